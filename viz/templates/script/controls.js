// The controls above the drawing: filters, legend, tabs, trail, and the line that says what is shown.

const FILTER_NAMES = { partnership: "Partnership", plan: "Plan", priority: "Priority", section: "Section", locality: "Locality", type: "Type of body", role: "Role" };
const SVG = "http://www.w3.org/2000/svg";

function svg(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

const polygon = (sides, turn, reach = 8) => Array.from({ length: sides }, (_, i) => {
  const angle = turn + 2 * Math.PI * i / sides;
  return `${(9 + reach * Math.cos(angle)).toFixed(1)},${(9 + reach * Math.sin(angle)).toFixed(1)}`;
}).join(" ");

const star = Array.from({ length: 10 }, (_, i) => {
  const angle = -Math.PI / 2 + Math.PI * i / 5, reach = i % 2 ? 3.6 : 8.5;
  return `${(9 + reach * Math.cos(angle)).toFixed(1)},${(9 + reach * Math.sin(angle)).toFixed(1)}`;
}).join(" ");

/** The shape of a kind as the drawing has it. */
function swatch(kind) {
  const box = svg("svg", { width: 18, height: 18, viewBox: "0 0 18 18", "aria-hidden": "true", focusable: "false" });
  const paint = { fill: kind.fill, stroke: kind.border, "stroke-width": 1.5 };
  const points = { hexagon: polygon(6, 0), triangle: polygon(3, -Math.PI / 2), triangleDown: polygon(3, Math.PI / 2), diamond: polygon(4, 0), square: "3,3 15,3 15,15 3,15", star }[kind.shape];
  box.append(points ? svg("polygon", { points, ...paint }) : svg("circle", { cx: 9, cy: 9, r: 6.5, ...paint }));
  return box;
}

function stroke(kind) {
  const box = svg("svg", { width: 30, height: 18, viewBox: "0 0 30 18", "aria-hidden": "true", focusable: "false" });
  box.append(svg("line", { x1: 1, y1: 9, x2: 29, y2: 9, stroke: kind.colour, "stroke-width": 2.6, ...(kind.dashes.length ? { "stroke-dasharray": kind.dashes.join(" ") } : {}) }));
  return box;
}

function legendEntry(what, key, kind, picture, count) {
  const box = el("input", { type: "checkbox", on: { change: () => toggle(what, key) } });
  box.checked = isOn(what, key);
  const entry = el("label", { "data-what": what, "data-kind": key }, box, picture, el("span", { class: "says" }, kind.name), " ", el("span", { class: "count" }, count.toLocaleString("en-GB")));
  return entry;
}

function buildLegend() {
  const count = (list, key) => list.filter(item => item.kind === key).length;
  const group = (says, ...entries) => el("div", { role: "group", "aria-label": `${says}: tick what is shown` }, el("h2", {}, says), ...entries);
  byId("legend").append(group("Things",
    ...Object.entries(data.nodeKinds).map(([key, kind]) => legendEntry("nodeKinds", key, kind, swatch(kind), count(data.nodes, key)))));
  if (edges.size) byId("legend").append(group("Links",
    ...Object.entries(data.edgeKinds).map(([key, kind]) => legendEntry("edgeKinds", key, kind, stroke(kind), count(data.edges, key)))));
}

function field(id, name, control) {
  return el("div", { class: "field" }, el("label", { for: id }, name), control);
}

function buildFilters() {
  if (innerWidth <= 900) byId("choose").open = false;
  const box = byId("filters");
  for (const [name, choices] of Object.entries(data.filters)) {
    const id = `filter-${name}`;
    const select = el("select", { id, "data-tag": name, on: { change: event => set({ tags: { ...state.tags, [name]: event.target.value } }) } },
      el("option", { value: "" }, "All"), ...Object.entries(choices).map(([value, says]) => el("option", { value }, says.length > 70 ? says.slice(0, 69) + "…" : says)));
    box.append(field(id, FILTER_NAMES[name] ?? name, select));
  }
  if (sources.some(source => source.start || source.end)) {
    box.append(field("filter-day", "In force on", el("input", { type: "text", id: "filter-day", inputmode: "numeric", placeholder: "31/03/2024", autocomplete: "off", on: { change: event => takeDay(event.target) } })));
  }
  const number = (id, name, least, key) => field(id, name, el("input", { type: "number", id, min: least, max: 9999, step: 1, on: { change: event => set({ [key]: Math.max(least, Math.floor(Number(event.target.value)) || least) }) } }));
  if (data.leastScore !== null) {
    box.append(field("filter-score", "Score, at least", el("input", { type: "number", id: "filter-score", min: 0, max: 1, step: .05, on: { change: event => set({ score: Math.min(1, Math.max(0, Number(event.target.value) || 0)) }) } })));
  } else if (data.picture === "network" && [...edges.values()].some(edge => edge.strength > 1)) box.append(number("filter-least", "Actions, at least", 1, "least"));
  if (data.picture === "network") box.append(number("filter-links", "Links, at least", 0, "links"));
  byId("reset").addEventListener("click", () => { set({ ...fresh(), tab: state.tab }); if (network) showWhole(); });
}

/** A day as people here write it, 31/03/2024, or as 2024-03-31; a browser's own date box follows another country. */
function takeDay(box) {
  const text = box.value.trim(), british = text.match(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/);
  const iso = british ? [british[3], british[2].padStart(2, "0"), british[1].padStart(2, "0")].join("-") : text;
  const known = /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(Date.parse(iso));
  box.setAttribute("aria-invalid", String(Boolean(text) && !known));
  if (known || !text) set({ day: text ? iso : "" });
}

/** Bring every control to the state, which may have come from the address. */
function showControls() {
  document.querySelectorAll("#legend label").forEach(label => { label.querySelector("input").checked = isOn(label.dataset.what, label.dataset.kind); });
  document.querySelectorAll("#filters select").forEach(select => { select.value = state.tags[select.dataset.tag] ?? ""; });
  const fill = (id, value) => { const box = byId(id); if (box && document.activeElement !== box) box.value = value; };
  fill("filter-day", state.day.split("-").reverse().join("/"));
  fill("filter-least", state.least);
  fill("filter-score", state.score);
  fill("filter-links", state.links);
  byId("reset").hidden = !(state.q || state.flipped.size || Object.values(state.tags).some(Boolean) || state.day || state.least > 1 || state.score !== (data.leastScore ?? 0) || state.links || state.trail.length || state.unfolded);
}

function showStatus() {
  const links = edges.size ? ` and ${visible.edges.size.toLocaleString("en-GB")} of ${many(edges.size, "link")}` : "";
  const words = [`${visible.nodes.size.toLocaleString("en-GB")} of ${many(nodes.size, "thing")}${links} shown`];
  if (state.q) words.push(matches.length ? `${many(matches.length, "match", "matches")} for ‘${state.q}’` : `nothing found for ‘${state.q}’`);
  byId("status").textContent = words.join(" · ");
  byId("empty").hidden = visible.nodes.size > 0;
  if (!nodes.size) byId("empty").textContent = "There is nothing to draw.";
  const foldNote = byId("fold");
  foldNote.hidden = !visible.folded;
  if (visible.folded) {
    foldNote.replaceChildren(`The ${visible.drawn.size.toLocaleString("en-GB")} most connected are drawn; ${many(visible.folded, "thing")} are folded away. Search or filter to find them, or`,
      el("button", { type: "button", class: "quiet", on: { click: () => { set({ unfolded: true }); showWhole(); } } }, "unfold all"));
  }
}

function showTrail() {
  const trail = byId("trail");
  trail.hidden = !state.trail.length;
  if (!state.trail.length) { trail.replaceChildren(); return; }
  const step = (says, to) => [el("button", { type: "button", on: { click: () => { goBack(to); showWhole(); } } }, says), "›"];
  const names = state.trail.map(id => nodes.get(id).name);
  trail.replaceChildren(...step("Everything", 0), ...names.slice(0, -1).flatMap((name, at) => step(name, at + 1)), el("strong", {}, `${names.at(-1)} and its neighbours`));
}

// --- tabs

const TABS = ["map", "table"];
TABS.forEach((name, at) => {
  const tab = byId(`tab-${name}`);
  tab.addEventListener("click", () => set({ tab: name }));
  tab.addEventListener("keydown", event => {
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    const next = TABS[(at + 1) % TABS.length];
    set({ tab: next });
    byId(`tab-${next}`).focus();
  });
});

function showTabs() {
  TABS.forEach(name => {
    const on = state.tab === name, tab = byId(`tab-${name}`);
    tab.setAttribute("aria-selected", String(on));
    tab.tabIndex = on ? 0 : -1;
    byId(name).hidden = !on;
  });
}
