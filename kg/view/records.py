"""The frozen records of the view: what is read from the store, and the drawing made of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Status(StrEnum):
    """How a claim is told, in one word; only the first is a fact, as far as the article goes."""

    FACT = "fact"
    ALLEGED = "alleged"
    PLANNED = "planned"
    POSSIBLE = "possible"
    CONDITIONAL = "conditional"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Source:
    """An article as the page names it."""

    iri: str
    headline: str = ""
    date: str = ""
    outlet: str = ""
    url: str = ""  # http or https, or empty
    names: tuple[str, ...] = ()  # of the file or record that it was read from
    copy_of: str = ""  # the article that it is a copy of, in a store that has been merged


@dataclass(frozen=True, slots=True)
class Party:
    """An entity, after merging where the store has been merged."""

    iri: str
    label: str
    kind: str
    names: tuple[str, ...] = ()
    state: str = ""
    merged: tuple[str, ...] = ()  # the other IRIs that are the same


@dataclass(frozen=True, slots=True)
class Happening:
    """An event that merging made out of claims of one or several articles."""

    iri: str
    label: str = ""
    sources: int = 0  # that tell it independently of each other
    disputed: tuple[str, ...] = ()  # aspects on which they differ
    against: tuple[str, ...] = ()  # IRIs of events that tell the contrary


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of an article that a claim rests on; the trigger counts from the quote's own start."""

    quote: str = ""
    start: int = 0
    trigger_start: int = 0
    trigger_end: int = 0


@dataclass(frozen=True, slots=True)
class Saying:
    """One claim of one article; parties, place and speaker are IRIs of entities or of other claims."""

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
    first: str
    last: str
    polarity: str
    modality: str
    rule: str
    confidence: float | None
    head: str
    phrase: str
    sentence: Sentence
    event: str | None = None  # the ``Happening`` that it tells, in a store that has been merged

    @property
    def status(self) -> Status:
        """How it is told: a denial before all, then how real, then who says so."""
        if self.polarity == "negative":
            return Status.DENIED
        told = {"future": Status.PLANNED, "possible": Status.POSSIBLE, "hypothetical": Status.CONDITIONAL}
        if self.modality in told:
            return told[self.modality]
        return Status.ALLEGED if self.speaker else Status.FACT


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the page needs of a store."""

    sources: dict[str, Source]
    parties: dict[str, Party]
    sayings: tuple[Saying, ...]
    happenings: dict[str, Happening] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Node:
    """A symbol of the drawing: an entity, or an event that other claims are about."""

    id: int
    label: str
    kind: str
    iri: str
    degree: int = 0
    names: tuple[str, ...] = ()
    state: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """All claims that say the same of the same parties, in the same way (told, planned, denied).

    A claim that tells the same from the other side (B talks with A, made of A talks with B) is among them.
    """

    id: int
    actor: int | None
    object: int | None
    recipient: int | None
    action: str
    category: str
    event: int | None  # the star that the edge runs through
    sayings: tuple[int, ...] = field(default=())  # positions in ``Drawing.sayings``


@dataclass(frozen=True, slots=True)
class Drawing:
    """Nodes and edges, and the claims and articles behind them, in a fixed order."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    sayings: tuple[Saying, ...]
    sources: tuple[Source, ...]
    node_of: dict[str, int]  # IRI of an entity or claim -> id of the node it is drawn as
    left_out: int = 0  # claims that a selection left out
