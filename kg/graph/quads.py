"""From one extraction to the quads of its article's named graph, as DESIGN's contract lays down; no blank nodes."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Protocol

from pyoxigraph import Literal, NamedNode, Quad

from kg.graph.iris import article_iri, claim_iri, content_hash, entity_iri, span_iri
from kg.model import Claim, ClaimRef, Document, Entity, Extraction, Kind, Span
from kg.terms import ID_BASE, KG, RDF, RDFS, SCHEMA, SCHEMA_BASE, SKOS, XSD

Statement = tuple[str, str, NamedNode | Literal]

_SCHEMA_TEXT = f"{SCHEMA_BASE}text"
_SURROGATE = re.compile("[\ud800-\udfff]")
_CLASSES = {kind: f"{KG.BASE}{kind.value.capitalize()}" for kind in Kind}


class Categories(Protocol):
    """What the ontology must tell here."""

    def category_of(self, action: str) -> str:
        """Return the local name of the category of an action given by its local name."""


def build_quads(extraction: Extraction, ontology: Categories, *, base: str = ID_BASE) -> list[Quad]:
    """Return the quads of the article's graph, each once, in the order of their N-Quads lines."""
    article = article_iri(extraction.document.article, base)
    graph = NamedNode(article)
    statements = set(_GraphBuilder(extraction, ontology, article, base).all_statements())
    quads = [Quad(_node(subject), _node(predicate), value, graph) for subject, predicate, value in statements]
    return sorted(quads, key=str)


class _GraphBuilder:
    """Says every statement of one article; its methods yield, so that each part of the contract stands alone."""

    def __init__(self, extraction: Extraction, ontology: Categories, article: str, base: str) -> None:
        self._extraction = extraction
        self._ontology = ontology
        self._article = article
        self._base = base
        self._text = extraction.document.article.text

    def all_statements(self) -> Iterator[Statement]:
        yield from self._say_article(self._extraction.document)
        for entity in _entities_of(self._extraction):
            yield from self._say_entity(entity)
        for claim in self._extraction.claims:
            yield from self._say_claim(claim)

    def _say_article(self, document: Document) -> Iterator[Statement]:
        article = document.article
        yield self._article, RDF.type, _node(KG.Article)
        yield self._article, KG.contentHash, _string(content_hash(article.text))
        yield self._article, _SCHEMA_TEXT, _string(article.text)
        date = document.date or article.date
        if date is not None:
            yield self._article, SCHEMA.datePublished, _date(date)
        for predicate, value in (
            (SCHEMA.identifier, article.name),
            (SCHEMA.headline, document.headline or article.title),
            (SCHEMA.provider, article.provider),
            (SCHEMA.sourceOrganization, document.agency or article.agency),
            (SCHEMA.author, document.byline or article.byline),
            (SCHEMA.dateline, document.place),
            (SCHEMA.url, article.url),
        ):
            if value:
                yield self._article, predicate, _string(value)

    def _say_entity(self, entity: Entity) -> Iterator[Statement]:
        iri = entity_iri(entity, self._article, self._base)
        yield iri, RDF.type, _node(_CLASSES[entity.kind])
        yield iri, RDFS.label, _string(entity.label)
        for name in entity.names:
            if name != entity.label:
                yield iri, SKOS.altLabel, _string(name)
        for predicate, code in (
            (KG.stateCode, entity.state),
            (KG.sector, entity.sector),
            (KG.organisationType, entity.org_type),
        ):
            if code:
                yield iri, predicate, _string(code)

    def _say_claim(self, claim: Claim) -> Iterator[Statement]:
        iri = claim_iri(claim.number, self._article)
        action = f"{KG.BASE}{claim.action}"
        yield iri, RDF.type, _node(KG.Claim)
        yield iri, KG.action, _node(action)
        yield iri, KG.category, _node(f"{KG.BASE}{self._ontology.category_of(claim.action)}")
        yield iri, KG.polarity, _node(f"{KG.BASE}{claim.polarity.value}")
        yield iri, KG.modality, _node(f"{KG.BASE}{claim.modality.value}")
        yield iri, KG.confidence, _decimal(claim.confidence)
        yield from self._say_parties(claim, iri)
        yield from self._say_words(claim, iri)
        if claim.date is not None:
            yield iri, KG.from_, _date(claim.date.first)
            yield iri, KG.to, _date(claim.date.last)
        if claim.is_fact and claim.actor is not None and claim.object is not None:
            yield self._iri_of(claim.actor), action, _node(self._iri_of(claim.object))

    def _say_parties(self, claim: Claim, iri: str) -> Iterator[Statement]:
        for predicate, target in (
            (KG.actor, claim.actor),
            (KG.object, claim.object),
            (KG.recipient, claim.recipient),
            (KG.content, claim.content),
            (KG.place, claim.place),
            (KG.attributedTo, claim.attributed_to),
            (KG.subordinateTo, claim.subordinate_to),
            (KG.derivedFrom, claim.derived_from),
        ):
            if target is not None:
                yield iri, predicate, _node(self._iri_of(target))

    def _say_words(self, claim: Claim, iri: str) -> Iterator[Statement]:
        for predicate, words in ((KG.rule, claim.rule), (KG.head, claim.head), (KG.phrase, claim.phrase)):
            if words:
                yield iri, predicate, _string(words)
        for predicate, span in ((KG.evidence, claim.evidence), (KG.trigger, claim.trigger)):
            yield iri, predicate, _node(span_iri(span, self._article))
            yield from self._say_evidence(span)

    def _say_evidence(self, span: Span) -> Iterator[Statement]:
        iri = span_iri(span, self._article)
        yield iri, RDF.type, _node(KG.Evidence)
        yield iri, KG.start, _integer(span.start)
        yield iri, KG.end, _integer(span.end)
        yield iri, KG.quote, _string(self._text[span.start : span.end])

    def _iri_of(self, target: Entity | ClaimRef) -> str:
        if isinstance(target, ClaimRef):
            return claim_iri(target.number, self._article)
        return entity_iri(target, self._article, self._base)


def _entities_of(extraction: Extraction) -> list[Entity]:
    """Return every entity that the extraction lists or a claim uses, each key once, what is listed first."""
    found = {entity.key: entity for entity in extraction.entities}
    for claim in extraction.claims:
        for party in (claim.actor, claim.object, claim.recipient, claim.place, claim.attributed_to):
            if isinstance(party, Entity):
                found.setdefault(party.key, party)
    return list(found.values())


@lru_cache(maxsize=65536)
def _node(iri: str) -> NamedNode:
    return NamedNode(iri)


def _string(text: str) -> Literal:
    # RDF strings hold no half of a surrogate pair; one character for one keeps every offset.
    return Literal(text if text.isascii() else _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text))


def _date(day: datetime.date) -> Literal:
    return Literal(day.isoformat(), datatype=_node(XSD.date))


def _integer(number: int) -> Literal:
    return Literal(str(number), datatype=_node(XSD.integer))


def _decimal(number: float) -> Literal:
    # As the store writes it back (0.9, 1), so that a stored graph equals a fresh one.
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return Literal(text or "0", datatype=_node(XSD.decimal))
