"""How likely a claim is right, by how it was found: construction, completeness, distance. Two decimals, 0 to 1."""

from __future__ import annotations

from kg.extraction import syntax
from kg.extraction.triggers import Trigger
from kg.model import ClaimRef, Entity, Kind

_BASE = {"verb": 0.8, "light": 0.75, "noun": 0.65, "adjective": 0.6}


def estimate(
    trigger: Trigger, actor: Entity | ClaimRef | None, object_: Entity | ClaimRef | None, is_inherited: bool
) -> float:
    """Confidence of one claim; ``is_inherited`` where the actor comes from another clause or a pronoun."""
    value = _BASE[trigger.construction]
    if actor is None or (isinstance(actor, Entity) and actor.kind is Kind.THING):
        value -= 0.15
    elif isinstance(actor, Entity) and not actor.is_local:
        value += 0.05
    if object_ is None and trigger.sense.frame.object:
        value -= 0.15
    if trigger.sense.conditions or trigger.sense.parts:
        value += 0.05
    if is_inherited:
        value -= 0.1
    if is_background(trigger):
        value -= 0.2
    return round(min(0.95, max(0.1, value)), 2)


_BACKGROUND = frozenset(
    {
        "after",
        "since",
        "before",
        "during",
        "following",
        "amid",
        "despite",
        "because",
        "in",
        "over",
        "for",
        "under",
        "from",
        "as",
        "with",
        "at",
    }
)


def is_background(trigger: Trigger) -> bool:
    """True where the sentence only mentions the event: a noun in an adverbial phrase, a purpose, a relative clause."""
    token = trigger.carrier
    if trigger.construction == "noun":
        return token.dep_ == "pobj" and token.head.lower_ in _BACKGROUND
    if token.dep_ == "advcl":
        return any(c.lower_ == "to" for c in syntax.children(token, "aux"))
    return token.dep_ in ("relcl", "acl")
