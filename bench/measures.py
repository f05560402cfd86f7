"""The three measurements: loading against parsing, quads written a second, seconds a query."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pyoxigraph as ox
import spacy

from bench.synthetic import fill_store, make_graphs
from kg.cleaning import clean
from kg.extraction.extractor import Extractor
from kg.knowledge import load_knowledge
from kg.loading import Loader
from kg.model import Article
from kg.parsing.pipeline import DEFAULT_MODEL
from kg.paths import data_dir
from kg.query import Catalogue, run_query
from kg.reading import read_articles
from kg.store import Store

ROUNDS = 3
LOADING_ROUNDS = 9  # of a second each, whose best come close to what an idle machine gives


def measure_loading() -> tuple[float, float, int]:
    """Return seconds to load the example articles, to parse their stories alone, and how many articles they are."""
    articles = [found for found in read_articles([data_dir("examples") / "articles"]) if isinstance(found, Article)]
    knowledge = load_knowledge()
    extract = Extractor(knowledge).extract
    nlp = spacy.load(DEFAULT_MODEL)  # as it comes, without what kg makes quicker
    stories = [[paragraph.text for paragraph in clean(article).paragraphs] for article in articles]

    def load() -> float:
        with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "store") as store:
            loader = Loader(store, knowledge, extract=extract)
            start = time.perf_counter()  # the store is open: after start-up
            report = loader.load_articles(articles)
            seconds = time.perf_counter() - start
            assert report.exit_code == 0, str(report)
            return seconds

    def parse() -> None:
        for story in stories:
            list(nlp.pipe(story, batch_size=64))

    parse()  # both after start-up: caches filled, model loaded
    load()
    loading, parsing = [], []
    for _ in range(LOADING_ROUNDS):  # by turns, so that a busy minute hits both
        parsing.append(_seconds(parse))
        loading.append(load())
    return min(loading), min(parsing), len(articles)


def measure_writing(quads: int) -> tuple[float, float]:
    """Return quads a second written to a store on the disk, with an article and with 100 articles a transaction."""
    graphs = list(make_graphs(load_knowledge().ontology, quads))
    return _write(graphs, 1), _write(graphs, 100)


def measure_queries(quads: int) -> Iterator[tuple[str, float, int]]:
    """Yield each query of the catalogue with its best seconds and its number of rows, over ``quads`` quads on disk."""
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "store") as store:
        fill_store(store, load_knowledge().ontology, quads)
        catalogue = Catalogue()
        for name in catalogue.names():
            rows = 0

            def ask(name: str = name) -> None:
                nonlocal rows
                answer = run_query(store, name, catalogue=catalogue)
                rows = sum(1 for _ in answer.rows or answer.triples or ())

            yield name, min(_seconds(ask) for _ in range(ROUNDS)), rows


def _write(graphs: list[list[ox.Quad]], batch: int) -> float:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "store") as store:

        def put() -> None:
            for first in range(0, len(graphs), batch):
                store.put_all({graph[0].graph_name.value: graph for graph in graphs[first : first + batch]})  # type: ignore[union-attr]

        seconds = _seconds(put)
    return sum(map(len, graphs)) / seconds


def _seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
