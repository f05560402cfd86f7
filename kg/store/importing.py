"""From a file of RDF that another loader wrote to graphs in the store, all of the file or nothing of it."""

from __future__ import annotations

import gzip
import hashlib
import tempfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

import pyoxigraph as ox

from kg.errors import InputError
from kg.store.store import INPUTS_GRAPH, Store
from kg.terms import ID_BASE, KG, RDF

_FORMATS = {
    ".nq": ox.RdfFormat.N_QUADS,
    ".nquads": ox.RdfFormat.N_QUADS,
    ".trig": ox.RdfFormat.TRIG,
    ".jsonld": ox.RdfFormat.JSON_LD,
    ".json": ox.RdfFormat.JSON_LD,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".ttl": ox.RdfFormat.TURTLE,
}
_BATCH_QUADS = 20_000  # in one update: larger ones gain nothing and hold more memory
_MEMORY_BYTES = 64_000_000  # a larger file is staged on the disk
_GZIP_RATIO = 15  # about what gzip saves on N-Quads


@dataclass(frozen=True, slots=True)
class ImportCount:
    """How many graphs of a file were new, replaced others, or were there just so; and how many quads it holds."""

    loaded: int = 0
    replaced: int = 0
    unchanged: int = 0
    quads: int = 0


def import_file(store: Store, path: Path | str) -> ImportCount:
    """Take the graphs of an RDF file into the store.

    An article's graph replaces the one of that name; any other graph is added to. What stands in no named graph goes
    to a graph named after its content. Blank nodes become IRIs, the same for the same content. The file is parsed to
    its end before anything is written.

    Raises:
        InputError: the file cannot be read or does not parse; the store is as before.
        StoreError: the store cannot be written; whole graphs may be in by then.
    """
    source = Path(path)
    rdf_format, is_gzip = _format_of(source)
    if source.is_file() and source.stat().st_size * (_GZIP_RATIO if is_gzip else 1) <= _MEMORY_BYTES:
        return _import_through(ox.Store(), store, source, rdf_format, is_gzip=is_gzip)
    # The database writes in the background until it is let go of, so the folder may not be empty at once.
    with tempfile.TemporaryDirectory(prefix="kg-import-", ignore_cleanup_errors=True) as folder:
        return _import_through(ox.Store(folder), store, source, rdf_format, is_gzip=is_gzip)


def formats() -> list[str]:
    """Return the endings of file names that can be imported."""
    return sorted(_FORMATS)


def _import_through(
    staged: ox.Store, store: Store, source: Path, rdf_format: ox.RdfFormat, *, is_gzip: bool
) -> ImportCount:
    _stage(staged, source, rdf_format, is_gzip=is_gzip)
    _name_blank_nodes(staged)
    _name_default_graph(staged)
    return _take_in(store, staged)


def _stage(staged: ox.Store, source: Path, rdf_format: ox.RdfFormat, *, is_gzip: bool) -> None:
    try:
        with _open(source, is_gzip=is_gzip) as stream:
            staged.bulk_load(stream, format=rdf_format, base_iri=source.resolve().as_uri())
    except SyntaxError as error:
        raise InputError(_say_syntax(source, rdf_format, error)) from error
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(f"{source}: broken gzip ({error}); fetch or make the file again") from error
    except IsADirectoryError as error:
        raise InputError(f"{source}: a folder; name the files in it, such as {source}/*.nq") from error
    except FileNotFoundError as error:
        raise InputError(f"{source}: no such file") from error
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise InputError(f"{source}: cannot be read ({error})") from error


def _open(source: Path, *, is_gzip: bool) -> IO[bytes]:
    return cast(IO[bytes], gzip.open(source, "rb")) if is_gzip else source.open("rb")


def _format_of(source: Path) -> tuple[ox.RdfFormat, bool]:
    suffixes = [suffix.lower() for suffix in source.suffixes]
    is_gzip = bool(suffixes) and suffixes[-1] == ".gz"
    ending = (suffixes[:-1] if is_gzip else suffixes)[-1:]
    if not ending or ending[0] not in _FORMATS:
        raise InputError(f"{source}: not a format that can be imported; known are {' '.join(formats())}, each also .gz")
    return _FORMATS[ending[0]], is_gzip


