"""A new action through data files alone: extracted, stored, queried, explained, checked, exported and drawn."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kg.paths import data_dir

STORY = """Harbour crews free grain ship

ROTTERDAM, May 6, 2025 (Harbour Wire) - The Netherlands salvaged the freighter Amstel Trader on Saturday.

Belgium will salvage the barge next week. Denmark did not salvage a trawler.

Germany praised Norway's salvage of the ferry.
"""
ACTION = """
@prefix kg:   <https://w3id.org/kg-loader/ontology#> .
@prefix owl:  <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

kg:salvages a owl:ObjectProperty , kg:Action ;
    rdfs:label "brings to port"@en ;
    skos:definition "Recovers a wrecked or drifting vessel or its cargo."@en ;
    rdfs:domain kg:Party ; rdfs:range owl:Thing ;
    kg:category kg:AID .

kg:salvorIsThanked a kg:Rule ;
    rdfs:label "whoever salvages a vessel comes to its rescue"@en ;
    kg:whenAction kg:salvages ;
    kg:whenObject kg:Vessel ;
    kg:thenActor kg:theActor ; kg:thenAction kg:rescues ; kg:thenObject kg:theObject .
"""
WORDS = """
== salvage : verb -> salvages (transitive)
+ The Netherlands salvaged the freighter. => Netherlands | salvages | freighter
- The talks could not be saved.
salvage
tow {wreck} home

== salvage-noun : noun -> salvages (nominal-object)
+ Malta praised Norway's salvage of the ferry. => Norway | salvages | ferry
- The talks could not be saved.
salvage
"""
KG = "https://w3id.org/kg-loader/ontology#"


class Folder:
    """A working folder with an ontology of its own and a store made with it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.ontology = path / "my-ontology"
        shutil.copytree(data_dir("ontology"), self.ontology)
        (self.ontology / "salvage.ttl").write_text(ACTION, encoding="utf-8")
        (self.ontology / "lexicon" / "salvage.lex").write_text(WORDS, encoding="utf-8")
        (path / "story.txt").write_text(STORY, encoding="utf-8")

    def run(self, *arguments: object) -> str:
        """Run ``kg`` here; its standard output, and its report behind it."""
        environment = {key: value for key, value in os.environ.items() if key != "KG_STORE"}
        command = [sys.executable, "-m", "kg", *map(str, arguments)]
        done = subprocess.run(
            command, cwd=self.path, capture_output=True, encoding="utf-8", env=environment, timeout=300, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def ask(self, sparql: str) -> list[dict[str, str]]:
        return [json.loads(line) for line in self.run("query", "-e", sparql, "-f", "jsonl").splitlines()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    made = Folder(tmp_path_factory.mktemp("extension"))
    made.run("load", "story.txt", "--ontology", "my-ontology")
    return made


def test_the_shipped_ontology_knows_nothing_of_it(folder: Folder) -> None:
    folder.run("load", "story.txt", "--store", "shipped", "-q")
    rows = folder.run("query", "-e", "SELECT ?c { ?c kg:action kg:salvages }", "-f", "csv", "--store", "shipped")
    assert rows == "c\n"


def test_it_is_extracted_with_its_polarity_modality_and_date(folder: Folder) -> None:
    rows = folder.ask(
        "SELECT ?who ?what ?polarity ?modality ?day { ?c kg:action kg:salvages ; kg:actor/rdfs:label ?who ;"
        " kg:object/rdfs:label ?what ; kg:polarity ?polarity ; kg:modality ?modality . OPTIONAL { ?c kg:from ?day } }"
    )
    found = {
        (row["who"], row["what"].removeprefix("the "), row["polarity"].split("#")[-1], row["modality"].split("#")[-1])
        for row in rows
    }
    assert ("Netherlands", "Amstel Trader", "positive", "actual") in found, rows
    assert ("Belgium", "barge", "positive", "future") in found, rows
    assert ("Denmark", "trawler", "negative", "actual") in found, rows
    assert ("Norway", "ferry", "positive", "actual") in found, rows
    assert "2025-05-03" in {row.get("day") for row in rows}, rows


def test_it_is_queried_as_a_direct_triple_only_where_it_is_a_fact(folder: Folder) -> None:
    rows = folder.ask("SELECT ?who { ?who kg:salvages ?what }")
    states = {row["who"].rsplit("/", 1)[-1] for row in rows}
    assert "NLD" in states
    assert not states & {"BEL", "DNK"}


def test_it_can_be_the_object_of_a_claim(folder: Folder) -> None:
    rows = folder.ask("SELECT ?who { ?c kg:action kg:praises ; kg:actor ?who ; kg:object/kg:action kg:salvages }")
    assert [row["who"].rsplit("/", 1)[-1] for row in rows] == ["DEU"]


def test_a_rule_of_the_same_file_makes_its_claim(folder: Folder) -> None:
    rows = folder.ask(
        "SELECT ?who ?rule { ?c kg:action kg:rescues ; kg:actor ?who ; kg:rule ?rule ; "
        "kg:derivedFrom/kg:action kg:salvages }"
    )
    assert {(row["who"].rsplit("/", 1)[-1], row["rule"]) for row in rows} >= {("NLD", "derived/salvorIsThanked")}


def test_it_has_the_category_that_its_file_gives_it(folder: Folder) -> None:
    assert folder.ask("SELECT DISTINCT ?category { ?c kg:action kg:salvages ; kg:category ?category }") == [
        {"category": f"{KG}AID"}
    ]
    records = [json.loads(line) for line in folder.run("export", "plover").splitlines()]
    assert any(
        record["event"] == "AID" and record["actor"][0]["code"] == "NLD" for record in records if record["actor"]
    ), records


def test_it_is_explained(folder: Folder) -> None:
    rows = folder.ask("SELECT ?c { ?c kg:action kg:salvages ; kg:actor/rdfs:label 'Netherlands' }")
    told = folder.run("explain", rows[0]["c"])
    assert "salvaged the freighter Amstel Trader on Saturday" in re.sub(r"[*\[\]«»>_<]", "", told), told
    assert "salvage/verb" in told


def test_its_graph_conforms_with_its_ontology(folder: Folder) -> None:
    assert folder.run("check", "--ontology", "my-ontology") == ""


def test_it_is_drawn(folder: Folder) -> None:
    folder.run("view", "-o", "network.html", "--ontology", "my-ontology", "-q")
    data = page_data(folder.path / "network.html")
    assert "brings to port" in {edge["label"] for edge in data["edges"]}
    assert any("salvaged the freighter" in json.dumps(claim) for claim in data["claims"])
    assert any(node["label"].replace("\n", " ") == "Netherlands" for node in data["nodes"])


def test_it_is_drawn_by_its_name_where_its_ontology_is_not_at_hand(folder: Folder) -> None:
    folder.run("view", "-o", "plain.html", "-q")
    assert "salvages" in {edge["label"] for edge in page_data(folder.path / "plain.html")["edges"]}


def page_data(page: Path) -> dict[str, Any]:
    """The data that the page draws."""
    (found,) = re.findall(r'<script type="application/json" id="kg-data">(.*?)</script>', page.read_text("utf-8"), re.S)
    data: dict[str, Any] = json.loads(found)
    return data
