// Which claims, edges, nodes and lines are left after every filter; filters combine, each leaves something out.
const DAY = 86400000;
const OPENING_LIMIT = 2000; // above, the page opens on the most connected part

const time = (() => {
  /** First and last day of a claim as day numbers, by what happened or by publication; null where it has no date. */
  const days = { event: [], article: [] };
  for (const claim of claims) {
    const first = Date.parse(claim.from || claim.to), last = Date.parse(claim.to || claim.from);
    days.event.push(Number.isNaN(first) || Number.isNaN(last) ? null : [first / DAY, Math.max(first, last) / DAY]);
    const published = Date.parse(articleOf(claim).date);
    days.article.push(Number.isNaN(published) ? null : [published / DAY, published / DAY]);
  }
  // Bins hold equal numbers of days that claims tell of, so that one treaty of 1976 does not flatten this week.
  const bins = {};
  for (const by of ["event", "article"]) {
    const known = [...new Set(days[by].filter(Boolean).flat())].sort((a, b) => a - b);
    const step = Math.max(1, Math.ceil(known.length / 40)), starts = known.filter((_, i) => i % step === 0);
    bins[by] = { starts, count: starts.length, last: known[known.length - 1], step };
  }
  return { days, bins };
})();

const binsNow = () => time.bins[state.dateBy] || time.bins.event;
const daysNow = () => time.days[state.dateBy] || time.days.event;
const lastBin = () => (state.to < 0 ? binsNow().count - 1 : Math.min(state.to, binsNow().count - 1));
const isWholeTime = () => state.from <= 0 && lastBin() >= binsNow().count - 1;
const binStart = (bin) => binsNow().starts[Math.max(0, bin)];
/** Last day of a bin: the one before the next begins. */
const binEnd = (bin) => (bin + 1 < binsNow().count ? binsNow().starts[bin + 1] - 1 : binsNow().last);
const dayText = (day) => new Date(day * DAY).toISOString().slice(0, 10);

function claimPasses(claim) {
  const edge = edges[claim.edge], article = articleOf(claim);
  if (state.statuses.has(claim.status) || state.categories.has(data.categories[edge.category].name)) return false;
  if (state.article && String(claim.article) !== state.article) return false;
  if (state.outlet && article.outlet !== state.outlet) return false;
  if (state.who && claim.who !== state.who) return false;
  if (state.action && edge.action !== state.action) return false;
  if (state.confidence > 0 && (claim.confidence ?? 1) < state.confidence) return false;
  const days = daysNow()[claim.id];
  if (!days) return state.undated;
  if (isWholeTime()) return true;
  return days[1] >= binStart(state.from) && days[0] <= binEnd(lastBin());
}

const isOpenKind = (id) => !state.kinds.has(nodes[id].kind);

/** An edge can be drawn where its actor, object and recipient can; its own star may be hidden, the line then goes past. */
const hasOpenEnds = (edge) =>
  [edge.actor, edge.object, edge.recipient].every((end) => end === null || (isOpenKind(end) && !state.hidden.has(end)))
  && (edge.event === null || isOpenKind(edge.event) || (edge.actor !== null && edge.object !== null));

const mostConnected = (() => {
  if (nodes.length <= OPENING_LIMIT) return null;
  const order = nodes.map((node) => node.id).sort((a, b) => nodes[b].degree - nodes[a].degree || a - b);
  return new Set(order.slice(0, OPENING_LIMIT));
})();

/** Return what is shown: claims, edges, nodes and links as arrays of true and false, edges also with their claims. */
function computeShown() {
  const shownClaims = claims.map(claimPasses);
  const claimsOf = edges.map((edge) => edge.claims.filter((id) => shownClaims[id]));
  let open = edges.map((edge) => claimsOf[edge.id].length > 0 && hasOpenEnds(edge));
  const keep = (test) => { open = open.map((is, id) => is && test(id)); };
  if (mostConnected && !state.all) keep((id) => endsOf[id].every((end) => mostConnected.has(end)));
  if (state.degree > 0) {
    const degrees = nodes.map(() => 0);
    open.forEach((is, id) => is && endsOf[id].forEach((end) => { degrees[end] += 1; }));
    keep((id) => endsOf[id].every((end) => nodes[end].kind === "event" || degrees[end] >= state.degree));
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
  return { claims: shownClaims.map((is, id) => is && open[claims[id].edge]), claimsOf, edges: open, nodes: drawn, links: lines };
}

/** Nodes within the chosen number of steps of the selection; null where everything is wanted. */
function nearSelection(open) {
  const node = selectedNode(), edge = selectedEdge();
  if (!Number(state.hops) || !(node || edge)) return null;
  let edgeOfStar = node && edgeOfEvent.get(node.id);
  const near = new Set(edge ? endsOf[edge.id] : edgeOfStar === undefined ? [node.id] : endsOf[edgeOfStar]);
  for (let step = 0; step < Number(state.hops); step += 1) {
    for (const id of [...near]) {
      for (const at of edgesAt[id]) if (open[at]) endsOf[at].forEach((end) => near.add(end));
    }
  }
  return near;
}

/** How an edge is told, by the claims that are shown: the surest of them. */
const statusOf = (edge, claimsOf) =>
  STATUSES[Math.min(...(claimsOf.length ? claimsOf : edge.claims).map((id) => STATUSES.indexOf(claims[id].status)))];
