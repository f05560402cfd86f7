// What the page was given, and small helpers that make elements out of text and never out of markup.
const readJson = (id) => JSON.parse(document.getElementById(id).textContent);
const data = readJson("kg-data");
const model = readJson("kg-network");
const options = readJson("kg-options");
const palette = data.palette;
const byId = (id) => document.getElementById(id);

/** Make an element: properties are set as properties, `class` and aria/data as attributes, children appended as text. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name === "class") element.className = value;
    else if (name === "on") for (const [event, action] of Object.entries(value)) element.addEventListener(event, action);
    else if (name.includes("-") || name === "role") element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const clear = (element, ...children) => element.replaceChildren(...children);
const text = (content, className = "text") => make("span", { class: className, dir: "auto", textContent: content });
const count = (number, one, many) => `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

const USUAL = { quote: "", from: "", to: "", who: "", status: "fact", modality: "actual", polarity: "positive" }; // not written for each claim
const nodes = data.nodes.map((node, id) => ({ names: [], lines: [], degree: 0, state: "", ...node, id }));
const edges = data.edges.map((edge, id) => ({ actor: null, object: null, recipient: null, event: null, ...edge, id, quad: data.categories[edge.category].quad }));
const claims = data.claims.map((claim, id) => ({ ...USUAL, ...claim, id }));
const events = data.events.map((event) => ({ label: "", sources: 0, disputed: [], against: [], ...event }));
const links = data.links.map(([edge, role], id) => ({ id, edge, role }));
const linksOf = edges.map(() => []);
for (const link of links) linksOf[link.edge].push(link);
const endsOf = edges.map((edge) =>
  [...new Set([edge.actor, edge.object, edge.recipient, edge.event])].filter((end) => end !== null));
const edgesAt = nodes.map(() => []);
edges.forEach((edge) => endsOf[edge.id].forEach((end) => edgesAt[end].push(edge.id)));
const edgeOfEvent = new Map(edges.filter((edge) => edge.event !== null).map((edge) => [edge.event, edge.id]));

/** Fold a text for searching: no case, no accents. */
const fold = (words) => words.toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "").replace(/[øłđðıß]/g, (letter) => ({ ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", ß: "ss" })[letter]);

const STATUSES = Object.keys(palette.statuses);
const shorten = (words, most) => (words.length > most ? words.slice(0, most - 1).trimEnd() + "…" : words);

/** A name for running text: an event is quoted, or where its article has but a verb for it, told by its own claim. */
function nodeName(id, depth = 0) {
  const node = nodes[id];
  if (node.kind !== "event") return shorten(node.label, 120);
  const own = edges[edgeOfEvent.get(id)];
  if (node.label.includes(" ") || depth > 1) return `“${shorten(node.label, 120)}”`;
  return `“${[own.actor, null, own.object].map((end, i) => (i === 1 ? own.label : end === null ? "" : nodeName(end, depth + 1).replace(/[“”]/g, ""))).join(" ").trim()}”`;
}

/** Who, what and whom of an edge, as strings; what nobody names is left out. */
function sentenceOf(edge) {
  const parts = [];
  if (edge.actor !== null) parts.push({ node: edge.actor, words: nodeName(edge.actor) });
  parts.push({ words: edge.label, verb: true });
  if (edge.object !== null) parts.push({ node: edge.object, words: nodeName(edge.object) });
  if (edge.recipient !== null) parts.push({ words: "to", verb: true }, { node: edge.recipient, words: nodeName(edge.recipient) });
  return parts;
}
const titleOf = (edge) => sentenceOf(edge).map((part) => part.words).join(" ");
const articleOf = (claim) => data.articles[claim.article];
const dayOf = (claim) => claim.from || claim.to || articleOf(claim).date || "";
