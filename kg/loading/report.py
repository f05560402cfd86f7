"""From what became of each article to counts, a summary for people and an exit code."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum


class Status(StrEnum):
    """What became of one article."""

    LOADED = "loaded"
    UNCHANGED = "unchanged"
    REPLACED = "replaced"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DroppedLine:
    """A line of an article that is not its story: its number from 1, why, and the text."""

    line: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article: ``reason`` tells why it failed, or what else there is to know."""

    name: str
    status: Status
    claims: int = 0
    iri: str | None = None
    reason: str = ""
    dropped: tuple[DroppedLine, ...] = ()


@dataclass(slots=True)
class Report:
    """Counts the outcomes of a run; of failures it keeps the whole outcome."""

    counts: Counter[Status] = field(default_factory=Counter)
    claims: int = 0
    failures: list[Outcome] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        """Count one outcome."""
        self.counts[outcome.status] += 1
        self.claims += outcome.claims
        if outcome.status is Status.FAILED:
            self.failures.append(outcome)

    @property
    def articles(self) -> int:
        """Return how many articles were tried."""
        return sum(self.counts.values())

    @property
    def exit_code(self) -> int:
        """Return 0 where every article went in, and there was one; else 1."""
        return 1 if self.failures or not self.articles else 0

    def __str__(self) -> str:
        """Return the summary: one line, such as ``3 articles loaded, 1 unchanged, 1 failed; 42 claims``."""
        if not self.articles:
            return "no articles found"
        parts = [(self.counts[status], status.value) for status in Status if self.counts[status]]
        head, *rest = parts
        words = [f"{head[0]} {'article' if head[0] == 1 else 'articles'} {head[1]}"]
        words += [f"{count} {word}" for count, word in rest]
        return f"{', '.join(words)}; {self.claims} {'claim' if self.claims == 1 else 'claims'}"
