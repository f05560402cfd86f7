"""From a trigger and one of its parties to the way between them: the frame's slot, and the steps through the clause."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extraction import clauses, syntax
from kg.extraction.arguments import ArgumentFinder, Arguments
from kg.extraction.triggers import Trigger
from kg.knowledge.frames import Slot

if TYPE_CHECKING:
    from kg.parsing.tree import Token

ROLES = ("actor", "object", "recipient", "content")


def say_path(start: Token, end: Token) -> str:
    """The steps from one token to another in the parser's tree: up from ``start``, then down to ``end``."""
    above = [start, *syntax.governors(start)]
    below = [end, *syntax.governors(end)]
    common = next((t for t in above if t in below), None)
    if common is None:
        return "in another sentence"
    steps = [t for t in above[: above.index(common)]]
    steps += reversed(below[: below.index(common)])
    return "; ".join(f"“{t.text}” is {t.dep_} of “{t.head.text}”" for t in steps) or "the same word"


def say_slot(finder: ArgumentFinder, trigger: Trigger, arguments: Arguments, role: str, head: Token) -> str:
    """Which slot of the frame gave ``head`` to ``role``, as ``frames.lex`` writes it, or what else did."""
    if arguments.parties:
        return "parties"
    light = trigger.light
    if light is not None and head in clauses.logical_subject(light):
        return f"lent by the light verb “{light.text}” ({trigger.lends})"
    if role == "object" and head in (trigger.bound or ()):
        return "behind the preposition that ends the trigger"
    frame = trigger.sense.frame
    for slot in getattr(frame, role):
        alone = replace(frame, actor=frame.actor, object=(), recipient=(), content=())
        found = finder.find(_with_frame(trigger, replace(alone, **{role: (slot,)})))
        if head in getattr(found, role) and head != trigger.noun:
            return _name(slot, head)
    if role == "object" and head == trigger.noun:
        return "the trigger's own noun"
    return "whoever plans, weighs or calls it off" if role == "actor" else "as a complement"


def _with_frame(trigger: Trigger, frame: object) -> Trigger:
    return replace(trigger, sense=replace(trigger.sense, frame=frame))  # type: ignore[arg-type]


def _name(slot: Slot, head: Token) -> str:
    if slot.name != "prep":
        return slot.name
    used = next((t.lower_ for t in syntax.governors(head) if t.lower_ in slot.prepositions), "")
    return f"prep:{used or ','.join(sorted(slot.prepositions))}"
