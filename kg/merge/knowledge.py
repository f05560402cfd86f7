"""From the ontology's folder and the tables beside this module to what merging knows of names, offices and actions."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pyoxigraph as ox

from kg.errors import DataError
from kg.knowledge.identifiers import Identifiers, read_identifiers
from kg.knowledge.rows import Row, read_rows
from kg.merge.names import Rewrite, Spellings, joined, split_words
from kg.merge.wording import singular
from kg.paths import data_dir
from kg.slug import slug
from kg.terms import KG, RDFS, SKOS

_TABLES = Path(__file__).parent / "data"
_NOT_READ = ("alignment.ttl", "shapes.ttl")
_BODY_COLUMNS = ("body", "per", "names")
_STATE_COLUMNS = ("code", "name", "names", "demonyms", "capital", "metonyms", "status", "ambiguous", "note")
_OFFICE_COLUMNS = ("noun", "plural", "other", "kind", "sector", "level", "holds")
_ORGANISATION_COLUMNS = ("id", "name", "names", "kind", "state", "sector", "ambiguous", "note")
_PERSON_COLUMNS = ("name", "names", "short", "gender", "state", "sector", "offices", "id", "ambiguous", "note")
_TERM = re.compile(r"(?P<office>.+?) (?P<first>\d{4})(?P<dash>-)?(?P<last>\d{4})?")
_NOUN_ENDINGS = ("ing", "ion", "ment")  # of nouns made from verbs
_NOW = 9999  # a term that has not ended
_TITLES = {"mr": "m", "sir": "m", "lord": "m", "mrs": "f", "ms": "f", "miss": "f", "lady": "f", "madame": "f"}
_MEDIA = "MED"
_MOVE = f"{KG.BASE}MOVE"
_SINGLE_LEVELS = ("head", "minister")  # of an office of these a state has one holder at a time
_ALIKE = f"{KG.BASE}alike"
_STANDING_FACT = f"{KG.BASE}StandingFact"

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """An office under its canonical name."""

    name: str
    single: bool  # one holder at a time in a state


@dataclass(frozen=True, slots=True)
class Term:
    """A person's time in an office of a state; from a year to a year, both inclusive, or up to now."""

    office: str
    state: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class MergeKnowledge:
    """Everything that is data in merging."""

    bits: Mapping[str, float]  # kind of evidence -> weight
    words: Mapping[str, str]  # kind of evidence -> how a reason says it
    spellings: Spellings
    prefixes: Mapping[str, str]  # of ships, small -> state or ""
    firm_endings: Mapping[str, str]  # last words of firms' names, small -> what they tell: see firms.py
    bodies: Mapping[Words, str]
    city_bodies: frozenset[str]  # of which cities have their own: the Oslo police are not Norway's
    capitals: Mapping[str, Words]
    offices: Mapping[Words, Office]
    loose_offices: frozenset[str]  # names of those that do not settle who somebody is
    persons: frozenset[str]  # local parts of the IRIs of persons whom the gazetteer knows
    terms: Mapping[str, tuple[Term, ...]]  # local part of a person's IRI -> what the gazetteer says he held, and when
    genders: Mapping[str, str]  # given name or title, small -> m or f
    state_names: Mapping[str, tuple[Words, ...]]  # code -> its names and demonyms, longest first
    state_labels: Mapping[str, str]  # code -> its name, as people read it
    reciprocal: frozenset[str]  # local names of actions
    movements: frozenset[str]  # actions that go to a place or from it
    families: Mapping[str, str]  # action -> the smallest name among those that may tell the same event
    labels: Mapping[str, str]  # action -> label
    standing: frozenset[str]  # categories of facts that hold rather than happen
    one_doer: frozenset[str]  # categories of deeds that two parties do not both do to one object on one day
    identifiers: Identifiers  # of entities in other registers
    synonyms: Mapping[str, str]  # noun -> the one that stands for its like
    event_nouns: Mapping[str, frozenset[str]]  # nouns that tell of actions -> the families of these
    media: Mapping[str, str]  # names of media, joined -> the name that stands for all of one medium's

    def family(self, action: str) -> str:
        """Return the name that stands for all actions by which this event may be told."""
        return self.families.get(action, action)

    def action_label(self, action: str) -> str:
        """Return how a person reads the action."""
        return self.labels.get(action) or re.sub(r"(?<=[a-z])(?=[A-Z])", " ", action).lower()


