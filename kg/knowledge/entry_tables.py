"""Reads the gazetteer's tables of named things: a folder comes in, entries by key and the index of names go out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from kg.knowledge.bodies import STATE_COLUMNS
from kg.knowledge.entry import Entry, Tenure
from kg.knowledge.names import NameIndex, split_word
from kg.knowledge.rows import Row, read_rows
from kg.knowledge.word_tables import SECTORS
from kg.model import Kind
from kg.slug import slug

_PERSON_COLUMNS = ("name", "names", "short", "gender", "state", "sector", "offices", "id", "ambiguous", "note")

ORGANISATION_KINDS = (
    "IGO", "NGO", "MNC", "IMG", "ARMED", "AGENCY", "MINISTRY", "MILITARY", "POLICE", "SPY", "MEDIA", "PARTY", "COURT",
    "PARLIAMENT", "COMPANY", "BANK", "CHURCH", "UNIVERSITY", "UNION", "GOVERNMENT", "SPORT", "OTHER",
)  # fmt: skip
_ORG_TYPES = frozenset(("IGO", "NGO", "MNC", "IMG"))
_CODE = re.compile(r"[A-Z]{3}\Z")
_TENURE = re.compile(r"(?P<office>[^\d]+?)(?: (?P<first>\d{4})?(?P<dash>-)?(?P<last>\d{4})?)?\Z")


@dataclass
class _Builder:
    """Gathers entries and names, and refuses two things under one unmarked name."""

    entries: dict[str, Entry] = field(default_factory=dict)
    index: NameIndex = field(default_factory=NameIndex)
    rows: dict[str, Row] = field(default_factory=dict)  # by entry key, for messages

    def add(self, row: Row, entry: Entry) -> None:
        """Add a new entry with its label and names."""
        other = self.rows.get(entry.key)
        if other is not None:
            raise row.error(f"{entry.key} is already in {_place(other)}; join the rows, or give one an id or a mark")
        self.entries[entry.key] = entry
        self.rows[entry.key] = row
        self.name(row, entry, (row["name"], *row.many("names")))

    def name(self, row: Row, entry: Entry, names: Iterable[str]) -> None:
        """Add names of an entry; none may be another entry's too, unless one of the two is marked ambiguous."""
        marks = _marks(row)
        for name in names:
            marked = name in marks
            readings = self.index.add(name, entry, marked)
            if marked or len(readings) == 1:
                continue
            written = split_word(name)
            for other in readings:
                if other.written == written and not other.marked and other.entry.key != entry.key:
                    raise row.error(
                        f'"{name}" already stands for {other.entry.label} in {_place(self.rows[other.entry.key])}; '
                        f'say in the column "ambiguous" of one of them which context it needs'
                    )

    def state(self, row: Row, *, needed: bool = False) -> str | None:
        """Return the row's state code, which must be one of states.tsv."""
        code = row["state"]
        if not code and not needed:
            return None
        if f"country/{code}" not in self.entries:
            raise row.error(f'"{code}" is no code of states.tsv; write an ISO 3166-1 alpha-3 code that is')
        return code


def read_entries(folder: Path) -> tuple[dict[str, Entry], NameIndex]:
    """Read all tables of named things; states first, since the others name their codes."""
    builder = _Builder()
    _add_states(builder, read_rows(folder / "states.tsv", STATE_COLUMNS))
    for file_name, columns, add in _TABLES:
        for path in (folder / file_name, *sorted(folder.glob(file_name.replace(".tsv", "-*.tsv")))):
            for row in read_rows(path, columns):  # a long table may go on in persons-asia.tsv and the like
                _check_names(row)
                add(builder, row)
    _check_capitals(builder)
    return builder.entries, builder.index


def _add_states(builder: _Builder, rows: list[Row]) -> None:
    former = [row for row in rows if row["status"] == "former"]
    older: dict[str, list[str]] = {}
    for row in former:
        older.setdefault(row["code"], []).extend((row["name"], *row.many("names")))
    for row in rows:
        _check_names(row)
        if row.one_of("status", ("state", "territory", "former")) == "former":
            continue
        code = row["code"]
        if not _CODE.match(code):
            raise row.error(f'"{code}" is no ISO 3166-1 alpha-3 code: write three capital letters')
        entry = Entry(
            f"country/{code}", Kind.COUNTRY, row["name"], (*row.many("names"), *older.get(code, ())), code,
            source_file=row.path.name, type=row["status"],
        )  # fmt: skip
        builder.add(row, entry)
        builder.name(row, replace(entry, demonym=True), row.many("demonyms"))
        builder.name(row, replace(entry, metonym=True), row.many("metonyms"))
    for row in former:
        found = builder.entries.get(f"country/{row['code']}")
        if found is None:
            raise row.error(f'"{row["code"]}" is no code of a present state; name the successor')
        builder.name(row, found, (row["name"], *row.many("names")))
        builder.name(row, replace(found, demonym=True), row.many("demonyms"))
        builder.name(row, replace(found, metonym=True), row.many("metonyms"))


def _check_capitals(builder: _Builder) -> None:
    for key, entry in builder.entries.items():
        if entry.kind is not Kind.COUNTRY:
            continue
        row = builder.rows[key]
        for capital in row.many("capital"):
            places = [reading.entry for reading in builder.index.readings(capital)]
            if not any(place.type == "capital" and place.state == entry.state for place in places):
                raise row.error(f'capital "{capital}" is not in cities.tsv with state {entry.state} and type capital')


def _add_city(builder: _Builder, row: Row) -> None:
    state = builder.state(row, needed=True)
    is_capital = row.one_of("type", ("capital", "city", "site")) == "capital"
    builder.add(
        row,
        Entry(
            _place_key(row, state), Kind.PLACE, row["name"], row.many("names"), state, source_file=row.path.name,
            metonym=is_capital, type=row["type"],
        ),
    )  # fmt: skip


