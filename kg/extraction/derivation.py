"""Claims and the rules of the ontology come in; the claims that follow by those rules go out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kg.knowledge.ontology import Ontology
from kg.knowledge.rules import Role, Rule, slot_of
from kg.model import Claim, ClaimRef, Entity, Kind

StateOfPlace = Callable[[Entity], Entity | None]
Filler = Entity | ClaimRef | None


def derive_claims(claims: Sequence[Claim], ontology: Ontology, state_of_place: StateOfPlace) -> list[Claim]:
    """Return the claims that follow from ``claims``, numbered on from the last of them.

    ``state_of_place`` returns the country that an entity lies in, belongs to or serves, or None; it is asked for
    every kind of entity but countries. A claim that the article has already, or that an earlier rule made, is not
    made again; rules are not applied to what rules have made, so a rule and its converse do not chase each other.
    """
    known = {_content(claim) for claim in claims}
    number = max((claim.number for claim in claims), default=0)
    derived: list[Claim] = []
    for claim in claims:
        if claim.derived_from is not None:
            continue
        for rule in ontology.rules:
            made = _apply(rule, claim, state_of_place)
            if made is None or _content(made) in known:
                continue
            known.add(_content(made))
            number += 1
            derived.append(replace(made, number=number))
    return derived


def _apply(rule: Rule, claim: Claim, state_of_place: StateOfPlace) -> Claim | None:
    """Return the claim that the rule makes of this one (its number still to be set), or None."""
    if claim.action not in rule.when.actions:  # most rules are of other actions
        return None
    if not rule.when.holds(claim.action, slot_of(claim.actor), slot_of(claim.object), slot_of(claim.place)):
        return None
    actor = _fill(rule.then_actor, claim, state_of_place)
    object_ = _fill(rule.then_object, claim, state_of_place)
    if actor is None or object_ is None or _same(actor, object_):
        return None
    if rule.unless_same_state and _share_state(actor, object_, state_of_place):
        return None
    return replace(
        claim,
        actor=actor,
        action=rule.then_action or claim.action,
        object=object_,
        recipient=None,
        content=None,
        rule=f"derived/{rule.name}",
        derived_from=ClaimRef(claim.number),
    )


def _fill(role: Role, claim: Claim, state_of_place: StateOfPlace) -> Filler:
    fillers: dict[Role, Filler] = {
        Role.ACTOR: claim.actor,
        Role.OBJECT: claim.object,
        Role.RECIPIENT: claim.recipient,
        Role.PLACE: claim.place,
    }
    states = {Role.STATE_OF_ACTOR: claim.actor, Role.STATE_OF_OBJECT: claim.object, Role.STATE_OF_PLACE: claim.place}
    if role in fillers:
        return fillers[role]
    return _state(states[role], state_of_place)


def _state(filler: Filler, state_of_place: StateOfPlace) -> Entity | None:
    if not isinstance(filler, Entity):
        return None
    if filler.kind is Kind.COUNTRY:
        return filler
    state = state_of_place(filler)
    return state if state is not None and state.kind is Kind.COUNTRY else None


def _same(one: Entity | ClaimRef, other: Entity | ClaimRef) -> bool:
    return _key(one) == _key(other)


def _share_state(one: Entity | ClaimRef, other: Entity | ClaimRef, state_of_place: StateOfPlace) -> bool:
    codes = {_state_code(filler, state_of_place) for filler in (one, other)}
    return len(codes) == 1 and None not in codes


def _state_code(filler: Entity | ClaimRef, state_of_place: StateOfPlace) -> str | None:
    # An entity's own state counts before the one found for it: a frigate's flag, not the port where it lies.
    if isinstance(filler, Entity) and filler.state:
        return filler.state
    state = _state(filler, state_of_place)
    return (state.state or state.key) if state is not None else None


def _content(claim: Claim) -> tuple[object, ...]:
    """Return what makes two claims of one article the same for a reader, their evidence left aside."""
    told = (claim.polarity, claim.modality, claim.attributed_to and claim.attributed_to.key)
    return (_key(claim.actor), claim.action, _key(claim.object), claim.date, *told)


def _key(filler: Filler) -> object:
    return filler.key if isinstance(filler, Entity) else filler
