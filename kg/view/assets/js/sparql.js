// The SPARQL query that gives the claims shown: as conditions where these say it exactly, else as a list of claims.
const KG = "https://w3id.org/kg-loader/ontology#";
const TOLD = `IF(?polarity = kg:negative, "denied", IF(?modality = kg:future, "planned", IF(?modality = kg:possible, "possible",
      IF(?modality = kg:hypothetical, "conditional", IF(BOUND(?speaker), "alleged", "fact")))))`;

const iriText = (iri) => "<" + iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (char) => "%" + char.charCodeAt(0).toString(16).padStart(2, "0")) + ">";
const isLocalName = (name) => /^[A-Za-z_]\w*$/.test(name);
const shownClaims = () => claims.filter((claim) => current.shown.claims[claim.id]);

/** True where tests of single claims alone decide what is shown, all of them on what the graph says as it is. */
function isPlain() {
  const passing = claims.filter((claim) => failedTest(claim) === "").length;
  const names = [...state.categories, ...(state.action ? [state.action] : [])];
  return !data.leftOut && !state.disputed && passing === shownClaims().length && !state.who.startsWith("name:") && names.every(isLocalName);
}

/** Articles that pass the tests of articles; null where all do. */
function wantedArticles() {
  const isIn = (days) => (days ? isWholeTime() || isInBins(days, state.from, lastBin()) : state.undated);
  const first = new Map(claims.map((claim) => [claim.article, claim]));
  const wanted = [...first].filter(([, claim]) => TESTS.article(claim) && TESTS.outlet(claim)
    && (state.dateBy !== "article" || isIn(time.days.article[claim.id])));
  return wanted.length === first.size ? null : wanted.map(([article]) => data.articles[article].iri);
}

function timeCondition() {
  if (state.dateBy === "article" || (isWholeTime() && state.undated)) return null;
  const dated = "BOUND(?first)";
  if (isWholeTime()) return dated;
  const day = (number) => `"${dayText(number)}"^^xsd:date`;
  const inside = `?last >= ${day(binStart(state.from))} && ?first <= ${day(binEnd(lastBin()))}`;
  return state.undated ? `!${dated} || (${inside})` : `${dated} && ${inside}`;
}

/** The conditions of the filters that are on, a line each. */
function conditions() {
  const off = STATUSES.filter((status) => state.statuses.has(status));
  return [
    state.categories.size ? `!BOUND(?category) || ?category NOT IN (${[...state.categories].sort().map((name) => "kg:" + name).join(", ")})` : null,
    state.action ? `?action = kg:${state.action}` : null,
    state.modality ? `?modality = kg:${state.modality}` : null,
    off.length ? `?told NOT IN (${off.map((status) => `"${status}"`).join(", ")})` : null,
    { self: "!BOUND(?speaker)", others: "BOUND(?speaker)" }[state.who] || null,
    state.confidence > 0 ? `COALESCE(ROUND(?confidence * 100) / 100, 1) >= ${state.confidence}` : null,
    timeCondition(),
  ].filter(Boolean).map((condition) => `  FILTER(${condition})\n`).join("");
}

const valuesText = (variable, iris) => `  VALUES ${variable} {\n${iris.map((iri) => `    ${iriText(iri)}\n`).join("")}  }\n`;

function sparqlText() {
  const plain = isPlain(), articles = plain ? wantedArticles() : null, number = shownClaims().length;
  return `# The ${count(number, "claim", "claims")} that the page showed${plain ? ", by the filters that were on" : ", one by one"}: kg query shown.rq
PREFIX kg: <${KG}>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT ?claim ?actor ?action ?object ?told ?first ?last ?quote ?article WHERE {
${plain ? "" : valuesText("?claim", shownClaims().map((claim) => claim.iri))}${articles ? valuesText("?article", articles) : ""}  GRAPH ?article {
    ?claim a kg:Claim ; kg:action ?action .
    OPTIONAL { ?claim kg:category ?category }
    OPTIONAL { ?claim kg:actor ?actor }
    OPTIONAL { ?claim kg:object ?object }
    OPTIONAL { ?claim kg:attributedTo ?speaker }
    OPTIONAL { ?claim kg:confidence ?confidence }
    OPTIONAL { ?claim kg:evidence/kg:quote ?quote }
    OPTIONAL { ?claim kg:from ?from }
    OPTIONAL { ?claim kg:to ?to }
    OPTIONAL { ?claim kg:polarity ?polarity }
    OPTIONAL { ?claim kg:modality ?how }
  }
  BIND(COALESCE(?how, kg:actual) AS ?modality)
  BIND(COALESCE(?from, ?to) AS ?first)
  BIND(COALESCE(?to, ?from) AS ?last)
  BIND(${TOLD} AS ?told)
${plain ? conditions() : ""}}
ORDER BY ?claim
`;
}
