// The search field and its suggestions: names first, then claims whose verb or sentence holds the words.
const MOST_NAMES = 7;
const MOST_CLAIMS = 6;
const folded = { nodes: null, edges: null }; // made at the first search

function foldAll() {
  folded.nodes ??= nodes.map((node) => [node.label, ...node.names].map(fold));
  folded.edges ??= edges.map((edge) => fold([titleOf(edge), ...edge.claims.map((id) => claims[id].quote)].join("\n")));
}

/** Where the words stand in the best of a node's names; -1 for nowhere. */
function rankOf(node, wanted) {
  const at = folded.nodes[node.id].map((name) => name.indexOf(wanted)).filter((i) => i >= 0);
  return at.length ? Math.min(...at) : -1;
}

/** The kind, and where the words are in another name than the one that is drawn, that name. */
function kindAndName(node, wanted) {
  const kind = palette.kinds[node.kind].name, names = folded.nodes[node.id];
  const other = names[0].includes(wanted) ? -1 : names.findIndex((name) => name.includes(wanted));
  return other < 1 ? kind : `${kind} · ${shorten(node.names[other - 1], 40)}`;
}

function findAll(wanted) {
  foldAll();
  const named = nodes.map((node) => [rankOf(node, wanted), node]).filter(([at]) => at >= 0)
    .sort((a, b) => Number(a[0] > 0) - Number(b[0] > 0) || b[1].degree - a[1].degree || a[1].id - b[1].id).map(([, node]) => node);
  return { named: named.slice(0, MOST_NAMES), told: edges.filter((edge) => folded.edges[edge.id].includes(wanted)).slice(0, MOST_CLAIMS) };
}

function showFound() {
  const wanted = fold(byId("search").value.trim()), list = byId("found");
  list.hidden = !wanted;
  byId("search").setAttribute("aria-expanded", String(Boolean(wanted)));
  if (!wanted) return clear(list);
  const { named, told } = findAll(wanted);
  const item = (key, icon, words, kind, isShown) => make("li", {}, make("button", { type: "button", class: isShown ? "" : "away", on: { click: () => choose(key) } },
    icon, text(shorten(words, 90)), make("span", { class: "kind" }, text(isShown ? kind : "filtered out"))));
  clear(list, ...named.map((node) => item("n" + node.id, kindKey(node.kind), node.label, kindAndName(node, wanted), current.shown.nodes[node.id])),
    ...told.map((edge) => item("e" + edge.id, lineKey(edge.quad), titleOf(edge), "", current.shown.edges[edge.id])),
    ...(named.length + told.length ? [] : [make("li", { class: "none" }, "Nothing found")]));
}

function hideFound() {
  byId("found").hidden = true;
  byId("search").setAttribute("aria-expanded", "false");
}

/** Select what was found; the focus goes to its panel, so that a keyboard can go on from there. */
function choose(key) {
  hideFound();
  select(key, { move: true });
  byId("back").focus({ preventScroll: true });
}

function connectSearch() {
  const on = (id, event, action) => byId(id).addEventListener(event, action);
  on("search", "input", showFound);
  on("search", "focus", showFound);
  on("search", "keydown", (event) => {
    if (event.key === "Enter") { byId("found").querySelector("button")?.click(); event.preventDefault(); }
    if (event.key === "ArrowDown") { byId("found").querySelector("button")?.focus(); event.preventDefault(); }
  });
  on("found", "keydown", (event) => {
    const to = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
    if (to) { (document.activeElement.parentElement[to]?.firstChild || byId("search")).focus(); event.preventDefault(); }
  });
  document.addEventListener("click", (event) => { if (!event.target.closest(".search")) hideFound(); });
}
