// What stands on the lines: verbs with how often and how they are told, and the discs of what is no fact.
const EDGE_LABEL_LIMIT = 150; // nodes; above, verbs are drawn near the selection and close up
const VERB_SPOTS = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75]; // along the line, from its middle on
const MARK_SPOTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
const MARK_DROP = { "“": 3.5 }; // pixels: where a sign stands high in its face

/** What stands on each line: its verb, in how many articles and how it is told, or only the mark of what is no fact. */
function edgeMarks(view) {
  const marks = [];
  const crowded = current.drawnNodes > EDGE_LABEL_LIMIT && view.scale < 0.85;
  for (const link of links) {
    if (!current.shown.links[link.id] || link.role === "to") continue;
    const edge = edges[link.edge];
    if (link.role === "out" && edge.actor !== null) continue;
    const selected = state.selected === "e" + edge.id, first = selected || hovered === "e" + edge.id;
    const near = Boolean(current.bright && current.bright.edges.has(edge.id));
    if (current.bright && !near && !first) continue;
    const status = palette.statuses[statusOf(edge, current.shown.claimsOf[edge.id])];
    const verbs = first || near || (state.labels && !crowded);
    if (!verbs && !status.mark && !isDisputed[edge.id]) continue;
    const disputed = isDisputed[edge.id];
    if (crowded && !first && !near && !disputed) continue;
    const times = articleCount(current.shown.claimsOf[edge.id]);
    const mark = [disputed ? DISPUTE.mark : "", status.mark].filter(Boolean).join(" ");
    const verb = [mark, edge.label + (times > 1 ? ` ×${times}` : "")].filter(Boolean).join(" ");
    const told = [status.word, disputed ? DISPUTE.word : ""].filter(Boolean);
    const words = told.length ? [[verb, ...told].join(" · "), verb] : [verb]; // the shorter one where the longer has no room
    marks.push({ link, edge, first, selected, times, disputed, mark: disputed ? DISPUTE.mark : status.mark, words: verbs ? words : [], near });
  }
  return marks.sort((a, b) => Number(b.near) - Number(a.near) || Number(b.disputed) - Number(a.disputed) || b.times - a.times || a.link.id - b.link.id);
}

/** In a network too large to fade line by line: a veil over the picture, and what is selected drawn again above it. */
function drawVeil(ctx) {
  if (!current.bright || nodes.length <= DIM_LIMIT) return;
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.globalAlpha = 0.78; ctx.fillStyle = ink().bg;
  ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.restore();
  for (const edge of current.bright.edges) {
    for (const { id } of linksOf[edge]) if (current.shown.links[id]) network.body.edges[id].draw(ctx);
  }
  for (const id of current.bright.nodes) if (current.shown.nodes[id]) network.body.nodes[id].draw(ctx);
}

function drawMarks(ctx, marks, taken, symbols) {
  const font = `500 12px ${FACE}`;
  for (const item of marks) {
    const line = network.body.edges[item.link.id];
    if (!line || !line.connected) continue;
    const at = (t) => network.canvasToDOM(line.edgeType.getPoint(t));
    const [start, end] = [at(0), at(1)], length = Math.hypot(end.x - start.x, end.y - start.y);
    const colour = mix(palette.quads[item.edge.quad][theme()], ink().ink, 0.78);
    const scale = network.getScale(), ends = 10 + (line.from.options.size + line.to.options.size) * scale;
    const drawn = item.words.some((words, i) => {
      const width = measure(ctx, words, font);
      if (item.first && i + 1 < item.words.length && width + ends > length) return false; // the short one, at least, must stand
      const reaches = (t) => item.first || Math.min(t, 1 - t) * length > width / 2 + 4; // the verb must not run off its line
      return (item.first || width + ends < length * 1.04)
        && VERB_SPOTS.some((t) => reaches(t) && drawVerb(ctx, { ...item, words }, at, t, width, font, colour, taken, symbols));
    });
    if (!drawn && item.mark && length > ends) drawMark(ctx, item, at, colour, taken);
  }
}

function drawVerb(ctx, item, at, t, width, font, colour, taken, symbols) {
  const middle = at(t), before = at(t - 0.06), after = at(t + 0.06), owner = "e" + item.link.id;
  let angle = Math.atan2(after.y - before.y, after.x - before.x);
  if (angle > Math.PI / 2 || angle <= -Math.PI / 2) angle += Math.PI; // never upside down
  const steps = Math.max(1, Math.ceil(width / 12)), boxes = [];
  for (let i = 0; i <= steps; i += 1) {
    const along = (i / steps - 0.5) * width, cx = middle.x + along * Math.cos(angle), cy = middle.y + along * Math.sin(angle);
    boxes.push([cx - 7, cy - 7, cx + 7, cy + 7]);
  }
  if (!item.first && !boxes.every((box) => taken.isFree(box, owner) && symbols.isFree(box, owner))) return false;
  boxes.forEach((box) => taken.add(box, owner));
  ctx.save();
  ctx.translate(middle.x, middle.y); ctx.rotate(angle);
  ctx.font = item.first ? font.replace("500", "650") : font;
  ctx.strokeStyle = ink().bg; ctx.lineWidth = 5; ctx.fillStyle = colour;
  ctx.strokeText(item.words, 0, 0); ctx.fillText(item.words, 0, 0);
  ctx.restore();
  return true;
}

/** A small disc with the sign of how it is told, so that a line that is no fact never passes for one. */
function drawMark(ctx, item, at, colour, taken) {
  for (const t of MARK_SPOTS) {
    const { x, y } = at(t), box = [x - 8, y - 8, x + 8, y + 8];
    if (!taken.isFree(box, "m" + item.link.id)) continue;
    taken.add(box, "m" + item.link.id);
    ctx.beginPath(); ctx.arc(x, y, 7.5, 0, 2 * Math.PI);
    ctx.fillStyle = item.disputed ? colour : ink().bg; ctx.fill(); // a dispute is the loudest of the signs
    ctx.strokeStyle = colour; ctx.lineWidth = 1.2; ctx.stroke();
    ctx.font = `700 12px ${FACE}`; ctx.fillStyle = item.disputed ? ink().bg : colour; ctx.fillText(item.mark, x, y + 0.5 + (MARK_DROP[item.mark] ?? 0));
    return;
  }
}
