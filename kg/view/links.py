"""From the edges of a drawing to the lines that are drawn: one each, or two through the star of an event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from kg.view.records import Drawing, Edge

WHOLE, INTO, OUT_OF, RECEIVED, BYPASS = "whole", "in", "out", "to", "direct"
_FAN_STEP = 0.16  # roundness between parallel lines; less and their arrows touch at the hub
_FAN_WIDEST = 0.62  # more and the outermost line turns back on itself


@dataclass(frozen=True, slots=True)
class Link:
    """A line from one node to another; ``bend`` is its roundness, above 0 curvedCW of vis-network."""

    edge: int
    source: int
    target: int
    role: str  # WHOLE; INTO, OUT_OF, RECEIVED of a star; BYPASS, which is drawn where stars are hidden
    bend: float = 0.0


def draw_links(drawing: Drawing) -> list[Link]:
    """Return the lines of every edge in their order, parallel ones fanned out."""
    links = [link for edge in drawing.edges for link in _links_of(edge)]
    return _fan_out(links)


def _links_of(edge: Edge) -> Iterable[Link]:
    ends = (edge.actor, edge.object)
    if edge.event is None:
        if ends[0] is not None and ends[1] is not None:
            yield Link(edge.id, ends[0], ends[1], WHOLE)
        return
    if ends[0] is not None:
        yield Link(edge.id, ends[0], edge.event, INTO)
    if ends[1] is not None:
        yield Link(edge.id, edge.event, ends[1], OUT_OF)
    if edge.recipient is not None:
        yield Link(edge.id, edge.event, edge.recipient, RECEIVED)
    if ends[0] is not None and ends[1] is not None:
        yield Link(edge.id, ends[0], ends[1], BYPASS)


def _fan_out(links: list[Link]) -> list[Link]:
    """Give lines between the same two nodes alternating bends, so that each can be seen and clicked."""
    beside: dict[tuple[int, int], list[int]] = defaultdict(list)
    for position, link in enumerate(links):
        beside[min(link.source, link.target), max(link.source, link.target)].append(position)
    fanned = list(links)
    for positions in beside.values():
        drawn = [p for p in positions if links[p].role != BYPASS] + [p for p in positions if links[p].role == BYPASS]
        for position, bend in zip(drawn, _bends(len(drawn)), strict=True):
            link = links[position]
            bend = bend if link.source < link.target else -bend  # a side of the pair, not of the arrow
            fanned[position] = Link(link.edge, link.source, link.target, link.role, bend)
    return fanned


def _bends(count: int) -> list[float]:
    step = min(_FAN_STEP, 2 * _FAN_WIDEST / max(count - 1, 1))
    return sorted((round((i - (count - 1) / 2) * step, 3) for i in range(count)), key=lambda bend: (abs(bend), bend))
