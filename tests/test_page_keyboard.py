"""The network page without a mouse: a walk through all of it by keys, and what a screen reader is told."""

from __future__ import annotations

import pytest
from page_driver import ALL, Opened

pytest_plugins = ["page_driver"]
FOCUSED = "() => document.activeElement.id || document.activeElement.dataset.key || document.activeElement.className"


def test_a_walk_through_the_page(opened: Opened) -> None:
    press, page = opened.page.keyboard.press, opened.page
    press("/")
    page.keyboard.type("gromov")
    press("ArrowDown")
    press("Enter")
    assert page.inner_text("#detail h2") == "Viktor Gromov"
    assert opened.run(FOCUSED) == "back"
    press("Escape")
    assert page.is_hidden("#detail")
    page.locator("#list ul.claims button").first.focus()
    press("ArrowDown")
    focused = opened.run("() => document.activeElement.querySelector('.name').innerText")
    press("Enter")
    assert page.inner_text("#detail h2") == focused
    assert opened.run(FOCUSED) == "back"
    press("Escape")
    assert opened.run("() => document.activeElement.querySelector('.name').innerText") == focused


def test_enter_in_the_search_takes_the_first_suggestion(opened: Opened) -> None:
    opened.search("sweden")
    assert opened.page.inner_text("#detail h2") == "Sweden"
    opened.page.keyboard.press("Enter")  # on the way back
    assert opened.page.is_visible("#list")


def test_the_picture_is_moved_zoomed_and_walked_through(opened: Opened) -> None:
    press = opened.page.keyboard.press
    x, y, scale = opened.view()
    opened.page.focus("#canvas")
    for key, is_moved in (
        ("ArrowRight", lambda now: now[0] > x),
        ("ArrowLeft", lambda now: now[0] == pytest.approx(x, abs=1)),
        ("ArrowDown", lambda now: now[1] > y),
        ("ArrowUp", lambda now: now[1] == pytest.approx(y, abs=1)),
        ("+", lambda now: now[2] > scale),
        ("-", lambda now: now[2] == pytest.approx(scale)),
        ("-", lambda now: now[2] < scale),
        ("0", lambda now: now == pytest.approx((x, y, scale))),
    ):
        press(key)
        assert is_moved(opened.view()), key
    press("n")
    first = opened.page.inner_text("#detail h2")
    assert first == "Norway"  # the best connected
    assert opened.page.inner_text("#reader").startswith("Norway, Country, ")
    press("n")
    assert opened.page.inner_text("#detail h2") == "Russia"
    press("p")
    assert opened.page.inner_text("#detail h2") == first
    press("Enter")
    assert opened.run(FOCUSED) == "back"
    opened.page.focus("#canvas")
    press("Escape")
    assert opened.page.is_hidden("#detail")


def test_every_control_is_reached_by_tab_in_the_order_of_the_page(opened: Opened) -> None:
    reached = []
    opened.page.keyboard.press("Tab")
    for _ in range(90):
        name = opened.run(FOCUSED)
        reached.append(name)
        if name == "zoomout":
            break
        opened.page.keyboard.press("Tab")
    wanted = """() => [...document.querySelectorAll("a.skip, header button, #canvas, .zoom button"
        + ", #filters button, #filters input, #filters select")]
        .filter((e) => e.offsetParent).map((e) => e.id || e.dataset.key || e.className)"""
    assert reached == opened.run(wanted)


def test_a_switch_keeps_the_focus_when_it_is_pressed(opened: Opened) -> None:
    opened.page.locator('[data-key="kinds vessel"]').focus()
    opened.page.keyboard.press("Space")
    assert opened.run(FOCUSED) == "kinds vessel"
    assert opened.counts() != ALL
    opened.page.keyboard.press("Space")
    assert opened.counts() == ALL


def test_a_button_of_the_panel_keeps_the_focus_when_it_is_pressed(opened: Opened) -> None:
    opened.search("sweden")
    opened.page.get_by_role("button", name="Pin", exact=True).focus()
    opened.page.keyboard.press("Enter")
    assert opened.run("() => document.activeElement.textContent") == "Pin"


def test_the_link_that_skips_to_the_claims(opened: Opened) -> None:
    opened.page.keyboard.press("Tab")
    assert opened.run(FOCUSED) == "skip"
    opened.page.keyboard.press("Enter")
    opened.page.keyboard.press("Tab")
    assert opened.run("() => document.activeElement.closest('#claims') !== null")
    assert opened.counts() == ALL


def test_the_keys_are_told(opened: Opened) -> None:
    opened.page.focus("#canvas")
    opened.page.keyboard.press("?")
    assert "search" in opened.page.inner_text("#help")
    opened.page.keyboard.press("Escape")
    assert opened.page.is_hidden("#help")
    opened.page.click("#keys")
    opened.page.click("#helpclose")
    assert opened.page.is_hidden("#help")


def test_every_control_has_a_name(opened: Opened) -> None:
    nameless = """() => [...document.querySelectorAll("button, input, select, a")].filter((e) => e.offsetParent
        && !(e.innerText.trim() || e.getAttribute("aria-label")
        || (e.labels && [...e.labels].some((l) => l.textContent.trim())))).map((e) => e.outerHTML)"""
    assert opened.run(nameless) == []
    opened.claim("Ingrid Solheim meets Marcus Hale").click()
    assert opened.run(nameless) == []


def test_a_screen_reader_finds_every_claim_as_a_button_in_a_list(opened: Opened) -> None:
    claims = opened.page.get_by_role("complementary", name="Claims and evidence")
    buttons = claims.get_by_role("listitem").get_by_role("button")
    assert buttons.count() == opened.run("() => kgView.current.shown.edges.filter(Boolean).length")
    assert claims.get_by_role("button", name="Norway signs Barents fisheries treaty").count() == 1
    assert opened.page.get_by_role("application").get_attribute("aria-label")
    assert opened.page.get_by_role("complementary", name="Filters").count() == 1
    assert opened.page.get_by_role("heading", level=1).inner_text() == "Northern waters"
