// From what is shown and chosen to the looks of symbols and lines; only what has changed is sent to vis-network.
const theme = () => state.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
const inks = {
  light: { bg: "#fbfaf7", ink: "#1c1e22", soft: "#585d66", accent: "#1d4f91" },
  dark: { bg: "#15181d", ink: "#eceae4", soft: "#a9aeb8", accent: "#8ab8f5" },
};
const ink = () => inks[theme()];
const kindColour = (kind) => palette.kinds[kind][theme()];
const quadColour = (quad) => palette.quads[quad][theme()];
const DIM = 0.17;
const CROWD = nodes.length > 400 ? 0.4 : 1; // thousands of full lines hide each other and every symbol
const DIM_LIMIT = 3000; // above, fading everything else at each click takes longer than it helps

function mix(one, other, share) {
  const parts = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const b = parts(other);
  return "#" + parts(one).map((value, i) => Math.round(value * share + b[i] * (1 - share)).toString(16).padStart(2, "0")).join("");
}

/** Nodes and edges that stay bright beside a selection; null where nothing is selected. */
function brightPart(shown) {
  const node = selectedNode(), edge = selectedEdge();
  if (!node && !edge) return null;
  const bright = { nodes: new Set(), edges: new Set() };
  const add = (id) => { bright.edges.add(id); endsOf[id].forEach((end) => bright.nodes.add(end)); };
  if (edge) add(edge.id);
  if (node) {
    bright.nodes.add(node.id);
    edgesAt[node.id].filter((id) => shown.edges[id]).forEach(add);
  }
  return bright;
}

function nodeStyle(node, shown, bright) {
  const colour = kindColour(node.kind);
  const chosen = state.selected === "n" + node.id;
  const dimmed = bright && !bright.nodes.has(node.id) && nodes.length <= DIM_LIMIT;
  return {
    id: node.id, hidden: !shown.nodes[node.id], opacity: dimmed ? DIM : 1, borderWidth: chosen ? 4 : 1.5,
    color: { background: colour, border: chosen ? ink().accent : mix(colour, ink().ink, 0.72) },
  };
}

function linkStyle(link, shown, bright) {
  const edge = edges[link.edge];
  const look = palette.quads[edge.quad];
  const status = palette.statuses[statusOf(edge, shown.claimsOf[edge.id])];
  const chosen = bright && bright.edges.has(edge.id);
  const dimmed = bright && !chosen && nodes.length <= DIM_LIMIT;
  const sure = status.fade === 1;
  const times = shown.claimsOf[edge.id].length;
  const only = state.selected === "e" + edge.id;
  return {
    id: link.id, hidden: !shown.links[link.id],
    color: { color: mix(look[theme()], ink().bg, only ? 1 : status.fade), opacity: dimmed ? DIM : chosen ? 1 : CROWD, inherit: false },
    dashes: link.role === "to" ? [1.5, 4] : look.dash.length ? look.dash : false,
    width: (look.width + Math.min(2.4, 0.8 * Math.log2(Math.max(times, 1)))) * (sure ? 1 : 0.8) + (only ? 1.4 : 0),
    arrows: { to: { enabled: link.role === "whole" || link.role === "out" || link.role === "direct", type: sure ? "arrow" : "vee", scaleFactor: sure ? 0.65 : 0.75 } },
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

const SHAPES = {
  dot: [], square: [[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]],
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]], triangle: [[0, -1], [0.95, 0.75], [-0.95, 0.75]],
  triangleDown: [[0, 1], [0.95, -0.75], [-0.95, -0.75]],
  hexagon: [0, 1, 2, 3, 4, 5].map((i) => [Math.cos((i * Math.PI) / 3), Math.sin((i * Math.PI) / 3)]),
  pentagon: [0, 1, 2, 3, 4].map((i) => [Math.sin((i * 2 * Math.PI) / 5), -Math.cos((i * 2 * Math.PI) / 5)]),
  star: Array.from({ length: 10 }, (_, i) => [(i % 2 ? 0.45 : 1.05) * Math.sin((i * Math.PI) / 5), -(i % 2 ? 0.45 : 1.05) * Math.cos((i * Math.PI) / 5)]),
};

/** Draw the pentagon, the one symbol that vis-network has not. */
function drawPentagon({ ctx, x, y, style }) {
  const radius = style.size;
  return {
    drawNode() {
      ctx.save();
      ctx.beginPath();
      SHAPES.pentagon.forEach(([dx, dy], i) => ctx[i ? "lineTo" : "moveTo"](x + dx * radius, y + dy * radius));
      ctx.closePath();
      ctx.fillStyle = style.color; ctx.strokeStyle = style.borderColor; ctx.lineWidth = style.borderWidth;
      ctx.fill(); ctx.stroke(); ctx.restore();
    },
    nodeDimensions: { width: 2 * radius, height: 2 * radius },
  };
}

function svg(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function kindKey(kind) {
  const { shape } = palette.kinds[kind], fill = kindColour(kind);
  const points = SHAPES[shape].map(([x, y]) => `${8 + 6.5 * x},${8 + 6.5 * y}`).join(" ");
  return svg("svg", { class: "key", width: 16, height: 16, "aria-hidden": "true" },
    shape === "dot" ? svg("circle", { cx: 8, cy: 8, r: 6.5, fill }) : svg("polygon", { points, fill }));
}

function lineKey(quad, status = "fact") {
  const look = palette.quads[quad], stroke = mix(look[theme()], ink().bg, palette.statuses[status].fade);
  return svg("svg", { class: "key", width: 30, height: 14, "aria-hidden": "true" },
    svg("line", { x1: 1, y1: 7, x2: 29, y2: 7, stroke, "stroke-width": look.width + 0.6, "stroke-dasharray": look.dash.join(" ") }),
    ...statusMark(palette.statuses[status].mark));
}

/** The disc with "?" or "✗" of a line that is no fact. */
function statusMark(mark) {
  if (!mark) return [];
  const words = svg("text", { x: 15, y: 7.5, "text-anchor": "middle", "dominant-baseline": "central", "font-size": 12, "font-weight": 700, fill: ink().soft });
  words.textContent = mark;
  return [svg("circle", { cx: 15, cy: 7, r: 6.5, fill: ink().bg, stroke: ink().soft }), words];
}
