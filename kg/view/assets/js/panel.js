// The evidence of an edge, or who a node is, in words; text only, links only to http and https.
const STATUS_NOTES = {
  fact: "The article tells it as a fact", alleged: "Not told as a fact: somebody says so", planned: "Not yet: planned or foretold",
  possible: "Not certain: possible", conditional: "Not real: a condition, demand or wish", denied: "Said not to have happened",
};

function isSafeLink(url) {
  try { return ["http:", "https:"].includes(new URL(url).protocol); } catch { return false; }
}

function showDetail() {
  const node = selectedNode(), edge = selectedEdge(), detail = byId("detail");
  detail.hidden = !(node || edge);
  byId("list").hidden = Boolean(node || edge);
  if (!node && !edge) return clear(detail);
  const back = make("button", { type: "button", class: "back", id: "back", on: { click: () => select("") } }, "← All claims (Esc)");
  clear(detail, back, ...(node ? nodeDetail(node) : edgeDetail(edge)));
  byId("claims").scrollTop = 0;
}

const button = (words, action, properties = {}) => make("button", { type: "button", ...properties, on: { click: action } }, words);

function edgeHeading(edge) {
  const heading = make("h2", { class: "title" });
  sentenceOf(edge).forEach((part, i) => heading.append(i ? " " : "", text(part.words, part.verb ? "verb" : "text")));
  return heading;
}

function edgeDetail(edge) {
  const shown = current.shown.claimsOf[edge.id];
  const ids = shown.length ? shown : edge.claims, quad = palette.quads[edge.quad];
  const status = statusOf(edge, ids), category = data.categories[edge.category];
  const tag = make("span", { class: "tag" }, `${category.label} · ${quad.name.toLowerCase()}`);
  tag.style.borderColor = quadColour(edge.quad);
  const parties = [...new Set(endsOf[edge.id])];
  const about = edges.filter((other) => other.id !== edge.id && edge.event !== null && [other.actor, other.object].includes(edge.event));
  const outlets = new Set(ids.map((id) => articleOf(claims[id]).outlet || articleOf(claims[id]).iri));
  const times = ids.length > 1 ? `${count(ids.length, "sentence", "sentences")} in ${count(new Set(ids.map((id) => claims[id].article)).size, "article", "articles")} of ${count(outlets.size, "outlet", "outlets")}` : null;
  return [
    edgeHeading(edge),
    make("div", { class: "tags" }, tag, status === "fact" ? null : make("span", { class: "tag warn" }, STATUS_NOTES[status])),
    times && make("p", { class: "meta" }, times),
    make("h3", {}, ids.length > 1 ? "Evidence, oldest first" : "Evidence"),
    ...ids.map((id) => evidence(claims[id])),
    about.length ? make("h3", {}, "Claims about this") : null,
    about.length ? claimList(about) : null,
    make("h3", {}, "Parties"),
    make("div", { class: "acts" }, ...parties.filter((id) => nodes[id].kind !== "event" || id !== edge.event)
      .map((id) => button(text("Show " + shorten(nodes[id].label, 60)), () => select("n" + id)))),
  ].filter(Boolean);
}

/** The sentence with its trigger in a <mark>; offsets count characters, not UTF-16 units. */
function quoted(claim) {
  const quote = make("blockquote", { dir: "auto" });
  quote.style.setProperty("--edge", quadColour(edges[claim.edge].quad));
  const characters = Array.from(claim.quote);
  if (!claim.trigger) quote.append(text(claim.quote));
  else {
    const [start, end] = claim.trigger;
    quote.append(make("span", { class: "text" }, characters.slice(0, start).join(""),
      make("mark", { textContent: characters.slice(start, end).join("") }), characters.slice(end).join("")));
  }
  return quote;
}

const dateText = (claim) => (claim.from && claim.to && claim.from !== claim.to ? `${claim.from} to ${claim.to}` : claim.from || claim.to);

function evidence(claim) {
  const source = articleOf(claim), facts = make("dl");
  const add = (name, value, className) => value && facts.append(make("dt", {}, name), make("dd", { class: className }, typeof value === "string" ? text(value) : value));
  add("Article", source.headline || source.iri);
  add("Outlet", source.outlet);
  add("Published", source.date);
  add("Happened", dateText(claim) || "no date is given");
  add("Where", claim.place);
  add("Said by", claim.who ? (claim.whoNode === undefined ? claim.who : button(text(shorten(claim.who, 80)), () => select("n" + claim.whoNode))) : "the article itself");
  add("Told as", `${palette.statuses[claim.status].name.toLowerCase()} (${claim.modality}, ${claim.polarity})`);
  const other = (id) => button(text(titleOf(edges[claims[id].edge])), () => select("e" + claims[id].edge));
  if (claim.content !== undefined && claims[claim.content].edge !== claim.edge) add("Content", other(claim.content));
  if (claim.derivedFrom !== undefined) add("Follows from", other(claim.derivedFrom));
  add("Rule", claim.rule);
  add("Confidence", claim.confidence === undefined ? "" : claim.confidence.toFixed(2));
  add("Claim", claim.iri, "iri");
  const open = isSafeLink(source.url)
    ? make("a", { class: "open", href: source.url, target: "_blank", rel: "noopener noreferrer nofollow" }, "Open the article ↗") : null;
  return make("article", {}, quoted(claim), facts, open);
}

function nodeDetail(node) {
  const kind = palette.kinds[node.kind], own = edgeOfEvent.get(node.id);
  const around = edgesAt[node.id].filter((id) => current.shown.edges[id]).map((id) => edges[id]);
  const facts = make("dl"), heading = make("h2", { class: "title" }, text(node.label));
  const add = (name, value, className) => value && facts.append(make("dt", {}, name), make("dd", { class: className }, text(value)));
  add("Also", node.names.join(" · "));
  add("State", node.state);
  add(node.kind === "event" ? "Claim" : "IRI", node.iri, "iri");
  const tag = make("span", { class: "tag" }, kind.name);
  tag.style.borderColor = kindColour(node.kind);
  const pinned = state.pinned.has(node.id);
  return [
    heading, make("div", { class: "tags" }, tag, make("span", { class: "tag" }, count(around.length, "connection shown", "connections shown"))), facts,
    make("div", { class: "acts" },
      button(Number(state.hops) ? "Show everything" : "Neighbours only", () => change({ hops: Number(state.hops) ? 0 : 1 })),
      button("Hide", () => { state.hidden.add(node.id); state.pinned.delete(node.id); select(""); }),
      button("Pin", () => { if (!state.pinned.delete(node.id)) state.pinned.add(node.id); refresh(); }, { "aria-pressed": String(pinned), title: "Keep it in the picture whatever the filters say" })),
    ...(own === undefined ? [] : [make("h3", {}, "What it is"), ...edges[own].claims.map((id) => evidence(claims[id]))]),
    make("h3", {}, node.kind === "event" ? "Claims about it" : "Claims, oldest first"),
    claimList(around.filter((edge) => edge.id !== own)),
  ];
}
