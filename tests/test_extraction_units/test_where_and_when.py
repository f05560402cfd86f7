"""Place and date of one event among those of its sentence; a star stands before the word that tells it."""

from __future__ import annotations

import datetime

import pytest
from extraction_units import PUBLISHED, read

from kg.extraction.extractor import Extractor
from kg.extraction.modality import find_modality
from kg.extraction.when import Dates
from kg.extraction.where import find_place


def place(extractor: Extractor, text: str) -> str | None:
    reading = read(extractor, text)
    draft = reading.draft()
    is_motion = extractor.knowledge.ontology.category_of(draft.trigger.sense.action) == "MOVE"
    found = find_place(draft.trigger, draft.arguments, reading.entities, is_motion=is_motion)
    return found.label if found else None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Chad *arrested a judge in Kampala.", "Kampala"),
        ("Chad *shelled a tanker off Yemen on Monday.", "Yemen"),
        ("The *arrest of a judge in Kampala worried Chad.", "Kampala"),
        ("The frigate Tern *arrived in Oslo.", "Oslo"),
        ("The frigate Tern *sailed from Oslo to Riga.", "Riga"),
        ("The king *visited Oslo.", "Oslo"),
        ("Chad *condemned the arrest of a judge in Kampala.", None),
        ("Chad *condemned Oslo.", None),
        ("Chad *arrested a judge in May.", None),
        ("Chad *arrested a judge in anger.", None),
        ("Chad *praised Norway for a judge.", None),
        ("Chad *praised the judge, who lives in Oslo.", None),
    ],
)
def test_place(extractor: Extractor, text: str, label: str | None) -> None:
    assert place(extractor, text) == label


def dates(extractor: Extractor, text: str, published: datetime.date | None = PUBLISHED) -> str | None:
    reading = read(extractor, text, published)
    wanted = reading.draft()
    found = Dates(reading.parsed, published, reading.lexicon)
    for draft in reading.drafts:  # in the order of the text, as "a day earlier" wants it
        date = found.of(draft.trigger, find_modality(draft.trigger, reading.lexicon))
        if draft is wanted:
            return (
                f"{date.first}/{date.last}" if date and date.first != date.last else str(date.first) if date else None
            )
    raise AssertionError(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On Monday Chad *shelled Togo.", "2025-03-10"),
        ("Chad *shelled Togo on Monday and fled on Tuesday.", "2025-03-10"),
        ("Chad shelled Togo on Monday and *fled on Tuesday.", "2025-03-11"),
        ("Chad *condemned on Monday the raid of last week.", "2025-03-10"),
        ("Chad *signed the treaty of 1999.", None),
        ("Chad *condemned the arrest of a judge on Monday.", "2025-03-10"),
        ("Chad condemned Friday's *arrest of a judge.", "2025-03-07"),
        ("Chad *condemned Friday's arrest of a judge.", None),
        ("Chad said on Tuesday that Togo *shelled Benin on Monday.", "2025-03-10"),
        ("Chad said on Tuesday that Togo had *shelled Benin.", None),
        ("Chad *shelled Togo last week.", "2025-03-03/2025-03-09"),
        ("Chad has *banned the party since 2019.", None),
        ("Chad will *shell Togo on Monday.", "2025-03-17"),
        ("Chad *shelled Togo on Monday. Two days earlier Togo fled.", "2025-03-10"),
        ("Chad shelled Togo on Monday. Two days earlier Togo *fled.", "2025-03-08"),
        ("Two days earlier Togo *fled.", None),
        ("Chad *shelled Togo.", None),
    ],
)
def test_date(extractor: Extractor, text: str, days: str | None) -> None:
    assert dates(extractor, text) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Chad *shelled Togo on Monday.", None),
        ("Chad *arrested on Monday a judge and fled.", None),
        ("Chad arrested on Monday a judge and *fled.", None),
        ("Chad *shelled Togo on March 3, 2021.", "2021-03-03"),
    ],
)
def test_date_where_the_day_of_publication_is_not_known(extractor: Extractor, text: str, days: str | None) -> None:
    assert dates(extractor, text, None) == days


@pytest.mark.parametrize("published", [datetime.date.min, datetime.date.max])
def test_a_day_that_no_calendar_has_is_none(extractor: Extractor, published: datetime.date) -> None:
    text = "Chad shelled Togo today. A day earlier it *fled. A day later Chad will visit Togo on Monday."
    assert dates(extractor, text, published) is None or published.year > 1
