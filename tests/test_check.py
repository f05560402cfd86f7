"""The check of a store: a good one passes; every way to break a graph is found, and where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
from sample_extractions import Categories, claim, extraction, full_extraction

from kg.check import check_store
from kg.errors import DataError
from kg.graph.quads import build_quads
from kg.paths import data_dir
from kg.store import Store
from kg.terms import ID_BASE, KG, RDF, RDFS, SCHEMA_BASE

CHECKS = sorted(path.stem for path in (data_dir("queries") / "checks").glob("*.rq"))


class Broken:
    """A good graph, to be broken."""

    def __init__(self, made: object = None) -> None:
        self.quads = set(build_quads(made or full_extraction(), Categories()))  # type: ignore[arg-type]
        self.article = next(iter(self.quads)).graph_name.value  # type: ignore[union-attr]
        self.others: list[ox.Quad] = []

    def claim(self, number: int) -> str:
        return f"{self.article}#claim-{number}"

    def drop(self, subject: str | None = None, predicate: str | None = None) -> None:
        found = {q for q in self.quads if subject in (None, q.subject.value) and predicate in (None, q.predicate.value)}
        assert found, "nothing to drop: the test is wrong"
        self.quads -= found

    def add(self, subject: str, predicate: str, value: object, graph: str | None = None) -> None:
        term = ox.NamedNode(value) if isinstance(value, str) else value
        quad = ox.Quad(ox.NamedNode(subject), ox.NamedNode(predicate), term, ox.NamedNode(graph or self.article))  # type: ignore[arg-type]
        self.others.append(quad) if graph or isinstance(term, ox.BlankNode) else self.quads.add(quad)

    def violations(self) -> list[str]:
        store = Store.in_memory()
        store.put(self.article, self.quads)
        store.add(self.others)  # the store itself refuses blank nodes and quads of other graphs
        return [str(violation) for violation in check_store(store)]


def test_a_good_store_passes() -> None:
    assert Broken().violations() == []


def test_an_empty_store_passes() -> None:
    assert list(check_store(Store.in_memory())) == []


def change_text(graph: Broken) -> None:
    graph.drop(graph.article, f"{SCHEMA_BASE}text")
    graph.add(
        graph.article,
        f"{SCHEMA_BASE}text",
        ox.Literal("Another text, as long as the first one was, and longer than that."),
    )


def lose_evidence(graph: Broken) -> None:
    graph.drop(graph.claim(3), KG.evidence)


def tell_hearsay_as_fact(graph: Broken) -> None:
    graph.add(f"{ID_BASE}person/ada-berg", f"{KG.BASE}condemns", graph.claim(1))


def lose_a_direct_triple(graph: Broken) -> None:
    graph.drop(f"{ID_BASE}vessel/tern", f"{KG.BASE}arrivesIn")


def forget_an_entity(graph: Broken) -> None:
    graph.drop(f"{ID_BASE}place/port-vale", RDF.type)


def speak_for_another(graph: Broken) -> None:
    graph.add(f"{ID_BASE}article/other#claim-1", RDF.type, KG.Claim)


def forget_the_article(graph: Broken) -> None:
    graph.drop(graph.article, RDF.type)


def leave_a_blank_node(graph: Broken) -> None:
    graph.add(graph.article, RDFS.seeAlso, ox.BlankNode("b"))


def go_in_circles(graph: Broken) -> None:
    graph.add(graph.claim(1), KG.content, graph.claim(3))


def keep_an_old_event(graph: Broken) -> None:
    graph.add(f"{ID_BASE}event/e", RDF.type, KG.Event, f"{ID_BASE}graph/events")
    graph.add(f"{ID_BASE}event/e", KG.claim, f"{ID_BASE}article/gone#claim-1", f"{ID_BASE}graph/events")


BREAKS: list[tuple[str, Callable[[Broken], None]]] = [
    ("claim-has-evidence", lose_evidence),
    ("claims-are-their-articles", speak_for_another),
    ("direct-triple-has-claim", tell_hearsay_as_fact),
    ("event-claims-are-there", keep_an_old_event),
    ("evidence-is-in-text", change_text),
    ("fact-has-direct-triple", lose_a_direct_triple),
    ("graph-has-article", forget_the_article),
    ("no-blank-nodes", leave_a_blank_node),
    ("no-circular-claims", go_in_circles),
    ("parties-are-described", forget_an_entity),
]


def test_every_check_has_a_case() -> None:
    assert sorted(name for name, _ in BREAKS) == CHECKS


@pytest.mark.parametrize(("check", "damage"), BREAKS, ids=[name for name, _ in BREAKS])
def test_a_check_finds_what_it_is_for(check: str, damage: Callable[[Broken], None]) -> None:
    graph = Broken()
    damage(graph)
    found = [line for line in graph.violations() if line.endswith(f"({check})")]
    assert found
    assert all(graph.article in line or "/graph/events" in line for line in found)


def test_shapes_find_what_they_are_for_with_place_and_value() -> None:
    graph = Broken()
    graph.drop(graph.claim(1), KG.confidence)
    graph.add(graph.claim(2), KG.polarity, KG.negative)
    first, second = [line for line in graph.violations() if "(shape " in line]
    assert first.startswith(f"{graph.claim(1)}: a claim has one kg:confidence")
    assert first.endswith("(shape confidence)")
    assert second.startswith(f"{graph.claim(2)}: a claim has one kg:polarity")


def test_a_quote_is_shown_as_it_is_and_as_it_should_be() -> None:
    graph = Broken()
    change_text(graph)
    assert any("the text has “" in line and "the quote says “Ada Berg condemned" in line for line in graph.violations())


def test_offsets_count_characters_not_bytes() -> None:
    from sample_extractions import article, span

    text = "🚢 Zoë Ærø condemned the Ñandú 🛳 fleet."
    spans = {"evidence": span("Zoë Ærø condemned the Ñandú 🛳", text), "trigger": span("condemned", text)}
    assert Broken(extraction(claim(**spans), of=article("odd", text))).violations() == []


def test_another_ontology_is_used(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"shapes\.ttl: cannot be read"):
        list(check_store(Store.in_memory(), ontology=tmp_path))
    (tmp_path / "shapes.ttl").write_text("this is no Turtle", encoding="utf-8")
    with pytest.raises(DataError, match=r"shapes\.ttl: not valid Turtle"):
        list(check_store(Store.in_memory(), ontology=tmp_path))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "no .rq file in it"),
        ("SELECT nonsense", r"own\.rq: not valid SPARQL"),
        ("SELECT ?s WHERE { ?s ?p ?o }", r"own\.rq: a check is a SELECT of \?graph, \?node"),
        ("ASK { }", r"own\.rq: a check is a SELECT"),
    ],
)
def test_a_check_that_is_none_is_said(tmp_path: Path, text: str | None, said: str) -> None:
    if text is not None:
        (tmp_path / "own.rq").write_text(f"# title: own\n{text}\n", encoding="utf-8")
    with pytest.raises(DataError, match=said):
        list(check_store(Store.in_memory(), checks=tmp_path))
