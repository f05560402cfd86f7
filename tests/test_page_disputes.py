"""Where sources disagree, the page shows it: on the line, in the list, in the panel with both sides, as a filter."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from page_driver import Opened
from playwright.sync_api import Browser
from view_samples import build_store

from kg.merge import merge_store
from kg.store import Store
from kg.view import write_page

pytest_plugins = ["page_driver"]

STORIES = """
@c|AAA|Aland|
@c|BBB|Beland|
@v|ship|MV Example|
@l|port|Port Example|
@t|one-rocket|one rocket|
@t|two-rockets|two rockets|
= one | The ship is in | 2025-01-06 | Wire | https://example.org/1
ship | visits | port | The MV Example docked at Port Example on Saturday. | docked | on=2025-01-04
AAA | attacks | BBB | Aland shelled Beland, officials said. | shelled | on=2025-01-04
BBB | praises | ship | Beland praised the crew. | praised | on=2025-01-04
AAA | launches | one-rocket | Aland fired one rocket. | fired | on=2025-01-04
= two | A day in port | 2025-01-07 | Herald | https://example.com/2
ship | visits | port | MV Example called at Port Example on Sunday. | called | on=2025-01-05
AAA | attacks | BBB | Aland did not shell Beland, its army said. | shell | on=2025-01-04 | negative
AAA | launches | two-rockets | Aland fired two rockets. | fired | on=2025-01-04
BBB | praises | ship | Beland had kind words for the crew. | kind words | on=2025-01-04
"""
VISIT, ATTACK, PRAISE = "MV Example visits Port Example", "Aland attacks Beland", "Beland praises MV Example"


def merged() -> Store:
    store = Store.in_memory()
    store.add(describe_rockets(quad) for quad in build_store(STORIES))
    merge_store(store)
    return store


def describe_rockets(quad: ox.Quad) -> ox.Quad:
    """Make the rockets things that only their own article describes, as the extractor does."""

    def own(term: Any) -> Any:
        is_rocket = isinstance(term, ox.NamedNode) and "-rocket" in term.value
        return ox.NamedNode(f"{quad.graph_name.value}#thing-rocket") if is_rocket else term

    return ox.Quad(own(quad.subject), quad.predicate, own(quad.object), quad.graph_name)


@pytest.fixture(scope="module")
def page(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    path = tmp_path_factory.mktemp("disputes") / "page.html"
    write_page(merged(), path)
    opened = Opened(browser, path)
    yield opened
    opened.close()
    opened.assert_clean()


@pytest.fixture
def disputed(page: Opened) -> Opened:
    page.load()
    return page


def test_the_days_that_sources_tell_stand_beside_each_other(disputed: Opened) -> None:
    disputed.claim(VISIT).click()
    panel = disputed.page.inner_text("#detail .dispute")
    assert "They differ on the date" in panel
    sides = disputed.page.locator("#detail .sides li").all_inner_texts()
    assert [side.splitlines() for side in sides] == [
        ["2025-01-04", "Wire, 2025-01-06"],
        ["2025-01-05", "Herald, 2025-01-07"],
    ]
    assert "Disputed" in disputed.page.inner_text("#detail .tags")
    assert "2 independent sources" in disputed.page.inner_text("#detail p.meta >> nth=0")
    assert "disagree on its date" in disputed.page.inner_text("#detail dl >> nth=0")


def test_numbers_that_differ_are_told_by_their_sentences(disputed: Opened) -> None:
    disputed.page.locator("#list button", has_text="launches").first.click()
    panel = disputed.page.inner_text("#detail .dispute")
    assert "They differ on the number" in panel
    assert "Aland fired one rocket." in panel and "Aland fired two rockets." in panel


def test_a_denial_and_what_it_denies_lead_to_each_other(disputed: Opened) -> None:
    disputed.claim(ATTACK).click()
    assert "officials said" in disputed.page.inner_text("#detail blockquote")
    assert "Aland did not shell Beland, its army said." in disputed.page.inner_text("#detail .dispute")
    disputed.page.locator("#detail .dispute ul.claims button").click()
    assert "did not shell" in disputed.page.inner_text("#detail blockquote")
    assert "Aland shelled Beland" in disputed.page.inner_text("#detail .dispute")


def test_what_all_tell_alike_is_not_called_disputed(disputed: Opened) -> None:
    disputed.claim(PRAISE).click()
    assert disputed.page.locator("#detail .dispute").count() == 0
    assert "Disputed" not in disputed.page.inner_text("#detail .tags")
    assert "2 independent sources" in disputed.page.inner_text("#detail")


def test_lines_and_list_carry_the_sign(disputed: Opened) -> None:
    painted = [words["text"] for words in disputed.painted()]
    signs = [words for words in painted if words.startswith("≠")]  # alone where a verb has no room
    assert len(signs) >= 3
    assert not any("praises" in words and "≠" in words for words in painted)
    assert "≠ disputed" in disputed.claim(VISIT).inner_text()
    assert "disputed" not in disputed.claim(PRAISE).inner_text()


def test_only_what_is_disputed_can_be_shown_and_restored(browser: Browser, disputed: Opened) -> None:
    disputed.page.check("#disputed")
    assert disputed.shown() >= {VISIT, ATTACK}
    assert PRAISE not in disputed.shown()
    assert disputed.page.inner_text("#disputedcount") == "6"
    again = Opened(browser, disputed.path, address=disputed.run("() => location.hash"))
    assert again.shown() == disputed.shown()
    assert again.page.is_checked("#disputed")
    again.close()
    disputed.page.uncheck("#disputed")
    assert PRAISE in disputed.shown()


def test_table_and_query_give_what_is_disputed(disputed: Opened) -> None:
    disputed.page.check("#disputed")
    rows = list(csv.DictReader(io.StringIO(disputed.run("() => kgView.csvText()"))))
    found = [row["claim"].value for row in merged().query(disputed.run("() => kgView.sparqlText()"))]
    assert sorted(found) == sorted(row["claim"] for row in rows)
    assert {row["disputed"] for row in rows} == {"date", "number", "whether it is so"}
    assert {row["independent sources"] for row in rows if row["disputed"] == "date"} == {"2"}
    assert all(row["event"] for row in rows)


def test_the_contrary_of_an_event_that_the_page_leaves_out_is_named(browser: Browser, tmp_path: Path) -> None:
    write_page(merged(), tmp_path / "page.html", modalities=["fact"], actions=["attacks"])
    opened = Opened(browser, tmp_path / "page.html")
    opened.claim(ATTACK).click()
    assert "which this page leaves out" in opened.page.inner_text("#detail .dispute")
    opened.close()
    opened.assert_clean()


def test_a_store_that_was_not_merged_offers_no_such_filter(opened: Opened) -> None:
    assert not opened.page.is_visible("#disputedrow")


def test_the_panel_says_which_article_is_a_copy(browser: Browser, tmp_path: Path) -> None:
    store = build_store(STORIES)
    one, two = sorted({quad.graph_name for quad in store if "/article/" in quad.graph_name.value}, key=str)
    events = ox.NamedNode("https://w3id.org/kg-loader/id/merge/events")
    store.add(ox.Quad(two, ox.NamedNode("https://w3id.org/kg-loader/ontology#copyOf"), one, events))
    write_page(store, tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    opened.claim(PRAISE).click()
    heads = opened.page.locator("#detail header.source").all_inner_texts()
    assert ["a copy of the article of" in head for head in heads].count(True) == 1
    opened.close()
    opened.assert_clean()
