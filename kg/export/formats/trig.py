"""The format ``trig``: every named graph as Turtle with prefixes, for people and other stores."""

from __future__ import annotations

from typing import BinaryIO

import pyoxigraph as ox

from kg.export.quads import PREFIXES, sorted_quads
from kg.export.registry import register
from kg.store import Store


@register("trig")
def export_trig(store: Store, out: BinaryIO) -> None:
    """Write TriG (RDF 1.1); graphs, subjects and what is said of them are sorted."""
    ox.serialize(sorted_quads(store), out, format=ox.RdfFormat.TRIG, prefixes=PREFIXES)
