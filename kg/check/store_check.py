"""From a store to its violations: every graph by the shapes, then the whole store by the checks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from kg.check.shapes import Shapes
from kg.check.violations import Violation
from kg.errors import DataError
from kg.paths import data_dir
from kg.query.catalogue import Query, read_query
from kg.store import Store

CHECKS = "checks"


def check_store(store: Store, *, ontology: Path | None = None, checks: Path | None = None) -> Iterator[Violation]:
    """Yield what is wrong, graph by graph, then check by check; nothing where all is well.

    ``ontology`` is a folder with kg.ttl and shapes.ttl, ``checks`` one of ``.rq`` files; those shipped by default.

    Raises:
        DataError: a file of theirs is missing or breaks its format.
    """
    shapes = Shapes(ontology or data_dir("ontology"))
    for name in store.graph_names():
        yield from shapes.check(name, store.graph(name))
    for query in _read_checks(checks or data_dir("queries") / CHECKS):
        yield from _ask(store, query)


def _read_checks(folder: Path) -> list[Query]:
    found = [read_query(path) for path in sorted(folder.glob("*.rq"))]
    if not found:
        raise DataError(f"{folder}: no .rq file in it; it should hold the checks that kg check runs")
    return found


def _ask(store: Store, query: Query) -> Iterator[Violation]:
    try:
        answer = store.query(query.text)
    except SyntaxError as error:
        raise DataError(f"{query.name}.rq: not valid SPARQL ({error}); see queries/README.md") from error
    if not isinstance(answer, ox.QuerySolutions) or answer.variables[:2] != _COLUMNS:
        raise DataError(f"{query.name}.rq: a check is a SELECT of ?graph, ?node and, where it helps, ?detail")
    has_detail = len(answer.variables) > len(_COLUMNS)
    for row in answer:
        detail = row[2] if has_detail else None
        yield Violation(_text(row[0]), _text(row[1]), query.name, query.title, "" if detail is None else _text(detail))


def _text(term: object) -> str:
    return term.value if isinstance(term, (ox.NamedNode, ox.Literal)) else str(term)


_COLUMNS = [ox.Variable("graph"), ox.Variable("node")]
