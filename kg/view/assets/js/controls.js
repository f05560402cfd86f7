// The choices of the left panel: article, outlet, speaker, action, modality, and what is asked of a connection or claim.
const SELECTS = ["article", "outlet", "who", "action", "modality"];
const MODALITIES = { actual: "actual: it happened, or holds", future: "future: planned, foretold", possible: "possible", hypothetical: "hypothetical: if, a demand" };
const MOST_DEGREE = 20;

/** The values of each choice with their words, in the order of the list. */
const choices = (() => {
  const english = new Intl.Collator("en"), byWords = (a, b) => english.compare(a[1], b[1]);
  const once = (words) => [...new Set(words)].filter(Boolean).map((word) => [word, word]).sort(byWords);
  const speakers = once(claims.map((claim) => claim.who)).map(([name]) => ["name:" + name, name]);
  return {
    article: data.articles.map((source, i) => [String(i), (source.date ? source.date + " · " : "") + (source.headline || source.iri)]),
    outlet: once(data.articles.map((source) => source.outlet)),
    who: speakers.length ? [["self", "the article itself"], ["others", "anybody else"], ...speakers] : [],
    action: [...new Map(edges.map((edge) => [edge.action, edge.label]))].sort(byWords),
    modality: Object.entries(MODALITIES).filter(([name]) => claims.some((claim) => claim.modality === name)),
  };
})();
const EVERYTHING = { article: `all ${data.articles.length}`, outlet: "all", who: "anybody", action: "all", modality: "all" };
const valuesOf = {
  article: (claim) => [String(claim.article)], outlet: (claim) => [articleOf(claim).outlet], who: saidBy,
  action: (claim) => [edges[claim.edge].action], modality: (claim) => [claim.modality],
};

function connectSelect(name) {
  const select = byId(name);
  clear(select, make("option", { value: "", textContent: EVERYTHING[name] }),
    ...choices[name].map(([value, words]) => make("option", { value, textContent: shorten(words, 70) })));
  select.addEventListener("change", () => change({ [name]: select.value }));
  select.closest("label").hidden = choices[name].length < 2;
}

/** Every choice says how many claims it would leave, the other filters as they are. */
function showSelect(name) {
  const select = byId(name), left = new Map();
  for (const claim of current.shown.facet(name)) for (const value of valuesOf[name](claim)) left.set(value, (left.get(value) || 0) + 1);
  choices[name].forEach(([value, words], i) => {
    const option = select.options[i + 1], label = `${shorten(words, 70)} (${(left.get(value) || 0).toLocaleString("en-GB")})`;
    if (option.textContent !== label) option.textContent = label;
  });
  select.value = state[name];
  if (select.selectedIndex < 0) select.value = "";
  select.closest("label").classList.toggle("used", select.value !== "");
}

function connectControls() {
  SELECTS.forEach(connectSelect);
  const on = (id, event, action) => byId(id).addEventListener(event, action);
  byId("degree").max = Math.max(2, Math.min(MOST_DEGREE, Math.max(...nodes.map((node) => node.degree))));
  on("facts", "change", () => change({ statuses: new Set(byId("facts").checked ? STATUSES.filter((status) => status !== "fact") : []) }));
  on("disputed", "change", () => change({ disputed: byId("disputed").checked }));
  on("degree", "input", () => change({ degree: Number(byId("degree").value) }));
  on("confidence", "input", () => change({ confidence: Number(byId("confidence").value) }));
  on("hops", "change", () => changeHops(Number(byId("hops").value)));
  on("edgelabels", "change", () => change({ labels: byId("edgelabels").checked }));
  on("unhide", "click", () => change({ hidden: new Set() }));
  on("unpin", "click", () => change({ pinned: new Set() }));
  connectTime();
  connectSearch();
}

/** Show so many steps around the selection, as large as they fit. */
function changeHops(hops) {
  change({ hops });
  if (state.selected) fitAndTell();
}

function showControls() {
  showLegend();
  showTime();
  SELECTS.forEach(showSelect);
  byId("degree").value = state.degree;
  byId("degreeout").textContent = state.degree;
  byId("confidence").value = state.confidence;
  byId("confidenceout").textContent = state.confidence.toFixed(2);
  byId("hops").value = String(state.hops);
  byId("edgelabels").checked = state.labels;
  byId("unhide").hidden = !state.hidden.size;
  byId("unhide").textContent = `Show ${count(state.hidden.size, "hidden one", "hidden ones")} again`;
  byId("unpin").hidden = !state.pinned.size;
  byId("unpin").textContent = `Unpin ${count(state.pinned.size, "one", "ones")}`;
}
