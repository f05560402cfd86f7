"""Queries for what an actor does, over a large merged graph: seconds through kg, and of the same SPARQL without it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from bench.synthetic import fill_merged_store
from kg.knowledge import load_knowledge
from kg.query import Catalogue, Query, run_query
from kg.query.parameters import resolve
from kg.query.run import PREFIXES
from kg.query.values import bind_values
from kg.store import Store

QUADS = 1_000_000
ROUNDS = 7
QUERIES = (("events", "acts"), ("timeline", "who"))
# By IRI, by code and by name: who is in the news every day, and who now and then.
ACTORS = ("country/PRK", "PRK", "State of PRK", "country/XAQ", "organisation/o-2", "Ministry 2")


@dataclass(frozen=True, slots=True)
class ActorFigures:
    """One query for one actor: its rows, and the seconds of the processor that it takes both ways."""

    query: str
    actor: str
    rows: int
    through_kg: float
    bare: float


def measure_actors(quads: int = QUADS) -> Iterator[ActorFigures | int]:
    """Yield how many quads the store has, then the figures of each query for each actor, best of some rounds."""
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "store") as store:
        yield fill_merged_store(store, load_knowledge().ontology, quads)
        catalogue = Catalogue()
        for name, parameter in QUERIES:
            for actor in ACTORS:
                yield _measure(store, catalogue, name, parameter, actor)


def _measure(store: Store, catalogue: Catalogue, name: str, parameter: str, actor: str) -> ActorFigures:
    query: Query = catalogue.get(name)
    text = bind_values(query.text, resolve(query, {parameter: [actor]}, store))

    def through_kg() -> int:
        return len(list(run_query(store, name, {parameter: actor}, catalogue=catalogue).rows or ()))

    def bare() -> int:
        answer = store.database.query(text, use_default_graph_as_union=True, prefixes=PREFIXES)
        assert isinstance(answer, ox.QuerySolutions)
        return len([tuple(row) for row in answer])

    rows, times = through_kg(), [(_seconds(through_kg), _seconds(bare)) for _ in range(ROUNDS)]
    assert rows == bare()
    return ActorFigures(name, actor, rows, min(kg for kg, _ in times), min(ox for _, ox in times))


def _seconds(work: Callable[[], int]) -> float:
    """Return the processor's time: what else runs on the machine hardly shows in it."""
    start = time.process_time()
    work()
    return time.process_time() - start
