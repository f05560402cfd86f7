"""Whose body a noun or name is, and the key by which it is known: the lines of tests/data/bodies.tsv."""

from __future__ import annotations

from pathlib import Path

import pytest
from extraction_units import read

from kg.extraction.extractor import Extractor
from kg.knowledge.rows import Row, read_rows

ROWS = read_rows(Path(__file__).parents[1] / "data" / "bodies.tsv", ("text", "key"))


@pytest.mark.parametrize("row", [pytest.param(row, id=row["text"].replace("*", "")) for row in ROWS])
def test_a_body_has_one_key(extractor: Extractor, row: Row) -> None:
    reading = read(extractor, row["text"])
    found = reading.entities.resolve(*reading.token())
    assert ["local" if entity.is_local else entity.key for entity in found] == [row["key"]]


def test_ministries_of_several_states_are_one_each(extractor: Extractor) -> None:
    reading = read(extractor, "The U.S. and South Korean defence *ministries signed a pact.")
    found = reading.entities.resolve(*reading.token())
    assert [entity.key for entity in found] == ["organisation/pentagon", "organisation/south-korean-defence-ministry"]


def test_an_embassy_of_nobody_known_has_no_state(extractor: Extractor) -> None:
    reading = read(extractor, "Its *embassy in Seoul condemned the raid.")
    assert [entity.state for entity in reading.entities.resolve(*reading.token())] == [None]


def test_a_department_that_another_state_has_is_its_own(extractor: Extractor) -> None:
    reading = read(extractor, "Ireland's *Department of Justice sued the firm.")
    assert [entity.key for entity in reading.entities.resolve(*reading.token())] == [
        "organisation/irl-justice-ministry"
    ]
