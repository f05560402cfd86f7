"""The frozen records of merging: what articles tell, as read from their graphs, and what is concluded from it."""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Profile:
    """What is told of one entity, in one article or in all of them."""

    iri: str
    kind: str  # "Person", "Vessel" …
    label: str
    local: bool  # only its article knows it
    names: tuple[str, ...] = ()  # other names and words used for it, sorted
    states: frozenset[str] = frozenset()
    sectors: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()  # as written
    partners: frozenset[str] = frozenset()  # entities with which it shares a claim
    articles: frozenset[str] = frozenset()


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
    sketch: frozenset[int] = frozenset()  # of its words: see kg.merge.copies


@dataclass(frozen=True, slots=True)
class Facts:
    """All that merging knows, whatever the order in which the articles were loaded."""

    mentions: Mapping[str, Mapping[str, Profile]]  # entity -> article -> what that article tells of it
    profiles: Mapping[str, Profile]  # entity -> what all articles tell of it
    tellings: Mapping[str, Telling]
    sources: Mapping[str, Source]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for or against; ``name`` is a line of data/evidence.tsv, which gives its weight in bits."""

    name: str
    detail: str = ""


def probability(bits: float) -> float:
    """Return how probable it is what so many bits speak for."""
    return 1 / (1 + math.pow(2, -bits))


@dataclass(frozen=True, slots=True)
class Link:
    """Two entities that are one, how sure that is, and why."""

    one: str
    other: str
    bits: float
    reason: str

    @property
    def score(self) -> float:
        """Return how probable it is, 0 to 1, two decimals."""
        return round(probability(self.bits), 2)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is who: each entity that has another IRI as its canonical one, and the links that made it so."""

    canonical: Mapping[str, str] = field(default_factory=dict)
    links: tuple[Link, ...] = ()

    def of(self, iri: str) -> str:
        """Return the canonical IRI."""
        return self.canonical.get(iri, iri)


@dataclass(frozen=True, slots=True)
class Happening:
    """Claims that tell one event."""

    tellings: tuple[Telling, ...]  # by IRI
    action: str
    actor: str | None
    object: str | None  # an entity, or a claim
    place: str | None
    first: datetime.date | None
    last: datetime.date | None
    sources: tuple[str, ...]  # independent ones, by whatever names each: a quoted medium, an agency or outlet, a text
    positive: bool
    modality: str
    disputed: tuple[str, ...] = ()  # "date", "number": where its claims differ
    denied_by: tuple[str, ...] = ()  # keys of events that say the contrary

    @property
    def key(self) -> str:
        """Return what names it: the smallest IRI of its claims."""
        return self.tellings[0].iri


@dataclass(frozen=True, slots=True)
class MergeReport:
    """How much was merged; as a string, fit for the user."""

    articles: int = 0
    copies: int = 0
    entities: int = 0
    joined: int = 0  # entities that are another one under a second IRI
    links: int = 0
    claims: int = 0
    events: int = 0
    corroborated: int = 0  # events that two or more independent sources tell
    disagreements: int = 0

    def __str__(self) -> str:
        links = _count(self.links, "link")
        told = f"{_count(self.events, 'event')} in {_count(self.claims, 'claim')}"
        return "\n".join(
            (
                f"{_count(self.joined, 'entity')} of {self.entities:,} joined to others by {links}",
                f"{told}, {self.corroborated:,} of them told by two or more independent sources",
                f"{_count(self.disagreements, 'disagreement')}",
                f"{_count(self.copies, 'copy')} among {_count(self.articles, 'article')}",
            )
        )


def _count(number: int, noun: str) -> str:
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {noun[:-1]}ies" if noun.endswith("y") else f"{number:,} {noun}s"
