"""From events to which of them contradict one another: one tells what the other denies, of one place and time."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from kg.merge.likeness import Likeness
from kg.merge.records import Facts, Happening

_NEAR = datetime.timedelta(days=1)  # between the days told
_TOPICAL = datetime.timedelta(days=14)  # between publications, where no day is told

Span = tuple[datetime.date, datetime.date] | None


def find_denials(events: Sequence[Happening], facts: Facts, likeness: Likeness) -> list[Happening]:
    """Return the events, each with the keys of those that contradict it."""
    sides: dict[str, tuple[list[Happening], list[Happening]]] = defaultdict(lambda: ([], []))
    for event in events:
        sides[likeness.matter(event.tellings[0])][event.positive].append(event)
    against: dict[str, set[str]] = defaultdict(set)
    for denials, assertions in sides.values():
        for one in denials:
            for other in assertions:
                if _contradict(one, other, facts, likeness):
                    against[one.key].add(other.key)
                    against[other.key].add(one.key)
    return [replace(event, denied_by=tuple(sorted(against.get(event.key, ())))) for event in events]


def _contradict(one: Happening, other: Happening, facts: Facts, likeness: Likeness) -> bool:
    if not likeness.places_agree(one.place, other.place):
        return False
    told, told_too = _told(one), _told(other)
    if told and told_too:
        return _gap(told, told_too) <= _NEAR
    published, published_too = _published(one, facts), _published(other, facts)
    if published is None or published_too is None:
        return True
    return _gap(told or published, told_too or published_too) <= _TOPICAL


def _told(event: Happening) -> Span:
    return (event.first, event.last) if event.first and event.last else None


def _published(event: Happening, facts: Facts) -> Span:
    sources = (facts.sources.get(each.article) for each in event.tellings)
    dates = [source.date for source in sources if source and source.date]
    return (min(dates), max(dates)) if dates else None


def _gap(one: tuple[datetime.date, datetime.date], other: tuple[datetime.date, datetime.date]) -> datetime.timedelta:
    return max(one[0] - other[1], other[0] - one[1], datetime.timedelta(0))
