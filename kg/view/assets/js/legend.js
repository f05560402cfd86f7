// The legend: a switch for every kind, category and way of telling, with how many are left and how many there are.
const toggle = (set, key) => (isOn) => { if (isOn) state[set].delete(key); else state[set].add(key); refresh(); };
const openQuads = new Set();

/** "12/36" where a part is left, "36" where all are. */
function leftText(left, all) {
  const words = (number) => number.toLocaleString("en-GB");
  return left === all ? words(all) : `${words(left)}/${words(all)}`;
}

function checkRow(words, [left, all], isOn, onChange, icon, key) {
  const box = make("input", { type: "checkbox", checked: isOn, "data-key": key, on: { change: () => onChange(box.checked) } });
  const title = `${left.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} shown`;
  return make("label", { class: isOn ? "row" : "row off", title }, box, icon, make("span", {}, words), make("span", { class: "n" }, leftText(left, all)));
}

const totals = {
  kinds: countBy(nodes, (node) => node.kind), statuses: countBy(claims, (claim) => claim.status),
  categories: countBy(edges, (edge) => data.categories[edge.category].name),
};

function countBy(list, key) {
  const counted = {};
  for (const item of list) counted[key(item)] = (counted[key(item)] || 0) + 1;
  return counted;
}

function showLegend() {
  const focused = document.activeElement?.dataset?.key;
  const left = {
    kinds: countBy(nodes.filter((node) => current.shown.nodes[node.id]), (node) => node.kind),
    categories: countBy(edges.filter((edge) => current.shown.edges[edge.id]), (edge) => data.categories[edge.category].name),
    statuses: countBy(claims.filter((claim) => current.shown.claims[claim.id]), (claim) => claim.status),
  };
  const numbers = (set, key) => [left[set][key] || 0, totals[set][key]];
  const row = (set, key, words, icon) => checkRow(words, numbers(set, key), !state[set].has(key), toggle(set, key), icon, `${set} ${key}`);
  clear(byId("kinds"), ...Object.keys(palette.kinds).filter((kind) => totals.kinds[kind]).map((kind) => row("kinds", kind, palette.kinds[kind].plural, kindKey(kind))));
  clear(byId("quads"), ...Object.keys(palette.quads).flatMap((quad) => quadRows(quad, numbers, row)));
  const told = STATUSES.filter((status) => totals.statuses[status]);
  byId("facts").checked = told.every((status) => status === "fact" || state.statuses.has(status)) && !state.statuses.has("fact");
  byId("facts").closest("label").hidden = told.length < 2;
  clear(byId("statuses"), ...told.map((status) => row("statuses", status, palette.statuses[status].name, lineKey("other", status))));
  showDisputed();
  if (focused) document.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

/** The switch for what sources disagree on, with how many of these claims are left. */
function showDisputed() {
  const all = claims.filter((claim) => isDisputed[claim.edge]), left = all.filter((claim) => current.shown.claims[claim.id]);
  byId("disputedrow").hidden = !all.length;
  byId("disputed").checked = state.disputed;
  byId("disputedcount").textContent = leftText(left.length, all.length);
}

/** A switch for the quad class, and where it is open one for each of its categories. */
function quadRows(quad, numbers, row) {
  const used = data.categories.filter((category) => category.quad === quad && totals.categories[category.name]);
  if (!used.length) return [];
  const sum = used.map((category) => numbers("categories", category.name)).reduce(([a, b], [c, d]) => [a + c, b + d]);
  const isOn = used.some((category) => !state.categories.has(category.name));
  const all = checkRow(palette.quads[quad].name, sum, isOn, (on) => {
    used.forEach((category) => (on ? state.categories.delete(category.name) : state.categories.add(category.name)));
    refresh();
  }, lineKey(quad), "quad " + quad);
  const isOpen = openQuads.has(quad);
  const more = button(isOpen ? "▾" : "▸", () => { if (!openQuads.delete(quad)) openQuads.add(quad); showLegend(); },
    { "aria-expanded": String(isOpen), "aria-label": `Categories of ${palette.quads[quad].name.toLowerCase()}`, "data-key": "more " + quad });
  const rows = [make("div", { class: "more" }, all, more)];
  if (isOpen) rows.push(make("div", { class: "sub" }, ...used.map((category) => row("categories", category.name, category.label, null))));
  return rows;
}
