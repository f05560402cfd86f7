// Where sources disagree: which lines tell an event that others tell otherwise, and the panel that sets both sides beside each other.
const DISPUTE = { mark: "≠", word: "disputed" };
const aboutEvent = events.map(() => []); // event -> the claims that tell it
for (const claim of claims) if (claim.event !== undefined) aboutEvent[claim.event].push(claim.id);
const eventsOf = (ids) => [...new Set(ids.map((id) => claims[id].event))].filter((event) => event !== undefined);
const disputedEvents = (ids) => eventsOf(ids).filter((event) => events[event].disputed.length || events[event].against.length);
const isDisputed = edges.map((edge) => disputedEvents(edge.claims).length > 0);

/** What the claims of an event differ in among themselves; "party" and "polarity" set it against other events. */
const within = (event) => event.disputed.filter((aspect) => aspect !== "party" && aspect !== "polarity");
const isOfAnother = (event) => event.disputed.includes("party") && !event.disputed.includes("polarity");

/** What each side says: the days that claims tell, or else their sentences, each with the outlets that say so. */
function sidesOf(event, aspect) {
  const sides = new Map();
  for (const id of tellings(aboutEvent[event])) {
    const claim = claims[id], said = aspect === "date" ? dateText(claim) : shorten(claim.quote, 220);
    const source = articleOf(claim), who = [source.outlet || source.headline || source.iri, source.date].filter(Boolean).join(", ");
    if (said) sides.set(said, (sides.get(said) || new Set()).add(who));
  }
  return [...sides].map(([said, outlets]) => make("li", {}, text(said, "text said"), make("span", { class: "meta" }, text([...outlets].join(" · ")))));
}

function disputePanel(ids) {
  const parts = disputedEvents(ids).flatMap((event) => {
    const { against } = events[event];
    const contrary = [...new Set(against.flatMap((other) => aboutEvent[other].map((id) => claims[id].edge)))].map((id) => edges[id]);
    const undrawn = against.filter((other) => !aboutEvent[other].length);
    return [
      ...within(events[event]).flatMap((aspect) => [make("p", { class: "meta" }, `They differ on the ${aspect}:`), make("ul", { class: "sides" }, ...sidesOf(event, aspect))]),
      ...(against.length ? [make("p", { class: "meta" }, isOfAnother(events[event]) ? "The same is told of another party:" : "The contrary is told too:")] : []),
      ...(contrary.length ? [claimList(contrary), make("ul", { class: "sides" }, ...against.flatMap((other) => sidesOf(other, "words")))] : []),
      ...undrawn.map((other) => make("p", { class: "meta" }, text(events[other].label), ", which this page leaves out")),
    ];
  });
  return parts.length ? [make("section", { class: "dispute" }, make("h3", {}, "≠ Sources disagree"), ...parts)] : [];
}

/** By how many independent sources the claims are told; of several events, how many there are. */
function sourcesText(ids) {
  const told = eventsOf(ids);
  if (!told.length) return "";
  if (told.length > 1) return `told as ${told.length} separate events`;
  return count(events[told[0]].sources || 1, "independent source", "independent sources");
}
