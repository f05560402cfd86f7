"""The gazetteer: a folder of tables comes in, an index that says who or what a name stands for goes out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from kg.errors import NotFoundError
from kg.knowledge.bodies import Bodies, link_bodies
from kg.knowledge.entry import Entry, Office, Role, Tenure
from kg.knowledge.entry_tables import read_entries
from kg.knowledge.identifiers import Identifiers, read_identifiers
from kg.knowledge.names import NameIndex, choose, fold
from kg.knowledge.word_tables import Words, read_words
from kg.model import Kind

_T = TypeVar("_T")
_ANSWERS = 20_000  # look-ups kept; a long run over many articles must not grow
_PREPOSITIONS = frozenset(("of", "for", "to", "in", "at", "on", "from", "with"))

__all__ = ["Entry", "Gazetteer", "Office", "Role", "Tenure", "load_gazetteer"]


@dataclass(frozen=True)
class Gazetteer:
    """Names of the world's actors and places, and the nouns for offices and roles."""

    entries: dict[str, Entry]  # by key, each once, as its plain entry
    index: NameIndex = field(repr=False)
    words: Words = field(repr=False)
    persons_by_short: dict[str, list[Entry]] = field(repr=False)
    bodies: Bodies = field(repr=False)  # of which a state has one
    identifiers: Identifiers = field(default_factory=Identifiers, repr=False)  # in registers that others keep
    _offices: dict[str, Office | None] = field(default_factory=dict, repr=False, compare=False)  # answers so far
    _roles: dict[str, Role | None] = field(default_factory=dict, repr=False, compare=False)

    def lookup(self, name: str, states: Collection[str] = ()) -> Entry | None:
        """Return what ``name`` stands for; ``states`` are those of its context and decide an ambiguous name.

        Case, accents, full stops, apostrophes, hyphens and a leading "the" do not matter, but an acronym must be
        in capitals.
        """
        return choose(self.index.readings(name), states)

    def readings(self, name: str) -> tuple[Entry, ...]:
        """Return all that ``name`` may stand for, what needs no context first."""
        found = sorted(self.index.readings(name), key=lambda reading: reading.marked)
        return tuple(dict.fromkeys(reading.entry for reading in found))

    def names(self) -> Iterator[tuple[str, Entry]]:
        """Yield every name, folded, with the entry that it stands for without context."""
        for name, readings in self.index.by_name.items():
            entry = choose(readings, ())
            if entry is not None:
                yield name, entry

    def longest_match(self, words: Sequence[str], start: int, states: Collection[str] = ()) -> tuple[int, Entry] | None:
        """Return how many ``words`` from ``start`` the longest known name takes, and what it stands for.

        Letters must be large where the data has them large, so that "us" and "turkey" are no countries.
        """
        return self.index.longest(words, start, states)

    def country(self, code: str) -> Entry:
        """Return the state or territory with an ISO 3166-1 alpha-3 code."""
        try:
            return self.entries[f"country/{code}"]
        except KeyError:
            raise NotFoundError(f'"{code}": no state of this code; give an ISO 3166-1 alpha-3 code') from None

    def state_of_demonym(self, word: str) -> str | None:
        """Return the state code of ``Danish``, ``Danes``, ``South Korean``, ``Chechen``."""
        return next((e.state for e in self._plain(word) if e.demonym), None)

    def state_of_place(self, name: str) -> str | None:
        """Return the code of the state in which a place lies; of a state, its own."""
        places = (Kind.PLACE, Kind.COUNTRY)
        return next((e.state for e in self._plain(name) if e.kind in places and not e.demonym), None)

    def _plain(self, name: str) -> Iterable[Entry]:
        return (reading.entry for reading in self.index.readings(name) if not reading.marked)

    def office(self, phrase: str) -> Office | None:
        """Return the office that a noun phrase names: ``the French foreign ministers`` is ``foreign minister``."""
        return _remembered(self._offices, phrase, self.words.offices)

    def role(self, phrase: str) -> Role | None:
        """Return the role noun that ends a phrase: ``Sudanese rebels`` is ``rebel``."""
        return _remembered(self._roles, phrase, self.words.roles)

    def gender_of_given_name(self, name: str) -> str | None:
        """Return ``m`` or ``f``, ``u`` for a name of both, None for one that is not known."""
        return self.words.given_names.get(fold(name))

    def gender_of_title(self, title: str) -> str | None:
        """Return ``m``, ``f`` or ``u`` for a title such as ``Mrs``; None for a word that is no title."""
        return self.words.titles.get(fold(title))

    def is_function_surname(self, word: str) -> bool:
        """Say whether a word is a surname as well as a common word, such as ``No``, ``May``, ``So``."""
        return fold(word) in self.words.function_surnames

    def person_candidates(self, surname: str, year: int | None = None) -> list[Entry]:
        """Return the known persons who are called ``surname`` for short, those nearest to ``year`` first."""
        found = self.persons_by_short.get(fold(surname), [])
        return sorted(found, key=lambda person: (_distance(person.years, year), person.key))


def load_gazetteer(folder: Path) -> Gazetteer:
    """Read all tables of a gazetteer folder; raise DataError with file and line where one breaks its format."""
    entries, index = read_entries(folder)
    persons: dict[str, list[Entry]] = {}
    for entry in entries.values():
        for short in entry.short:
            persons.setdefault(fold(short), []).append(entry)
    bodies = link_bodies(folder, entries, index)
    return Gazetteer(entries, index, read_words(folder), persons, bodies, read_identifiers(folder, entries))


def _remembered(answers: dict[str, _T | None], phrase: str, known: dict[str, _T]) -> _T | None:
    """Look a phrase up once: the extraction asks again and again for the same few."""
    if phrase not in answers:
        if len(answers) >= _ANSWERS:
            answers.clear()
        answers[phrase] = _longest_end(fold(phrase).split(), known)
    return answers[phrase]


def _longest_end(words: list[str], known: dict[str, _T]) -> _T | None:
    """Return what the longest end of the words up to the head names, with or without the phrases behind the head.

    ``chief of police`` is known whole; of ``secretary of state for trade`` it is ``secretary of state``.
    """
    cuts = [at for at, word in enumerate(words) if at and word in _PREPOSITIONS]
    after_head = cuts[0] if cuts else len(words)
    for end in (len(words), *reversed(cuts)):
        for first in range(after_head):
            found = known.get(" ".join(words[first:end]))
            if found is not None:
                return found
    return None


def _distance(years: tuple[int | None, int | None], year: int | None) -> int:
    """Return how many years lie between ``year`` and the person's time in office; a far one where unknown."""
    first, last = years
    if year is None:
        return -(last or 9999) if first else 0
    if first is None:
        return 50
    if year < first:
        return first - year
    return max(0, year - last) if last is not None else 0
