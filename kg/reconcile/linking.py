"""From a service's candidates for one entity to the one that it is taken for, or why none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kg.reconcile.entities import Named
from kg.reconcile.protocol import Candidate


class Outcome(StrEnum):
    """What became of an entity; only the first two are links."""

    MATCH = "match"  # the service is sure
    SCORE = "score"  # above the user's threshold
    SEVERAL = "several"  # the service is sure of more than one, or two score best
    UNSURE = "unsure"  # there are candidates, and none is good enough
    UNKNOWN = "unknown"  # there are none


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one entity, with the best candidate where there is one."""

    entity: Named
    outcome: Outcome
    candidate: Candidate | None = None

    @property
    def is_link(self) -> bool:
        """Whether the entity is taken for the candidate."""
        return self.outcome in (Outcome.MATCH, Outcome.SCORE)


def decide(entity: Named, candidates: Sequence[Candidate], min_score: float | None = None) -> Result:
    """Take the one candidate of which the service is sure, or else the one that scores best, from ``min_score`` on."""
    ranked = sorted({each.iri: each for each in candidates}.values(), key=lambda each: (-each.score, each.iri))
    if not ranked:
        return Result(entity, Outcome.UNKNOWN)
    sure = [each for each in ranked if each.match]
    if len(sure) == 1:
        return Result(entity, Outcome.MATCH, sure[0])
    best = ranked[0]
    if sure:
        return Result(entity, Outcome.SEVERAL, sure[0])
    if min_score is None or best.score < min_score:
        return Result(entity, Outcome.UNSURE, best)
    tied = len(ranked) > 1 and ranked[1].score == best.score
    return Result(entity, Outcome.SEVERAL if tied else Outcome.SCORE, best)
