"""Claims that tell one event, and claims about claims: what the view makes of a store that has been merged."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from view_samples import build_store

from kg.graph.iris import content_hash
from kg.merge import merge_store
from kg.store import Store
from kg.view import write_page
from kg.view.drawing import EVENT, build_drawing
from kg.view.links import draw_links
from kg.view.reading import read_store
from kg.view.records import Drawing, Edge

PARTIES = "@c|AAA|Aland|\n@c|BBB|Beland|\n@c|CCC|Celand|\n@v|ship|MV Example|\n@l|port|Port Example|\n"
ONE = "= one | One | 2025-01-03 | Wire | https://example.org/1\n"
TWO = "= two | Two | 2025-01-03 | Herald | https://example.com/2\n"
VISIT = "ship | visits | port | {} | {} | on=2025-01-02 | phrase={}\n"
VISITS = (
    f"{PARTIES}{ONE}"
    f"{VISIT.format('The MV Example docked at Port Example on Thursday.', 'docked', 'the visit')}"
    "AAA | condemns | #1 | Aland condemned the visit. | condemned\n"
    f"{TWO}{VISIT.format('MV Example called at Port Example.', 'called', 'the port call')}"
    "AAA | condemns | #1 | Aland has condemned the port call. | condemned\n"
    "BBB | praises | #1 | Beland welcomed the port call. | welcomed\n"
)
KG = "https://w3id.org/kg-loader/ontology#"


def draw(store: Any) -> Drawing:
    return build_drawing(read_store(store))


def find(drawing: Drawing, action: str) -> list[Edge]:
    return [edge for edge in drawing.edges if edge.action == action]


def merged(text: str) -> Store:
    store = Store.in_memory()
    store.add(build_store(text))
    merge_store(store)
    return store


def payload(store: Any, folder: Path) -> dict[str, Any]:
    write_page(store, folder / "page.html")
    text = (folder / "page.html").read_text(encoding="utf-8")
    found = re.search(r'<script type="application/json" id="kg-data">(.*?)</script>', text, re.DOTALL)
    assert found is not None
    data: dict[str, Any] = json.loads(found[1])
    return data


def test_condemned_the_visit_leads_to_the_visit_over_articles() -> None:
    drawing = draw(merged(VISITS))
    (visit,), (condemned,), (praised,) = (find(drawing, action) for action in ("visits", "condemns", "praises"))
    assert len(visit.sayings) == len(condemned.sayings) == 2
    assert condemned.object == praised.object == visit.event
    assert visit.event is not None
    assert drawing.nodes[visit.event].kind == EVENT
    ends = {(link.source, link.target) for link in draw_links(drawing) if link.edge in (visit.id, condemned.id)}
    assert {(visit.actor, visit.event), (visit.event, visit.object), (condemned.actor, visit.event)} <= ends


def test_the_page_tells_the_event_of_a_claim(tmp_path: Path) -> None:
    data = payload(merged(VISITS), tmp_path)
    visits = [claim for claim in data["claims"] if data["edges"][claim["edge"]]["action"] == "visits"]
    events = [data["events"][claim["event"]] for claim in visits]
    assert len(events) == 2 and events[0] == events[1]
    assert events[0]["sources"] == 2
    assert events[0]["label"].startswith("MV Example")
    assert "event" not in payload(build_store(VISITS), tmp_path)["claims"][0]


def test_what_merging_calls_one_event_is_one_edge_however_it_is_told() -> None:
    store = Store.in_memory()
    store.add(
        build_store(
            f"{PARTIES}{ONE}AAA | attacks | BBB | Aland attacked Beland. | attacked\n"
            f"{TWO}AAA | threatens | BBB | Aland menaced Beland. | menaced\n"
            "AAA | threatens | BBB | Aland will not menace Beland. | menace | negative\n"
        )
    )
    assert len(draw(store).edges) == 3
    claims = sorted(saying.iri for saying in read_store(store).sayings if saying.polarity == "positive")
    event = ox.NamedNode(f"https://w3id.org/kg-loader/id/event/{content_hash(claims[0])[:20]}")
    graph = ox.NamedNode("https://w3id.org/kg-loader/id/merge/events")
    kind = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    store.add([ox.Quad(event, kind, ox.NamedNode(f"{KG}Event"), graph)])
    store.add([ox.Quad(event, ox.NamedNode(f"{KG}claim"), ox.NamedNode(iri), graph) for iri in claims])
    assert sorted(len(edge.sayings) for edge in draw(store).edges) == [1, 2]  # the denial stays apart


def test_talks_told_from_both_sides_are_one_line_with_two_heads(tmp_path: Path) -> None:
    store = build_store(f"{PARTIES}{ONE}AAA | meets | BBB | Aland met Beland. | met\n")
    (claim,) = read_store(store).sayings
    mirror = {f"{KG}actor": ox.NamedNode(claim.object or ""), f"{KG}object": ox.NamedNode(claim.actor or "")}
    iri = ox.NamedNode(claim.iri.replace("#claim-1", "#claim-2"))
    for quad in list(store.quads_for_pattern(ox.NamedNode(claim.iri), None, None, None)):
        value = mirror.get(quad.predicate.value, quad.object)
        store.add(ox.Quad(iri, quad.predicate, value, quad.graph_name))
    assert len(draw(store).edges) == 2
    store.add(ox.Quad(iri, ox.NamedNode(f"{KG}derivedFrom"), ox.NamedNode(claim.iri), ox.NamedNode(claim.article)))
    (edge,) = draw(store).edges
    assert len(edge.sayings) == 2
    data = payload(store, tmp_path)
    assert data["edges"][0]["mutual"] is True
    assert [claim.get("mirrored", False) for claim in data["claims"]] == [False, True]


def test_a_claim_derived_from_another_action_keeps_its_own_line() -> None:
    store = build_store(
        f"{PARTIES}{ONE}ship | visits | AAA | The ship docked in Aland. | docked\n"
        "AAA | hosts | ship | The ship docked in Aland. | docked\n"
    )
    host, visit = sorted(read_store(store).sayings, key=lambda saying: saying.action)
    derived = ox.NamedNode(f"{KG}derivedFrom")
    store.add(ox.Quad(ox.NamedNode(host.iri), derived, ox.NamedNode(visit.iri), ox.NamedNode(visit.article)))
    assert len(draw(store).edges) == 2


@pytest.mark.parametrize("bad", ["INF", "NaN", "-INF", "much"])
def test_numbers_that_are_none_break_nothing(tmp_path: Path, bad: str) -> None:
    store = ox.Store()
    for quad in build_store(f"{PARTIES}{ONE}AAA | meets | BBB | Aland met Beland. | met\n"):
        is_number = quad.predicate.value in (f"{KG}confidence", f"{KG}start", f"{KG}end")
        store.add(ox.Quad(quad.subject, quad.predicate, ox.Literal(bad), quad.graph_name) if is_number else quad)
    (claim,) = payload(store, tmp_path)["claims"]
    assert "confidence" not in claim
    assert claim["quote"] == "Aland met Beland."


def test_a_copy_says_what_it_is_a_copy_of(tmp_path: Path) -> None:
    store = build_store(VISITS)
    one, two = sorted({saying.article for saying in read_store(store).sayings})
    graph = ox.NamedNode("https://w3id.org/kg-loader/id/merge/events")
    store.add(ox.Quad(ox.NamedNode(two), ox.NamedNode(f"{KG}copyOf"), ox.NamedNode(one), graph))
    articles = {article["iri"]: article for article in payload(store, tmp_path)["articles"]}
    assert articles[two]["copyOf"] == f"{articles[one]['outlet']}, 2025-01-03"
    assert "copyOf" not in articles[one]
