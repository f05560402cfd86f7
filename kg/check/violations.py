"""What a check finds: which rule is broken, where, and what is there."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 300  # characters of a detail: a quote may be a page long


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """A broken rule; ``str()`` is one line fit for a user."""

    graph: str  # IRI
    node: str  # IRI, or a blank node as N-Triples writes it
    check: str  # name of the check in queries/checks, or of the shape
    problem: str
    detail: str = ""

    def __str__(self) -> str:
        where = self.node if self.node.startswith(self.graph) else f"{self.node} in {self.graph}"
        line = f"{where}: {self.problem}"
        if self.detail:
            detail = " ".join(self.detail.split())
            line += f": {detail if len(detail) <= _LONGEST else detail[:_LONGEST] + '…'}"
        return f"{line} ({self.check})"
