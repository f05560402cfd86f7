"""Every line of tests/data/cases/*.tsv: a short text, the claims it must yield and those it must not."""

from __future__ import annotations

import csv
import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from claim_matching import describe, find_claims, parse_patterns

from kg.model import Article

if TYPE_CHECKING:
    from kg.extraction.extractor import Extractor

FOLDER = Path(__file__).parent / "data" / "cases"
COLUMNS = ["id", "published", "text", "expect", "forbid", "known_miss"]
TOPICS = {
    "attribution", "claim_objects", "controlled", "coordinated_actors", "coordinated_objects", "coreference", "dates",
    "headlines", "light_verbs", "mending", "mentions", "modality", "nominal", "nothing", "passive", "places",
    "polarity", "repairs", "resolution", "roles", "standing",
}  # fmt: skip
LEAST = 12  # lines a topic


@dataclass(frozen=True)
class Case:
    name: str
    topic: str
    published: datetime.date | None
    text: str
    expect: str
    forbid: str
    known_miss: str


def read_cases(path: Path) -> list[Case]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        assert rows.fieldnames == COLUMNS, f"{path.name}: columns should be {' '.join(COLUMNS)}"
        return [
            Case(
                name=f"{path.stem}-{row['id']}",
                topic=path.stem,
                published=None if row["published"] == "-" else datetime.date.fromisoformat(row["published"]),
                text=row["text"].replace("\\n", "\n"),
                expect=row["expect"],
                forbid=row["forbid"],
                known_miss=row["known_miss"],
            )
            for row in rows
        ]


CASES = [case for path in sorted(FOLDER.glob("*.tsv")) for case in read_cases(path)]


def _parameter(case: Case) -> object:
    marks = [pytest.mark.xfail(reason=case.known_miss, strict=True, raises=AssertionError)] if case.known_miss else []
    return pytest.param(case, id=case.name, marks=marks)


def test_every_topic_has_its_file() -> None:
    assert {case.topic for case in CASES} == TOPICS


@pytest.mark.parametrize("topic", sorted(TOPICS))
def test_topic_has_enough_cases(topic: str) -> None:
    of_topic = [case for case in CASES if case.topic == topic]
    assert len(of_topic) >= LEAST
    assert len({case.name for case in of_topic}) == len(of_topic), "two lines have one id"


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CASES])
def test_case_is_well_formed(case: Case) -> None:
    assert parse_patterns(case.expect) or parse_patterns(case.forbid), "the line tests nothing"


@pytest.mark.parametrize("case", [_parameter(case) for case in CASES])
def test_case(case: Case, extractor: Extractor) -> None:
    from kg.cleaning import clean

    extraction = extractor.extract(clean(Article(name=case.name, text=case.text, date=case.published)))
    missing = [p for p in parse_patterns(case.expect) if not find_claims(extraction, p)]
    wrong = [p for p in parse_patterns(case.forbid) if find_claims(extraction, p)]
    found = describe(extraction)
    assert not missing and not wrong, f"{case.text}\nmissing: {missing}\nforbidden: {wrong}\nfound:\n{found}"
