// The claims that are shown as a list of buttons: what the picture says for keyboard and screen reader.
const LIST_STEP = 200;
let listLength = LIST_STEP;

function claimButton(edge) {
  const ids = claimsNow(edge);
  const status = statusOf(edge, ids), bar = make("span", { class: status === "fact" ? "bar" : "bar unsure" });
  bar.style.background = status === "fact" ? quadColour(edge.quad) : "none";
  bar.style.borderColor = quadColour(edge.quad);
  const name = make("span", { class: "name" });
  sentenceOf(edge).forEach((part, i) => name.append(i ? " " : "", text(part.words, part.verb ? "verb" : "text")));
  const days = ids.map((id) => dateText(claims[id])).filter(Boolean);
  const meta = [
    days.length ? days[0] + (days.length > 1 && days[days.length - 1] !== days[0] ? " …" : "") : null,
    status === "fact" ? null : palette.statuses[status].name.toLowerCase(),
    isDisputed[edge.id] ? `${DISPUTE.mark} ${DISPUTE.word}` : null,
    articleCount(ids) > 1 ? `${articleCount(ids)} articles` : tellings(ids).length > 1 ? `${tellings(ids).length} sentences` : null,
  ].filter(Boolean).join(" · ");
  return make("button", {
    type: "button", "data-edge": String(edge.id), on: {
      click: () => select("e" + edge.id, { near: true }), focus: () => hover("e" + edge.id), blur: () => hover(""),
      mouseenter: () => hover("e" + edge.id), mouseleave: () => hover(""),
    },
  }, bar, name, make("span", { class: "meta" }, meta));
}

const firstDay = (edge) => Math.min(...edge.claims.map((id) => Date.parse(dayOf(claims[id])) || 0));

function claimList(some) {
  const days = new Map(some.map((edge) => [edge.id, firstDay(edge)]));
  const ordered = [...some].sort((a, b) => days.get(a.id) - days.get(b.id) || a.id - b.id);
  return make("ul", { class: "claims" }, ...ordered.slice(0, listLength).map((edge) => make("li", {}, claimButton(edge))));
}

function showList() {
  const some = edges.filter((edge) => current.shown.edges[edge.id]);
  const more = some.length > listLength
    ? button(`Show ${Math.min(LIST_STEP, some.length - listLength)} more of ${some.length.toLocaleString("en-GB")}`, () => { listLength += LIST_STEP; showList(); }, { id: "more" }) : null;
  const hint = make("p", { class: "meta" }, some.length ? "Click a line or a claim for the words it rests on." : "Nothing fits these filters.");
  clear(byId("list"), make("div", { class: "listhead" }, make("h2", {}, count(some.length, "distinct claim", "distinct claims") + ", oldest first")), hint,
    claimList(some), ...(more ? [more] : []), ...(some.length ? [] : [button("Reset the filters", reset)]));
}

/** Arrow keys walk from one claim to the next. */
byId("claims").addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !document.activeElement.matches("ul.claims button")) return;
  const all = [...byId("claims").querySelectorAll("ul.claims button")].filter((item) => item.offsetParent);
  const next = all[all.indexOf(document.activeElement) + step];
  if (next) { next.focus(); event.preventDefault(); }
});
