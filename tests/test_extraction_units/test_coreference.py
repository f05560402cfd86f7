"""Whom a pronoun, definite phrase or half a name stands for; a star stands before it."""

from __future__ import annotations

import pytest
from extraction_units import read

from kg.extraction.extractor import Extractor


def meant(extractor: Extractor, text: str) -> list[str]:
    reading = read(extractor, text)
    return [e.label for e in reading.entities.resolve(*reading.token())]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        # pronouns
        ("Ada Berg visited Oslo. *She praised Norway.", ["Ada Berg"]),
        ("President Carlos Ruiz visited Oslo.\nThen *he praised Norway.", ["Carlos Ruiz"]),
        ("Ada Berg said *she would visit Oslo.", ["Ada Berg"]),
        ("Carlos Ruiz met Ada Berg. *She smiled.", ["Ada Berg"]),
        ("Peru said *it would sign the treaty.", ["Peru"]),
        ("Peru recalled *its envoy.", ["Peru"]),
        ("Rebels seized the port. *They burned a ship.", ["Rebels"]),
        ('"*We reject the plan," Peru said.', ["Peru"]),
        # definite phrases
        ("The Norwegian frigate Tern left Oslo. The *frigate returned on Monday.", ["Tern"]),
        ("Foreign Minister Ada Berg visited Oslo. The *minister praised Norway.", ["Ada Berg"]),
        ("Rebels met a general in Oslo. The *rebels left.", ["Rebels"]),
        # half names
        ("South Korea warned North Korea. The *North fired a missile.", ["North Korea"]),
        ("North Korea warned South Korea. The *South fired a missile.", ["South Korea"]),
    ],
)
def test_it_is_told(extractor: Extractor, text: str, labels: list[str]) -> None:
    assert [label.casefold() for label in meant(extractor, text)] == [label.casefold() for label in labels]


@pytest.mark.parametrize(
    "text",
    [
        "*He praised Norway.",
        "Chancellor Anna Weiss visited Oslo. *He praised Norway.",
        "*It rained in Oslo.",
        "Carlos Ruiz wrote to Ivan Petrov. Peru met Norway. *He smiled.",
        "*They say Oslo is cold.",
    ],
)
def test_what_is_not_safe_stays_open(extractor: Extractor, text: str) -> None:
    assert meant(extractor, text) == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The *North is cold in winter.", "North Korea"),
        ("Peru met Chile. The *South grows wine.", "South Korea"),
        ("The frigate Tern left Oslo. A *frigate sank.", "Tern"),
        ("Foreign Minister Ada Berg left. The *minister of Peru stayed.", "Ada Berg"),
    ],
)
def test_it_is_not_mistaken_for(extractor: Extractor, text: str, label: str) -> None:
    assert label not in meant(extractor, text)
