// The matrix: a column a plan, a row a priority, harm or kind of work; a cell says how many actions stand there, the
// darker the larger their share of the plan. A cell opens to its actions; one without any is there to be seen, too.

const LINE = 30, TOP = 84, GROUP = 34, NARROW = 74, BROAD = 150;
const SHADES = ["#ffffff", "#e4eef8", "#b9d4ec", "#7eb0da", "#3f7fb8", "#15477a"]; // dark only where there is much
const columns = data.chart.columns.map(id => nodes.get(id));
const cells = new Map([...edges.values()].map(edge => [`${edge.from.id} ${edge.to.id}`, edge]));

const columnsNow = () => columns.filter(node => visible.nodes.has(node));
function linesNow() {
  return data.chart.groups.flatMap(({ name, rows }) => {
    const shown = rows.map(id => nodes.get(id)).filter(node => visible.nodes.has(node));
    return shown.length ? [{ name }, ...shown.map(node => ({ node }))] : [];
  });
}
const highOf = line => (line.node ? LINE : GROUP);
const gutter = width => Math.max(110, Math.min(330, width * (columnsNow().length > 6 ? .27 : .36)));
const broad = width => Math.max(NARROW, Math.min(BROAD, (width - gutter(width) - 20) / Math.max(1, columnsNow().length)));
const extent = size => ({ width: gutter(size.width) + broad(size.width) * columnsNow().length + 10, height: TOP + linesNow().reduce((sum, line) => sum + highOf(line), 0) + 14 });

function paint(view) {
  const left = gutter(view.width), wide = broad(view.width), shown = columnsNow();
  let y = TOP - view.top;
  for (const line of linesNow()) {
    const high = highOf(line);
    if (y + high > TOP - LINE && y < view.height) line.node ? valueLine(line.node, y, { left, wide, shown, view }) : groupLine(line.name, y, view);
    y += high;
  }
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, view.width, TOP - 2);
  shown.forEach((plan, at) => {
    const x = left + at * wide - view.left;
    if (x < left - wide || x > view.width) return;
    writeLines(plan.name, x + wide / 2, TOP / 2, 5, { room: wide - 6, font: `${strong(plan.id) ? 700 : 600} 12px ${FACE}`, align: "center" });
    keep(plan.id, x, 0, wide, TOP);
  });
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, left - 4, TOP - 2);
  write("Actions, the darker the larger", 10, TOP / 2 - 8, { room: left - 16, font: `400 12px ${FACE}`, colour: "#4d5a6b" });
  write("their share of the plan", 10, TOP / 2 + 8, { room: left - 16, font: `400 12px ${FACE}`, colour: "#4d5a6b" });
}

function groupLine(name, y, view) {
  write(name, 10, y + GROUP / 2 + 4, { room: view.width - 20, font: `650 13px ${FACE}` });
}

function valueLine(node, y, { left, wide, shown, view }) {
  context.globalAlpha = dimmed(node) ? .25 : 1;
  shown.forEach((plan, at) => {
    const x = left + at * wide - view.left;
    if (x > left - wide && x < view.width) cell(cells.get(`${plan.id} ${node.id}`), x, y, wide);
  });
  context.fillStyle = "#ffffff";
  context.fillRect(0, y, left - 2, LINE);
  write(node.name, 22, y + LINE / 2, { room: left - 30, font: `${strong(node.id) ? 650 : 400} 12.5px ${FACE}` });
  keep(node.id, 0, y, left - 2, LINE);
  context.globalAlpha = 1;
  if (strong(node.id)) ring(8, y + 3, left - 14, LINE - 6);
}

/** A cell that cannot be (a priority that another plan sets) is left empty; one without work says nought. */
function cell(edge, x, y, wide) {
  if (!edge) return;
  const actions = edge.cites.length ? visible.edges.get(edge) ?? 0 : 0;
  const share = data.chart.of[edge.from.id] ? actions / data.chart.of[edge.from.id] : 0, shade = actions ? 1 + [.05, .12, .22, .35].filter(step => share >= step).length : 0;
  context.fillStyle = SHADES[shade];
  context.fillRect(x + 1.5, y + 1.5, wide - 3, LINE - 3);
  context.lineWidth = 1;
  context.strokeStyle = actions ? "#9fb4ca" : "#a33b00";
  context.setLineDash(actions ? [] : [3, 3]);
  context.strokeRect(x + 2, y + 2, wide - 4, LINE - 4);
  context.setLineDash([]);
  write(actions.toLocaleString("en-GB"), x + wide / 2, y + LINE / 2, { room: wide - 6, align: "center", font: `${actions ? 600 : 400} 13px ${FACE}`, colour: shade > 3 ? "#ffffff" : actions ? "#17212e" : "#8a3000" });
  keep(edge.id, x, y, wide, LINE);
  if (strong(edge.id)) ring(x + 3, y + 3, wide - 6, LINE - 6);
}

/** The arrow keys go from cell to cell. */
function stepTo(across, down) {
  const shown = columnsNow(), lines = linesNow().filter(line => line.node).map(line => line.node);
  if (!shown.length || !lines.length) return;
  const edge = edges.get(state.chosen);
  let column = edge ? shown.indexOf(edge.from) : -1, line = edge ? lines.indexOf(edge.to) : 0;
  do {
    column += across || (edge ? 0 : 1);
    line += edge ? down : 0;
    if (column < 0 || line < 0 || column >= shown.length || line >= lines.length) return;
  } while (!cells.has(`${shown[column].id} ${lines[line].id}`) && (across || down));
  const to = cells.get(`${shown[column].id} ${lines[line].id}`);
  if (!to) return;
  set({ chosen: to.id });
  bringIntoView(to.to, column);
}

function bringIntoView(node, column = null) {
  const left = gutter(canvasBox.clientWidth), wide = broad(canvasBox.clientWidth);
  let y = TOP;
  for (const line of linesNow()) {
    if (line.node === node) {
      const x = column === null ? canvasBox.scrollLeft + left : left + column * wide;
      scrollTo(x, y, x + (column === null ? 0 : wide), y + LINE, { left, top: TOP });
      return;
    }
    y += highOf(line);
  }
}
