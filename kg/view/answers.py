"""From a query of assets/queries to its answers as strings, by subject; every page asks the same queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any, Protocol

Properties = dict[str, list[str]]
Described = dict[str, Properties]
Single = dict[str, str]


class Queryable(Protocol):
    """Anything that answers SPARQL as pyoxigraph's ``Store`` does."""

    def query(self, query: str, /) -> Any:
        """Return the solutions of a SELECT query."""


def ask(store: Queryable, name: str) -> Iterator[Any]:
    """Yield the solutions of the query NAME.rq; what is read by position is three times as fast as by name."""
    yield from store.query((files("kg.view") / "assets" / "queries" / f"{name}.rq").read_text(encoding="utf-8"))


def describe(store: Queryable, name: str) -> Described:
    """Return every value of every property of every subject."""
    described: Described = defaultdict(lambda: defaultdict(list))
    for _, subject, prop, value in ask(store, name):
        described[subject.value][prop.value].append(value.value)
    return described


def describe_by_graph(store: Queryable, name: str) -> list[tuple[str, str, Single]]:
    """Return graph, subject and one value of each property, sorted; of several values the smallest."""
    described: dict[tuple[str, str], Single] = defaultdict(dict)
    for graph, subject, prop, value in ask(store, name):
        single, key, text = described[graph.value, subject.value], prop.value, value.value
        if key not in single or text < single[key]:  # an imported graph may have several
            single[key] = text
    return [(graph, subject, described[graph, subject]) for graph, subject in sorted(described)]


def smallest(properties: Mapping[str, list[str]], *names: str) -> str:
    """Return the smallest value of the first property that has one, else nothing."""
    return next((min(properties[name]) for name in names if properties.get(name)), "")


def local_name(iri: str) -> str:
    """Return what comes after the last # or / of an IRI."""
    return iri.rsplit("#", 1)[-1].rsplit("/", 1)[-1]
