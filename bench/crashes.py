"""Loading and merging killed at random moments: rounds in, what was lost and what differs out."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bench.jobs import make_articles
from kg.store import Store
from kg.store.batches import FILE as BATCH

ARTICLES = 40
KILLS = 55
FIRST = 0.3  # seconds that a process has at least
KILLS_A_STORE = 6  # of loading, before it goes on to its end; then one of merging
LOOK = 0.001  # seconds between looks whether a batch is being written
WRITING = 0.1  # seconds that writing a batch may take
KG = (sys.executable, "-m", "kg")


@dataclass(slots=True)
class CrashFigures:
    """How often what was killed, and what was wrong afterwards."""

    loads: int = 0
    merges: int = 0
    midway: int = 0  # of the loads, those that had told of some of their articles and not of all
    writing: int = 0  # of the loads, those in the middle of a batch
    stores: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)  # acknowledged, and not in the store as it should be
    broken: list[str] = field(default_factory=list)  # graphs that are neither of the old text nor of the new one
    different: list[int] = field(default_factory=list)  # stores that went on and are not as the undisturbed one

    @property
    def kills(self) -> int:
        """Return how many processes were killed while they ran."""
        return self.loads + self.merges


@dataclass(frozen=True, slots=True)
class Course:
    """What is loaded, and what comes of it undisturbed."""

    articles: int
    new: Path
    old_store: Path  # of the articles before they were corrected; every other store begins as its copy
    old_graphs: dict[str, str]
    new_graphs: dict[str, str]  # of the articles and of merging
    dump: str
    seconds: dict[str, float]  # that an undisturbed run takes, by its command and jobs


def measure_crashes(articles: int = ARTICLES, kills: int = KILLS, *, seed: int = 1) -> CrashFigures:
    """Kill at random moments until ``kills`` are done; each store is killed several times, goes on and is merged."""
    chance, figures = random.Random(seed), CrashFigures()
    with tempfile.TemporaryDirectory(prefix="kg-crashes-") as folder:
        course = _prepare(Path(folder), articles)
        while figures.kills < kills:
            _disturb(Path(folder), course, figures, chance)
    return figures


def _prepare(folder: Path, articles: int) -> Course:
    """Write the articles and load them undisturbed."""
    old, new, old_store = folder / "old", folder / "new", folder / "old-store"
    for place in (old, new):
        place.mkdir()
    for article in make_articles(articles):
        written = {"id": article.name, "url": article.url, "date": str(article.date), "text": article.text}
        (new / f"{article.name}.json").write_text(json.dumps(written), encoding="utf-8")
        before = article.text.split("\n\n", 1)[1]  # it was corrected by a paragraph
        (old / f"{article.name}.json").write_text(json.dumps({**written, "text": before}), encoding="utf-8")
    _run(_loading(old, old_store, 2))
    _run(_merging(old_store))  # so that half of the stores are merged anew after a change, and half for the first time
    whole = folder / "whole"
    seconds = {f"load {jobs}": _run(_loading(new, folder / f"whole-{jobs}", jobs)) for jobs in (2, 1)}
    (folder / "whole-1").rename(whole)
    seconds["merge"] = _run(_merging(whole))
    return Course(articles, new, old_store, _graphs(old_store), _graphs(whole), _dump(whole), seconds)


def _disturb(folder: Path, course: Course, figures: CrashFigures, chance: random.Random) -> None:
    """Kill the loading of one store some times and its merging once, check it each time, and let it come to its end."""
    number, jobs = figures.stores, 1 + figures.stores // 2 % 2
    store, log = folder / "store", folder / "log.jsonl"
    is_empty = number % 2 == 0
    if not is_empty:
        shutil.copytree(course.old_store, store)
    command = [*_loading(course.new, store, jobs), "--log", str(log)]
    for attempt in range(KILLS_A_STORE):
        log.unlink(missing_ok=True)
        if is_empty and jobs > 1 and attempt % 3:  # all is new, and so written in batches
            is_killed = _kill(command, chance.uniform(0, WRITING), beginning=store / BATCH)
        else:
            is_killed = _kill(command, chance.uniform(FIRST, course.seconds[f"load {jobs}"]))
        figures.writing += is_killed and (store / BATCH).exists()
        told = _check(store, log, course, figures)
        figures.loads += is_killed
        figures.midway += is_killed and 0 < told < course.articles
    _run(command)
    figures.merges += _kill(_merging(store), chance.uniform(FIRST, course.seconds["merge"]))
    _check(store, log, course, figures)
    _run(_merging(store))
    figures.stores += 1
    if _dump(store) != course.dump:
        figures.different.append(number)
    shutil.rmtree(store)


def _check(store: Path, log: Path, course: Course, figures: CrashFigures) -> int:
    """Hold the store against the log and the undisturbed graphs; return how many articles the log tells of."""
    graphs, told = _graphs(store), list(_acknowledged(log))
    for iri, text in graphs.items():
        wanted = {course.new_graphs[iri], course.old_graphs.get(iri)} if iri in course.new_graphs else set()
        if text not in wanted:
            figures.broken.append(iri)
    figures.acknowledged += len(told)
    figures.lost += [iri for iri in told if graphs.get(iri) != course.new_graphs[iri]]
    return len(told)


def _acknowledged(log: Path) -> Iterator[str]:
    """Yield the IRIs of the articles that loading said it had stored."""
    if not log.exists():
        return
    for line in log.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.endswith("\n"):
            yield json.loads(line)["iri"]


def _graphs(path: Path) -> dict[str, str]:
    if not (path / "CURRENT").exists():  # it was killed before it made one
        return {}
    with Store.open(path, create=False) as store:  # to write, as the next command does: it mends what merging left
        return {name: "".join(sorted(f"{quad} .\n" for quad in store.graph(name))) for name in store.graph_names()}


def _dump(path: Path) -> str:
    with Store.open(path, read_only=True) as store:
        return "".join(store.dump_nquads())


def _loading(articles: Path, store: Path, jobs: int) -> list[str]:
    return [*KG, "load", str(articles), "--store", str(store), "--jobs", str(jobs), "--quiet"]


def _merging(store: Path) -> list[str]:
    return [*KG, "merge", "--store", str(store), "--quiet"]


def _run(command: list[str]) -> float:
    start = time.monotonic()
    subprocess.run(command, check=True)
    return time.monotonic() - start


def _kill(command: list[str], seconds: float, *, beginning: Path | None = None) -> bool:
    """Kill a command and its processes after so many seconds; return whether it was still running.

    The seconds count from when the file ``beginning`` is there, where one is given.
    """
    process = subprocess.Popen(command, start_new_session=True)
    while beginning is not None and not beginning.exists() and process.poll() is None:
        time.sleep(LOOK)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return True
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return False
