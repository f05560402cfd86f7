"""Writing in batches: each graph whole or missing, whenever that is cut off, and nothing told of before it is there."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
from batch_driver import BATCH, COUNT, PARTS, tear
from hypothesis import given, settings
from hypothesis import strategies as st
from job_driver import make_articles
from job_extractors import extract
from sample_extractions import TEXT, Categories, article

from kg.errors import StoreError
from kg.facts import notes
from kg.loading import Loader, Outcome, Report, Status
from kg.model import Article
from kg.store import NewGraph, Store
from kg.store.batches import FILE, announced
from kg.store.store import _BOOKS, _INPUT_HASH, INPUTS_GRAPH

DRIVER = Path(__file__).parent / "batch_driver.py"
CUT_OFF = "'kg load' was cut off while it wrote to this store; run it again"
GRAPHS = [f"https://example.org/{letter}" for letter in "abc"]
MOMENTS = list(PARTS)
HALVES = ("first", "every", "books")
NOT_WINDOWS = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")


def load(articles: Iterator[Article] | list[Article], store: Store, jobs: int = 2) -> tuple[Report, list[Outcome]]:
    heard: list[Outcome] = []
    loader = Loader(store, extract=extract, categories=Categories(), fingerprint="f", jobs=jobs)
    return loader.load_articles(articles, on_outcome=heard.append), heard


def dump(store: Store) -> str:
    return "".join(store.dump_nquads())


def graphs(store: Store) -> dict[str, set[ox.Quad]]:
    return {name: store.graph(name) for name in store.graph_names()}


def alone(articles: list[Article]) -> str:
    with Store.in_memory() as store:
        load(articles, store, jobs=1)
        return dump(store)


def one_by_one(articles: list[Article]) -> dict[str, list[set[ox.Quad]]]:
    """Return what the graph of each IRI may be: of any of the articles that have it."""
    found: dict[str, list[set[ox.Quad]]] = {}
    for each in articles:
        with Store.in_memory() as store:
            load([each], store, jobs=1)
            for name, graph in graphs(store).items():
                found.setdefault(name, []).append(graph)
    return found


# Cut off


@NOT_WINDOWS
@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_while_a_batch_is_written_it_leaves_no_half_and_goes_on(tmp_path: Path, moment: str) -> None:
    command = [sys.executable, str(DRIVER), str(tmp_path / "s"), moment]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == -signal.SIGKILL, done.stderr
    told = {line.split()[1] for line in done.stdout.splitlines()}
    assert told, "it is to die later"
    wholes = one_by_one(make_articles(COUNT))
    if moment in HALVES:
        with pytest.raises(StoreError, match=CUT_OFF):
            Store.open(tmp_path / "s", read_only=True)
    else:
        with Store.open(tmp_path / "s", read_only=True) as store:
            assert told <= set(store.graph_names())
    with Store.open(tmp_path / "s") as store:
        held = graphs(store)
        assert told <= set(held), "what was told of is lost"
        assert all(graph in wholes[name] for name, graph in held.items())
        assert set(store.input_hashes()) == set(held)
        assert not (tmp_path / "s" / FILE).exists()
    with Store.open(tmp_path / "s", read_only=True) as store:
        assert graphs(store) == held
    with Store.open(tmp_path / "s") as store:
        report, _ = load(make_articles(COUNT), store)
        assert report.counts[Status.UNCHANGED] and not report.failures
        assert dump(store) == alone(make_articles(COUNT))


@settings(max_examples=30, deadline=None)
@given(
    sizes=st.lists(st.integers(1, 5), min_size=3, max_size=3),
    there=st.lists(st.booleans(), min_size=20, max_size=20),
    is_read_first=st.booleans(),
)
def test_whatever_part_of_a_batch_is_there_a_graph_is_whole_or_missing(
    sizes: list[int], there: list[bool], is_read_first: bool
) -> None:
    batch = [
        NewGraph(name, "".join(f'<x:s> <x:p> "{n}" <{name}> .\n' for n in range(size)).encode(), f"hash of {name}", b"")
        for name, size in zip(GRAPHS, sizes, strict=True)
    ]
    torn = [(one.name, line) for one in batch for line in (*one.lines.splitlines(keepends=True), hash_line(one))]
    kept = [(name, line) for (name, line), is_there in zip(torn, there, strict=False) if is_there]
    wholes = {name for name in GRAPHS if [one for one in kept if one[0] == name] == [x for x in torn if x[0] == name]}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "s"
        with Store.open(path) as store:
            with announced(store.database, path, batch, _BOOKS):
                listed = (path / FILE).read_bytes()
                store.database.load(b"".join(line for _, line in kept), format=ox.RdfFormat.N_QUADS)
            (path / FILE).write_bytes(listed)  # as if it had been killed
        if is_read_first and wholes == {name for name, _ in kept}:
            with Store.open(path, read_only=True) as store:
                assert set(store.graph_names()) == wholes
        elif is_read_first:
            with pytest.raises(StoreError, match=CUT_OFF):
                Store.open(path, read_only=True)
        with Store.open(path) as store:
            assert {name: len(graph) for name, graph in graphs(store).items()} == {
                name: size for name, size in zip(GRAPHS, sizes, strict=True) if name in wholes
            }
            assert set(store.input_hashes()) == wholes
            assert set(store.changed()) >= wholes, "merging would not look at it"


def hash_line(graph: NewGraph) -> bytes:
    return f'<{graph.name}> <{_INPUT_HASH}> "{graph.input_hash}" <{INPUTS_GRAPH}> .\n'.encode()


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_batch_that_fails_is_told_of_and_leaves_no_half(
    tmp_path: Path, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kg.loading.batch.MOST", BATCH)
    articles, heard = make_articles(COUNT), list[Outcome]()
    with Store.open(tmp_path / "s") as store:
        loader = Loader(store, extract=extract, categories=Categories(), fingerprint="f", jobs=2)
        with monkeypatch.context() as patch, pytest.raises(StoreError, match="the disk is full"):
            patch.setattr(Store, "database", tear(moment, fail, 3))
            loader.load_articles(articles, on_outcome=heard.append)
        held, wholes = graphs(store), one_by_one(articles)
        assert {outcome.iri for outcome in heard} <= set(held)
        assert all(graph in wholes[name] for name, graph in held.items())
        assert set(store.input_hashes()) == set(held)
        assert not (tmp_path / "s" / FILE).exists()
        assert load(articles, store)[0].counts[Status.UNCHANGED]
        assert dump(store) == alone(articles)


def test_what_could_not_be_taken_away_is_taken_away_before_the_next_batch(tmp_path: Path) -> None:
    first, second = (NewGraph(name, f'<x:s> <x:p> "o" <{name}> .\n'.encode(), "hash", b"") for name in GRAPHS[:2])
    with Store.open(tmp_path / "s") as store:
        store.put_new([first])
        (tmp_path / "s" / FILE).write_text(f"2 {first.name}\n", encoding="utf-8")  # of which one is there
        store.put_new([second])
        assert store.graph_names() == [second.name]
        assert not (tmp_path / "s" / FILE).exists()


@pytest.mark.parametrize("error", [KeyboardInterrupt, ZeroDivisionError])
def test_what_was_read_when_it_is_broken_off_is_stored(
    error: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.loading.batch.MOST", 1000)
    monkeypatch.setattr("kg.loading.batch.OLDEST", (60.0, 60.0))

    def articles() -> Iterator[Article]:
        yield from (article(f"a{n}", f"{TEXT} {n}") for n in range(200))  # more than are begun before any is taken
        raise error

    with Store.in_memory() as store:
        with pytest.raises(error):
            load(articles(), store)
        assert len(store.graph_names()) >= 5


# When it is told, and what is seen meanwhile


@pytest.mark.parametrize("most", [1, 3, 32])
def test_an_article_is_told_of_when_it_is_there(tmp_path: Path, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.loading.batch.MOST", most)
    articles = make_articles(COUNT)
    with Store.open(tmp_path / "s") as store:

        def hear(outcome: Outcome) -> None:
            assert outcome.iri is not None
            assert store.has_graph(outcome.iri) and store.input_hash(outcome.iri)
            assert not (tmp_path / "s" / FILE).exists()
            heard.append(outcome.name)

        heard: list[str] = []
        loader = Loader(store, extract=extract, categories=Categories(), fingerprint="f", jobs=2)
        loader.load_articles(articles, on_outcome=hear)
        assert heard == [one.name for one in articles]
        assert dump(store) == alone(articles)
        noted = {name for name, _ in store.notes.find(store.input_hashes().items())}
        assert noted == set(store.graph_names()) and (tmp_path / "s" / notes.FILE).exists()


@pytest.mark.parametrize("most", [1, 2, 3, 5, 32])
def test_articles_of_one_url_in_one_batch(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.loading.batch.MOST", most)
    articles = [
        article(f"a{n}", f"{TEXT} {n // 2}", url=f"https://example.org/{n % 3}" if n % 5 else None) for n in range(24)
    ]
    with Store.in_memory() as store, Store.in_memory() as other:
        _, heard = load(articles, store)
        _, wanted = load(articles, other, jobs=1)
        assert heard == wanted
        assert dump(store) == dump(other)


def test_a_graph_waits_no_longer_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.loading.batch.OLDEST", (0.1, 0.1))
    told: dict[str, float] = {}
    with Store.in_memory() as store:
        loader = Loader(store, extract=extract, categories=Categories(), fingerprint="f", jobs=2)
        articles = [article("quick"), article("slow", f"{TEXT} SLOW 3000")]
        loader.load_articles(articles, on_outcome=lambda outcome: told.update({outcome.name: time.monotonic()}))
    assert told["slow"] - told["quick"] > 1


def test_large_graphs_do_not_wait_for_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.loading.batch.LARGEST", 1)
    sizes: list[int] = []
    put_new = Store.put_new
    monkeypatch.setattr(Store, "put_new", lambda store, batch: (sizes.append(len(batch)), put_new(store, batch))[1])
    with Store.in_memory() as store:
        load(make_articles(COUNT), store)
    assert set(sizes) == {1}


def test_who_reads_beside_it_sees_whole_graphs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.loading.batch.MOST", BATCH)
    articles = [article(f"a{n}", f"{TEXT} {n}") for n in range(COUNT * 5)]
    wholes, seen, is_over = one_by_one(articles), set[int](), threading.Event()
    wrong: list[object] = []

    def read(store: Store) -> None:
        while not is_over.is_set():
            try:
                held = graphs(store)
            except Exception as error:  # noqa: BLE001 - the test tells of it
                wrong.append(error)
                return
            wrong.extend(name for name, graph in held.items() if graph not in wholes[name])
            seen.add(len(held))

    with Store.open(tmp_path / "s") as store:
        reader = threading.Thread(target=read, args=(store,))
        reader.start()
        load(articles, store)
        is_over.set()
        reader.join()
        assert not wrong
        assert len(seen) > 2
