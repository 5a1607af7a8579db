// What the page was written with, indexed; and how text gets onto the page: as text, never as HTML.

const data = JSON.parse(document.getElementById("data").textContent);
const sources = data.sources;
const nodes = new Map();
const edges = new Map();
const compare = new Intl.Collator("en-GB", { numeric: true }).compare;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
sources.forEach(source => { source.tags = data.tags[source.tags]; });
const byId = id => document.getElementById(id);
const many = (n, one, more = one + "s") => `${n.toLocaleString("en-GB")} ${n === 1 ? one : more}`;

/** Text as it is searched: lower case, accents off. */
const fold = text => String(text ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Text as it is drawn on the canvas: marks that turn the direction of writing are left out. */
const tame = text => String(text ?? "").replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cc}]/gu, " ").replace(/\s+/g, " ").trim();

/** An element with attributes and children; strings become text nodes. */
function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [event, act] of Object.entries(value)) made.addEventListener(event, act);
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ""));
  return made;
}

/** Where a source stands, in words: page, line, table and row as far as known. */
function whereOf(source) {
  const parts = [["page", source.page], ["line", source.line], ["table", source.table], ["row", source.row]];
  return parts.filter(([, value]) => value !== undefined).map(([word, value]) => `${word} ${value}`).join(", ");
}

/** The same, short, for a table: each plan with its lines, or its pages and rows. */
function placesOf(cites) {
  const plans = new Map();
  for (const [at] of cites) {
    const { plan, line, page, row } = sources[at];
    const says = line !== undefined ? String(line) : [page !== undefined ? `p. ${page}` : "", row !== undefined ? `row ${row}` : ""].filter(Boolean).join(" ");
    if (!plans.has(plan)) plans.set(plan, new Set());
    if (says) plans.get(plan).add(says);
  }
  return [...plans].filter(([, found]) => found.size).map(([plan, found]) => `${plan}: ${[...found].join(", ")}`).join("\n");
}

// Nodes are numbered in the file, and links name their ends by number; here both get keys that outlive a reload.
data.nodes.forEach((node, order) => {
  nodes.set(node.key, Object.assign(node, { id: node.key, order, name: node.label, links: [], look: data.nodeKinds[node.kind] }));
});
/** How many different sources these are, at least one. */
function strengthOf(cites) {
  return cites.length < 2 ? 1 : new Set(cites.map(([at]) => at)).size;
}

data.edges.forEach((edge, order) => {
  const from = data.nodes[edge.from], to = data.nodes[edge.to], id = `${from.id} ${edge.kind} ${to.id}`;
  const made = Object.assign(edge, { id, order, from, to, look: data.edgeKinds[edge.kind], strength: strengthOf(edge.cites) });
  edges.set(edge.id, made);
  from.links.push(made);
  to.links.push(made);
});
for (const node of nodes.values()) node.degree = node.links.reduce((sum, edge) => sum + edge.strength, 0);

const otherEnd = (edge, node) => (edge.from === node ? edge.to : edge.from);

// Texts to search in are folded when they are first searched: for a large graph that takes a moment.
const textOfSource = source => (source.text ??= fold(`${source.code ?? ""} ${source.title} ${source.words ?? ""}`));
const factsOf = item => fold(item.facts.flat().join(" "));
const textOf = item => (item.text ??= item.look.colour
  ? [fold(item.from.name), fold(item.to.name), factsOf(item), ...item.cites.map(([at]) => textOfSource(sources[at]))].join(" ")
  : [fold(`${item.name} ${item.words} ${item.look.name}`), factsOf(item), ...item.cites.map(([at]) => textOfSource(sources[at]))].join(" "));
