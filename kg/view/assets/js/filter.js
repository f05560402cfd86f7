// Which claims, edges, nodes and lines are left after every filter; filters combine, each leaves something out.
const OPENING_LIMIT = 2000; // above, the page opens on the most connected part

/** One test a filter, each true where the claim passes it. */
const TESTS = {
  status: (claim) => !state.statuses.has(claim.status),
  disputed: (claim, edge) => !state.disputed || isDisputed[edge.id],
  category: (claim, edge) => !state.categories.has(data.categories[edge.category].name),
  action: (claim, edge) => !state.action || edge.action === state.action,
  article: (claim) => !state.article || String(claim.article) === state.article,
  outlet: (claim) => !state.outlet || articleOf(claim).outlet === state.outlet,
  who: (claim) => !state.who || saidBy(claim).includes(state.who),
  modality: (claim) => !state.modality || claim.modality === state.modality,
  confidence: (claim) => !(state.confidence > 0) || (claim.confidence ?? 1) >= state.confidence,
  when: (claim) => {
    const days = daysNow()[claim.id];
    if (!days) return state.undated;
    return isWholeTime() || isInBins(days, state.from, lastBin());
  },
};
const TEST_NAMES = Object.keys(TESTS);

/** The choices of "Said by" that hold a claim. */
const saidBy = (claim) => (claim.who ? ["others", "name:" + claim.who] : ["self"]);

/** Return "" for a claim that passes every test, the test's name where it fails one alone, null where it fails more. */
function failedTest(claim) {
  const edge = edges[claim.edge];
  let failed = "";
  for (const name of TEST_NAMES) {
    if (TESTS[name](claim, edge)) continue;
    if (failed) return null;
    failed = name;
  }
  return failed;
}

const isOpenKind = (id) => !state.kinds.has(nodes[id].kind);

/** An edge can be drawn where its actor, object and recipient can; its own star may be hidden, the line then goes past. */
const hasOpenEnds = (edge) =>
  [edge.actor, edge.object, edge.recipient].every((end) => end === null || (isOpenKind(end) && !state.hidden.has(end)))
  && (edge.event === null || isOpenKind(edge.event) || (edge.actor !== null && edge.object !== null));

const mostConnected = (() => {
  if (nodes.length <= OPENING_LIMIT) return null;
  return new Set(data.opening);
})();

/** Return what is shown: claims, edges, nodes and links as arrays of true and false, edges also with their claims. */
function computeShown() {
  const failed = claims.map(failedTest);
  const claimsOf = edges.map((edge) => edge.claims.filter((id) => failed[id] === ""));
  const possible = edges.map(hasOpenEnds);
  if (mostConnected && !state.all) edges.forEach((edge) => { possible[edge.id] &&= endsOf[edge.id].every((end) => mostConnected.has(end)); });
  let open = possible.map((is, id) => is && claimsOf[id].length > 0);
  const keep = (test) => { open = open.map((is, id) => is && test(id)); };
  if (state.degree > 0) {
    const degrees = nodes.map(() => 0);
    open.forEach((is, id) => is && endsOf[id].forEach((end) => { degrees[end] += 1; }));
    keep((id) => endsOf[id].every((end) => nodes[end].kind === "event" || degrees[end] >= state.degree || state.pinned.has(end)));
  }
  const near = nearSelection(open);
  if (near) keep((id) => endsOf[id].every((end) => near.has(end)));
  const drawn = nodes.map(() => false);
  open.forEach((is, id) => is && endsOf[id].forEach((end) => { drawn[end] = isOpenKind(end); }));
  state.pinned.forEach((id) => { drawn[id] = true; });
  nodes.forEach((node) => { if (state.hidden.has(node.id)) drawn[node.id] = false; });
  const lines = links.map((link) => {
    const edge = edges[link.edge];
    const throughStar = edge.event !== null && drawn[edge.event];
    return open[link.edge] && (link.role === "whole" || (link.role === "direct") !== throughStar);
  });
  return {
    claims: claims.map((claim) => failed[claim.id] === "" && open[claim.edge]), claimsOf, edges: open, nodes: drawn, links: lines,
    /** Claims that a choice of this filter would leave, the other filters as they are. */
    facet: (name) => claims.filter((claim) => (failed[claim.id] === "" || failed[claim.id] === name) && possible[claim.edge]),
  };
}

/** Nodes within the chosen number of steps of the selection; null where everything is wanted. */
function nearSelection(open) {
  const node = selectedNode(), edge = selectedEdge();
  if (!(state.hops > 0) || !(node || edge)) return null;
  const edgeOfStar = node && edgeOfEvent.get(node.id);
  const near = new Set(edge ? endsOf[edge.id] : edgeOfStar === undefined ? [node.id] : endsOf[edgeOfStar]);
  for (let step = 0; step < Math.min(state.hops, 2); step += 1) {
    for (const id of [...near]) {
      for (const at of edgesAt[id]) if (open[at]) endsOf[at].forEach((end) => near.add(end));
    }
  }
  return near;
}

/** How an edge is told, by the claims that are shown: the surest of them. */
const statusOf = (edge, claimsOf) =>
  STATUSES[Math.min(...(claimsOf.length ? claimsOf : edge.claims).map((id) => STATUSES.indexOf(claims[id].status)))];

/** Claims of an edge that the filters leave; where they leave none, all of them. */
const claimsNow = (edge) => (current.shown.claimsOf[edge.id].length ? current.shown.claimsOf[edge.id] : edge.claims);
/** Claims without those that tell the same sentence from the other side ("B talks with A" beside "A talks with B"). */
const tellings = (ids) => ids.filter((id) => !(claims[id].mirrored && ids.includes(claims[id].derivedFrom)));
const articleCount = (ids) => new Set(ids.map((id) => claims[id].article)).size;
