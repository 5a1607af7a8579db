// Going about the drawing: only a thing and its neighbours with a trail that leads back, arrow keys along links, zoom.

function goInto(id) {
  if (state.trail.at(-1) === id) return;
  set({ trail: [...state.trail, id].slice(-6), chosen: id });
}

function goBack(to = state.trail.length - 1) {
  set({ trail: state.trail.slice(0, to) });
}

// --- keys: arrows walk along links

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
canvasBox.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const acts = {
    Enter: () => state.chosen && nodes.has(state.chosen) && goInto(state.chosen), Backspace: () => state.trail.length && goBack(),
    Escape: () => set({ chosen: null }), "+": () => zoomBy(1.3), "=": () => zoomBy(1.3), "-": () => zoomBy(1 / 1.3), 0: () => showWhole(),
  };
  const act = ARROWS[event.key] ? () => walk(...ARROWS[event.key]) : acts[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

function walk(dx, dy) {
  const from = nodes.get(state.chosen);
  if (!from || !visible.drawn.has(from)) {
    const first = [...visible.drawn].sort((a, b) => b.weight - a.weight || a.order - b.order)[0];
    if (first) { set({ chosen: first.id }); bringIntoView(first); }
    return;
  }
  const ways = from.links.filter(edge => visible.drawnEdges.has(edge)).map(edge => otherEnd(edge, from));
  const rated = ways.map(to => {
    const x = to.x - from.x, y = to.y - from.y, length = Math.hypot(x, y) || 1;
    return { to, along: (x * dx + y * dy) / length, length };
  }).filter(way => way.along > .35).sort((a, b) => b.along - b.length / 4000 - (a.along - a.length / 4000) || a.to.order - b.to.order);
  if (rated[0]) { set({ chosen: rated[0].to.id }); bringIntoView(rated[0].to); }
}

byId("zoom-in").addEventListener("click", () => zoomBy(1.35));
byId("zoom-out").addEventListener("click", () => zoomBy(1 / 1.35));
byId("zoom-all").addEventListener("click", () => showWhole());
