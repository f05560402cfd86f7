"""Gives each trigger its place: a place or state in a locative phrase of the clause or the event noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.arguments import Arguments
from kg.extraction.entities import Entities
from kg.extraction.triggers import Trigger
from kg.model import Entity, Kind

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_LOCATIVE = (
    "in",
    "at",
    "near",
    "off",
    "inside",
    "outside",
    "around",
    "across",
    "throughout",
    "on",
    "over",
    "along",
    "within",
)
_DIRECTED = ("to", "into", "towards", "toward", "for", "through")


def find_place(trigger: Trigger, arguments: Arguments, entities: Entities, *, is_motion: bool) -> Entity | None:
    """The first place named in a locative phrase; for a motion also where it goes."""
    for token in dict.fromkeys((trigger.token, trigger.carrier)):
        found = _place_in(trigger, token, entities, _LOCATIVE)
        if found is not None:
            return found
    if is_motion:
        for token in arguments.object:
            for entity in entities.resolve(trigger.paragraph, token):
                if entity.kind in (Kind.PLACE, Kind.COUNTRY):
                    return entity
    found = _place_in(trigger, trigger.token, entities, _DIRECTED)
    if found is not None:
        return found
    for token in arguments.object:
        if token.pos_ in ("NOUN", "PROPN") and token != trigger.token:
            found = _place_in(trigger, token, entities, ("in", "at", "near", "off", "on"))
            if found is not None:
                return found
    return None


def _place_in(trigger: Trigger, token: Token, entities: Entities, prepositions: tuple[str, ...]) -> Entity | None:
    for noun in syntax.prepositional(token, prepositions):
        if noun.ent_type_ in ("DATE", "TIME") or noun.pos_ not in ("NOUN", "PROPN"):
            continue
        for entity in entities.resolve(trigger.paragraph, noun):
            if entity.kind is Kind.PLACE or entity.kind is Kind.COUNTRY:
                return entity
    return None
