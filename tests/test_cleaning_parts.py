"""Cleaning, part by part: datelines, bylines, dates, wrapping, and lines that are clutter or only look like it."""

from __future__ import annotations

import datetime

import pytest

from kg.cleaning import clean
from kg.cleaning.blocks import split_blocks
from kg.cleaning.datelines import match_dateline, parse_byline
from kg.cleaning.dates import find_date
from kg.cleaning.patterns import load_patterns
from kg.model import Article

PATTERNS = load_patterns()


# --- datelines --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "rest", "place", "agency"),
    [
        ("OSLO (Reuters) -The king left.", "The king left.", "OSLO", "Reuters"),
        ("GENEVA, March 3 (AFP) -- The king left.", "The king left.", "GENEVA", "Agence France-Presse"),
        ("GENEVA (AFP), March 3 — The king left.", "The king left.", "GENEVA", "Agence France-Presse"),
        ("NEW DELHI, Nov 8 (IANS): The king left.", "The king left.", "NEW DELHI", "Indo-Asian News Service"),
        ("Seoul, South Korea (AP) — Kim left.", "Kim left.", "Seoul", "Associated Press"),
        ("PERTH, Australia, Nov. 8, 2025 (AP) _ Kim left.", "Kim left.", "PERTH", "Associated Press"),
        ("LONDON, Saturday (Reuters) - A king left.", "A king left.", "LONDON", "Reuters"),
        ("SEOUL/TOKYO (Harbour Wire) - Kim left.", "Kim left.", "SEOUL", "Harbour Wire"),
        ("N'DJAMENA – The king left.", "The king left.", "N'DJAMENA", None),
        ('OSLO - "I am leaving," the king said.', '"I am leaving," the king said.', "OSLO", None),
        ("Oslo, 8 November 2025 - The king left.", "The king left.", "Oslo", None),
        ("(Reuters) - The king left.", "The king left.", None, "Reuters"),
        ("OSLO (AP) The king left.", "The king left.", "OSLO", "Associated Press"),
        ("ANKARA: Turkey protested.", "Turkey protested.", "ANKARA", None),
        ("SÃO PAULO (EFE) - The king left.", "The king left.", "SÃO PAULO", "EFE"),
    ],
)
def test_dateline(text: str, rest: str, place: str | None, agency: str | None) -> None:
    dateline = match_dateline(text, 0, len(text), PATTERNS)
    assert dateline is not None
    assert (text[dateline.end :], dateline.place, dateline.agency) == (rest, place, agency)


@pytest.mark.parametrize(
    "text",
    [
        "NATO - which Sweden joined - met in Oslo.",
        "NATO's fleet left.",
        "U.S. - The king left.",
        "KCNA: The king left.",
        "WHO: The king left.",
        "ANKARA: and then the king left.",
        "The king - a sailor - left.",
        "Ola Berg (54) - the king - left.",
        "Ola Berg (AP) said so.",
        "On Monday (March 3) the king left.",
        "March 3 was cold.",
        "- The king left.",
        "OSLO-BASED firms left.",
        "UNHCR said - The king left.",
    ],
)
def test_no_dateline(text: str) -> None:
    assert match_dateline(text, 0, len(text), PATTERNS) is None


def test_dateline_tells_the_day_of_publication_where_nothing_else_does() -> None:
    article = Article(name="a", text="Fog closes the port of Oslo\n\nOSLO, Nov. 8, 2025 (AP) - Fog closed the port.")
    assert clean(article).date == datetime.date(2025, 11, 8)


# --- bylines ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "names", "place", "agency"),
    [
        ("By Jane Doe, SEOUL", "Jane Doe", "SEOUL", None),
        ("By Jane Doe and Ola Berg", "Jane Doe and Ola Berg", None, None),
        ("BY JANE DOE", "JANE DOE", None, None),
        ("By Jane Doe | Nov 8, 2025", "Jane Doe", None, None),
        ("By Jane Doe, Associated Press", "Jane Doe", None, "Associated Press"),
        ("By Jane Doe, diplomatic correspondent", "Jane Doe", None, None),
        ("Jane Doe in Seoul", "Jane Doe", "Seoul", None),
        ("By Jane Doe in Seoul and Ola Berg in New Delhi", "Jane Doe, Ola Berg", "Seoul", None),
        ("By Maria de la Cruz", "Maria de la Cruz", None, None),
        ("Written by A. B. Clark", "A. B. Clark", None, None),
    ],
)
def test_byline(text: str, names: str, place: str | None, agency: str | None) -> None:
    byline = parse_byline(text, PATTERNS)
    assert byline is not None
    assert (byline.names, byline.place, byline.agency) == (names, place, agency)


