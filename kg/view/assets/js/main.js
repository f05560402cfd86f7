// Brings it together: the network, selection, keys, and the one function that redraws after any change.
let hovered = "", isMoving = false;
const current = { shown: null, bright: null, drawnNodes: 0 };

readHash();
document.documentElement.dataset.theme = theme();
current.shown = computeShown();
const opening = changedStyles(current.shown);
const asNode = (node, i) => {
  const { label, group, ...rest } = node; // names are drawn by drawLabels
  return { ...rest, ...opening.nodes[i], ...(rest.shape === "custom" ? { ctxRenderer: drawPentagon } : {}) };
};
const visNodes = new vis.DataSet(model.nodes.map(asNode));
const visEdges = new vis.DataSet(model.edges.map((edge, i) => ({ ...edge, ...opening.links[i] })));
const network = new vis.Network(byId("canvas"), { nodes: visNodes, edges: visEdges }, options);
current.bright = opening.bright;

/** Recompute what is shown and send the differences to every part of the page. */
function refresh() {
  current.shown = computeShown();
  const styles = changedStyles(current.shown);
  current.bright = styles.bright;
  if (styles.nodes.length) visNodes.update(styles.nodes);
  if (styles.links.length) visEdges.update(styles.links);
  showRest();
  network.redraw();
}

function showRest() {
  const number = (list) => list.filter(Boolean).length, entities = nodes.filter((node) => node.kind !== "event");
  current.drawnNodes = number(current.shown.nodes);
  const shownEntities = entities.filter((node) => current.shown.nodes[node.id]).length;
  byId("counts").textContent = `${shownEntities.toLocaleString("en-GB")} of ${count(entities.length, "entity", "entities")} · ${number(current.shown.claims).toLocaleString("en-GB")} of ${count(claims.length, "claim", "claims")}`
    + ` · ${count(data.articles.length, "article", "articles")}`;
  showControls();
  showList();
  showDetail();
  showNotice();
  writeHash();
}

function showNotice() {
  const notice = byId("notice"), isPart = mostConnected && !state.all;
  notice.hidden = !(isPart || data.leftOut);
  clear(notice, isPart ? `The ${OPENING_LIMIT.toLocaleString("en-GB")} most connected of ${nodes.length.toLocaleString("en-GB")}` : "",
    !isPart && data.leftOut ? `Made with filters: ${count(data.leftOut, "claim", "claims")} of the store left out` : "",
    isPart ? button("Show all", () => { change({ all: true }); fit(); }) : "");
}

function change(some) { Object.assign(state, some); refresh(); }

function reset() {
  const kept = state.theme;
  play(false);
  Object.assign(state, freshState(), { theme: kept });
  listLength = LIST_STEP;
  byId("search").value = "";
  refresh();
  fit();
}

/** Select a node ("n3") or an edge ("e5"), or nothing (""); `move` brings it into the middle. */
function select(key, { move = false } = {}) {
  state.selected = key;
  hovered = "";
  byId("tip").hidden = true;
  refresh();
  if (!key) return;
  const ids = key[0] === "n" ? [Number(key.slice(1))] : endsOf[Number(key.slice(1))];
  const places = Object.values(network.getPositions(ids)), canvas = byId("canvas");
  const isOut = ({ x, y }) => x < 20 || y < 20 || x > canvas.clientWidth - 20 || y > canvas.clientHeight - 20;
  if (places.length && (move || places.every((place) => isOut(network.canvasToDOM(place))))) {
    const middle = (axis) => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
    network.moveTo({ position: { x: middle("x"), y: middle("y") }, scale: Math.max(network.getScale(), 0.9) });
  }
}

function hover(key) {
  if (hovered === key) return;
  hovered = key;
  network.redraw();
}

