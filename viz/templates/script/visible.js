// What the filters let through. A link rests on sources; a filter asks the sources, and a link stays when enough pass.

/** In force on a day: not begun later, not ended before; a date that is not printed shuts nothing out. */
const inForce = (source, day) => !(source.start && source.start > day) && !(source.end && source.end < day);

function passing() {
  const tags = Object.entries(state.tags).filter(([, value]) => value);
  return source => (!state.day || inForce(source, state.day))
    && tags.every(([name, value]) => !source.tags[name] || source.tags[name].includes(value));
}

/** Does the thing itself carry a tag that is asked for, and another value of it? */
function refused(node) {
  return Object.entries(state.tags).some(([name, value]) => value && node.tags[name] && !node.tags[name].includes(value));
}

const sourcesFiltered = () => Boolean(state.day || Object.values(state.tags).some(Boolean));

function compute() {
  const pass = passing(), passed = sources.map(pass), filtered = sourcesFiltered();
  const may = new Set();
  for (const node of nodes.values()) if (isOn("nodeKinds", node.kind) && !refused(node)) may.add(node);
  const focus = nodes.get(state.trail.at(-1));
  if (focus) may.add(focus);
  let shownEdges = new Map();
  for (const edge of edges.values()) {
    if (!may.has(edge.from) || !may.has(edge.to) || !isOn("edgeKinds", edge.kind)) continue;
    const strength = filtered ? new Set(edge.cites.filter(([at]) => passed[at]).map(([at]) => at)).size : edge.strength;
    if (strength >= state.least && !(edge.like && edge.like.score < state.score)) shownEdges.set(edge, strength);
  }
  shownEdges = withoutUnlike(shownEdges, focus);
  const links = new Map();
  for (const edge of shownEdges.keys()) for (const end of [edge.from, edge.to]) links.set(end, (links.get(end) ?? 0) + 1);
  let shown = new Set([...may].filter(node => stays(node, links.get(node) ?? 0, passed, filtered) || node === focus));
  if (focus) shown = around(focus, shown, shownEdges);
  shownEdges = new Map([...shownEdges].filter(([edge]) => shown.has(edge.from) && shown.has(edge.to)));
  return { nodes: shown, edges: shownEdges, passed };
}

/** Where pairs are shown, what is in no pair that is shown goes, and with it its links to what it is about. */
function withoutUnlike(shownEdges, focus) {
  if (data.leastScore === null) return shownEdges;
  const alike = new Set([...shownEdges.keys()].filter(edge => edge.like).flatMap(edge => [edge.from, edge.to]));
  const may = node => node === focus || alike.has(node) || !node.links.some(edge => edge.like);
  return new Map([...shownEdges].filter(([edge]) => edge.like || (may(edge.from) && may(edge.to))));
}

function stays(node, links, passed, filtered) {
  if (data.picture === "matrix") return true; // a row without work is what is looked for
  if (links < state.links) return false;
  if (links > 0) return true;
  if (state.least > 1 || data.leastScore !== null) return false;
  return !filtered || node.cites.some(([at]) => passed[at]);
}

function around(focus, shown, shownEdges) {
  const near = new Set([focus]);
  for (const edge of focus.links) if (shownEdges.has(edge) && shown.has(otherEnd(edge, focus))) near.add(otherEnd(edge, focus));
  return near;
}

/** Of too many things only the most connected are drawn, with whatever is chosen and its neighbours. */
function foldAway(found) {
  const all = [...found.nodes];
  if (state.unfolded || all.length <= data.fold.above) return { nodes: found.nodes, folded: 0 };
  const kept = new Set(all.sort((a, b) => b.degree - a.degree || a.order - b.order).slice(0, data.fold.to));
  const chosen = nodes.get(state.chosen);
  if (chosen && found.nodes.has(chosen)) around(chosen, found.nodes, found.edges).forEach(node => kept.add(node));
  const edge = edges.get(state.chosen);
  if (edge && found.edges.has(edge)) kept.add(edge.from).add(edge.to);
  return { nodes: kept, folded: all.length - kept.size };
}

let visible = null;
function refresh() {
  const found = compute();
  const drawn = foldAway(found);
  const drawnEdges = drawn.folded ? new Map([...found.edges].filter(([edge]) => drawn.nodes.has(edge.from) && drawn.nodes.has(edge.to))) : found.edges;
  visible = { ...found, drawn: drawn.nodes, drawnEdges, folded: drawn.folded };
}
