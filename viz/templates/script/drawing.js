// The drawing: vis-network with positions given and physics off. What stands out (chosen, pointed at, found) is
// drawn a second time over a veil, so that the network itself need not change. That uses network.body, which is not
// public: look here first when vis-network is raised to another version.

const canvasBox = byId("drawing");
const shownNodes = new vis.DataSet(), shownEdges = new vis.DataSet();
let network = null, pointedAt = null, ready = false, found = null;

// Seen whole, a large drawing is small: its shapes and lines are made larger, so that they can be told apart.
let larger = 1;
const asVisNode = node => ({
  id: node.id, x: node.x, y: node.y, shape: node.shape, size: node.size * Math.min(1.5, larger), borderWidth: 1.5, borderWidthSelected: 1.5,
  color: { background: node.look.fill, border: node.look.border, highlight: { background: node.look.fill, border: node.look.border }, hover: { background: node.look.fill, border: node.look.border } },
});

const asVisEdge = (edge, strength) => ({
  id: edge.id, from: edge.from.id, to: edge.to.id, dashes: edge.look.dashes.length ? edge.look.dashes : false,
  width: larger * edge.look.width * (edge.like ? .5 + 2 * edge.like.score : 1 + 1.1 * Math.log2(strength)), hoverWidth: 0, selectionWidth: 0,
  color: { color: edge.look.colour, highlight: edge.look.colour, hover: edge.look.colour, opacity: nodes.size > 400 || edges.size > 300 ? .3 : .5 },
});

/** Bring the network's data to what is visible, touching only what changed. */
function drawVisible() {
  bring(shownNodes, new Map([...visible.drawn].map(node => [node.id, () => asVisNode(node)])));
  bring(shownEdges, new Map([...visible.drawnEdges].map(([edge, strength]) => [edge.id, () => asVisEdge(edge, strength)])), strengths());
  network?.redraw();
}

const strengths = () => new Map([...visible.drawnEdges].map(([edge, strength]) => [edge.id, strength]));
let lastStrengths = new Map();

function bring(set, wanted, now = null) {
  const gone = set.getIds().filter(id => !wanted.has(id));
  if (gone.length) set.remove(gone);
  const missing = [];
  for (const [id, make] of wanted) if (!set.get(id) || (now && now.get(id) !== lastStrengths.get(id))) missing.push(make());
  if (missing.length) set.update(missing);
  if (now) lastStrengths = now;
}

function startDrawing() {
  larger = Math.min(2.4, Math.max(1, .8 / (whole()?.scale ?? 1)));
  drawVisible();
  network = new vis.Network(canvasBox, { nodes: shownNodes, edges: shownEdges }, {
    physics: false, autoResize: true, layout: { improvedLayout: false },
    nodes: { fixed: false, chosen: false }, edges: { smooth: false, chosen: false },
    interaction: { hover: true, hoverConnectedEdges: false, selectConnectedEdges: false, multiselect: false, keyboard: false,
      hideEdgesOnDrag: data.edges.length > 2500, hideEdgesOnZoom: data.edges.length > 2500, zoomSpeed: .6 },
  });
  window.graphmodelNetwork = network;
  showWhole(false);
  network.on("afterDrawing", afterDrawing);
  network.on("click", event => {
    clicked = [clicked[1], event.nodes[0]];
    set({ chosen: event.nodes[0] ?? event.edges[0] ?? null });
  });
  network.on("doubleClick", event => setTimeout(() => enter(event.nodes[0])));
  network.on("hoverNode", event => point(event.node));
  network.on("blurNode", () => point(null));
  network.on("resize", () => { if (!touched) showWhole(false); });
  ["zoom", "dragStart"].forEach(name => network.on(name, () => { touched = true; }));
}
let touched = false, clicked = [];

/** Two quick clicks on one spot are a double click only when one thing was under both. */
function enter(id) {
  if (id !== undefined && clicked[0] === id && clicked[1] === id) goInto(id);
}

function point(id) {
  pointedAt = nodes.get(id) ?? null;
  canvasBox.style.cursor = pointedAt ? "pointer" : "default";
  network.redraw();
}

