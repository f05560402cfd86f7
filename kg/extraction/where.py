"""Gives each event its place: a locative phrase of its clause or noun, else that of the event it is told together with.

Measured on development articles: a phrase inside the object is the event's where something is done to the object
("arrested a priest in Managua"), and the object's own where it is only spoken of ("condemned the arrest in Managua").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.extraction import clauses, syntax
from kg.extraction.arguments import PARTIES
from kg.extraction.chain import look_up
from kg.extraction.drafts import Draft
from kg.extraction.entities import Entities
from kg.extraction.locatives import CARRIERS, LOCATIVE, PLACES, Locative, Locatives
from kg.extraction.triggers import Trigger
from kg.knowledge import Knowledge
from kg.model import Entity, Kind

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_DIRECTED = frozenset("to into towards toward for through onto".split())
_WITHIN = frozenset("in at near off inside outside".split())
_SOURCE = frozenset({"from"})
# categories whose events are done to or with their object where it is, so that the object's phrase is theirs
_PHYSICAL = frozenset(
    "ASSAULT COERCE AID MOVE MOBILIZE PROTEST RETREAT CONSULT COOPERATE AGREE HAPPEN SANCTION".split()
)
_TALKED = frozenset({"CONSULT", "COOPERATE", "AGREE"})  # about something, which may be elsewhere: "discussed Kosovo"
_WITH = frozenset({"with", "between", "among", "by"})
_DEEDS = frozenset({"AGREE", "PROTEST", "SANCTION"})  # whose object may be an event of its own place
_TOWARDS = frozenset({"MOVE", "MOBILIZE", "ASSAULT", "AID", "RETREAT", "COERCE"})  # that happen where they lead
_STRUCK = frozenset({"ASSAULT", "MOBILIZE", "MOVE"})  # whose object may be their place
_EFFECTS = frozenset({"ASSAULT", "HAPPEN"})  # that an event may have: "the bombing killed twelve"
_AWAY = frozenset({"RETREAT", "COERCE", "ASSAULT", "MOBILIZE", "AID"})  # that happen where they take from
# what one does while being somewhere: "speaking in Madrid, the minister condemned …"
_PRESENCE = frozenset("speak talk address meet visit tour appear testify gather attend arrive travel sit stop".split())
_DEPTH = 4


class Places:
    """The places of the events of one document."""

    def __init__(self, entities: Entities, drafts: Sequence[Draft], knowledge: Knowledge) -> None:
        self.entities, self.ontology, self.lexicon = entities, knowledge.ontology, knowledge.lexicon
        self.locatives = Locatives(entities, knowledge.lexicon.nouns)
        self._drafts = {d.place_in_text: d for d in drafts}
        self._carried = {(d.trigger.paragraph, d.trigger.carrier.i): d for d in drafts}
        self._known: dict[tuple[int, int], Entity | None] = {}

    def of(self, draft: Draft) -> Entity | None:
        """Where a draft's event happens; None where the text does not say."""
        key = draft.place_in_text
        if key not in self._known:
            self._known[key] = None  # an event that is asked for while it is looked for
            self._known[key] = self._find(draft)
        return self._known[key]

    def _find(self, draft: Draft) -> Entity | None:
        struck = self._struck(draft)
        if struck is not None and struck.is_local:
            return self._own(draft) or self._shared(draft) or struck
        return self._own(draft) or struck or self._shared(draft)

    def _category(self, draft: Draft) -> str:
        return self.ontology.actions[draft.trigger.sense.action].category

    # the event's own phrases ---------------------------------------------------------------------------------------

    def _own(self, draft: Draft) -> Entity | None:
        p, trigger, category = draft.trigger.paragraph, draft.trigger, self._category(draft)
        words = _words_of(trigger)
        for word in words:
            for locative in self.locatives.on(p, word):
                if self._fits(draft, category, locative):
                    return locative.place
        if category == "MOVE":
            goal = next(
                (e for t in draft.arguments.object for e in self.entities.resolve(p, t) if e.kind in PLACES), None
            )
            if goal is not None:
                return goal
        if category in _TOWARDS:
            for locative in self.locatives.on(p, trigger.token, _DIRECTED):
                if self._fits(draft, category, locative):
                    return locative.place
        for word in words:
            for locative in self.locatives.occasions(p, word):
                return locative.place
        return self._inside(draft, category) if category in _PHYSICAL else None

    def _inside(self, draft: Draft, category: str) -> Entity | None:
        """In the phrase of what the event is done to; else what it is done to, or taken from, itself."""
        p, trigger = draft.trigger.paragraph, draft.trigger
        objects = [
            t
            for t in draft.arguments.object
            if t.pos_ in ("NOUN", "PROPN") and t != trigger.token and self._is_there(p, category, t)
        ]
        told = [i for q, i in self._drafts if q == p] if category in _DEEDS else ()
        for noun in objects:
            found = next(self.locatives.on(p, noun, _WITHIN), None)
            if found is not None:
                return found.place
        for word in dict.fromkeys((*_words_of(trigger), *objects)):
            below = self.locatives.below(p, word, told, _WITH if category in _TALKED else CARRIERS)
            if below is not None:
                return below.place
        if category in _AWAY:
            return next((found.place for found in self.locatives.on(p, trigger.token, _SOURCE)), None)
        return None

    def _struck(self, draft: Draft) -> Entity | None:
        """What is struck, taken or patrolled, where it is a place: "shelled the village"."""
        if self._category(draft) not in _STRUCK:
            return None
        p = draft.trigger.paragraph
        found = (self.locatives.place(p, t) for t in draft.arguments.object if not self._tells(p, t))
        return next((place for place in found if place is not None and place.kind is Kind.PLACE), None)

    def _is_there(self, p: int, category: str, noun: Token) -> bool:
        """True where the event happens to or with a noun, so that where that is the event is."""
        told = self._drafts.get((p, noun.i))
        if category == "CONSULT":  # "met rebels", "attended talks", but not "discussed the war"
            if told is not None:
                return self._category(told) in _TALKED
            return any(e.kind in PARTIES for e in self.entities.resolve(p, noun))
        return told is None or category not in _DEEDS

    def _tells(self, p: int, token: Token) -> bool:
        return (p, token.i) in self._drafts

    def _fits(self, draft: Draft, category: str, locative: Locative) -> bool:
        """True where the phrase says where and not about what, at whom, or whom with."""
        preposition, place = locative.preposition, locative.place
        is_state = place.kind is Kind.COUNTRY
        arguments = draft.arguments
        if locative.noun in (*arguments.object, *arguments.recipient, *arguments.actor) and category not in _TOWARDS:
            return not is_state and preposition in _WITHIN
        if preposition == "on":  # "sanctions on Iran", "talks on Kosovo"
            is_inside = self.locatives.named(draft.trigger.paragraph, locative.noun) is None  # "on the sidelines of …"
            return place.is_local or is_inside or (category in _STRUCK and not is_state)
        if preposition == "over":  # "a dispute over the island"
            return category in _STRUCK
        if preposition == "at":  # "fired at the South", "angry at Iran"
            return not is_state or category == "ASSAULT"
        if preposition == "for":
            return category == "MOVE"
        if preposition == "to":
            return category != "AID" or not is_state
        return True

    # phrases of other clauses --------------------------------------------------------------------------------------

    def _shared(self, draft: Draft) -> Entity | None:
        """From the clause that the event is told together with."""
        p, trigger, category = draft.trigger.paragraph, draft.trigger, self._category(draft)
        verb = trigger.carrier
        if verb.pos_ not in syntax.VERBAL:
            return self._of_subject_noun(p, verb)
        found = self._pointed_at(p, verb) or self._above(p, verb, category)
        if found is not None:
            return found
        for child in syntax.children(verb, "advcl"):
            is_apart = any(m.lower_ in ("before", "after", "since") for m in _introduced_by(child))
            if _is_presence(child) and not is_apart and not syntax.children(child, "nsubj"):
                return self._at(p, child)
        subject = next((t for t in clauses.surface_subject(verb)), None)
        if subject is not None:
            for child in syntax.children(subject, "acl"):
                if _is_presence(child) and _has_comma(child):
                    return self._at(p, child)
            for locative in self.locatives.occasions(p, subject):
                if locative.preposition == "on" and _has_comma(locative.noun.head):  # "X, on a visit to Seoul,"
                    return locative.place
            if category in _EFFECTS:  # "the bombing in Mosul killed 12"
                return self._of_cause(p, subject)
        return None

    def _of_cause(self, p: int, noun: Token) -> Entity | None:
        told = self._drafts.get((p, noun.i))
        if told is not None:
            return self.of(told)
        if noun.lemma_.casefold() not in self.lexicon.nouns:
            return None
        return next((found.place for found in self.locatives.on(p, noun, _WITHIN)), None)

    def _of_subject_noun(self, p: int, noun: Token) -> Entity | None:
        """An event noun's place from the verb that tells its effect: "the bombing killed 12 in Mosul"."""
        verb = noun.head
        if noun.dep_ != "nsubj" or verb.pos_ not in syntax.VERBAL:
            return None
        effect = self._drafts.get((p, verb.i))
        return self._own(effect) if effect is not None and self._category(effect) in _EFFECTS else None

    def _above(self, p: int, verb: Token, category: str, depth: int = 0) -> Entity | None:
        head, dep = verb.head, verb.dep_
        if head == verb or depth > _DEPTH:
            return None
        if dep == "relcl" and any(c.lower_ == "where" for c in syntax.children(verb, "advmod")):
            return self.locatives.place(p, head)
        if dep == "acl" and verb.tag_ == "VBG" and head.pos_ in ("NOUN", "PROPN") and _has_comma(verb):
            above = clauses.clause_head(head)  # "stormed a bank in Karachi, killing two", hung on the last noun
            return self._at(p, above) if above != head and head.dep_ != "nsubj" else None
        if head.pos_ not in syntax.VERBAL:
            return None
        if dep == "conj":
            if syntax.children(verb, "nsubj", "nsubjpass"):
                return self._fronted(p, head)
            return self._fronted(p, head) or (self._at(p, head) if category in _PHYSICAL else None)
        if dep == "advcl":
            is_participle = verb.tag_ == "VBG" and not syntax.children(verb, "nsubj", "nsubjpass")
            marks = {m.lower_ for m in _introduced_by(verb)}
            return self._at(p, head) if is_participle and marks <= {"while", "by"} else None
        if dep == "xcomp" and look_up(self.lexicon.catenative, head) in ("actual", "negative"):
            return self._fronted(p, head) or self._above(p, head, category, depth + 1)
        return None

    def _at(self, p: int, verb: Token) -> Entity | None:
        """Where the clause of a verb takes place, whether it tells an action or not."""
        draft = self._carried.get((p, verb.i))
        if draft is not None:
            return self.of(draft)
        for locative in self.locatives.on(p, verb, LOCATIVE - {"on", "over"}):
            return locative.place
        return None

    def _fronted(self, p: int, verb: Token) -> Entity | None:
        """The place of a phrase before the subject, which holds for all that follows: "In Sofia, …"."""
        subject = next(iter(syntax.children(verb, "nsubj", "nsubjpass")), verb)
        for locative in self.locatives.on(p, verb, LOCATIVE - {"on", "over"}):
            if locative.noun.i < subject.i:
                return locative.place
        return None

    def _pointed_at(self, p: int, verb: Token) -> Entity | None:
        """The place spoken of last, for "there"."""
        there = next((c for c in syntax.children(verb, "advmod") if c.lower_ == "there"), None)
        if there is None:
            return None
        number = self.entities.sentence(p, there)
        for spoken in self.entities.discourse.recent(number, 1):
            is_before = spoken.sentence < number or spoken.position < there.i
            if is_before and spoken.entity.kind in PLACES:
                return spoken.entity
        return None


def _has_comma(token: Token) -> bool:
    """True where a comma or dash stands before the phrase."""
    left = token.left_edge.i
    return left > 0 and token.doc[left - 1].text in (",", "–", "-")


def _is_presence(verb: Token) -> bool:
    return verb.tag_ == "VBG" and verb.lemma_ in _PRESENCE


def _words_of(trigger: Trigger) -> tuple[Token, ...]:
    """The words on which an event's phrases hang: its own, the verb that carries it, the noun that it needs."""
    words = (trigger.token, trigger.carrier, *((trigger.noun,) if trigger.noun is not None else ()))
    return tuple(dict.fromkeys(words))


def _introduced_by(verb: Token) -> Iterator[Token]:
    """Conjunctions, prepositions and adverbs that open a clause."""
    for child in syntax.children(verb, "mark", "advmod", "prep"):
        if child.i < verb.i:
            yield child
    if verb.dep_ == "pcomp":
        yield verb.head
