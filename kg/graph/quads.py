"""From one extraction to its article's named graph, as DESIGN's contract lays down; no blank nodes.

It is written as N-Quads at once: to make objects of its quads, and lines of these, takes three times as long.
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import Protocol

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from kg.facts.reading import READ, Statement
from kg.graph.iris import article_iri, claim_iri, content_hash, entity_iri, span_iri
from kg.model import Claim, ClaimRef, Document, Entity, Extraction, Kind, Span
from kg.terms import ID_BASE, KG, RDF, RDFS, SCHEMA, SCHEMA_BASE, SKOS, XSD

_SCHEMA_TEXT = f"{SCHEMA_BASE}text"
_SURROGATE = re.compile("[\ud800-\udfff]")
_CLASSES = {kind: f"{KG.BASE}{kind.value.capitalize()}" for kind in Kind}

Node = str  # an IRI
WrittenLiteral = tuple[str, str]  # the text of a literal, and its N-Triples


class Categories(Protocol):
    """What the ontology must tell here."""

    def category_of(self, action: str) -> str:
        """Return the local name of the category of an action given by its local name."""


def build_quads(extraction: Extraction, ontology: Categories, *, base: str = ID_BASE) -> list[Quad]:
    """Return the quads of the article's graph, each once, in the order of their N-Quads lines."""
    lines, _ = build_graph(extraction, ontology, base=base)
    return sorted(set(parse(lines, format=RdfFormat.N_QUADS)), key=str)


def build_graph(extraction: Extraction, ontology: Categories, *, base: str = ID_BASE) -> tuple[bytes, list[Statement]]:
    """Return the N-Quads of the graph as they are said, and beside them the statements that merging reads.

    Raises:
        ValueError: an action or an entity makes no IRI.
    """
    builder = _GraphBuilder(extraction, ontology, base)
    return builder.build(), builder.read


