"""From a store to the entities that a service is asked about: named, one each where merging found several to be one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kg.merge.writing import identity_graph
from kg.model import Kind
from kg.store import Store
from kg.terms import ID_BASE, KG, OWL, RDF, RDFS, SCHEMA

KINDS = {kind.value: f"{KG.BASE}{kind.value.capitalize()}" for kind in Kind}


@dataclass(frozen=True, slots=True)
class Named:
    """An entity to ask about."""

    iri: str
    kind: str
    label: str
    state: str | None  # ISO 3166-1 alpha-3
    articles: int


def named_entities(store: Store, kinds: Collection[str] = tuple(KINDS), base: str = ID_BASE) -> list[Named]:
    """Return the entities of the kinds, those of most articles first; not those that only their article knows.

    An entity that merging took for another is not listed; its articles count for that other one. Persons of one name
    whom merging tells apart are listed each.
    """
    rows = list(_rows(store, kinds, _senses(store, identity_graph(base))))
    described = {row[1] for row in rows}
    aliases = _values(store, OWL.sameAs, identity_graph(base))
    canonical = {alias: iri for (_, alias), iri in aliases.items() if iri in described}  # its article may be removed
    articles: dict[str, set[str]] = defaultdict(set)
    labels: dict[str, Counter[str]] = defaultdict(Counter)
    states: dict[str, Counter[str]] = defaultdict(Counter)
    kind_of: dict[str, str] = {}
    for graph, entity, kind, label, state in rows:
        iri = canonical.get(entity, entity)
        articles[iri].add(graph)
        if iri == entity:  # it may have other names than those that are it
            kind_of[iri] = kind
            labels[iri][label] += 1
            if state is not None:
                states[iri][state] += 1
    found = [
        Named(iri, kind_of[iri], _usual(labels[iri]) or "", _usual(states[iri]), len(articles[iri])) for iri in labels
    ]
    return sorted(found, key=lambda each: (-each.articles, each.iri))


def labels_of_states(store: Store) -> dict[str, str]:
    """Return the names of the states that articles speak of, by code."""
    return {each.state: each.label for each in named_entities(store, ("country",)) if each.state}


def _senses(store: Store, graph: str) -> dict[tuple[str, str], str]:
    """Return for article and person which of several of that name it means."""
    found: dict[tuple[str, str], str] = {}
    for (_, sense), name in _values(store, KG.senseOf, graph).items():
        for quad in store.database.quads_for_pattern(None, ox.NamedNode(SCHEMA.mentions), ox.NamedNode(sense), None):
            if isinstance(quad.subject, ox.NamedNode):
                found[quad.subject.value, name] = sense
    return found


def _rows(
    store: Store, kinds: Collection[str], senses: Mapping[tuple[str, str], str]
) -> Iterator[tuple[str, str, str, str, str | None]]:
    """Yield article, entity, kind, label and state; by patterns: a query that joins takes several times as long."""
    labels, states = _values(store, RDFS.label), _values(store, KG.stateCode)
    articles = {graph for graph, subject in _typed(store, KG.Article) if graph == subject}
    for kind in sorted(kinds):
        for graph, entity in _typed(store, KINDS[kind]):
            label = labels.get((graph, entity))
            if graph in articles and label is not None and not entity.startswith(f"{graph}#"):
                yield graph, senses.get((graph, entity), entity), kind, label, states.get((graph, entity))


def _typed(store: Store, class_: str) -> Iterator[tuple[str, str]]:
    """Yield where something is said to be of the class, and what."""
    for quad in store.database.quads_for_pattern(None, ox.NamedNode(RDF.type), ox.NamedNode(class_), None):
        if isinstance(quad.graph_name, ox.NamedNode) and isinstance(quad.subject, ox.NamedNode):
            yield quad.graph_name.value, quad.subject.value


def _values(store: Store, property_: str, graph: str | None = None) -> dict[tuple[str, str], str]:
    """Return the value of a property by graph and subject; the smallest, where an imported graph has several."""
    found: dict[tuple[str, str], str] = {}
    where = None if graph is None else ox.NamedNode(graph)
    for quad in store.database.quads_for_pattern(None, ox.NamedNode(property_), None, where):
        value = quad.object
        if (
            isinstance(quad.graph_name, ox.NamedNode)
            and isinstance(quad.subject, ox.NamedNode)
            and isinstance(value, ox.NamedNode | ox.Literal)
        ):
            key = (quad.graph_name.value, quad.subject.value)
            found[key] = min(value.value, found.get(key, value.value))
    return found


def _usual(counts: Counter[str]) -> str | None:
    return min(counts, key=lambda each: (-counts[each], each)) if counts else None
