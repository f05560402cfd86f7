// Brings it together: the network, selection, and the one function that redraws after any change.
const TINY = 160; // pixels of the screen: of a shorter line neither verb nor names can be read
const current = { shown: null, bright: null, drawnNodes: 0 };
let network = null;

readHash();
document.documentElement.dataset.theme = theme();
current.shown = computeShown();
showCounts(); // its lines decide how much room the picture has
const opening = changedStyles(current.shown);
const asNode = (node, i) => {
  const { label, group, ...rest } = node; // names are drawn by drawLabels
  return { ...rest, ...opening.nodes[i], ...(rest.shape === "custom" ? { ctxRenderer: drawPentagon } : {}) };
};
const visNodes = new vis.DataSet(model.nodes.map(asNode));
const visEdges = new vis.DataSet(model.edges.map((edge, i) => ({ ...edge, ...opening.links[i] })));
network = new vis.Network(byId("canvas"), { nodes: visNodes, edges: visEdges }, options);
current.bright = opening.bright;

/** Recompute what is shown and send the differences to every part of the page. */
function refresh() {
  current.shown = computeShown();
  const styles = changedStyles(current.shown);
  current.bright = styles.bright;
  if (styles.nodes.length) visNodes.update(styles.nodes);
  if (styles.links.length) visEdges.update(styles.links);
  keepLegible(true);
  showCounts();
  showRest();
  network.redraw();
}

function showCounts() {
  const number = (list) => list.filter(Boolean).length, entities = nodes.filter((node) => node.kind !== "event");
  current.drawnNodes = number(current.shown.nodes);
  const shownEntities = entities.filter((node) => current.shown.nodes[node.id]).length;
  const articles = articleCount(claims.filter((claim) => current.shown.claims[claim.id]).map((claim) => claim.id));
  byId("counts").textContent = [[shownEntities, entities.length, "entity", "entities"], [number(current.shown.claims), claims.length, "claim", "claims"], [articles, data.articles.length, "article", "articles"]]
    .map(([left, all, one, many]) => `${left.toLocaleString("en-GB")} of ${count(all, one, many)}`).join(" · ");
}

/** All but the picture. */
function showRest() {
  const focused = byId("claims").contains(document.activeElement) ? document.activeElement : null;
  showControls();
  showList();
  showDetail(focused);
  showNotice();
  keepView();
  writeHash();
}

function showNotice() {
  const notice = byId("notice"), isPart = mostConnected && !state.all;
  notice.hidden = !(isPart || data.leftOut);
  clear(notice, isPart ? `The ${OPENING_LIMIT.toLocaleString("en-GB")} most connected of ${nodes.length.toLocaleString("en-GB")}` : "",
    !isPart && data.leftOut ? `Made with filters: ${count(data.leftOut, "claim", "claims")} of the store left out` : "",
    isPart ? button("Show all", () => { change({ all: true }); fitAndTell(); }, { id: "showall" }) : "");
}

function change(some) { Object.assign(state, some); refresh(); }

function reset() {
  const kept = state.theme;
  play(false);
  Object.assign(state, freshState(), { theme: kept });
  listLength = LIST_STEP;
  byId("search").value = "";
  placeMoved();
  refresh();
  fitAndTell();
}

let wayBack = null; // the view before a selection moved the picture, and where it moved it

/** Select a node ("n3") or an edge ("e5"), or nothing (""); `move` brings it into the middle, `near` where it is too small to see. */
function select(key, { move = false, near = false } = {}) {
  const before = viewText(), wasMoved = wayBack?.at === before;
  state.selected = key;
  hovered = "";
  byId("tip").hidden = true;
  if (key) showTab("claims");
  refresh();
  if (!key) return goBack(wasMoved);
  const ids = key[0] === "n" ? [Number(key.slice(1))] : endsOf[Number(key.slice(1))];
  const places = Object.values(network.getPositions(ids)), canvas = byId("canvas");
  const isOut = ({ x, y }) => x < 20 || y < 20 || x > canvas.clientWidth - 20 || y > canvas.clientHeight - 20;
  const reach = (axis) => Math.max(...places.map((place) => place[axis])) - Math.min(...places.map((place) => place[axis]));
  const isTiny = near && network.getScale() < 0.9 && Math.hypot(reach("x"), reach("y")) * network.getScale() < TINY;
  if (places.length && (move || isTiny || places.every((place) => isOut(network.canvasToDOM(place))))) {
    const middle = (axis) => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
    const view = wasMoved ? wayBack.view : state.view;
    network.moveTo({ position: { x: middle("x"), y: middle("y") }, scale: Math.max(network.getScale(), 0.9) });
    noteView();
    wayBack = { view, at: viewText() };
  }
}

/** When a selection is left: to the view from before it, unless the reader has moved the picture since. */
function goBack(wasMoved) {
  if (!wasMoved) return;
  state.view = wayBack.view;
  wayBack = null;
  restoreView();
  writeHash();
}

/** On a phone: claims or filters below the picture, one at a time. */
function showTab(name) {
  document.body.dataset.tab = name;
  for (const tab of ["claims", "filters"]) byId("tab" + tab).setAttribute("aria-pressed", String(tab === name));
}

function showTheme() { document.documentElement.dataset.theme = theme(); refresh(); }

function restore() {
  play(false);
  readHash();
  placeMoved();
  current.shown = computeShown();
  restoreView();
  showTheme();
}

connectControls();
connectExports();
connectNetwork();
connectKeys();
byId("reset").addEventListener("click", reset);
byId("theme").addEventListener("click", () => { state.theme = theme() === "dark" ? "light" : "dark"; showTheme(); });
for (const tab of ["claims", "filters"]) byId("tab" + tab).addEventListener("click", () => showTab(tab));
addEventListener("hashchange", restore);
prefersDark.addEventListener("change", showTheme);
byId("canvas").querySelector(".vis-network").tabIndex = -1; // the element around it has the keys
showTab("claims");
placeMoved();
restoreView();
network.once("afterDrawing", () => requestAnimationFrame(() => setTimeout(showFirst))); // the lists once the picture is on the screen
setTimeout(showFirst, 400); // a page that opens in the background draws nothing yet

function showFirst() {
  if (document.body.dataset.ready) return;
  showRest();
  document.body.dataset.ready = "true";
}

// for tests and the curious: what is where, read only
window.kgView = Object.freeze({
  network, nodes, edges, claims, links, csvText, sparqlText, current,
  labelBoxes: () => labelBoxes.map(({ box, id }) => ({ box: [...box], id })),
});
