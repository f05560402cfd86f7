"""Turns drafts into claims: expands coordinations and dyads, resolves every argument to an entity or to another claim,
adds polarity, modality, attribution, date and place, and numbers the claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extraction import clauses, syntax
from kg.extraction.arguments import PARTIES
from kg.extraction.attribution import Attribution
from kg.extraction.confidence import find_features
from kg.extraction.drafts import Draft, clause_phrase
from kg.extraction.entities import Entities
from kg.extraction.hierarchy import Hierarchy
from kg.extraction.mentions import surface
from kg.extraction.modality import find_modality
from kg.extraction.polarity import find_polarity
from kg.extraction.recipients import find_recipient
from kg.extraction.references import Event, RawClaim, Side, TextPlace, key_of, number_claims
from kg.extraction.relations import UNRELATED, find_relations
from kg.extraction.standing import Standing
from kg.extraction.triggers import Trigger
from kg.extraction.when import Dates
from kg.extraction.where import Places
from kg.knowledge import Knowledge
from kg.model import Claim, ClaimRef, DateRange, Entity, Kind, Modality, Span
from kg.slug import slug

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_MANY = 6  # more parties than this in one coordination are read as one list too many


class Assembler:
    """Makes the claims of one document."""

    def __init__(self, entities: Entities, drafts: Sequence[Draft], knowledge: Knowledge) -> None:
        self.entities, self.drafts, self.knowledge = entities, drafts, knowledge
        self.lexicon = knowledge.lexicon
        self.attribution = Attribution(entities, knowledge.lexicon)
        document_date = entities.published
        categories = {d.place_in_text: knowledge.ontology.category_of(d.trigger.sense.action) for d in drafts}
        self.dates = Dates(entities.parsed, document_date, knowledge.lexicon, categories)
        self.places = Places(entities, drafts, knowledge)
        self.hierarchy = Hierarchy(drafts)
        self.relations = find_relations(entities.parsed, drafts, knowledge)
        self.events = {d.place_in_text for d in drafts}

    def claims(self, standing: Sequence[Standing]) -> list[Claim]:
        """All claims, numbered from 1 in the order of the text."""
        return number_claims(self.raw_claims(standing))

    def raw_claims(self, standing: Sequence[Standing]) -> list[RawClaim]:
        """All claims in the order of their numbers, still with their places in the text."""
        raws = [raw for draft in self.drafts for raw in self._raws(draft)]
        raws = self._without_plain_speech(raws)
        raws += [self._standing(s) for s in standing]
        raws.sort(
            key=lambda r: (
                r.claim.evidence.start,
                r.claim.trigger.start,
                r.claim.trigger.end,
                r.claim.action,
                key_of(r.actor),
                key_of(r.object),
            )
        )
        unique: dict[tuple[object, ...], RawClaim] = {}
        for raw in raws:
            unique.setdefault((raw.claim.trigger, raw.claim.action, key_of(raw.actor), key_of(raw.object)), raw)
        return list(unique.values())

    # one draft -----------------------------------------------------------------------------------------------------

    def _raws(self, draft: Draft) -> Iterator[RawClaim]:
        trigger, arguments = draft.trigger, draft.arguments
        actors: list[Side]
        objects: list[Side]
        if arguments.parties:
            parties = [s for t in arguments.actor for s in self._sides(trigger, t, party=True)]
            pairs = [(a, b) for i, a in enumerate(parties) for b in parties[i + 1 :] if key_of(a) != key_of(b)][:_MANY]
        else:
            actors = self._expand(trigger, arguments.actor, party=True)
            objects = self._expand(trigger, arguments.object, party=False)
            if not objects and len(actors) > 1 and self._is_reciprocal(trigger):
                pairs = [(a, b) for i, a in enumerate(actors) for b in actors[i + 1 :]]
            elif _is_each_their_own(arguments.object, actors, objects):
                pairs = list(zip(actors, objects, strict=True))
            else:
                pairs = [
                    (a, b)
                    for a in actors or [None]
                    for b in objects or [None]
                    if a is None or b is None or key_of(a) != key_of(b)
                ]
        if not pairs:
            return
        common, speakers = self._common(draft), self.attribution.speakers(trigger)
        for actor, object_ in pairs[: _MANY * 2]:
            if actor is None and object_ is None:
                continue
            yield self._raw(draft, common, speakers, actor, object_)

    def _is_reciprocal(self, trigger: Trigger) -> bool:
        return self.knowledge.ontology.actions[trigger.sense.action].reciprocal

    def _expand(self, trigger: Trigger, tokens: Sequence[Token], *, party: bool) -> list[Side]:
        sides = [s for t in tokens[:1] for c in syntax.conjuncts(t) for s in self._sides(trigger, c, party=party)]
        seen: dict[str, Side] = {}
        for side in sides:
            seen.setdefault(key_of(side), side)
        return list(seen.values())[:_MANY]

    def _sides(self, trigger: Trigger, token: Token, *, party: bool) -> list[Side]:
        """What one argument token stands for: another draft's event, entities, or a thing named by its words."""
        p = trigger.paragraph
        if token.i == trigger.token.i:
            return []
        if (p, token.i) in self.events and (token.pos_ in syntax.VERBAL or not self._is_party(p, token)):
            return [Event((p, token.i), self._fallback(p, token, party=party))]
        if token.pos_ in syntax.VERBAL:
            return [] if party else [self._clause(p, token)]
        found = self.entities.resolve(p, token)
        if token.pos_ == "PRON" and not found:
            return []
        return [self.entities.as_party(e) if self._acts(trigger, e, party=party) else e for e in found]

    def _fallback(self, p: int, token: Token, *, party: bool) -> Entity | None:
        if token.pos_ in syntax.VERBAL:
            return None if party else self._clause(p, token)
        return next(iter(self.entities.resolve(p, token)), None)

    def _acts(self, trigger: Trigger, entity: Entity, *, party: bool) -> bool:
        """A capital that acts stands for its state; as an object too, except where one goes there or it is struck."""
        action = self.knowledge.ontology.actions[trigger.sense.action]
        if party:
            return not action.standing
        return action.category not in (
            "MOVE",
            "ASSAULT",
            "HAPPEN",
            "LOCATED",
            "PART_OF",
            "ROLE",
            "MOBILIZE",
            "PROTEST",
            "COERCE",
        )

    def _is_party(self, p: int, token: Token) -> bool:
        return any(e.kind in PARTIES for e in self.entities.resolve(p, token))

    def _clause(self, p: int, token: Token) -> Entity:
        """A clause that tells no claim of its own, as a thing: "redesigning the flag"."""
        first, last = clause_phrase(token)
        words = surface(self.entities.parsed[p], first, last, self.entities.text)
        names = [token.text]
        for child in syntax.children(token, "dobj", "attr"):
            names.insert(0, " ".join(self.entities.words(p, child)))
        names = [n for n in dict.fromkeys(names) if n != words]
        return Entity(f"#thing-{slug(words)[:80] or 'x'}", Kind.THING, words, tuple(names))

    def _common(self, draft: Draft) -> Claim:
        """What all claims of a draft share."""
        trigger = draft.trigger
        p = trigger.paragraph
        parsed = self.entities.parsed[p]
        category = self.knowledge.ontology.actions[trigger.sense.action].category
        modality = find_modality(trigger, self.lexicon)
        date = self.dates.of(trigger, modality)
        if modality is Modality.ACTUAL and self._is_to_come(date):
            modality = Modality.FUTURE
        first, last = (
            syntax.phrase(trigger.token) if trigger.token.pos_ in ("NOUN", "PROPN") else clause_phrase(trigger.token)
        )
        if first.dep_ == "det":
            first = first.doc[first.i + 1]
        sentence = trigger.token.sent
        return Claim(
            number=0,
            action=trigger.sense.action,
            actor=None,
            object=None,
            evidence=Span(*parsed.span(*_without_space(sentence[0], sentence[-1]))),
            trigger=Span(*parsed.span(trigger.tokens[0], trigger.tokens[-1]))
            if _is_close(trigger.tokens)
            else Span(*parsed.span(trigger.token, trigger.token)),
            head=surface(parsed, trigger.token, trigger.token, self.entities.text),
            phrase=surface(parsed, first, last, self.entities.text),
            recipient=find_recipient(draft, self.entities, category, self.events),
            place=self.places.of(draft),
            date=date,
            polarity=find_polarity(trigger, self.lexicon),
            modality=modality,
            rule=f"{trigger.sense.class_id}/{trigger.construction}",
        )

    def _is_to_come(self, date: DateRange | None) -> bool:
        published = self.entities.published
        return date is not None and published is not None and date.first > published

    def _raw(self, draft: Draft, common: Claim, speakers: Sequence[Entity], actor: Side, object_: Side) -> RawClaim:
        trigger = draft.trigger
        # what somebody says of his own plans is his own claim; what he says that he did is still only his word
        is_verdict = any(slot.name == "speaker" for slot in trigger.sense.frame.actor)
        if common.modality is not Modality.ACTUAL or is_verdict:
            speakers = [s for s in speakers if not (isinstance(actor, Entity) and s.key == actor.key)]
        content = next(
            ((trigger.paragraph, t.i) for t in draft.arguments.content if (trigger.paragraph, t.i) in self.events), None
        )
        entity_actor = actor if isinstance(actor, Entity) else ClaimRef(0) if actor is not None else None
        entity_object = object_ if isinstance(object_, Entity) else ClaimRef(0) if object_ is not None else None
        claim = replace(
            common,
            actor=entity_actor,
            object=entity_object,
            attributed_to=speakers[0] if speakers else None,
            confidence=self.knowledge.confidence.probability(
                find_features(trigger, entity_actor, entity_object, is_attributed=bool(speakers))
            ),
        )
        place = draft.place_in_text
        related = self.relations.get(place, UNRELATED)
        above = self.hierarchy.above(draft)
        return RawClaim(claim, actor, object_, content, place, above, related.because_of, related.within)

    def _without_plain_speech(self, raws: Sequence[RawClaim]) -> list[RawClaim]:
        """A report of what is itself a claim is told by that claim's attribution; it makes none of its own."""
        places = {r.place for r in raws if self._category(r) != "STATE"}
        return [r for r in raws if self._category(r) != "STATE" or not self._says_a_claim(r, places)]

    def _category(self, raw: RawClaim) -> str:
        return self.knowledge.ontology.actions[raw.claim.action].category

    def _says_a_claim(self, raw: RawClaim, places: set[TextPlace]) -> bool:
        if (isinstance(raw.object, Event) and raw.object.place in places) or raw.content in places:
            return True
        p, i = raw.place
        token = self.entities.parsed[p].doc[i]
        said = clauses.complement(token)
        if said is None:
            return False
        return any((p, t.i) in places for t in said.subtree)

    def _standing(self, s: Standing) -> RawClaim:
        parsed = self.entities.parsed[s.paragraph]
        doc = parsed.doc
        sentence = doc[s.first].sent
        span = Span(*parsed.span(doc[s.first], doc[s.last]))
        words = surface(parsed, doc[s.first], doc[s.last], self.entities.text)
        claim = Claim(
            0,
            s.action,
            s.actor,
            s.object,
            Span(*parsed.span(*_without_space(sentence[0], sentence[-1]))),
            span,
            head=words,
            phrase=words,
            rule=f"standing/{s.rule}",
            confidence=s.confidence,
        )
        return RawClaim(claim, s.actor, s.object, None, (-1, -1))


def _is_each_their_own(tokens: Sequence[Token], actors: Sequence[Side], objects: Sequence[Side]) -> bool:
    """True for "both countries put their armies on alert"."""
    return len(actors) == len(objects) > 1 and any(
        c.lower_ == "their" for t in tokens for c in syntax.children(t, "poss")
    )


def _is_close(tokens: Sequence[Token]) -> bool:
    return tokens[-1].i - tokens[0].i < 8


def _without_space(first: Token, last: Token) -> tuple[Token, Token]:
    while last.i > first.i and (last.is_space or last.is_quote):
        last = last.doc[last.i - 1]
    while first.i < last.i and first.is_space:
        first = first.doc[first.i + 1]
    return first, last
