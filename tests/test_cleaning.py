"""Cleaning: whole texts with what must come out, and properties that hold for any text."""

from __future__ import annotations

import datetime
import itertools
import json
from pathlib import Path

import pytest
from cleaning_cases import CASES, describe
from hypothesis import given
from hypothesis import strategies as st

from kg.cleaning import clean
from kg.errors import DataError
from kg.model import Article, Document

MADE_PLAIN = set(" \"'-")  # what signs of other shapes are turned into


def _clean(text: str, title: str | None = None) -> Document:
    return clean(Article(name="case", text=text, title=title))


def test_cases_are_collected() -> None:
    assert len(CASES) >= 9


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case(case: Path) -> None:
    expected = json.loads(case.with_suffix(".json").read_text(encoding="utf-8"))
    assert describe(case.read_text(encoding="utf-8")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway recalled its ambassador from Minsk.",
        "Norway recalled its ambassador from Minsk",
        "NORWAY RECALLS AMBASSADOR FROM MINSK",
        "Share this article with the police",
        "Next in world",
        "Norway?",
        "12 13 14",
        "Home | World | Asia",
        "By Jane Doe, SEOUL",
    ],
)
@pytest.mark.parametrize("title", [None, "", "Another title"])
def test_one_line_is_one_paragraph_of_the_story(text: str, title: str | None) -> None:
    document = _clean(text, title)
    assert [(p.text, p.is_headline) for p in document.paragraphs] == [(text, False)]
    assert not document.dropped


@pytest.mark.parametrize("dateline", ["OSLO (Reuters) - ", "OSLO, June 2 (Harbour Wire) -- ", "OSLO — "])
def test_dateline_of_a_single_line_is_cut(dateline: str) -> None:
    document = _clean(dateline + "Norway recalled its ambassador.")
    assert [p.text for p in document.paragraphs] == ["Norway recalled its ambassador."]
    assert document.place == "OSLO"


def test_metadata_of_the_source_goes_before_the_text() -> None:
    article = Article(
        name="a",
        text="Fog closes port\n\nJune 2, 2024\n\nBy Jane Doe\n\nOSLO (AFP) - Fog closed the port of Oslo.",
        title="Fog closes Oslo's port",
        date=datetime.date(2024, 6, 3),
        agency="Harbour Wire",
        byline="Ola Berg",
    )
    document = clean(article)
    assert document.headline == "Fog closes Oslo's port"
    assert (document.date, document.agency, document.byline) == (datetime.date(2024, 6, 3), "Harbour Wire", "Ola Berg")
    assert [p.text for p in document.paragraphs] == ["Fog closes port", "Fog closed the port of Oslo."]


def test_title_that_stands_in_the_text_is_the_headline() -> None:
    document = _clean("Ports\n\nFog  closes port!\n\nFog closed the port of Oslo.", title="Fog closes port")
    assert [(p.text, p.is_headline) for p in document.paragraphs] == [
        ("Fog closes port!", True),
        ("Fog closed the port of Oslo.", False),
    ]


def test_line_that_stands_twice_is_kept_once() -> None:
    document = _clean("Fog closes port\n\nFog closed the port.\n\nShips wait outside.\n\nFog closed the port.")
    assert [p.text for p in document.paragraphs] == ["Fog closes port", "Fog closed the port.", "Ships wait outside."]
    assert [d.reason for d in document.dropped] == ["repeated"]


def test_spans_of_paragraphs_lead_to_the_text_as_read() -> None:
    text = "Fog\n\nThe ``George\u00a0Wash\u00adington''  sailed\ninto the thick fog."
    paragraph = _clean(text).paragraphs[-1]
    assert paragraph.text == 'The "George Washington" sailed into the thick fog.'
    start = paragraph.text.index('"George')
    end = start + len('"George Washington"')
    assert text[paragraph.offsets[start] : paragraph.offsets[end]] == "``George\u00a0Wash\u00adington''"


