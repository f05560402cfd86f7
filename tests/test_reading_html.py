"""Reading HTML: the article's text without what stands around it, and what the page says of itself."""

from __future__ import annotations

import datetime
import io
import json
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import InputError
from kg.model import Article
from kg.reading import ReadFailure, read_articles
from kg.reading.page_metadata import PageMetadata, read_metadata
from kg.reading.pages import Pages

PARAGRAPHS = (
    "<p>Fog closed the port of Oslo on Monday, and nine ships had to wait outside for half a day.</p>"
    "<p>The harbour master expects that the fog will lift by Tuesday. He has sent a tug to the ships.</p>"
)


def _read(page: bytes, encoding: str | None = None) -> Article | ReadFailure:
    (reading,) = read_articles(["-"], stdin=io.BytesIO(page), reader="html", encoding=encoding)
    return reading


def _read_article(page: str) -> Article:
    reading = _read(page.encode())
    assert isinstance(reading, Article), reading
    return reading


def test_menus_scripts_and_footers_are_no_text() -> None:
    article = _read_article(
        "<html><head><title>Fog | Harbour Wire</title><script>var fog = 1;</script></head><body>"
        "<nav><ul><li>Home</li><li>World</li></ul></nav><article><h1>Fog closes port</h1>"
        "<figure><img src='a.jpg'><figcaption>A ship in fog.</figcaption></figure>"
        f"{PARAGRAPHS}</article><div class='comments'><p>What a fog!</p></div>"
        "<footer>Terms of use</footer></body></html>"
    )
    lines = [line for line in article.text.split("\n") if line]
    assert lines[0] == "Fog closes port"
    assert [line.split()[0] for line in lines[1:]] == ["Fog", "The"]
    assert article.media_type == "text/html"


def test_paragraphs_are_parted_by_blank_lines_and_headed_by_the_headline() -> None:
    article = _read_article(
        f"<html><head><meta property='og:title' content='Fog'></head><body>{PARAGRAPHS}</body></html>"
    )
    assert article.text.startswith("Fog\n\nFog closed the port")
    assert article.text.count("\n\n") == 2


def test_short_page_is_read() -> None:
    assert _read_article("<p>Fog closed the port.</p>").text == "Fog closed the port.\n"


def test_a_page_without_text_says_what_to_do() -> None:
    reading = _read(b"<html><body><img src='fog.png'></body></html>")
    assert isinstance(reading, ReadFailure)
    assert str(reading.error) == "-: no article text found; try --reader text"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="windows-1252">', "cp1252"),
        ("<meta charset=iso-8859-1>", "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', "iso-8859-2"),
        ('<meta charset="utf-8">', "cp1252"),  # a false declaration
        ('<meta charset="klingon">', "utf-8"),
        ('<meta charset="utf-16">', "utf-8"),
        ("", "cp1252"),
        ("", "utf-16"),
    ],
)
def test_declared_encoding(head: str, encoding: str) -> None:
    page = f"<html><head>{head}</head><body><p>Łódź fog</p><p>Café é</p></body></html>"
    page = page if encoding not in ("cp1252",) else page.replace("Łódź", "Malmö")
    reading = _read(page.encode(encoding))
    assert isinstance(reading, Article), reading
    assert "Café é" in reading.text


def test_xml_declaration_names_the_encoding() -> None:
    page = '<?xml version="1.0" encoding="cp1251"?><html><body><p>Туман закрыл порт</p></body></html>'
    reading = _read(page.encode("cp1251"))
    assert isinstance(reading, Article)
    assert "Туман" in reading.text


# --- metadata ---------------------------------------------------------------------------------------------------------


