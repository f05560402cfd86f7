"""Exports of the graph: every format is deterministic, the RDF ones come back as they were, and tables tell all."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pytest
from sample_extractions import Categories, article, claim, extraction, full_extraction, span

from kg.errors import KgError
from kg.export import export_store, format_names
from kg.export.dates import show_dates
from kg.graph.quads import build_quads
from kg.model import ClaimRef, Entity, Kind
from kg.store import Store
from kg.store.importing import import_file

FORMATS = ["claims", "csv", "graphml", "jsonld", "nquads", "plover", "trig", "turtle"]
ENDINGS = {"nquads": ".nq", "trig": ".trig", "jsonld": ".jsonld"}


def store_of(*extractions: object) -> Store:
    store = Store.in_memory()
    for made in extractions or (full_extraction(),):
        quads = build_quads(made, Categories())  # type: ignore[arg-type]
        store.put(quads[0].graph_name.value, quads)
    return store


def export(store: Store, name: str) -> str:
    out = io.BytesIO()
    export_store(store, name, out)
    return out.getvalue().decode("utf-8")


def rows(store: Store, name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in export(store, name).splitlines()]


def test_all_formats_are_there() -> None:
    assert format_names() == FORMATS


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    with pytest.raises(KgError, match=r"parquet: no such export format; formats are claims, csv"):
        export_store(Store.in_memory(), "parquet", io.BytesIO())


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_store_is_exported(name: str) -> None:
    text = export(Store.in_memory(), name)
    if name in ("claims", "plover", "nquads"):
        assert text == ""


@pytest.mark.parametrize("name", FORMATS)
def test_equal_stores_give_equal_bytes(name: str) -> None:
    other = article("other", "In Norland the frigate Tern sank.")
    one = extraction(claim(), of=article())
    two = extraction(claim(evidence=span("Tern", other.text), trigger=span("sank", other.text)), of=other)
    assert export(store_of(one, two), name) == export(store_of(two, one), name)


@pytest.mark.parametrize("name", ["graphml", "turtle"])
def test_bytes_do_not_hang_on_the_hash_seed(name: str, tmp_path: Path) -> None:
    source = tmp_path / "graph.nq"
    source.write_text(export(store_of(), "nquads"), encoding="utf-8")
    program = (
        "import sys; from kg.store import Store; from kg.store.importing import import_file; "
        "from kg.export import export_store; store = Store.in_memory(); import_file(store, sys.argv[1]); "
        "export_store(store, sys.argv[2], sys.stdout.buffer)"
    )
    written = {
        subprocess.run(
            [sys.executable, "-c", program, str(source), name],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
            timeout=60,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(written) == 1


@pytest.mark.parametrize("name", ENDINGS)
def test_rdf_with_graphs_comes_back_as_it_was(name: str, tmp_path: Path) -> None:
    store = store_of()
    path = tmp_path / f"graph{ENDINGS[name]}"
    path.write_text(export(store, name), encoding="utf-8")
    copy = Store.in_memory()
    import_file(copy, path)
    assert list(copy.dump_nquads()) == list(store.dump_nquads())


def test_turtle_holds_every_triple() -> None:
    import rdflib

    store = store_of()
    assert len(rdflib.Graph().parse(data=export(store, "turtle"), format="turtle")) == len(store)


def test_book_keeping_stays_at_home() -> None:
    store = Store.in_memory()
    quads = build_quads(full_extraction(), Categories())
    store.put(quads[0].graph_name.value, quads, input_hash="f00d")
    for name in FORMATS:
        assert "f00d" not in export(store, name)


def test_claims_have_names_offsets_and_how_it_is_said() -> None:
    by_number = {str(row["claim"]).rsplit("-", 1)[-1]: row for row in rows(store_of(), "claims")}
    arrival, condemning, doubted = (by_number[number] for number in "134")
    assert condemning["actor"] == ["Ada Berg", "Berg", "Norland's minister"]
    assert condemning["object"] == ["arrival of the frigate Tern", "arrival", "Port Vale"]
    assert condemning["attributed_to"] == ["Norland", "Norse Land"]
    assert (arrival["date"], arrival["place"], arrival["category"]) == ("2025-03-07", ["Port Vale"], "MOVE")
    assert (doubted["polarity"], doubted["modality"], doubted["confidence"]) == ("negative", "possible", 0.5)
    text = full_extraction().document.article.text
    assert text[condemning["start"] : condemning["end"]] == "Ada Berg condemned the arrival"


def test_a_claim_without_parties_has_empty_lists() -> None:
    (row,) = rows(store_of(extraction(claim(actor=None, object=None))), "claims")
    assert (row["actor"], row["object"], row["place"], row["date"]) == ([], [], [], None)


def test_an_article_of_two_names_is_told_under_both() -> None:
    import pyoxigraph as ox

    store = store_of(extraction(claim()))
    (graph,) = store.graph_names()
    node = ox.NamedNode(graph)
    store.add([ox.Quad(node, ox.NamedNode("https://schema.org/identifier"), ox.Literal("copy"), node)])
    assert [row["article"] for row in rows(store, "claims")] == ["copy", "tern"]


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        (None, None, None),
        ("2025-03-07", "2025-03-07", "2025-03-07"),
        ("2025-03-01", "2025-03-31", "2025-03"),
        ("2024-02-01", "2024-02-29", "2024-02"),
        ("2025-02-01", "2025-02-27", "2025-02-01/2025-02-27"),
        ("2025-01-01", "2025-12-31", "2025"),
        ("2024-01-01", "2025-12-31", "2024-01-01/2025-12-31"),
        ("2025-03-03", "2025-03-09", "2025-03-03/2025-03-09"),
        ("-0044-03-01", "-0044-03-15", "-0044-03-01/-0044-03-15"),
    ],
)
def test_dates_are_as_short_as_they_can_be(first: str | None, last: str | None, shown: str | None) -> None:
    assert show_dates(first, last) == shown


def test_csv_has_a_row_a_claim_and_no_formula() -> None:
    villain = Entity("#group-x", Kind.GROUP, '=HYPERLINK("http://127.0.0.1")')
    condemning = claim(actor=villain, object=ClaimRef(2), because_of=ClaimRef(2))
    store = store_of(extraction(condemning, claim(2, "arrivesIn", phrase="a visit")))
    table = list(csv.DictReader(io.StringIO(export(store, "csv"))))
    assert len(table) == 2
    assert [table[0]["because_of"], table[0]["within"]] == [table[1]["claim"], ""]
    assert table[0]["actor"] == '\'=HYPERLINK("http://127.0.0.1")'
    assert table[0]["object"] == "visit"
    assert {row["object_state"] for row in table} == {""}
    assert table[0]["sentence"] == "Ada Berg condemned the arrival"


def test_graphml_is_read_by_networkx_with_claims_as_edges_and_nodes() -> None:
    graph = nx.parse_graphml(export(store_of(), "graphml"), force_multigraph=True)
    kinds = sorted(data["kind"] for _, data in graph.nodes(data=True))
    assert kinds == ["claim", "claim", "claim", "country", "group", "person", "place", "vessel"]
    edges = sorted(data["label"] for *_, data in graph.edges(data=True))
    assert edges == ["actor", "actor", "actor", "condemns", "content", "object", "object", "object"]
    (doubted,) = [data for *_, data in graph.edges(data=True) if data["label"] == "condemns"]
    assert (doubted["polarity"], doubted["confidence"]) == ("negative", 0.5)


def test_graphml_holds_no_character_that_xml_forbids() -> None:
    odd = Entity("#group-x", Kind.GROUP, "crew \x01\x0b of \ufffe")
    nx.parse_graphml(export(store_of(extraction(claim(actor=odd))), "graphml"))