@pytest.mark.parametrize(
    "text",
    [
        "By Friday the king had left.",
        "By sea and by air",
        "by our own reporter",
        "Bypass closed in Oslo today",
        "The king was met by Jane Doe.",
        "Fog closes port in Oslo",
    ],
)
def test_no_byline(text: str) -> None:
    assert parse_byline(text, PATTERNS) is None


# --- dates ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Saturday, 08 Nov 2025", "2025-11-08"),
        ("Sunday, January 20, 2008", "2008-01-20"),
        ("March 3, 1994", "1994-03-03"),
        ("2025-11-08T10:15:00+09:00", "2025-11-08"),
        ("2025/11/08", "2025-11-08"),
        ("the 3rd of May 2024", "2024-05-03"),
        ("Sept. 5, 2024", "2024-09-05"),
        ("30/11/2025", "2025-11-30"),
        ("11/30/2025", "2025-11-30"),
        ("08.08.2025", "2025-08-08"),
        ("08/11/2025", None),  # August or November
        ("Nov. 8", None),
        ("February 31, 2025", None),
    ],
)
def test_date(text: str, day: str | None) -> None:
    found = find_date(text)
    assert found is not None
    assert (found.day.isoformat() if found.day else None) == day


@pytest.mark.parametrize("text", ["May said so", "in 2025", "12 ships", "7-3-2", "Marched 3 miles", "version 1.2.3"])
def test_no_date(text: str) -> None:
    assert find_date(text) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Saturday, 08 Nov 2025", "2025-11-08"),
        ("• Saturday, 08 Nov 2025", "2025-11-08"),
        ("Published: 8 November 2025 at 10:15 GMT", "2025-11-08"),
        ("World | 8 November 2025", "2025-11-08"),
        ("OSLO, Nov. 8, 2025", "2025-11-08"),
        ("Posted on Nov 8, 2025, 3:40 p.m. | 5 min read", "2025-11-08"),
        ("By Jane Doe | Nov 8, 2025", "2025-11-08"),
        ("2025-11-08", "2025-11-08"),
        ("Nov. 8", None),
    ],
)
def test_date_line_above_the_story(line: str, day: str | None) -> None:
    text = f"Fog closes the port of Oslo\n{line}\nFog closed the port on Friday."
    document = clean(Article(name="a", text=text))
    assert (document.date.isoformat() if document.date else None) == day
    assert [p.text for p in document.paragraphs] == ["Fog closes the port of Oslo", "Fog closed the port on Friday."]


def test_publication_goes_before_update() -> None:
    text = "Fog closes the port of Oslo\n\nUpdated May 3, 2024\n\nPublished May 2, 2024\n\nFog closed the port."
    assert clean(Article(name="a", text=text)).date == datetime.date(2024, 5, 2)


# --- wrapping ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("Fog closed the port\nof Oslo.", ["Fog closed the port of Oslo."]),
        ("Fog closed the port.\nShips wait.", ["Fog closed the port.", "Ships wait."]),
        (
            "Fog closed the port of Oslo on Monday, and nine ships had to wait\n"
            "outside. The harbour master said that he expected it to lift before\n"
            "Tuesday.\n"
            "   Two ferries turned back to Denmark. The ferry company offered its\n"
            "passengers a meal.",
            [
                "Fog closed the port of Oslo on Monday, and nine ships had to wait outside. The harbour master said"
                " that he expected it to lift before Tuesday.",
                "Two ferries turned back to Denmark. The ferry company offered its passengers a meal.",
            ],
        ),
        (
            "FOG CLOSES THE PORT OF OSLO AND NINE SHIPS HAVE TO\n"
            "WAIT OUTSIDE\n"
            "Fog closed the port on Monday, the harbour master said,\n"
            "and nine ships wait.",
            [
                "FOG CLOSES THE PORT OF OSLO AND NINE SHIPS HAVE TO WAIT OUTSIDE",
                "Fog closed the port on Monday, the harbour master said, and nine ships wait.",
            ],
        ),
        ("Fog closes port\nTwo ferries turn back\nSnow in Tromso", None),
        ("- Fog closed the port\n- snow fell", None),
    ],
)
def test_wrapped_text_is_joined(text: str, paragraphs: list[str] | None) -> None:
    assert [block.text for block in split_blocks(text)] == (paragraphs or text.split("\n"))


@pytest.mark.parametrize(
    ("broken", "joined"),
    [
        ("the coopera-\ntion of ships", "the cooperation of ships"),
        ("a harbour here, a har-\nbour there", "a harbour here, a harbour there"),
        ("a nuclear-\npowered ship", "a nuclear-powered ship"),
        ("the Franco-\nGerman ship", "the Franco-German ship"),
    ],
)
def test_hyphen_at_the_end_of_a_line(broken: str, joined: str) -> None:
    lines = f"The owners praised {broken} that sailed to Oslo on Monday."
    assert [p.text for p in clean(Article(name="a", text=lines)).paragraphs] == [lines.replace(broken, joined)]