def _linked(value: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


NEWS = {
    "@type": "NewsArticle",
    "headline": " Fog  closes port ",
    "datePublished": "2024-05-02T23:30:00-05:00",
    "publisher": {"@type": "Organization", "name": "Harbour Wire"},
    "author": [{"@type": "Person", "name": "Jane Doe"}, "Ola Berg"],
    "mainEntityOfPage": {"@id": "https://a.example/fog"},
}
EXPECTED = PageMetadata(
    title="Fog closes port",
    date=datetime.date(2024, 5, 2),
    url="https://a.example/fog",
    provider="Harbour Wire",
    byline="Jane Doe, Ola Berg",
)
GRAPH = (
    '<title>Snow | Site</title><link rel="canonical" href="https://a.example/fog">'
    '<meta name="author" content="Jane Doe, Ola Berg"><meta property="og:site_name" content="Harbour Wire">'
    '<meta property="og:title" content="Fog closes port">'
    '<meta property="article:published_time" content="2024-05-02T23:30:00-05:00">'
)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (_linked(NEWS), EXPECTED),
        (_linked([{"@type": "BreadcrumbList"}, NEWS]), EXPECTED),
        (_linked({"@graph": [{"@type": "WebSite", "name": "Site"}, NEWS]}), EXPECTED),
        (_linked(NEWS | {"@type": ["Thing", "https://schema.org/ReportageNewsArticle"]}), EXPECTED),
        (_linked(NEWS) + "<title>Snow</title><link rel='canonical' href='https://a.example/snow'>", EXPECTED),
        (GRAPH, EXPECTED),
        ('<script type="application/ld+json">{"@type": </script>' + GRAPH, EXPECTED),
        ('<script type="application/ld+json">' + "[" * 100_000 + "</script>" + GRAPH, EXPECTED),
        (_linked(NEWS | {"headline": 5, "datePublished": "soon", "author": {"name": None}}) + GRAPH, EXPECTED),
        (_linked({"@type": "Organization", "name": "Other", "url": "https://other.example"}) + GRAPH, EXPECTED),
        ("<title> Fog </title>", PageMetadata(title="Fog")),
        ('<meta name="date" content="2 May 2024"><link rel="canonical" href="/fog">', PageMetadata()),
        (_linked({"@type": "NewsArticle", "author": "https://a.example/jane"}), PageMetadata()),
    ],
)
def test_metadata(head: str, expected: PageMetadata) -> None:
    assert read_metadata(f"<html><head>{head}</head><body><p>Fog</p></body></html>") == expected


def test_headline_and_time_in_the_body() -> None:
    page = "<html><body><h1>Fog</h1><time datetime='2024-05-02'>Thursday</time><h1>Snow</h1></body></html>"
    assert read_metadata(page) == PageMetadata(title="Fog", date=datetime.date(2024, 5, 2))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=30),
            st.sampled_from(
                ["<p>", "</p>", "<article>", "<!--", "-->", "<script>", "<h1>Fog", "&#0;", "&#xD800;", "<![CDATA["]
            ),
        ),
        max_size=12,
    ).map("".join)
)
def test_no_page_brings_it_down(page: str) -> None:
    reading = _read(page.encode("utf-8", "replace"))
    assert reading.text.strip() if isinstance(reading, Article) else str(reading.error).startswith("-: ")


# --- pages that are traps ---------------------------------------------------------------------------------------------

LONG = f"<html><body><article>{PARAGRAPHS * 300}</article></body></html>"  # read in a process of its own
# The parser takes hours for it.
TRAP = "<html><body><p " + " ".join(f"a{number}=1" for number in range(500_000)) + f">{PARAGRAPHS}"


def test_a_page_that_would_hold_the_parser_is_left_out_and_the_rest_is_read() -> None:
    lines = [{"id": "a", "html": LONG}, {"id": "trap", "html": TRAP}, {"id": "b", "html": LONG}]
    stream = io.BytesIO("\n".join(map(json.dumps, lines)).encode())
    first, trap, last = read_articles(["-"], stdin=stream, reader="jsonl", seconds=10)
    assert isinstance(first, Article) and isinstance(last, Article)
    assert first.text == last.text
    assert first.text.count("Fog closed the port") == 300
    assert isinstance(trap, ReadFailure)
    assert str(trap.error).startswith("-:2: this HTML was not read within 10 s and is left out; give its story")


def test_a_page_without_a_story_is_told_from_the_process_too() -> None:
    with Pages() as pages, pytest.raises(InputError, match=r"^in/a.html: no article text found; "):
        pages.read(f"<html><script>{'x' * 60_000}</script></html>", "a", "in/a.html")


def test_a_process_that_dies_is_told() -> None:
    with (
        Pages(command=[sys.executable, "-c", "import os; os._exit(3)"]) as pages,
        pytest.raises(InputError, match=r"^in/a.html: the process that read this HTML ended with code 3; ."),
    ):
        pages.read(LONG, "a", "in/a.html")
    assert pages.read("<p>Fog closed the port of Oslo.</p>", "a", "a").text == "Fog closed the port of Oslo.\n"
