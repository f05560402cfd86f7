"""From a stored claim to the reasons why it was made: its article is read again, as the lexicon and rules are today."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pyoxigraph as ox

from kg.cleaning import clean
from kg.errors import DataError
from kg.explain.how import explain_making
from kg.explain.tracing import Told, Trace, say_claim, trace
from kg.explain.why_not import explain_word
from kg.explain.why_not_words import write_reports
from kg.export.records import ArticleRecord, ClaimRecord
from kg.extraction.extractor import Extractor
from kg.graph.iris import entity_iri
from kg.model import Article, ClaimRef, Entity
from kg.store import Store
from kg.terms import SCHEMA

Line = tuple[str, str]
_HEADING = "read again"


class Rereading:
    """Reads the articles of a store again, each once however many of its claims are asked about.

    ``make`` gives the extractor; it is called when the first claim is asked about.
    """

    def __init__(self, store: Store, make: Callable[[], Extractor]) -> None:
        self._store = store
        self._make = make
        self._extractor: Extractor | None = None
        self._traces: dict[str, Trace] = {}

    def trace(self, article: ArticleRecord, *, keep: bool = True) -> Trace:
        """Read an article's stored text; raises ``DataError`` where it has none, or the spaCy model is missing.

        What was read is kept for the next claim; over a whole store, ``keep=False`` saves the memory.
        """
        if article.iri in self._traces:
            return self._traces[article.iri]
        document = clean(_stored_article(article, self._store))
        if self._extractor is None:
            self._extractor = self._make()
        made = trace(document, self._extractor)
        if keep:
            self._traces[article.iri] = made
        return made

    def explain(self, claim: ClaimRecord, article: ArticleRecord) -> Iterator[Line]:
        """Yield headings and texts: why the claim was made, or that it would not be made any more."""
        origin = article.claims.get(claim.derived_from or "")
        if origin is not None:
            yield "entry", f"none of the lexicon: the rule {claim.rule.rpartition('/')[2]} of the ontology's .ttl files"
            yield "", f"makes it of claim-{origin.iri.rpartition('-')[2]}, which is told below"
            claim = origin
        try:
            traced = self.trace(article)
        except DataError as error:
            yield _HEADING, f"cannot be done: {error}"
            return
        told, change = _find(claim, article, traced)
        if told is None:
            yield _HEADING, "NO LONGER MADE: today's lexicon and rules make no such claim of these words"
            yield from _instead(claim, traced)
            return
        yield _HEADING, f"the same trigger makes it today, but {change}" if change else "the same claim comes out"
        yield from explain_making(told, traced)


def _stored_article(article: ArticleRecord, store: Store) -> Article:
    """The article as it was read, as far as its graph tells."""
    text = _literal(article.iri, SCHEMA.text, store)
    if text is None:
        raise DataError(f"{article.names[0]}: its graph has no schema:text; load the article again with 'kg load'")
    return Article(
        article.names[0],
        text,
        url=article.url,
        title=article.headline,
        date=_day(article.date),
        provider=article.provider,
        agency=_literal(article.iri, SCHEMA.sourceOrganization, store),
        byline=_literal(article.iri, SCHEMA.author, store),
    )


def _literal(iri: str, predicate: str, store: Store) -> str | None:
    node = ox.NamedNode(iri)
    quads = store.database.quads_for_pattern(node, ox.NamedNode(predicate), None, node)
    return min((q.object.value for q in quads if isinstance(q.object, ox.Literal)), default=None)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:  # an imported graph may say anything
        return None


# the same claim ------------------------------------------------------------------------------------------------------


def _find(claim: ClaimRecord, article: ArticleRecord, traced: Trace) -> tuple[Told | None, str]:
    """The claim of today with this trigger and action that differs least, and in what it differs."""
    same = [t for t in traced.told if t.claim.action == claim.action and _span(t) == claim.trigger]
    found = [(_differences(t, claim, article, traced), t) for t in same]
    changes, told = min(found, key=lambda pair: len(pair[0]), default=([], None))
    return told, " and ".join(changes)


def _span(told: Told) -> tuple[int, int]:
    return told.claim.trigger.start, told.claim.trigger.end


def _differences(told: Told, claim: ClaimRecord, article: ArticleRecord, traced: Trace) -> list[str]:
    new = told.claim
    found = [
        f"its {role} differs: {say_claim(told, traced)}"
        for role, was, is_now in (("actor", claim.actor, new.actor), ("object", claim.object, new.object))
        if not _is_same(was, is_now, article, traced)
    ]
    for name, old, now in (("polarity", claim.polarity, new.polarity), ("modality", claim.modality, new.modality)):
        if old != now:
            found.append(f"its {name} is {now}, not {old}")
    if claim.rule != new.rule:
        found.append(f"by the rule {new.rule}")
    return found


def _is_same(iri: str | None, side: Entity | ClaimRef | None, article: ArticleRecord, traced: Trace) -> bool:
    if iri is None or side is None:
        return iri is None and side is None
    if isinstance(side, Entity):
        base = article.iri.rpartition("article/")[0]
        return entity_iri(side, article.iri, base) == iri
    other = article.claims.get(iri)
    return other is not None and _span(traced.claim(side)) == other.trigger


def _instead(claim: ClaimRecord, traced: Trace) -> Iterator[Line]:
    """What the trigger's words tell today, or why they tell nothing."""
    start, end = claim.trigger
    others = [t for t in traced.told if t.claim.trigger.start < end and start < t.claim.trigger.end]
    for other in others:
        yield "instead", f"{say_claim(other, traced)} ({other.claim.rule})"
    if others:
        return
    for p, parsed in enumerate(traced.reading.parsed):
        for token in parsed.doc:
            first, last = parsed.span(token, token)
            if start <= first and last <= end and token.pos_ in ("VERB", "NOUN", "ADJ", "AUX"):
                for line in write_reports([explain_word(traced, p, token)]).splitlines():
                    yield "", line
