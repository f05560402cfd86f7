"""The frozen records of merging: claims with their parties resolved, and what is concluded from them."""

from __future__ import annotations

import math
from dataclasses import dataclass

# a hash of what two accounts have in common, and whether this one seeks or gives what is left out (kg.merge.bridging)
Bridge = tuple[int, int]


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

    def beyond(self, iri: str) -> str:
        """Return the one of the two that is not ``iri``."""
        return self.other if iri == self.one else self.one


@dataclass(frozen=True, slots=True)
class Place:
    """Where a claim has its event, as far as two places can be compared."""

    iri: str
    kind: str
    local: bool
    states: tuple[str, ...]
    head: str  # of its label: the "port" of "the old port"


@dataclass(frozen=True, slots=True)
class Account:
    """A claim with its parties resolved: all that events are made of. Days count from the year 1 (``toordinal``)."""

    iri: str
    article: str
    matter: int  # a hash of what claims of one event, and its denials, share: by itself, or of the fuller one it joins
    own_matter: int  # by itself
    positive: bool
    modality: str
    action: str  # local name, as category
    category: str
    actor: str | None  # canonical entity, or another claim
    actor_label: str
    actor_states: tuple[str, ...]
    object: str | None
    object_label: str
    place: Place | None
    first: int | None
    last: int | None
    published: int | None
    adjectives: tuple[str, ...]  # of a described object
    number: int | None  # of it
    head: str  # of it, where the place stands for it in what is matched
    object_states: tuple[str, ...]  # of it
    source: str  # on whose word: a quoted medium, an agency or outlet, a text
    because_of: str | None  # another claim, as within
    within: str | None
    rival: int | None  # a hash of the deed without its doer, where only one can have done it
    bridges: tuple[Bridge, ...]  # what it and fuller accounts have in common
    is_object_open: bool  # it is a thing that only the article knows
    is_object_empty: bool  # it says no more than the action does: "recalls its ambassador"

    @property
    def exact(self) -> bool:
        """Whether one single day is told."""
        return self.first is not None and self.first == self.last

    @property
    def goal(self) -> str | None:
        """Return the place that is the object, too: where somebody goes."""
        return self.object if self.place is not None and self.place.iri == self.object else None

    @property
    def claims(self) -> tuple[str, ...]:
        """Return what may be other claims."""
        return tuple(filter(None, (self.actor, self.object, self.because_of, self.within)))


@dataclass(frozen=True, slots=True)
class Happening:
    """Accounts that tell one event."""

    accounts: tuple[Account, ...]  # by IRI
    action: str
    category: str
    actor: str | None
    actor_label: str
    actor_states: tuple[str, ...]
    object: str | None  # an entity, or a claim
    object_label: str
    place: str | None
    first: int | None
    last: int | None
    sources: tuple[str, ...]  # independent ones
    positive: bool
    modality: str
    disputed: tuple[str, ...] = ()  # "date", "number": where its claims differ
    denied_by: tuple[str, ...] = ()  # keys of events that say the contrary

    @property
    def key(self) -> str:
        """Return what names it: the smallest IRI of its claims."""
        return self.accounts[0].iri

    @property
    def matter(self) -> int:
        """Return what it shares with the events that deny it."""
        return self.accounts[0].matter

    @property
    def rival(self) -> int | None:
        """Return what it shares with events that tell the same deed of others, where its day is known."""
        is_told = self.positive and self.modality == "actual" and self.first is not None and self.first == self.last
        return self.accounts[0].rival if is_told else None

    @property
    def articles(self) -> frozenset[str]:
        """Return the articles that tell it."""
        return frozenset(account.article for account in self.accounts)


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
    namesakes: int = 0  # persons whom articles call by the IRI of another one, too

    def __str__(self) -> str:
        links = _count(self.links, "link")
        told = f"{_count(self.events, 'event')} in {_count(self.claims, 'claim')}"
        return "\n".join(
            (
                f"{_count(self.joined, 'entity')} of {self.entities:,} joined to others by {links}",
                f"{told}, {self.corroborated:,} of them told by two or more independent sources",
                *([f"{_count(self.namesakes, 'person')} told apart from others of one name"] if self.namesakes else []),
                f"{_count(self.disagreements, 'disagreement')}",
                f"{_count(self.copies, 'copy')} among {_count(self.articles, 'article')}",
            )
        )


def _count(number: int, noun: str) -> str:
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {noun[:-1]}ies" if noun.endswith("y") else f"{number:,} {noun}s"
