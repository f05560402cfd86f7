"""From a large connected graph to positions: its communities, each laid out by itself, then packed by nearness."""

from __future__ import annotations

from collections import Counter

import numpy as np

from kg.view.geometry import Pairs, Points, separate
from kg.view.groups import find_communities
from kg.view.labels import Box

_NODE_ROOM = 52.0  # pixels between neighbours in the middle of a community; names are thinned out by zoom


def place_communities(count: int, lines: Pairs) -> Points:
    """Lay out one connected part of hundreds to thousands of nodes, 0 to count-1."""
    pairs = [(int(one), int(other)) for one, other in lines]
    groups = find_communities(count, pairs)
    home, number_of = [0] * count, [0] * count
    for group, members in enumerate(groups):
        for number, node in enumerate(members):
            home[node], number_of[node] = group, number
    own: list[list[tuple[int, int]]] = [[] for _ in groups]
    between: Counter[tuple[int, int]] = Counter()
    for one, other in pairs:
        if home[one] == home[other]:
            own[home[one]].append((number_of[one], number_of[other]))
        else:
            between[min(home[one], home[other]), max(home[one], home[other])] += 1
    inside = [
        _place_inside(len(group), np.array(found, dtype=np.int64).reshape(-1, 2))
        for group, found in zip(groups, own, strict=True)
    ]
    centres = _place_centres(between, [_radius(points) for points in inside])
    placed = np.zeros((count, 2))
    for members, points, centre in zip(groups, inside, centres, strict=True):
        placed[members] = points + centre
    return placed


def _place_inside(count: int, lines: Pairs) -> Points:
    """Spring layout within one community; fewer rounds for a large one, where the ball is settled soon."""
    if count == 1:
        return np.zeros((1, 2))
    points = _spring(count, lines, rounds=70 if count <= 200 else 35)
    points -= points.mean(axis=0)
    spread = float(np.sqrt((points**2).sum(axis=1).mean())) or 1.0
    wanted: Points = points / spread * _NODE_ROOM * 0.62 * count**0.5
    if count <= 400:
        room = [Box(_NODE_ROOM / 2 - 5, _NODE_ROOM / 2 - 5, _NODE_ROOM / 2 - 5, 8)] * count
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


def _place_centres(between: Counter[tuple[int, int]], radii: list[float]) -> Points:
    from kg.view.layout import least_stress, shortest_paths, turn_level

    if len(radii) == 1:
        return np.zeros((1, 2))
    apart = np.full((len(radii), len(radii)), np.inf)
    np.fill_diagonal(apart, 0)
    for (one, other), count in between.items():
        # the more they share, the nearer they lie
        apart[one, other] = apart[other, one] = (radii[one] + radii[other]) * (1 + 1 / (1 + count) ** 0.5)
    points = turn_level(least_stress(shortest_paths(apart)))
    discs = [Box(radius, radius, radius, radius) for radius in radii]
    return separate(points * 0.6, discs, np.empty((0, 2), dtype=np.int64), rounds=400)
