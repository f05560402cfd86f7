"""From what a user writes for a claim or event to its IRI and the graph that holds it."""

from __future__ import annotations

import difflib
import re

import pyoxigraph as ox

from kg.errors import NotFoundError
from kg.store import Store
from kg.terms import ID_BASE, KG, RDF

_OF = re.compile(r"(?P<fragment>claim-\d+)\s+of\s+(?P<name>.+)")
_NAMED = re.compile(r"(?P<name>[^#]+)#(?P<fragment>claim-\d+)")
_NEAREST = 3
_COMPARED = 20_000  # comparing with every claim of a large store would take minutes


def find_node(text: str, store: Store) -> tuple[ox.NamedNode, str, str]:
    """Return the node, its graph's IRI, and its class: ``kg:Claim`` or ``kg:Event``.

    ``text`` is an IRI, its end after the base (``article/KEY#claim-3``), ``claim-3 of NAME`` or ``NAME#claim-3`` with
    an article's name.

    Raises:
        NotFoundError: there is none; the message gives the nearest IRIs.
    """
    readings = _readings(text.strip(), store)
    for iri in readings:
        for class_iri in (KG.Claim, KG.Event):
            graph = _graph_of(iri, class_iri, store)
            if graph is not None:
                return ox.NamedNode(iri), graph, class_iri
    raise NotFoundError(f"{text}: no claim or event of this IRI in the store; {_hint(readings, store)}")


def _readings(text: str, store: Store) -> list[str]:
    readings = [text.strip("<>"), f"{ID_BASE}{text}"]
    match = _OF.fullmatch(text) or _NAMED.fullmatch(text)
    if match is not None and not _is_held(text, store):
        try:
            readings.append(f"{store.find_article(match['name'])}#{match['fragment']}")
        except NotFoundError:
            if _OF.fullmatch(text):
                raise
    return readings


def _is_held(text: str, store: Store) -> bool:
    return any(_graph_of(iri, KG.Claim, store) for iri in (text, f"{ID_BASE}{text}"))


def _graph_of(iri: str, class_iri: str, store: Store) -> str | None:
    try:
        node = ox.NamedNode(iri)
    except ValueError:  # words, not an IRI
        return None
    quads = store.database.quads_for_pattern(node, ox.NamedNode(RDF.type), ox.NamedNode(class_iri), None)
    return min((quad.graph_name.value for quad in quads if isinstance(quad.graph_name, ox.NamedNode)), default=None)


def _hint(readings: list[str], store: Store) -> str:
    if any(_is_described(iri, store) for iri in readings):
        return "it is no claim but what claims are about: 'kg query timeline -p who=NAME' lists them"
    known = _iris(KG.Claim, store) + _iris(KG.Event, store)
    if not known:
        return "it holds none; load articles with 'kg load'"
    stems = tuple(f"{iri.partition('#')[0]}#" for iri in readings)
    among = [iri for iri in known if iri.startswith(stems)] or known[:_COMPARED]
    near = difflib.get_close_matches(readings[-1], among, n=_NEAREST, cutoff=0.3) or among[:_NEAREST]
    return f"nearest are {' '.join(near)}; 'kg query evidence' lists claims with their IRIs"


def _is_described(iri: str, store: Store) -> bool:
    try:
        node = ox.NamedNode(iri)
    except ValueError:
        return False
    return next(iter(store.database.quads_for_pattern(node, ox.NamedNode(RDF.type), None, None)), None) is not None


def _iris(class_iri: str, store: Store) -> list[str]:
    quads = store.database.quads_for_pattern(None, ox.NamedNode(RDF.type), ox.NamedNode(class_iri), None)
    return sorted({quad.subject.value for quad in quads if isinstance(quad.subject, ox.NamedNode)})
