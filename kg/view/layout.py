"""From nodes, their boxes and the lines between them to positions in pixels, the same ones every time.

Up to 150 nodes the stress of Kamada and Kawai is made least by majorisation (0.1 s where their own descent took
1.3 s), then boxes are pushed apart; above, communities are laid out one by one and packed (``kg.view.communities``).
"""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx
import numpy as np

from kg.view.geometry import Pairs, Points, bend_around, separate
from kg.view.labels import Box
from kg.view.links import BYPASS, Link

FINE_LIMIT = 150
_EDGE_LENGTH = 128.0  # pixels: room for a verb between two symbols
_ASPECT = 1.3  # of the canvas on a common screen
_COMPONENT_GAP = 46.0


def place_nodes(boxes: Sequence[Box], links: Sequence[Link]) -> list[tuple[int, int]]:
    """Return whole-pixel positions of the nodes 0 to n-1, the middle of the picture at (0, 0)."""
    graph = nx.Graph()
    graph.add_nodes_from(range(len(boxes)))
    graph.add_edges_from((link.source, link.target) for link in links if link.role != BYPASS)
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    parts = [sorted(part) for part in nx.connected_components(graph)]
    parts.sort(key=lambda part: (-len(part), part[0]))
    placed = [_place_part(graph, part, boxes) for part in parts]
    points = pack(placed, [[boxes[node] for node in part] for part in parts])
    result = [(0, 0)] * len(boxes)
    for part, spots in zip(parts, points, strict=True):
        for node, (x, y) in zip(part, spots, strict=True):
            result[node] = (round(float(x)), round(float(y)))
    return result


def route_links(places: Sequence[tuple[int, int]], boxes: Sequence[Box], links: Sequence[Link]) -> list[Link]:
    """Bend every line round the symbols that it does not belong to; on large pictures lines stay as they are."""
    if len(places) > FINE_LIMIT:
        return list(links)
    points = np.array(places, dtype=np.float64).reshape(-1, 2)
    routed = []
    for link in links:
        ends = (link.source, link.target)
        bend = link.bend if ends[0] == ends[1] else bend_around(points, list(boxes), ends, link.bend)
        routed.append(Link(link.edge, link.source, link.target, link.role, bend))
    return routed


def _place_part(graph: nx.Graph, part: list[int], boxes: Sequence[Box]) -> Points:
    if len(part) == 1:
        return np.zeros((1, 2))
    if len(part) > FINE_LIMIT:
        from kg.view.communities import place_communities

        return place_communities(graph.subgraph(part), part, boxes)
    return place_fine(graph.subgraph(part), part, boxes)


def place_fine(graph: nx.Graph, part: list[int], boxes: Sequence[Box]) -> Points:
    """Lay out one connected part of at most a few hundred nodes."""
    numbers = {node: number for number, node in enumerate(part)}
    points = _EDGE_LENGTH * least_stress(_distances(graph, part))
    points = turn_level(points)
    points[:, 0] *= 1.15  # names are wide and screens are, too
    links: Pairs = np.array(sorted((numbers[a], numbers[b]) for a, b in graph.edges), dtype=np.int64).reshape(-1, 2)
    return separate(points, [boxes[node] for node in part], links)


def _distances(graph: nx.Graph, part: list[int]) -> Points:
    """Steps between nodes; a busy node keeps its neighbours further off, so that its lines can be told apart."""
    numbers = {node: number for number, node in enumerate(part)}
    apart = np.full((len(part), len(part)), np.inf)
    np.fill_diagonal(apart, 0)
    for one, other in graph.edges:
        length = 0.8 + 0.07 * (graph.degree[one] + graph.degree[other]) ** 0.75
        apart[numbers[one], numbers[other]] = apart[numbers[other], numbers[one]] = length
    return shortest_paths(apart)


def shortest_paths(apart: Points) -> Points:
    """Return the shortest way between any two, by Floyd and Warshall; ``apart`` is infinite where no line is."""
    for middle in range(len(apart)):
        apart = np.minimum(apart, apart[:, middle, None] + apart[None, middle, :])
    return apart


def least_stress(apart: Points, *, rounds: int = 160) -> Points:
    """Return positions whose distances come near the wanted ones, near pairs first (weights 1/d²)."""
    points = _classical_start(apart) if len(apart) > 2 else np.array([[0.0, 0.0], [float(apart.max()), 0.0]])
    weights = np.divide(1.0, apart**2, out=np.zeros_like(apart), where=apart > 0)
    inverse = np.linalg.pinv(np.diag(weights.sum(axis=1)) - weights)
    wanted = weights * apart
    for _ in range(rounds):
        gaps = np.hypot(points[:, None, 0] - points[None, :, 0], points[:, None, 1] - points[None, :, 1])
        ratio = np.divide(wanted, gaps, out=np.zeros_like(gaps), where=gaps > 1e-9)
        moved = inverse @ (ratio.sum(axis=1)[:, None] * points - ratio @ points)
        step = float(np.abs(moved - points).max())
        points = moved
        if step < 0.004:
            break
    return points


def _classical_start(apart: Points) -> Points:
    """Start from classical scaling, which unfolds most graphs, with a small circle to part what falls together."""
    count = len(apart)
    centring = np.eye(count) - 1 / count
    _, vectors = np.linalg.eigh(-0.5 * centring @ (apart**2) @ centring)
    vectors = vectors[:, -2:][:, ::-1]
    heaviest = vectors[np.abs(vectors).argmax(axis=0), range(2)]
    angles = 2.399963 * np.arange(count)  # the golden angle: neighbours in number are far apart
    spread = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    start: Points = (vectors * np.sign(heaviest) * count**0.5 + 0.15 * spread) * apart.max() / 4
    return start


def turn_level(points: Points) -> Points:
    """Turn the picture so that it is widest from left to right; the first node is kept in the upper left half."""
    centred = points - points.mean(axis=0)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    turned: Points = centred @ vectors[:, ::-1]
    farthest = turned[np.abs(turned).argmax(axis=0), range(2)]
    return turned * -np.where(farthest == 0, 1, np.sign(farthest))


def pack(parts: list[Points], boxes: list[list[Box]]) -> list[Points]:
    """Set the parts in rows beside and below the largest, which comes first; middle of all at (0, 0)."""
    corners = [_corners(points, inside) for points, inside in zip(parts, boxes, strict=True)]
    sizes = [(right - left, bottom - top) for left, top, right, bottom in corners]
    area = sum((width + _COMPONENT_GAP) * (height + _COMPONENT_GAP) for width, height in sizes)
    limit = max([(area * _ASPECT) ** 0.5, *(width for width, _ in sizes[:1])], default=0.0)
    x = y = row = widest = 0.0
    moved: list[Points] = []
    for points, (left, top, _, _), (width, height) in zip(parts, corners, sizes, strict=True):
        if x and x + width > limit:
            x, y, row = 0.0, y + row + _COMPONENT_GAP, 0.0
        moved.append(points + np.array([x - left, y - top]))
        x, row, widest = x + width + _COMPONENT_GAP, max(row, height), max(widest, x + width)
    middle = np.array([widest / 2, (y + row) / 2])
    return [points - middle for points in moved]


def _corners(points: Points, boxes: list[Box]) -> tuple[float, float, float, float]:
    return (
        min(float(x) - box.half_width for (x, _), box in zip(points, boxes, strict=True)),
        min(float(y) - box.up for (_, y), box in zip(points, boxes, strict=True)),
        max(float(x) + box.half_width for (x, _), box in zip(points, boxes, strict=True)),
        max(float(y) + box.down for (_, y), box in zip(points, boxes, strict=True)),
    )
