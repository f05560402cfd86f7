"""Gives each trigger its date: which date expression of the sentence belongs to which event."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kg.extraction import clauses, syntax
from kg.extraction.chain import look_up, walk
from kg.extraction.dates import DateExpression, find_dates
from kg.extraction.triggers import Trigger
from kg.knowledge.lexicon import Lexicon
from kg.model import DateRange, Modality
from kg.parsing.pipeline import Parsed

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_NOT_OF_THE_EVENT = frozenset({"since", "until", "till", "before", "after", "from"})
_SAME_TIME = frozenset({"as", "while", "when", ""})
_OCCASION = ("during", "on", "at", "in")
# a noun that tells nothing hands a day behind it on to its verb: "won a medal on Tuesday"; not "the treaty of 1999"
_OF_THE_VERB = frozenset({"on", "in", "at", "early", "late", "during", "over", "by", ""})
# what is told in the present of a day is still to come: "meets the king on Friday"
_APPOINTED = frozenset({"MOVE", "CONSULT", "COOPERATE", "AGREE"})
_EFFECT = frozenset({"ASSAULT", "HAPPEN"})  # "Monday's bombing killed twelve"


class Dates:
    """The date expressions of a document and the events they belong to."""

    def __init__(
        self,
        parsed: Sequence[Parsed],
        published: date | None,
        lexicon: Lexicon,
        categories: Mapping[tuple[int, int], str],
    ) -> None:
        """``categories`` has the category of each event by the paragraph and the token of its trigger."""
        self.lexicon = lexicon
        self.published = published
        self.categories = categories
        self._headlines = {p for p, paragraph in enumerate(parsed) if paragraph.prepared.is_headline}
        self._by_head: dict[tuple[int, int], list[DateExpression]] = {}
        self._last: DateRange | None = None
        for p, paragraph in enumerate(parsed):
            self._read(p, paragraph)

    def _read(self, p: int, paragraph: Parsed) -> None:
        doc = paragraph.doc
        for expression in find_dates(doc.text, self.published):
            head = self._head_of(doc.tokens_between(expression.start, expression.end), expression)
            if head is not None:
                self._by_head.setdefault((p, head.i), []).append(expression)
        for removed in paragraph.prepared.removed:
            token = next((t for t in doc if t.idx + len(t.text) == removed.position), None)
            dates = find_dates(removed.text, self.published)
            if token is not None and dates:  # a weekday is none where no publication date is known
                self._by_head.setdefault((p, token.i), []).extend(dates)

    def of(self, trigger: Trigger, modality: Modality = Modality.ACTUAL) -> DateRange | None:
        """The date of a trigger's event; ask in the order of the text: "a day earlier" hangs on the one before."""
        expression = self._expression(trigger)
        if expression is None:
            return None
        found = expression.range
        if found is not None and (modality is Modality.FUTURE or self._is_appointed(trigger)):
            found = self._next(found, expression)
        if found is None and expression.shift is not None and self._last is not None:
            found = _days_from(self._last.first, expression.shift)
        if found is not None and trigger.construction != "noun":
            self._last = found
        return found

    def _next(self, found: DateRange, expression: DateExpression) -> DateRange:
        """The coming weekday, month or day of the year, of an event that is still to come."""
        if self.published is None or found.last >= self.published:
            return found
        if expression.is_weekday:
            return _days_from(found.first, 7) or found
        return _a_year_later(found) or found if expression.is_yearless else found

    def _is_appointed(self, trigger: Trigger) -> bool:
        """True for "meets the king", "is meeting the king", in the body of the text."""
        verb = trigger.carrier
        if trigger.paragraph in self._headlines or self._category(trigger) not in _APPOINTED:
            return False
        helpers = {c.lower_ for c in syntax.children(verb, "aux")}
        return (verb.tag_ in ("VBZ", "VBP") and not helpers) or (
            verb.tag_ == "VBG" and bool(helpers) and helpers <= {"is", "are", "'s", "’s", "’re", "'re"}
        )

    def _category(self, trigger: Trigger) -> str | None:
        return self.categories.get((trigger.paragraph, trigger.token.i))

    def _expression(self, trigger: Trigger) -> DateExpression | None:
        p, carrier = trigger.paragraph, trigger.carrier
        for token in dict.fromkeys((trigger.token, carrier)):
            own = self._by_head.get((p, token.i))
            if own:
                return own[0]
        if trigger.construction == "noun":
            return None
        if any(slot.name == "speaker" for slot in trigger.sense.frame.actor):
            return self._of_saying(trigger)
        return self._inherited(p, carrier) or self._told_with(trigger)

    def _of_saying(self, trigger: Trigger) -> DateExpression | None:
        """A verdict is passed when it is said: "said on Monday that the raid was illegal"."""
        for step in walk(trigger):
            if step.relation == "ccomp" and step.governor.lemma_ in self.lexicon.speech_verbs:
                own = self._by_head.get((trigger.paragraph, step.governor.i))
                return own[0] if own else self._inherited(trigger.paragraph, step.governor)
        return None

    def _told_with(self, trigger: Trigger) -> DateExpression | None:
        """From the visit on which, the clause while which, or the event by which it happened."""
        p, verb = trigger.paragraph, trigger.carrier
        for noun in syntax.prepositional(verb, _OCCASION):
            own = self._by_head.get((p, noun.i))
            if own and noun.pos_ == "NOUN" and self._is_event_noun(noun):
                return own[0]
        for clause in syntax.children(verb, "advcl"):
            own = self._by_head.get((p, clause.i))
            marks = {m.lower_ for m in syntax.children(clause, "mark", "advmod") if m.i < clause.i}
            if own and clause.tag_ == "VBG" and marks <= {"while"} and not syntax.children(clause, "nsubj"):
                return own[0]
        if self._category(trigger) in _EFFECT:
            for subject in clauses.surface_subject(verb):
                own = self._by_head.get((p, subject.i))
                if own and self._is_event_noun(subject):
                    return own[0]
        return None

    def _head_of(self, tokens: Sequence[Token], expression: DateExpression) -> Token | None:
        """The verb or noun that a date expression hangs on."""
        barred = frozenset() if expression.is_span else _NOT_OF_THE_EVENT
        if tokens and tokens[0].lower_ in barred:  # "since 2019" is one expression
            return None
        inside = {t.i for t in tokens}
        for token in tokens:
            head = token.head
            if head.i in inside and head != token:
                continue
            if head == token:
                return None
            preposition = token.lower_ if token.pos_ == "ADP" else ""
            is_owner = token.dep_ in ("poss", "compound", "amod", "nmod")
            while (head.pos_ == "ADP" or (head.ent_type_ in ("DATE", "TIME") and head.pos_ != "VERB")) and (
                head.head != head
            ):
                if head.pos_ == "ADP":
                    if head.lower_ in barred:
                        return None
                    preposition = head.lower_
                head = head.head
            is_loose = not is_owner and preposition in _OF_THE_VERB and _is_day(expression)
            return self._verb_above(head) if is_loose else head
        return None

    def _verb_above(self, noun: Token) -> Token:
        """The verb that a day behind a noun belongs to where the noun tells no event."""
        token = noun
        for _ in range(4):
            if token.pos_ not in ("NOUN", "PROPN", "ADP", "NUM") or self._is_event_noun(token):
                break
            token = token.head
        return token if token.pos_ in syntax.VERBAL else noun

    def _is_event_noun(self, noun: Token) -> bool:
        return noun.lemma_.casefold() in self.lexicon.nouns

    def _first(self, place: tuple[int, int]) -> DateExpression | None:
        return next(iter(self._by_head.get(place, ())), None)

    def _inherited(self, p: int, verb: Token, depth: int = 0) -> DateExpression | None:
        """From the governing clause where both are told of one time."""
        head = verb.head
        adjective = _planning_adjective(verb)
        if adjective is not None and look_up(self.lexicon.catenative, adjective) == "future":
            return self._first((p, adjective.i)) or self._first((p, adjective.head.i))
        if head == verb or depth > 4 or head.pos_ not in syntax.VERBAL:
            return None
        above = self._first((p, head.i))
        if verb.dep_ == "conj":
            fits = (above is not None and above.start < head.idx) or (
                above is not None and not syntax.children(verb, "nsubj", "nsubjpass")
            )
        elif verb.dep_ == "xcomp":
            value = look_up(self.lexicon.catenative, head)
            fits = depth > 0 or value in ("actual", "negative") or (value == "future" and _is_planned(head))
        elif verb.dep_ == "advcl":
            mark = next((c.lower_ for c in syntax.children(verb, "mark", "advmod") if c.i < verb.i), "")
            fits = mark in _SAME_TIME and not any(c.lower_ == "to" for c in syntax.children(verb, "aux"))
        else:
            return None
        if above is not None:
            return above if fits else None
        return self._inherited(p, head, depth + 1) if fits or verb.dep_ == "conj" else None


