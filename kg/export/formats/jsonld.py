"""The format ``jsonld``: JSON-LD 1.1 with a context, one named graph a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import BinaryIO

import pyoxigraph as ox

from kg.export.quads import PREFIXES, graph_names, quads_of
from kg.export.registry import register
from kg.store import Store
from kg.terms import RDF, XSD

Node = dict[str, object]


@register("jsonld")
def export_jsonld(store: Store, out: BinaryIO) -> None:
    """Write one JSON document; graphs, nodes and keys are sorted, and names are shortened by the context."""
    out.write(b'{"@context": ' + _dump(PREFIXES) + b',\n"@graph": [')
    separator = b"\n"
    for name in graph_names(store):
        nodes = _nodes(quads_of(store, name))
        graph = {"@id": name.value, "@graph": nodes} if isinstance(name, ox.NamedNode) else nodes
        lines = graph if isinstance(graph, list) else [graph]
        for line in lines:
            out.write(separator + _dump(line))
            separator = b",\n"
    out.write(b"\n]}\n")


def _nodes(quads: Iterable[ox.Quad]) -> list[Node]:
    nodes: dict[str, Node] = {}
    for quad in quads:
        subject = _identify(quad.subject)
        node = nodes.setdefault(subject, {"@id": subject})
        is_type = quad.predicate.value == RDF.type and not isinstance(quad.object, ox.Literal)
        key = "@type" if is_type else _shorten(quad.predicate.value)
        values = node.setdefault(key, [])
        assert isinstance(values, list)
        values.append(_shorten(_identify(quad.object)) if is_type else _value(quad.object))
    return [{key: _single(value) for key, value in node.items()} for node in nodes.values()]


def _value(term: object) -> object:
    if not isinstance(term, ox.Literal):
        return {"@id": _identify(term)}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    if term.datatype.value == XSD.string:
        return term.value
    return {"@value": term.value, "@type": _shorten(term.datatype.value)}


def _single(value: object) -> object:
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def _identify(term: object) -> str:
    return term.value if isinstance(term, ox.NamedNode) else str(term)


def _shorten(iri: str) -> str:
    for prefix, base in PREFIXES.items():
        if iri.startswith(base) and not iri.removeprefix(base).startswith("//"):
            return f"{prefix}:{iri.removeprefix(base)}"
    return iri


def _dump(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8")
