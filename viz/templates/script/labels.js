// Labels are drawn here and not by the network: one that would lie on another, or on a shape, is left out,
// the most important come first, and zooming in makes room for more.

const FACE = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "DejaVu Sans", sans-serif';
const GRID = 80;
const measured = new Map();
let drawnLabels = [];
window.graphmodelLabels = () => drawnLabels.map(({ text, left, top, right, bottom }) => ({ text, left, top, right, bottom }));

function fontOf(node, strong) {
  const rank = node.look.rank;
  if (strong || rank >= 3) return { font: `650 14px ${FACE}`, line: 17, width: strong ? 230 : 178, lines: strong ? 4 : 3 };
  if (rank >= 2) return { font: `600 12.5px ${FACE}`, line: 15, width: 132, lines: 3 };
  return { font: `400 11.5px ${FACE}`, line: 13.5, width: 112, lines: 2 };
}

/** Break a name into lines that fit; what does not fit ends in an ellipsis. */
function setLines(context, node, strong) {
  const key = `${strong ? "s" : "n"}${node.id}`;
  if (measured.has(key)) return measured.get(key);
  const style = fontOf(node, strong), lines = [];
  context.font = style.font;
  const wide = text => context.measureText(text).width;
  let line = "";
  for (const word of tame(node.name).slice(0, 160).split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && wide(longer) > style.width) { lines.push(line); line = word; } else line = longer;
  }
  lines.push(line);
  const kept = lines.slice(0, style.lines).map((text, at) => clipped(text, at === style.lines - 1 && lines.length > style.lines, wide, style.width));
  const made = { ...style, lines: kept, wide: Math.max(...kept.map(wide)), high: kept.length * style.line };
  measured.set(key, made);
  return made;
}

function clipped(text, goesOn, wide, room) {
  if (!goesOn && wide(text) <= room * 1.25) return text;
  let cut = text;
  while (cut && wide(cut + "…") > room * 1.25) cut = cut.slice(0, -1);
  return cut.trimEnd() + "…";
}

/** Boxes in a grid, so that each is compared with its neighbours only. */
class Taken {
  constructor() { this.cells = new Map(); }
  * keys(b) {
    for (let x = Math.floor(b.left / GRID); x <= Math.floor(b.right / GRID); x++)
      for (let y = Math.floor(b.top / GRID); y <= Math.floor(b.bottom / GRID); y++) yield x * 10007 + y;
  }
  add(box) { for (const key of this.keys(box)) { if (!this.cells.has(key)) this.cells.set(key, []); this.cells.get(key).push(box); } }
  hits(box) {
    for (const key of this.keys(box)) for (const other of this.cells.get(key) ?? [])
      if (other.of !== box.of && other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top) return true;
    return false;
  }
}

function candidates(spot, text) {
  const { x, y, half } = spot, w = text.wide / 2, h = text.high, gap = 3;
  const at = (left, top, align) => ({ left, top, right: left + text.wide, bottom: top + h, align, of: spot.node });
  return [
    at(x - w, y + half + gap, "center"), at(x - w, y - half - gap - h, "center"),
    at(x + half + gap, y - h / 2, "left"), at(x - half - gap - text.wide, y - h / 2, "right"),
  ];
}

/** Where the zoom buttons lie, so that no label goes under them. */
const controlsBox = size => ({ left: size.width - 56, right: size.width, top: size.height - 138, bottom: size.height, of: null });

/** Place and draw; `lit` are the things that stand out now (or null), `strong` the one under the pointer or chosen. */
function drawLabels(context, spots, size, lit, strong) {
  const taken = new Taken(), placed = [];
  for (const s of spots) taken.add({ left: s.x - s.half, right: s.x + s.half, top: s.y - s.half, bottom: s.y + s.half, of: s.node });
  taken.add(controlsBox(size));
  const wanted = spots.filter(s => !lit || lit.has(s.node)).sort((a, b) => strong.has(b.node) - strong.has(a.node)
    || b.node.look.rank - a.node.look.rank || b.node.weight - a.node.weight || a.node.order - b.node.order);
  for (const spot of wanted) {
    const text = setLines(context, spot.node, strong.has(spot.node));
    const all = candidates(spot, text);
    const inside = all.filter(b => b.left > 2 && b.top > 2 && b.right < size.width - 2 && b.bottom < size.height - 2);
    let box = inside.find(b => !taken.hits(b));
    if (!box && strong.has(spot.node)) box = inside.find(b => !placed.some(p => p.left < b.right && p.right > b.left && p.top < b.bottom && p.bottom > b.top));
    if (!box) continue;
    taken.add(box);
    placed.push(Object.assign(box, { text: text.lines.join(" "), set: text }));
  }
  placed.forEach(box => paint(context, box));
  drawnLabels = placed;
}

function paint(context, box) {
  context.font = box.set.font;
  context.textAlign = box.align;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = "rgba(255,255,255,.93)";
  context.fillStyle = "#17212e";
  const x = box.align === "center" ? (box.left + box.right) / 2 : box.align === "left" ? box.left : box.right;
  box.set.lines.forEach((line, at) => {
    const y = box.top + (at + .5) * box.set.line;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  });
}
