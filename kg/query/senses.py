"""From the terms that a query is asked with to the graphs that it may see, where one of several persons is asked about.

Articles know all persons of a name by one IRI, and merging knows which articles mean which. So a query about one of
them asks by that IRI, too, and sees of the articles only those that mean this one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from kg.query.values import Term
from kg.store import Store
from kg.terms import KG, SCHEMA

_OURS = ("/merge/", "/reconcile/")  # in names of graphs that are no article's


def narrow(terms: Mapping[str, list[Term]], store: Store) -> tuple[dict[str, list[Term]], frozenset[str] | None]:
    """Return the terms, with the IRIs that articles use for the senses among them, and the graphs to be seen.

    ``None`` stands for all graphs: that is so unless a sense is asked about without the others of its name.
    """
    asked = dict(terms)
    graphs: frozenset[str] | None = None
    for parameter, several in terms.items():
        names = {term: name for term in several if isinstance(term, ox.NamedNode) and (name := _name(term, store))}
        missing = sorted(set(names.values()) - set(several), key=str)
        if missing:
            asked[parameter] = [*several, *missing]
            seen = _graphs_of(several, names, store)
            graphs = seen if graphs is None else graphs & seen
    if graphs is None:
        return asked, None
    return asked, graphs | {name for name in store.graph_names() if any(part in name for part in _OURS)}


def _name(node: ox.NamedNode, store: Store) -> ox.NamedNode | None:
    """Return the IRI that articles use, if the node is one of several senses of it."""
    found = store.database.quads_for_pattern(node, ox.NamedNode(KG.senseOf), None, None)
    return next((quad.object for quad in found if isinstance(quad.object, ox.NamedNode)), None)


def _graphs_of(asked: Iterable[Term], names: Mapping[ox.NamedNode, ox.NamedNode], store: Store) -> frozenset[str]:
    """Return the articles that mean one of these senses, or that speak of something else that is asked about."""
    mentions, found = ox.NamedNode(SCHEMA.mentions), set[str]()
    for term in asked:
        if not isinstance(term, ox.NamedNode):
            continue
        if term in names:
            quads = store.database.quads_for_pattern(None, mentions, term, None)
            found |= {quad.subject.value for quad in quads if isinstance(quad.subject, ox.NamedNode)}
        else:
            quads = store.database.quads_for_pattern(term, None, None, None)
            found |= {quad.graph_name.value for quad in quads if isinstance(quad.graph_name, ox.NamedNode)}
    return frozenset(found)
