"""Loading with two jobs against one: made-up articles out of the examples' sentences in; ratio and share out."""

from __future__ import annotations

import datetime
import hashlib
import multiprocessing
import random
import re
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from kg.extraction.extractor import Extractor
from kg.knowledge import load_knowledge
from kg.loading import Loader
from kg.model import Article, Document, Extraction
from kg.paths import data_dir
from kg.reading import read_articles
from kg.store import Store

JOBS = 2
FIRST_DAY = datetime.date(2024, 1, 1)
DAYS = 700
PARAGRAPHS = (6, 16)  # of an article, fewest and most
SHORTEST = 60  # characters of a paragraph that is prose
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "August", "September", "October", "November", "December")
_STATES = ("Japan", "China", "Russia", "Sudan", "Egypt", "Iran", "Poland", "Lithuania", "Venezuela", "Guyana",
           "Brazil", "France", "Chad", "Qatar", "Norway", "Finland", "Peru", "Chile", "Kenya", "India")  # fmt: skip
_SURNAMES = ("Berg", "Okafor", "Tanaka", "Silva", "Novak", "Haddad", "Larsen", "Moreau", "Castillo", "Petrov", "Mbeki")
_NAME = re.compile(r"\b([A-Z][a-z]{3,}) ([A-Z][a-z]{3,})\b(?= said| told|,)")
_COUNT = re.compile(r"\b[1-9][0-9]\b")


@dataclass(frozen=True, slots=True)
class JobFigures:
    """Seconds that loading takes with one job and with several, and of the first those in the extractor."""

    articles: int
    alone: float
    together: float
    extracting: float
    is_same: bool  # the stores are equal, byte for byte

    @property
    def ratio(self) -> float:
        """Return how many times as fast several jobs are."""
        return self.alone / self.together

    @property
    def share(self) -> float:
        """Return the extractor's share of the time that one job takes, its start included."""
        return self.extracting / self.alone


@dataclass(frozen=True, slots=True)
class _Run:
    seconds: float
    extracting: float  # seconds of these, with one job
    digest: str  # of the store


class _TimedExtractor:
    """Makes an extractor when it is needed, as loading does, and counts the seconds."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._extract: Callable[[Document], Extraction] | None = None

    def __call__(self, document: Document) -> Extraction:
        start = time.perf_counter()
        try:
            if self._extract is None:
                self._extract = Extractor(load_knowledge()).extract
            return self._extract(document)
        finally:
            self.seconds += time.perf_counter() - start


def measure_jobs(count: int) -> JobFigures:
    """Load the same articles with one job and with ``JOBS``, each run from scratch in a process of its own.

    So the start counts in both, as it does for whoever runs ``kg load``. Each is run twice, and the order turned round,
    so that a machine that becomes faster or slower favours neither.
    """
    context = multiprocessing.get_context("spawn")
    runs: dict[int, list[_Run]] = {1: [], JOBS: []}
    for jobs in (1, JOBS, JOBS, 1):
        with ProcessPoolExecutor(1, context) as pool:  # its processes may have processes of their own
            runs[jobs].append(pool.submit(_run, count, jobs).result())
    alone, together = (sum(one.seconds for one in several) / len(several) for several in runs.values())
    extracting = sum(one.extracting for one in runs[1]) / len(runs[1])
    digests = {one.digest for several in runs.values() for one in several}
    return JobFigures(count, alone, together, extracting, len(digests) == 1)


def _run(count: int, jobs: int) -> _Run:
    articles = list(make_articles(count))
    timed = _TimedExtractor()
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "store") as store:
        start = time.perf_counter()
        loader = Loader(store, extract=timed) if jobs == 1 else Loader(store, jobs=jobs)
        report = loader.load_articles(articles)
        seconds = time.perf_counter() - start
        assert report.exit_code == 0, str(report)
        digest = hashlib.sha256()
        for line in store.dump_nquads():
            digest.update(line.encode("utf-8", "surrogatepass"))
    return _Run(seconds, timed.seconds, digest.hexdigest())


def make_articles(count: int, *, seed: int = 1) -> Iterator[Article]:
    """Yield articles, the same for the same arguments: paragraphs of the examples, mixed, with other names and days."""
    chance = random.Random(seed)
    found = [one for one in read_articles([data_dir("examples") / "articles"]) if isinstance(one, Article)]
    paragraphs = sorted({line for one in found for line in one.text.split("\n") if len(line) >= SHORTEST})
    for number in range(count):
        states = dict(zip(_STATES, chance.sample(_STATES, len(_STATES)), strict=True))
        surnames: dict[str, str] = {}
        chosen = chance.sample(paragraphs, chance.randint(*PARAGRAPHS))
        text = "\n\n".join(_change(paragraph, states, surnames, chance) for paragraph in chosen)
        day = FIRST_DAY + datetime.timedelta(days=chance.randrange(DAYS))
        yield Article(f"made-up-{number}", f"{text}\n", url=f"https://e.test/{number}", date=day)


def _change(text: str, states: dict[str, str], surnames: dict[str, str], chance: random.Random) -> str:
    def rename(found: re.Match[str]) -> str:
        if found[1] in states or found[2] in states:
            return found[0]
        return f"{found[1]} {surnames.setdefault(found[0], chance.choice(_SURNAMES))}"

    for words in (_DAYS, _MONTHS):
        text = re.sub(rf"\b(?:{'|'.join(words)})\b", lambda _, words=words: chance.choice(words), text)  # type: ignore[misc]
    text = _NAME.sub(rename, text)
    text = re.sub(rf"\b(?:{'|'.join(states)})\b", lambda found: states[found[0]], text)
    return _COUNT.sub(lambda _: str(chance.randint(2, 28)), text)
