// The left panel: search, switches with counts, dates, choices; each control shows the state and changes it.
function checkRow(words, number, isOn, onChange, key, properties = {}) {
  const box = make("input", { type: "checkbox", checked: isOn, ...properties, on: { change: () => onChange(box.checked) } });
  return make("label", { class: isOn ? "row" : "row off" }, box, key, make("span", {}, words), make("span", { class: "n" }, number.toLocaleString("en-GB")));
}

const toggle = (set, key) => (isOn) => { if (isOn) state[set].delete(key); else state[set].add(key); refresh(); };
const openQuads = new Set();

function showSwitches() {
  const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.key : undefined;
  const kinds = Object.keys(palette.kinds).filter((kind) => nodes.some((node) => node.kind === kind));
  clear(byId("kinds"), ...kinds.map((kind) =>
    checkRow(palette.kinds[kind].plural, nodes.filter((node) => node.kind === kind).length, !state.kinds.has(kind), toggle("kinds", kind), kindKey(kind), { "data-key": "kind " + kind })));
  clear(byId("quads"), ...Object.keys(palette.quads).flatMap(quadRows));
  const told = STATUSES.filter((status) => claims.some((claim) => claim.status === status));
  byId("facts").checked = told.every((status) => status === "fact" || state.statuses.has(status)) && !state.statuses.has("fact");
  clear(byId("statuses"), ...told.map((status) => {
    const key = make("span", { class: "markkey" }, palette.statuses[status].mark || "");
    return checkRow(palette.statuses[status].name, claims.filter((claim) => claim.status === status).length, !state.statuses.has(status), toggle("statuses", status), lineKey("other", status), { "data-key": "status " + status });
  }));
  if (focused) document.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

function quadRows(quad) {
  const own = data.categories.filter((category) => category.quad === quad);
  const number = (category) => edges.filter((edge) => data.categories[edge.category] === category).length;
  const used = own.filter((category) => number(category));
  if (!used.length) return [];
  const isOn = used.some((category) => !state.categories.has(category.name));
  const all = checkRow(palette.quads[quad].name, used.reduce((sum, category) => sum + number(category), 0), isOn, (on) => {
    used.forEach((category) => (on ? state.categories.delete(category.name) : state.categories.add(category.name)));
    refresh();
  }, lineKey(quad), { "data-key": "quad " + quad });
  const isOpen = openQuads.has(quad);
  const more = button(isOpen ? "▾" : "▸", () => { if (!openQuads.delete(quad)) openQuads.add(quad); showSwitches(); },
    { "aria-expanded": String(isOpen), "aria-label": `Categories of ${palette.quads[quad].name.toLowerCase()}`, "data-key": "more " + quad });
  const rows = [make("div", { class: "more" }, all, more)];
  if (isOpen) {
    rows.push(make("div", { class: "sub" }, ...used.map((category) =>
      checkRow(category.label, number(category), !state.categories.has(category.name), toggle("categories", category.name), null, { "data-key": "category " + category.name }))));
  }
  return rows;
}

function fillSelect(id, name, everything, items) {
  const select = byId(id), known = items.filter(([, words]) => words);
  clear(select, make("option", { value: "", textContent: everything }), ...known.map(([value, words]) => make("option", { value, textContent: shorten(words, 70) })));
  select.addEventListener("change", () => change({ [name]: select.value }));
  select.closest("label").hidden = known.length < 2;
}

function fillSelects() {
  const sorted = (words) => [...new Set(words)].filter(Boolean).sort((a, b) => a.localeCompare(b, "en")).map((word) => [word, word]);
  fillSelect("article", "article", `all ${data.articles.length}`, data.articles.map((source, i) => [String(i), (source.date ? source.date + " · " : "") + (source.headline || source.iri)]));
  fillSelect("outlet", "outlet", "all", sorted(data.articles.map((source) => source.outlet)));
  fillSelect("who", "who", "anybody", sorted(claims.map((claim) => claim.who)));
  const labels = new Map(edges.map((edge) => [edge.action, edge.label]));
  fillSelect("action", "action", "all", [...labels].sort((a, b) => a[1].localeCompare(b[1], "en")));
}

/** A bin of one known day is that day, however far off the next one is. */
function spanText(from, to) {
  const first = dayText(binStart(from)), last = dayText(binsNow().step === 1 ? binStart(to) : binEnd(to));
  return first === last ? first : `${first} to ${last}`;
}

function showTime() {
  const bins = binsNow(), days = daysNow(), undated = days.filter((day) => !day).length;
  byId("undatedrow").hidden = !undated;
  byId("undatedcount").textContent = undated.toLocaleString("en-GB");
  byId("undated").checked = state.undated;
  byId("dateby").value = state.dateBy;
  for (const id of ["histogram", "from", "to", "range", "play"]) byId(id).hidden = bins.count < 2;
  if (bins.count < 1) return;
  const heights = Array.from({ length: bins.count }, () => 0);
  for (const day of days) {
    if (day) for (let bin = 0; bin < bins.count; bin += 1) heights[bin] += Number(day[1] >= binStart(bin) && day[0] <= binEnd(bin));
  }
  const most = Math.max(...heights, 1);
  clear(byId("histogram"), ...heights.map((height, bin) => {
    const bar = make("i", { class: bin >= state.from && bin <= lastBin() ? "on" : "", title: `${spanText(bin, bin)}: ${height}` });
    bar.style.height = `${(100 * height) / most}%`;
    return bar;
  }));
  for (const [id, value] of [["from", Math.min(state.from, bins.count - 1)], ["to", lastBin()]]) {
    byId(id).max = bins.count - 1;
    byId(id).value = value;
    byId(id).setAttribute("aria-valuetext", dayText(id === "from" ? binStart(value) : binEnd(value)));
  }
  byId("range").textContent = spanText(state.from, lastBin());
}

let player = 0;
function play(isOn) {
  clearInterval(player);
  player = 0;
  if (isOn) {
    change({ from: 0, to: 0 });
    player = setInterval(() => (state.to >= binsNow().count - 1 ? play(false) : change({ from: state.from, to: state.to + 1 })), 900);
  }
  byId("play").setAttribute("aria-pressed", String(Boolean(player)));
  byId("play").textContent = player ? "■ Stop" : "▶ Play";
}

/** Suggestions: names first, then claims whose verb or sentence holds the words. */
function showFound() {
  const wanted = byId("search").value.trim().toLowerCase(), list = byId("found");
  list.hidden = !wanted;
  if (!wanted) return clear(list);
  const rank = (node) => { const at = [node.label, ...node.names].map((name) => name.toLowerCase().indexOf(wanted)).filter((i) => i >= 0); return at.length ? Math.min(...at) : -1; };
  const people = nodes.map((node) => [rank(node), node]).filter(([at]) => at >= 0).sort((a, b) => Number(a[0] > 0) - Number(b[0] > 0) || b[1].degree - a[1].degree || a[1].id - b[1].id).slice(0, 7);
  const told = edges.filter((edge) => titleOf(edge).toLowerCase().includes(wanted) || edge.claims.some((id) => claims[id].quote.toLowerCase().includes(wanted))).slice(0, 6);
  const item = (key, icon, words, kind) => make("li", {}, make("button", { type: "button", on: { click: () => { list.hidden = true; select(key, { move: true }); } } }, icon, text(shorten(words, 90)), make("span", { class: "kind" }, kind)));
  clear(list, ...people.map(([, node]) => item("n" + node.id, kindKey(node.kind), node.label, palette.kinds[node.kind].name)),
    ...told.map((edge) => item("e" + edge.id, lineKey(edge.quad), titleOf(edge), "")),
    ...(people.length + told.length ? [] : [make("li", { class: "none" }, "Nothing found")]));
}

function connectControls() {
  fillSelects();
  const on = (id, event, action) => byId(id).addEventListener(event, action);
  on("facts", "change", () => change({ statuses: new Set(byId("facts").checked ? STATUSES.filter((status) => status !== "fact") : []) }));
  on("dateby", "change", () => change({ dateBy: byId("dateby").value, from: 0, to: -1 }));
  on("from", "input", () => change({ from: Math.min(Number(byId("from").value), lastBin()) }));
  on("to", "input", () => change({ to: Math.max(Number(byId("to").value), state.from) }));
  on("undated", "change", () => change({ undated: byId("undated").checked }));
  on("play", "click", () => play(!player));
  on("degree", "input", () => change({ degree: Number(byId("degree").value) }));
  on("confidence", "input", () => change({ confidence: Number(byId("confidence").value) }));
  on("hops", "change", () => change({ hops: Number(byId("hops").value) }));
  on("edgelabels", "change", () => change({ labels: byId("edgelabels").checked }));
  on("unhide", "click", () => change({ hidden: new Set() }));
  on("search", "input", showFound);
  on("search", "focus", showFound);
  on("search", "keydown", (event) => {
    if (event.key === "Enter") byId("found").querySelector("button")?.click();
    if (event.key === "ArrowDown") { byId("found").querySelector("button")?.focus(); event.preventDefault(); }
  });
  on("found", "keydown", (event) => {
    const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
    if (step) { (document.activeElement.parentElement[step]?.firstChild || byId("search")).focus(); event.preventDefault(); }
  });
  document.addEventListener("click", (event) => { if (!event.target.closest(".search")) byId("found").hidden = true; });
}

function showControls() {
  showSwitches();
  showTime();
  for (const id of ["article", "outlet", "who", "action"]) byId(id).value = state[id];
  byId("degree").value = state.degree;
  byId("degreeout").textContent = state.degree;
  byId("confidence").value = state.confidence;
  byId("confidenceout").textContent = state.confidence.toFixed(2);
  byId("hops").value = String(state.hops);
  byId("edgelabels").checked = state.labels;
  byId("unhide").hidden = !state.hidden.size;
  byId("unhide").textContent = `Show ${count(state.hidden.size, "hidden one", "hidden ones")} again`;
}
