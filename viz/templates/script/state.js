// What the reader has chosen, and the same after # in the address, so that a link brings it back.

const fresh = () => ({
  q: "", flipped: new Set(), tags: {}, day: "", least: 1, score: data.leastScore ?? 0, links: 0, chosen: null, trail: [], tab: "map", unfolded: false,
});
const state = fresh();
const listeners = [];

/** Take up a change; everything that shows the state is told what changed. */
function set(change) {
  Object.assign(state, change);
  const told = new Set(Object.keys(change));
  listeners.forEach(listener => listener(told));
  remember();
}

const isOn = (what, kind) => (data[what][kind].shown !== state.flipped.has(`${what}.${kind}`));

function toggle(what, kind) {
  const flipped = new Set(state.flipped), key = `${what}.${kind}`;
  if (!flipped.delete(key)) flipped.add(key);
  set({ flipped });
}

function written() {
  const out = new URLSearchParams();
  if (state.q) out.set("q", state.q);
  if (state.flipped.size) out.set("flip", [...state.flipped].sort().join(","));
  for (const [name, value] of Object.entries(state.tags)) if (value) out.set("f." + name, value);
  if (state.day) out.set("day", state.day);
  if (state.least > 1) out.set("least", state.least);
  if (state.score !== (data.leastScore ?? 0)) out.set("score", state.score);
  if (state.links > 0) out.set("links", state.links);
  if (state.chosen) out.set("see", state.chosen);
  state.trail.forEach(id => out.append("trail", id));
  if (state.tab !== "map") out.set("tab", state.tab);
  if (state.unfolded) out.set("unfolded", "1");
  return out.toString();
}

/** Read an address; whatever is not known here is left out, so that a strange address does no harm. */
function parsed(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, "")), found = fresh();
  const whole = name => Math.min(9999, Math.max(0, Math.floor(Number(given.get(name)) || 0)));
  found.q = (given.get("q") ?? "").slice(0, 200);
  const kinds = (given.get("flip") ?? "").split(",").map(key => key.split("."));
  for (const [what, kind] of kinds) {
    if ((what === "nodeKinds" || what === "edgeKinds") && Object.hasOwn(data[what], kind)) found.flipped.add(`${what}.${kind}`);
  }
  for (const name of Object.keys(data.filters)) {
    const value = given.get("f." + name);
    if (value !== null && Object.hasOwn(data.filters[name], value)) found.tags[name] = value;
  }
  if (/^\d{4}-\d\d-\d\d$/.test(given.get("day") ?? "")) found.day = given.get("day");
  found.least = Math.max(1, whole("least"));
  found.links = whole("links");
  const score = Number.parseFloat(given.get("score") ?? "");
  if (score >= 0 && score <= 1 && data.leastScore !== null) found.score = score;
  const see = given.get("see");
  if (nodes.has(see) || edges.has(see)) found.chosen = see;
  found.trail = given.getAll("trail").filter(id => nodes.has(id));
  if (given.get("tab") === "table") found.tab = "table";
  found.unfolded = given.get("unfolded") === "1";
  return found;
}

let lastHash = "";
function remember() {
  const hash = written();
  if (hash === lastHash) return;
  lastHash = hash;
  try {
    history.replaceState(null, "", hash ? "#" + hash : location.href.split("#")[0]);
  } catch {
    location.hash = hash; // some browsers refuse the history of a page opened from a folder
  }
}

function restore() {
  const hash = location.hash.replace(/^#/, "");
  if (hash === lastHash) return;
  lastHash = hash;
  set(parsed(hash));
}
addEventListener("hashchange", restore);
