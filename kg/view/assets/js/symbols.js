// The shapes of entities, and the small keys of legend and lists that show shape, colour and line.
const SHAPES = {
  dot: [], square: [[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]],
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]], triangle: [[0, -1], [0.95, 0.75], [-0.95, 0.75]],
  triangleDown: [[0, 1], [0.95, -0.75], [-0.95, -0.75]],
  hexagon: [0, 1, 2, 3, 4, 5].map((i) => [Math.cos((i * Math.PI) / 3), Math.sin((i * Math.PI) / 3)]),
  pentagon: [0, 1, 2, 3, 4].map((i) => [Math.sin((i * 2 * Math.PI) / 5), -Math.cos((i * 2 * Math.PI) / 5)]),
  star: Array.from({ length: 10 }, (_, i) => [(i % 2 ? 0.45 : 1.05) * Math.sin((i * Math.PI) / 5), -(i % 2 ? 0.45 : 1.05) * Math.cos((i * Math.PI) / 5)]),
};

/** Draw the pentagon, the one symbol that vis-network has not. */
function drawPentagon({ ctx, id, x, y, style }) {
  const radius = network ? network.body.nodes[id].options.size : style.size; // keepLegible may have made it larger
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
  return svg("svg", { class: "key", width: 32, height: 16, "aria-hidden": "true" },
    svg("line", { x1: 1, y1: 8, x2: 31, y2: 8, stroke, "stroke-width": look.width + 0.6, "stroke-dasharray": look.dash.join(" ") }),
    ...statusMark(palette.statuses[status].mark));
}

/** The disc on a line that is no fact, with the sign of how it is told. */
function statusMark(mark) {
  if (!mark) return [];
  const words = svg("text", { x: 16, y: 8.5, "text-anchor": "middle", "dominant-baseline": "central", "font-size": 12, "font-weight": 700, fill: ink().soft });
  words.textContent = mark;
  return [svg("circle", { cx: 16, cy: 8, r: 7.4, fill: ink().bg, stroke: ink().soft }), words];
}