/** What stands out now: the thing pointed at or chosen with its neighbours, else what was found; else nothing. */
function standingOut() {
  const start = pointedAt ?? nodes.get(state.chosen), edge = edges.get(state.chosen);
  if (start && visible.drawn.has(start)) {
    const linked = start.links.filter(e => visible.drawnEdges.has(e));
    return { nodes: new Set([start, ...linked.map(e => otherEnd(e, start))]), edges: new Set(linked) };
  }
  if (edge && visible.drawnEdges.has(edge)) return { nodes: new Set([edge.from, edge.to]), edges: new Set([edge]) };
  return found ? { nodes: found, edges: new Set() } : null;
}

function afterDrawing(context) {
  const out = standingOut(), size = { width: canvasBox.clientWidth, height: canvasBox.clientHeight };
  const ratio = context.canvas.width / Math.max(1, size.width);
  if (out) raise(context, out);
  const spots = [...visible.drawn].map(spotOf).filter(s => s && s.x > -60 && s.y > -60 && s.x < size.width + 60 && s.y < size.height + 60);
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const strong = new Set([pointedAt, nodes.get(state.chosen)].filter(node => node && visible.drawn.has(node)));
  strong.forEach(node => ring(context, spotOf(node)));
  drawLabels(context, spots, size, out?.nodes ?? null, strong);
  context.restore();
  if (!ready && (spots.length || !visible.drawn.size)) {
    ready = true;
    window.graphmodelReady = performance.now();
    dispatchEvent(new Event("graphmodel-drawn"));
  }
}

function spotOf(node) {
  const drawn = network.body.nodes[node.id];
  if (!drawn) return null;
  const at = network.canvasToDOM({ x: drawn.x, y: drawn.y });
  return { node, x: at.x, y: at.y, half: node.size * Math.min(1.5, larger) * network.getScale() * .9 + 1 };
}

function raise(context, out) {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = "rgba(255,255,255,.84)";
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.restore();
  out.edges.forEach(edge => network.body.edges[edge.id]?.draw(context));
  out.nodes.forEach(node => network.body.nodes[node.id]?.draw(context));
}

function ring(context, spot) {
  context.beginPath();
  context.arc(spot.x, spot.y, spot.half + 5, 0, 2 * Math.PI);
  context.lineWidth = 3;
  context.strokeStyle = "#17212e";
  context.stroke();
}

// --- where one looks

const gently = () => (calm.matches ? false : { duration: 260, easingFunction: "easeInOutQuad" });

/** Where the whole of what is drawn lies, and at which scale it just fits. */
function whole() {
  const at = [...visible.drawn], xs = at.map(node => node.x), ys = at.map(node => node.y);
  const [left, right, top, bottom] = [Math.min(...xs) - 60, Math.max(...xs) + 60, Math.min(...ys) - 40, Math.max(...ys) + 48];
  const scale = Math.min(1.3, canvasBox.clientWidth / (right - left), canvasBox.clientHeight / (bottom - top));
  return scale > 0 ? { position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale } : null;
}

function showWhole(animated = true) {
  const view = whole();
  if (!view) return;
  network.moveTo({ ...view, animation: animated ? gently() : false });
  touched = false;
}

function zoomBy(factor) {
  touched = true;
  network.moveTo({ scale: Math.min(4, Math.max(.05, network.getScale() * factor)), animation: gently() });
}

/** Move only as far as is needed to see it. */
function bringIntoView(node, close = false) {
  if (!network || !visible.drawn.has(node)) return;
  const spot = network.canvasToDOM({ x: node.x, y: node.y }), edge = 70;
  const seen = spot.x > edge && spot.y > edge && spot.x < canvasBox.clientWidth - edge && spot.y < canvasBox.clientHeight - edge;
  const scale = close ? Math.max(.85, network.getScale()) : network.getScale();
  if (seen && scale === network.getScale()) return;
  touched = true;
  network.moveTo({ position: { x: node.x, y: node.y }, scale, animation: gently() });
}
