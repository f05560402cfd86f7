// Names over the picture, at a size that can be read at any zoom; where there is no room, the less
// connected name gives way, so that no two ever overlap.
const FACE = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
const MOST_LABELS = 450; // a picture with more is drawn too slowly while it moves
const HUB_WIDTH = 60; // pixels of the picture for each hub whose name may cover symbols; 14 hubs at most
const widths = new Map();
let labelBoxes = []; // where the names stand now, for clicks on a name

function measure(ctx, words, font) {
  const key = font + words;
  if (!widths.has(key)) { ctx.font = font; widths.set(key, ctx.measureText(words).width); }
  return widths.get(key);
}

/** Keeps rectangles by squares of the screen, to ask quickly whether a new one would cover another. */
class Taken {
  constructor() { this.cells = new Map(); }
  *keys([left, top, right, bottom]) {
    for (let x = Math.floor(left / 64); x <= Math.floor(right / 64); x += 1)
      for (let y = Math.floor(top / 64); y <= Math.floor(bottom / 64); y += 1) yield x * 65536 + y;
  }
  isFree(box, owner) {
    for (const key of this.keys(box))
      for (const other of this.cells.get(key) || [])
        if (other.owner !== owner && box[0] < other.box[2] && box[2] > other.box[0] && box[1] < other.box[3] && box[3] > other.box[1]) return false;
    return true;
  }
  add(box, owner) {
    for (const key of this.keys(box)) {
      if (!this.cells.has(key)) this.cells.set(key, []);
      this.cells.get(key).push({ box, owner });
    }
  }
}

function drawLabels(ctx) {
  const canvas = ctx.canvas, ratio = canvas.width / canvas.clientWidth || 1;
  const view = { scale: network.getScale(), width: canvas.clientWidth, height: canvas.clientHeight };
  drawVeil(ctx);
  const taken = new Taken(), symbols = new Taken(); // names may stand over small symbols, never over each other
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.lineJoin = "round"; ctx.textBaseline = "middle"; ctx.textAlign = "center";
  const spots = visibleSpots(view);
  for (const spot of spots) {
    const r = spot.radius * 0.9;
    if (r > 4.5) symbols.add([spot.x - r, spot.y - r, spot.x + r, spot.y + r], "n" + spot.node.id);
  }
  spots.filter(({ node }) => state.selected === "n" + node.id).forEach((spot) => drawRing(ctx, spot));
  const marks = isMoving && nodes.length > 1500 ? [] : edgeMarks(view);
  drawMarks(ctx, marks.filter((mark) => mark.selected), taken, symbols);
  labelBoxes = [];
  spots.slice(0, MOST_LABELS).forEach((spot, rank) => drawName(ctx, { ...spot, rank }, taken, symbols, view));
  drawMarks(ctx, marks.filter((mark) => !mark.first), taken, symbols);
  // what the mouse is over comes last and over the rest, so that nothing else moves
  drawMarks(ctx, marks.filter((mark) => mark.first && !mark.selected), taken, symbols);
  const under = spots.find((spot) => hovered === "n" + spot.node.id);
  if (under && !labelBoxes.some(({ id }) => id === under.node.id)) drawName(ctx, { ...under, must: true }, taken, symbols, view);
  ctx.restore();
}

/** Nodes on the screen, those first whose name matters most. */
function visibleSpots(view) {
  const spots = [];
  for (const node of nodes) {
    if (!current.shown.nodes[node.id]) continue;
    const place = network.body.nodes[node.id];
    const { x, y } = network.canvasToDOM({ x: place.x, y: place.y });
    if (x < -80 || y < -60 || x > view.width + 80 || y > view.height + 40) continue;
    const bright = !current.bright || current.bright.nodes.has(node.id);
    const first = (state.selected === "n" + node.id ? 1e6 : 0) + (current.bright && bright ? 1e5 : 0);
    spots.push({ node, x, y, bright, radius: place.options.size * view.scale, weight: first + node.degree - (node.kind === "event" ? 1.5 : 0) });
  }
  return spots.sort((a, b) => b.weight - a.weight || a.node.id - b.node.id);
}

/** The ring round the symbol that is selected. */
function drawRing(ctx, { x, y, radius }) {
  ctx.beginPath(); ctx.arc(x, y, radius * 1.12 + 4, 0, 2 * Math.PI);
  ctx.strokeStyle = ink().accent; ctx.lineWidth = 2.5; ctx.stroke();
}

function nameFont(node, scale) {
  const size = (12.5 + Math.min(3.5, 0.75 * Math.sqrt(node.degree))) * Math.min(1.2, Math.max(0.94, scale));
  const weight = node.kind === "event" ? "italic 400" : node.degree >= 6 ? "600" : "500";
  return { size: Math.max(12, size), font: `${weight} ${Math.max(12, size).toFixed(1)}px ${FACE}` };
}

/** Draw a name below its symbol, else above, right or left of it; nowhere if all are taken. */
function drawName(ctx, spot, taken, symbols, view) {
  const { node, x, y, radius } = spot, owner = "n" + node.id;
  if (!node.lines.length) return;
  const { size, font } = nameFont(node, view.scale), step = size * 1.17;
  const width = Math.max(...node.lines.map((line) => measure(ctx, line, font))), height = step * node.lines.length;
  const must = spot.must || state.selected === owner;
  const places = [[x, y + radius + 3 + height / 2], [x, y - radius - 3 - height / 2], [x + radius + 5 + width / 2, y], [x - radius - 5 - width / 2, y]];
  const boxAt = ([cx, cy]) => [cx - width / 2 - 2, cy - height / 2 - 1, cx + width / 2 + 2, cy + height / 2 + 1];
  const inside = places.filter((at) => { const box = boxAt(at); return box[0] > 0 && box[2] < view.width && box[1] > 0 && box[3] < view.height; });
  const free = inside.filter((at) => taken.isFree(boxAt(at), owner));
  // the hubs' names come first, even over the symbol of a neighbour
  const place = free.find((at) => symbols.isFree(boxAt(at), owner)) || (spot.rank < Math.min(14, view.width / HUB_WIDTH) ? free[0] : null) || (must ? places[0] : null);
  if (!place) return;
  taken.add(boxAt(place), owner + "name");
  labelBoxes.push({ box: boxAt(place), id: node.id });
  ctx.globalAlpha = spot.bright ? 1 : Math.max(0.25, current.bright.dim);
  ctx.font = font; ctx.strokeStyle = ink().bg; ctx.lineWidth = 4; ctx.fillStyle = node.kind === "event" ? ink().soft : ink().ink;
  node.lines.forEach((line, i) => {
    const top = place[1] - height / 2 + step * (i + 0.5);
    ctx.strokeText(line, place[0], top); ctx.fillText(line, place[0], top);
  });
  ctx.globalAlpha = 1;
}

const nameAt = ({ x, y }) => labelBoxes.find(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
