"""The frozen records of what one article tells, as far as merging reasons about it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

COUNTRY = "Country"

Tenure = tuple[
    str, datetime.date | None, datetime.date | None
]  # an office, first and last day of articles that tell it


@dataclass(frozen=True, slots=True)
class Profile:
    """What is told of one entity, in one article or, combined, in several."""

    iri: str
    kind: str  # "Person", "Vessel" …
    label: str
    local: bool  # only its article knows it
    names: tuple[str, ...] = ()  # other names and words used for it, sorted
    states: frozenset[str] = frozenset()
    sectors: frozenset[str] = frozenset()
    tenures: tuple[Tenure, ...] = ()  # offices and descriptions as written, sorted
    # Of a state, what merging combines lacks the sets from here to ``told``: nothing is weighed by them.
    partners: frozenset[str] = frozenset()  # entities known beyond the article with which it shares a claim
    companions: frozenset[str] = frozenset()  # all named entities of its articles, itself too, countries left out
    told: frozenset[str] = frozenset()  # codes of the countries of its articles
    first: datetime.date | None = None  # earliest and latest publication of its articles
    last: datetime.date | None = None

    @property
    def offices(self) -> frozenset[str]:
        """Return the offices that it is said to hold, and descriptions that may be of one."""
        return frozenset(phrase for phrase, _, _ in self.tenures)


_ALL = frozenset[str]().union


def combine(mentions: Iterable[Profile]) -> Profile:
    """Return what several mentions of one entity, or what was combined of them before, tell together."""
    parts = list(mentions)
    first = min(parts, key=lambda each: (each.label, each.kind))
    names = {name for part in parts for name in (part.label, *part.names)} - {first.label}
    days = [day for part in parts for day in (part.first, part.last) if day]
    return Profile(
        iri=first.iri,
        kind=first.kind,
        label=first.label,
        local=first.local,
        names=tuple(sorted(names)),
        states=_ALL(*[part.states for part in parts]),
        sectors=_ALL(*[part.sectors for part in parts]),
        tenures=_combined_tenures(parts),
        partners=_ALL(*[part.partners for part in parts]),
        companions=_ALL(*[part.companions for part in parts]),
        told=_ALL(*[part.told for part in parts]),
        first=min(days, default=None),
        last=max(days, default=None),
    )


def _combined_tenures(parts: list[Profile]) -> tuple[Tenure, ...]:
    days: dict[str, list[datetime.date]] = {}
    for part in parts:
        for phrase, first, last in part.tenures:
            days.setdefault(phrase, []).extend(day for day in (first, last) if day)
    return tuple((phrase, min(each, default=None), max(each, default=None)) for phrase, each in sorted(days.items()))


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim of one article; parties are IRIs of entities or of other claims."""

    iri: str
    article: str
    action: str  # local name
    category: str  # local name
    actor: str | None
    object: str | None
    recipient: str | None
    content: str | None
    place: str | None
    speaker: str | None
    derived_from: str | None
    because_of: str | None  # the claim that is given as its cause
    within: str | None  # the claim of a larger event that it is a part of
    first: datetime.date | None
    last: datetime.date | None
    positive: bool
    modality: str

    @property
    def exact(self) -> bool:
        """Whether one single day is told."""
        return self.first is not None and self.first == self.last


@dataclass(frozen=True, slots=True)
class Source:
    """An article as a witness."""

    iri: str
    date: datetime.date | None = None
    agency: str = ""
    outlet: str = ""
    sketch: frozenset[int] = frozenset()  # of its words: see kg.facts.sketches
    signature: tuple[int, ...] = ()  # MinHash of all its runs of words


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """All that one graph tells merging."""

    graph: str
    source: Source | None  # none where the graph is no article's
    mentions: tuple[Profile, ...]  # one an entity, by IRI
    tellings: tuple[Telling, ...]  # by IRI
