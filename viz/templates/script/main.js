// Everything together: the state is read from the address, shown, and shown again whenever it changes.

const FILTERING = ["flipped", "tags", "day", "least", "score", "links", "trail", "unfolded"];

function show(told) {
  const filters = FILTERING.some(name => told.has(name));
  if (filters || (told.has("chosen") && visible.folded)) { refresh(); drawVisible(); }
  if (filters || told.has("q")) look();
  if (told.has("tab")) { if (state.tab === "table") buildTables(); showTabs(); }
  if (tables.length && (filters || told.has("q"))) filterTables();
  if (tables.length && told.has("chosen")) markChosen();
  if (filters || told.has("chosen")) showPanel();
  if (told.has("trail")) { showTrail(); if (network && state.trail.length) showWhole(); }
  if (searchBox.value !== state.q) searchBox.value = state.q;
  showControls();
  showStatus();
  network?.redraw();
}

buildFilters();
buildLegend();
Object.assign(state, parsed(location.hash));
lastHash = location.hash.replace(/^#/, "");
refresh();
look();
startDrawing();
[showTabs, showControls, showTrail, showPanel, showStatus].forEach(say => say());
searchBox.value = state.q;
listeners.push(show);

// The table is long: it is built once the drawing stands, or before it is needed.
addEventListener("graphmodel-drawn", () => requestAnimationFrame(() => requestAnimationFrame(buildTables)));
addEventListener("beforeprint", () => { buildTables(); showWhole(false); });
if (state.tab === "table") buildTables();
