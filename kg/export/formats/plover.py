"""The format ``plover``: JSON Lines, one event record a line, as coders of political events write them (PLOVER)."""

from __future__ import annotations

import json
from typing import BinaryIO

from kg.export.coding import Coder
from kg.export.records import read_articles
from kg.export.registry import register
from kg.knowledge.ontology import load_ontology
from kg.paths import data_dir
from kg.store import Store


@register("plover")
def export_plover(store: Store, out: BinaryIO) -> None:
    """Write a record for every group of claims with one trigger and category, by the article's name, then offsets."""
    ontology = load_ontology(data_dir("ontology"))
    for name, article in read_articles(store):
        for record in Coder(article, ontology).records():
            row = {"id": record.pop("id"), "article": name, **record}
            out.write(json.dumps(row, ensure_ascii=False).encode("utf-8") + b"\n")
