"""Finds the standing facts beside names: offices, memberships, where a town lies, whose ship it is, other names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.entities import Entities
from kg.extraction.mentions import Name
from kg.model import Entity, Kind
from kg.slug import slug

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_BODIES = (Kind.ORGANISATION, Kind.GROUP)


@dataclass(frozen=True, slots=True)
class Standing:
    """A standing fact: tokens ``first`` to ``last`` of a paragraph say it."""

    paragraph: int
    action: str
    actor: Entity
    object: Entity
    first: int
    last: int
    rule: str
    confidence: float


def find_standing(entities: Entities) -> Iterator[Standing]:
    """Every standing fact of a document that a name's own phrase tells."""
    yield from _offices(entities)
    for name in entities.names:
        doc = entities.parsed[name.paragraph].doc
        head = doc[name.last]
        entity = entities.of_name(name.paragraph, name, head)
        if entity.kind is Kind.PERSON:
            yield from _memberships(entities, name, head, entity)
        if entity.kind in (Kind.PLACE, Kind.VESSEL):
            yield from _places(entities, name, head, entity)
        yield from _aliases(entities, name, entity)
        yield from _flags(entities, name, entity)


def _offices(entities: Entities) -> Iterator[Standing]:
    for title in entities.persons.titles:
        p = title.name.paragraph
        person = entities.of_name(p, title.name)
        names = () if title.phrase == title.office else (title.phrase,)
        office = Entity(f"#thing-{slug(title.phrase)}", Kind.THING, title.office, names)
        holder_of: Entity = office
        if title.owner is not None:
            owner = entities.of_name(p, title.owner, entities.parsed[p].doc[title.owner.last])
            holder_of = entities.as_party(owner)
        if holder_of.key != person.key:
            yield Standing(
                p, "holdsOffice", person, holder_of, min(title.first, title.name.first), title.name.last, "title", 0.9
            )


def _memberships(entities: Entities, name: Name, head: Token, person: Entity) -> Iterator[Standing]:
    """ "DAB's Ben Chan", "Matthew Ingram of The Globe and Mail"."""
    p = name.paragraph
    owners = [
        t for c in syntax.children(head, "poss", "compound", "nmod") if c.i < name.first for t in syntax.conjuncts(c)
    ]
    owners += [t for t in syntax.prepositional(head, ("of", "from")) if t.i > name.last]
    for token in owners:
        owner = entities.names.at(p, token)
        if owner is None or owner.is_person:
            continue
        entity = entities.of_name(p, owner, token)
        if entity.kind in _BODIES and not any(t.owner == owner for t in entities.persons.titles):
            yield Standing(
                p, "memberOf", person, entity, min(owner.first, name.first), max(owner.last, name.last), "owner", 0.8
            )


def _places(entities: Entities, name: Name, head: Token, entity: Entity) -> Iterator[Standing]:
    """ "South Korea's port city of Busan", "Yeoncheon, South Korea", "the U.S. carrier George Washington"."""
    p = name.paragraph
    noun = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "of" else head
    if noun.pos_ not in ("NOUN", "PROPN"):
        return
    for token, owner in entities.owners.named(p, noun):
        state = entities.of_name(p, owner, token)
        if state.kind is Kind.COUNTRY and state.key != entity.key and owner.last < name.first:
            action = "flagState" if entity.kind is Kind.VESSEL else "locatedIn"
            yield Standing(p, action, entity, state, owner.first, name.last, "modifier", 0.85)
            return
    doc = entities.parsed[p].doc
    if entity.kind is Kind.PLACE and name.last + 2 < len(doc) and doc[name.last + 1].text == ",":
        after = entities.names.at(p, doc[name.last + 2])
        is_state = after is not None and after.entry is not None and after.entry.kind is Kind.COUNTRY
        if after is None or not is_state or after.entry is None or after.entry.demonym:
            return
        if after.last + 1 >= len(doc) or doc[after.last + 1].text not in ("and", "or", ","):
            state = entities.of_name(p, after)
            yield Standing(p, "locatedIn", entity, state, name.first, after.last, "comma", 0.85)


def _flags(entities: Entities, name: Name, state: Entity) -> Iterator[Standing]:
    """ "the Panama-flagged tanker"."""
    p = name.paragraph
    doc = entities.parsed[p].doc
    flagged = next((t for t in doc[name.last : name.last + 3] if t.lower_.endswith("flagged")), None)
    if state.kind is not Kind.COUNTRY or flagged is None or flagged.head.pos_ not in ("NOUN", "PROPN"):
        return
    for vessel in entities.resolve(p, flagged.head):
        if vessel.kind is Kind.VESSEL:
            yield Standing(p, "flagState", vessel, state, name.first, flagged.head.i, "flagged", 0.9)


def _aliases(entities: Entities, name: Name, entity: Entity) -> Iterator[Standing]:
    """ "Korean Central News Agency (KCNA)"."""
    p = name.paragraph
    doc = entities.parsed[p].doc
    i = name.last + 1
    if i + 2 >= len(doc) or doc[i].text not in ("(", "[") or doc[i + 2].text not in (")", "]"):
        return
    short = doc[i + 1].text
    if re.fullmatch(r"[A-Z][A-Za-z/&-]{1,9}", short) and short.upper() == short and entity.kind is not Kind.COUNTRY:
        alias = Entity(f"#thing-{slug(short)}", Kind.THING, short)
        yield Standing(p, "alsoKnownAs", entity, alias, name.first, i + 1, "acronym", 0.9)
