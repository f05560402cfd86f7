"""Tells what speaks for and against a claim's being right, by how it was found: features of its trigger and parties.

What each weighs is data (``ontology/confidence.tsv``), fitted on annotated articles by ``make calibrate``.
"""

from __future__ import annotations

from kg.extraction import clauses, syntax
from kg.extraction.triggers import Trigger
from kg.model import ClaimRef, Entity

_LONG = 40  # tokens of a sentence that the parser often gets wrong


def find_features(
    trigger: Trigger, actor: Entity | ClaimRef | None, object_: Entity | ClaimRef | None, *, is_attributed: bool
) -> list[str]:
    """Names of ``kg.knowledge.confidence.FEATURES`` that hold of a claim of this trigger between these two.

    ``is_attributed`` where the article puts the claim in somebody's mouth.
    """
    carrier, sentence = trigger.carrier, trigger.token.sent
    checks = (
        ("no-actor", actor is None),
        ("named-actor", _is_named(actor)),
        ("inherited-actor", _is_inherited(trigger)),
        ("no-object", object_ is None),
        ("named-object", _is_named(object_)),
        ("bound-object", trigger.bound is not None),
        ("main-clause", carrier.head == carrier),
        ("passive", clauses.is_passive(carrier)),
        ("attributed", is_attributed),
        ("long-sentence", sentence[-1].i - sentence[0].i + 1 >= _LONG),
    )
    return [name for name, holds in checks if holds]


def _is_named(side: Entity | ClaimRef | None) -> bool:
    """True where the party or thing is known beyond the article: a state, a person, an organisation by its name."""
    return isinstance(side, Entity) and not side.is_local


def _is_inherited(trigger: Trigger) -> bool:
    """True where a verb has no subject of its own, so that its actor comes from another clause."""
    carrier = trigger.carrier
    return carrier.pos_ in syntax.VERBAL and not syntax.children(carrier, "nsubj", "nsubjpass", "agent")
