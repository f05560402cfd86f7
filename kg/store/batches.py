"""From several graphs that are new to one load in bulk: each is there whole, or not at all, whenever it is cut off.

Loading in bulk takes a third of the time of transactions, and is none: a file beside the database names the graphs, and
how many quads each has, until all are there. Whoever opens the store to write finds it and takes away what is not
whole. (A mark in the database itself would be written out with every load, which costs a fifth more.)
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from kg.store.revising import drop, insertion

FILE = "loading.txt"


@dataclass(frozen=True, slots=True)
class NewGraph:
    """A graph that is not in the store: its N-Quads, each once; what it was made from; what merging needs, packed."""

    name: str
    lines: bytes
    input_hash: str
    facts: bytes

    def count(self) -> int:
        """Return how many quads it has."""
        return self.lines.count(b"\n")


@dataclass(frozen=True, slots=True)
class Books:
    """Names of the store's book-keeping: its graph, the properties of what a graph was made from and of a change."""

    graph: str
    hash_property: str
    changed_property: str


@contextmanager
def announced(database: ox.Store, folder: Path | None, graphs: Sequence[NewGraph], books: Books) -> Iterator[None]:
    """Name the graphs in the file while the block loads them; where it fails, leave none that is not whole.

    A store in memory (``None``) has no file. Raises OSError where the file cannot be written.
    """
    counts = {graph.name: graph.count() for graph in graphs}
    if folder is not None:
        if (folder / FILE).exists():  # the one before failed, and so did taking it away: its names are still needed
            mend_batch(database, folder, books)
        _write(folder / FILE, counts)
    try:
        yield
    except BaseException:
        _mend(database, counts, books)
        _forget(folder)
        raise
    _forget(folder)


def has_halves(database: ox.Store, folder: Path, books: Books) -> bool:
    """Whether loading was cut off with a graph begun and not whole."""
    return bool(_halves(database, _read(folder / FILE), books))


def mend_batch(database: ox.Store, folder: Path, books: Books) -> None:
    """Take away the graphs that loading began and that are not whole. Raises OSError."""
    _mend(database, _read(folder / FILE), books)
    _forget(folder)


def _write(path: Path, counts: Mapping[str, int]) -> None:
    """Write the file whole, or not at all, and down to the disk before anything is loaded."""
    draft = path.with_suffix(".new")
    with draft.open("wb") as stream:
        stream.write("".join(f"{count} {name}\n" for name, count in counts.items()).encode("utf-8"))
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(path)


def _forget(folder: Path | None) -> None:
    if folder is not None:
        (folder / FILE).unlink(missing_ok=True)


def _read(path: Path) -> dict[str, int]:
    if not path.exists():
        return {}
    pairs = (line.split(b" ", 1) for line in path.read_bytes().splitlines())
    return {name.decode("utf-8"): int(count) for count, name in pairs}


def _halves(database: ox.Store, counts: Mapping[str, int], books: Books) -> list[str]:
    """Return those graphs of which something is there, and not all."""
    inputs, hash_property = ox.NamedNode(books.graph), ox.NamedNode(books.hash_property)
    found = []
    for name, count in counts.items():
        graph = ox.NamedNode(name)
        held = sum(1 for _ in database.quads_for_pattern(None, None, None, graph))
        hashes = sum(1 for _ in database.quads_for_pattern(graph, hash_property, None, inputs))
        if (held or hashes) and not (held == count and hashes == 1):
            found.append(name)
    return found


def _mend(database: ox.Store, counts: Mapping[str, int], books: Books) -> None:
    """Drop what is not whole, and mark all as changed: merging looks at that, and it may be what is missing."""
    updates = [drop(name, books.graph, books.hash_property) for name in _halves(database, counts, books)]
    if counts:
        marks = [f"<{name}> <{books.changed_property}> true" for name in counts]
        database.update(";\n".join((*updates, insertion(books.graph, marks))))