class _GraphBuilder:
    """Says every statement of one article once; each method says one part of the contract."""

    def __init__(self, extraction: Extraction, ontology: Categories, base: str) -> None:
        self._extraction = extraction
        self._ontology = ontology
        self._base = base
        self._text = extraction.document.article.text
        self._article = _checked(article_iri(extraction.document.article, base))
        self._lines: list[str] = []
        self.read: list[Statement] = []  # which saves reading them out of the quads, a fiftieth of loading
        self._entities: dict[str, Node] = {}
        self._spans: dict[Span, Node] = {}

    def build(self) -> bytes:
        self._say_article(self._extraction.document)
        for entity in _entities_of(self._extraction):
            self._say_entity(entity)
        for claim in self._extraction.claims:
            self._say_claim(claim)
        facts: dict[tuple[Node, str, Node], None] = {}
        for claim in self._extraction.claims:
            if claim.is_fact and claim.actor is not None and claim.object is not None:
                facts[self._node_of(claim.actor), _node(f"{KG.BASE}{claim.action}"), self._node_of(claim.object)] = None
        for actor, action, object_ in facts:
            self._say(actor, action, object_)
        return "".join(self._lines).encode("utf-8")

    def _say(self, subject: Node, predicate: Node, value: Node) -> None:
        self._lines.append(f"<{subject}> <{predicate}> <{value}> <{self._article}> .\n")
        if predicate in READ:
            self.read.append((subject, predicate, value))

    def _say_literal(self, subject: Node, predicate: Node, value: WrittenLiteral) -> None:
        text, written = value
        self._lines.append(f"<{subject}> <{predicate}> {written} <{self._article}> .\n")
        if predicate in READ:
            self.read.append((subject, predicate, text))

    def _say_article(self, document: Document) -> None:
        article, subject = document.article, self._article
        self._say(subject, RDF.type, _node(KG.Article))
        self._say_literal(subject, KG.contentHash, _string(content_hash(article.text)))
        self._say_literal(subject, _SCHEMA_TEXT, _string(article.text))
        date = document.date or article.date
        if date is not None:
            self._say_literal(subject, SCHEMA.datePublished, _date(date))
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
                self._say_literal(subject, predicate, _string(value))

    def _say_entity(self, entity: Entity) -> None:
        subject = self._node_of(entity)
        self._say(subject, RDF.type, _node(_CLASSES[entity.kind]))
        label = _string(entity.label)
        self._say_literal(subject, RDFS.label, label)
        for name in dict.fromkeys(map(_string, entity.names)):
            if name != label:
                self._say_literal(subject, SKOS.altLabel, name)
        for predicate, code in (
            (KG.stateCode, entity.state),
            (KG.sector, entity.sector),
            (KG.organisationType, entity.org_type),
        ):
            if code:
                self._say_literal(subject, predicate, _string(code))

    def _say_claim(self, claim: Claim) -> None:
        subject = claim_iri(claim.number, self._article)
        self._say(subject, RDF.type, _node(KG.Claim))
        self._say(subject, KG.action, _node(f"{KG.BASE}{claim.action}"))
        self._say(subject, KG.category, _node(f"{KG.BASE}{self._ontology.category_of(claim.action)}"))
        self._say(subject, KG.polarity, _node(f"{KG.BASE}{claim.polarity.value}"))
        self._say(subject, KG.modality, _node(f"{KG.BASE}{claim.modality.value}"))
        self._say_literal(subject, KG.confidence, _decimal(claim.confidence))
        self._say_parties(claim, subject)
        self._say_words(claim, subject)
        if claim.date is not None:
            self._say_literal(subject, KG.from_, _date(claim.date.first))
            self._say_literal(subject, KG.to, _date(claim.date.last))

    def _say_parties(self, claim: Claim, subject: Node) -> None:
        for predicate, target in (
            (KG.actor, claim.actor),
            (KG.object, claim.object),
            (KG.recipient, claim.recipient),
            (KG.content, claim.content),
            (KG.place, claim.place),
            (KG.attributedTo, claim.attributed_to),
            (KG.subordinateTo, claim.subordinate_to),
            (KG.derivedFrom, claim.derived_from),
            (KG.becauseOf, claim.because_of),
            (KG.within, claim.within),
        ):
            if target is not None:
                self._say(subject, predicate, self._node_of(target))

    def _say_words(self, claim: Claim, subject: Node) -> None:
        for predicate, words in ((KG.rule, claim.rule), (KG.head, claim.head), (KG.phrase, claim.phrase)):
            if words:
                self._say_literal(subject, predicate, _string(words))
        self._say(subject, KG.evidence, self._evidence(claim.evidence))
        self._say(subject, KG.trigger, self._evidence(claim.trigger))

    def _evidence(self, span: Span) -> Node:
        """The node of a run of the text, which is described where it is first used."""
        found = self._spans.get(span)
        if found is None:
            found = self._spans[span] = span_iri(span, self._article)
            self._say(found, RDF.type, _node(KG.Evidence))
            self._say_literal(found, KG.start, _integer(span.start))
            self._say_literal(found, KG.end, _integer(span.end))
            self._say_literal(found, KG.quote, _string(self._text[span.start : span.end]))
        return found

    def _node_of(self, target: Entity | ClaimRef) -> Node:
        if isinstance(target, ClaimRef):
            return claim_iri(target.number, self._article)
        found = self._entities.get(target.key)
        if found is None:
            found = self._entities[target.key] = _checked(entity_iri(target, self._article, self._base))
        return found


def _entities_of(extraction: Extraction) -> list[Entity]:
    """Return every entity that the extraction lists or a claim uses, each key once, what is listed first."""
    found = {entity.key: entity for entity in extraction.entities}
    for claim in extraction.claims:
        for party in (claim.actor, claim.object, claim.recipient, claim.place, claim.attributed_to):
            if isinstance(party, Entity):
                found.setdefault(party.key, party)
    return list(found.values())


def _checked(iri: str) -> Node:
    return NamedNode(iri).value  # where it is none, it says so


@lru_cache(maxsize=4096)
def _node(iri: str) -> Node:
    return _checked(iri)


def _string(text: str) -> WrittenLiteral:
    if not text.isascii():
        # RDF strings hold no half of a surrogate pair; one character for one keeps every offset.
        text = _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
    is_plain = text.isprintable() and '"' not in text and "\\" not in text
    return text, f'"{text}"' if is_plain else str(Literal(text))


@lru_cache(maxsize=4096)
def _date(day: datetime.date) -> WrittenLiteral:
    return _typed(day.isoformat(), XSD.date)


def _integer(number: int) -> WrittenLiteral:
    return _typed(str(number), XSD.integer)


def _decimal(number: float) -> WrittenLiteral:
    # As the store writes it back (0.9, 1), so that a stored graph equals a fresh one.
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return _typed(text or "0", XSD.decimal)


def _typed(text: str, datatype: str) -> WrittenLiteral:
    return text, f'"{text}"^^<{datatype}>'
