"""Claims that still point to places in the text, and the step that numbers them and turns places into references."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.model import Claim, ClaimRef, Entity

TextPlace = tuple[int, int]  # paragraph and token


@dataclass(frozen=True, slots=True)
class Event:
    """Stands for the draft at a place until its claim has a number."""

    place: TextPlace
    fallback: Entity | None = None  # where that draft makes no claim


Side = Entity | Event | None


@dataclass(frozen=True, slots=True)
class RawClaim:
    """A claim whose references are still places in the text; ``claim`` has what does not hang on the two sides."""

    claim: Claim
    actor: Side
    object: Side
    content: TextPlace | None
    place: TextPlace
    above: tuple[TextPlace, ...] = ()  # places whose claims govern this one's clause, the nearest first
    because_of: TextPlace | None = None
    within: TextPlace | None = None


def key_of(side: Side) -> str:
    return side.key if isinstance(side, Entity) else f"~{side.place}" if side is not None else ""


def number_claims(raws: Sequence[RawClaim]) -> list[Claim]:
    """Give numbers, and turn places into references to the first claim told there."""
    first: dict[TextPlace, int] = {}
    for number, raw in enumerate(raws, 1):
        first.setdefault(raw.place, number)
    claims: list[Claim] = []
    for number, raw in enumerate(raws, 1):
        actor = _reference(raw.actor, first, number)
        object_ = _reference(raw.object, first, number)
        content = _claim_at(raw.content, first, number)
        governor = next((first[place] for place in raw.above if place in first), None)
        subordinate_to = ClaimRef(governor) if governor is not None else None
        claims.append(
            replace(
                raw.claim,
                number=number,
                actor=actor,
                object=object_,
                content=content,
                subordinate_to=subordinate_to,
                because_of=_claim_at(raw.because_of, first, number),
                within=_claim_at(raw.within, first, number),
            )
        )
    return claims


def _claim_at(place: TextPlace | None, first: dict[TextPlace, int], number: int) -> ClaimRef | None:
    found = first.get(place) if place is not None else None
    return ClaimRef(found) if found is not None and found != number else None


def _reference(side: Side, first: dict[TextPlace, int], number: int) -> Entity | ClaimRef | None:
    if isinstance(side, Event):
        found = first.get(side.place)
        return ClaimRef(found) if found is not None and found != number else side.fallback
    return side
