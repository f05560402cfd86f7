"""From a folder of ``.rq`` files to queries by name, with what their headers say; queries/README.md is the format."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kg.errors import DataError, QueryError
from kg.paths import data_dir
from kg.query.values import ValuesBlock, find_values

_HEADER = re.compile(r"#[ \t]?(?P<key>[a-z]+):[ \t]*(?P<value>.*)")
_PARAMETER = re.compile(r"(?P<name>[A-Za-z_]\w*)\s+(?P<type>[a-z]+)\s+(?P<meaning>\S.*)")
_KEYS = ("title", "description", "parameter", "example")


class ParameterType(StrEnum):
    """What ``-p`` takes for a parameter; queries/README.md says what becomes of each."""

    ENTITY = "entity"
    ARTICLE = "article"
    TERM = "term"
    TEXT = "text"
    DATE = "date"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a query; ``default`` is what the query's own VALUES holds, as written."""

    name: str
    type: ParameterType
    meaning: str
    default: str


@dataclass(frozen=True, slots=True)
class Query:
    """A query with its header; ``name`` is ``-e`` or the file's for one that is not of the catalogue."""

    name: str
    text: str
    title: str = ""
    description: str = ""
    parameters: tuple[Parameter, ...] = ()
    examples: tuple[str, ...] = ()


class Catalogue:
    """The queries of a folder, by name."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or data_dir("queries")

    def names(self) -> list[str]:
        """Return the names of all queries, sorted."""
        return sorted(path.stem for path in self.folder.glob("*.rq"))

    def queries(self) -> list[Query]:
        """Return all queries by name.

        Raises:
            DataError: a file breaks the format.
        """
        return [self.get(name) for name in self.names()]

    def get(self, name: str) -> Query:
        """Return the query of that name.

        Raises:
            QueryError: there is none; the message lists the nearest names.
            DataError: its file breaks the format.
        """
        names = self.names()
        if name not in names:
            near = difflib.get_close_matches(name, names, n=3, cutoff=0.4)
            hint = f"did you mean {' or '.join(near)}?" if near else f"known are {', '.join(names) or 'none'}"
            raise QueryError(f"{name}: no such query; {hint} ('kg query --list' tells what each does)")
        return read_query(self.folder / f"{name}.rq", is_shipped=True)


def read_query(path: Path, *, is_shipped: bool = False) -> Query:
    """Read a query file; only one of the catalogue must have a title, a description and an example.

    Raises:
        QueryError: the file cannot be read.
        DataError: its header breaks the format.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise QueryError(f"{path}: no such query file") from error
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{path}: cannot be read as UTF-8 text ({error})") from error
    query = parse_query(text, path.stem, source=str(path))
    if is_shipped and not (query.title and query.description and query.examples):
        raise DataError(f"{path}: the header needs a title, a description and an example; see queries/README.md")
    return query


def parse_query(text: str, name: str, *, source: str) -> Query:
    """Return the query with its header; ``source`` is for messages.

    Raises:
        DataError: the header breaks the format.
    """
    header = _read_header(text)
    values = find_values(text)
    parameters = [_read_parameter(line, values, source) for line in header["parameter"]]
    declared = {parameter.name for parameter in parameters}
    if len(declared) < len(parameters):
        raise DataError(f"{source}: a parameter is declared twice")
    if not declared:  # a query without a header: whatever it holds in VALUES can be bound, by what stands there
        parameters = [Parameter(v.name, guess_type(v.default), "", v.default) for v in values]
    return Query(
        name,
        text,
        title=" ".join(header["title"]),
        description=" ".join(header["description"]),
        parameters=tuple(parameters),
        examples=tuple(header["example"]),
    )


def guess_type(default: str) -> ParameterType:
    """Return the type of a parameter from how its default is written."""
    if "date" in default:
        return ParameterType.DATE
    if default[:1] in ('"', "'"):
        return ParameterType.TEXT
    if default[:1].isdigit() or default[:1] in "+-.":
        return ParameterType.NUMBER
    return ParameterType.ENTITY


def _read_header(text: str) -> dict[str, list[str]]:
    header: dict[str, list[str]] = {key: [] for key in _KEYS}
    last: str | None = None
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        match = _HEADER.match(line)
        if match and match["key"] in _KEYS:
            last = match["key"]
            header[last].append(match["value"].strip())
        elif last and line.startswith("#   ") and line[1:].strip():
            header[last][-1] += f" {line[1:].strip()}"
    return header


def _read_parameter(line: str, values: Sequence[ValuesBlock], source: str) -> Parameter:
    match = _PARAMETER.fullmatch(line)
    if match is None or match["type"] not in set(ParameterType):
        types = ", ".join(ParameterType)
        raise DataError(f"{source}: 'parameter: {line}' is not NAME TYPE MEANING, with TYPE one of {types}")
    found = [v for v in values if v.name == match["name"]]
    if len(found) != 1:
        raise DataError(
            f"{source}: parameter {match['name']} needs exactly one 'VALUES ?{match['name']} {{ … }}' in the query, "
            f"and has {len(found)}"
        )
    return Parameter(match["name"], ParameterType(match["type"]), match["meaning"], found[0].default)
