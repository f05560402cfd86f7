"""Chooses the sense of every trigger and fills its roles: a draft is a claim still made of tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.arguments import ArgumentFinder, Arguments
from kg.extraction.conditions import Conditions
from kg.extraction.triggers import ALSO, Trigger, find_triggers
from kg.knowledge.lexicon import Lexicon
from kg.parsing.pipeline import Parsed

if TYPE_CHECKING:
    from kg.parsing.tree import Token


_BACK = frozenset({"the", "this", "that", "these", "those", "such"})


@dataclass(frozen=True, slots=True)
class Draft:
    """A trigger with its arguments as tokens; arguments that are events are the heads of other drafts."""

    trigger: Trigger
    arguments: Arguments

    @property
    def place_in_text(self) -> tuple[int, int]:
        """Paragraph and token of the trigger's head."""
        return self.trigger.paragraph, self.trigger.token.i


def find_drafts(
    parsed: Sequence[Parsed], lexicon: Lexicon, finder: ArgumentFinder, conditions: Conditions
) -> list[Draft]:
    """Every draft of a document, in the order of the text, one for each word that tells an action."""
    drafts: list[Draft] = []
    for p, paragraph in enumerate(parsed):
        for triggers in find_triggers(p, paragraph.doc, lexicon):
            chosen = _choose(triggers, finder, conditions)
            if chosen is not None:
                drafts.append(chosen)
    return _without_light_verbs(drafts)


def _choose(triggers: Sequence[Trigger], finder: ArgumentFinder, conditions: Conditions) -> Draft | None:
    """The first sense, most specific first, whose conditions hold on its arguments."""
    for trigger in triggers:
        arguments = finder.find(trigger)
        if conditions.holds(trigger, arguments) and is_tellable(trigger, arguments):
            return Draft(trigger, arguments)
    return None


def is_tellable(trigger: Trigger, arguments: Arguments) -> bool:
    """An event noun alone tells a claim only where a party stands with it."""
    if trigger.construction == "noun":  # "the launch" without its actor only refers back to what has been told
        refers_back = any(c.lower_ in _BACK for c in syntax.children(trigger.token, "det")) and all(
            t.dep_ in ("compound", "amod", "nmod") for t in arguments.object
        )
        return bool(arguments.actor or (arguments.object and not refers_back))
    if trigger.construction == "adjective":
        return bool(arguments.actor)
    return bool(arguments.actor or arguments.object or arguments.content)


def _without_light_verbs(drafts: Sequence[Draft]) -> list[Draft]:
    """Drop what a light verb would tell by itself where its noun tells it, unless the lexicon has both together."""
    carriers: dict[tuple[int, int], Token] = {
        (d.trigger.paragraph, d.trigger.light.i): d.trigger.token
        for d in drafts
        if d.trigger.light is not None and d.trigger.lends != ALSO
    }
    kept = []
    spoken_for: set[tuple[int, int]] = set()
    for draft in drafts:
        noun = carriers.get(draft.place_in_text)
        if noun is not None and draft.trigger.construction == "verb":
            if draft.trigger.noun == noun and draft.trigger.sense.parts:
                spoken_for.add((draft.trigger.paragraph, noun.i))  # the multi-word trigger tells it better
            else:
                continue
        if draft.trigger.noun is not None:
            spoken_for.add((draft.trigger.paragraph, draft.trigger.noun.i))
        kept.append(draft)
    return [d for d in kept if d.place_in_text not in spoken_for or d.trigger.construction == "verb"]


def clause_phrase(token: Token) -> tuple[Token, Token]:
    """First and last token of a short phrase for a clause: from its verb to the end of its object."""
    last = token
    for child in syntax.children_of(token):
        if child.dep_ in ("dobj", "prt", "attr", "acomp") and child.i > token.i:
            edge = syntax.phrase(child)[1] if child.pos_ in ("NOUN", "PROPN") else child
            last = edge if edge.i > last.i else last
    return token, last
