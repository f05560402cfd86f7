"""Reads ``identifiers.tsv`` of a gazetteer: who or what an entry is in ISO 3166, GeoNames, Wikidata and Wikipedia."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from kg.errors import DataError
from kg.knowledge.rows import Row, read_rows
from kg.terms import KG, SCHEMA

_FILE = "identifiers.tsv"
_MORE_FILES = "identifiers-*.tsv"
_COLUMNS = ("key", "scheme", "value", "note")
# What Wikipedia's own software writes as it is in the path of a page.
_TITLE_SAFE = ";@$!*(),/:~-._"


@dataclass(frozen=True, slots=True)
class Scheme:
    """A register of identifiers: how one is written, and how the graph says it."""

    name: str
    pattern: re.Pattern[str]
    form: str  # for messages: how to write one
    property: str  # IRI
    address: str | None = None  # "{}" stands for the identifier; without an address the identifier itself is the value
    kind: str | None = None  # first part of the keys that may have one


@dataclass(frozen=True, slots=True)
class Identifier:
    """What one entry is called in one register."""

    scheme: Scheme
    value: str

    @property
    def iri(self) -> str | None:
        """Return the address that the register has for it, where it has addresses."""
        if self.scheme.address is None:
            return None
        return self.scheme.address.format(quote(self.value.replace(" ", "_"), safe=_TITLE_SAFE))


_SCHEMES = (
    Scheme("iso3166-1-alpha-2", re.compile(r"[A-Z]{2}"), "two capital letters, KP", KG.isoAlpha2, kind="country"),
    Scheme("iso3166-1-numeric", re.compile(r"[0-9]{3}"), "three digits, 408", KG.isoNumeric, kind="country"),
    Scheme("geonames", re.compile(r"[1-9][0-9]{0,9}"), "digits, 1873107", SCHEMA.sameAs, "https://sws.geonames.org/{}/"),
    Scheme("wikidata", re.compile(r"Q[1-9][0-9]*"), "Q and digits, Q423", SCHEMA.sameAs, "http://www.wikidata.org/entity/{}"),
    Scheme(
        "wikipedia",
        re.compile(r"[^\sa-z_#<>\[\]{}|][^_#<>\[\]{}|\t]*(?<!\s)"),
        "the English page's title with spaces, North Korea",
        SCHEMA.sameAs,
        "https://en.wikipedia.org/wiki/{}",
    ),
)  # fmt: skip
SCHEMES = {scheme.name: scheme for scheme in _SCHEMES}
_NAMES = tuple(SCHEMES)


@dataclass(frozen=True, slots=True)
class Identifiers:
    """All identifiers of a gazetteer."""

    by_key: dict[str, tuple[Identifier, ...]] = field(default_factory=dict)  # in the order of the file

    def of(self, key: str) -> tuple[Identifier, ...]:
        """Return the identifiers of an entry."""
        return self.by_key.get(key, ())


def read_identifiers(folder: Path, known: Container[str] | None = None) -> Identifiers:
    """Read ``identifiers.tsv`` and ``identifiers-*.tsv`` of a gazetteer; none where it has no such file.

    ``known`` are the keys of the gazetteer's entries; without it, keys are taken as they are.

    Raises:
        DataError: a line breaks the format, names an unknown key, or contradicts another.
    """
    first = folder / _FILE
    found: dict[tuple[str, str], Row] = {}  # by key and scheme
    owners: dict[tuple[str, str], Row] = {}  # by scheme and value
    by_key: dict[str, list[Identifier]] = {}
    for path in (*([first] if first.exists() else []), *sorted(folder.glob(_MORE_FILES))):
        for row in read_rows(path, _COLUMNS):
            identifier = _identifier(row)
            if known is not None and row["key"] not in known:
                raise row.error(f'"{row["key"]}" is no key of this gazetteer; write one such as country/PRK')
            key, scheme, value = row["key"], row["scheme"], row["value"]
            for other in (found.setdefault((key, scheme), row), owners.setdefault((scheme, value), row)):
                if other is not row:
                    raise _contradiction(other, row)
            by_key.setdefault(key, []).append(identifier)
    return Identifiers({key: tuple(identifiers) for key, identifiers in by_key.items()})


def _identifier(row: Row) -> Identifier:
    scheme = SCHEMES[row.one_of("scheme", _NAMES)]
    if not scheme.pattern.fullmatch(row["value"]):
        raise row.error(f'"{row["value"]}" is no {scheme.name} identifier; write {scheme.form}')
    if scheme.kind and not row["key"].startswith(f"{scheme.kind}/"):
        raise row.error(f"{row['key']} cannot have {scheme.name}: only a {scheme.kind} has one")
    return Identifier(scheme, row["value"])


def _contradiction(other: Row, row: Row) -> DataError:
    """Say what is wrong with a line again, another value for the same entry, or another entry for the same value."""
    where = f"{other.path.name}:{other.line}"
    if (other["key"], other["value"]) == (row["key"], row["value"]):
        return row.error(f"{row['key']} {row['scheme']} {row['value']} stands already in {where}; keep one line of it")
    if other["key"] == row["key"]:
        return row.error(f"{row['key']} has {row['scheme']} {other['value']} in {where} already; keep the right one")
    return row.error(f"{row['scheme']} {row['value']} is {other['key']} in {where} already; one of the two is wrong")
