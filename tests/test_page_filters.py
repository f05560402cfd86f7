"""What each filter of the network page does, that filters combine, and that each says what is left."""

from __future__ import annotations

import pytest
from page_driver import ALL, Opened

pytest_plugins = ["page_driver"]


@pytest.mark.parametrize(
    ("label", "gone"),
    [
        ("Countries", "Norway praises"),
        ("Vessels", "KNM Tordis follows Admiral Veselov"),
        ("Verbal conflict", "Royal Norwegian Navy accuses Northern Fleet"),
        ("Standing facts", "Northern Fleet is part of Russia"),
        ("Denied", "United States meets Russia"),
    ],
)
def test_a_switch_takes_its_part_away_and_brings_it_back(opened: Opened, label: str, gone: str) -> None:
    before, number = opened.shown(), opened.number(label)
    opened.check(label, on=False)
    after = opened.shown()
    assert after < before
    assert gone not in after
    assert opened.number(label) == f"0/{number}"
    opened.check(label, on=True)
    assert opened.shown() == before
    assert opened.number(label) == number


def test_the_legend_counts_what_the_other_filters_leave(opened: Opened) -> None:
    assert opened.number("Countries") == "6"
    opened.choose("#outlet", "The Daily Fjord")
    left, every = map(int, opened.number("Countries").split("/"))
    assert 0 < left < every == 6
    countries = "() => kgView.nodes.filter((n) => n.kind === 'country' && kgView.current.shown.nodes[n.id]).length"
    drawn = opened.run(countries)
    assert left == drawn


def test_one_category_of_a_class(opened: Opened) -> None:
    opened.page.get_by_role("button", name="Categories of verbal conflict").click()
    rows = opened.page.locator("#quads .sub label.row")
    assert rows.count() >= 3
    before = opened.shown()
    opened.check("Accuse", on=False)
    assert before - opened.shown() >= {"Royal Norwegian Navy accuses Northern Fleet"}
    assert "Aino Lehto urges Russia" in opened.shown()
    opened.check("Verbal conflict", on=False)
    opened.check("Verbal conflict", on=True)
    assert opened.shown() == before


def test_facts_only(opened: Opened) -> None:
    opened.page.check("#facts")
    assert not {"United States meets Russia", "Northern Fleet hacks Royal Norwegian Navy"} & opened.shown()
    assert "Northern Fleet launches sea-launched cruise missiles" in opened.shown()
    opened.page.uncheck("#facts")
    assert "United States meets Russia" in opened.shown()


@pytest.mark.parametrize(
    ("control", "label", "kept", "lost"),
    [
        ("#article", "2025-03-04", "Ingrid Solheim meets Marcus Hale", "Aino Lehto urges Russia"),
        ("#outlet", "The Daily Fjord", "Finland praises Norway", "Aino Lehto urges Russia"),
        ("#who", "Viktor Gromov", "Russia suspends aid to Barents fisheries treaty", "Finland praises Norway"),
        ("#who", "the article itself", "Finland praises Norway", "Northern Fleet hacks Royal Norwegian Navy"),
        ("#who", "anybody else", "Northern Fleet hacks Royal Norwegian Navy", "Finland praises Norway"),
        ("#action", "launches", "Northern Fleet launches sea-launched cruise missiles", "Finland praises Norway"),
        ("#modality", "future", "USS Halloran joins Winter Anchor exercise", "Finland praises Norway"),
    ],
)
def test_a_choice_keeps_its_own_and_said_how_many(
    opened: Opened, control: str, label: str, kept: str, lost: str
) -> None:
    before = opened.shown()
    option = opened.page.locator(f"{control} option", has_text=label).first.inner_text()
    opened.choose(control, label)
    assert kept in opened.shown() < before
    assert lost not in opened.shown()
    claims = opened.counts().split(" · ")[1].split(" of ")[0]
    assert option.endswith(f"({claims})")
    opened.page.select_option(control, value="")
    assert opened.shown() == before


def test_fewest_connections_and_confidence(opened: Opened) -> None:
    opened.slide("#degree", 5)
    assert "Sweden" not in opened.drawn()
    assert {"Norway", "Russia"} <= opened.drawn()
    opened.slide("#degree", 0)
    opened.slide("#confidence", 0.9)
    assert opened.shown() == {"Ingrid Solheim meets Marcus Hale"}
    assert opened.page.inner_text("#confidenceout") == "0.90"


