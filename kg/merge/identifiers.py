"""From the entities of a store and the gazetteer's identifiers to the quads of a graph of links, sorted."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode, Quad

from kg.knowledge.identifiers import Identifiers
from kg.terms import ID_BASE


def identifiers_graph(base: str = ID_BASE) -> str:
    """Return the name of the graph of identifiers."""
    return f"{base}merge/identifiers"


def identifier_quads(iris: Iterable[str], identifiers: Identifiers, base: str = ID_BASE) -> list[Quad]:
    """Return what other registers call the entities ``iris``: codes as strings, addresses as ``schema:sameAs``.

    Not ``owl:sameAs``, which in this graph joins entities of articles: a page about a state, or the land that it has,
    is not the state that acts.
    """
    graph = NamedNode(identifiers_graph(base))
    quads = {
        Quad(NamedNode(iri), NamedNode(identifier.scheme.property), _value(identifier.iri, identifier.value), graph)
        for iri in iris
        if iri.startswith(base)
        for identifier in identifiers.of(iri.removeprefix(base))
    }
    return sorted(quads, key=str)


def _value(iri: str | None, value: str) -> NamedNode | Literal:
    return Literal(value) if iri is None else NamedNode(iri)