/** Show all that is drawn, as large as it fits; names keep their size, so they get a margin in pixels of the screen. */
function fit() {
  const canvas = byId("canvas"), places = nodes.filter((node) => current.shown.nodes[node.id]).map((node) => network.body.nodes[node.id]);
  if (!places.length) return;
  const reach = (axis, pick) => places.reduce((found, place) => pick(found, place[axis]), places[0][axis]);
  const left = reach("x", Math.min), right = reach("x", Math.max), top = reach("y", Math.min), bottom = reach("y", Math.max);
  const side = Math.min(66, canvas.clientWidth / 8), above = 26, below = 64;
  const scale = Math.min(1.35, (canvas.clientWidth - 2 * side) / Math.max(right - left, 1), (canvas.clientHeight - above - below) / Math.max(bottom - top, 1));
  network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 + (below - above) / 2 / scale }, scale });
}

const zoomBy = (factor) => network.moveTo({ scale: Math.min(5, Math.max(0.02, network.getScale() * factor)) });
const linkKey = (id) => "e" + links[id].edge;

function connectNetwork() {
  network.on("afterDrawing", drawLabels);
  network.on("click", ({ nodes: [node], edges: [edge], pointer }) => {
    const name = node === undefined && nameAt(pointer.DOM);
    select(node !== undefined ? "n" + node : name ? "n" + name.id : edge !== undefined ? linkKey(edge) : "");
  });
  const tip = (words, { DOM }) => {
    const element = byId("tip");
    element.hidden = !words;
    element.textContent = words;
    element.style.left = `${Math.max(4, Math.min(DOM.x + 14, byId("stage").clientWidth - 310))}px`;
    element.style.top = `${DOM.y + 16}px`;
    byId("canvas").classList.toggle("pointing", Boolean(words));
  };
  network.on("hoverNode", ({ node, pointer }) => { hover("n" + node); tip(`${nodeName(node)} · ${palette.kinds[nodes[node].kind].name}`, pointer); });
  network.on("hoverEdge", ({ edge, pointer }) => { hover(linkKey(edge)); tip(titleOf(edges[links[edge].edge]), pointer); });
  for (const event of ["blurNode", "blurEdge", "dragStart", "zoom"]) network.on(event, () => { hover(""); tip("", { DOM: { x: 0, y: 0 } }); });
  network.on("dragStart", () => { isMoving = true; });
  network.on("dragEnd", () => { isMoving = false; network.redraw(); });
}

function connectKeys() {
  byId("canvas").addEventListener("keydown", (event) => {
    const { x, y } = network.getViewPosition(), step = 60 / network.getScale();
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (moves[event.key]) network.moveTo({ position: { x: x + moves[event.key][0], y: y + moves[event.key][1] } });
    else if (event.key === "+" || event.key === "=") zoomBy(1.25);
    else if (event.key === "-") zoomBy(0.8);
    else if (event.key === "0") fit();
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.matches('input[type="search"], select');
    if (event.key === "/" && !isTyping) { byId("search").focus(); event.preventDefault(); }
    if (event.key !== "Escape") return;
    if (!byId("found").hidden) byId("found").hidden = true;
    else if (state.selected) { const was = state.selected; select(""); byId("list").querySelector(`[data-edge="${was.slice(1)}"]`)?.focus(); }
  });
}

function switchTheme() {
  state.theme = theme() === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = state.theme;
  refresh();
}

connectControls();
connectExports();
connectNetwork();
connectKeys();
byId("fit").addEventListener("click", fit);
byId("reset").addEventListener("click", reset);
byId("theme").addEventListener("click", switchTheme);
byId("zoomin").addEventListener("click", () => zoomBy(1.3));
byId("zoomout").addEventListener("click", () => zoomBy(1 / 1.3));
addEventListener("hashchange", () => { readHash(); document.documentElement.dataset.theme = theme(); refresh(); });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { document.documentElement.dataset.theme = theme(); refresh(); });
showRest();
fit();
// for tests and the curious: what is where, read only
window.kgView = Object.freeze({
  network, nodes, edges, claims, links, csvText, sparqlText, current,
  labelBoxes: () => labelBoxes.map(({ box, id }) => ({ box: [...box], id })),
});
