// Keeps symbols and lines visible however far off the picture is: no symbol under a few pixels of the screen, no hairlines.
const LEAST_RADIUS = nodes.length > OPENING_LIMIT ? 2 : 3.6; // pixels of the screen
const LEAST_WIDTH = nodes.length > OPENING_LIMIT ? 0.3 : nodes.length > 1000 ? 0.9 : 1.3;
const sizes = model.nodes.map((node) => node.size);
let legibleAt = 0;

/** Before each drawing: make what would be too small as large as needed; `again` where styles have been sent anew. */
function keepLegible(again = false) {
  const scale = network.getScale();
  if (!again && Math.abs(scale - legibleAt) < 1e-6) return;
  legibleAt = scale;
  for (const node of nodes) {
    const drawn = network.body.nodes[node.id], size = Math.max(sizes[node.id], LEAST_RADIUS / scale);
    if (drawn.options.size !== size) { drawn.options.size = size; drawn.needsRefresh(); }
  }
  for (const link of links) {
    const drawn = network.body.edges[link.id];
    if (drawn) drawn.options.width = Math.max(widthOf.get(link.id) ?? 1, LEAST_WIDTH / scale);
  }
}
