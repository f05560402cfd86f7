"""Bodies of which a state has one: the table and a phrase come in, which body the phrase names and whose goes out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kg.knowledge.entry import Entry
from kg.knowledge.names import NameIndex, choose, fold
from kg.knowledge.rows import read_rows
from kg.model import Kind

PER = ("state", "city", "host", "town")
_COLUMNS = ("body", "per", "names")
STATE_COLUMNS = ("code", "name", "names", "demonyms", "capital", "metonyms", "status", "ambiguous", "note")
_ANSWERS = 20_000  # look-ups kept; a long run over many articles must not grow
_CLITIC = re.compile(r"\s*['’](?:s\b|(?=\s|$))")
_ARTICLES = ("the", "a", "an")
_OF = ("of", "in", "for")
_AT = ("in", "to", "at")
_LONGEST = 5  # words of a state's name
# kinds of organisations that may be a body of a state; a party may be called Congress, rebels an army
_OF_STATES = frozenset(("AGENCY", "MINISTRY", "MILITARY", "POLICE", "SPY", "COURT", "PARLIAMENT", "BANK", "GOVERNMENT"))


@dataclass(frozen=True, slots=True)
class Body:
    """A body of the table, under its canonical noun."""

    noun: str
    per: str  # state; city: cities and provinces have their own; host, town: its state has one abroad in each


@dataclass(frozen=True, slots=True)
class NamedBody:
    """What a phrase names: the body, whose it is and, of an embassy, where it stands, each as far as it tells."""

    body: Body
    owner: Entry | None = None
    host: Entry | None = None


@dataclass(frozen=True)
class Bodies:
    """The bodies of a gazetteer."""

    by_name: Mapping[str, Body]  # folded
    index: NameIndex = field(repr=False)
    own_entries: Mapping[tuple[str, str], Entry] = field(default_factory=dict, repr=False)  # by state and noun
    _answers: dict[str, NamedBody | None] = field(default_factory=dict, repr=False, compare=False)

    def find(self, phrase: str) -> NamedBody | None:
        """Return the body that a whole phrase names: ``Sofia's foreign ministry``, ``Royal Thai Navy``, ``Senate``."""
        if phrase not in self._answers:
            if len(self._answers) >= _ANSWERS:
                self._answers.clear()
            self._answers[phrase] = self._find(_words(phrase))
        return self._answers[phrase]

    def _find(self, words: list[str]) -> NamedBody | None:
        plain = self.by_name.get(fold(" ".join(words)))
        if plain is not None:
            return NamedBody(plain)
        for rest, owner, preposition in self._without_owner(words):
            body = self.by_name.get(fold(" ".join(rest)))
            if body is not None and body.per in ("host", "town") and preposition in _AT:
                return NamedBody(body, None, owner)
            if body is not None and preposition in ("", *_OF):
                return NamedBody(body, owner)
            if preposition in _AT:
                sender = self._find(rest)
                if sender is not None and sender.owner is not None and sender.body.per in ("host", "town"):
                    return NamedBody(sender.body, sender.owner, owner)
        return None

    def _without_owner(self, words: Sequence[str]) -> Iterator[tuple[list[str], Entry, str]]:
        """Yield the words without each state or place among them, with it and the preposition before it."""
        for first in range(len(words)):
            if not words[first][:1].isupper():
                continue
            for last in range(min(len(words), first + _LONGEST), first, -1):
                entry = self._place(" ".join(words[first:last]))
                if entry is None:
                    continue
                start = first - 1 if first and words[first - 1].lower() == "the" else first
                preposition = words[start - 1].lower() if start and words[start - 1].lower() in (*_OF, *_AT) else ""
                start = start - 1 if preposition else first
                if preposition and last < len(words):
                    break  # what stands behind belongs to the place
                yield [*words[:start], *words[last:]], entry, preposition
                break

    def _place(self, name: str) -> Entry | None:
        entry = choose([r for r in self.index.readings(name) if r.entry.kind in (Kind.COUNTRY, Kind.PLACE)], ())
        return entry if entry is not None and entry.state else None


def read_bodies(path: Path) -> dict[str, Body]:
    """Read the table; each body stands under its folded names."""
    bodies: dict[str, Body] = {}
    for row in read_rows(path, _COLUMNS):
        body = Body(row["body"], row.one_of("per", PER))
        for name in (row["body"], *row.many("names")):
            if bodies.setdefault(fold(" ".join(_words(name))), body) is not body:
                raise row.error(f'"{name}" is already in this table; write it once')
    return bodies


def link_bodies(folder: Path, entries: Mapping[str, Entry], index: NameIndex) -> Bodies:
    """Read bodies.tsv, and find the organisations of the gazetteer that are one of them under a name of theirs.

    A name with that of a former state says nothing of its successor's body: the Yugoslav army is not Serbia's.
    """
    plain = Bodies(read_bodies(folder / "bodies.tsv"), index)
    former = _former_states(folder / "states.tsv")
    found: dict[tuple[str, str], dict[str, Entry]] = {}
    for entry in entries.values():
        if entry.type not in _OF_STATES or not entry.state:
            continue
        for name in (entry.label, *entry.names):
            named = None if fold(name).startswith(former) else plain.find(name)
            if named is not None and (named.owner is None or is_state_owned(named.body, named.owner)):
                found.setdefault((entry.state, named.body.noun), {})[entry.key] = entry
    own = {key: next(iter(those.values())) for key, those in found.items() if len(those) == 1}
    return Bodies(plain.by_name, index, own)


def _former_states(path: Path) -> tuple[str, ...]:
    rows = [row for row in read_rows(path, STATE_COLUMNS) if row["status"] == "former"]
    names = {name for row in rows for name in (row["name"], *row.many("names"), *row.many("demonyms"))}
    return tuple(f"{fold(name)} " for name in sorted(names))


def is_state_owned(body: Body, owner: Entry) -> bool:
    """Whether the name of a state or place stands for the state of which this is a body: its capital may."""
    return owner.kind is Kind.COUNTRY or (owner.metonym and body.per != "city")


def _words(phrase: str) -> list[str]:
    """The words without possessive endings and a leading article."""
    words = _CLITIC.sub("", phrase).split()
    return words[1:] if len(words) > 1 and words[0].lower() in _ARTICLES else words