def _add_area(builder: _Builder, row: Row) -> None:
    """Add a region of a state or, without one, a sea, a mountain range, a part of the world."""
    state = builder.state(row, needed=True) if "state" in row else None
    entry = Entry(
        _place_key(row, state), Kind.PLACE, row["name"], row.many("names"), state, source_file=row.path.name,
        type=row["type"],
    )  # fmt: skip
    builder.add(row, entry)
    builder.name(row, replace(entry, demonym=True), row.many("demonyms"))


def _add_people(builder: _Builder, row: Row) -> None:
    entry = Entry(
        f"group/{slug(row['name'])}", Kind.GROUP, row["name"], row.many("names"), builder.state(row),
        row.one_of("sector", SECTORS) or None, source_file=row.path.name, type="people",
    )  # fmt: skip
    builder.add(row, entry)


def _add_organisation(builder: _Builder, row: Row) -> None:
    if row["id"] != slug(row["id"]):
        raise row.error(f'id "{row["id"]}" must be small letters, digits and hyphens: "{slug(row["id"])}"')
    kind = row.one_of("kind", ORGANISATION_KINDS)
    entry = Entry(
        f"organisation/{row['id']}", Kind.ORGANISATION, row["name"], row.many("names"), builder.state(row),
        row.one_of("sector", SECTORS) or None, kind if kind in _ORG_TYPES else None, source_file=row.path.name,
        type=kind,
    )  # fmt: skip
    builder.add(row, entry)


def _add_person(builder: _Builder, row: Row) -> None:
    tenures = tuple(_tenure(row, part) for part in row.many("offices"))
    years = [year for tenure in tenures for year in (tenure.first, tenure.last) if year is not None]
    still = any(tenure.first is not None and tenure.last is None for tenure in tenures)
    entry = Entry(
        f"person/{row['id'] or slug(row['name'])}", Kind.PERSON, row["name"], row.many("names"), builder.state(row),
        row.one_of("sector", SECTORS) or None, gender=row.one_of("gender", ("m", "f")), source_file=row.path.name,
        office=tenures[0].office if tenures else None,
        years=(min(years, default=None), None if still else max(years, default=None)),
        tenures=tenures, short=row.many("short") or (row["name"].split()[-1],),
    )  # fmt: skip
    builder.add(row, entry)


def _add_vessel(builder: _Builder, row: Row) -> None:
    entry = Entry(
        f"vessel/{slug(row['name'])}", Kind.VESSEL, row["name"], row.many("names"), builder.state(row),
        source_file=row.path.name, type=row["class"],
    )  # fmt: skip
    builder.add(row, entry)


_TABLES: tuple[tuple[str, tuple[str, ...], Callable[[_Builder, Row], None]], ...] = (
    ("cities.tsv", ("name", "names", "state", "type", "ambiguous", "note"), _add_city),
    ("regions.tsv", ("name", "names", "demonyms", "state", "type", "ambiguous", "note"), _add_area),
    ("areas.tsv", ("name", "names", "demonyms", "type", "ambiguous", "note"), _add_area),
    ("peoples.tsv", ("name", "names", "state", "sector", "ambiguous", "note"), _add_people),
    ("organisations.tsv", ("id", "name", "names", "kind", "state", "sector", "ambiguous", "note"), _add_organisation),
    ("persons.tsv", _PERSON_COLUMNS, _add_person),
    ("vessels.tsv", ("name", "names", "class", "state", "ambiguous", "note"), _add_vessel),
)


def _tenure(row: Row, text: str) -> Tenure:
    """Read ``president 1993-2001``, ``president 2010-``, ``president -1990``, ``foreign minister``."""
    match = _TENURE.match(text)
    if match is None:
        raise row.error(f'office "{text}" must be like "president 1993-2001", "president 2010-" or "president"')
    first = int(match["first"]) if match["first"] else None
    last = int(match["last"]) if match["last"] else (None if match["dash"] else first)
    if first is not None and last is not None and last < first:
        raise row.error(f'office "{text}" ends before it begins')
    return Tenure(match["office"], first, last)


def _place_key(row: Row, state: str | None) -> str:
    """Return a place's key; a place whose own name needs context has its state in the key, which stays unique."""
    is_marked = row["name"] in _marks(row) and state is not None
    return f"place/{slug(row['name'])}" + (f"-{state.lower()}" if is_marked and state else "")


def _marks(row: Row) -> dict[str, str]:
    """Return the ambiguous names of a row, each with the context that it needs."""
    cell = row["ambiguous"]
    if not cell:
        return {}
    marks = {}
    for part in row.many("ambiguous"):
        name, colon, context = part.partition(": ")
        if not colon or not context:
            raise row.error(f'ambiguous "{part}" must be like "NAME: the context it needs"')
        marks[name] = context
    return marks


_NAME_COLUMNS = ("name", "names", "demonyms", "metonyms")


def _check_names(row: Row) -> None:
    """Refuse a row that writes one name twice, has none, or marks a name that it does not have."""
    names = [name for column in _NAME_COLUMNS if column in row for name in row.many(column)]
    if not row["name"]:
        raise row.error("no name; every row needs one")
    if len(set(names)) != len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise row.error(f'"{twice}" is twice in this row; write it once')
    for name in _marks(row) if row["ambiguous"] else ():
        if name not in names:
            raise row.error(f'ambiguous "{name}" is no name of this row; write it exactly as there')


def _place(row: Row) -> str:
    return f"{row.path.name}:{row.line}"
