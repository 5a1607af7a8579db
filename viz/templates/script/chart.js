// What charts share: a canvas that stays in sight while what it shows is scrolled, drawn anew whenever something
// changes; and the few verbs that search, panel and table ask of a picture.

const FACE = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "DejaVu Sans", sans-serif';
const canvasBox = byId("drawing");
const canvas = el("canvas"), roll = el("div", { class: "roll" }, canvas); // the canvas sticks while its roll goes by
const context = canvas.getContext("2d");
let network = null, ready = false, found = null, spots = [], pointed = null, drawnLabels = [], asked = 0;
window.graphmodelLabels = () => drawnLabels;

function startDrawing() {
  canvasBox.classList.add("chart");
  canvasBox.append(roll);
  network = { redraw: soon };
  canvasBox.addEventListener("scroll", soon);
  new ResizeObserver(soon).observe(canvasBox);
  canvas.addEventListener("pointermove", event => pointAt(spotAt(event)));
  canvas.addEventListener("pointerleave", () => pointAt(null));
  canvas.addEventListener("click", event => set({ chosen: spotAt(event)?.id ?? null }));
  canvasBox.addEventListener("keydown", keyed);
  soon();
  requestAnimationFrame(() => { const at = nodes.get(state.chosen) ?? edges.get(state.chosen)?.to; if (at) bringIntoView(at); });
}

const drawVisible = () => soon();
const showWhole = () => { canvasBox.scrollTo(0, 0); soon(); };
const goInto = id => set({ chosen: id });
const goBack = () => set({ trail: [] });

function soon() {
  if (!asked) asked = requestAnimationFrame(paintAll);
}

/** Size the canvas to what is seen of it, let the picture paint itself, and note where each thing was painted. */
function paintAll() {
  asked = 0;
  const size = { width: canvasBox.clientWidth, height: canvasBox.clientHeight };
  if (!size.width || !size.height) return;
  const ratio = window.devicePixelRatio || 1, whole = extent(size);
  roll.style.width = `${Math.max(size.width, whole.width)}px`;
  roll.style.height = `${Math.max(size.height, whole.height)}px`;
  if (canvas.width !== Math.round(size.width * ratio)) canvas.width = Math.round(size.width * ratio);
  if (canvas.height !== Math.round(size.height * ratio)) canvas.height = Math.round(size.height * ratio);
  canvas.style.width = `${size.width}px`;
  canvas.style.height = `${size.height}px`;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, size.width, size.height);
  spots = [];
  drawnLabels = [];
  paint({ ...size, left: canvasBox.scrollLeft, top: canvasBox.scrollTop });
  if (ready) return;
  ready = true;
  window.graphmodelReady = performance.now();
  dispatchEvent(new Event("graphmodel-drawn"));
}

/** Text cut to the room there is; what was painted is kept, so that it can be checked that nothing overlaps. */
function write(text, x, y, { room, font = `400 12px ${FACE}`, colour = "#17212e", align = "left" }) {
  context.font = font;
  context.textAlign = align;
  context.textBaseline = "middle";
  context.fillStyle = colour;
  let shown = tame(text).slice(0, 240);
  if (context.measureText(shown).width > room) {
    while (shown && context.measureText(`${shown}…`).width > room) shown = shown.slice(0, -1 - Math.floor(shown.length / 30));
    shown = `${shown.trimEnd()}…`;
  }
  context.fillText(shown, x, y);
  const wide = context.measureText(shown).width, start = align === "center" ? x - wide / 2 : align === "right" ? x - wide : x;
  if (shown) drawnLabels.push({ text: shown, left: start, right: start + wide, top: y - 7, bottom: y + 7 });
}

/** Where several lines are allowed: words are put on the next line, and the last line is cut. */
function writeLines(text, x, y, most, style) {
  context.font = style.font;
  const lines = [];
  let line = "";
  for (const word of tame(text).slice(0, 240).split(/ |(?<=-)/)) {
    const longer = line && !line.endsWith("-") ? `${line} ${word}` : line + word;
    if (line && context.measureText(longer).width > style.room && lines.length < most - 1) { lines.push(line); line = word; } else line = longer;
  }
  lines.push(line);
  lines.forEach((each, at) => write(each, x, y + (at - (lines.length - 1) / 2) * 15, style));
}

function keep(id, left, top, width, height) {
  spots.push({ id, left, top, right: left + width, bottom: top + height });
}

function spotAt(event) {
  const box = canvas.getBoundingClientRect(), x = event.clientX - box.left, y = event.clientY - box.top;
  return spots.findLast(spot => x >= spot.left && x <= spot.right && y >= spot.top && y <= spot.bottom) ?? null;
}

function pointAt(spot) {
  if (spot?.id === pointed) return;
  pointed = spot?.id ?? null;
  canvas.style.cursor = pointed ? "pointer" : "default";
  soon();
}

/** Is this what is chosen or pointed at; and does it step back because something else was looked for? */
const strong = id => id === state.chosen || id === pointed;
const dimmed = node => Boolean(found) && !found.has(node);

function ring(left, top, width, height) {
  context.lineWidth = 2.5;
  context.strokeStyle = "#17212e";
  context.strokeRect(left - 1.5, top - 1.5, width + 3, height + 3);
}

function keyed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { ArrowDown: [0, 1], ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowLeft: [-1, 0] }[event.key];
  if (event.key === "Escape") set({ chosen: null });
  else if (step) stepTo(...step);
  else return;
  event.preventDefault();
}

function scrollTo(left, top, right, bottom, head = { left: 0, top: 0 }) {
  const view = { left: canvasBox.scrollLeft + head.left, top: canvasBox.scrollTop + head.top, right: canvasBox.scrollLeft + canvasBox.clientWidth, bottom: canvasBox.scrollTop + canvasBox.clientHeight };
  if (top < view.top) canvasBox.scrollTop += top - view.top - 20;
  else if (bottom > view.bottom) canvasBox.scrollTop += bottom - view.bottom + 20;
  if (left < view.left) canvasBox.scrollLeft += left - view.left - 20;
  else if (right > view.right) canvasBox.scrollLeft += right - view.right + 20;
}