def _say_syntax(source: Path, rdf_format: ox.RdfFormat, error: SyntaxError) -> str:
    what = str(error.args[0] if error.args else error)
    if "remote context" in what:
        return f"{source}: its @context is on the web, and kg fetches nothing; write the context into the file"
    where = f", line {error.lineno}" if error.lineno else ""
    return f"{source}{where}: not {rdf_format.name} ({what}); nothing of this file was taken in"


def _name_blank_nodes(staged: ox.Store) -> None:
    """Give blank nodes IRIs that depend on the content alone (RDF Dataset Canonicalization)."""
    if not any(_has_blank_node(quad) for quad in staged):
        return
    dataset = ox.Dataset(staged)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    quads = sorted(dataset, key=str)
    digest = hashlib.sha256("\n".join(map(str, quads)).encode("utf-8")).hexdigest()[:16]
    staged.clear()
    staged.extend(_skolemise(quad, f"{ID_BASE}.well-known/genid/{digest}-") for quad in quads)


def _has_blank_node(quad: ox.Quad) -> bool:
    return any(isinstance(term, ox.BlankNode) for term in (quad.subject, quad.object, quad.graph_name))


def _skolemise(quad: ox.Quad, prefix: str) -> ox.Quad:
    def name(term: object) -> object:
        return ox.NamedNode(prefix + term.value) if isinstance(term, ox.BlankNode) else term

    return ox.Quad(name(quad.subject), quad.predicate, name(quad.object), name(quad.graph_name))  # type: ignore[arg-type]


def _name_default_graph(staged: ox.Store) -> None:
    loose = sorted(staged.quads_for_pattern(None, None, None, ox.DefaultGraph()), key=str)
    if not loose:
        return
    digest = hashlib.sha256("\n".join(map(str, loose)).encode("utf-8")).hexdigest()[:16]
    graph = ox.NamedNode(f"{ID_BASE}graph/import-{digest}")
    staged.clear_graph(ox.DefaultGraph())
    staged.extend(ox.Quad(quad.subject, quad.predicate, quad.object, graph) for quad in loose)


def _take_in(store: Store, staged: ox.Store) -> ImportCount:
    loaded = replaced = unchanged = quads = 0
    batch: dict[str, list[ox.Quad]] = {}
    waiting = 0
    for name, graph, is_article in _graphs_of(staged):
        quads += len(graph)
        held = store.graph(name)
        if held >= graph if not is_article else held == graph:
            unchanged += 1
            continue
        replaced, loaded = (replaced + 1, loaded) if held else (replaced, loaded + 1)
        batch[name] = list(graph if is_article else graph | held)
        waiting += len(batch[name])
        if waiting >= _BATCH_QUADS:
            _put(store, batch)
            batch, waiting = {}, 0
    _put(store, batch)
    return ImportCount(loaded, replaced, unchanged, quads)


def _put(store: Store, batch: Mapping[str, list[ox.Quad]]) -> None:
    """Put graphs, each with a hash of itself, by which merging sees whether it has changed."""
    store.put_all(batch, input_hashes={name: f"imported {_hash(quads)}" for name, quads in batch.items()})


def _hash(quads: Iterable[ox.Quad]) -> str:
    return hashlib.sha256("\n".join(sorted(map(str, quads))).encode("utf-8")).hexdigest()


def _graphs_of(staged: ox.Store) -> Iterator[tuple[str, set[ox.Quad], bool]]:
    is_a, article = ox.NamedNode(RDF.type), ox.NamedNode(KG.Article)
    for name in sorted(graph.value for graph in staged.named_graphs()):
        if name != INPUTS_GRAPH:
            node = ox.NamedNode(name)
            quads = set(staged.quads_for_pattern(None, None, None, node))
            if quads:
                yield name, quads, ox.Quad(node, is_a, article, node) in quads
