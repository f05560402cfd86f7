"""From many statements to whole graphs in the place of what they held; a store that was cut off meanwhile is mended.

What is little is written in one transaction. What is much is loaded in bulk, which is several times as fast but no
transaction: a mark in the store's book-keeping says so until all is there, and whoever opens the store to write finds
the mark and takes away what was begun.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager

import pyoxigraph as ox

AT_ONCE = 50_000  # statements of whole graphs that go into one transaction
FEW = 2_000  # statements that are added to graphs in one: a transaction looks each of them up
_CHUNK = 100_000  # statements that are loaded together
_AHEAD = 2  # loads that may wait while more is taken
_STARTED = "#unfinished"  # behind the name of the book-keeping graph: the mark

Statements = Iterable[str]  # subject, predicate and object as N-Triples writes them, without the full stop


class Replacement:
    """Takes statements for some graphs; ``finish`` puts them there, ``give_up`` leaves none of them."""

    def __init__(self, database: ox.Store, graphs: Mapping[str, str | None], inputs: str, hash_property: str) -> None:
        self._database = database
        self._graphs = graphs
        self._inputs = inputs
        self._hash_property = hash_property
        self._held: dict[str, list[str]] = {name: [] for name in graphs}
        self._count = 0
        self._pool: ThreadPoolExecutor | None = None
        self._loading: deque[Future[None]] = deque()

    def write(self, graph: str, statements: Statements) -> None:
        """Take statements for one of the graphs."""
        held = self._held[graph]
        before = len(held)
        held.extend(statements)
        self._count += len(held) - before
        if self._count >= (_CHUNK if self._pool else AT_ONCE):
            self._load()

    def send(self) -> None:
        """Let what is held be loaded meanwhile, if there is so much that it will be."""
        if self._pool is not None:
            self._load()

    def finish(self, then: str) -> None:
        """Put all in its place; ``then`` is an update that goes with it."""
        if self._pool is None:
            self._database.update(";\n".join((*self._drops(), *self._insertions(), *self._hashes(), then)))
            return
        self._load()
        self._close()
        self._database.update(";\n".join((_unmark(self._inputs), *self._hashes(), then)))

    def give_up(self) -> None:
        """Leave the graphs as they were or, where loading in bulk has begun, empty."""
        if self._pool is not None:
            self._loading.clear()
            self._close()
            mend(self._database, self._inputs, self._hash_property)

    def _load(self) -> None:
        """Load what is held while more is taken."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, thread_name_prefix="kg-bulk")
            marks = [f"<{name}> {_mark(self._inputs)} true" for name in self._graphs]
            self._database.update(";\n".join((*self._drops(), insertion(self._inputs, marks))))
        self._wait(_AHEAD)
        texts = {name: _lines(several).encode("utf-8", "surrogatepass") for name, several in self._held.items()}
        self._held = {name: [] for name in self._graphs}
        self._count = 0
        self._loading.append(self._pool.submit(_bulk_load, self._database, texts))

    def _wait(self, left: int) -> None:
        """Wait until no more than so many loads are under way."""
        while len(self._loading) > left:
            self._loading.popleft().result()

    def _close(self) -> None:
        assert self._pool is not None
        try:
            self._wait(0)
        finally:
            self._pool.shutdown()

    def _drops(self) -> Sequence[str]:
        return [drop(name, self._inputs, self._hash_property) for name in self._graphs]

    def _insertions(self) -> Sequence[str]:
        return [insertion(name, several) for name, several in self._held.items() if several]

    def _hashes(self) -> Sequence[str]:
        return [
            f"INSERT DATA {{ GRAPH <{self._inputs}> {{ <{name}> <{self._hash_property}> {ox.Literal(value)} }} }}"
            for name, value in self._graphs.items()
            if value
        ]


@contextmanager
def revising(
    database: ox.Store,
    changes: Mapping[str, tuple[Sequence[str], Sequence[str]]],
    then: Sequence[str],
    inputs: str,
    hash_property: str,
) -> Iterator[None]:
    """Take statements out of graphs and put others in; ``then`` are updates that go with it.

    What is little is written after the block, if that ends well. What is much is loaded while the block runs.
    """
    deletions = [deletion(name, gone) for name, (gone, _) in changes.items() if gone]
    if sum(len(new) for _, new in changes.values()) < FEW:
        yield
        insertions = [insertion(name, new) for name, (_, new) in changes.items() if new]
        if updates := [*deletions, *insertions, *then]:
            database.update(";\n".join(updates))
        return

    marks = [f"<{name}> {_mark(inputs)} true" for name in changes]
    lines = "".join([f"{each} <{name}> .\n" for name, (_, new) in changes.items() for each in new])
    text = lines.encode("utf-8", "surrogatepass")  # all here: Python in the thread would wait for Python in the block
    with ThreadPoolExecutor(1, thread_name_prefix="kg-bulk") as pool:
        try:
            database.update(";\n".join((insertion(inputs, marks), *deletions)))
            loading = pool.submit(database.bulk_load, text, format=ox.RdfFormat.N_QUADS, lenient=True)
            try:
                yield
            finally:
                wait([loading])
            loading.result()
            database.update(";\n".join((_unmark(inputs), *then)))
        except BaseException:
            mend(database, inputs, hash_property)
            raise


def insertion(graph: str, statements: Iterable[str]) -> str:
    """Return the update that adds statements to a graph."""
    return f"INSERT DATA {{ GRAPH <{graph}> {{\n{_lines(statements)}}} }}"


def deletion(graph: str, statements: Iterable[str]) -> str:
    """Return the update that takes statements out of a graph."""
    return f"DELETE DATA {{ GRAPH <{graph}> {{\n{_lines(statements)}}} }}"


def drop(graph: str, inputs: str, hash_property: str) -> str:
    """Return the update that takes a graph away, and what it was made from."""
    return f"DROP SILENT GRAPH <{graph}>; DELETE WHERE {{ GRAPH <{inputs}> {{ <{graph}> <{hash_property}> ?was }} }}"


def _lines(statements: Iterable[str]) -> str:
    return "".join(f"{each} .\n" for each in statements)


def is_unfinished(database: ox.Store, inputs: str) -> bool:
    """Whether a replacement was cut off."""
    pattern = (None, ox.NamedNode(f"{inputs}{_STARTED}"), None, ox.NamedNode(inputs))
    return next(iter(database.quads_for_pattern(*pattern)), None) is not None


def mend(database: ox.Store, inputs: str, hash_property: str) -> None:
    """Take away the graphs whose replacement was cut off."""
    pattern = (None, ox.NamedNode(f"{inputs}{_STARTED}"), None, ox.NamedNode(inputs))
    names = sorted({quad.subject.value for quad in database.quads_for_pattern(*pattern)})  # type: ignore[union-attr]  # IRIs
    if names:
        database.update(
            ";\n".join(
                (
                    *(drop(name, inputs, hash_property) for name in names),
                    _unmark(inputs),
                )
            )
        )


def _unmark(inputs: str) -> str:
    return f"DELETE WHERE {{ GRAPH <{inputs}> {{ ?graph {_mark(inputs)} ?is }} }}"


def _mark(inputs: str) -> str:
    return f"<{inputs}{_STARTED}>"


def _bulk_load(database: ox.Store, texts: Mapping[str, bytes]) -> None:
    for name, text in texts.items():
        if text:
            graph = ox.NamedNode(name)
            database.bulk_load(input=text, format=ox.RdfFormat.N_TRIPLES, to_graph=graph, lenient=True)
