"""From a trigger and one of its parties to the way between them: the frame's slot, and the steps through the clause."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extraction import clauses, syntax
from kg.extraction.arguments import ArgumentFinder, Arguments
from kg.extraction.triggers import Trigger
from kg.knowledge.frames import Frame, Slot

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
    steps = [*above[: above.index(common)], *reversed(below[: below.index(common)])]
    return "; ".join(f"“{t.text}” is {t.dep_} of “{t.head.text}”" for t in steps) or "the same word"


def say_slot(finder: ArgumentFinder, trigger: Trigger, arguments: Arguments, role: str, head: Token) -> str:
    """Which slot of the frame gave ``head`` to ``role``, as ``frames.lex`` writes it, or what else did."""
    if arguments.parties:
        return "parties"
    if role != "actor" and head in arguments.actor and head not in getattr(arguments, role):
        return "of the actor, since those who are told together do it to each other"
    light = trigger.light
    if light is not None and head in clauses.logical_subject(light):
        return f"lent by the light verb “{light.text}” ({trigger.lends})"
    if role == "object" and head in (trigger.bound or ()):
        return "behind the preposition that ends the trigger"
    frame = trigger.sense.frame
    for slot in getattr(frame, role):
        found = finder.find(_with_frame(trigger, _only(frame, role, slot)))
        if head in getattr(found, role) and head != trigger.noun:
            return _name(slot, head)
    if role == "object" and head == trigger.noun:
        return "the trigger's own noun"
    if role == "actor" and trigger.construction == "noun":
        return "of the verb that plans, weighs or calls off the event"
    return "that the frame does not name"


def _only(frame: Frame, role: str, slot: Slot) -> Frame:
    """The frame with one slot for one role; the actor's stay, since other roles leave out who the actor is."""

    def slots(other: str) -> tuple[Slot, ...]:
        return (slot,) if other == role else ()

    actor = slots("actor") or frame.actor
    return replace(frame, actor=actor, object=slots("object"), recipient=slots("recipient"), content=slots("content"))


def _with_frame(trigger: Trigger, frame: Frame) -> Trigger:
    return replace(trigger, sense=replace(trigger.sense, frame=frame))


def _name(slot: Slot, head: Token) -> str:
    if slot.name != "prep":
        return slot.name
    used = next((t.lower_ for t in syntax.governors(head) if t.lower_ in slot.prepositions), "")
    return f"prep:{used or ','.join(sorted(slot.prepositions))}"
