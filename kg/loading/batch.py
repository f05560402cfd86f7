"""From graphs as they are made to batches that are written at once: of so many, or so large, or so old."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from kg.loading.making import Made
from kg.loading.writing import Task

MOST = 32  # graphs
LARGEST = 16_000_000  # bytes of their N-Quads
OLDEST = 1.0  # seconds that a graph may wait


@dataclass(slots=True)
class Batch:
    """Graphs that wait to be written, in the order in which they came, each with its article's number."""

    _held: dict[str, tuple[int, Task, Made]] = field(default_factory=dict)  # by IRI
    _size: int = 0
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
        return max(0.0, self._begun + OLDEST - time.monotonic())

    def take(self) -> list[tuple[int, Task, Made]]:
        """Return all that waits; the batch is empty then."""
        taken = list(self._held.values())
        self._held, self._size = {}, 0
        return taken
