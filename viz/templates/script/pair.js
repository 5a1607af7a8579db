// A pair that looks alike: what people said of it, the evidence as signed bars that add up to the score, and the two
// texts side by side with the words that both use.

const BARS = { width: 200, high: 13 };

function aboutPair(edge) {
  const like = edge.like, sides = like.sides.map(at => sources[at]);
  return [
    el("p", { class: "kind" }, stroke(edge.look), edge.look.name),
    el("h2", {}, sides.map(side => side.title).join(" – ")),
    el("p", { class: like.verdict ? "verdict given" : "verdict" }, like.verdict ?? "Nobody has given a verdict on it yet."),
    facts(edge.facts),
    el("h3", {}, `What speaks for it and against it (${like.evidence.length})`),
    evidenceTable(like),
    el("h3", {}, "As printed, shared words marked"),
    el("div", { class: "sides" }, sides.map(side => sideOf(side, new Set(like.marks)))),
    el("ul", { class: "near" }, [edge.from, edge.to].map(node => el("li", {}, nearButton(node), el("span", { class: "weight" }, node.look.name)))),
  ].filter(Boolean);
}

/** One row a claim: its bar begins where the sum of those above it ended. */
function evidenceTable(like) {
  const sums = like.evidence.reduce((all, [, weight]) => [...all, all.at(-1) + weight], [0]);
  const scale = BARS.width / Math.max(.1, ...sums);
  const total = sums.at(-1), capped = Math.abs(total - like.score) > .006;
  return el("div", { class: "evidence", role: "list" },
    like.evidence.map(([name, weight, sentence], at) => el("div", { class: "claim", role: "listitem" },
      el("p", { class: "name" }, el("span", {}, name), el("strong", {}, signed(weight))), bar(sums[at], sums[at + 1], scale), el("p", {}, sentence))),
    el("div", { class: "claim total", role: "listitem" }, el("p", { class: "name" }, el("span", {}, "Score"), el("strong", {}, like.score.toFixed(2))), bar(0, like.score, scale),
      capped ? el("p", {}, `The evidence adds up to ${total.toFixed(2)}; a score is never below 0 or above 1.`) : ""));
}

const signed = weight => `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(2)}`;

/** What speaks against is drawn hollow, so that it is told apart without colour. */
function bar(from, to, scale) {
  const low = Math.max(0, Math.min(from, to)) * scale, wide = Math.max(1.5, Math.abs(to - from) * scale);
  const box = svg("svg", { width: BARS.width + 2, height: BARS.high, viewBox: `0 0 ${BARS.width + 2} ${BARS.high}`, "aria-hidden": "true", focusable: "false" });
  box.append(svg("line", { x1: .5, y1: 0, x2: .5, y2: BARS.high, stroke: "#8793a3" }),
    svg("rect", { x: low.toFixed(1), y: 2, width: wide.toFixed(1), height: BARS.high - 4, fill: to < from ? "#ffffff" : "#0072b2", stroke: to < from ? "#a33b00" : "#00456c", "stroke-width": 1.4, ...(to < from ? { "stroke-dasharray": "3 2" } : {}) }));
  return box;
}

function sideOf(source, marks) {
  return el("section", { class: "side", "aria-label": `${data.plans[source.plan]}, ${whereOf(source)}` },
    el("p", { class: "where" }, data.plans[source.plan]),
    el("p", { class: "where" }, [source.code, whereOf(source)].filter(Boolean).join(" · ")),
    el("p", { class: "title" }, withMarks(source.title, marks)),
    source.words ? el("p", { class: "words" }, withMarks(source.words, marks)) : "");
}

/** The text with the words that are marked, as pieces: every other one is a word. */
function withMarks(text, marks) {
  return text.split(/([\p{L}\p{N}]+(?:['’]\p{L}+)?)/u).map((part, at) => at % 2 && marks.has(part.toLowerCase()) ? el("mark", {}, part) : part);
}