@lru_cache(maxsize=4)
def load_merge_knowledge(folder: Path | None = None) -> MergeKnowledge:
    """Read what merging needs of an ontology's folder, by default the one that comes with kg.

    Raises:
        DataError: a file is missing or breaks its format.
    """
    folder = folder or data_dir("ontology")
    evidence = _rows("evidence.tsv", ("name", "bits", "words"))
    families, labels, reciprocal, standing, movements = _read_actions(folder)
    bodies, city_bodies = _read_bodies(folder / "gazetteer" / "bodies.tsv")
    offices = _read_offices(folder / "gazetteer" / "offices.tsv")
    persons, terms = _read_persons(folder / "gazetteer", offices)
    states = read_rows(folder / "gazetteer" / "states.tsv", _STATE_COLUMNS)
    synonyms = _read_synonyms()
    return MergeKnowledge(
        bits={row["name"]: _number(row, "bits") for row in evidence},
        words={row["name"]: row["words"] for row in evidence},
        spellings=Spellings(_rewrite(row) for row in _rows("romanisation.tsv", ("pattern", "replacement"))),
        prefixes={row["prefix"].lower(): row["state"] for row in _rows("vessel_prefixes.tsv", ("prefix", "state"))},
        firm_endings={row["ending"]: row["sort"] for row in _rows("firm_endings.tsv", ("ending", "sort"))},
        bodies=bodies,
        city_bodies=city_bodies,
        capitals={row["code"]: split_words(row["capital"]) for row in states if row["capital"]},
        offices=offices,
        loose_offices=frozenset(row["office"] for row in _rows("loose_offices.tsv", ("office", "note"))),
        persons=persons,
        terms=terms,
        genders=_read_genders(folder / "gazetteer"),
        state_names=_read_states(states),
        state_labels={row["code"]: row["name"] for row in reversed(states)},  # of several, that of today stands first
        reciprocal=reciprocal,
        movements=movements,
        families=families,
        labels=labels,
        standing=standing,
        one_doer=frozenset(row["category"] for row in _rows("one_doer.tsv", ("category", "note"))),
        identifiers=read_identifiers(folder / "gazetteer"),
        synonyms=synonyms,
        event_nouns=_event_nouns(labels, families, synonyms),
        media=_read_media(folder / "gazetteer" / "organisations.tsv"),
    )


def _rows(name: str, columns: tuple[str, ...]) -> list[Row]:
    return read_rows(_TABLES / name, columns)


def _number(row: Row, column: str) -> float:
    try:
        return float(row[column])
    except ValueError:
        raise row.error(f'"{row[column]}" is no number of {column}') from None


def _rewrite(row: Row) -> Rewrite:
    try:
        return re.compile(row["pattern"]), row["replacement"]
    except re.error as error:
        raise row.error(f'"{row["pattern"]}" is no regular expression: {error}') from None


def _read_bodies(path: Path) -> tuple[dict[Words, str], frozenset[str]]:
    """Return the bodies of which a state has one by their words, and those of them that cities have, too.

    Embassies and consulates are several.
    """
    bodies: dict[Words, str] = {}
    of_cities = set()
    for row in read_rows(path, _BODY_COLUMNS):
        if row["per"] in ("state", "city"):
            bodies.update({split_words(name): row["body"] for name in (row["body"], *row.many("names"))})
        if row["per"] == "city":
            of_cities.add(row["body"])
    return bodies, frozenset(of_cities)


def _read_offices(path: Path) -> dict[Words, Office]:
    offices: dict[Words, Office] = {}
    for row in read_rows(path, _OFFICE_COLUMNS):
        single = row["level"] in _SINGLE_LEVELS and row["holds"] == "yes"
        for name in (row["noun"], *row.many("other")):
            offices.setdefault(split_words(name), Office(row["noun"], single))
    return offices


def _read_persons(folder: Path, offices: Mapping[Words, Office]) -> tuple[frozenset[str], dict[str, tuple[Term, ...]]]:
    """Return the local parts of all persons' IRIs, and the terms of those of whom any is known."""
    found: dict[str, tuple[Term, ...]] = {}
    persons = set()
    for path in sorted(folder.glob("persons*.tsv")):
        for row in read_rows(path, _PERSON_COLUMNS):
            terms = [term for text in row.many("offices") if (term := _term(text, row["state"], offices))]
            person = f"person/{row['id'] or slug(row['name'])}"
            persons.add(person)
            if terms:
                found[person] = tuple(terms)
    return frozenset(persons), found


