"""From one named graph to its violations of the SHACL shapes, with the classes of the ontology beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pyoxigraph as ox
import pyshacl
import rdflib
from rdflib import RDF, RDFS, SH
from rdflib.term import Identifier, Node

from kg.check.violations import Violation
from kg.errors import DataError
from kg.terms import XSD

SHAPES = "shapes.ttl"
NOT_CLASSES = ("alignment.ttl", SHAPES)


class Shapes:
    """The shapes of an ontology folder, ready to check graph after graph."""

    def __init__(self, folder: Path) -> None:
        self._shapes = _parse(folder / SHAPES)
        files = sorted(path for path in folder.glob("*.ttl") if path.name not in NOT_CLASSES)
        # Types and superclasses are what the shapes need of the ontology; they stand in the data graph, since
        # pySHACL's ont_graph does not take over that kg:condemns is a kg:Action.
        self._ontology = {
            (subject, predicate, value)
            for path in files
            for subject, predicate, value in _parse(path)
            if predicate in (RDF.type, RDFS.subClassOf) and isinstance(subject, rdflib.URIRef)
        }

    def check(self, graph_iri: str, quads: Iterable[ox.Quad]) -> Iterator[Violation]:
        """Yield what is wrong in one graph, sorted."""
        data = rdflib.Graph()
        for triple in self._ontology:
            data.add(triple)
        for quad in quads:
            data.add((_convert(quad.subject), _convert(quad.predicate), _convert(quad.object)))
        conforms, report, _ = pyshacl.validate(data, shacl_graph=self._shapes, inference="none")
        if conforms or not isinstance(report, rdflib.Graph):
            return
        yield from sorted(
            self._violation(graph_iri, report, node) for node in report.subjects(RDF.type, SH.ValidationResult)
        )

    def _violation(self, graph_iri: str, report: rdflib.Graph, result: Node) -> Violation:
        focus, value = report.value(result, SH.focusNode), report.value(result, SH.value)
        message, shape = report.value(result, SH.resultMessage), report.value(result, SH.sourceShape)
        node = focus.n3() if isinstance(focus, rdflib.BNode) else str(focus)
        name = str(shape).rsplit("#", 1)[-1] if isinstance(shape, rdflib.URIRef) else SHAPES
        detail = "" if value is None else f"has {value.n3() if isinstance(value, Identifier) else value}"
        return Violation(graph_iri, node, f"shape {name}", str(message or "breaks a shape"), detail)


def _parse(path: Path) -> rdflib.Graph:
    try:
        return rdflib.Graph().parse(path, format="turtle")
    except OSError as error:
        raise DataError(
            f"{path}: cannot be read ({error.strerror or error}); copy it from the shipped ontology"
        ) from error
    except (SyntaxError, ValueError) as error:  # rdflib's BadSyntax, bad UTF-8
        raise DataError(f"{path}: not valid Turtle: {error}") from error


def _convert(term: object) -> Identifier:
    if isinstance(term, ox.NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return rdflib.BNode(term.value)
    assert isinstance(term, ox.Literal)
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    # To rdflib, "x" and "x"^^xsd:string differ; to the store and to the shapes they are one.
    datatype = None if term.datatype.value == XSD.string else rdflib.URIRef(term.datatype.value)
    return rdflib.Literal(term.value, datatype=datatype)
