"""Standing facts beside a name: offices, members, where a town lies, a ship's flag, other names."""

from __future__ import annotations

import pytest
from extraction_units import read

from kg.extraction.extractor import Extractor
from kg.extraction.standing import find_standing


def facts(extractor: Extractor, text: str) -> set[tuple[str, str, str]]:
    return {(s.actor.label, s.action, s.object.label) for s in find_standing(read(extractor, f"*{text}").entities)}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Norwegian Foreign Minister Ada Berg left.", ("Ada Berg", "holdsOffice", "Norway")),
        ("Ada Berg, the foreign minister of Norway, left.", ("Ada Berg", "holdsOffice", "Norway")),
        ("Norway's defence minister, Ada Berg, left.", ("Ada Berg", "holdsOffice", "Norway")),
        ("Defence Minister Ada Berg left.", ("Ada Berg", "holdsOffice", "Defence Minister")),  # "Defence" is no owner
        ("He met Ada Berg of Amnesty International.", ("Ada Berg", "memberOf", "Amnesty International")),
        ("He stayed in Tromso, Norway.", ("Tromso", "locatedIn", "Norway")),
        ("It left South Korea's port city of Busan.", ("Busan", "locatedIn", "South Korea")),
        ("The Norwegian frigate Nordlys sank.", ("Nordlys", "flagState", "Norway")),
        ("The Korean Central News Agency (KCNA) said so.", ("Korean Central News Agency", "alsoKnownAs", "KCNA")),
    ],
)
def test_fact(extractor: Extractor, text: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(extractor, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Berg left Norway.",
        "The minister left Norway.",
        "He stayed in Tromso, Norway and Finland said.",
        "The frigate Tern left Norway.",
        "The Korean Central News Agency (Monday) said so.",
        "The agency (which is small) said so.",
        "Oslo and Norway agreed.",
        "",
    ],
)
def test_no_fact(extractor: Extractor, text: str) -> None:
    assert facts(extractor, text) == set()


def test_a_fact_says_where_it_stands(extractor: Extractor) -> None:
    reading = read(extractor, "*Norwegian Foreign Minister Ada Berg left.")
    (fact,) = find_standing(reading.entities)
    doc = reading.parsed[fact.paragraph].doc
    assert [t.text for t in doc[fact.first : fact.last + 1]] == "Norwegian Foreign Minister Ada Berg".split()
    assert (fact.rule, fact.confidence) == ("title", 0.9)
