"""From many statements to what graphs lose and gain, or to all that they hold; what was cut off meanwhile is mended.

What is little is written in one transaction. What is much is loaded in bulk, which is several times as fast but no
transaction: a mark in the store's book-keeping says so until all is there, and whoever opens the store to write finds
the mark and takes away the graphs that it is of.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

import pyoxigraph as ox

AT_ONCE = 50_000  # statements that are taken before any is loaded; as many of whole graphs go into one transaction
FEW = 2_000  # statements that are added to graphs in one: a transaction looks each of them up
_CHUNK = 100_000  # statements that are loaded together
_AHEAD = 2  # loads that may wait while more is taken
_STARTED = "#unfinished"  # behind the name of the book-keeping graph: the mark

Statements = Iterable[str]  # subject, predicate and object as N-Triples writes them, without the full stop


class Revision:
    """Takes what some graphs lose and gain; ``finish`` puts it there, ``give_up`` leaves none of it by half.

    ``graphs`` gives what each was made from, where that is to be remembered. Of ``whole`` graphs nothing is left that
    they held.
    """

    def __init__(
        self, database: ox.Store, graphs: Mapping[str, str | None], inputs: str, hash_property: str, *, whole: bool
    ) -> None:
        self._database = database
        self._graphs = graphs
        self._inputs = inputs
        self._hash_property = hash_property
        self._whole = whole
        self._gone: dict[str, list[str]] = {name: [] for name in graphs}
        self._new: dict[str, list[str]] = {name: [] for name in graphs}
        self._count = 0
        self._few = AT_ONCE if whole else FEW
        self._pool: ThreadPoolExecutor | None = None
        self._loading: deque[Future[None]] = deque()

    def write(self, graph: str, new: Statements, gone: Statements = ()) -> None:
        """Take statements for one of the graphs, and others that it holds and is to lose: never one for both."""
        self._gone[graph].extend(gone)
        held = self._new[graph]
        before = len(held)
        held.extend(new)
        self._count += len(held) - before
        if self._count >= (_CHUNK if self._pool else AT_ONCE):
            self._load()

    def send(self) -> None:
        """Let what is held be loaded meanwhile, if there is so much that it will be."""
        if self._pool is not None or self._count >= self._few:
            self._load()

    def finish(self, then: str) -> None:
        """Put all in its place; ``then`` is an update that goes with it."""
        updates = [deletion(name, gone) for name, gone in self._gone.items() if gone]
        if self._pool is None:
            updates += [*self._drops(), *(insertion(name, new) for name, new in self._new.items() if new)]
        else:
            self._load()
            self._close()
            updates.append(_unmark(self._inputs))
        self._database.update(";\n".join((*updates, *self._hashes(), then)))

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
        if self._count:
            lines = [f"{each} <{name}> .\n" for name, several in self._new.items() for each in several]
            text = "".join(lines).encode("utf-8", "surrogatepass")  # here: the thread would wait for Python's lock
            load = self._database.bulk_load
            self._loading.append(self._pool.submit(load, text, format=ox.RdfFormat.N_QUADS, lenient=True))
        self._new = {name: [] for name in self._graphs}
        self._count = 0

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
        return [drop(name, self._inputs, self._hash_property) for name in self._graphs] if self._whole else []

    def _hashes(self) -> Sequence[str]:
        made_from = [(name, ox.Literal(value)) for name, value in self._graphs.items() if value]
        return [
            *(_forget_hash(name, self._inputs, self._hash_property) for name, _ in made_from),
            insertion(self._inputs, (f"<{name}> <{self._hash_property}> {value}" for name, value in made_from)),
        ]


def insertion(graph: str, statements: Iterable[str]) -> str:
    """Return the update that adds statements to a graph."""
    return f"INSERT DATA {{ GRAPH <{graph}> {{\n{_lines(statements)}}} }}"


def deletion(graph: str, statements: Iterable[str]) -> str:
    """Return the update that takes statements out of a graph."""
    return f"DELETE DATA {{ GRAPH <{graph}> {{\n{_lines(statements)}}} }}"


def drop(graph: str, inputs: str, hash_property: str) -> str:
    """Return the update that takes a graph away, and what it was made from."""
    return f"DROP SILENT GRAPH <{graph}>; {_forget_hash(graph, inputs, hash_property)}"


def _forget_hash(graph: str, inputs: str, hash_property: str) -> str:
    return f"DELETE WHERE {{ GRAPH <{inputs}> {{ <{graph}> <{hash_property}> ?was }} }}"


def _lines(statements: Iterable[str]) -> str:
    return "".join(f"{each} .\n" for each in statements)


def is_unfinished(database: ox.Store, inputs: str) -> bool:
    """Whether a revision was cut off."""
    pattern = (None, ox.NamedNode(f"{inputs}{_STARTED}"), None, ox.NamedNode(inputs))
    return next(iter(database.quads_for_pattern(*pattern)), None) is not None


def mend(database: ox.Store, inputs: str, hash_property: str) -> None:
    """Take away the graphs whose revision was cut off."""
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
