"""From graphs as they are made to batches that are written at once: of so many, or so large, or so old."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from kg.loading.making import Made
from kg.loading.writing import Task

MOST = 1000  # graphs
LARGEST = 100_000_000  # bytes of their N-Quads
OLDEST = (1.0, 10.0)  # seconds that a graph may wait: in a run that has just begun, and in a long one
SHARE = 0.5  # of the time that the run has taken so far, between these


@dataclass(slots=True)
class Batch:
    """Graphs that wait to be written, in the order in which they came, each with its article's number.

    They wait longer as the run goes on: each batch leaves files, which the database rewrites as one some time, and a
    run that is cut off has but some seconds of its work to do again.
    """

    _held: dict[str, tuple[int, Task, Made]] = field(default_factory=dict)  # by IRI
    _size: int = 0
    _run_begun: float = field(default_factory=time.monotonic)
    _begun: float = 0.0

    def __contains__(self, iri: str) -> bool:
        """Whether the graph of this IRI waits."""
        return iri in self._held

    def add(self, number: int, task: Task, made: Made) -> None:
        """Let a graph wait; none of its IRI may wait already."""
        if not self._held:
            self._begun = time.monotonic()
        self._held[task.iri] = (number, task, made)
        self._size += len(made.graph)

    def seconds_left(self) -> float | None:
        """Return how long the batch may still wait, 0 where it is to be written now; None where it is empty."""
        if not self._held:
            return None
        if len(self._held) >= MOST or self._size >= LARGEST:
            return 0.0
        least, most = OLDEST
        wait = min(max(SHARE * (self._begun - self._run_begun), least), most)
        return max(0.0, self._begun + wait - time.monotonic())

    def take(self) -> list[tuple[int, Task, Made]]:
        """Return all that waits; the batch is empty then."""
        taken = list(self._held.values())
        self._held, self._size = {}, 0
        return taken
