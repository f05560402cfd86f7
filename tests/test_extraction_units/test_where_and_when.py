"""Place and date of one event among those of its sentence; a star stands before the word that tells it."""

from __future__ import annotations

import datetime

import pytest
from extraction_units import PUBLISHED, read

from kg.extraction.extractor import Extractor
from kg.extraction.modality import find_modality
from kg.extraction.when import Dates
from kg.extraction.where import Places


def place(extractor: Extractor, text: str) -> str | None:
    reading = read(extractor, text)
    found = Places(reading.entities, reading.drafts, extractor.knowledge).of(reading.draft())
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
        ("Chad *signed a treaty at a summit in Oslo on Tuesday.", "Oslo"),
        ("The leaders *met on the sidelines of a summit in Oslo.", "Oslo"),
        ("Police *arrested ten people during protests in Lagos.", "Lagos"),
        ("Soldiers *clashed with rebels in the mountains of northern Yemen.", "Yemen"),
        ("Rebels *attacked a post 20 km north of Kabul.", "Kabul"),
        ("Rebels *attacked a camp in the city of Homs.", "Homs"),
        ("Police *detained a pastor in Jos, Nigeria, on Thursday.", "Jos"),
        ("The frigate Tern *seized a tanker off the coast of Yemen.", "Yemen"),
        ("The two sides *exchanged fire across the border.", "border"),
        ("Militants *kidnapped two nurses from a camp in Goma.", "Goma"),
        ("Chad *withdrew its troops from Mali.", "Mali"),
        ("Gunmen stormed a bank in Karachi, *killing two guards.", "Karachi"),
        ("In Oslo, police arrested a lawyer and *released two students.", "Oslo"),
        ("Police arrested a lawyer in Oslo and *condemned the raid.", None),
        ("The envoy flew to Kampala and *met rebels there.", "Kampala"),
        ("The envoy visited Kampala, where rebels *killed a guard.", "Kampala"),
        ("The minister, speaking in Madrid, *condemned the raid.", "Madrid"),
        ("While visiting Oslo, the king *praised Chad.", "Oslo"),
        ("The king, on a visit to Oslo, *praised Chad.", "Oslo"),
        ("The king met the envoy in Oslo before *flying to Riga.", "Riga"),
        ("The bombing of a mosque in Mosul *killed twelve people.", "Mosul"),
        ("A blast in Mosul *killed twelve people.", "Mosul"),
        ("A bomb *exploded outside a police station in Basra.", "Basra"),
        ("The rebels *shelled the village.", "village"),
        ("The militia attacked Goma in 2013 and *attacked Bukavu in 2014.", "Bukavu"),
        ("In English, the minister *praised Chad.", None),
        ("In Oslo's view, Chad *violated the treaty.", None),
        ("Chad *imposed sanctions on Togo.", None),
        ("The ministers *discussed the situation in Syria.", None),
        ("Chad *expressed confidence in Togo.", None),
        ("Chad *praised the peacekeepers in Lebanon.", None),
        ("The minister said in Oslo that Chad had *arrested a spy.", None),
        ("A court *jailed the editor in absentia.", None),
    ],
)
def test_place(extractor: Extractor, text: str, label: str | None) -> None:
    assert place(extractor, text) == label


def dates(extractor: Extractor, text: str, published: datetime.date | None = PUBLISHED) -> str | None:
    reading = read(extractor, text, published)
    wanted = reading.draft()
    ontology = extractor.knowledge.ontology
    categories = {d.place_in_text: ontology.category_of(d.trigger.sense.action) for d in reading.drafts}
    found = Dates(reading.parsed, published, reading.lexicon, categories)
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
        ("The team *won a medal for courage on Tuesday.", "2025-03-11"),
        ("Japan and India will *hold a naval exercise from May 3 to May 5.", "2025-05-03/2025-05-05"),
        ("Chad *shelled Togo from 3 to 5 March.", "2025-03-03/2025-03-05"),
        ("Chad *shelled Togo between 28 February and 2 March.", "2025-02-28/2025-03-02"),
        ("Chad *occupied Togo from 1991 to 1995.", "1991-01-01/1995-12-31"),
        ("Police *arrested a judge over the weekend.", "2025-03-08/2025-03-09"),
        ("Chad *shelled Togo on Monday last week.", "2025-03-03"),
        ("Chad *shelled Togo on the 3rd of March.", "2025-03-03"),
        ("The king *visits Oslo on Friday.", "2025-03-14"),
        ("The king *visited Oslo on Friday.", "2025-03-07"),
        ("The king will *visit Oslo in January.", "2026-01-01/2026-01-31"),
        ("The king will *visit Oslo on December 30.", "2025-12-30"),
        ("The king *visited Oslo on December 30.", "2024-12-30"),
        ("The king *visited Oslo in January.", "2025-01-01/2025-01-31"),
        ("The king was due on Thursday to *sign the treaty.", "2025-03-13"),
        ("The king vowed on Tuesday to *attack Togo.", None),
        ("The ministry said on Saturday the raid was *regrettable.", "2025-03-08"),
        ("During a visit to Oslo last week, the king *praised Chad.", "2025-03-03/2025-03-09"),
        ("While visiting Oslo last week, the king *praised Chad.", "2025-03-03/2025-03-09"),
        ("Monday's bombing of a mosque *killed twelve people.", "2025-03-10"),
        ("Monday's bombing of a mosque *angered Chad.", None),
        ("Chad shelled Togo on Monday. Togo *fled a week later.", "2025-03-17"),
        ("Chad shelled Togo on Monday. Togo *fled the same day.", "2025-03-10"),
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