# --- clutter ----------------------------------------------------------------------------------------------------------


def _reason(line: str) -> str | None:
    text = f"Fog closes the port of Oslo\n\nFog closed the port.\n\n{line}\n\nNine ships wait outside the harbour."
    dropped = clean(Article(name="a", text=text)).dropped
    return next((d.reason for d in dropped if d.start >= text.index(line) and d.end <= text.rindex("Nine")), None)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Advertisement", "advert"),
        ("ADVERTISEMENT - CONTINUE READING BELOW", "advert"),
        ("Subscribe to our newsletter for more.", "promotion"),
        ("Get the day's top stories in your inbox.", "promotion"),
        ("Share Facebook X WhatsApp", "share button"),
        ("Home > World > Europe", "menu"),
        ("World | Europe | Norway", "menu"),
        ("FILE PHOTO: A ferry in the fog, May 3, 2024. Harbour Wire/Ola Berg", "caption"),
        ("A ferry in the fog. (Photo by Ola Berg/Harbour Wire)", "caption"),
        ("(AP Photo/Ola Berg)", "caption"),
        ("Ferries are seen in this aerial photo of the harbour.", "caption"),
        ("(Reporting by Jane Doe; Editing by Ola Berg)", "credit"),
        ("Additional reporting by Jane Doe in Bergen.", "credit"),
        ("With inputs from agencies", "credit"),
        ("© 2025 Harbour Wire", "copyright"),
        ("Copyright 2025 Harbour Wire. All rights reserved.", "copyright"),
        ("Tags: ports, fog", "tags"),
        ("#fog #oslo", "tags"),
        ("Read more: Ships in the fog", "read more"),
        ("READ | Ships in the fog.", "read more"),
        ("12 Comments on this article", "comment"),
        ("3 min read", "reading time"),
        ("2 hours ago", "reading time"),
        ("This article was produced with the help of a machine.", "disclaimer"),
        ("newsdesk@harbourwire.example", "contact line"),
        ("https://www.harbourwire.example/fog", "contact line"),
        ("-30-", "wire mark"),
        ("(MORE)", "wire mark"),
        ("***", "rule"),
        ("12 14 15 19", "table"),
        ("Oslo\t12\t14 ships", "table"),
        ("Nine ships wait", "heading"),
        ("• Ferry timetables", "bullet"),
    ],
)
def test_clutter_is_dropped(line: str, reason: str) -> None:
    assert _reason(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "He agreed.",
        "Share prices fell.",
        "Following the talks, the minister left.",
        "The company said on its Telegram channel that the ship had sunk.",
        "The bank changed its privacy policy on Monday.",
        "Reports from the front said ten soldiers had been killed.",
        "The report was published on Monday.",
        "Fog contributed to the collision.",
        "Reporting by foreign journalists has been banned.",
        "US-South Korea talks resumed.",
        "Editor-in-chief Ola Berg was arrested.",
        "The photo showed a ship: it was the Coral.",
        "He paints a grim picture: exports fell by half.",
        "The firm sued Getty Images.",
        "Mail delivery stopped.",
        "Live rounds were fired.",
        "Home owners protested.",
        "Police closed 12 of 14 roads, 3 bridges and 2 ports.",
        "In 2019, 30 ships sank.",
        "World leaders met in Oslo.",
        "Print unions went on strike.",
        '"Never."',
        "By Friday, the king had left.",
        "What happens next?",
        "Next in line is the king's son.",
        "More in the region have fled.",
        "Copyright law bans the film.",
        "Analysis - the ship was lost - came too late.",
        "The king said on May 3, 2024.",
        "Comments by the king angered Oslo.",
        "The minister asked: \"Who will pay?\"",
    ],
)  # fmt: skip
def test_prose_is_kept(line: str) -> None:
    assert _reason(line) is None


def test_other_stories_in_the_midst_are_dropped_up_to_the_next_prose() -> None:
    text = (
        "Fog closes the port of Oslo\n\nFog closed the port.\n\nRelated stories\n\nSnow in Tromso.\n\nA storm in Bergen"
        "\n\nThe harbour master expects the fog to lift. He has sent a tug to the nine ships.\n\nThey wait."
    )
    document = clean(Article(name="a", text=text))
    assert [p.text.split()[0] for p in document.paragraphs] == ["Fog", "Fog", "The", "They"]
    assert [d.reason for d in document.dropped] == ["related"] * 3


def test_a_list_of_other_stories_above_the_story_ends_nothing() -> None:
    text = (
        "Most read\n\nFog closes the port of Oslo\n\nFog closed the port. Nine ships wait.\n\nMost read\n\nSnow fell."
    )
    document = clean(Article(name="a", text=text))
    assert [p.text for p in document.paragraphs] == [
        "Fog closes the port of Oslo",
        "Fog closed the port. Nine ships wait.",
    ]
