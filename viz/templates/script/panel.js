// The panel: what is known of the thing or link that is chosen, and every source line behind it.

const panel = byId("panel");
const FIRST = 40;

function showPanel() {
  const node = nodes.get(state.chosen), edge = edges.get(state.chosen);
  panel.replaceChildren(...(node ? aboutNode(node) : edge?.like ? aboutPair(edge) : edge ? aboutEdge(edge) : aboutAll()));
  panel.scrollTop = 0;
}

function aboutAll() {
  if (data.picture !== "network") return [el("h2", {}, "How to read this"), ...data.chart.how.map(words => el("p", { class: "says" }, words))];
  const linked = new Map([...visible.nodes].map(node => [node, node.links.filter(edge => visible.edges.has(edge)).length]));
  const top = [...linked.keys()].filter(node => linked.get(node) > 1).sort((a, b) => linked.get(b) - linked.get(a) || b.weight - a.weight || a.order - b.order).slice(0, 10);
  return [
    el("h2", {}, "How to read this"),
    el("p", { class: "says" }, `A shape is a thing, a line a link between two; ${data.leastScore === null ? "the wider, the more actions it rests on" : "the wider, the more alike they are"}. Choose one to see what is known of it and where that is printed. Double click shows only a thing and its neighbours.`),
    top.length ? el("h3", {}, "Where most comes together") : "",
    el("ul", { class: "near" }, top.map(node => el("li", {}, nearButton(node), el("span", { class: "weight" }, many(linked.get(node), "link"))))),
  ].filter(Boolean);
}

const nearButton = node => el("button", { type: "button", on: { click: () => { set({ chosen: node.id }); bringIntoView(node); } } }, node.name.length > 120 ? node.name.slice(0, 119) + "…" : node.name);

function facts(list) {
  return list.length ? el("dl", {}, list.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])) : "";
}

function aboutNode(node) {
  const links = node.links.filter(edge => visible.edges.has(edge));
  return [
    el("p", { class: "kind" }, swatch(node.look), node.look.name),
    el("h2", {}, node.name),
    node.cites.length === 1 ? el("p", { class: "at" }, whereOf(sources[node.cites[0][0]])) : "",
    facts(node.facts),
    el("div", { class: "does" },
      data.picture === "network" ? el("button", { type: "button", class: "plain", on: { click: () => { goInto(node.id); showWhole(); } } }, "Only this and its neighbours") : "",
      el("button", { type: "button", class: "plain", on: { click: () => set({ chosen: null }) } }, "Let go")),
    ...neighbours(node, links),
    ...printed(citesOf(node, links)),
  ].filter(Boolean);
}

function neighbours(node, links) {
  const groups = new Map();
  for (const edge of links) {
    const says = edge.from === node ? edge.look.forth : edge.look.back;
    if (!groups.has(says)) groups.set(says, []);
    groups.get(says).push(edge);
  }
  return [...groups].flatMap(([says, list]) => [
    el("h3", {}, `${says[0].toUpperCase()}${says.slice(1)} (${list.length})`),
    el("ul", { class: "near" }, list.sort((a, b) => visible.edges.get(b) - visible.edges.get(a) || a.order - b.order).map(edge => el("li", {},
      nearButton(otherEnd(edge, node)),
      edge.like ? el("button", { type: "button", class: "weight", on: { click: () => set({ chosen: edge.id }) } }, `why: ${edge.like.score.toFixed(2)}`) : edge.cites.length > 0 && edge.look.counts ? el("button", { type: "button", class: "weight", on: { click: () => set({ chosen: edge.id }) } }, many(visible.edges.get(edge), "action")) : ""))),
  ]);
}

/** A thing's own sources, with those of its links where its own have no place; each once, with all that is noted. */
function citesOf(node, links) {
  const placed = node.cites.some(([at]) => whereOf(sources[at]));
  const own = placed ? node.cites : [...node.cites, ...links.flatMap(edge => edge.cites)];
  const once = new Map();
  for (const [at, note] of own) {
    if (!visible.passed[at]) continue;
    if (!once.has(at)) once.set(at, new Set());
    if (note !== undefined) once.get(at).add(data.notes[note]);
  }
  return [...once].map(([at, notes]) => [at, [...notes].join("; ")]);
}

function aboutEdge(edge) {
  const cites = edge.cites.filter(([at]) => visible.passed[at]);
  return [
    el("p", { class: "kind" }, stroke(edge.look), edge.look.name),
    el("h2", {}, `${edge.from.name} – ${edge.to.name}`),
    facts(edge.facts),
    el("ul", { class: "near" }, [edge.from, edge.to].map(node => el("li", {}, nearButton(node), el("span", { class: "weight" }, node.look.name)))),
    ...printed(citesOf({ cites, links: [] }, [])),
  ].filter(Boolean);
}

function printed(cites) {
  if (!cites.length) return [];
  const ordered = cites.map(([at, note]) => ({ source: sources[at], note, at })).sort((a, b) => a.source.plan < b.source.plan ? -1 : a.source.plan > b.source.plan ? 1 : a.at - b.at);
  const list = el("ul", { class: "cites" }, ordered.slice(0, FIRST).map(printedItem));
  const rest = ordered.slice(FIRST);
  const more = rest.length ? el("button", { type: "button", class: "plain more", on: { click: event => { list.append(...rest.map(printedItem)); event.target.remove(); } } }, `Show the other ${rest.length}`) : "";
  return [el("h3", {}, `As printed (${many(ordered.length, "place")})`), list, more];
}

function printedItem({ source, note }) {
  return el("li", {},
    el("p", {}, source.code ? el("span", { class: "code" }, source.code) : "", source.title),
    source.words ? el("blockquote", {}, source.words) : "",
    note ? el("p", { class: "note" }, note) : "",
    el("p", { class: "where" }, [data.plans[source.plan], whereOf(source)].filter(Boolean).join(" · ")));
}
