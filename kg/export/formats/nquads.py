"""The format ``nquads``: every quad, sorted, so that equal graphs give equal bytes."""

from __future__ import annotations

from typing import BinaryIO

from kg.export.registry import register
from kg.store import Store


@register("nquads")
def export_nquads(store: Store, out: BinaryIO) -> None:
    """Write N-Quads (RDF 1.1), UTF-8, one quad a line."""
    for line in store.dump_nquads():
        out.write(line.encode("utf-8"))
