"""From the claims of one article to event records: who, which of PLOVER's categories, to whom."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from kg.export.dates import show_dates
from kg.export.parties import PartyFinder
from kg.export.records import ArticleRecord, ClaimRecord, EntityRecord
from kg.knowledge.ontology import Ontology
from kg.knowledge.rules import CLAIM, Slot
from kg.model import Modality, Polarity

_AGREED = "AGREE"
_CONFLICT = ("VerbalConflict", "MaterialConflict")
_AGAINST_OWN_STATE = "PROTEST"  # of no named target: at the government of where it is
# of no named target, in a sentence about one state: at home
_AT_HOME = ("COERCE", "ASSAULT", "CONCEDE", "REJECT", "RETREAT", "THREATEN")
_BY_THE_STATE = "COERCE"  # by nobody named ("two men were arrested in Togo"): by the state where it is


@dataclass(frozen=True, slots=True)
class Event:
    """A claim as a coder would see it."""

    claim: ClaimRecord
    category: str
    polarity: str
    modality: str


class Coder:
    """Codes the claims of one article."""

    def __init__(self, article: ArticleRecord, ontology: Ontology) -> None:
        self._article = article
        self._ontology = ontology
        self._parties = PartyFinder(article)

    def records(self) -> Iterator[dict[str, object]]:
        """Yield a record for every group of claims with one trigger, action and category.

        Coders code the main event: what depends on the clause of a coded event (its purpose, its content, a
        participle, a relative clause) is none beside it. Standing facts and what a rule of the ontology added are no
        events; nor is what would only happen under a condition, or what has neither an actor nor a recipient of a
        state. What is demanded, promised, threatened or condemned is no event beside the demand, promise, threat or
        condemnation.
        """
        events = [event for claim in self._article.claims.values() if (event := self._event(claim)) is not None]
        told_of = {
            party
            for event in events
            for party in (event.claim.actor, event.claim.object, event.claim.content)
            if party in self._article.claims
        }
        coded = {event.claim.iri for event in events if event.polarity == Polarity.POSITIVE}
        groups: dict[tuple[object, ...], list[Event]] = {}
        for event in events:
            claim = event.claim
            if claim.iri in told_of or self._is_subordinate(claim, coded):
                continue
            key = (claim.trigger, claim.action, event.category, event.polarity, event.modality)
            groups.setdefault(key, []).append(event)
        for group in groups.values():
            yield from self._record(group)

    def _is_subordinate(self, claim: ClaimRecord, coded: Container[str]) -> bool:
        """True where the claim's clause depends on one that tells a coded event itself, however far above."""
        above = claim.subordinate_to
        while above is not None:
            if above in coded:
                return True
            above = self._article.claims[above].subordinate_to if above in self._article.claims else None
        return False

    def _event(self, claim: ClaimRecord) -> Event | None:
        """Return the claim as an event, or ``None`` where PLOVER knows no such event."""
        action = self._ontology.actions.get(claim.action)
        is_standing = action is not None and action.standing
        if claim.derived_from or is_standing or claim.modality == Modality.HYPOTHETICAL:
            return None
        category = self._category(claim)
        if category is None:
            return None
        if category == _AGREED and (threatened := self._harm_agreed_on(claim)) is not None:
            return Event(claim, threatened, claim.polarity, claim.modality)
        if category != claim.category and claim.modality == Modality.FUTURE:
            # "Will not attend" is a refusal, "will bomb" a threat: that has happened, whatever comes of it.
            return Event(claim, category, Polarity.POSITIVE, Modality.ACTUAL)
        return Event(claim, category, claim.polarity, claim.modality)

    def _harm_agreed_on(self, claim: ClaimRecord) -> str | None:
        """Return THREATEN for "swore to fight", "is ready to impose martial law": what is agreed to is conflict."""
        for party in (claim.object, claim.content):
            inner = self._article.claims.get(party or "")
            category = self._ontology.categories.get(inner.category) if inner is not None else None
            if category is not None and category.quad_class in _CONFLICT and category.when_future:
                return category.when_future
        return None

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
        entity = self._article.entities.get(party or "")
        return Slot(entity.kind, entity.sector) if entity is not None else Slot()

    def _record(self, group: list[Event]) -> Iterator[dict[str, object]]:
        event, claim = group[0], group[0].claim
        actors, recipients = self._sides(group)
        if actors or any(entity.code for entity in recipients):  # "four Kenyans were killed" has no actor
            yield {
                "id": claim.iri,
                "date": show_dates(claim.first_day, claim.last_day),
                "event": event.category,
                "mode": None,
                "actor": [_party(entity) for entity in actors],
                "recipient": [_party(entity) for entity in recipients],
                "text": claim.quote,
                "start": claim.start,
                "end": claim.end,
                "polarity": event.polarity,
                "modality": event.modality,
            }

    def _sides(self, group: list[Event]) -> tuple[list[EntityRecord], list[EntityRecord]]:
        """Return actors and recipients of the claims together; of what is mutual, all are actors."""
        claim, category = group[0].claim, group[0].category
        actors = _unique(actor for event in group for actor in self._parties.find_actors(event.claim))
        recipients = _unique(one for event in group for one in self._parties.find_recipients(event.claim))
        action = self._ontology.actions.get(claim.action)
        if action is not None and action.reciprocal and category == claim.category:
            return _unique([*actors, *recipients]), []
        if len(actors) > 1:  # "A and B agreed to share": each is the other's recipient
            recipients = [entity for entity in recipients if entity not in actors]
        if category == _AGAINST_OWN_STATE and not any(entity.code for entity in recipients):
            state = next((actor.state for actor in actors if actor.state), None) or self._parties.find_only_state(claim)
            recipients = [self._parties.government_of(state)] if state else recipients
        if category in _AT_HOME and not any(entity.code for entity in recipients):
            state = self._parties.find_only_state(claim)
            if state and any(actor.state == state for actor in actors):
                recipients = [self._parties.government_of(state)]
        if category == _BY_THE_STATE and not actors and (state := self._parties.find_place_state(claim)):
            actors = [self._parties.government_of(state)]
        return actors, recipients


def _unique(entities: Iterable[EntityRecord]) -> list[EntityRecord]:
    return list({entity.iri: entity for entity in entities}.values())


def _party(entity: EntityRecord) -> dict[str, str | None]:
    return {"name": entity.label, "code": entity.code, "sector": entity.sector}
