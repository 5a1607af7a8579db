// The timeline: a row an action beneath its plan, a bar from its first day to its last. What has no end goes on to the
// right and fades; the part of a bar past the end of its plan is hatched; what has no date says so.

const ROW = 21, HEAD = 30, AXIS = 34, LABELS = .4;
const dayNumber = iso => Date.parse(iso) / 864e5;
const bars = data.chart.bars, spans = data.chart.plans;
const [FIRST_DAY, LAST_DAY] = [dayNumber(data.chart.from), dayNumber(data.chart.to)];
const actionsOf = new Map();
for (const node of nodes.values()) {
  if (!bars[node.id]) continue;
  const plan = bars[node.id].plan;
  if (!actionsOf.has(plan)) actionsOf.set(plan, []);
  actionsOf.get(plan).push(node);
}

const begin = node => bars[node.id].from ?? bars[node.id].to ?? bars[node.id].review ?? "9999";
const end = node => bars[node.id].to ?? bars[node.id].review ?? "9999";
for (const all of actionsOf.values()) all.sort((a, b) => compare(begin(a), begin(b)) || compare(end(a), end(b)) || a.order - b.order);

/** The rows that are shown now: each plan that no filter leaves out, with its visible actions. */
function rowsNow() {
  return [...actionsOf].filter(([plan]) => !state.tags.plan || state.tags.plan === plan).flatMap(([plan, all]) => {
    const shown = all.filter(node => visible.nodes.has(node));
    return [{ plan, says: shown.length === all.length ? `${all.length}` : `${shown.length} of ${all.length}` }, ...shown.map(node => ({ node }))];
  });
}

const heightOf = row => (row.plan === undefined ? ROW : HEAD);
const extent = size => ({ width: 1, height: AXIS + rowsNow().reduce((sum, row) => sum + heightOf(row), 0) + 16 });
const labelRoom = width => Math.max(120, Math.min(430, width * LABELS));

function paint(view) {
  const left = labelRoom(view.width), wide = view.width - left - 18;
  const x = day => left + (day - FIRST_DAY) / (LAST_DAY - FIRST_DAY) * wide;
  const scale = { left, wide, x, on: dayNumber(data.chart.on) };
  years(view, scale);
  let y = AXIS - view.top;
  for (const row of rowsNow()) {
    const high = heightOf(row);
    if (y + high > AXIS && y < view.height) row.plan === undefined ? actionRow(row.node, y, scale) : planRow(row, y, scale);
    y += high;
  }
  axis(view, scale);
}

function years(view, { x }) {
  for (let year = new Date(FIRST_DAY * 864e5).getUTCFullYear(); dayNumber(`${year}-01-01`) <= LAST_DAY; year++) {
    context.fillStyle = year % 2 ? "#f5f7fa" : "#ffffff";
    const from = Math.max(x(dayNumber(`${year}-01-01`)), x(FIRST_DAY)), to = Math.min(x(dayNumber(`${year + 1}-01-01`)), x(LAST_DAY));
    context.fillRect(from, 0, to - from, view.height);
  }
}

/** The years stand above and stay there; so does the line of the day that is judged on, and of the end of the money. */
function axis(view, { left, x, on, wide }) {
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, view.width, AXIS - 4);
  const first = new Date(FIRST_DAY * 864e5).getUTCFullYear(), last = new Date(LAST_DAY * 864e5).getUTCFullYear();
  const each = Math.max(1, Math.ceil(46 / (wide / Math.max(1, last - first + 1))));
  for (let year = first; year <= last; year += each) {
    const at = x(dayNumber(`${year}-01-01`));
    if (at >= left - 1 && at < left + wide - 30) write(String(year), at + 3, AXIS / 2 - 3, { room: 44, font: `600 12px ${FACE}`, colour: "#4d5a6b" });
  }
  write(`Judged on ${data.chart.on}`, 10, AXIS / 2 - 3, { room: left - 16, font: `600 12px ${FACE}`, colour: "#4d5a6b" });
  context.fillStyle = "#d9dfe7";
  context.fillRect(0, AXIS - 5, view.width, 1);
  upright(x(on), AXIS - 5, view.height, "#17212e", []);
  for (const money of data.chart.money) upright(x(dayNumber(money)), AXIS - 5, view.height, "#a33b00", [5, 4]);
}

function upright(at, from, to, colour, dashes) {
  context.save();
  context.beginPath();
  context.setLineDash(dashes);
  context.moveTo(at, from);
  context.lineTo(at, to);
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.stroke();
  context.restore();
}