def _days_from(day: date, shift: int) -> DateRange | None:
    """The day so many days later; None where no calendar has it, as a day before 0001-01-01."""
    try:
        there = day + timedelta(days=shift)
    except OverflowError:
        return None
    return DateRange(there, there)


def _a_year_later(found: DateRange) -> DateRange | None:
    """The same days of the next year, a February to its end; None where no calendar has them."""
    year, is_month = found.last.year + 1, (found.last + timedelta(days=1)).day == 1 if found.last < date.max else False
    try:
        last = calendar.monthrange(year, found.last.month)[1] if is_month else found.last.day
        return DateRange(found.first.replace(year=found.first.year + 1), found.last.replace(year=year, day=last))
    except ValueError:
        return None


def _planning_adjective(verb: Token) -> Token | None:
    """ "Due" in "was due on Thursday to sign", of which the infinitive may hang on either word before it."""
    head = verb.head
    if verb.dep_ == "xcomp" and head.pos_ == "ADJ":
        return head
    if verb.dep_ == "advcl" and any(c.lower_ == "to" for c in syntax.children(verb, "aux")):
        return next((c for c in syntax.children(head, "acomp") if c.i < verb.i), None)
    return None


def _is_planned(verb: Token) -> bool:
    """True for "was due", "is expected": a date on it is that of what is planned, and not of the planning."""
    return clauses.is_passive(verb) or verb.lemma_ == "be"


def _is_day(expression: DateExpression) -> bool:
    found = expression.range
    return found is not None and found.first == found.last
