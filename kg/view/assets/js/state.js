// What the reader has chosen, and the #… of the address that restores it.
const freshState = () => ({
  kinds: new Set(), categories: new Set(), statuses: new Set(), // switched off
  hidden: new Set(), pinned: new Set(), // nodes
  moved: new Map(), // node -> [x, y] where the reader has dragged it
  article: "", outlet: "", who: "", action: "", modality: "", // who: "self", "others" or "name:…"
  dateBy: "event", from: 0, to: -1, undated: true, // to -1: the last
  disputed: false, // only what sources disagree on
  degree: 0, confidence: 0, hops: 0, labels: true, all: false, selected: "", theme: "",
  view: "", // "x,y,zoom" of a picture that was moved; empty for all of it
});
const state = freshState();
const SETS = ["kinds", "categories", "statuses", "hidden", "pinned"];
const NODE_SETS = ["hidden", "pinned"];
const NUMBERS = ["from", "to", "degree", "confidence", "hops"];
const FLAGS = ["undated", "disputed", "labels", "all"];
const CHOICES = { dateBy: ["event", "article"], theme: ["light", "dark"] };

function stateText() {
  const fresh = freshState(), pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (SETS.includes(name)) {
      if (value.size) pairs.set(name, [...value].sort().join(" "));
    } else if (name === "moved") {
      if (value.size) pairs.set(name, [...value].map(([id, [x, y]]) => `${id}:${x}:${y}`).join(" "));
    } else if (value !== fresh[name]) pairs.set(name, String(value));
  }
  return pairs.toString();
}

function writeHash() {
  const hash = stateText();
  history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
}

/** Take over what an address says, as far as it fits this page; anything else is passed over. */
function readHash() {
  const pairs = new URLSearchParams(location.hash.slice(1));
  Object.assign(state, freshState());
  for (const [name, value] of pairs) {
    if (SETS.includes(name)) {
      const items = value.split(" ").filter(Boolean);
      state[name] = new Set(NODE_SETS.includes(name) ? items.map(Number).filter((id) => id in nodes) : items);
    } else if (NUMBERS.includes(name)) {
      if (Number.isFinite(Number(value))) state[name] = Number(value);
    } else if (FLAGS.includes(name)) state[name] = value === "true";
    else if (name === "selected") state.selected = /^[ne]\d+$/.test(value) && selectedThing(value) ? value : "";
    else if (name === "moved") state.moved = readMoved(value);
    else if (name === "view") state.view = viewOf(value) ? value : "";
    else if (Object.hasOwn(CHOICES, name)) { if (CHOICES[name].includes(value)) state[name] = value; }
    else if (Object.hasOwn(state, name)) state[name] = value;
  }
}

function readMoved(value) {
  const known = value.split(" ").map((item) => item.split(":").map(Number));
  return new Map(known.filter(([id, x, y]) => id in nodes && Number.isFinite(x) && Number.isFinite(y)).map(([id, x, y]) => [id, [x, y]]));
}

/** Return the numbers of "x,y,zoom", or null where they are none. */
function viewOf(value) {
  const [x, y, scale, ...more] = value.split(",").map(Number);
  return !more.length && [x, y, scale].every(Number.isFinite) && scale > 0 ? { position: { x, y }, scale: Math.min(5, Math.max(0.02, scale)) } : null;
}

const selectedThing = (key) => (key ? (key[0] === "n" ? nodes : edges)[Number(key.slice(1))] : undefined);
const selectedNode = () => (state.selected[0] === "n" ? selectedThing(state.selected) : undefined);
const selectedEdge = () => (state.selected[0] === "e" ? selectedThing(state.selected) : undefined);
