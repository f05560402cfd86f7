"""From rough positions to ones where no box covers another and as few lines as can be run through a symbol."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from kg.view.labels import Box

Points = NDArray[np.float64]
Pairs = NDArray[np.int64]
_GAP = 10.0  # pixels kept free between two boxes
_CLEARANCE = 7.0  # pixels kept free between a symbol and a line that is not its own
_NEAR = 60.0  # pixels within which a pair is watched, until
_LOOK_AGAIN = 6  # rounds later all pairs are looked at again
_NO_PAIRS: Pairs = np.empty((0, 2), dtype=np.int64)


def separate(points: Points, boxes: list[Box], links: Pairs, *, rounds: int = 260) -> Points:
    """Push boxes apart and symbols off lines, little by little; the last rounds see to the boxes alone."""
    points = points.copy()
    shape = np.array([(box.half_width, (box.up + box.down) / 2, (box.down - box.up) / 2) for box in boxes]).T
    radius = np.array([box.radius for box in boxes])
    by_lines = int(rounds * 0.7)
    for turn in range(rounds):
        if turn % _LOOK_AGAIN == 0:
            near = _near_boxes(points, shape)
            beside = _near_lines(points, radius, links) if len(links) and turn < by_lines else _NO_PAIRS
        moved = _push_boxes(points, shape, near)
        if turn < by_lines and turn % 3 == 0:
            moved = moved + 0.9 * _push_off_lines(points, radius, links, beside)
        if turn % _LOOK_AGAIN == 0 and not moved.any():  # with all pairs and lines looked at
            break
        points += moved
    return points


def _near_boxes(points: Points, shape: Points) -> Pairs:
    """Return pairs of boxes that touch or soon may: all others need not be looked at for some rounds."""
    half, tall, lower = shape
    x, y = points[:, 0], points[:, 1] + lower
    is_near = np.abs(x[:, None] - x) < half[:, None] + half + _NEAR
    is_near &= np.abs(y[:, None] - y) < tall[:, None] + tall + _NEAR
    return np.argwhere(np.triu(is_near, 1))


def _push_boxes(points: Points, shape: Points, near: Pairs) -> Points:
    half, tall, lower = shape
    one, other = near.T
    apart_x = points[one, 0] - points[other, 0]
    apart_y = points[one, 1] + lower[one] - points[other, 1] - lower[other]
    over_x = half[one] + half[other] + _GAP - np.abs(apart_x)
    over_y = tall[one] + tall[other] + _GAP - np.abs(apart_y)
    overlaps = (over_x > 0.01) & (over_y > 0.01)
    sideways = overlaps & (over_x < over_y)
    push_x = np.where(sideways, over_x * np.where(apart_x > 0, 1, -1), 0)  # of two in one place, the first goes left
    push_y = np.where(overlaps & ~sideways, over_y * np.where(apart_y > 0, 1, -1), 0)
    crowd = np.maximum(_sum_by(one, overlaps, len(points)) + _sum_by(other, overlaps, len(points)), 1) ** 0.5
    pushes = [_sum_by(one, push, len(points)) - _sum_by(other, push, len(points)) for push in (push_x, push_y)]
    moved: Points = 0.52 * np.stack(pushes, axis=1) / crowd[:, None]
    return moved


def _sum_by(numbers: NDArray[np.int64], values: NDArray[Any], count: int) -> NDArray[np.float64]:
    return np.bincount(numbers, values, count).astype(np.float64, copy=False)


def _near_lines(points: Points, radius: Points, links: Pairs) -> Pairs:
    """Return pairs of a node and a line, not its own, that it stands on or soon may."""
    where, side, length = _along_lines(points, links)
    is_near = (np.abs(side) < radius[:, None] + _NEAR) & (where > -_NEAR) & (where < length + _NEAR)
    numbers = np.arange(len(points))[:, None]
    return np.argwhere(is_near & (numbers != links[:, 0]) & (numbers != links[:, 1]))


def _along_lines(points: Points, links: Pairs) -> tuple[Points, Points, Points]:
    """Return, for every node and line, pixels along the line and off it (by sign to either side), and its length."""
    x, y = points.T
    along_x, along_y = x[links[:, 1]] - x[links[:, 0]], y[links[:, 1]] - y[links[:, 0]]
    length = np.maximum(np.hypot(along_x, along_y), 1.0)
    offset_x, offset_y = x[:, None] - x[links[:, 0]], y[:, None] - y[links[:, 0]]
    where = (offset_x * along_x + offset_y * along_y) / length
    side = (offset_y * along_x - offset_x * along_y) / length
    return where, side, length


def _push_off_lines(points: Points, radius: Points, links: Pairs, beside: Pairs) -> Points:
    node, line = beside.T
    start, end = links[line, 0], links[line, 1]
    along = points[end] - points[start]
    length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1.0)
    unit_x, unit_y = along[:, 0] / length, along[:, 1] / length
    offset = points[node] - points[start]
    where = offset[:, 0] * unit_x + offset[:, 1] * unit_y
    side = offset[:, 1] * unit_x - offset[:, 0] * unit_y
    need = radius[node] + _CLEARANCE + 4 - np.abs(side)
    push = np.where((where > 0) & (where < length), np.maximum(need, 0), 0) * np.where(side < 0, -1, 1)
    count = len(points)
    moved = [
        _sum_by(node, one, count) - 0.25 * (_sum_by(start, one, count) + _sum_by(end, one, count))
        for one in (-push * unit_y, push * unit_x)
    ]
    clipped: Points = np.clip(np.stack(moved, axis=1), -25, 25)
    return clipped


def curve_points(start: Points, end: Points, bend: float, steps: int = 24) -> Points:
    """Return points along the line as vis-network draws it: its curvedCW where bend > 0, curvedCCW below."""
    steps_at = np.linspace(0, 1, steps)[:, None]
    if not bend:
        straight: Points = start + steps_at * (end - start)
        return straight
    share = 0.5 * bend + 0.5
    reach = 0.5 * abs(bend) + 0.5
    length = float(np.hypot(*(end - start)))
    angle = np.arctan2(start[1] - end[1], end[0] - start[0]) + share * np.pi
    # vis-network's curvedCCW turns by (0.5 - 0.5|r|)π but reaches as far as curvedCW
    via = start + reach * length * np.array([np.sin(angle), np.cos(angle)])
    curve: Points = (1 - steps_at) ** 2 * start + 2 * steps_at * (1 - steps_at) * via + steps_at**2 * end
    return curve


def bend_around(points: Points, boxes: list[Box], ends: tuple[int, int], bend: float) -> float:
    """Return the bend nearest to the given one that keeps the line off every symbol but its own two."""
    start, end = points[ends[0]], points[ends[1]]
    radius = np.array([box.radius for box in boxes])
    # the most bent line that is tried stays within this of its middle
    reach = 0.75 * float(np.hypot(*(end - start))) + _CLEARANCE
    others = np.hypot(*(points - (start + end) / 2).T) < reach + radius
    others[list(ends)] = False
    best, least = bend, np.inf
    for step in (0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.42, -0.42, 0.55, -0.55):
        tried = round(bend + step, 3)
        if abs(tried) > 0.75:
            continue
        line = curve_points(start, end, tried)
        distance = np.sqrt(((line[:, None, :] - points[None, others, :]) ** 2).sum(axis=2)).min(axis=0)
        cost = float(np.maximum(radius[others] + _CLEARANCE - distance, 0).sum()) + 3 * abs(step)
        if cost < least - 1e-9:
            best, least = tried, cost
        if least <= 3 * abs(step) + 1e-9:
            break
    return best
