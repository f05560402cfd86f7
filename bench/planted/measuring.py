"""Loads and merges a planted corpus in a store of its own, and says how well that went, in lines of text."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.planted.corpus import make_corpus
from bench.planted.graph import read_graph
from bench.planted.matching import Unit
from bench.planted.pairs import Kind
from bench.planted.score import Result, score, total
from kg.loading import Loader
from kg.merge import merge_store
from kg.store import Store

LEAST_ENTITIES = 0.95
LEAST_EVENTS = 0.90
LEAST_COPIES = 0.98
_MOST_KINDS = 12  # of mistakes are listed


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of a corpus, and the seconds that loading and merging took."""

    result: Result
    loading: float
    merging: float


def measure_planted(articles: int, *, seed: int = 1, jobs: int = 1, examples: int = 0) -> Measured:
    """Make a corpus, load it, merge it and score what came out."""
    truth = make_corpus(articles, seed).truth()
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "store") as store:
        start = time.perf_counter()
        report = Loader(store, jobs=jobs).load_articles(each.article for each in truth.articles.values())
        assert report.exit_code == 0, str(report)
        loaded = time.perf_counter()
        merge_store(store)
        merged = time.perf_counter()
        return Measured(score(truth, read_graph(store), examples=examples), loaded - start, merged - loaded)


def which_missed(result: Result) -> list[bool]:
    """Return which of the figures with a bar miss it: entities, events, copies by recall and by F1."""
    return [
        result.entities.f1 < LEAST_ENTITIES,
        result.events.f1 < LEAST_EVENTS,
        min(result.copies.recall, result.copies.f1) < LEAST_COPIES,
    ]


def say_result(measured: Measured) -> Iterator[str]:
    """Yield the figures, and then what went wrong, by kind."""
    result = measured.result
    marks = ["  MISSED" if each else "" for each in which_missed(result)]
    yield f"  loaded in {measured.loading:.1f} s, merged in {measured.merging:.1f} s"
    yield f"  entity pairs {result.entities} (at least {LEAST_ENTITIES} wanted){marks[0]}"
    for kind, found in result.entities_of_kind.items():
        if found.planted or found.found:
            yield f"    {kind:9s} {found}, {found.planted:,} pairs"
    yield f"  event pairs {result.events} (at least {LEAST_EVENTS} wanted){marks[1]}"
    yield f"    copies left out: {result.events_without_copies}"
    yield f"  copies {result.copies} (at least {LEAST_COPIES} wanted){marks[2]}"
    yield f"  disagreements found {total(result.disagreements.values())}"
    yield "    " + ", ".join(f"{kind} {share}" for kind, share in result.disagreements.items())
    yield f"    marked without one planted: {result.ungrounded}"
    yield f"  independent sources right {result.sources}"
    for kind in ("tell", "noun", "later", "denial"):
        shares = {action: share for (told, action), share in result.coverage.items() if told == kind}
        yield f"  tellings read, {kind}: {total(shares.values())}"
        least = sorted(shares.items(), key=lambda each: each[1].part / each[1].whole)
        yield "    " + ", ".join(f"{action} {share.part}/{share.whole}" for action, share in least)
    yield from _say_kinds("entities not joined", result.missed_entities)
    yield from _say_kinds("entities wrongly joined", result.joined_entities)
    yield from _say_kinds("events not joined, by what differs in their claims", result.missed_events)
    yield from _say_kinds("events wrongly joined", result.joined_events)
    for (kind, action), sentences in result.unread.items():
        yield f"  not read, {kind}, {action}"
        yield from (f"      {sentence}" for sentence in sentences)


def _say_kinds(title: str, kinds: list[tuple[str, Kind]]) -> Iterator[str]:
    yield f"  {title}: {sum(kind.count for _, kind in kinds):,} pairs"
    for name, kind in kinds[:_MOST_KINDS]:
        yield f"    {kind.count:7,}  {name}"
        for one, other in kind.examples:
            yield f"      {_say_unit(one)}"
            yield f"      {_say_unit(other)}"
            yield ""


def _say_unit(unit: Unit) -> str:
    return f"[{unit.article}, {unit.truth}, {unit.found.rpartition('/')[2]}] {unit.words}"
