// From what is shown and chosen to the looks of symbols and lines; only what has changed is sent to vis-network.
const prefersDark = matchMedia("(prefers-color-scheme: dark)"); // asked once: it is dear to ask for every line
const theme = () => state.theme || (prefersDark.matches ? "dark" : "light");
const inks = {
  light: { bg: "#fbfaf7", ink: "#1c1e22", soft: "#585d66", accent: "#1d4f91" },
  dark: { bg: "#15181d", ink: "#eceae4", soft: "#a9aeb8", accent: "#8ab8f5" },
};
const ink = () => inks[theme()];
const kindColour = (kind) => palette.kinds[kind][theme()];
const quadColour = (quad) => palette.quads[quad][theme()];
const DIM = 0.28;
const DIM_PLAYING = 0.4; // what was told before the day that is playing
const CROWD = nodes.length > 1500 ? 0.4 : nodes.length > 400 ? 0.75 : 1; // thousands of full lines hide each other and every symbol
const DIM_LIMIT = 3000; // above, fading everything else at each click takes longer than it helps
const widthOf = new Map(); // of lines, before keepLegible

function mix(one, other, share) {
  const parts = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const b = parts(other);
  return "#" + parts(one).map((value, i) => Math.round(value * share + b[i] * (1 - share)).toString(16).padStart(2, "0")).join("");
}

/** Nodes and edges that stay bright beside a selection or the day that plays; null where all do. */
function brightPart(shown) {
  const node = selectedNode(), edge = selectedEdge();
  const bright = { nodes: new Set(), edges: new Set(), dim: DIM };
  const add = (id) => { bright.edges.add(id); endsOf[id].forEach((end) => bright.nodes.add(end)); };
  if (edge) add(edge.id);
  else if (node) {
    bright.nodes.add(node.id);
    edgesAt[node.id].filter((id) => shown.edges[id]).forEach(add);
  } else if (isPlaying()) {
    bright.dim = DIM_PLAYING;
    const isNew = (id) => daysNow()[id] && isInBins(daysNow()[id], lastBin(), lastBin());
    edges.filter(({ id }) => shown.edges[id] && shown.claimsOf[id].some(isNew)).forEach(({ id }) => add(id));
  } else return null;
  return bright;
}

function nodeStyle(node, shown, bright) {
  const colour = kindColour(node.kind);
  const dimmed = bright && !bright.nodes.has(node.id) && nodes.length <= DIM_LIMIT;
  return {
    id: node.id, hidden: !shown.nodes[node.id], opacity: dimmed ? bright.dim : 1, borderWidth: 1.5,
    color: { background: colour, border: mix(colour, ink().ink, 0.72) },
  };
}

function linkStyle(link, shown, bright) {
  const edge = edges[link.edge];
  const look = palette.quads[edge.quad];
  const status = palette.statuses[statusOf(edge, shown.claimsOf[edge.id])];
  const chosen = bright && bright.edges.has(edge.id);
  const dimmed = bright && !chosen && nodes.length <= DIM_LIMIT;
  const sure = status.fade === 1;
  const times = articleCount(shown.claimsOf[edge.id]);
  const only = state.selected === "e" + edge.id;
  const width = (look.width + Math.min(2.4, 0.8 * Math.log2(Math.max(times, 1)))) * (sure ? 1 : 0.8) + (only ? 1.4 : 0);
  const arrow = (enabled) => ({ enabled, type: sure ? "arrow" : "vee", scaleFactor: sure ? 0.65 : 0.75 });
  widthOf.set(link.id, width);
  return {
    id: link.id, hidden: !shown.links[link.id],
    color: { color: mix(look[theme()], ink().bg, only ? 1 : status.fade), opacity: dimmed ? bright.dim : chosen ? 1 : CROWD, inherit: false },
    dashes: link.role === "to" ? [1.5, 4] : look.dash.length ? look.dash : false,
    width,
    arrows: { to: arrow(link.role !== "in" && link.role !== "to"), from: arrow(Boolean(edge.mutual) && link.role !== "out" && link.role !== "to") },
  };
}

const lastStyles = { nodes: new Map(), links: new Map() };

/** Return the records that differ from what was sent last. */
function changedStyles(shown) {
  const bright = brightPart(shown);
  const changed = (list, style, last) => {
    const found = [];
    for (const item of list) {
      const record = style(item, shown, bright), key = JSON.stringify(record);
      if (last.get(item.id) !== key) { last.set(item.id, key); found.push(record); }
    }
    return found;
  };
  return { nodes: changed(nodes, nodeStyle, lastStyles.nodes), links: changed(links, linkStyle, lastStyles.links), bright };
}
