// Search: every word typed must be there; what is found stands out in the drawing and stays in the table.

const searchBox = byId("search"), hitList = byId("hits");
const MOST_HITS = 12;
let matches = [], active = -1;

const wordsOf = text => fold(text).split(/\s+/).filter(Boolean);
const holds = (text, words) => words.every(word => text.includes(word));

/** What is said of a link itself: its facts, and the evidence of a likeness. */
const ownText = edge => (edge.own ??= fold([...edge.facts.flat(), ...(edge.like?.evidence ?? []).map(([name, , sentence]) => `${name} ${sentence}`)].join(" ")));

/** Things that hold all words, or have a link that does: first those whose name begins with them, then whose name holds them, then the rest. */
function look() {
  const words = wordsOf(state.q);
  if (!words.length) { matches = []; found = null; return; }
  const rate = node => { const name = fold(node.name); return name.startsWith(words[0]) ? 0 : holds(name, words) ? 1 : 2; };
  const byLink = new Set([...visible.edges.keys()].filter(edge => holds(ownText(edge), words)).flatMap(edge => [edge.from, edge.to]));
  const there = node => holds(textOf(node), words);
  matches = [...visible.nodes].filter(node => byLink.has(node) || there(node)).map(node => ({ node, rate: there(node) ? rate(node) : 3 }))
    .sort((a, b) => a.rate - b.rate || b.node.weight - a.node.weight || a.node.order - b.node.order).map(m => m.node);
  found = new Set(matches);
}

function showHits(open) {
  const words = wordsOf(state.q);
  hitList.hidden = !open || !words.length;
  searchBox.setAttribute("aria-expanded", String(!hitList.hidden));
  const shown = matches.slice(0, MOST_HITS);
  hitList.replaceChildren(...shown.map((node, at) => el("li", { role: "option", id: `hit-${at}`, "aria-selected": String(at === active), on: { mousedown: event => { event.preventDefault(); take(node); } } },
    node.name, el("small", {}, node.look.name, because(node, words)))));
  if (!shown.length) hitList.replaceChildren(el("li", { class: "none", role: "option", "aria-selected": "false", "aria-disabled": "true" }, "Nothing shown here holds these words."));
  if (matches.length > MOST_HITS) hitList.append(el("li", { class: "none", role: "option", "aria-selected": "false", "aria-disabled": "true" }, `and ${matches.length - MOST_HITS} more`));
  if (active >= 0 && shown[active]) searchBox.setAttribute("aria-activedescendant", `hit-${active}`);
  else searchBox.removeAttribute("aria-activedescendant");
}

/** Why it was found, when its name does not say so. */
function because(node, words) {
  if (holds(fold(node.name), words)) return "";
  const source = node.cites.map(([at]) => sources[at]).find(s => holds(textOfSource(s), words));
  return source ? ` · ${source.code ? source.code + " " : ""}${source.title.slice(0, 90)}` : "";
}

function take(node) {
  hitList.hidden = true;
  searchBox.setAttribute("aria-expanded", "false");
  set({ chosen: node.id });
  bringIntoView(node, true);
}

searchBox.addEventListener("input", () => { active = -1; set({ q: searchBox.value.slice(0, 200) }); showHits(true); });
searchBox.addEventListener("blur", () => { hitList.hidden = true; searchBox.setAttribute("aria-expanded", "false"); });
searchBox.addEventListener("keydown", event => {
  const count = Math.min(MOST_HITS, matches.length);
  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count) {
    event.preventDefault();
    active = (active + (event.key === "ArrowDown" ? 1 : count) + (active < 0 && event.key === "ArrowUp" ? 0 : 0)) % count;
    showHits(true);
  } else if (event.key === "Enter" && count) {
    event.preventDefault();
    take(matches[Math.max(0, active)]);
  } else if (event.key === "Escape") {
    hitList.hidden = true;
    searchBox.setAttribute("aria-expanded", "false");
  }
});