def _term(text: str, state: str, offices: Mapping[Words, Office]) -> Term | None:
    match = _TERM.fullmatch(text)
    office = offices.get(split_words(match["office"])) if match else None
    if match is None or office is None or not office.single or not state:
        return None
    first = int(match["first"])
    last = int(match["last"]) if match["last"] else first if match["dash"] is None else _NOW
    return Term(office.name, state, first, last)


def _read_genders(folder: Path) -> dict[str, str]:
    found = dict(_TITLES)
    for row in read_rows(folder / "given_names.tsv", ("name", "gender")):
        if row["gender"] in ("m", "f"):
            found.setdefault("".join(split_words(row["name"])), row["gender"])
    return found


def _read_synonyms() -> dict[str, str]:
    return {word: row["word"] for row in _rows("synonyms.tsv", ("word", "words")) for word in row.many("words")}


def _read_media(path: Path) -> dict[str, str]:
    media: dict[str, str] = {}
    for row in read_rows(path, _ORGANISATION_COLUMNS):
        if row["sector"] == _MEDIA:
            for name in (row["name"], *row.many("names")):
                media.setdefault(joined(name), joined(row["name"]))
    return media


def _read_states(rows: Iterable[Row]) -> dict[str, tuple[Words, ...]]:
    found: dict[str, set[Words]] = {}
    for row in rows:  # a state that had another name has several rows
        names = (row["name"], row["capital"], *row.many("names"), *row.many("demonyms"), *row.many("metonyms"))
        found.setdefault(row["code"], set()).update(split_words(name) for name in names)
    return {code: tuple(sorted(names - {()}, key=lambda w: (-len(w), w))) for code, names in found.items()}


def _read_actions(
    folder: Path,
) -> tuple[dict[str, str], dict[str, str], frozenset[str], frozenset[str], frozenset[str]]:
    """Return families, labels, reciprocal actions, categories of standing facts and actions of movement."""
    near: dict[str, set[str]] = {}
    labels: dict[str, str] = {}
    reciprocal, standing, movements = set(), set(), set()
    for subject, predicate, value in _triples(folder):
        if predicate in (_ALIKE, RDFS.subPropertyOf) and value.startswith(KG.BASE) and subject.startswith(KG.BASE):
            near.setdefault(_local(subject), set()).add(_local(value))
            near.setdefault(_local(value), set()).add(_local(subject))
        elif predicate == RDFS.label:
            labels[_local(subject)] = min(value, labels.get(_local(subject), value))
        elif predicate == KG.reciprocal and value == "true":
            reciprocal.add(_local(subject))
        elif predicate == SKOS.broader and value == _STANDING_FACT:
            standing.add(_local(subject))
        elif predicate == KG.category and value == _MOVE:
            movements.add(_local(subject))
    return _components(near), labels, frozenset(reciprocal), frozenset(standing), frozenset(movements)


def _triples(folder: Path) -> Iterable[tuple[str, str, str]]:
    for path in sorted(folder.glob("*.ttl")):
        if path.name in _NOT_READ:
            continue
        try:
            for quad in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE):
                if isinstance(quad.object, ox.Literal) and (quad.object.language or "en") != "en":
                    continue
                if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, (ox.NamedNode, ox.Literal)):
                    yield quad.subject.value, quad.predicate.value, quad.object.value
        except (OSError, SyntaxError) as error:
            raise DataError(f"{path}: cannot be read as Turtle: {error}") from error


def _components(near: Mapping[str, set[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for start in sorted(near):
        waiting = [start]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = start
                waiting.extend(near[name])
    return found


def _local(iri: str) -> str:
    return iri.removeprefix(KG.BASE)


def _event_nouns(
    labels: Mapping[str, str], families: Mapping[str, str], synonyms: Mapping[str, str]
) -> dict[str, frozenset[str]]:
    """Return the nouns that are in the actions' names, or made from them, with the families of these actions."""
    found: dict[str, set[str]] = defaultdict(set)
    for action, label in labels.items():
        for word in split_words(label):
            stem = singular(word)
            nouns = (stem, *(f"{stem.removesuffix('e')}{ending}" for ending in _NOUN_ENDINGS))
            for noun in nouns:
                found[synonyms.get(noun, noun)].add(families.get(action, action))
    return {noun: frozenset(several) for noun, several in found.items()}
