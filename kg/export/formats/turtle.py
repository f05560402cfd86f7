"""The format ``turtle``: all graphs poured into one, for tools that know no named graphs."""

from __future__ import annotations

from typing import BinaryIO

import pyoxigraph as ox

from kg.export.quads import PREFIXES, sort_key
from kg.export.registry import register
from kg.store import Store


@register("turtle")
def export_turtle(store: Store, out: BinaryIO) -> None:
    """Write Turtle (RDF 1.1), sorted, each triple once; which article says it is only in its claims' IRIs."""
    triples = {quad.triple for quad in store.quads()}
    ox.serialize(sorted(triples, key=sort_key), out, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES)
