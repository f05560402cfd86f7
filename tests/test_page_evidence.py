"""A click leads to the words: what the panel of an edge and of a node says."""

from __future__ import annotations

from pathlib import Path

import pytest
from page_driver import Opened
from playwright.sync_api import Browser
from view_samples import build_store, generated_store

from kg.view import write_page

pytest_plugins = ["page_driver"]


def test_a_click_on_a_line_shows_its_sentences_with_their_triggers_marked(opened: Opened) -> None:
    opened.page.mouse.click(*opened.middle_of("Ingrid Solheim meets Marcus Hale"))
    detail = opened.page.locator("#detail")
    assert detail.locator("h2").inner_text() == "Ingrid Solheim meets Marcus Hale"
    assert detail.locator("blockquote").all_inner_texts() == [
        "Solheim met Admiral Marcus Hale aboard the ship.",
        "Norway's defence minister held talks with Admiral Hale.",
    ]
    assert detail.locator("mark").all_inner_texts() == ["met", "talks"]
    words = detail.inner_text()
    for expected in (
        "2 sentences in 2 articles of 2 outlets",
        "U.S. carrier docks in Tromsø",
        "Nordlys Wire",
        "published 2025-03-04",
        "the article itself",
        "told as fact",
        "actual, positive",
        "meets/verb",
        "0.95",
        "#claim-6",
    ):
        assert expected in words
    assert detail.locator("a.open").first.get_attribute("href") == "https://example.org/nordlys/carrier"


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("Northern Fleet hacks Royal Norwegian Navy", ("somebody says so", "Said by", "Royal Norwegian Navy")),
        ("United States meets Russia", ("Said not to have happened", "negative")),
        ("USS Halloran joins Winter Anchor exercise", ("planned or foretold", "future")),
        ("Pavel Orlov condemns “five-day visit”", ("five-day visit", "3 sentences in 3 articles of 3 outlets")),
    ],
)
def test_the_panel_says_how_it_is_told(opened: Opened, claim: str, words: tuple[str, ...]) -> None:
    opened.claim(claim).click()
    assert all(word in opened.page.inner_text("#detail") for word in words)


def test_each_article_is_named_once_above_its_sentences(opened: Opened) -> None:
    opened.claim("Pavel Orlov condemns “five-day visit”").click()
    heads = opened.page.locator("#detail article h4").all_inner_texts()
    assert len(heads) == len(set(heads)) == 3


def test_a_star_leads_to_the_claims_about_it(opened: Opened) -> None:
    opened.search("five-day visit")
    detail = opened.page.inner_text("#detail")
    assert "Event talked about" in detail
    assert "Pavel Orlov condemns" in detail
    assert "docked in Tromsø" in detail


def test_from_a_claim_to_the_claim_about_it_and_on_to_the_party(opened: Opened) -> None:
    opened.claim("USS Halloran visits Tromsø").click()
    opened.page.locator("#detail ul.claims button", has_text="condemns").click()
    assert "condemns" in opened.page.inner_text("#detail h2")
    opened.press("Show Pavel Orlov")
    assert opened.page.inner_text("#detail h2") == "Pavel Orlov"


def test_a_click_on_a_symbol_shows_who_it_is_and_its_claims_by_time(opened: Opened) -> None:
    opened.page.mouse.click(*opened.place_of("Norway"))
    detail = opened.page.inner_text("#detail")
    assert all(words in detail for words in ("Norway", "Country", "Also", "Norwegian", "State", "NOR", "country/NOR"))
    days = [words.split("\n")[-1] for words in opened.page.locator("#detail ul.claims .meta").all_inner_texts()]
    days = [day[:10] for day in days if day[:4].isdigit()]
    assert len(days) > 3 and days == sorted(days)


def test_a_click_on_a_name_selects_its_symbol(opened: Opened) -> None:
    box, label = opened.run(
        """() => { const { box, id } = kgView.labelBoxes().find(({ id }) => kgView.nodes[id].kind === "person");
        const at = document.getElementById("canvas").getBoundingClientRect();
        return [[(box[0] + box[2]) / 2 + at.x, box[3] - 4 + at.y], kgView.nodes[id].label]; }"""
    )
    opened.page.mouse.click(*box)
    assert opened.page.inner_text("#detail h2") == label


