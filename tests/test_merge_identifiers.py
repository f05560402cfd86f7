"""The gazetteer's identifiers become links of those entities that a store holds, in a graph that conforms."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from kg.check import check_store
from kg.knowledge.gazetteer import load_gazetteer
from kg.knowledge.identifiers import Identifiers, read_identifiers
from kg.merge.identifiers import identifier_quads, identifiers_graph
from kg.paths import data_dir
from kg.store import Store
from kg.terms import ID_BASE, KG, SCHEMA

TINY = read_identifiers(Path(__file__).parent / "data" / "gazetteer")
FREEDONIA = ox.NamedNode(f"{ID_BASE}country/FRE")


def test_codes_are_texts_and_addresses_are_iris() -> None:
    assert {(quad.predicate.value, quad.object) for quad in identifier_quads([FREEDONIA.value], TINY)} == {
        (KG.isoAlpha2, ox.Literal("FE")),
        (KG.isoNumeric, ox.Literal("099")),
        (SCHEMA.sameAs, ox.NamedNode("https://en.wikipedia.org/wiki/Freedonia_(film)")),
    }


def test_only_entities_that_are_there_get_links() -> None:
    iris = [f"{ID_BASE}country/SYL", "https://elsewhere.example/country/FRE", f"{ID_BASE}article/k#country/FRE"]
    assert identifier_quads(iris, TINY) == []
    assert {quad.subject for quad in identifier_quads([*iris, FREEDONIA.value], TINY)} == {FREEDONIA}


def test_the_order_of_entities_does_not_matter() -> None:
    iris = [f"{ID_BASE}{key}" for key in TINY.by_key]
    assert identifier_quads(iris, TINY) == identifier_quads([*reversed(iris), iris[0]], TINY)
    assert len(identifier_quads(iris, TINY)) == 4


def test_another_base_is_kept_to() -> None:
    base = "https://data.example/"
    quads = identifier_quads([f"{base}place/fredon", FREEDONIA.value], TINY, base)
    assert [quad.subject.value for quad in quads] == [f"{base}place/fredon"]
    assert {quad.graph_name.value for quad in quads} == {f"{base}merge/identifiers"}


def test_all_that_is_shipped_conforms() -> None:
    shipped: Identifiers = load_gazetteer(data_dir("ontology") / "gazetteer").identifiers
    quads = identifier_quads([f"{ID_BASE}{key}" for key in shipped.by_key], shipped)
    assert len(quads) == sum(map(len, shipped.by_key.values()))
    store = Store.in_memory()
    store.put(identifiers_graph(), quads)
    assert list(check_store(store)) == []
