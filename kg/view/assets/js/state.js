// What the reader has chosen, and the #… of the address that restores it.
const freshState = () => ({
  kinds: new Set(), categories: new Set(), statuses: new Set(), // switched off
  hidden: new Set(), pinned: new Set(), // nodes
  article: "", outlet: "", who: "", action: "", dateBy: "event", from: 0, to: -1, undated: true, // to -1: the last
  degree: 0, confidence: 0, hops: 0, labels: true, all: false, selected: "", theme: "",
});
const state = freshState();
const SETS = ["kinds", "categories", "statuses", "hidden", "pinned"];
const NUMBERS = ["from", "to", "degree", "confidence", "hops"];
const FLAGS = ["undated", "labels", "all"];

function writeHash() {
  const fresh = freshState();
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (SETS.includes(name)) {
      if (value.size) pairs.set(name, [...value].sort().join(" "));
    } else if (value !== fresh[name]) pairs.set(name, String(value));
  }
  const hash = pairs.toString();
  history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
}

/** Take over what an address says, as far as it fits this page; anything else is passed over. */
function readHash() {
  const pairs = new URLSearchParams(location.hash.slice(1));
  Object.assign(state, freshState());
  for (const [name, value] of pairs) {
    if (SETS.includes(name)) {
      const items = value.split(" ").filter(Boolean);
      state[name] = new Set(name === "hidden" || name === "pinned" ? items.map(Number).filter((id) => id in nodes) : items);
    } else if (NUMBERS.includes(name)) {
      if (Number.isFinite(Number(value))) state[name] = Number(value);
    } else if (FLAGS.includes(name)) state[name] = value === "true";
    else if (name === "selected") state.selected = /^[ne]\d+$/.test(value) && selectedThing(value) ? value : "";
    else if (name in state) state[name] = value;
  }
}

const selectedThing = (key) => (key ? (key[0] === "n" ? nodes : edges)[Number(key.slice(1))] : undefined);
const selectedNode = () => (state.selected[0] === "n" ? selectedThing(state.selected) : undefined);
const selectedEdge = () => (state.selected[0] === "e" ? selectedThing(state.selected) : undefined);