def test_other_cleaning_data(tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("== jingle : start\nbrought to you by\n", encoding="utf-8")
    text = "Fog closes port\n\nFog closed the port.\n\nBrought to you by Ola's Oil."
    assert [d.reason for d in clean(Article(name="a", text=text), folder=tmp_path).dropped] == ["jingle"]
    assert not clean(Article(name="a", text=text)).dropped


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("fog\n", "own.txt:1: 'fog' stands before any heading"),
        ("== fog\n", "own.txt:1: '== fog' is no heading"),
        ("# fog\n== fog : often\n", "own.txt:2: 'often' is unknown; write one of line, words"),
        ("== fog : match\n(fog\n", "own.txt:2: '(fog' is no regular expression"),
    ],
)
def test_broken_cleaning_data_says_where(tmp_path: Path, data: str, message: str) -> None:
    (tmp_path / "own.txt").write_text(data, encoding="utf-8")
    with pytest.raises(DataError) as raised:
        clean(Article(name="a", text="Fog."), folder=tmp_path)
    assert str(raised.value).startswith(message)


# --- properties -------------------------------------------------------------------------------------------------------

LINES = st.sampled_from(
    [
        "", "  ", "\t", "Share", "Home | World", "• World", "Monday, 03 Jun 2024", "By Jane Doe, SEOUL",
        "(Reuters)", "SEOUL (Reuters) -Kim left.", "GENEVA, March 3 (AFP) --", "Kim left",
        "KIM LEAVES SEOUL IN A HURRY", "Kim left.", "FILE PHOTO: Kim leaves.", "Next In World", "Related",
        "``Kim left,'' he said,", '"It is over."', "{Kim left.}",
        "a nuclear-\npowered ship of the coopera-\ntion sailed", "return.",
        "    Kim left the city on Monday and will", "1  2  3", "-30-", "Kim left. (Reporting by Jane Doe)",
        "\u00a0soft\u00adhyphen\u200b ", "“Kim”", "- Kim", "''", "`", "U.S.-\nled", "12-\n14",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.one_of(LINES, st.text(max_size=40)), max_size=14).map("\n".join),
    st.lists(LINES, max_size=14).map("\n\n".join),
)


@given(TEXTS, st.one_of(st.none(), LINES))
def test_every_word_is_told_or_dropped(text: str, title: str | None) -> None:
    document = _clean(text, title)
    kept = {offset for paragraph in document.paragraphs for offset in paragraph.offsets[:-1]}
    gone = {position for dropped in document.dropped for position in range(dropped.start, dropped.end)}
    assert not kept & gone
    lost = [position for position in range(len(text)) if text[position].isalnum() and position not in kept | gone]
    assert not lost


@given(TEXTS)
def test_offsets_lead_to_the_characters(text: str) -> None:
    for paragraph in _clean(text).paragraphs:
        assert len(paragraph.offsets) == len(paragraph.text) + 1
        assert all(a < b for a, b in itertools.pairwise(paragraph.offsets))
        assert paragraph.offsets[-1] <= len(text)
        pairs = zip(paragraph.text, paragraph.offsets, strict=False)
        assert all(text[offset] == character or character in MADE_PLAIN for character, offset in pairs)


@given(TEXTS)
def test_paragraphs_are_single_tidy_lines_in_order(text: str) -> None:
    paragraphs = _clean(text).paragraphs
    for paragraph in paragraphs:
        assert paragraph.text and paragraph.text == " ".join(paragraph.text.split())
    told = [paragraph.offsets[0] for paragraph in paragraphs if not paragraph.is_headline]
    assert told == sorted(told)
    assert sum(paragraph.is_headline for paragraph in paragraphs) <= 1
    assert not any(paragraph.is_headline for paragraph in paragraphs[1:])


@given(TEXTS)
def test_reasons_are_words_and_in_order(text: str) -> None:
    dropped = _clean(text).dropped
    assert all(d.reason and 0 <= d.start < d.end <= len(text) for d in dropped)
    assert all(a.end <= b.start for a, b in itertools.pairwise(dropped))


@given(TEXTS)
def test_cleaning_is_pure(text: str) -> None:
    assert _clean(text) == _clean(text)


@given(TEXTS)
def test_something_is_told_where_a_line_could_be(text: str) -> None:
    document = _clean(
        text + "\n\nThe ship reached the port of Oslo on Monday evening.\n\nIts crew of nine was unharmed."
    )
    assert any(not paragraph.is_headline for paragraph in document.paragraphs)
