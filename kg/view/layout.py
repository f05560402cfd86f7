"""From nodes, their boxes and the lines between them to positions in pixels, the same ones every time.

Up to 300 nodes the stress of Kamada and Kawai is made least by majorisation (0.1 s where their own descent took
1.3 s), then boxes are pushed apart; above, communities are laid out one by one and packed (``kg.view.communities``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from kg.view.geometry import Pairs, Points, bend_around, separate
from kg.view.labels import Box
from kg.view.links import BYPASS, Link

FINE_LIMIT = 300  # nodes of a connected part: 0.9 s
ROUTE_LIMIT = 500  # nodes of a picture whose lines are bent round the symbols in their way: 1 s
_EDGE_LENGTH = 128.0  # pixels: room for a verb between two symbols
_ASPECT = 1.1  # of the canvas between its panels on common screens
_COMPONENT_GAP = 46.0
_WIDE = 1200.0  # pixels: about the canvas; what is wider and flat is folded


def place_nodes(boxes: Sequence[Box], links: Sequence[Link]) -> list[tuple[int, int]]:
    """Return whole-pixel positions of the nodes 0 to n-1, the middle of the picture at (0, 0)."""
    pairs = sorted({(min(n.source, n.target), max(n.source, n.target)) for n in links if n.role != BYPASS})
    parts = connected_parts(len(boxes), pairs)
    placed = [_place_part([boxes[node] for node in nodes], own) for nodes, own in parts]
    points = pack(placed, [[boxes[node] for node in nodes] for nodes, _ in parts])
    result = [(0, 0)] * len(boxes)
    for (nodes, _), spots in zip(parts, points, strict=True):
        for node, (x, y) in zip(nodes, spots, strict=True):
            result[node] = (round(float(x)), round(float(y)))
    return result


def connected_parts(count: int, pairs: Iterable[tuple[int, int]]) -> list[tuple[list[int], Pairs]]:
    """Return the nodes of each connected part, the largest first, with its lines, numbered within the part."""
    lines = [(one, other) for one, other in pairs if one != other]
    beside: list[list[int]] = [[] for _ in range(count)]
    for one, other in lines:
        beside[one].append(other)
        beside[other].append(one)
    part_of = [-1] * count
    members: list[list[int]] = []
    for start in range(count):
        if part_of[start] < 0:
            part_of[start] = len(members)
            members.append([start])
            for node in members[-1]:  # which grows on the way
                for other in beside[node]:
                    if part_of[other] < 0:
                        part_of[other] = part_of[start]
                        members[-1].append(other)
    number_of = [0] * count
    for nodes in members:
        nodes.sort()
        for number, node in enumerate(nodes):
            number_of[node] = number
    own: list[list[tuple[int, int]]] = [[] for _ in members]
    for one, other in lines:
        own[part_of[one]].append((number_of[one], number_of[other]))
    parts = [(nodes, as_pairs(found)) for nodes, found in zip(members, own, strict=True)]
    return sorted(parts, key=lambda part: (-len(part[0]), part[0][0]))


def as_pairs(found: Iterable[tuple[int, int]]) -> Pairs:
    """Return lines as an array of two columns, also where there are none."""
    return np.array(list(found), dtype=np.int64).reshape(-1, 2)


def route_links(places: Sequence[tuple[int, int]], boxes: Sequence[Box], links: Sequence[Link]) -> list[Link]:
    """Bend every line round the symbols that it does not belong to; on large pictures lines stay as they are."""
    if len(places) > ROUTE_LIMIT:
        return list(links)
    points = np.array(places, dtype=np.float64).reshape(-1, 2)
    routed = []
    for link in links:
        ends = (link.source, link.target)
        bend = link.bend if ends[0] == ends[1] else bend_around(points, list(boxes), ends, link.bend)
        routed.append(Link(link.edge, link.source, link.target, link.role, bend))
    return routed


def _place_part(boxes: list[Box], lines: Pairs) -> Points:
    if len(boxes) == 1:
        return np.zeros((1, 2))
    if len(boxes) > FINE_LIMIT:
        from kg.view.communities import place_communities

        return place_communities(len(boxes), lines)
    return place_fine(boxes, lines)


def place_fine(boxes: list[Box], lines: Pairs) -> Points:
    """Lay out one connected part of at most a few hundred nodes."""
    points = fold(turn_level(_EDGE_LENGTH * least_stress(_distances(len(boxes), lines))))
    points[:, 0] *= 1.15  # names are wide and screens are, too
    return separate(points, boxes, lines)


def _distances(count: int, lines: Pairs) -> Points:
    """Steps between nodes; a busy node keeps its neighbours further off, so that its lines can be told apart."""
    degrees = np.bincount(lines.ravel(), minlength=count)
    apart = np.full((count, count), np.inf)
    np.fill_diagonal(apart, 0)
    lengths = 0.8 + 0.07 * (degrees[lines[:, 0]] + degrees[lines[:, 1]]) ** 0.75
    apart[lines[:, 0], lines[:, 1]] = apart[lines[:, 1], lines[:, 0]] = lengths
    return shortest_paths(apart)


def shortest_paths(apart: Points) -> Points:
    """Return the shortest way between any two, by Floyd and Warshall; ``apart`` is infinite where no line is."""
    for middle in range(len(apart)):
        apart = np.minimum(apart, apart[:, middle, None] + apart[None, middle, :])
    return apart


def least_stress(apart: Points, *, rounds: int = 160) -> Points:
    """Return positions whose distances come near the wanted ones, near pairs first (weights 1/d²)."""
    count = len(apart)
    points = _classical_start(apart) if count > 2 else np.array([[0.0, 0.0], [float(apart.max()), 0.0]])
    weights = np.divide(1.0, apart**2, out=np.zeros_like(apart), where=apart > 0)
    # the inverse but for shifts of the whole picture; `pinv` gives the same in a hundred times the time
    inverse = np.linalg.inv(np.diag(weights.sum(axis=1)) - weights + 1 / count) - 1 / count
    wanted = weights * apart
    for _ in range(rounds):
        gaps = np.sqrt((points[:, None, 0] - points[None, :, 0]) ** 2 + (points[:, None, 1] - points[None, :, 1]) ** 2)
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
    angles = 2.399963 * np.arange(count)  # the golden angle: neighbours in number are far apart
    spread = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    squares = apart**2
    means = squares.mean(axis=0)
    products = -0.5 * (squares - means - means[:, None] + means.mean())
    vectors = spread
    for _ in range(40):  # near enough to the two widest directions for a start, without an eigensolver's 0.2 s
        vectors = _orthonormal(products @ vectors)
    heaviest = vectors[np.abs(vectors).argmax(axis=0), range(2)]
    start: Points = (vectors * np.sign(heaviest) * count**0.5 + 0.15 * spread) * apart.max() / 4
    return start


def _orthonormal(vectors: Points) -> Points:
    one, other = vectors.T
    one = one / max(float(np.sqrt((one**2).sum())), 1e-12)
    other = other - (one * other).sum() * one
    return np.stack([one, other / max(float(np.sqrt((other**2).sum())), 1e-12)], axis=1)


def turn_level(points: Points) -> Points:
    """Turn the picture so that it is widest from left to right; the first node is kept in the upper left half."""
    centred = points - points.mean(axis=0)
    x, y = centred.T
    angle = 0.5 * float(np.arctan2(2 * (x * y).sum(), (x**2).sum() - (y**2).sum()))
    turned: Points = np.stack([x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)], axis=1)
    farthest = turned[np.abs(turned).argmax(axis=0), range(2)]
    return turned * -np.where(farthest == 0, 1, np.sign(farthest))


def fold(points: Points) -> Points:
    """Lay a long ribbon, such as a chain of thirty, in rows to and fro, so that it can be read at one glance."""
    left, top = points.min(axis=0)
    width, height = points.max(axis=0) - points.min(axis=0)
    deep = height + 1.2 * _EDGE_LENGTH  # of a row
    rows = round((width / (_ASPECT * deep)) ** 0.5)
    if rows < 2 or width < _WIDE:
        return points
    row = np.minimum((points[:, 0] - left) * rows // width, rows - 1)
    along = points[:, 0] - left - row * width / rows
    folded: Points = np.stack([np.where(row % 2, width / rows - along, along), points[:, 1] - top + row * deep], axis=1)
    middle: Points = folded.mean(axis=0)
    return folded - middle


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
