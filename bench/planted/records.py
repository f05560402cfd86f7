"""The frozen records of a planted corpus: who there is, what happens, and which characters of an article tell it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from kg.model import Article


@dataclass(frozen=True, slots=True)
class Term:
    """The holding of an office of a state, both days included."""

    office: str  # noun: "foreign minister"
    first: datetime.date
    last: datetime.date


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody or something of the planted world."""

    id: str
    kind: str  # person, state, body, agency, firm, band, warship, merchant, city, medium
    name: str  # in full
    short: str = ""  # surname, acronym, bare name of a ship
    state: str = ""  # code
    others: tuple[tuple[str, str], ...] = ()  # other spellings: full and short
    middle: str = ""  # middle name
    family_first: bool = False
    female: bool = False
    role: str = ""  # of a person without an office of state
    former: str = ""  # former name
    noun: str = ""  # what kind of ship, which body
    hull: str = ""
    trap: str = ""  # same-name, same-surname, same-ship: made to be mistaken for another


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens in the planted world."""

    id: str
    action: str  # of data/actions.tsv
    actor: str
    object: str  # id of an actor, or words for a thing
    day: datetime.date
    topic: str
    place: str = ""  # id of a city, or the name of a sea
    number: int = 0


@dataclass(frozen=True, slots=True)
class Mention:
    """Where an actor is named; the core is the name itself or the head noun, without what describes it."""

    start: int
    end: int
    core_start: int
    core_end: int
    actor: str
    form: str  # full, surname, office, acronym …: by which kind of name


@dataclass(frozen=True, slots=True)
class Telling:
    """The sentence that tells an event, and the word in it that names what is done."""

    start: int
    end: int
    trigger_start: int
    trigger_end: int
    event: str
    kind: str  # tell, noun (within another sentence), later (has been told already), denial
    variant: str = ""  # number, day, party, denial: what it tells otherwise than others do
    words: tuple[str, str] = ("", "")  # for actor and object
    medium: str = ""  # id of the medium that is quoted for it


@dataclass(frozen=True, slots=True)
class PlantedArticle:
    """An article with its truth; offsets are of ``article.text``."""

    article: Article
    mentions: tuple[Mention, ...]
    tellings: tuple[Telling, ...]
    actors: tuple[Actor, ...]  # whom it mentions, or tells of
    events: tuple[Event, ...]  # what it tells
    copy_of: str = ""  # name of the article that it copies


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two tellings of one event that do not agree, each as the name of its article and its number there."""

    kind: str
    event: str
    one: tuple[str, int]  # tells otherwise
    other: tuple[str, int]


@dataclass(frozen=True, slots=True)
class Truth:
    """All that is planted in a corpus."""

    articles: dict[str, PlantedArticle]
    actors: dict[str, Actor]
    events: dict[str, Event]
    copies: tuple[tuple[str, str], ...]  # copy, original
    contradictions: tuple[Contradiction, ...]
