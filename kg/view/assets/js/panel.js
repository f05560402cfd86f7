// The panel of what is selected: the evidence of an edge, or who a node is, its names and its claims by time.
const STATUS_NOTES = {
  fact: "The article tells it as a fact", alleged: "Not told as a fact: somebody says so", planned: "Not yet: planned or foretold",
  possible: "Not certain: possible", conditional: "Not real: a condition, demand or wish", denied: "Said not to have happened",
};

/** `focused` is the button of list or panel that had the focus before both are made anew, or null. */
function showDetail(focused) {
  const node = selectedNode(), edge = selectedEdge(), detail = byId("detail"), key = state.selected;
  const isNew = detail.dataset.key !== key;
  detail.hidden = !(node || edge);
  byId("list").hidden = Boolean(node || edge);
  detail.dataset.key = key;
  if (!node && !edge) return clear(detail);
  const back = make("button", { type: "button", class: "back", id: "back", on: { click: leave } }, "← All claims (Esc)");
  clear(detail, back, ...(node ? nodeDetail(node) : edgeDetail(edge)));
  if (isNew) byId("claims").scrollTop = 0;
  const same = focused && !isNew && [...detail.querySelectorAll("button")].find((item) => item.textContent === focused.textContent);
  if (focused) (same || back).focus({ preventScroll: true });
}

/** Go back to the list, to the claim that was open. */
function leave() {
  const was = state.selected;
  select("");
  (byId("list").querySelector(`[data-edge="${was.slice(1)}"]`) || byId("claims")).focus();
}

function edgeHeading(edge) {
  const heading = make("h2", { class: "title" });
  sentenceOf(edge).forEach((part, i) => heading.append(i ? " " : "", text(part.words, part.verb ? "verb" : "text")));
  return heading;
}

const colouredTag = (words, colour) => { const tag = make("span", { class: "tag" }, words); tag.style.borderColor = colour; return tag; };

function edgeDetail(edge) {
  const ids = claimsNow(edge), quad = palette.quads[edge.quad];
  const status = statusOf(edge, ids), category = data.categories[edge.category];
  const parties = endsOf[edge.id].filter((id) => id !== edge.event);
  const about = edges.filter((other) => other.id !== edge.id && edge.event !== null && [other.actor, other.object].includes(edge.event));
  const outlets = new Set(ids.map((id) => articleOf(claims[id]).outlet || articleOf(claims[id]).iri));
  const told = tellings(ids);
  const times = told.length > 1 ? `${count(told.length, "sentence", "sentences")} in ${count(articleCount(ids), "article", "articles")} of ${count(outlets.size, "outlet", "outlets")}` : null;
  const left = tellings(edge.claims).length - told.length, sources = sourcesText(ids);
  return [
    edgeHeading(edge),
    make("div", { class: "tags" }, colouredTag(`${category.label} · ${quad.name.toLowerCase()}`, quadColour(edge.quad)),
      status === "fact" ? null : make("span", { class: "tag warn" }, STATUS_NOTES[status]),
      isDisputed[edge.id] ? make("span", { class: "tag disputed" }, "≠ Disputed") : null),
    times || sources ? make("p", { class: "meta" }, [times, sources].filter(Boolean).join(" · ") + (left ? `; the filters leave out ${left} more` : "")) : null,
    ...disputePanel(edge.claims),
    make("h3", {}, told.length > 1 ? "Evidence, oldest first" : "Evidence"),
    ...evidence(ids),
    about.length ? make("h3", {}, "Claims about this") : null,
    about.length ? claimList(about) : null,
    make("h3", {}, "Parties"),
    make("div", { class: "acts" }, ...parties.map((id) => button(text("Show " + shorten(nodes[id].label, 60)), () => select("n" + id)))),
  ].filter(Boolean);
}

function nodeDetail(node) {
  const kind = palette.kinds[node.kind], own = edgeOfEvent.get(node.id);
  const around = edgesAt[node.id].filter((id) => current.shown.edges[id]).map((id) => edges[id]);
  const all = edgesAt[node.id].length, shown = around.length === all ? "" : ` of ${all}`;
  const pinned = state.pinned.has(node.id);
  const places = { 0: "Neighbours only", 1: "Two steps around it", 2: "Show everything" };
  return [
    make("h2", { class: "title" }, text(node.label)),
    make("div", { class: "tags" }, colouredTag(kind.name, kindColour(node.kind)), make("span", { class: "tag" }, `${around.length.toLocaleString("en-GB")}${shown} ${all === 1 ? "connection" : "connections"} shown`)),
    factList([["Also", node.names.join(" · ")], ["State", node.state], [node.kind === "event" ? "Claim" : "IRI", node.iri, "iri"]]),
    make("div", { class: "acts" },
      button(places[Math.min(state.hops, 2)], () => changeHops((state.hops + 1) % 3)),
      button("Hide", () => { state.hidden.add(node.id); state.pinned.delete(node.id); select(""); }),
      button("Pin", () => { if (!state.pinned.delete(node.id)) state.pinned.add(node.id); refresh(); }, { "aria-pressed": String(pinned), title: "Keep it in the picture whatever the filters say" })),
    ...(own === undefined ? [] : [make("h3", {}, "What it is"), ...disputePanel(edges[own].claims), ...evidence(edges[own].claims)]),
    make("h3", {}, node.kind === "event" ? "Claims about it" : "Claims, oldest first"),
    claimList(around.filter((edge) => edge.id !== own)),
  ];
}
