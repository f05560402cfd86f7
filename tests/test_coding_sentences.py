"""Every line of tests/data/coding.tsv: one wire-report sentence, and the one PLOVER event that a coder gives it.

A line holds the category, the codes of the actors and of the recipients (parted by spaces, sorted; empty for none)
and the sentence, parted by tabs. Nothing but that event may come out.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pyoxigraph import NamedNode

from kg.cleaning import clean
from kg.export import export_store
from kg.graph.quads import build_quads
from kg.model import Article, Polarity
from kg.store import Store

if TYPE_CHECKING:
    from kg.extraction.extractor import Extractor

FILE = Path(__file__).parent / "data" / "coding.tsv"


@dataclass(frozen=True, slots=True)
class Coded:
    """A sentence and its event: "TUR SYR" is written as ("TUR", "SYR")."""

    category: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    sentence: str


def _read_lines() -> list[Coded]:
    with FILE.open(encoding="utf-8", newline="") as lines:
        return [
            Coded(row["category"], tuple(row["actors"].split()), tuple(row["recipients"].split()), row["sentence"])
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


LINES = _read_lines()


def test_every_category_has_a_sentence(extractor: Extractor) -> None:
    plover = {category.name for category in extractor.knowledge.ontology.categories.values() if category.plover}
    assert plover == {line.category for line in LINES}


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.category}-{line.sentence[:40]}")
def test_sentence_is_coded(line: Coded, extractor: Extractor, tmp_path: Path) -> None:
    article = Article(name="sentence", text=line.sentence, date=date(2000, 1, 1), url="https://news.example/sentence")
    quads = build_quads(extractor.extract(clean(article)), extractor.knowledge.ontology)
    graph = quads[0].graph_name
    assert isinstance(graph, NamedNode)
    out = io.BytesIO()
    with Store.open(tmp_path / "store") as store:
        store.put(graph.value, quads)
        export_store(store, "plover", out)
    records = [json.loads(record) for record in out.getvalue().decode().splitlines()]
    events = {
        (record["event"], _codes(record["actor"]), _codes(record["recipient"]))
        for record in records
        if record["polarity"] == Polarity.POSITIVE
    }
    assert events == {(line.category, line.actors, line.recipients)}


def _codes(parties: list[dict[str, str | None]]) -> tuple[str, ...]:
    return tuple(sorted({party["code"] for party in parties if party["code"]}))
