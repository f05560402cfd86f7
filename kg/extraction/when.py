"""Gives each trigger its date: which date expression of the sentence belongs to which event."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.chain import look_up
from kg.extraction.dates import DateExpression, find_dates
from kg.extraction.triggers import Trigger
from kg.knowledge.lexicon import Lexicon
from kg.model import DateRange, Modality
from kg.parsing.pipeline import Parsed

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_NOT_OF_THE_EVENT = frozenset({"since", "until", "till", "before", "after", "from"})
_SAME_TIME = frozenset({"as", "while", "when", ""})


class Dates:
    """The date expressions of a document and the events they belong to."""

    def __init__(self, parsed: Sequence[Parsed], published: date | None, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.published = published
        self._by_head: dict[tuple[int, int], list[DateExpression]] = {}
        self._last: DateRange | None = None
        for p, paragraph in enumerate(parsed):
            self._read(p, paragraph)

    def _read(self, p: int, paragraph: Parsed) -> None:
        doc = paragraph.doc
        for expression in find_dates(doc.text, self.published):
            head = _head_of(doc.tokens_between(expression.start, expression.end))
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
        if found is not None and expression.is_weekday and modality is Modality.FUTURE:
            found = self._next(found)
        if found is None and expression.shift is not None and self._last is not None:
            found = _days_from(self._last.first, expression.shift)
        if found is not None and trigger.construction != "noun":
            self._last = found
        return found

    def _next(self, found: DateRange) -> DateRange:
        """The coming weekday, of an event that is still to come."""
        if self.published is None or found.first >= self.published:
            return found
        return _days_from(found.first, 7) or found  # a weekday is one day

    def _expression(self, trigger: Trigger) -> DateExpression | None:
        p = trigger.paragraph
        for token in dict.fromkeys((trigger.token, trigger.carrier)):
            own = self._by_head.get((p, token.i))
            if own:
                return own[0]
        if trigger.construction == "noun":
            return None
        return self._inherited(p, trigger.carrier)

    def _inherited(self, p: int, verb: Token, depth: int = 0) -> DateExpression | None:
        """From the governing clause where both are told of one time."""
        head = verb.head
        if head == verb or depth > 4 or head.pos_ not in syntax.VERBAL:
            return None
        above = self._by_head.get((p, head.i), [None])[0]
        if verb.dep_ == "conj":
            fits = (above is not None and above.start < head.idx) or (
                above is not None and not syntax.children(verb, "nsubj", "nsubjpass")
            )
        elif verb.dep_ == "xcomp":
            fits = depth > 0 or look_up(self.lexicon.catenative, head) in ("actual", "negative")
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


def _head_of(tokens: Sequence[Token]) -> Token | None:
    """The verb or noun that a date expression of these words hangs on."""
    if tokens and tokens[0].lower_ in _NOT_OF_THE_EVENT:  # "since 2019" is one expression
        return None
    inside = {t.i for t in tokens}
    for token in tokens:
        head = token.head
        if head.i in inside and head != token:
            continue
        if head == token:
            return None
        while head.pos_ == "ADP" and head.head != head:
            if head.lower_ in _NOT_OF_THE_EVENT:
                return None
            head = head.head
        while head.ent_type_ in ("DATE", "TIME") and head.head != head and head.pos_ != "VERB":
            head = head.head
            while head.pos_ == "ADP" and head.head != head:
                head = head.head
        return head
    return None