def test_a_click_on_the_ground_goes_back_to_the_list(opened: Opened) -> None:
    opened.claim("Ingrid Solheim meets Marcus Hale").click()
    box = opened.page.locator("#canvas").bounding_box()
    assert box is not None
    opened.page.mouse.click(box["x"] + 6, box["y"] + 6)
    assert opened.page.is_hidden("#detail") and opened.page.is_visible("#list")


def test_the_mouse_is_told_what_it_is_over(opened: Opened) -> None:
    opened.page.mouse.move(*opened.place_of("Russia"))
    opened.page.wait_for_function("() => !document.getElementById('tip').hidden")
    assert opened.page.inner_text("#tip") == "Russia · Country"
    opened.page.mouse.move(*opened.middle_of("Ingrid Solheim meets Marcus Hale"))
    opened.page.wait_for_function("() => document.getElementById('tip').innerText.includes('meets')")
    assert opened.page.inner_text("#tip").endswith("2 articles")


def test_offsets_count_characters_and_not_units_of_a_browser(browser: Browser, tmp_path: Path) -> None:
    store = build_store(
        "@p|one|One|\n@o|two|Two|\n= story | Head | 2025-01-01 | Wire | https://example.org/1\n"
        "one | condemns | two | 🇳🇴👩‍👩‍👧 𝕆ne condemned two. | condemned |\n"
    )
    write_page(store, tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    opened.page.locator("#list ul.claims button").first.click()
    assert opened.page.inner_text("#detail mark") == "condemned"
    opened.close()


@pytest.mark.parametrize(
    ("url", "is_link"),
    [
        ("https://example.org/a?b=c#d", True),
        ("http://example.org/", True),
        ('https://example.org/"onclick="window.ran=1', True),
        ("javascript:window.ran=1", False),
        ("JaVaScRiPt:window.ran=1", False),
        ("data:text/html,<script>window.ran=1</script>", False),
        ("file:///etc/passwd", False),
        ("ftp://example.org/x", False),
        ("http:", False),
    ],
)
def test_only_addresses_of_the_web_can_be_opened(browser: Browser, tmp_path: Path, url: str, is_link: bool) -> None:
    import pyoxigraph as ox

    store = build_store(
        "@p|one|One|\n@o|two|Two|\n= story | Head | 2025-01-01 | Wire | https://example.org/1\n"
        "one | condemns | two | One condemned two. | condemned |\n"
    )
    for quad in list(store):
        if quad.predicate.value == "https://schema.org/url":
            store.remove(quad)
            store.add(ox.Quad(quad.subject, quad.predicate, ox.Literal(url), quad.graph_name))
    write_page(store, tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    opened.page.locator("#list ul.claims button").first.click()
    links = opened.page.locator("#detail a")
    assert links.count() == int(is_link)
    if is_link:
        assert links.first.evaluate("(a) => a.protocol") in ("http:", "https:")
        assert "noopener" in str(links.first.get_attribute("rel"))
        assert links.first.evaluate("(a) => a.getAttributeNames().includes('onclick')") is False
    opened.close()
    opened.assert_clean()


def test_a_claim_too_small_to_see_is_gone_to_and_left_again(browser: Browser, tmp_path: Path) -> None:
    write_page(generated_store(400), tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    before = opened.view()
    opened.page.locator("#list ul.claims button").first.click()
    assert opened.view()[2] == pytest.approx(0.9)
    opened.page.locator("#detail .acts button").first.click()  # a party of it, and on to another of its claims
    opened.page.locator("#detail ul.claims button").last.click()
    opened.page.keyboard.press("Escape")
    assert opened.view() == pytest.approx(before, abs=0.2, rel=1e-3)
    opened.page.locator("#list ul.claims button").first.click()
    opened.page.click("#zoomin")  # whoever has moved the picture is left where they are
    moved = opened.view()
    opened.page.keyboard.press("Escape")
    assert opened.view() == moved
    opened.close()
    opened.assert_clean()
