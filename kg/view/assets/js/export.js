// What is shown as a file: the picture, a table, or the SPARQL query that gives the same claims; and a link to this state.
function save(blob, name) {
  const link = make("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** The canvas is transparent; a picture needs the page's ground beneath it. */
function savePng() {
  const source = byId("canvas").querySelector("canvas"), copy = make("canvas", { width: source.width, height: source.height });
  const ctx = copy.getContext("2d");
  ctx.fillStyle = ink().bg;
  ctx.fillRect(0, 0, copy.width, copy.height);
  ctx.drawImage(source, 0, 0);
  copy.toBlob((blob) => save(blob, "graph.png"));
}

/** A cell; one that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value) {
  const words = String(value ?? ""), safe = /^[=+\-@\t\r]/.test(words) && Number.isNaN(Number(words)) ? "'" + words : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The event of a claim in a merged store, its independent sources, and on what sources disagree. */
function eventCells(claim) {
  if (claim.event === undefined) return ["", "", ""];
  const event = events[claim.event], contrary = isOfAnother(event) ? "who did it" : "whether it is so";
  return [event.iri, event.sources, [...within(event), ...(event.against.length ? [contrary] : [])].join("; ")];
}

function csvText() {
  const label = (id) => (id === null ? "" : nodes[id].label);
  const rows = shownClaims().map((claim) => {
    const edge = edges[claim.edge], source = articleOf(claim);
    const [actor, object] = claim.mirrored ? [edge.object, edge.actor] : [edge.actor, edge.object];
    return [label(actor), edge.label, label(object), label(edge.recipient), data.categories[edge.category].name, claim.from, claim.to,
      claim.polarity, claim.modality, claim.who, claim.place, claim.confidence, claim.rule, ...eventCells(claim), claim.quote, source.headline, source.outlet, source.date, source.url, claim.iri];
  });
  const head = ["actor", "action", "object", "recipient", "category", "from", "to", "polarity", "modality", "said by", "place", "confidence", "rule", "event", "independent sources", "disputed", "sentence", "article", "outlet", "published", "url", "claim"];
  return [head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

/** Copy the address with its #…; a page of the disk may have no clipboard, then the address is selected in a field. */
async function copyLink() {
  writeHash();
  const field = byId("address");
  try {
    await navigator.clipboard.writeText(location.href);
    field.hidden = true;
    say("The link is copied: it opens this page as it is now.");
  } catch {
    field.hidden = false;
    field.value = location.href;
    field.select();
    say("Copy the link from the field beside the button.");
  }
}

/** Tell what has happened, to the eye for a while and to a screen reader. */
let saying = 0;
function say(words) {
  const said = byId("said");
  said.textContent = words;
  said.hidden = false;
  clearTimeout(saying);
  saying = setTimeout(() => { said.hidden = true; }, 5000);
}

function connectExports() {
  byId("png").addEventListener("click", savePng);
  byId("csv").addEventListener("click", () => save(new Blob(["\ufeff", csvText()], { type: "text/csv" }), "claims.csv"));
  byId("sparql").addEventListener("click", () => save(new Blob([sparqlText()], { type: "application/sparql-query" }), "shown.rq"));
  byId("link").addEventListener("click", copyLink);
}
