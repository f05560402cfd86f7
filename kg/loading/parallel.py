"""Articles in, outcomes out in the same order, while several processes make the graphs and this one writes them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kg.errors import StoreError
from kg.loading.batch import Batch
from kg.loading.making import Refusal
from kg.loading.pool import Pool
from kg.loading.report import Outcome, Status
from kg.loading.writing import Task, keep, write, write_new
from kg.store import Store

Numbered = tuple[int, Task]
_FEW = 8  # articles that are not worth a batch of their own


@dataclass(slots=True)
class ParallelRun:
    """One run over a pool.

    A graph that is new to the store waits for others, some seconds at most, since many are written in a third of the
    time; it is reported when it is written and all before it are. Articles with one IRI are taken up one after the
    other: each must see what the one before it wrote.
    """

    pool: Pool
    store: Store
    again: bool
    tell: Callable[[Outcome], None]
    _running: dict[int, Task] = field(default_factory=dict)
    _waiting: dict[str, deque[Numbered]] = field(default_factory=dict)  # by IRI, those behind the one that runs
    _is_open: int = 0  # articles that run or wait
    _batch: Batch = field(default_factory=Batch)
    _done: dict[int, Outcome] = field(default_factory=dict)  # not told yet
    _told: int = 0

    def run(self, found: Iterable[Task | Outcome]) -> None:
        """Load the articles; those that are outcomes already are told in their turn."""
        try:
            self._run(found)
        except StoreError:
            raise
        except BaseException:  # Ctrl-C, or no process can work: what was read is not lost
            self._write_batch()
            raise

    def _run(self, found: Iterable[Task | Outcome]) -> None:
        for number, item in enumerate(found):
            if isinstance(item, Outcome):
                self._finish(number, item)
                continue
            if item.iri in self._batch:
                self._finish_batch()
            self._is_open += 1
            if item.iri in self._waiting:
                self._waiting[item.iri].append((number, item))
            else:
                self._waiting[item.iri] = deque([(number, item)])
                self._take_up(item.iri)
            while self._is_open >= self.pool.width:
                self._collect()
        due = self._is_open
        while self._is_open:
            if _FEW <= self._is_open <= due:  # so that little is left to write when nobody reads any more
                self._finish_batch()
                due = self._is_open // 2
            self._collect()
        self._finish_batch()

    def _take_up(self, iri: str) -> None:
        """Begin with the next article of this IRI that is not in the store as it is."""
        waiting = self._waiting[iri]
        while waiting:
            number, task = waiting.popleft()
            kept = None if self.again else keep(self.store, task)
            if kept is None:
                self._running[number] = task
                self.pool.submit(number, task.article)
                return
            self._is_open -= 1
            self._finish(number, kept)
        del self._waiting[iri]

    def _collect(self) -> None:
        """Take what comes next out of the pool, or write the batch where that is due before."""
        seconds = self._batch.seconds_left()
        taken = self.pool.take(seconds)
        if taken is None:
            self._finish_batch()
            return
        number, made = taken
        task = self._running.pop(number)
        self._is_open -= 1
        if isinstance(made, Refusal):
            self._finish(number, Outcome(task.article.name, Status.FAILED, iri=task.iri, reason=made.reason))
        elif self.store.has_graph(task.iri):
            self._finish(number, write(self.store, task, made))
        else:
            self._batch.add(number, task, made)
            if self._batch.seconds_left() == 0 or self._waiting[task.iri]:  # those behind it must see it
                self._finish_batch()
        self._take_up(task.iri)

    def _finish_batch(self) -> None:
        for number, outcome in self._write_batch():
            self._finish(number, outcome)

    def _write_batch(self) -> list[tuple[int, Outcome]]:
        held = self._batch.take()
        if not held:
            return []
        outcomes = write_new(self.store, [(task, made) for _, task, made in held])
        return [(number, outcome) for (number, _, _), outcome in zip(held, outcomes, strict=True)]

    def _finish(self, number: int, outcome: Outcome) -> None:
        self._done[number] = outcome
        while self._told in self._done:
            told = self._done.pop(self._told)
            self._told += 1
            self.tell(told)
