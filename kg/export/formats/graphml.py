"""The format ``graphml``: who does what to whom as a directed multigraph, for Gephi, Cytoscape, yEd and networkx."""

from __future__ import annotations

import re
from typing import BinaryIO

import networkx as nx

from kg.export.names import label_of
from kg.export.records import ArticleRecord, ClaimRecord, read_articles
from kg.export.registry import register
from kg.store import Store

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, section 2.2

Attributes = dict[str, str | float]


@register("graphml")
def export_graphml(store: Store, out: BinaryIO) -> None:
    """Write GraphML: entities are nodes, claims are edges from actor to object.

    A claim that lacks one of the two, or that another claim is about, is a node of kind ``claim`` with edges
    ``actor`` and ``object`` from and to its parties.
    """
    graph = nx.MultiDiGraph()
    seen: set[str] = set()
    for name, article in read_articles(store):
        if article.iri not in seen:
            seen.add(article.iri)
            _add_article(graph, name, article)
    # Not write_graphml, whose bytes depend on whether lxml is installed.
    nx.write_graphml_xml(graph, out, encoding="utf-8", prettyprint=True)


def _add_article(graph: nx.MultiDiGraph, name: str, article: ArticleRecord) -> None:
    for entity in article.entities.values():
        known = {"state": entity.state, "sector": entity.sector, "organisation_type": entity.org_type}
        told = {key: value for key, value in known.items() if value}
        graph.add_node(entity.iri, label=_clean(entity.label), kind=entity.kind, **told)
    parties = {party for claim in article.claims.values() for party in (claim.actor, claim.object, claim.content)}
    for claim in article.claims.values():
        attributes = _attributes(name, claim, article)
        if claim.actor in article.entities and claim.object in article.entities and claim.iri not in parties:
            graph.add_edge(claim.actor, claim.object, key=claim.iri, **attributes)
            continue
        graph.add_node(claim.iri, kind="claim", **attributes)
        _link(graph, claim.actor, claim.iri, "actor")
        _link(graph, claim.iri, claim.object, "object")
        if claim.content != claim.object:
            _link(graph, claim.iri, claim.content, "content")


def _link(graph: nx.MultiDiGraph, start: str | None, end: str | None, role: str) -> None:
    if start and end:
        graph.add_edge(start, end, key=f"{role} {start} {end}", label=role)


def _attributes(name: str, claim: ClaimRecord, article: ArticleRecord) -> Attributes:
    told: dict[str, str | float | None] = {
        "label": claim.action,
        "category": claim.category,
        "polarity": claim.polarity,
        "modality": claim.modality,
        "confidence": claim.confidence,
        "first_day": claim.first_day,
        "last_day": claim.last_day,
        "place": label_of(claim.place, article),
        "attributed_to": label_of(claim.attributed_to, article),
        "sentence": " ".join(claim.quote.split()),
        "article": name,
        "published": article.date,
        "provider": article.provider,
        "claim": claim.iri,
    }
    return {key: _clean(value) if isinstance(value, str) else value for key, value in told.items() if value is not None}


def _clean(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
