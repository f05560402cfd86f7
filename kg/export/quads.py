"""From a store to its quads in a fixed order, and the prefixes that RDF formats write."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from kg.store import Store
from kg.terms import KG_BASE, OWL_BASE, PROV_BASE, RDF_BASE, RDFS_BASE, SCHEMA_BASE, SKOS_BASE, XSD_BASE

GraphName = ox.NamedNode | ox.DefaultGraph

PREFIXES = {
    "kg": KG_BASE,
    "owl": OWL_BASE,
    "prov": PROV_BASE,
    "rdf": RDF_BASE,
    "rdfs": RDFS_BASE,
    "schema": SCHEMA_BASE,
    "skos": SKOS_BASE,
    "xsd": XSD_BASE,
}


def graph_names(store: Store) -> list[GraphName]:
    """Return the names of all graphs, sorted, the default graph first."""
    return [ox.DefaultGraph(), *(ox.NamedNode(name) for name in store.graph_names())]


def quads_of(store: Store, name: GraphName) -> list[ox.Quad]:
    """Return the quads of one graph by subject, predicate, object."""
    return sorted(store.database.quads_for_pattern(None, None, None, name), key=sort_key)


def sorted_quads(store: Store) -> Iterator[ox.Quad]:
    """Yield every quad but the store's own book-keeping; one graph is in memory at a time."""
    for name in graph_names(store):
        yield from quads_of(store, name)


def sort_key(statement: ox.Quad | ox.Triple) -> tuple[str, str, str]:
    """Return what statements are sorted by."""
    return str(statement.subject), str(statement.predicate), str(statement.object)