function planRow({ plan, says }, y, { left, x }) {
  const span = spans[plan], id = `plan:${plan}`;
  write(span.title, 10, y + HEAD / 2 + 3, { room: left - 90, font: `650 13px ${FACE}` });
  write(says, left - 12, y + HEAD / 2 + 3, { room: 60, align: "right", font: `400 12px ${FACE}`, colour: "#4d5a6b" });
  if (span.start || span.end) {
    const from = x(dayNumber(span.start ?? data.chart.from)), to = x(dayNumber(span.end ?? data.chart.to));
    context.fillStyle = "#15324f";
    context.fillRect(from, y + HEAD / 2 + 1, Math.max(2, to - from), 4);
  }
  if (nodes.has(id)) keep(id, 0, y, left, HEAD);
}

function actionRow(node, y, scale) {
  const bar = bars[node.id], middle = y + ROW / 2;
  context.globalAlpha = dimmed(node) ? .25 : 1;
  write(node.name, 22, middle, { room: scale.left - 32, font: `${strong(node.id) ? 650 : 400} 12px ${FACE}` });
  if (bar.from || bar.to || bar.ongoing || bar.review) barOf(node, bar, y, scale);
  else write("no date", scale.left + 4, middle, { room: 90, colour: "#4d5a6b", font: `400 11px ${FACE}` });
  context.globalAlpha = 1;
  keep(node.id, 0, y, scale.left + scale.wide, ROW);
  if (strong(node.id)) ring(4, y + 1, scale.left + scale.wide, ROW - 2);
}

function barOf(node, bar, y, { x }) {
  const begins = bar.from ?? spans[bar.plan].start ?? (bar.ongoing ? firstOf(bar.plan) : null), ends = bar.to ?? (bar.ongoing ? data.chart.to : null);
  const top = y + 5, high = ROW - 10;
  if (ends) {
    const to = x(dayNumber(ends)), from = Math.min(to - 7, x(dayNumber(begins && begins < ends ? begins : ends)));
    context.fillStyle = bar.ongoing && !bar.to ? fading(from, to, node.look.fill) : node.look.fill;
    context.fillRect(from, top, to - from, high);
    context.lineWidth = 1;
    context.strokeStyle = node.look.border;
    context.setLineDash(bar.from || !begins ? [] : [3, 2]); // the first day is the plan's, not printed
    context.strokeRect(from + .5, top + .5, to - from - 1, high - 1);
    context.setLineDash([]);
    const planEnd = spans[bar.plan].end;
    if (planEnd && ends > planEnd) hatch(Math.max(from, x(dayNumber(planEnd))), top, to, high);
  } else if (begins) {
    context.fillStyle = node.look.border;
    context.fillRect(x(dayNumber(begins)), top, 3, high);
  }
  if (bar.review) lozenge(x(dayNumber(bar.review)), y + ROW / 2, 5.5);
}

/** The first day that any action of the plan names, where the plan itself names none. */
const firstOf = plan => actionsOf.get(plan).map(begin).filter(day => day !== "9999").sort()[0] ?? data.chart.from;

function fading(from, to, colour) {
  const fill = context.createLinearGradient(from, 0, to, 0);
  fill.addColorStop(0, colour);
  fill.addColorStop(1, "#ffffff");
  return fill;
}

function hatch(from, top, to, high) {
  context.save();
  context.beginPath();
  context.rect(from, top, to - from, high);
  context.clip();
  context.beginPath();
  for (let at = from - high; at < to; at += 5) { context.moveTo(at, top + high); context.lineTo(at + high, top); }
  context.lineWidth = 1.4;
  context.strokeStyle = "#17212e";
  context.stroke();
  context.restore();
}

function lozenge(x, y, reach) {
  context.beginPath();
  context.moveTo(x, y - reach);
  context.lineTo(x + reach, y);
  context.lineTo(x, y + reach);
  context.lineTo(x - reach, y);
  context.closePath();
  context.fillStyle = "#f5e663";
  context.fill();
  context.lineWidth = 1.3;
  context.strokeStyle = "#6b5f00";
  context.stroke();
}

/** Down and up go from row to row. */
function stepTo(across, down) {
  const ids = rowsNow().map(row => row.node?.id).filter(Boolean);
  const next = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(state.chosen) + (down || across)))];
  if (!next) return;
  set({ chosen: next });
  bringIntoView(nodes.get(next));
}

function bringIntoView(node) {
  let y = AXIS;
  for (const row of rowsNow()) {
    if (row.node === node || `plan:${row.plan}` === node.id) { scrollTo(0, y, 1, y + ROW, { left: 0, top: AXIS }); return; }
    y += heightOf(row);
  }
}
