"""The records of the ontology's rules: what a claim must be for one to apply, and what it then makes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kg.model import ClaimRef, Entity

CLAIM = "claim"  # stands beside the kinds of entities where a slot holds another claim
NOTHING = "none"  # and where it holds nothing


class Role(StrEnum):
    """Whom a rule puts into a slot of the claim that it makes; each value is a term of the ontology."""

    ACTOR = "theActor"
    OBJECT = "theObject"
    RECIPIENT = "theRecipient"
    PLACE = "thePlace"
    STATE_OF_ACTOR = "stateOfActor"
    STATE_OF_OBJECT = "stateOfObject"
    STATE_OF_PLACE = "stateOfPlace"


@dataclass(frozen=True, slots=True)
class Slot:
    """What a rule has to know of the filler of a claim's slot."""

    kind: str = NOTHING  # a Kind, CLAIM or NOTHING
    sector: str | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """What a claim must be for a rule to apply; an empty set asks nothing."""

    actions: frozenset[str] = frozenset()
    actor: frozenset[str] = frozenset()  # kinds, CLAIM, NOTHING
    object: frozenset[str] = frozenset()
    place: frozenset[str] = frozenset()
    actor_sectors: frozenset[str] = frozenset()
    object_sectors: frozenset[str] = frozenset()

    def holds(self, action: str, actor: Slot, object_: Slot, place: Slot) -> bool:
        """Tell whether a claim with this action and these fillers meets every condition."""
        return (
            action in self.actions
            and (not self.actor or actor.kind in self.actor)
            and (not self.object or object_.kind in self.object)
            and (not self.place or place.kind in self.place)
            and (not self.actor_sectors or actor.sector in self.actor_sectors)
            and (not self.object_sectors or object_.sector in self.object_sectors)
        )

    @property
    def weight(self) -> int:
        """How many things it asks beside the action."""
        return sum(map(bool, (self.actor, self.object, self.place, self.actor_sectors, self.object_sectors)))


@dataclass(frozen=True, slots=True)
class Rule:
    """Makes a further claim out of each claim that meets the condition."""

    name: str  # "visitorIsHosted"
    label: str
    when: Condition
    then_actor: Role
    then_action: str | None  # None: the same action
    then_object: Role
    unless_same_state: bool = False


@dataclass(frozen=True, slots=True)
class Projection:
    """Gives a PLOVER category to an action whose own category is not one of PLOVER's."""

    name: str
    label: str
    when: Condition
    category: str


def slot_of(filler: Entity | ClaimRef | None) -> Slot:
    """Return what rules have to know of an actor, object or place."""
    if filler is None:
        return Slot()
    return Slot(filler.kind.value, filler.sector) if isinstance(filler, Entity) else Slot(CLAIM)
