"""Finds whom a claim is told, given or aimed at, where that is not its object."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.arguments import PARTIES
from kg.extraction.drafts import Draft
from kg.extraction.entities import Entities
from kg.extraction.mentions import Name
from kg.model import Entity, Kind

if TYPE_CHECKING:
    from kg.parsing.tree import Token

# categories whose object may be a thing that is aimed at a party: "refused any aid to Chad"
_DIRECTED = frozenset({"AGREE", "SUPPORT", "CONCEDE", "AID", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION"})
_REACH = 14  # tokens behind the object's head in which that party is looked for


def find_recipient(
    draft: Draft, entities: Entities, category: str, events: Collection[tuple[int, int]]
) -> Entity | None:
    """The party of the frame's recipient slot, else the one that the object is aimed at.

    ``events`` are the places of all drafts: an object that is an event has parties of its own.
    """
    p = draft.trigger.paragraph
    for token in draft.arguments.recipient:
        for entity in entities.resolve(p, token):
            if entities.as_party(entity).kind in PARTIES:
                return entities.as_party(entity)
    if category not in _DIRECTED:
        return None
    for head in draft.arguments.object[:1]:
        if not _is_party(p, head, entities) and ((p, head.i) not in events or head.pos_ in syntax.VERBAL):
            return _aimed_at(draft, head, entities)
    return None


def _is_party(p: int, token: Token, entities: Entities) -> bool:
    return any(e.kind in PARTIES for e in entities.resolve(p, token))


def _aimed_at(draft: Draft, head: Token, entities: Entities) -> Entity | None:
    """The state or body that is named first behind the object's head."""
    p = draft.trigger.paragraph
    own = {e.key for t in draft.arguments.actor for e in entities.resolve(p, t)}
    for token, name in _names_behind(p, head, entities):
        entity = entities.as_party(entities.of_name(p, name, token))
        if entity.kind is Kind.PLACE and entity.state:
            entity = entities.country(entity.state)
        if entity.kind in (Kind.COUNTRY, Kind.ORGANISATION) and entity.key not in own:
            return entity
    return None


def _phrase(head: Token) -> list[Token]:
    """The words below the object's head; a clause that describes it is aimed at somebody of its own."""
    clauses = ("relcl", "advcl") if head.pos_ in syntax.VERBAL else ("acl", "relcl", "advcl", "ccomp")
    found, rest = [], [head]
    while rest:
        token = rest.pop()
        found.append(token)
        rest += [child for dep, child in token.arcs if dep not in clauses]
    return sorted(found, key=lambda t: t.i)


def _names_behind(p: int, head: Token, entities: Entities) -> Iterator[tuple[Token, Name]]:
    for token in _phrase(head):
        name = entities.names.at(p, token)
        if name is not None and name.entry is not None and name.first == token.i and 0 < token.i - head.i <= _REACH:
            yield token, name