def test_filters_combine_and_reset(opened: Opened) -> None:
    opened.check("Verbal conflict", on=False)
    without = opened.shown()
    opened.page.check("#facts")
    facts = opened.shown()
    opened.choose("#outlet", "Arctic Courier")
    assert set() < opened.shown() < facts < without
    assert all("accuses" not in words for words in opened.shown())
    assert opened.counts() != ALL
    opened.page.click("#reset")
    assert opened.counts() == ALL
    assert opened.run("() => location.hash") == ""


def test_what_fits_nothing_says_so_and_offers_a_way_out(opened: Opened) -> None:
    opened.choose("#outlet", "The Daily Fjord")
    opened.choose("#action", "launches")
    assert "Nothing fits these filters" in opened.page.inner_text("#list")
    assert opened.drawn() == set()
    opened.page.get_by_role("button", name="Reset the filters").click()
    assert opened.counts() == ALL


def test_neighbours_at_one_and_two_steps(opened: Opened) -> None:
    opened.search("viktor gromov")
    opened.press("Neighbours only")
    assert opened.drawn() == {"Viktor Gromov", "Northern Fleet"}
    opened.press("Two steps around it")
    assert {"Russia", "Royal Norwegian Navy"} <= opened.drawn()
    assert "Sweden" not in opened.drawn()
    opened.press("Show everything")
    assert "Sweden" in opened.drawn()
    opened.page.select_option("#hops", "1")
    assert opened.drawn() == {"Viktor Gromov", "Northern Fleet"}


def test_hiding(opened: Opened) -> None:
    opened.search("norway")
    opened.press("Hide")
    assert "Norway" not in opened.drawn()
    assert opened.page.inner_text("#unhide") == "Show 1 hidden one again"
    opened.page.click("#unhide")
    assert opened.counts() == ALL


def test_pinning(opened: Opened) -> None:
    opened.search("sweden")
    opened.press("Pin")
    assert opened.page.get_by_role("button", name="Pin", exact=True).get_attribute("aria-pressed") == "true"
    opened.check("Material cooperation", on=False)
    assert "Sweden" in opened.drawn()
    opened.page.click("#unpin")
    assert "Sweden" not in opened.drawn()


def test_without_stars_the_line_goes_straight(opened: Opened) -> None:
    opened.check("Events talked about", on=False)
    assert "USS Halloran visits Tromsø" in opened.shown()
    assert "five-day visit" not in opened.drawn()
    lines = opened.run(
        """() => { const e = kgView.edges.find((e) => e.action === "visits");
        return kgView.links.filter((l) => l.edge === e.id && !kgView.network.body.edges[l.id].options.hidden)
        .map((l) => l.role); }"""
    )
    assert lines == ["direct"]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("norw", "Norway"),
        ("moscow", "Russia"),
        ("tromso", "Tromsø"),
        ("VARDØ", "fishermen of Vardø"),
        ("rallied outside", "fishermen of Vardø protests against Winter Anchor exercise"),
        ("launches", "Northern Fleet launches sea-launched cruise missiles"),
        ("xyzzy", "Nothing found"),
    ],
)
def test_the_search_suggests_names_then_claims(opened: Opened, words: str, first: str) -> None:
    opened.page.fill("#search", words)
    assert opened.page.locator("#found li").first.inner_text().split("\n")[0] == first
    opened.page.keyboard.press("Escape")
    assert opened.page.is_hidden("#found")


def test_the_search_tells_of_what_a_filter_hides(opened: Opened) -> None:
    opened.check("Countries", on=False)
    opened.page.fill("#search", "sweden")
    assert "filtered out" in opened.page.locator("#found li").first.inner_text()


def test_verbs_can_be_taken_off_the_lines(opened: Opened) -> None:
    assert "launches" in {word["text"] for word in opened.painted()}
    opened.page.uncheck("#edgelabels")
    assert "launches" not in {word["text"] for word in opened.painted()}


def test_another_name_that_was_searched_for_is_told(opened: Opened) -> None:
    opened.page.fill("#search", "moscow")
    assert opened.page.locator("#found button").first.inner_text().splitlines() == ["Russia", "Country · Moscow"]


def test_neighbours_alone_fill_the_picture(opened: Opened) -> None:
    opened.search("viktor gromov")
    before = opened.view()
    opened.page.select_option("#hops", "1")
    assert opened.view() != before
    assert opened.view()[2] == pytest.approx(1.35)  # two symbols: as large as it gets
    opened.page.select_option("#hops", "0")
    assert opened.view()[2] < 1.35
