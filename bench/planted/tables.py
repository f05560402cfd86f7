"""From the tables in data/ to the words of the planted world."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg.knowledge.rows import Row, read_rows

FOLDER = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class State:
    """A real state."""

    code: str
    name: str
    demonym: str
    capital: str
    ports: tuple[str, ...]
    sea: str
    culture: str
    prefix: str
    weight: int


@dataclass(frozen=True, slots=True)
class Action:
    """A kind of event."""

    name: str
    found_as: frozenset[str]  # actions of kg
    actor: str
    object: str
    place: str
    numbers: tuple[int, int] | None
    topics: tuple[str, ...]
    phrasings: Mapping[str, tuple[str, ...]]  # by kind


@dataclass(frozen=True, slots=True)
class Role:
    """What a person is."""

    noun: str
    title: str
    is_office: bool


@dataclass(frozen=True, slots=True)
class Tables:
    """All words of the planted world."""

    states: Mapping[str, State]
    actions: Mapping[str, Action]
    roles: Mapping[str, Role]
    bodies: Mapping[str, tuple[str, ...]]
    names: Mapping[tuple[str, str, str], tuple[str, ...]]  # culture, part, gender
    spellings: Mapping[str, tuple[str, ...]]
    things: Mapping[str, tuple[str, ...]]
    outlets: tuple[tuple[str, str], ...]  # name, slug
    agencies: tuple[str, ...]
    media: tuple[str, ...]
    frames: Mapping[str, tuple[str, ...]]
    background: tuple[str, ...]
    headlines: tuple[str, ...]
    clutter: tuple[str, ...]


@cache
def load_tables() -> Tables:
    """Read the tables; each is read once.

    Raises:
        DataError: one is missing or breaks its format.
    """
    outlets = _rows("outlets", "name slug use")
    return Tables(
        states={row["code"]: _state(row) for row in _rows("states", _STATE)},
        actions=_actions(),
        roles={row["noun"]: _role(row) for row in _rows("roles", "noun title office")},
        bodies={row["body"]: row.many("forms") for row in _rows("bodies", "body forms")},
        names={
            (row["culture"], row["part"], row["gender"]): row.many("words")
            for row in _rows("names", "culture part gender words")
        },
        spellings={row["name"]: row.many("others") for row in _rows("spellings", "name others")},
        things={row["part"]: row.many("words") for row in _rows("things", "part words")},
        outlets=tuple((row["name"], row["slug"]) for row in outlets if row["slug"]),
        agencies=tuple(row["name"] for row in outlets if "agency" in row["use"]),
        media=tuple(row["name"] for row in outlets if "medium" in row["use"]),
        frames=_grouped(_rows("frames", "kind text"), "kind"),
        background=_texts("background"),
        headlines=_texts("headlines"),
        clutter=_texts("clutter"),
    )


_STATE = "code name demonym capital ports sea culture prefix weight"


def _rows(name: str, columns: str) -> list[Row]:
    return read_rows(FOLDER / f"{name}.tsv", columns.split())


def _texts(name: str) -> tuple[str, ...]:
    return tuple(row["text"] for row in _rows(name, "text"))


def _state(row: Row) -> State:
    return State(
        row["code"],
        row["name"],
        row["demonym"],
        row["capital"],
        row.many("ports"),
        row["sea"],
        row["culture"],
        row["prefix"],
        int(row["weight"]),
    )


def _role(row: Row) -> Role:
    return Role(row["noun"], row["title"], row["office"] == "yes")


def _actions() -> dict[str, Action]:
    phrasings: dict[str, list[Row]] = {}
    for row in _rows("phrasings", "action kind text"):
        phrasings.setdefault(row["action"], []).append(row)
    found = {}
    for row in _rows("actions", "action found_as actor object place number topics"):
        low, _, high = row["number"].partition("-")
        found[row["action"]] = Action(
            row["action"],
            frozenset(row["found_as"].split()),
            row["actor"],
            row["object"],
            row["place"],
            (int(low), int(high)) if high else None,
            row.many("topics"),
            _grouped(phrasings[row["action"]], "kind"),
        )
    return found


def _grouped(rows: list[Row], column: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row[column], []).append(row["text"])
    return {key: tuple(texts) for key, texts in found.items()}
