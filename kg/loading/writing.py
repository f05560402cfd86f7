"""From an article's quads to its graph in the store, and to what became of it: loaded, replaced, unchanged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pyoxigraph as ox

from kg.graph.iris import content_hash
from kg.loading.making import Made, count_claims
from kg.loading.report import Outcome, Status
from kg.model import Article
from kg.store import NewGraph, Store
from kg.terms import KG, SCHEMA


@dataclass(frozen=True, slots=True)
class Task:
    """An article to be loaded, the IRI of its graph, and the hash of all that the graph is made from."""

    article: Article
    iri: str
    inputs: str


def keep(store: Store, task: Task) -> Outcome | None:
    """Leave a graph as it is that was made from the same, but for a name that is new; None where it was not."""
    article, iri = task.article, task.iri
    if store.input_hash(iri) != task.inputs:
        return None
    names = _names(store, iri)
    claims = count_claims(store.graph(iri))
    if article.name in names:
        return Outcome(article.name, Status.UNCHANGED, claims, iri)
    store.add([_name_quad(iri, article.name)])
    return Outcome(article.name, Status.UNCHANGED, claims, iri, reason=f"same as {' and '.join(sorted(names))}")


def write(store: Store, task: Task, made: Made) -> Outcome:
    """Put an article's graph in the place of the one that is there, wholly or not at all. Raises StoreError."""
    article, iri = task.article, task.iri
    held = store.graph(iri)
    if not held:  # as of most: nothing to compare with
        store.put_lines(iri, made.graph, input_hash=task.inputs, facts=made.facts)
        return Outcome(article.name, Status.LOADED, made.claims, iri, dropped=made.dropped)
    graph = set(made.quads())
    if _has_text(held, iri, article.text):  # the same text under another name: it goes by both
        graph |= {_name_quad(iri, name) for name in _names(store, iri)}
    store.put(iri, graph, input_hash=task.inputs, facts=made.facts)
    status = Status.UNCHANGED if graph == held else Status.REPLACED if held else Status.LOADED
    return Outcome(article.name, status, count_claims(graph), iri, dropped=made.dropped)


def write_new(store: Store, batch: Iterable[tuple[Task, Made]]) -> list[Outcome]:
    """Put graphs that are not there yet, each of another IRI, all in one go. Raises StoreError."""
    listed = list(batch)
    store.put_new([NewGraph(task.iri, made.graph, task.inputs, made.facts) for task, made in listed])
    return [
        Outcome(task.article.name, Status.LOADED, made.claims, task.iri, dropped=made.dropped) for task, made in listed
    ]


def _name_quad(iri: str, name: str) -> ox.Quad:
    node = ox.NamedNode(iri)
    return ox.Quad(node, ox.NamedNode(SCHEMA.identifier), ox.Literal(name), node)


def _names(store: Store, iri: str) -> set[str]:
    node = ox.NamedNode(iri)
    quads = store.database.quads_for_pattern(node, ox.NamedNode(SCHEMA.identifier), None, node)
    return {quad.object.value for quad in quads if isinstance(quad.object, ox.Literal)}


def _has_text(graph: set[ox.Quad], iri: str, text: str) -> bool:
    node = ox.NamedNode(iri)
    return ox.Quad(node, ox.NamedNode(KG.contentHash), ox.Literal(content_hash(text)), node) in graph
