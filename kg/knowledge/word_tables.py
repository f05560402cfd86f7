"""Reads the gazetteer's tables of words: offices, roles, titles, given names, surnames that are common words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kg.knowledge.entry import Office, Role
from kg.knowledge.names import fold
from kg.knowledge.rows import Row, read_rows
from kg.model import Kind

_T = TypeVar("_T")

SECTORS = (
    "", "GOV", "MIL", "COP", "REB", "OPP", "PTY", "LEG", "JUD", "MED", "BUS", "CVL", "EDU", "REL", "SPY", "UAF",
    "ELI", "HLH", "LAB", "AGR", "REF", "CRM",
)  # fmt: skip
_LEVELS = ("head", "minister", "official", "military", "legislator", "judge", "other")
_YES_NO = ("yes", "no")
_GENDERS = ("m", "f", "u")


@dataclass(frozen=True, slots=True)
class Words:
    """Nouns and names by their folded form, plurals included."""

    offices: dict[str, Office]
    roles: dict[str, Role]
    given_names: dict[str, str]
    titles: dict[str, str]
    function_surnames: frozenset[str]


def read_words(folder: Path) -> Words:
    """Read the five tables of words."""
    return Words(
        offices=_offices(folder / "offices.tsv"),
        roles=_roles(folder / "roles.tsv"),
        given_names=_genders(folder / "given_names.tsv", ("name", "gender"), "name"),
        titles=_genders(folder / "titles.tsv", ("title", "gender", "kind"), "title"),
        function_surnames=frozenset(
            fold(row["surname"]) for row in read_rows(folder / "surnames.tsv", ("surname", "example"))
        ),
    )


def plural_of(noun: str) -> str:
    """Return the regular English plural of a noun, whose head comes before an "of": ``chiefs of police``."""
    for preposition in (" of ", " to ", " for ", " in "):
        head, found, rest = noun.partition(preposition)
        if found:
            return plural_of(head) + preposition + rest
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in tuple("aeiou"):
        return noun[:-1] + "ies"
    if noun.endswith("man"):
        return noun[:-2] + "en"
    return noun + "s"


def _put(table: dict[str, _T], row: Row, word: str, value: _T) -> None:
    key = fold(word)
    if table.setdefault(key, value) is not value:
        raise row.error(f'"{word}" is already in this table; write it once')


def _offices(path: Path) -> dict[str, Office]:
    table: dict[str, Office] = {}
    for row in read_rows(path, ("noun", "plural", "other", "kind", "sector", "level", "holds")):
        office = Office(
            row["noun"],
            row.one_of("sector", SECTORS) or None,
            row.one_of("level", _LEVELS),
            row.one_of("holds", _YES_NO) == "yes",
            Kind(row.one_of("kind", ("person", "group", "organisation"))),
        )
        nouns = (row["noun"], *row.many("other"))
        regular = row.many("other") if row["plural"] else nouns
        plurals = (*row.many("plural"), *(plural_of(noun) for noun in regular))
        for word in dict.fromkeys((*nouns, *plurals)):
            _put(table, row, word, office)
    return table


def _roles(path: Path) -> dict[str, Role]:
    table: dict[str, Role] = {}
    for row in read_rows(path, ("noun", "plural", "kind", "sector", "person", "body")):
        role = Role(
            row["noun"],
            row["plural"] or plural_of(row["noun"]),
            Kind(row.one_of("kind", ("group", "person", "organisation"))),
            row.one_of("sector", SECTORS) or None,
            row.one_of("person", _YES_NO) == "yes",
            row.one_of("body", _YES_NO) == "yes",
        )
        for word in dict.fromkeys((role.noun, role.plural)):
            _put(table, row, word, role)
    return table


def _genders(path: Path, columns: tuple[str, ...], key: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for row in read_rows(path, columns):
        if table.setdefault(fold(row[key]), row.one_of("gender", _GENDERS)) != row["gender"]:
            raise row.error(f'"{row[key]}" is already in this table with another gender; write it once, u for both')
    return table
