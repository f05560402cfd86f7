"""One folder of named graphs, one an article: quads in by atomic replacement, solutions of SPARQL out."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import pyoxigraph as ox

from kg.errors import NotFoundError, StoreError
from kg.facts.notes import Notes
from kg.store.articles import ArticleEntry, list_articles
from kg.store.batches import Books, NewGraph, announced, has_halves, mend_batch
from kg.store.opening import open_database, sayable_errors
from kg.store.revising import Revision, is_unfinished, mend
from kg.terms import ID_BASE, SCHEMA

INPUTS_GRAPH = f"{ID_BASE}graph/inputs"  # our own book-keeping: what each article's graph was made from; never exported
_INPUT_HASH = f"{INPUTS_GRAPH}#hash"
_CHANGED = f"{INPUTS_GRAPH}#changed"  # of a graph that was put, added to or removed since this was last forgotten
_BOOKS = Books(INPUTS_GRAPH, _INPUT_HASH, _CHANGED)

Answer = ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean

_writers: set[Path] = set()  # stores that this process writes: the lock file tells of other processes only


class Store:
    """A store of articles' graphs; a context manager that lets go of the folder at the end."""

    def __init__(self, database: ox.Store, path: Path | None = None, *, read_only: bool = False) -> None:
        self._database: ox.Store | None = database
        self.path = path
        self.read_only = read_only
        self._notes: Notes | None = None

    @classmethod
    def open(cls, path: Path | str, *, create: bool = True, read_only: bool = False) -> Self:
        """Open the store in the folder ``path``; make it where there is none and ``create`` is on.

        Raises:
            StoreError: it does not exist, is no store, is held by another process, or cannot be read or written.
        """
        folder = Path(path)
        resolved = folder.resolve()
        if resolved in _writers:
            raise StoreError(f"{folder}: already open for writing in this process; use that one, or close it first")
        database = open_database(folder, create=create, read_only=read_only)
        with sayable_errors(folder):
            _mend(database, folder, read_only=read_only)
        if not read_only:
            _writers.add(resolved)
        return cls(database, folder, read_only=read_only)

    @classmethod
    def in_memory(cls) -> Self:
        """Return an empty store that is gone with the process."""
        return cls(ox.Store())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Write everything out and let go of the folder; a second call does nothing."""
        if self._database is None:
            return
        self._database = None
        if self._notes is not None:
            self._notes.close()
            self._notes = None
        gc.collect()  # the database unlocks its folder when its last reference goes
        if self.path is not None and not self.read_only:
            _writers.discard(self.path.resolve())

    @property
    def database(self) -> ox.Store:
        """Return the Oxigraph database, for what this class does not offer."""
        if self._database is None:
            raise StoreError(f"{self.path or 'store in memory'}: already closed; open it again")
        return self._database

    @property
    def notes(self) -> Notes:
        """Return the notes beside the store, on what merging needs to know of each graph."""
        if self._notes is None:
            self._notes = Notes(self.path, read_only=self.read_only)
        return self._notes

    def __len__(self) -> int:
        """Return how many quads there are, the store's own book-keeping left out."""
        own = self.database.quads_for_pattern(None, None, None, ox.NamedNode(INPUTS_GRAPH))
        return len(self.database) - sum(1 for _ in own)

    # Graphs

    def graph_names(self) -> list[str]:
        """Return the IRIs of all named graphs but the store's own book-keeping, sorted."""
        names = (graph.value for graph in self.database.named_graphs())
        return sorted(name for name in names if name != INPUTS_GRAPH)

    def graph(self, graph_iri: str) -> set[ox.Quad]:
        """Return the quads of one named graph; none where there is no such graph."""
        return set(self.database.quads_for_pattern(None, None, None, ox.NamedNode(graph_iri)))

    def graph_hash(self, graph_iri: str) -> str | None:
        """Return the SHA-256 of the graph's sorted N-Quads, or ``None`` where there is no such graph."""
        lines = sorted(f"{quad} .\n" for quad in self.graph(graph_iri))
        return hashlib.sha256("".join(lines).encode("utf-8")).hexdigest() if lines else None

    def put(
        self, graph_iri: str, quads: Iterable[ox.Quad], *, input_hash: str | None = None, facts: bytes | None = None
    ) -> None:
        """Replace the named graph by ``quads``, wholly or not at all; ``input_hash`` is remembered beside it.

        ``facts``, packed, are noted for merging, which else reads them out of the graph.
        """
        self.put_all({graph_iri: quads}, input_hashes={graph_iri: input_hash} if input_hash else {})
        if input_hash and facts:
            self.notes.note(graph_iri, input_hash, facts)

    def put_lines(self, graph_iri: str, lines: bytes, *, input_hash: str, facts: bytes) -> None:
        """Put a graph that is not there yet, from its N-Quads as they are: nothing looks whether they are its own.

        That spares two thirds of the time, and Python's lock is free meanwhile. They must be of this graph only, and
        without blank nodes.
        """
        self._check_writable()
        with sayable_errors(self.path):
            # Lenient, since the library itself has written the lines: IRIs need no second look.
            text = lines + _own_lines(graph_iri, input_hash)
            self.database.load(text, format=ox.RdfFormat.N_QUADS, lenient=True)
        self.notes.note(graph_iri, input_hash, facts)

    def put_new(self, graphs: Sequence[NewGraph]) -> None:
        """Put several graphs that are not there yet, each once and as ``put_lines`` does, in less than half the time.

        When it returns all of them are there to stay. Where the process is killed meanwhile each of them is there
        whole, or found missing.

        Raises:
            StoreError: they cannot be written; none is there by half.
        """
        self._check_writable()
        with sayable_errors(self.path), announced(self.database, self.path, graphs, _BOOKS):
            text = b"".join(part for one in graphs for part in (one.lines, _own_lines(one.name, one.input_hash)))
            self.database.bulk_load(text, format=ox.RdfFormat.N_QUADS, lenient=True)
        self.notes.note_all((one.name, one.input_hash, one.facts) for one in graphs)

    def put_all(
        self, graphs: Mapping[str, Iterable[ox.Quad]], *, input_hashes: Mapping[str, str] | None = None
    ) -> None:
        """Replace several named graphs in one transaction.

        Raises:
            StoreError: it cannot be written; nothing is changed then.
            ValueError: a quad is of another graph, or has a blank node.
        """
        hashes = input_hashes or {}
        if any(self.has_graph(iri) or self.input_hash(iri) for iri in graphs):
            self._update([_replacement(iri, quads, hashes.get(iri)) for iri, quads in graphs.items()])
        else:  # nothing to drop: one transaction without the text of an update, about four times as fast
            self._extend([quad for iri, quads in graphs.items() for quad in _addition(iri, quads, hashes.get(iri))])

    def add(self, quads: Iterable[ox.Quad]) -> None:
        """Add quads to whatever their graphs hold, in one transaction.

        What merging reads must not come to a graph with an input hash in this way: it goes by that hash.
        """
        listed = list(quads)
        names = {quad.graph_name for quad in listed}
        self._extend([*listed, *(_mark(name) for name in names if isinstance(name, ox.NamedNode))])

    def changed(self) -> list[str]:
        """Return the graphs that were put, added to or removed since this was last forgotten, sorted."""
        pattern = (None, ox.NamedNode(_CHANGED), None, ox.NamedNode(INPUTS_GRAPH))
        return sorted(quad.subject.value for quad in self.database.quads_for_pattern(*pattern))  # type: ignore[union-attr]  # IRIs

    @contextmanager
    def revising(self, graphs: Mapping[str, str | None], *, whole: bool) -> Iterator[Revision]:
        """Let statements be taken out of these graphs and put in; all are there when the block has ended well.

        ``graphs`` gives what is remembered as input hash. Of ``whole`` graphs all goes that they held. ``changed`` then
        tells only of what is changed later. Much is loaded in bulk while the block runs: where the process is killed
        meanwhile, or the block does not end well, the graphs are found empty. Little is written after it.

        Raises:
            StoreError: it cannot be written; nothing is changed then, or the graphs are found empty.
        """
        self._check_writable()
        revision = Revision(self.database, graphs, INPUTS_GRAPH, _INPUT_HASH, whole=whole)
        with sayable_errors(self.path):
            try:
                yield revision
                revision.finish(_FORGET)
            except BaseException:
                revision.give_up()
                raise

    def remove(self, graph_iri: str) -> bool:
        """Remove a named graph; return whether it was there."""
        if not self.has_graph(graph_iri):
            return False
        self._update([_replacement(graph_iri, (), None)])
        return True

    def input_hash(self, graph_iri: str) -> str | None:
        """Return what ``put`` was told that the graph was made from."""
        pattern = (ox.NamedNode(graph_iri), ox.NamedNode(_INPUT_HASH), None, ox.NamedNode(INPUTS_GRAPH))
        for quad in self.database.quads_for_pattern(*pattern):
            return str(quad.object.value)  # type: ignore[union-attr]
        return None

    def input_hashes(self) -> dict[str, str]:
        """Return what each graph was made from, where ``put`` was told."""
        pattern = (None, ox.NamedNode(_INPUT_HASH), None, ox.NamedNode(INPUTS_GRAPH))
        return {
            quad.subject.value: quad.object.value  # type: ignore[union-attr]  # as put wrote it
            for quad in self.database.quads_for_pattern(*pattern)
        }

    def has_graph(self, graph_iri: str) -> bool:
        """Whether there is a named graph of that name."""
        return self.database.contains_named_graph(ox.NamedNode(graph_iri))

    def _extend(self, quads: Iterable[ox.Quad]) -> None:
        self._check_writable()
        with sayable_errors(self.path):
            self.database.extend(quads)

    def _update(self, replacements: Sequence[str]) -> None:
        self._check_writable()
        if replacements:
            with sayable_errors(self.path):
                self.database.update(";\n".join(replacements))

    def _check_writable(self) -> None:
        if self.read_only:
            raise StoreError(f"{self.path}: opened for reading only; open it without read_only=True")

    # Articles

    def articles(self) -> list[ArticleEntry]:
        """Return what is known of every article, by date, then IRI; those without a date first."""
        return list_articles(self.database)

    def find_article(self, name: str) -> str:
        """Return the IRI of the article of that name or IRI.

        Raises:
            NotFoundError: there is none, or several have the name.
        """
        if _is_iri(name) and self.has_graph(name):
            return name
        pattern = (None, ox.NamedNode(SCHEMA.identifier), ox.Literal(name), None)
        iris = sorted({quad.graph_name.value for quad in self.database.quads_for_pattern(*pattern)})  # type: ignore[union-attr]
        if not iris:
            raise NotFoundError(f"{name}: no article of this name or IRI in {self.path}; 'kg info' lists them")
        if len(iris) > 1:
            raise NotFoundError(f"{name}: {len(iris)} articles have this name; give one by its IRI: {' '.join(iris)}")
        return iris[0]

    # Reading

    def query(
        self,
        sparql: str,
        /,
        *,
        union: bool = True,
        prefixes: Mapping[str, str] | None = None,
        graphs: Iterable[str] | None = None,
    ) -> Answer:
        """Answer a SPARQL query; all named graphs together are the default graph where ``union`` is on.

        With ``graphs`` it sees these alone.

        Raises:
            SyntaxError: the query does not parse, or is an update.
        """
        if graphs is not None:
            seen = [ox.NamedNode(name) for name in sorted(graphs)]
            return self.database.query(
                sparql, default_graph=[*seen] if union else None, named_graphs=[*seen], prefixes=dict(prefixes or {})
            )
        return self.database.query(sparql, use_default_graph_as_union=union, prefixes=dict(prefixes or {}))

    def quads(self) -> Iterator[ox.Quad]:
        """Yield every quad but the store's own book-keeping, in no fixed order."""
        inputs = ox.NamedNode(INPUTS_GRAPH)
        return (quad for quad in self.database if quad.graph_name != inputs)

    def dump_nquads(self) -> Iterator[str]:
        """Yield the whole store as N-Quads, sorted: equal stores give equal bytes. One graph is in memory at a time."""
        default = sorted(f"{q} .\n" for q in self.database.quads_for_pattern(None, None, None, ox.DefaultGraph()))
        yield from default
        for name in self.graph_names():
            yield from sorted(f"{quad} .\n" for quad in self.graph(name))

    def snapshot(self, folder: Path | str) -> None:
        """Copy the store as it is now into a new folder, by hard links where the disk has them.

        Raises:
            StoreError: the folder exists or cannot be written.
        """
        target = Path(folder)
        if target.exists():
            raise StoreError(f"{target}: exists already; name a new folder for the snapshot")
        with sayable_errors(target):
            self.database.backup(str(target))


