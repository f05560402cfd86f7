"""From a merged store to what the score needs to know of it, by SPARQL alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import pyoxigraph as ox

from kg.merge.writing import events_graph, identity_graph
from kg.store import Store
from kg.terms import KG, KG_BASE, OWL, RDFS, SCHEMA, SKOS

_PARTS = ("actor", "object", "recipient", "place", "attributedTo")


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """A claim of an article's graph."""

    iri: str
    article: str  # name
    action: str
    trigger: tuple[int, int]
    evidence: tuple[int, int]
    parties: dict[str, str]  # actor, object, recipient, place, attributedTo -> IRI
    first: str
    last: str
    polarity: str
    modality: str
    is_derived: bool


@dataclass(frozen=True, slots=True)
class Graph:
    """What a merged store holds."""

    claims: dict[str, list[FoundClaim]]  # by name of the article
    names: dict[tuple[str, str], frozenset[str]]  # article and entity -> its names there
    labels: dict[tuple[str, str], frozenset[str]]  # that which it is called by there
    canonical: dict[str, str]
    event_of: dict[str, str]  # claim -> event
    sources: dict[str, int]  # event -> independent ones
    disputed: frozenset[str]
    disagreeing: frozenset[tuple[str, str]]
    copies: frozenset[tuple[str, str]]  # names of copy and original
    senses: dict[tuple[str, str], str] = field(default_factory=dict)  # article and person -> the one that it means

    def meant(self, iri: str, article: str) -> str:
        """Return the IRI of the one of several persons that the article of that name means by an IRI."""
        return self.senses.get((article, iri), iri)

    def entity(self, iri: str) -> str:
        """Return the canonical IRI."""
        return self.canonical.get(iri, iri)


def read_graph(store: Store) -> Graph:
    """Read out a merged store."""
    articles = dict(_pairs(store, f"SELECT ?a ?b WHERE {{ GRAPH ?a {{ ?a <{SCHEMA.identifier}> ?b }} }}"))
    merged_events, merged_identity = events_graph(), identity_graph()
    claims: dict[str, list[FoundClaim]] = defaultdict(list)
    for claim in _claims(store, articles):
        claims[claim.article].append(claim)
    return Graph(
        claims=dict(claims),
        names=_names(store, articles, RDFS.label, SKOS.altLabel),
        labels=_names(store, articles, RDFS.label),
        canonical=dict(_pairs(store, _all(merged_identity, OWL.sameAs))),
        event_of={claim: event for event, claim in _pairs(store, _all(merged_events, KG.claim))},
        sources={event: int(count) for event, count in _pairs(store, _all(merged_events, KG.independentSources))},
        disputed=frozenset(event for event, _ in _pairs(store, _all(merged_events, f"{KG_BASE}disputed"))),
        disagreeing=frozenset(_pairs(store, _all(merged_events, f"{KG_BASE}disagreesWith"))),
        copies=frozenset(
            (articles[copy], articles[original])
            for copy, original in _pairs(store, _all(merged_events, f"{KG_BASE}copyOf"))
        ),
        senses=_senses(store, articles, merged_identity),
    )


def _all(graph: str, predicate: str) -> str:
    return f"SELECT ?a ?b WHERE {{ GRAPH <{graph}> {{ ?a <{predicate}> ?b }} }}"


def _rows(store: Store, sparql: str) -> Iterator[list[str]]:
    answer = store.query(sparql)
    assert isinstance(answer, ox.QuerySolutions)
    for row in answer:
        yield ["" if value is None else value.value for value in row]


def _pairs(store: Store, sparql: str) -> Iterator[tuple[str, str]]:
    return ((one, other) for one, other in _rows(store, sparql))


def _senses(store: Store, articles: dict[str, str], identity: str) -> dict[tuple[str, str], str]:
    sparql = f"""
        SELECT ?article ?iri ?sense WHERE {{ GRAPH <{identity}> {{
          ?sense <{KG.senseOf}> ?iri . ?article <{SCHEMA.mentions}> ?sense }} }}"""
    return {(articles[article], iri): sense for article, iri, sense in _rows(store, sparql) if article in articles}


def _names(store: Store, articles: dict[str, str], *predicates: str) -> dict[tuple[str, str], frozenset[str]]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for predicate in predicates:
        for graph, iri, name in _rows(store, f"SELECT ?g ?e ?n WHERE {{ GRAPH ?g {{ ?e <{predicate}> ?n }} }}"):
            if graph in articles:
                found[articles[graph], iri].add(name)
    return {key: frozenset(names) for key, names in found.items()}


def _claims(store: Store, articles: dict[str, str]) -> Iterator[FoundClaim]:
    optional = " ".join(f"OPTIONAL {{ ?c <{KG_BASE}{part}> ?{part} }}" for part in _PARTS)
    sparql = f"""
        SELECT ?g ?c ?action ?ts ?te ?es ?ee ?from ?to ?polarity ?modality ?derived
               {" ".join(f"?{part}" for part in _PARTS)} WHERE {{ GRAPH ?g {{
          ?c <{KG.action}> ?action ; <{KG.trigger}> ?t ; <{KG.evidence}> ?e ;
             <{KG.polarity}> ?polarity ; <{KG.modality}> ?modality .
          ?t <{KG.start}> ?ts ; <{KG.end}> ?te . ?e <{KG.start}> ?es ; <{KG.end}> ?ee .
          OPTIONAL {{ ?c <{KG.from_}> ?from ; <{KG.to}> ?to }} OPTIONAL {{ ?c <{KG.derivedFrom}> ?derived }}
          {optional} }} }}"""
    for row in _rows(store, sparql):
        graph, iri, action, ts, te, es, ee, first, last, polarity, modality, derived, *parties = row
        if graph in articles:
            yield FoundClaim(
                iri,
                articles[graph],
                _local(action),
                (int(ts), int(te)),
                (int(es), int(ee)),
                {part: party for part, party in zip(_PARTS, parties, strict=True) if party},
                first,
                last,
                _local(polarity),
                _local(modality),
                bool(derived),
            )


def _local(iri: str) -> str:
    return iri.removeprefix(KG_BASE)
