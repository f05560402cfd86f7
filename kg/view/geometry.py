"""From rough positions to ones where no box covers another and as few lines as can be run through a symbol."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kg.view.labels import Box

Points = NDArray[np.float64]
Pairs = NDArray[np.int64]
_GAP = 10.0  # pixels kept free between two boxes
_CLEARANCE = 7.0  # pixels kept free between a symbol and a line that is not its own


def separate(points: Points, boxes: list[Box], links: Pairs, *, rounds: int = 260) -> Points:
    """Push boxes apart and symbols off lines, little by little; the last rounds see to the boxes alone."""
    points = points.copy()
    shape = np.array([(box.half_width, (box.up + box.down) / 2, (box.down - box.up) / 2) for box in boxes]).T
    radius = np.array([box.radius for box in boxes])
    for turn in range(rounds):
        moved = _push_boxes(points, shape)
        if len(links) and turn < rounds * 0.7 and turn % 3 == 0:  # the dearer of the two by far
            moved = moved + 0.9 * _push_off_lines(points, radius, links)
        points += moved
        if turn > rounds * 0.7 and not moved.any():
            break
    return points


def _push_boxes(points: Points, shape: Points) -> Points:
    half, tall, lower = shape
    apart_x = points[:, None, 0] - points[None, :, 0]
    apart_y = (points[:, 1] + lower)[:, None] - (points[:, 1] + lower)[None, :]
    over_x = half[:, None] + half[None, :] + _GAP - np.abs(apart_x)
    over_y = tall[:, None] + tall[None, :] + _GAP - np.abs(apart_y)
    overlaps = (over_x > 0.01) & (over_y > 0.01)
    np.fill_diagonal(overlaps, False)
    sideways = overlaps & (over_x < over_y)
    numbers = np.arange(len(points))
    order = np.sign(numbers[:, None] - numbers[None, :])  # breaks ties, always alike
    push_x = np.where(sideways, over_x * np.where(apart_x != 0, np.sign(apart_x), order), 0).sum(axis=1)
    push_y = np.where(overlaps & ~sideways, over_y * np.where(apart_y != 0, np.sign(apart_y), order), 0).sum(axis=1)
    crowd = np.maximum(overlaps.sum(axis=1), 1) ** 0.5
    moved: Points = 0.52 * np.stack([push_x / crowd, push_y / crowd], axis=1)
    return moved


def _push_off_lines(points: Points, radius: Points, links: Pairs) -> Points:
    x, y = points.T
    along_x, along_y = x[links[:, 1]] - x[links[:, 0]], y[links[:, 1]] - y[links[:, 0]]
    length = np.maximum(np.hypot(along_x, along_y), 1.0)
    unit_x, unit_y = along_x / length, along_y / length
    offset_x, offset_y = x[:, None] - x[links[:, 0]], y[:, None] - y[links[:, 0]]
    where = offset_x * unit_x + offset_y * unit_y  # pixels along the line
    side = offset_y * unit_x - offset_x * unit_y  # pixels off it, by sign to either side
    need = radius[:, None] + _CLEARANCE + 4 - np.abs(side)
    numbers = np.arange(len(points))[:, None]
    need[(numbers == links[:, 0]) | (numbers == links[:, 1]) | (where <= 0) | (where >= length)] = 0
    push = np.maximum(need, 0) * np.where(side < 0, -1, 1)
    push_x, push_y = -push * unit_y, push * unit_x
    moved: Points = np.stack([push_x.sum(axis=1), push_y.sum(axis=1)], axis=1)
    back = -0.25 * np.stack([push_x.sum(axis=0), push_y.sum(axis=0)], axis=1)
    np.add.at(moved, links[:, 0], back)
    np.add.at(moved, links[:, 1], back)
    return np.clip(moved, -25, 25)


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
    others = np.ones(len(points), dtype=bool)
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
