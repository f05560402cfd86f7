"""From a claim to who acts and who is acted on, with the state that each is, belongs to or serves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.export.records import ArticleRecord, ClaimRecord, EntityRecord
from kg.model import Kind

_DEPTH = 5  # how far a claim about a claim about a claim is followed; a graph of another loader may go in circles
_PEOPLE = (Kind.PERSON, Kind.GROUP, Kind.ORGANISATION)
_SHOW_OF_FORCE = "MOBILIZE"  # whose object is mostly the actor's own: "strengthened its forces in Mali"
_THINGS = (Kind.THING, Kind.PLACE)


class PartyFinder:
    """Finds the parties of an article's claims as a coder of events would.

    People of no stated state ("police", "the opposition") are taken to be of the only state that the sentence is
    about, where there is only one.
    """

    def __init__(self, article: ArticleRecord) -> None:
        self._article = article

    def find_actors(self, claim: ClaimRecord) -> list[EntityRecord]:
        """Return who acts; where an event acts, whoever acts in it."""
        return [self._at_home(entity, claim) for entity in self._actors(claim, _DEPTH)]

    def find_recipients(self, claim: ClaimRecord) -> list[EntityRecord]:
        """Return whom it is done to: the best of those that have a code, else the best.

        Of a claim about a claim, that claim's actor: whoever is condemned, not the visit. Where that is the actor
        itself, whom the other claim is done to; then whom what depends on the claim is done to ("opened fire,
        killing two Kenyans"); at last, the state where it is.
        """
        actors = self._actors(claim, _DEPTH)
        iris, states = {actor.iri for actor in actors}, {actor.state for actor in actors if actor.state}
        candidates = [
            *self._candidates(claim, _DEPTH),
            *self._in_subordinate_claims(claim),
            *self._places(claim, _DEPTH),
        ]
        others_only = (*_THINGS, *_PEOPLE) if claim.category == _SHOW_OF_FORCE else _THINGS
        found = [_without(entity, states, others_only) for entity in candidates if entity.iri not in iris]
        coded = [entity for entity in found if entity.code]
        direct = [entity for entity in coded if entity.iri in (claim.recipient, claim.object)]
        others = [entity for entity in coded if entity.state not in states]
        return [self._at_home(entity, claim) for entity in (direct or others or coded or found)[:1]]

    def find_place_state(self, claim: ClaimRecord) -> str | None:
        """Return the code of the state in which the claim's place lies."""
        return next((entity.state for entity in self._places(claim, 0)), None)

    def find_only_state(self, claim: ClaimRecord) -> str | None:
        """Return the code of the state, if it is only one, that the claims of the same sentence are about."""
        states = {
            entity.state
            for other in self._article.claims.values()
            if (other.start, other.end) == (claim.start, claim.end)
            for party in (other.actor, other.object, other.recipient, other.place)
            if (entity := self._entity(party)) is not None and entity.state
        }
        return states.pop() if len(states) == 1 else None

    def government_of(self, state: str) -> EntityRecord:
        """Return a state as a party, by the name that the article has for it, else by its code."""
        for entity in self._article.entities.values():
            if entity.kind == Kind.COUNTRY and entity.state == state:
                return replace(entity, sector="GOV")
        return EntityRecord(f"state:{state}", Kind.COUNTRY.value, state, (), state, "GOV")

    def _actors(self, claim: ClaimRecord, depth: int) -> list[EntityRecord]:
        inner = self._article.claims.get(claim.actor or "")
        if inner is not None:
            return self._actors(inner, depth - 1) if depth else []
        entity = self._entity(claim.actor)
        return [entity] if entity is not None else []

    def _candidates(self, claim: ClaimRecord, depth: int) -> Iterator[EntityRecord]:
        """Yield who could be the recipient, the best first."""
        for party in (claim.recipient, claim.object):
            entity = self._entity(party)
            if entity is not None:
                yield entity
        for party in (claim.object, claim.content):
            inner = self._article.claims.get(party or "")
            if inner is not None and depth:
                yield from self._actors(inner, depth)
                yield from self._candidates(inner, depth - 1)

    def _in_subordinate_claims(self, claim: ClaimRecord) -> Iterator[EntityRecord]:
        """Yield whom the claims below this one are done to, then who does them, in the order of the text."""
        below = [other for other in self._article.claims.values() if other.subordinate_to == claim.iri]
        for other in below:
            yield from self._candidates(other, 1)
        for other in below:
            yield from self._actors(other, 1)

    def _places(self, claim: ClaimRecord, depth: int) -> Iterator[EntityRecord]:
        """Yield where it is, then where what it is about is."""
        place = self._entity(claim.place)
        if place is not None:
            yield place
        for party in (claim.object, claim.content):
            inner = self._article.claims.get(party or "")
            if inner is not None and depth:
                yield from self._places(inner, depth - 1)

    def _entity(self, party: str | None) -> EntityRecord | None:
        return self._article.entities.get(party or "")

    def _at_home(self, entity: EntityRecord, claim: ClaimRecord) -> EntityRecord:
        if entity.code or entity.kind not in _PEOPLE:
            return entity
        return replace(entity, state=self.find_only_state(claim))


def _without(entity: EntityRecord, states: set[str], kinds: tuple[Kind, ...]) -> EntityRecord:
    """Return an entity of these kinds without its state where that is an actor's own: it is nobody it is done to."""
    return replace(entity, state=None) if entity.kind in kinds and entity.state in states else entity
