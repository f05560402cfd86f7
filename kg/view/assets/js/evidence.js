// The words that a claim rests on, and all that is known of the claim; text only, links only to http and https.
function isSafeLink(url) {
  try { return ["http:", "https:"].includes(new URL(url).protocol); } catch { return false; }
}

const button = (words, action, properties = {}) => make("button", { type: "button", ...properties, on: { click: action } }, words);

/** A list of names and values; a value that is empty is left out. */
function factList(pairs) {
  const facts = make("dl");
  for (const [name, value, className] of pairs) {
    if (value) facts.append(make("dt", {}, name), make("dd", { class: className }, typeof value === "string" ? text(value) : value));
  }
  return facts;
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

/** The article, its outlet and day, and a way to it where its address is one of the web. */
function sourceHead(source) {
  const open = isSafeLink(source.url)
    ? make("a", { class: "open", href: source.url, target: "_blank", rel: "noopener noreferrer nofollow" }, "Open the article ↗") : null;
  const where = [source.outlet ? text(source.outlet) : null, source.date ? `published ${source.date}` : null,
    source.copyOf ? text(`a copy of the article of ${source.copyOf}`) : null].filter(Boolean);
  return make("header", { class: "source" }, make("h4", {}, text(source.headline || source.iri)),
    make("p", {}, ...where.flatMap((part, i) => (i ? [" · ", part] : [part]))), open);
}

function eventText(event) {
  const sources = event.sources > 1 ? `told by ${event.sources} independent sources` : "told by one source";
  const differ = within(event).length ? `, which disagree on its ${within(event).join(" and ")}` : "";
  return sources + differ + (event.against.length ? "; the contrary is told, too" : "");
}

function claimFacts(claim, mirrors) {
  const other = (id) => button(text(titleOf(edges[claims[id].edge])), () => select("e" + claims[id].edge));
  const speaker = claim.whoNode === undefined ? claim.who : button(text(shorten(claim.who || "", 80)), () => select("n" + claim.whoNode));
  const sure = claim.confidence === undefined ? "" : claim.confidence.toFixed(2);
  return factList([
    ["Happened", dateText(claim) || "no date is given"],
    ["Where", claim.place],
    ["Said by", claim.who ? speaker : "the article itself"],
    ["How", palette.statuses[claim.status].name.toLowerCase()],
    ["Modality", `${claim.modality}, ${claim.polarity}`],
    ["Content", claim.content !== undefined && claims[claim.content].edge !== claim.edge ? other(claim.content) : ""],
    ["Follows from", claim.derivedFrom === undefined ? "" : other(claim.derivedFrom)],
    ["Event", claim.event === undefined ? "" : eventText(events[claim.event])],
    ["Rule", claim.rule],
    ["Confidence", sure],
    ["Claim", [claim.iri, ...mirrors.map((other) => other.iri)].join("\n"), "iri"],
  ]);
}

/** The sentences of some claims, under the article that each is from; articles in the order of their claims. */
function evidence(ids) {
  const byArticle = new Map(), mirrorsOf = (claim) => ids.map((id) => claims[id]).filter((other) => other.mirrored && other.derivedFrom === claim.id);
  for (const id of tellings(ids)) byArticle.set(claims[id].article, [...(byArticle.get(claims[id].article) || []), claims[id]]);
  return [...byArticle].map(([article, own]) => make("article", {}, sourceHead(data.articles[article]),
    ...own.map((claim) => make("div", { class: "claim" }, quoted(claim), claimFacts(claim, mirrorsOf(claim))))));
}
