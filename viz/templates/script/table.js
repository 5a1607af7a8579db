// The same data as a table: every thing and every link, sorted by any column, filtered as the drawing is.

const tablePanel = byId("table");
const tables = [];

const evidenceText = edge => edge.like ? edge.like.evidence.map(([name, weight, sentence]) => `${signed(weight)} ${name}: ${sentence}`) : [];
const factsText = item => [...item.facts.map(([name, value]) => `${name}: ${value}`), ...evidenceText(item)].join("\n");

const THING_COLUMNS = [
  ["Name", node => node.name], ["Kind", node => node.look.name], ["Links", node => node.links.length],
  ["Details", factsText], ["Plan: lines", node => placesOf(node.cites)],
];
const SCORE_COLUMNS = data.leastScore === null ? [] : [["Score", edge => edge.like ? edge.like.score : ""], ["Verdict", edge => edge.like?.verdict ?? ""]];
const LINK_COLUMNS = [
  ["From", edge => edge.from.name], ["Link", edge => edge.look.name], ["To", edge => edge.to.name], ...SCORE_COLUMNS,
  ["Actions", edge => edge.cites.length ? edge.strength : data.picture === "matrix" ? 0 : ""], ["Details", factsText], ["Plan: lines", edge => placesOf(edge.cites)],
];

function buildTables() {
  if (tables.length) return;
  buildTable("things", "Things", THING_COLUMNS, [...nodes.values()], () => visible.nodes);
  if (edges.size) buildTable("links", "Links", LINK_COLUMNS, [...edges.values()], () => visible.edges);
  filterTables();
}

function buildTable(name, says, columns, items, shown) {
  const head = el("thead", {}, el("tr", {}, columns.map(([label], at) => el("th", { scope: "col" }, el("button", { type: "button", on: { click: () => sortBy(made, at) } }, label)))));
  const body = el("tbody");
  const made = { name, columns, shown, body, head, sorted: null, rows: items.map(item => rowOf(item, columns)), status: el("span", { class: "where-list" }) };
  body.append(...made.rows.map(row => row.row));
  const table = el("table", { id: `table-${name}` }, el("caption", {}, `${says} of this page with their sources`), head, body);
  tablePanel.append(el("div", { class: "table-head" }, el("h2", {}, says), made.status,
    el("button", { type: "button", class: "quiet", on: { click: event => copy(made, event.target) } }, "Copy as CSV")), el("div", { class: "scroll" }, table));
  tables.push(made);
}

function rowOf(item, columns) {
  const values = columns.map(([, give]) => give(item));
  const row = document.createElement("tr");
  values.forEach((value, at) => {
    const cell = row.insertCell();
    if (typeof value === "number") cell.className = "number";
    if (at > 0) { cell.textContent = value; return; }
    const button = document.createElement("button");
    button.type = "button";
    button.tabIndex = -1;
    button.textContent = value;
    cell.append(button);
  });
  row.dataset.id = item.id;
  return { item, row, values };
}

function filterTables() {
  const words = wordsOf(state.q);
  for (const table of tables) {
    const shown = table.shown();
    let count = 0, first = true;
    for (const { item, row } of table.rows) {
      const stays = shown.has(item) && (!words.length || holds(textOf(item), words));
      row.hidden = !stays;
      count += stays;
      row.firstChild.firstChild.tabIndex = stays && first ? 0 : -1;
      if (stays) first = false;
    }
    const left = table.rows.length - count;
    table.status.textContent = `${count.toLocaleString("en-GB")} of ${many(table.rows.length, "row")}${left ? `; ${left.toLocaleString("en-GB")} left out by search, filters or legend` : ""}`;
  }
  markChosen();
}

function markChosen() {
  tablePanel.querySelector("tr.chosen")?.classList.remove("chosen");
  for (const table of tables) table.rows.find(({ item }) => item.id === state.chosen)?.row.classList.add("chosen");
}

function sortBy(table, at) {
  const down = table.sorted?.at === at && !table.sorted.down;
  table.sorted = { at, down };
  const sign = down ? -1 : 1;
  table.rows.sort((a, b) => sign * (typeof a.values[at] === "number" && typeof b.values[at] === "number" ? a.values[at] - b.values[at] : compare(a.values[at], b.values[at])) || a.item.order - b.item.order);
  table.body.append(...table.rows.map(({ row }) => row));
  [...table.head.rows[0].cells].forEach((cell, column) => column === at ? cell.setAttribute("aria-sort", down ? "descending" : "ascending") : cell.removeAttribute("aria-sort"));
  filterTables();
}

// A row is chosen by its first cell; arrows go from row to row, so that Tab need not pass them all.
tablePanel.addEventListener("click", event => {
  const row = event.target.closest("tbody tr");
  if (row) set({ chosen: row.dataset.id });
});
tablePanel.addEventListener("keydown", event => {
  const row = event.target.closest?.("tbody tr");
  if (!row || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
  let next = row;
  do next = event.key === "ArrowDown" ? next.nextElementSibling : next.previousElementSibling; while (next?.hidden);
  if (!next) return;
  event.preventDefault();
  row.firstChild.firstChild.tabIndex = -1;
  next.firstChild.firstChild.tabIndex = 0;
  next.firstChild.firstChild.focus();
});

// --- CSV: quoted where needed; a cell that a spreadsheet would take for a formula is made text

function csvCell(value) {
  const text = String(value ?? ""), safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvOf(table) {
  const lines = [table.columns.map(([label]) => label), ...table.rows.filter(({ row }) => !row.hidden).map(({ values }) => values)];
  return lines.map(line => line.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

async function copy(table, button) {
  const text = csvOf(table);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const box = el("textarea", { class: "unseen", "aria-hidden": "true" });
    box.value = text;
    document.body.append(box);
    box.select();
    document.execCommand("copy"); // the older way, for a page opened from a folder in an older browser
    box.remove();
  }
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = "Copy as CSV"; }, 1600);
}
