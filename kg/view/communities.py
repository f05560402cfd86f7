"""From a large connected graph to positions: its communities, each laid out by itself, then packed by nearness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import networkx as nx
import numpy as np

from kg.view.geometry import Pairs, Points, separate
from kg.view.labels import Box

_SEED = 1  # any fixed number: the picture must be the same every time
_NODE_ROOM = 52.0  # pixels between neighbours in the middle of a community; names are thinned out by zoom


def place_communities(graph: nx.Graph, part: list[int], boxes: Sequence[Box]) -> Points:
    """Lay out one connected part of hundreds to thousands of nodes."""
    plain = nx.Graph()
    plain.add_nodes_from(part)
    plain.add_edges_from(sorted((min(edge), max(edge)) for edge in graph.edges))
    groups = [sorted(group) for group in nx.community.louvain_communities(plain, seed=_SEED)]
    groups.sort(key=lambda group: (-len(group), group[0]))
    inside = [_place_inside(plain.subgraph(group), group) for group in groups]
    centres = _place_centres(plain, groups, [_radius(points) for points in inside])
    spots: dict[int, tuple[float, float]] = {}
    for group, points, centre in zip(groups, inside, centres, strict=True):
        for node, point in zip(group, points + centre, strict=True):
            spots[node] = (float(point[0]), float(point[1]))
    return np.array([spots[node] for node in part])


def _place_inside(graph: nx.Graph, group: list[int]) -> Points:
    """Spring layout within one community; fewer rounds for a large one, where the ball is settled soon."""
    if len(group) == 1:
        return np.zeros((1, 2))
    numbers = {node: number for number, node in enumerate(group)}
    links = np.array(sorted((numbers[a], numbers[b]) for a, b in graph.edges), dtype=np.int64).reshape(-1, 2)
    points = _spring(len(group), links, rounds=70 if len(group) <= 200 else 35)
    points -= points.mean(axis=0)
    spread = float(np.sqrt((points**2).sum(axis=1).mean())) or 1.0
    wanted: Points = points / spread * _NODE_ROOM * 0.62 * len(group) ** 0.5
    if len(group) <= 400:
        room = [Box(_NODE_ROOM / 2 - 5, _NODE_ROOM / 2 - 5, _NODE_ROOM / 2 - 5, 8)] * len(group)
        wanted = separate(wanted, room, np.empty((0, 2), dtype=np.int64), rounds=40)
    return wanted


def _spring(count: int, links: Pairs, *, rounds: int) -> Points:
    """Fruchterman and Reingold's springs from a spiral start; networkx's own goes row by row above 500 nodes (10 s)."""
    angles = 2.399963 * np.arange(count)
    points: Points = np.sqrt(np.arange(count) / count)[:, None] * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    ideal = 1.6 / count**0.5
    for turn in range(rounds):
        gap_x = points[:, None, 0] - points[None, :, 0]
        gap_y = points[:, None, 1] - points[None, :, 1]
        push = ideal**2 / np.maximum(gap_x**2 + gap_y**2, 1e-4)
        moved = np.stack([(gap_x * push).sum(axis=1), (gap_y * push).sum(axis=1)], axis=1)
        along = points[links[:, 1]] - points[links[:, 0]]
        pull = along * np.hypot(along[:, 0], along[:, 1])[:, None] / ideal
        np.add.at(moved, links[:, 0], pull)
        np.add.at(moved, links[:, 1], -pull)
        length = np.maximum(np.hypot(moved[:, 0], moved[:, 1]), 1e-9)
        heat = 0.2 * (1 - turn / rounds)
        points = points + moved * (np.minimum(length, heat) / length)[:, None]
    return points


def _radius(points: Points) -> float:
    return float(np.sqrt((points**2).sum(axis=1)).max()) + _NODE_ROOM


def _place_centres(graph: nx.Graph, groups: list[list[int]], radii: list[float]) -> Points:
    from kg.view.layout import least_stress, shortest_paths, turn_level

    if len(groups) == 1:
        return np.zeros((1, 2))
    home = {node: number for number, group in enumerate(groups) for node in group}
    between: Counter[tuple[int, int]] = Counter()
    for one, other in graph.edges:
        if home[one] != home[other]:
            between[min(home[one], home[other]), max(home[one], home[other])] += 1
    apart = np.full((len(groups), len(groups)), np.inf)
    np.fill_diagonal(apart, 0)
    for (one, other), count in between.items():
        # the more they share, the nearer they lie
        apart[one, other] = apart[other, one] = (radii[one] + radii[other]) * (1 + 1 / (1 + count) ** 0.5)
    points = turn_level(least_stress(shortest_paths(apart)))
    discs = [Box(radius, radius, radius, radius) for radius in radii]
    return separate(points * 0.6, discs, np.empty((0, 2), dtype=np.int64), rounds=400)
