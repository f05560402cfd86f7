"""From the claims of one article to event records: who, which of PLOVER's categories, to whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kg.export.dates import show_dates
from kg.export.records import ArticleRecord, ClaimRecord, EntityRecord
from kg.knowledge.ontology import Ontology
from kg.knowledge.rules import CLAIM, Slot
from kg.model import Modality, Polarity

# what the sentence mentions beside what it tells (a noun after "since", a purpose) is a claim, but no event of its own
_LEAST_CONFIDENCE = 0.5
_DEPTH = 5  # how far a claim about a claim about a claim is followed; a graph of another loader may go in circles

_DOMESTIC = frozenset({"group", "person", "organisation"})

Party = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Event:
    """A claim seen as an event: its category, and who it is told of as having happened."""

    claim: ClaimRecord
    category: str
    polarity: str
    modality: str
    actors: tuple[EntityRecord, ...]
    recipients: tuple[EntityRecord, ...]


class Coder:
    """Codes the claims of one article."""

    def __init__(self, article: ArticleRecord, ontology: Ontology) -> None:
        self._article = article
        self._ontology = ontology
        self._inner = {
            party
            for claim in article.claims.values()
            for party in (claim.actor, claim.object, claim.content)
            if party in article.claims
        }

    def records(self) -> Iterator[dict[str, object]]:
        """Yield a record for every group of claims with one trigger, action and category, under each name."""
        groups: dict[tuple[object, ...], list[Event]] = {}
        for claim in self._article.claims.values():
            event = self._event(claim)
            if event is not None:
                key = (claim.trigger, claim.action, event.category, event.polarity, event.modality)
                groups.setdefault(key, []).append(event)
        for name in self._article.names:
            for events in groups.values():
                yield self._record(name, events)

    def _record(self, name: str, events: list[Event]) -> dict[str, object]:
        first = events[0]
        claim = first.claim
        actors = _unique(entity for event in events for entity in event.actors)
        recipients = _unique(entity for event in events for entity in event.recipients)
        if self._is_reciprocal(claim.action) and first.category == claim.category:
            actors, recipients = _unique([*actors, *recipients]), []
        return {
            "id": claim.iri,
            "article": name,
            "date": show_dates(claim.first_day, claim.last_day),
            "event": first.category,
            "mode": None,
            "actor": [_party(entity) for entity in actors],
            "recipient": [_party(entity) for entity in recipients],
            "text": claim.quote,
            "start": claim.start,
            "end": claim.end,
            "polarity": first.polarity,
            "modality": first.modality,
        }

    def _event(self, claim: ClaimRecord) -> Event | None:
        """Return the claim as an event, or ``None`` where it is none of its own."""
        action = self._ontology.actions.get(claim.action)
        if claim.derived_from or (action is not None and action.standing):
            return None
        if claim.confidence < _LEAST_CONFIDENCE:
            return None
        if claim.iri in self._inner and claim.modality != Modality.ACTUAL:
            return None  # what is demanded, promised or threatened has not happened: whoever demands it is the event
        category = self._category(claim)
        if category is None:
            return None
        is_turned = category != claim.category and claim.modality == Modality.FUTURE
        return Event(
            claim,
            category,
            Polarity.POSITIVE if is_turned else claim.polarity,
            Modality.ACTUAL if is_turned else claim.modality,
            tuple(self._located(entity, claim) for entity in self._actors(claim)),
            tuple(self._recipients(claim) or self._own_government(claim)),
        )

    def _category(self, claim: ClaimRecord) -> str | None:
        if claim.action not in self._ontology.actions:  # of another ontology: only what the claim itself says is known
            category = self._ontology.categories.get(claim.category)
            return category.name if category is not None and category.plover else None
        return self._ontology.plover_category(
            claim.action,
            self._slot(claim.actor),
            self._slot(claim.object),
            modality=claim.modality,
            polarity=claim.polarity,
        )

    def _slot(self, party: str | None) -> Slot:
        if party in self._article.claims:
            return Slot(CLAIM)
        entity = self._entity(party)
        return Slot(entity.kind, entity.sector) if entity is not None else Slot()

    def _is_reciprocal(self, action: str) -> bool:
        known = self._ontology.actions.get(action)
        return known is not None and known.reciprocal

    def _entity(self, party: str | None) -> EntityRecord | None:
        return self._article.entities.get(party or "")

    def _actors(self, claim: ClaimRecord, depth: int = _DEPTH) -> list[EntityRecord]:
        """Return who acts; of an event that acts, its actor."""
        inner = self._article.claims.get(claim.actor or "")
        if inner is not None:
            return self._actors(inner, depth - 1) if depth else []
        entity = self._entity(claim.actor)
        return [entity] if entity is not None else []

    def _recipients(self, claim: ClaimRecord) -> list[EntityRecord]:
        """Return whom it is done to: the first of the candidates that has a code, else the first."""
        actors = self._actors(claim)
        found = [entity for entity in self._candidates(claim, _DEPTH) if not _is_among(entity, actors)]
        coded = [entity for entity in found if entity.code]
        if not coded and claim.category == "PROTEST":
            return []
        return (coded or found)[:1]

    def _located(self, entity: EntityRecord, claim: ClaimRecord) -> EntityRecord:
        """Return people of no known state as of the state that they act in, as PLOVER codes domestic actors."""
        place = self._entity(claim.place)
        if entity.code is not None or entity.kind not in _DOMESTIC or place is None or place.state is None:
            return entity
        return replace(entity, state=place.state)

    def _own_government(self, claim: ClaimRecord) -> list[EntityRecord]:
        """Return whom a protest of no stated target is coded against: the state of those who protest."""
        if claim.category != "PROTEST":
            return []
        return [entity for entity in (self._located(e, claim) for e in self._actors(claim)) if entity.code]

    def _candidates(self, claim: ClaimRecord, depth: int) -> Iterator[EntityRecord]:
        """Yield who could be the recipient, the best first."""
        direct = [self._entity(claim.recipient), self._entity(claim.object)]
        yield from (entity for entity in direct if entity is not None)
        for party in (claim.object, claim.content):
            inner = self._article.claims.get(party or "")
            if inner is not None and depth:
                yield from self._actors(inner)
                yield from self._candidates(inner, depth - 1)
        place = self._entity(claim.place)
        if place is not None:
            yield place


def _is_among(entity: EntityRecord, others: Iterable[EntityRecord]) -> bool:
    return any(entity.iri == other.iri for other in others)


def _unique(entities: Iterable[EntityRecord]) -> list[EntityRecord]:
    return list({entity.iri: entity for entity in entities}.values())


def _party(entity: EntityRecord) -> Party:
    return {"name": entity.label, "code": entity.code, "sector": entity.sector}
