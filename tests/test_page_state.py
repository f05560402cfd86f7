"""The link that restores the page as it was, and what is shown as a file: picture, table and SPARQL query."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from page_driver import ALL, Opened
from playwright.sync_api import Browser
from view_samples import sample_store

from kg.view import write_page

pytest_plugins = ["page_driver"]


def combine(opened: Opened) -> None:
    opened.choose("#outlet", "Nordlys Wire")
    opened.check("Vessels", on=False)
    opened.check("Possible", on=False)
    opened.page.click("#theme")
    opened.page.uncheck("#edgelabels")
    opened.slide("#confidence", 0.5)
    opened.slide("#from", 1)
    opened.page.locator("#list ul.claims button").first.click()


def look(opened: Opened) -> tuple[object, ...]:
    """All of a page that a link must bring back."""
    controls = """() => [...document.querySelectorAll("#filters input, #filters select")]
        .filter((e) => e.id !== "search").map((e) => (e.type === "checkbox" ? e.checked : e.value))"""
    return (
        opened.counts(),
        opened.page.inner_text("#claims"),
        opened.run(controls),
        opened.run("() => document.documentElement.dataset.theme"),
        opened.drawn(),
    )


def choose_selects(opened: Opened) -> None:
    for control, label in (("#who", "anybody else"), ("#modality", "actual")):
        opened.choose(control, label)


def choose_action(opened: Opened) -> None:
    opened.choose("#action", "condemns")
    opened.choose("#article", "2025-03-07")
    opened.page.select_option("#dateby", "article")


def hide_pin_and_step(opened: Opened) -> None:
    opened.search("norway")
    opened.press("Hide")
    opened.search("sweden")
    opened.press("Pin")
    opened.search("viktor gromov")
    opened.press("Neighbours only")
    opened.press("Two steps around it")


def count_connections(opened: Opened) -> None:
    opened.slide("#degree", 3)
    opened.page.uncheck("#undated")


def close_one_category(opened: Opened) -> None:
    opened.page.get_by_role("button", name="Categories of verbal conflict").click()
    opened.check("Accuse", on=False)
    opened.page.get_by_role("button", name="Categories of verbal conflict").click()


def move_and_zoom(opened: Opened) -> None:
    opened.page.focus("#canvas")
    for key in ("+", "+", "ArrowRight", "ArrowDown"):
        opened.page.keyboard.press(key)
    opened.page.wait_for_function("() => location.hash.includes('view=')")


@pytest.mark.parametrize(
    "act",
    [
        combine, choose_selects, choose_action, hide_pin_and_step, count_connections, close_one_category, move_and_zoom,
    ],
)  # fmt: skip
def test_the_address_restores_the_state(
    browser: Browser, opened: Opened, written: Path, act: Callable[[Opened], None]
) -> None:
    act(opened)
    opened.page.wait_for_timeout(300)  # the view is noted once moving is over
    again = Opened(browser, written, address=opened.run("() => location.hash"))
    assert again.run("() => location.hash") == opened.run("() => location.hash")
    assert look(again) == look(opened)
    assert again.view() == pytest.approx(opened.view(), abs=0.2, rel=1e-3)
    again.close()
    again.assert_clean()


def test_a_symbol_that_was_dragged_stays_where_it_was_put(browser: Browser, opened: Opened, written: Path) -> None:
    x, y = opened.place_of("Sweden")
    opened.page.mouse.move(x, y)
    opened.page.mouse.down()
    opened.page.mouse.move(x + 40, y - 50, steps=4)
    opened.page.mouse.up()
    opened.page.wait_for_function("() => location.hash.includes('moved=')")
    moved = opened.place_of("Sweden")
    assert moved == pytest.approx((x + 40, y - 50), abs=6)
    again = Opened(browser, written, address=opened.run("() => location.hash"))
    assert again.place_of("Sweden") == pytest.approx(moved, abs=2)
    again.page.click("#reset")
    assert again.place_of("Sweden") == pytest.approx((x, y), abs=2)
    again.close()


def test_going_to_another_address_changes_the_page(opened: Opened) -> None:
    opened.run("() => { location.hash = '#outlet=The+Daily+Fjord&selected=n6'; }")
    opened.page.wait_for_function("() => document.getElementById('outlet').value === 'The Daily Fjord'")
    assert opened.page.is_visible("#detail")
    opened.run("() => { location.hash = ''; }")
    opened.page.wait_for_function("() => document.getElementById('outlet').value === ''")
    assert opened.counts() == ALL


def test_the_link_can_be_copied(opened: Opened) -> None:
    opened.choose("#outlet", "The Daily Fjord")
    opened.page.click("#link")
    opened.page.wait_for_function("() => !document.getElementById('said').hidden")
    if opened.page.is_visible("#address"):  # no clipboard here: the address stands in a field
        assert "#outlet=The+Daily+Fjord" in opened.page.input_value("#address")
    else:
        assert "copied" in opened.page.inner_text("#said")


@pytest.mark.parametrize(
    "address",
    [
        "#selected=e9999", "#selected=nx", "#from=x&to=-7&hidden=4444", "#__proto__=1", "#%E0%A4%A", "#kinds=%3Cimg%3E",
        "#view=1,2", "#view=a,b,c", "#view=0,0,-1", "#moved=1:x:3+999:1:1", "#theme=%22%3E%3Cscript%3E",
        "#dateBy=constructor", "#hops=99", "#toString=1", "#statuses=%22)%7D",
    ],
)  # fmt: skip
def test_an_address_that_makes_no_sense_is_passed_over(browser: Browser, written: Path, address: str) -> None:
    opened = Opened(browser, written, address=address)
    assert opened.counts() == ALL
    assert opened.drawn()
    opened.close()
    opened.assert_clean()


@pytest.mark.parametrize("address", ["#from=99", "#from=7&to=2", "#outlet=nobody", "#degree=1e9", "#confidence=7"])
def test_an_address_that_leaves_nothing_is_no_error(browser: Browser, written: Path, address: str) -> None:
    opened = Opened(browser, written, address=address)
    opened.page.click("#reset")
    assert opened.counts() == ALL
    opened.close()
    opened.assert_clean()


# Files


def test_the_files_that_can_be_saved(opened: Opened, tmp_path: Path) -> None:
    opened.choose("#outlet", "Arctic Courier")
    for control, ending in (("#png", "png"), ("#csv", "csv"), ("#sparql", "rq")):
        with opened.page.expect_download() as download:
            opened.page.click(control)
        download.value.save_as(tmp_path / f"shown.{ending}")
    assert (tmp_path / "shown.png").read_bytes().startswith(b"\x89PNG")
    rows = (tmp_path / "shown.csv").read_text(encoding="utf-8-sig").splitlines()
    solutions = list(sample_store().query((tmp_path / "shown.rq").read_text(encoding="utf-8")))  # type: ignore[arg-type]
    assert len(rows) - 1 == len(solutions) == 13
    assert rows[0].startswith("actor,action,object")


def nothing(opened: Opened) -> None:
    pass


def told_and_sure(opened: Opened) -> None:
    opened.check("Somebody says so", on=False)
    opened.check("Denied", on=False)
    opened.slide("#confidence", 0.85)


def two_days(opened: Opened) -> None:
    opened.slide("#from", 3)
    opened.slide("#to", 4)
    opened.page.uncheck("#undated")


def days_and_undated(opened: Opened) -> None:
    opened.slide("#from", 4)


def dated_only(opened: Opened) -> None:
    opened.page.uncheck("#undated")


def published(opened: Opened) -> None:
    opened.page.select_option("#dateby", "article")
    opened.slide("#to", 1)


def one_speaker(opened: Opened) -> None:
    opened.choose("#who", "Viktor Gromov")


def no_countries(opened: Opened) -> None:
    opened.check("Countries", on=False)


@pytest.mark.parametrize(
    ("act", "is_plain"),
    [
        (nothing, True), (told_and_sure, True), (two_days, True), (days_and_undated, True), (dated_only, True),
        (published, True), (choose_selects, True), (choose_action, True), (close_one_category, True),
        (one_speaker, False), (no_countries, False), (hide_pin_and_step, False), (count_connections, False),
    ],
)  # fmt: skip
def test_the_query_gives_what_is_shown(opened: Opened, act: Callable[[Opened], None], is_plain: bool) -> None:
    act(opened)
    text = opened.run("() => kgView.sparqlText()")
    shown = {row["claim"] for row in csv.DictReader(io.StringIO(opened.run("() => kgView.csvText()")))}
    found = [row["claim"].value for row in sample_store().query(text)]  # type: ignore[union-attr]
    assert shown
    assert sorted(found) == sorted(shown)
    assert ("VALUES ?claim" not in text) is is_plain


def test_the_query_of_a_page_with_filters_gives_its_claims_alone(browser: Browser, tmp_path: Path) -> None:
    write_page(sample_store(), tmp_path / "page.html", actors=["Finland"])
    opened = Opened(browser, tmp_path / "page.html")
    found = list(sample_store().query(opened.run("() => kgView.sparqlText()")))
    assert len(found) == len(opened.run("() => kgView.claims")) < 39
    opened.close()
