// What the keys do: anywhere on the page, and where the picture has the focus.
const PAN = 60; // pixels
const onCanvas = {
  ArrowLeft: () => moveBy(-PAN, 0), ArrowRight: () => moveBy(PAN, 0), ArrowUp: () => moveBy(0, -PAN), ArrowDown: () => moveBy(0, PAN),
  "+": () => zoomBy(1.25), "=": () => zoomBy(1.25), "-": () => zoomBy(0.8), 0: fitAndTell,
  n: () => walk(1), p: () => walk(-1), Enter: () => byId("back")?.focus(),
};

/** Select the next entity that is shown, the best connected first. */
function walk(step) {
  const order = nodes.filter((node) => current.shown.nodes[node.id]).sort((a, b) => b.degree - a.degree || a.id - b.id);
  if (!order.length) return;
  const at = order.indexOf(selectedNode());
  const next = order[at < 0 ? (step > 0 ? 0 : order.length - 1) : (at + step + order.length) % order.length];
  select("n" + next.id);
  byId("reader").textContent = `${next.label}, ${palette.kinds[next.kind].name}, ${count(next.degree, "connection", "connections")}`;
}

function connectKeys() {
  byId("canvas").addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !Object.hasOwn(onCanvas, event.key)) return;
    onCanvas[event.key]();
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.matches('input[type="search"], input[type="text"], select');
    if (event.key === "/" && !isTyping) { byId("search").focus(); event.preventDefault(); }
    if (event.key === "?" && !isTyping) byId("help").showModal();
    if (event.key === "Escape" && !byId("help").open) escape();
  });
  document.querySelector(".skip").addEventListener("click", (event) => { // its own #… would stand for a state
    showTab("claims");
    byId("claims").focus();
    event.preventDefault();
  });
  byId("keys").addEventListener("click", () => byId("help").showModal());
  byId("helpclose").addEventListener("click", () => byId("help").close());
}

/** Close what is open: suggestions first, then the panel of what is selected. */
function escape() {
  if (!byId("found").hidden) hideFound();
  else if (document.activeElement === byId("canvas")) select("");
  else if (state.selected) leave();
}
