// What is shown as a file: the picture, a table, or the SPARQL query that gives the same claims.
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

const shownClaims = () => claims.filter((claim) => current.shown.claims[claim.id]);

function csvText() {
  const label = (id) => (id === null ? "" : nodes[id].label);
  const rows = shownClaims().map((claim) => {
    const edge = edges[claim.edge], source = articleOf(claim);
    return [label(edge.actor), edge.label, label(edge.object), label(edge.recipient), data.categories[edge.category].name, claim.from, claim.to,
      claim.polarity, claim.modality, claim.who, claim.place, claim.confidence, claim.rule, claim.quote, source.headline, source.outlet, source.date, source.url, claim.iri];
  });
  const head = ["actor", "action", "object", "recipient", "category", "from", "to", "polarity", "modality", "said by", "place", "confidence", "rule", "sentence", "article", "outlet", "published", "url", "claim"];
  return [head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

const iriText = (iri) => "<" + iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (char) => "%" + char.charCodeAt(0).toString(16).padStart(2, "0")) + ">";

function sparqlText() {
  const values = shownClaims().map((claim) => "    " + iriText(claim.iri)).join("\n");
  return `# The ${shownClaims().length} claims that the page showed: kg query shown.rq
PREFIX kg: <https://w3id.org/kg-loader/ontology#>
SELECT ?claim ?actor ?action ?object ?quote ?article WHERE {
  VALUES ?claim {
${values}
  }
  GRAPH ?article {
    ?claim kg:action ?action .
    OPTIONAL { ?claim kg:actor ?actor }
    OPTIONAL { ?claim kg:object ?object }
    OPTIONAL { ?claim kg:evidence/kg:quote ?quote }
  }
}
ORDER BY ?claim
`;
}

function connectExports() {
  byId("png").addEventListener("click", savePng);
  byId("csv").addEventListener("click", () => save(new Blob(["\ufeff", csvText()], { type: "text/csv" }), "claims.csv"));
  byId("sparql").addEventListener("click", () => save(new Blob([sparqlText()], { type: "application/sparql-query" }), "shown.rq"));
}
