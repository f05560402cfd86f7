// The picture: what is in view, moving and zooming, and what mouse and finger do on it.
const PHONE = 480; // pixels: on a narrower picture, a large network opens on its busiest part
const PILED = 0.42; // zoom, below which so narrow a picture is a heap
let hovered = "", isMoving = false, viewTimer = 0;

/** The view of all that is drawn, as large as it fits; names keep their size, so they get a margin in pixels of the screen. */
function fittingView() {
  const canvas = byId("canvas"), places = nodes.filter((node) => current.shown.nodes[node.id]).map((node) => network.body.nodes[node.id]);
  if (!places.length) return null;
  const reach = (axis, pick) => places.reduce((found, place) => pick(found, place[axis]), places[0][axis]);
  const left = reach("x", Math.min), right = reach("x", Math.max), top = reach("y", Math.min), bottom = reach("y", Math.max);
  const side = Math.min(66, canvas.clientWidth / 8), above = 26, below = 64;
  const scale = Math.min(1.35, (canvas.clientWidth - 2 * side) / Math.max(right - left, 1), (canvas.clientHeight - above - below) / Math.max(bottom - top, 1));
  return { position: { x: (left + right) / 2, y: (top + bottom) / 2 + (below - above) / 2 / scale }, scale };
}

/** What the page opens with: all, or where that would be a heap of symbols on a phone, the best connected and what is around it. */
function openingView() {
  const all = fittingView(), canvas = byId("canvas");
  if (!all || all.scale >= PILED || canvas.clientWidth > PHONE) return all;
  const busiest = nodes.filter((node) => current.shown.nodes[node.id]).reduce((a, b) => (b.degree > a.degree ? b : a));
  const { x, y } = network.body.nodes[busiest.id];
  return { position: { x, y }, scale: PILED };
}

function fit() {
  const view = fittingView();
  if (view) network.moveTo(view);
  state.view = isInView(openingView()) ? "" : viewText();
}

function isInView(view) {
  if (!view) return true;
  const { x, y } = network.getViewPosition(), scale = network.getScale();
  return Math.abs(view.scale / scale - 1) <= 1e-3 && Math.hypot(view.position.x - x, view.position.y - y) * scale <= 1;
}

/** Where filters have changed what would fit, note the view, so that the link brings it back. */
function keepView() {
  if (!state.view && !isInView(openingView())) state.view = viewText();
}

function viewText() {
  const { x, y } = network.getViewPosition();
  return [x.toFixed(1), y.toFixed(1), network.getScale().toFixed(4)].join(",");
}

/** Go to the view of the state, or to what the page opens with. */
function restoreView() {
  const view = viewOf(state.view) || openingView();
  if (view) network.moveTo(view);
}

function fitAndTell() {
  fit();
  writeHash();
}

/** Note what is in view for the link, once the moving is over: a browser refuses too many changes of its address. */
function noteView() {
  state.view = viewText();
  clearTimeout(viewTimer);
  viewTimer = setTimeout(writeHash, 250);
}

function moveBy(dx, dy) {
  const { x, y } = network.getViewPosition(), scale = network.getScale();
  network.moveTo({ position: { x: x + dx / scale, y: y + dy / scale } });
  noteView();
}

function zoomBy(factor) {
  network.moveTo({ scale: Math.min(5, Math.max(0.02, network.getScale() * factor)) });
  noteView();
}

/** Put the nodes where the reader has dragged them, and the others where they belong. */
function placeMoved() {
  for (const { id, x, y } of model.nodes) {
    const [toX, toY] = state.moved.get(id) || [x, y], drawn = network.body.nodes[id];
    if (drawn.x !== toX || drawn.y !== toY) network.moveNode(id, toX, toY);
  }
}

function hover(key) {
  if (hovered === key) return;
  hovered = key;
  network.redraw();
}

function showTip(words, { x, y }) {
  const element = byId("tip");
  element.hidden = !words;
  element.textContent = words;
  element.style.left = `${Math.max(4, Math.min(x + 14, byId("stage").clientWidth - 310))}px`;
  element.style.top = `${y + 16}px`;
  byId("canvas").classList.toggle("pointing", Boolean(words));
}

function tipOf(edge) {
  const ids = claimsNow(edge), status = statusOf(edge, ids), articles = articleCount(ids);
  return titleOf(edge) + (status === "fact" ? "" : ` · ${palette.statuses[status].name.toLowerCase()}`)
    + (isDisputed[edge.id] ? ` · ${DISPUTE.word}` : "") + (articles > 1 ? ` · ${articles} articles` : "");
}

const linkKey = (id) => "e" + links[id].edge;

function connectNetwork() {
  network.on("beforeDrawing", () => keepLegible());
  network.on("afterDrawing", drawLabels);
  network.on("click", ({ nodes: [node], edges: [edge], pointer }) => {
    const name = node === undefined && nameAt(pointer.DOM);
    select(node !== undefined ? "n" + node : name ? "n" + name.id : edge !== undefined ? linkKey(edge) : "");
  });
  network.on("hoverNode", ({ node, pointer }) => { hover("n" + node); showTip(`${nodeName(node)} · ${palette.kinds[nodes[node].kind].name}`, pointer.DOM); });
  network.on("hoverEdge", ({ edge, pointer }) => { hover(linkKey(edge)); showTip(tipOf(edges[links[edge].edge]), pointer.DOM); });
  for (const event of ["blurNode", "blurEdge", "dragStart", "zoom"]) network.on(event, () => { hover(""); showTip("", { x: 0, y: 0 }); });
  network.on("zoom", noteView);
  network.on("dragStart", () => { isMoving = true; });
  network.on("dragEnd", ({ nodes: [node] }) => {
    isMoving = false;
    if (node !== undefined) {
      const { x, y } = network.body.nodes[node];
      state.moved.set(node, [Math.round(x), Math.round(y)]);
    }
    noteView();
    network.redraw();
  });
  byId("fit").addEventListener("click", fitAndTell);
  byId("zoomin").addEventListener("click", () => zoomBy(1.3));
  byId("zoomout").addEventListener("click", () => zoomBy(1 / 1.3));
}
