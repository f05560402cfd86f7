"""From a query, its parameters and a store to an answer: rows, triples, or yes or no."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

import pyoxigraph as ox

from kg.errors import QueryError
from kg.query.catalogue import Catalogue, Query, parse_query
from kg.query.parameters import resolve
from kg.query.senses import narrow
from kg.query.tokens import Token, tokenise
from kg.query.values import Term, bind_values
from kg.store import Store
from kg.terms import KG_BASE, OWL_BASE, PROV_BASE, RDF_BASE, RDFS_BASE, SCHEMA_BASE, SKOS_BASE, XSD_BASE

PREFIXES = {
    "kg": KG_BASE,
    "oa": "http://www.w3.org/ns/oa#",
    "owl": OWL_BASE,
    "prov": PROV_BASE,
    "rdf": RDF_BASE,
    "rdfs": RDFS_BASE,
    "schema": SCHEMA_BASE,
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "skos": SKOS_BASE,
    "time": "http://www.w3.org/2006/time#",
    "xsd": XSD_BASE,
}
_UPDATES = ("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH")
_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
_POSITION = re.compile(r"error at (?P<line>\d+):(?P<column>\d+): (?P<what>.*)", re.DOTALL)

T = TypeVar("T")
Cell: TypeAlias = ox.NamedNode | ox.Literal | ox.BlankNode | ox.Triple | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gives: ``rows`` under ``columns``, or ``triples``, or ``boolean``; the other two are ``None``.

    Rows and triples are read from the store as they are iterated, once.
    """

    columns: tuple[str, ...] = ()
    rows: Iterator[tuple[Cell, ...]] | None = None
    triples: Iterator[ox.Triple] | None = None
    boolean: bool | None = None


def run_query(
    store: Store,
    query: Query | str,
    parameters: Mapping[str, str | Sequence[str]] | None = None,
    *,
    catalogue: Catalogue | None = None,
) -> Answer:
    """Answer a query: one of the catalogue by its name, SPARQL text, or a ``Query``.

    Raises:
        QueryError: an unknown name or parameter, a value that does not fit, SPARQL that does not parse, an update or a
            SERVICE.
    """
    if isinstance(query, str):
        query = as_query(query, catalogue or Catalogue())
    tokens = tokenise(query.text)
    _refuse(query.name, tokens)
    given = {name: [value] if isinstance(value, str) else value for name, value in (parameters or {}).items()}
    terms: dict[str, list[Term]] = resolve(query, given, store)
    # Oxigraph lets its union graph win over FROM, so a query with FROM goes without.
    union = not any(token.keyword == "FROM" for token in tokens)
    terms, graphs = narrow(terms, store) if union else (terms, None)
    text = bind_values(query.text, terms)
    try:
        answer = store.query(text, union=union, prefixes=PREFIXES, graphs=graphs)
    except SyntaxError as error:
        raise QueryError(_say_syntax(query, tokens, str(error))) from error
    return _read(answer, query.name)


def as_query(text: str, catalogue: Catalogue) -> Query:
    """Return SPARQL text as a query, or the query of the catalogue whose name ``text`` is."""
    is_name = not any(character in text for character in "{}?<> \n")
    return catalogue.get(text) if is_name else parse_query(text, "query", source="query")


def _refuse(name: str, tokens: Sequence[Token]) -> None:
    first = next((token.keyword for token in tokens if token.keyword in (*_FORMS, *_UPDATES)), "")
    if first in _UPDATES:
        raise QueryError(f"{name}: {first} is refused: a query only reads; kg load, import and remove change a store")
    if any(token.keyword == "SERVICE" for token in tokens):
        raise QueryError(f"{name}: SERVICE is refused: a query stays on this machine")


def _read(answer: ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean, name: str) -> Answer:
    if isinstance(answer, ox.QueryBoolean):
        return Answer(boolean=bool(answer))
    if isinstance(answer, ox.QueryTriples):
        return Answer(triples=_sayable(answer, name))
    columns = tuple(variable.value for variable in answer.variables)
    rows = (tuple(row) for row in answer)
    return Answer(columns=columns, rows=_sayable(rows, name))


def _sayable(items: Iterator[T], name: str) -> Iterator[T]:
    with _evaluation_errors(name):
        yield from items


@contextmanager
def _evaluation_errors(name: str) -> Iterator[None]:
    try:
        yield
    except (OSError, RuntimeError) as error:
        raise QueryError(f"{name}: cannot be answered ({error})") from error


def _say_syntax(query: Query, tokens: Sequence[Token], message: str) -> str:
    undeclared = _undeclared_prefixes(tokens)
    if undeclared:
        return f"{query.name}: prefix {undeclared[0]} is not declared; add PREFIX {undeclared[0]} <…> before the query"
    match = _POSITION.match(message)
    if match is None:
        return f"{query.name}: not valid SPARQL: {message}"
    number, column = int(match["line"]), int(match["column"])
    what = _shorten(match["what"])
    lines = query.text.splitlines() or [""]
    line = lines[number - 1] if number <= len(lines) else ""
    return f"{query.name}, line {number}, column {column}: not valid SPARQL: {what}\n  {line}\n  {' ' * (column - 1)}^"


def _shorten(what: str) -> str:
    # The parser lists every character class that it would take; the words are what helps.
    words = [word for word in what.replace("expected one of ", "").split(", ") if "[" not in word and "\\u" not in word]
    if what.startswith("expected one of "):
        sentences = [word for word in words if " " in word]
        return sentences[0] if sentences else f"expected {', '.join(words[:8])}"
    return what


def _undeclared_prefixes(tokens: Sequence[Token]) -> list[str]:
    declared = set(PREFIXES)
    used = []
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.kind != "name":
            continue
        prefix = token.text.split(":", 1)[0]
        if before is not None and before.keyword == "PREFIX":
            declared.add(prefix)
        else:
            used.append(prefix)
    return [f"{prefix}:" for prefix in used if prefix not in declared]
