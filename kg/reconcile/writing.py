"""From results to the graph of a service's links, and back; articles' graphs are not touched."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

import pyoxigraph as ox

from kg.graph.iris import content_hash
from kg.reconcile.linking import Result
from kg.store import Store
from kg.terms import ID_BASE, KG, RDF, SCHEMA, XSD

_KEY_DIGITS = 20  # hexadecimal: 80 bits, as an article's key has
_PART = "reconcile/"


def service_graph(address: str, base: str = ID_BASE) -> str:
    """Return the name of the graph of the links that the service at ``address`` gave."""
    host = re.sub(r"[^a-z0-9]+", "-", address.partition("://")[2].partition("/")[0]).strip("-")
    return f"{base}{_PART}{host}-{content_hash(address)[:8]}"


def service_graphs(store: Store, base: str = ID_BASE) -> list[str]:
    """Return the names of all such graphs of the store."""
    return [name for name in store.graph_names() if name.startswith(f"{base}{_PART}")]


def link_quads(results: Iterable[Result], address: str, base: str = ID_BASE) -> list[ox.Quad]:
    """Return the links among the results as a graph: the address found, and why."""
    graph = ox.NamedNode(service_graph(address, base))
    return [
        ox.Quad(ox.NamedNode(subject), ox.NamedNode(predicate), value, graph)
        for result in results
        for subject, predicate, value in _say(result, address, base)
    ]


def _say(result: Result, address: str, base: str) -> Iterator[tuple[str, str, ox.NamedNode | ox.Literal]]:
    if not result.is_link or result.candidate is None:
        return
    entity, found = result.entity.iri, result.candidate
    key = content_hash(f"{address}\n{entity}\n{found.iri}")[:_KEY_DIGITS]
    link = f"{base}{_PART}link/{key}"
    yield entity, SCHEMA.sameAs, ox.NamedNode(found.iri)
    yield link, RDF.type, ox.NamedNode(KG.ExternalLink)
    yield link, KG.internalEntity, ox.NamedNode(entity)
    yield link, KG.externalEntity, ox.NamedNode(found.iri)
    yield link, KG.externalName, ox.Literal(found.name)
    yield link, KG.serviceScore, decimal_literal(found.score)
    yield link, KG.matchedBy, ox.Literal(result.outcome.value)
    yield link, KG.service, ox.NamedNode(address)


def kept_quads(held: Collection[ox.Quad], asked: Collection[str], there: Collection[str]) -> set[ox.Quad]:
    """Return what stays of a service's graph: links of entities that are there and were not asked about this time."""
    owners = {
        quad.subject.value: quad.object.value
        for quad in held
        if quad.predicate.value == KG.internalEntity
        and isinstance(quad.subject, ox.NamedNode)
        and isinstance(quad.object, ox.NamedNode)
    }
    stay = set(there) - set(asked)
    return {
        quad
        for quad in held
        if isinstance(quad.subject, ox.NamedNode) and owners.get(quad.subject.value, quad.subject.value) in stay
    }


def decimal_literal(number: float) -> ox.Literal:
    """Return a score as an ``xsd:decimal`` of four places at most."""
    # As the store writes it back (97.5, 100), so that a stored graph equals a fresh one.
    text = f"{number:.4f}".rstrip("0").rstrip(".")
    return ox.Literal("0" if text in ("", "-0") else text, datatype=ox.NamedNode(XSD.decimal))
