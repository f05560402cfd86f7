"""Days on the network page: the range over its histogram, and playing through the days."""

from __future__ import annotations

from pathlib import Path

from page_driver import ALL, Opened
from playwright.sync_api import Browser

pytest_plugins = ["page_driver"]


def test_dates_narrow_down(opened: Opened) -> None:
    opened.page.uncheck("#undated")
    opened.slide("#to", 0)
    assert opened.shown() == {"Norway signs Barents fisheries treaty"}
    assert opened.page.inner_text("#range") == "1976-10-15"
    opened.page.check("#undated")
    assert len(opened.shown()) > 1


def test_the_two_ends_never_cross(opened: Opened) -> None:
    opened.slide("#to", 2)
    opened.slide("#from", 5)
    assert opened.page.input_value("#from") == opened.page.input_value("#to") == "2"
    opened.slide("#from", 1)
    opened.slide("#to", 0)
    assert opened.page.input_value("#to") == "1"


def test_the_histogram_shows_the_days_and_what_is_left_of_them(opened: Opened) -> None:
    bars = opened.page.locator("#histogram i")
    assert bars.count() == int(str(opened.page.get_attribute("#to", "max"))) + 1
    assert opened.page.locator("#histogram i.on").count() == bars.count()
    assert bars.first.get_attribute("title") == "1976-10-15: 1"
    opened.choose("#outlet", "Arctic Courier")
    assert bars.first.get_attribute("title") == "1976-10-15: 0/1"


def test_a_click_on_a_bar_shows_its_day_alone_and_another_all_of_them(opened: Opened) -> None:
    bar = opened.page.locator("#histogram i").nth(2)
    day = str(bar.get_attribute("title")).split(":")[0]
    bar.click()
    assert opened.page.inner_text("#range") == day
    assert opened.page.locator("#histogram i.on").count() == 1
    opened.page.locator("#histogram i").nth(2).click()
    assert opened.counts() == ALL


def test_a_handle_can_be_dragged_and_moved_by_keys(opened: Opened) -> None:
    opened.page.locator("#to").scroll_into_view_if_needed()
    box = opened.page.locator("#to").bounding_box()
    assert box is not None
    opened.page.mouse.move(box["x"] + box["width"] - 7, box["y"] + 9)
    opened.page.mouse.down()
    opened.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 9, steps=5)
    opened.page.mouse.up()
    most = int(str(opened.page.get_attribute("#to", "max")))
    dragged = int(opened.page.input_value("#to"))
    assert 0 < dragged < most
    opened.page.focus("#from")
    opened.page.keyboard.press("ArrowRight")
    assert opened.page.input_value("#from") == "1"
    assert f"from=1&to={dragged}" in opened.run("() => location.hash")


def test_the_day_of_publication_can_be_chosen_instead(opened: Opened) -> None:
    opened.page.select_option("#dateby", "article")
    assert opened.page.is_hidden("#undatedrow")
    opened.slide("#to", 0)
    assert opened.counts().endswith("1 of 4 articles")
    assert opened.page.inner_text("#range") == "2025-03-04"


def test_playing_goes_through_the_days_and_can_be_paused(browser: Browser, written: Path) -> None:
    opened = Opened(browser, written)
    page = opened.page
    page.clock.install()
    page.reload()
    last = int(str(page.get_attribute("#to", "max")))
    page.click("#play")
    assert page.input_value("#to") == "0"
    assert page.inner_text("#day") == "1976-10-15"
    seen = [opened.counts()]
    for day in range(1, 3):
        page.clock.run_for(900)
        assert page.input_value("#to") == str(day)
        seen.append(opened.counts())
    assert len(set(seen)) == 3
    page.click("#play")  # pause
    assert page.is_hidden("#day")
    page.clock.run_for(5000)
    assert page.input_value("#to") == "2"
    page.click("#play")  # on from there, to the end
    page.clock.run_for(900 * (last + 1))
    assert page.input_value("#to") == str(last)
    assert page.get_attribute("#play", "aria-pressed") == "false"
    assert opened.counts() == ALL
    opened.close()
    opened.assert_clean()


def test_the_day_that_plays_is_bright(opened: Opened) -> None:
    opened.page.uncheck("#undated")
    opened.page.click("#play")
    opened.page.wait_for_function("() => kgView.current.bright && Number(document.getElementById('to').value) >= 1")
    bright, shown = opened.run(
        "() => [kgView.current.bright.edges.size, kgView.current.shown.edges.filter(Boolean).length]"
    )
    assert 0 < bright < shown
