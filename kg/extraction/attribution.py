"""Says in whose mouth a claim is put: reported speech, direct quotes, "according to"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extraction import clauses, syntax
from kg.extraction.chain import said_with, walk
from kg.extraction.entities import Entities
from kg.extraction.polarity import denied_by, is_negated
from kg.extraction.triggers import Trigger
from kg.knowledge.lexicon import Lexicon
from kg.model import Entity

if TYPE_CHECKING:
    from kg.parsing.tree import Doc, Token

_OPEN, _CLOSE = '"“«', '"”»'
_QUESTIONS = frozenset({"why", "how", "when", "where"})
_SHORT = 5  # a quote of fewer words is a fragment inside the writer's own sentence


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted run: tokens ``first`` to ``last``, the marks left out, and the verb that reports it."""

    first: int
    last: int
    verb: Token | None


class Attribution:
    """Finds who says what in one document."""

    def __init__(self, entities: Entities, lexicon: Lexicon) -> None:
        self.entities = entities
        self.lexicon = lexicon
        self.speech = lexicon.speech_verbs
        self._sources = self._find_sources()
        self.quotes = [list(self._quotes(parsed.doc)) for parsed in entities.parsed]

    def speakers(self, trigger: Trigger) -> list[Entity]:
        """Everybody in whose mouth the trigger's clause is put, the nearest first."""
        p = trigger.paragraph
        found: list[Entity] = []
        for verb in self._speech_verbs(trigger):
            found += self._speaker(p, verb)
        quote = self._quote_around(p, trigger.token)
        if quote is not None and quote.verb is not None and not found:
            found += self._speaker(p, quote.verb)
        found += self._according_to(p, trigger)
        return list({e.key: e for e in found}.values())

    def _speech_verbs(self, trigger: Trigger) -> Iterator[Token]:
        for step in walk(trigger):
            governor = step.governor
            if (
                step.relation == "ccomp"
                and governor.pos_ in syntax.VERBAL
                and governor.lemma_ in self.speech
                and not self._is_left_unsaid(step.token, governor)
            ):
                yield governor
            denier = denied_by(step, self.lexicon)
            if denier is not None and not is_negated(denier, self.lexicon):
                yield denier
            if (
                step.relation == "pcomp"
                and governor.lemma_ in ("accuse", "suspect", "blame")
                and step.preposition in ("of", "for")
            ):
                yield governor
            if step.relation in ("object", "nominal") and said_with(step, self.lexicon) is not None:
                continue  # "was preparing an invasion" is said of the invasion, too
            if step.relation in ("object", "subject", "nominal") or step.relation == "relcl":
                return  # the noun that the clause describes is not itself said
        root = trigger.token.sent.root
        for verb in syntax.children(root, "parataxis", "advcl"):
            inserted = (
                not syntax.children(verb, "mark") and verb.lemma_ in self.speech and syntax.children(verb, "nsubj")
            )
            if inserted and verb.dep_ == "parataxis" and not any(t == verb for t in syntax.governors(trigger.token)):
                yield verb

    def _is_left_unsaid(self, clause: Token, verb: Token) -> bool:
        """True for "has not said why they fled": that they fled is told by the article itself."""
        asks = any(c.lower_ in _QUESTIONS and c.i < clause.i for c in syntax.children(clause, "advmod"))
        return asks and is_negated(verb, self.lexicon)

    def _speaker(self, p: int, verb: Token) -> list[Entity]:
        subjects = clauses.logical_subject(verb)
        return [self.entities.as_party(e) for s in subjects for e in self.entities.resolve(p, s)][:1]

    def _according_to(self, p: int, trigger: Trigger) -> list[Entity]:
        sources = self._sources.get((p, trigger.token.sent.start), ())
        return [
            self.entities.as_party(e) for t in sources if t.i != trigger.token.i for e in self.entities.resolve(p, t)
        ][:1]

    def _find_sources(self) -> dict[tuple[int, int], list[Token]]:
        """Whom a sentence is "according to", by paragraph and first token of the sentence."""
        found: dict[tuple[int, int], list[Token]] = {}
        for p, parsed in enumerate(self.entities.parsed):
            for token in parsed.doc:
                if token.lower_ == "according":
                    sources = [t for to in syntax.children(token, "prep") for t in syntax.children(to, "pobj")]
                    found.setdefault((p, token.sent.start), []).extend(sources)
        return found

    # quotes --------------------------------------------------------------------------------------------------------

    def _quotes(self, doc: Doc) -> Iterator[Quote]:
        start: int | None = None
        for token in doc:
            if start is None and token.text in _OPEN:
                start = token.i + 1
            elif start is not None and token.text in _CLOSE:
                if token.i - start >= _SHORT or any(t.dep_ == "nsubj" for t in doc[start : token.i]):
                    yield Quote(start, token.i - 1, self._reporting_verb(doc, start, token.i - 1))
                start = None
        if start is not None and len(doc) - start >= _SHORT:  # a quote that goes on in the next paragraph
            yield Quote(start, len(doc) - 1, self._reporting_verb(doc, start, len(doc) - 1))

    def _reporting_verb(self, doc: Doc, first: int, last: int) -> Token | None:
        """The nearest speech verb outside the quote, behind it first, in its own or the neighbouring sentence."""
        outside = [
            t
            for t in doc
            if t.pos_ in syntax.VERBAL
            and t.lemma_ in self.speech
            and not first <= t.i <= last
            and clauses.surface_subject(t)
        ]
        near = [t for t in outside if -25 < t.i - last < 12 or -12 < t.i - first < 0]
        return min(near, key=lambda t: t.i - last if t.i > last else (first - t.i) * 2, default=None)

    def _quote_around(self, p: int, token: Token) -> Quote | None:
        return next((q for q in self.quotes[p] if q.first <= token.i <= q.last), None)
