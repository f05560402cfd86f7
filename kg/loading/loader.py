"""From articles to graphs in a store: each article is cleaned, extracted and stored by itself, and reported."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import InputError
from kg.graph.iris import article_iri, check_base
from kg.graph.quads import Categories
from kg.loading.fingerprint import input_hash, knowledge_fingerprint
from kg.loading.limits import SECONDS, check_length, check_seconds
from kg.loading.making import Extract, Made, Maker, Recipe
from kg.loading.report import Outcome, Report, Status
from kg.loading.writing import Task, keep, write
from kg.model import Article
from kg.paths import data_dir
from kg.store import Store
from kg.terms import ID_BASE

if TYPE_CHECKING:
    from kg.knowledge import Knowledge
    from kg.reading import ReadFailure

Listener = Callable[[Outcome], None]


class Loader:
    """Puts articles into a store.

    ``knowledge`` is what ``load_knowledge`` returns, or a folder such as ontology/; by default what comes with kg. It
    is loaded, and the extractor made, when the first article needs them. ``again`` reads articles anew that are there
    already and have not changed. ``min_confidence`` leaves out claims that are less likely right, and what only they
    said; the others keep their numbers. ``extract``, ``categories`` and ``fingerprint`` take the place of what is made
    of the knowledge, for another extractor.

    With ``jobs`` above 1 so many processes extract, 0 is one a core; the store comes out the same. Each loads the
    knowledge from its folder; an ``extract`` of your own must be importable there. ``seconds`` is how long one article
    may take (``math.inf`` for as long as it does): with one job that holds in Python's main thread, and not in Windows.

    Raises KgError where ``base``, ``jobs`` or ``seconds`` will not do.
    """

    def __init__(
        self,
        store: Store,
        knowledge: Knowledge | Path | None = None,
        *,
        base: str = ID_BASE,
        again: bool = False,
        min_confidence: float = 0.0,
        extract: Extract | None = None,
        categories: Categories | None = None,
        fingerprint: str | None = None,
        jobs: int = 1,
        seconds: float = SECONDS,
    ) -> None:
        self._store = store
        self._again = again
        self._fingerprint = fingerprint
        self._is_of_folder = fingerprint is None
        self._seconds = check_seconds(seconds)
        self._jobs = jobs if jobs == 1 else _check_jobs(jobs)
        loaded = None if isinstance(knowledge, Path) else knowledge
        folder = knowledge if isinstance(knowledge, Path) else knowledge.folder if knowledge else data_dir("ontology")
        self._recipe = Recipe(folder, check_base(base), min_confidence, extract, categories)
        self._maker = Maker(self._recipe, loaded)

    def load(
        self,
        paths: str | Path | Iterable[str | Path],
        *,
        url: str | None = None,
        date: datetime.date | None = None,
        encoding: str | None = None,
        reader: str | None = None,
        on_outcome: Listener | None = None,
    ) -> Report:
        """Load a path or several: files, folders and ``-`` for standard input.

        ``on_outcome`` hears of each article as it is done, in the order in which they were read.
        ``url``, ``date``, ``encoding`` and ``reader`` go before what the articles themselves say or look like. An
        article that cannot be read fails by itself.

        Raises:
            InputError: there is no such reader.
            StoreError: the store cannot be written; what was loaded before is kept.
        """
        from kg.reading import read_articles

        listed = [paths] if isinstance(paths, (str, Path)) else list(paths)
        found = read_articles(listed, url=url, date=date, encoding=encoding, reader=reader, seconds=self._seconds)
        return self._run(found, on_outcome)

    def load_articles(self, articles: Iterable[Article], *, on_outcome: Listener | None = None) -> Report:
        """Load articles that are read already, in their order: of two with one URL the later one stays."""
        return self._run(articles, on_outcome)

    def load_article(self, article: Article) -> Outcome:
        """Clean, extract and store one article; whatever is wrong with the article itself is the outcome's reason."""
        task = self._task(article)
        made = self._prepare(task) if isinstance(task, Task) else task
        return made if isinstance(made, Outcome) else write(self._store, *made)

    def _run(self, found: Iterable[Article | ReadFailure], on_outcome: Listener | None) -> Report:
        report = Report()

        def tell(outcome: Outcome) -> None:
            report.add(outcome)
            if on_outcome is not None:
                on_outcome(outcome)

        tasks = (self._task(item) if isinstance(item, Article) else _failure(item) for item in found)
        if self._jobs == 1:
            for outcome in self._run_here(tasks):
                tell(outcome)
            return report
        from kg.loading.parallel import ParallelRun
        from kg.loading.pool import Pool

        with Pool(self._jobs, self._shared_recipe(), self._seconds) as pool:
            ParallelRun(pool, self._store, self._again, tell).run(tasks)
        return report

    def _run_here(self, tasks: Iterable[Task | Outcome]) -> Iterator[Outcome]:
        """Extract each article while the one before it is being written, which mostly waits for the disk."""
        with ThreadPoolExecutor(1, thread_name_prefix="kg-writer") as writer:
            iri, writing = "", None
            for task in tasks:
                if writing is not None and isinstance(task, Task) and task.iri == iri:
                    yield writing.result()  # the same article again: it must see what the first one wrote
                    writing = None
                made = self._prepare(task) if isinstance(task, Task) else task
                if writing is not None:
                    yield writing.result()
                    writing = None
                if isinstance(made, Outcome):
                    yield made
                else:
                    iri, writing = made[0].iri, writer.submit(write, self._store, *made)
            if writing is not None:
                yield writing.result()

    def _task(self, article: Article) -> Task | Outcome:
        """Find out what the article's graph is called and made from, or refuse it."""
        try:
            check_length(article)
        except InputError as error:
            return Outcome(article.name, Status.FAILED, reason=str(error))
        return Task(article, article_iri(article, self._recipe.base), input_hash(article, self._knowledge_hash()))

    def _prepare(self, task: Task) -> Outcome | tuple[Task, Made]:
        """Make an article's graph, or tell why there is none to be written."""
        kept = None if self._again else keep(self._store, task)
        if kept is not None:
            return kept
        made = self._maker.make(task.article, self._seconds)
        if isinstance(made, Made):
            return task, made
        return Outcome(task.article.name, Status.FAILED, iri=task.iri, reason=made.reason)

    def _shared_recipe(self) -> Recipe:
        """Return the recipe for other processes, which load the knowledge for themselves, and later."""
        self._knowledge_hash()
        return replace(self._recipe, fingerprint=self._fingerprint) if self._is_of_folder else self._recipe

    def _knowledge_hash(self) -> str:
        if self._fingerprint is None:
            self._fingerprint = knowledge_fingerprint(self._recipe.folder)
        least = self._recipe.min_confidence
        return f"{self._fingerprint} {least}" if least else self._fingerprint


def _check_jobs(jobs: int) -> int:
    from kg.loading.pool import check_jobs

    return check_jobs(jobs)


def _failure(failure: ReadFailure) -> Outcome:
    return Outcome(failure.source, Status.FAILED, reason=str(failure.error))
