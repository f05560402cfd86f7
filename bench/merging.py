"""Merging against loading: a planted corpus in; seconds of a full merge and of a later one, memory, and agreement."""

from __future__ import annotations

import hashlib
import itertools
import multiprocessing
import resource
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bench.planted import make_corpus
from kg.loading import Loader
from kg.merge import merge_store, unmerge
from kg.model import Article
from kg.store import Store
from kg.terms import ID_BASE

MORE = 100  # articles that come later
_TIMES = 10  # that so many come, one after the other: one time alone is less than half a second
_FULL_TIMES = 3
_GRAPHS = ("identity", "events", "identifiers")


@dataclass(frozen=True, slots=True)
class MergeFigures:
    """Seconds, after start-up, and megabytes."""

    articles: int
    loading: float
    full: float
    later: tuple[float, ...]  # merges of some articles more
    memory: float  # of the process that merges in full, at its highest
    is_same: bool  # one more and full at once give the same, byte for byte

    @property
    def share(self) -> float:
        """Return a full merge's part of the time that loading takes."""
        return self.full / self.loading

    @property
    def more(self) -> float:
        """Return the seconds of the middle one of the later merges."""
        return statistics.median(self.later)

    @property
    def share_of_more(self) -> float:
        """Return how a merge of some articles more compares with a full one."""
        return self.more / self.full


def measure_merging(articles: int) -> MergeFigures:
    """Load so many articles and merge them, thrice; load more and merge, ten times; take all back and merge at once.

    Of full merges and of later ones the middle counts. The later differ by half with what their articles tell.
    """
    corpus = iter(make_corpus(articles + _TIMES * MORE))
    with tempfile.TemporaryDirectory() as name:
        loaded, folder = Path(name) / "loaded", Path(name) / "store"
        loading = _load(loaded, (each.article for each in itertools.islice(corpus, articles)))
        fulls = []
        for _ in range(_FULL_TIMES):  # each of a store in which nothing was merged yet
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(loaded, folder)
            fulls.append(_apart(folder, is_full=True))
        later = []
        for _ in range(_TIMES):
            _load(folder, (each.article for each in itertools.islice(corpus, MORE)))
            later.append(_apart(folder, is_full=False))
        _, _, other = _apart(folder, is_full=True)
    full = statistics.median(seconds for seconds, _, _ in fulls)
    memory = max(most for _, most, _ in fulls)
    more = tuple(seconds for seconds, _, _ in later)
    return MergeFigures(articles, loading, full, more, memory, later[-1][2] == other)


def _load(folder: Path, articles: Iterable[Article]) -> float:
    listed = list(articles)
    with Store.open(folder) as store:
        loader = Loader(store)
        loader.load_articles(listed[:1])  # after start-up
        start = time.perf_counter()
        report = loader.load_articles(listed)
        seconds = time.perf_counter() - start
    assert report.exit_code == 0, str(report)
    return seconds


def _apart(folder: Path, *, is_full: bool) -> tuple[float, float, str]:
    """Merge in a process of its own, so that its memory is its own."""
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        return pool.apply(_merge, (folder, is_full))


def _merge(folder: Path, is_full: bool) -> tuple[float, float, str]:
    with Store.in_memory() as store:  # knowledge is loaded: after start-up
        merge_store(store)
    with Store.open(folder) as store:
        if is_full:
            unmerge(store)
        start = time.perf_counter()
        merge_store(store)
        seconds = time.perf_counter() - start
        memory = _highest_memory()  # before graphs are read to be compared
        digest = hashlib.sha256()
        for name in _GRAPHS:
            digest.update((store.graph_hash(f"{ID_BASE}merge/{name}") or "").encode())
    return seconds, memory, digest.hexdigest()


def _highest_memory() -> float:
    """Return the most memory that this process has had, in megabytes.

    What the system counts for resource limits would begin with what the process had that started this one.
    """
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024 / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