def _addition(graph_iri: str, quads: Iterable[ox.Quad], input_hash: str | None) -> Iterator[ox.Quad]:
    """Yield the quads of a graph that is not there yet, and what is remembered beside it."""
    yield from _check_graph(graph_iri, quads)
    yield _mark(ox.NamedNode(graph_iri))
    if input_hash:
        yield ox.Quad(
            ox.NamedNode(graph_iri), ox.NamedNode(_INPUT_HASH), ox.Literal(input_hash), ox.NamedNode(INPUTS_GRAPH)
        )


def _own_lines(graph_iri: str, input_hash: str) -> bytes:
    """Return what is remembered beside a graph that is not there yet, as N-Quads."""
    return "".join(f"{quad} .\n" for quad in _addition(graph_iri, (), input_hash)).encode("utf-8")


def _check_graph(graph_iri: str, quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """Yield the quads. Raises ValueError at one that is of another graph, or has a blank node."""
    graph = ox.NamedNode(graph_iri)
    for quad in quads:
        if quad.graph_name != graph:
            raise ValueError(f"a quad of {quad.graph_name} among those of {graph}")
        if isinstance(quad.subject, ox.BlankNode) or isinstance(quad.object, ox.BlankNode):
            raise ValueError(f"a blank node in {graph}")
        yield quad


def _replacement(graph_iri: str, quads: Iterable[ox.Quad], input_hash: str | None) -> str:
    """Return the update that replaces one graph; terms are written by the RDF library, which escapes them."""
    graph, inputs, predicate = ox.NamedNode(graph_iri), ox.NamedNode(INPUTS_GRAPH), ox.NamedNode(_INPUT_HASH)
    triples = [quad.triple for quad in _check_graph(graph_iri, quads)]
    update = f"DROP SILENT GRAPH {graph} ; DELETE WHERE {{ GRAPH {inputs} {{ {graph} {predicate} ?was }} }}"
    update += f" ; INSERT DATA {{ GRAPH {inputs} {{ {_mark(graph).triple} }} }}"
    if triples:
        written = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
        assert written is not None
        update += f" ; INSERT DATA {{ GRAPH {graph} {{\n{written.decode('utf-8')}}} }}"
    if input_hash:
        literal = ox.Literal(input_hash)
        update += f" ; INSERT DATA {{ GRAPH {inputs} {{ {graph} {predicate} {literal} }} }}"
    return update


_FORGET = f"DELETE WHERE {{ GRAPH <{INPUTS_GRAPH}> {{ ?graph <{_CHANGED}> ?is }} }}"


def _mark(graph: ox.NamedNode) -> ox.Quad:
    return ox.Quad(graph, ox.NamedNode(_CHANGED), ox.Literal(True), ox.NamedNode(INPUTS_GRAPH))


def _mend(database: ox.Store, folder: Path, *, read_only: bool) -> None:
    if is_unfinished(database, INPUTS_GRAPH):
        if read_only:
            raise StoreError(f"{folder}: 'kg merge' was cut off while it wrote to this store; run it again")
        mend(database, INPUTS_GRAPH, _INPUT_HASH)
    if not read_only:
        mend_batch(database, folder, _BOOKS)
    elif has_halves(database, folder, _BOOKS):
        raise StoreError(f"{folder}: 'kg load' was cut off while it wrote to this store; run it again")


def _is_iri(text: str) -> bool:
    try:
        ox.NamedNode(text)
    except ValueError:
        return False
    return True
