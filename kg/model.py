"""The frozen records that pass between the stages: article, document, entity, claim, extraction.

Offsets are counts of Unicode characters in ``Article.text`` (the text as it was read: decoded, no byte-order
mark, every line ending one ``\\n``, as RFC 5147 counts), start inclusive, end exclusive, from 0.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What an entity is; each value is the folder of its IRI and, capitalised, its class in the ontology."""

    COUNTRY = "country"
    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"
    VESSEL = "vessel"
    PLACE = "place"
    THING = "thing"


class Polarity(StrEnum):
    """Whether the text says that it happened or holds, or that it did not."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(StrEnum):
    """How real the text says it is; shared words with the ontology's ``kg:modality`` values."""

    ACTUAL = "actual"
    FUTURE = "future"
    POSSIBLE = "possible"
    HYPOTHETICAL = "hypothetical"


@dataclass(frozen=True, slots=True)
class Article:
    """One text as it was read, with whatever metadata its source gave; made by ``kg.reading``."""

    name: str  # file name without its ending, or the id of its JSON line
    text: str  # as read; for HTML what the reader extracted
    source: str = ""  # path (or "-") and line, for messages only; never stored
    url: str | None = None
    title: str | None = None  # where the source gives one apart from the text
    date: datetime.date | None = None
    provider: str | None = None  # the outlet or site, as its metadata names it
    agency: str | None = None
    byline: str | None = None
    media_type: str = "text/plain"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters of ``Article.text``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Dropped:
    """A run of text that is not the story, with the reason in a word or two (``caption``, ``advert``)."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the story, made ready for parsing.

    ``text`` is one line; ``offsets[i]`` is where its character i stands in ``Article.text``, and
    ``offsets[len(text)]`` is the end, so ``len(offsets) == len(text) + 1``.
    """

    text: str
    offsets: tuple[int, ...]
    is_headline: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """An article after cleaning: its story, its metadata, and why each other line was dropped."""

    article: Article
    headline: str | None
    paragraphs: tuple[Paragraph, ...]  # headline first where the text holds it
    dropped: tuple[Dropped, ...] = ()
    date: datetime.date | None = None  # publication date
    place: str | None = None  # of the dateline, as written ("SEOUL")
    agency: str | None = None  # "Reuters"
    byline: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """Who or what takes part in a claim.

    ``key`` is the local part of its IRI: ``country/PRK``, ``person/no-kwang-chol`` for a named entity; for one
    that is only described (``U.S. troops``) a fragment of the article's IRI, ``#group-u-s-troops``, since another
    article's troops are not known to be the same.
    """

    key: str
    kind: Kind
    label: str  # canonical name
    names: tuple[str, ...] = ()  # other names and the words used in the text, no duplicates, label left out
    state: str | None = None  # ISO 3166-1 alpha-3 of the state that it is, belongs to or serves
    sector: str | None = None  # GOV MIL COP REB OPP PTY LEG JUD MED BUS CVL EDU REL SPY UAF ... (PLOVER's)
    org_type: str | None = None  # IGO NGO IMG MNC, where it is none of a state's

    @property
    def is_local(self) -> bool:
        """True where only this article knows the entity."""
        return self.key.startswith("#")


@dataclass(frozen=True, slots=True)
class ClaimRef:
    """Points to another claim of the same extraction by its number."""

    number: int


@dataclass(frozen=True, slots=True)
class DateRange:
    """First and last day, both inclusive; one day has them equal."""

    first: datetime.date
    last: datetime.date


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article says: one actor, one action, one object, and how it says it."""

    number: int  # from 1, in the order of evidence, trigger, actor, action, object
    action: str  # local name of an action of the ontology: "condemns"
    actor: Entity | ClaimRef | None
    object: Entity | ClaimRef | None
    evidence: Span  # the sentence or clause
    trigger: Span  # the word or words that name the action
    head: str = ""  # head noun or verb of the trigger phrase as written ("visit"), for when a claim is an object
    phrase: str = ""  # trigger phrase as written ("recent visit by U.S. and South Korean defence chiefs")
    recipient: Entity | None = None  # whom it is told, given, offered to, or asked of, where that is not the object
    content: ClaimRef | None = None  # what is demanded, promised, said, threatened: another claim
    place: Entity | None = None
    date: DateRange | None = None
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ACTUAL
    attributed_to: Entity | None = None
    rule: str = ""  # "class-of-lexicon/construction": "condemn/verb"
    confidence: float = 0.5  # 0 to 1, two decimals
    subordinate_to: ClaimRef | None = None  # the claim whose clause governs the words that tell this one
    derived_from: ClaimRef | None = None  # the claim from which a rule of the ontology made this one
    because_of: ClaimRef | None = None  # the claim that the text gives as cause, occasion or reason of this one
    within: ClaimRef | None = None  # the claim of the larger event in which this one is told to happen

    @property
    def is_fact(self) -> bool:
        """True where the article itself tells it as having happened, so that a direct triple may stand."""
        return self.polarity is Polarity.POSITIVE and self.modality is Modality.ACTUAL and self.attributed_to is None


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one article."""

    document: Document
    claims: tuple[Claim, ...]
    entities: tuple[Entity, ...] = field(default=())  # every entity that a claim uses, by key
