"""From a drawing too large to read to the part that the page opens with: the best connected, all of one piece."""

from __future__ import annotations

import heapq

from kg.view.records import Drawing

OPENING_LIMIT = 2000


def opening_part(drawing: Drawing, limit: int = OPENING_LIMIT) -> list[int]:
    """Return the ids of at most ``limit`` nodes, sorted; none where the whole drawing is no larger.

    It grows from the busiest node over its lines, always by the busiest node that it touches, so that what opens
    hangs together; where nothing is left to touch, it goes on with the busiest of the rest.
    """
    if len(drawing.nodes) <= limit:
        return []
    beside: list[set[int]] = [set() for _ in drawing.nodes]
    for edge in drawing.edges:
        ends = [end for end in (edge.actor, edge.object, edge.recipient, edge.event) if end is not None]
        for end in ends:
            beside[end].update(ends)
    chosen: set[int] = set()
    for start in sorted(range(len(drawing.nodes)), key=lambda node: (-drawing.nodes[node].degree, node)):
        if start in chosen:
            continue
        waiting = [(0, start)]
        while waiting and len(chosen) < limit:
            _, node = heapq.heappop(waiting)
            if node in chosen:
                continue
            chosen.add(node)
            for other in beside[node] - chosen:
                heapq.heappush(waiting, (-drawing.nodes[other].degree, other))
        if len(chosen) >= limit:
            break
    return sorted(chosen)
