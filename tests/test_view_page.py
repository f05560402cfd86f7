"""The page in headless Chromium: what it shows, what each control does, and that hostile text stays text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from view_samples import build_store, generated_store, sample_store

from kg.view import write_page

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.fail(f"{CHROMIUM} is missing: apt-get install chromium", pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        browser.close()


class Opened:
    """A page that is open, with all that went on in it."""

    def __init__(
        self, browser: Browser, path: Path, *, address: str = "", width: int = 1400, height: int = 900
    ) -> None:
        self.context = browser.new_context(viewport={"width": width, "height": height}, accept_downloads=True)
        self.page: Page = self.context.new_page()
        self.messages: list[str] = []
        self.requests: list[str] = []
        self.dialogs: list[str] = []
        self.page.on("console", lambda message: self.messages.append(message.text))
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))
        self.page.goto(path.as_uri() + address)
        self.page.wait_for_load_state("load")

    def run(self, code: str, argument: Any = None) -> Any:
        return self.page.evaluate(code, argument)

    def counts(self) -> str:
        return self.page.inner_text("#counts")

    def shown(self) -> set[str]:
        """Texts of the claims in the list."""
        return {text.strip() for text in self.page.locator("#list ul.claims .name").all_inner_texts()}

    def drawn(self) -> set[str]:
        """Names of the nodes that vis-network draws."""
        return set(
            self.run(
                "() => kgView.nodes.filter(n => !kgView.network.body.nodes[n.id].options.hidden).map(n => n.label)"
            )
        )

    def check(self, label: str, *, on: bool) -> None:
        self.page.locator("#filters label.row", has_text=label).first.locator("input").set_checked(on)

    def middle_of(self, text: str) -> tuple[float, float]:
        """Where the middle of the line of the claim with this text is, on the screen."""
        spot = self.run(
            """(text) => {
              const name = (id) => (id === null ? "" : kgView.nodes[id].label);
              const edge = kgView.edges.find((e) => `${name(e.actor)} ${e.label} ${name(e.object)}` === text);
              const link = kgView.links.find((l) => l.edge === edge.id && l.role !== "direct");
              const at = kgView.network.body.edges[link.id].edgeType.getPoint(0.5);
              const dom = kgView.network.canvasToDOM(at);
              const box = document.getElementById("canvas").getBoundingClientRect();
              return [dom.x + box.x, dom.y + box.y];
            }""",
            text,
        )
        return float(spot[0]), float(spot[1])

    def close(self) -> None:
        self.context.close()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("view") / "page.html"
    write_page(sample_store(), path, title="Northern waters")
    return path


@pytest.fixture
def opened(browser: Browser, written: Path) -> Iterator[Opened]:
    opened = Opened(browser, written)
    yield opened
    opened.close()
    assert opened.messages == []
    assert opened.dialogs == []
    assert [url.split("#")[0] for url in opened.requests] == [written.as_uri()]


# Opening


def test_the_page_opens_with_no_request_and_no_error(opened: Opened) -> None:
    assert opened.page.title() == "Northern waters"
    assert opened.counts().startswith("25 of 25 entities · 39 of 39 claims")
    assert opened.page.locator("#canvas canvas").count() == 1
    assert len(opened.shown()) > 25


def test_something_is_painted(opened: Opened) -> None:
    colours = opened.run(
        """() => { const c = document.querySelector("#canvas canvas");
        const d = c.getContext("2d").getImageData(0, 0, c.width, c.height).data; const seen = new Set();
        for (let i = 0; i < d.length; i += 4) if (d[i + 3] > 250) seen.add(d[i] + "," + d[i + 1] + "," + d[i + 2]);
        return seen.size; }"""
    )
    assert colours > 20


@pytest.mark.parametrize("size", [0, 150])
def test_no_two_names_overlap_at_the_opening_zoom(browser: Browser, tmp_path: Path, size: int) -> None:
    write_page(generated_store(size) if size else sample_store(), tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    opened.page.wait_for_timeout(200)
    boxes = [item["box"] for item in opened.run("() => kgView.labelBoxes()")]
    opened.close()
    assert len(boxes) >= (25 if size else 30)  # of the sample, every one
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            assert a[0] >= b[2] or a[2] <= b[0] or a[1] >= b[3] or a[3] <= b[1]


def test_no_text_is_smaller_than_twelve_pixels(opened: Opened) -> None:
    smallest = opened.run(
        """() => Math.min(...[...document.querySelectorAll("body *")]
        .filter((e) => e.offsetParent && e.textContent.trim()).map((e) => parseFloat(getComputedStyle(e).fontSize)))"""
    )
    assert smallest >= 12


# Evidence


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
        "U.S. carrier docks in Tromsø",
        "Nordlys Wire",
        "2025-03-04",
        "the article itself",
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
    opened.page.locator("#list ul.claims button", has=opened.page.get_by_text(claim, exact=True)).first.click()
    assert all(word in opened.page.inner_text("#detail") for word in words)


def test_what_is_no_fact_is_drawn_lighter_and_with_another_arrow(opened: Opened) -> None:
    looks = opened.run(
        """() => Object.fromEntries(kgView.links.map((l) => {
        const options = kgView.network.body.edges[l.id].options;
        const status = kgView.claims[kgView.edges[l.edge].claims[0]].status;
        return [status, [options.arrows.to.type, options.color.color]]; }))"""
    )
    assert {arrow for status, (arrow, _) in looks.items() if status != "fact"} == {"vee"}
    assert looks["fact"][0] == "arrow"
    assert set(looks) == {"fact", "alleged", "planned", "possible", "conditional", "denied"}


def test_a_star_leads_to_the_claims_about_it(opened: Opened) -> None:
    opened.page.fill("#search", "five-day visit")
    opened.page.keyboard.press("Enter")
    detail = opened.page.inner_text("#detail")
    assert "Event talked about" in detail
    assert "Pavel Orlov condemns" in detail
    assert "docked in Tromsø" in detail


# Filters


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
    before = opened.shown()
    opened.check(label, on=False)
    after = opened.shown()
    assert after < before
    assert gone not in after
    opened.check(label, on=True)
    assert opened.shown() == before


def test_facts_only(opened: Opened) -> None:
    opened.page.check("#facts")
    assert not {"United States meets Russia", "Northern Fleet hacks Royal Norwegian Navy"} & opened.shown()
    assert "Northern Fleet launches sea-launched cruise missiles" in opened.shown()
    opened.page.uncheck("#facts")
    assert "United States meets Russia" in opened.shown()


@pytest.mark.parametrize(
    ("control", "label", "kept"),
    [
        ("#outlet", "The Daily Fjord", "Finland praises Norway"),
        ("#who", "Viktor Gromov", "Russia suspends aid to Barents fisheries treaty"),
        ("#action", "launches", "Northern Fleet launches sea-launched cruise missiles"),
    ],
)
def test_a_choice_keeps_its_own(opened: Opened, control: str, label: str, kept: str) -> None:
    before = opened.shown()
    opened.page.select_option(control, label=label)
    assert kept in opened.shown() < before
    opened.page.select_option(control, value="")
    assert opened.shown() == before


def test_dates_narrow_down(opened: Opened) -> None:
    opened.page.uncheck("#undated")
    slide(opened, "#to", 0)
    assert opened.shown() == {"Norway signs Barents fisheries treaty"}
    assert opened.page.inner_text("#range") == "1976-10-15"


def slide(opened: Opened, control: str, value: float) -> None:
    opened.page.locator(control).evaluate(
        "(e, value) => { e.value = value; e.dispatchEvent(new Event('input', {bubbles: true})); }", value
    )


def test_fewest_connections_and_confidence(opened: Opened) -> None:
    slide(opened, "#degree", 5)
    assert "Sweden" not in opened.drawn()
    assert {"Norway", "Russia"} <= opened.drawn()
    slide(opened, "#degree", 0)
    slide(opened, "#confidence", 0.9)
    assert opened.shown() == {"Ingrid Solheim meets Marcus Hale"}


def test_filters_combine_and_reset(opened: Opened) -> None:
    before = opened.counts()
    opened.check("Verbal conflict", on=False)
    opened.page.check("#facts")
    opened.page.select_option("#outlet", label="Arctic Courier")
    assert opened.shown() and all("accuses" not in words for words in opened.shown())
    assert opened.counts() != before
    opened.page.click("#reset")
    assert opened.counts() == before


def test_neighbours_only(opened: Opened) -> None:
    opened.page.fill("#search", "viktor gromov")
    opened.page.keyboard.press("Enter")
    opened.page.get_by_role("button", name="Neighbours only").click()
    assert opened.drawn() == {"Viktor Gromov", "Northern Fleet"}
    opened.page.select_option("#hops", "2")
    assert {"Russia", "Royal Norwegian Navy"} <= opened.drawn()


def test_hiding_and_pinning(opened: Opened) -> None:
    opened.page.fill("#search", "norway")
    opened.page.keyboard.press("Enter")
    opened.page.get_by_role("button", name="Hide", exact=True).click()
    assert "Norway" not in opened.drawn()
    opened.page.click("#unhide")
    assert "Norway" in opened.drawn()
    opened.page.fill("#search", "sweden")
    opened.page.keyboard.press("Enter")
    opened.page.get_by_role("button", name="Pin", exact=True).click()
    opened.check("Material cooperation", on=False)
    assert "Sweden" in opened.drawn()


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


# Links, files, keys


def test_the_address_restores_the_state(browser: Browser, opened: Opened, written: Path) -> None:
    opened.page.select_option("#outlet", label="Nordlys Wire")
    opened.check("Vessels", on=False)
    opened.page.click("#theme")
    opened.page.locator("#list ul.claims button").first.click()
    address = opened.run("() => location.hash")
    again = Opened(browser, written, address=address)
    assert again.counts() == opened.counts()
    assert again.page.inner_text("#detail h2") == opened.page.inner_text("#detail h2")
    assert again.run("() => document.documentElement.dataset.theme") == "dark"
    again.close()


@pytest.mark.parametrize(
    "address",
    ["#selected=e9999", "#selected=nx", "#from=x&to=-7&hidden=4444", "#__proto__=1", "#%E0%A4%A", "#kinds=%3Cimg%3E"],
)
def test_an_address_that_makes_no_sense_is_passed_over(browser: Browser, written: Path, address: str) -> None:
    opened = Opened(browser, written, address=address)
    assert opened.counts().startswith("25 of 25")
    assert opened.messages == []
    opened.close()


def test_exports(opened: Opened, tmp_path: Path) -> None:
    opened.page.select_option("#outlet", label="Arctic Courier")
    for control, ending in (("#png", "png"), ("#csv", "csv"), ("#sparql", "rq")):
        with opened.page.expect_download() as download:
            opened.page.click(control)
        download.value.save_as(tmp_path / f"shown.{ending}")
    assert (tmp_path / "shown.png").read_bytes().startswith(b"\x89PNG")
    rows = (tmp_path / "shown.csv").read_text(encoding="utf-8-sig").splitlines()
    solutions = list(sample_store().query((tmp_path / "shown.rq").read_text(encoding="utf-8")))  # type: ignore[arg-type]
    assert len(rows) - 1 == len(solutions) == 13
    assert rows[0].startswith("actor,action,object")


def test_the_keyboard_alone_will_do(opened: Opened) -> None:
    press = opened.page.keyboard.press
    opening = opened.run("() => kgView.network.getScale()")
    press("/")
    opened.page.keyboard.type("gromov")
    press("ArrowDown")
    press("Enter")
    assert opened.page.inner_text("#detail h2") == "Viktor Gromov"
    press("Escape")
    assert opened.page.is_hidden("#detail")
    opened.page.locator("#list ul.claims button").first.focus()
    press("ArrowDown")
    focused = opened.run("() => document.activeElement.querySelector('.name').innerText")
    press("Enter")
    assert opened.page.inner_text("#detail h2") == focused
    opened.page.focus("#canvas")
    before = opened.run("() => [kgView.network.getScale(), kgView.network.getViewPosition().x]")
    press("+")
    press("ArrowRight")
    after = opened.run("() => [kgView.network.getScale(), kgView.network.getViewPosition().x]")
    assert after[0] > before[0] and after[1] > before[1]
    press("0")
    assert opened.run("() => kgView.network.getScale()") == pytest.approx(opening)


def test_every_control_has_a_name(opened: Opened) -> None:
    nameless = opened.run(
        """() => [...document.querySelectorAll("button, input, select, a")].filter((e) => e.offsetParent
        && !(e.innerText.trim() || e.getAttribute("aria-label")
        || (e.labels && [...e.labels].some((l) => l.textContent.trim())))).map((e) => e.outerHTML)"""
    )
    assert nameless == []


def test_a_phone_shows_picture_and_claims(browser: Browser, written: Path) -> None:
    opened = Opened(browser, written, width=390, height=844)
    assert opened.run("() => document.documentElement.scrollWidth") <= 390
    assert opened.page.locator("#canvas canvas").bounding_box()["height"] > 300  # type: ignore[index]
    opened.page.locator("#list ul.claims button").first.click()
    assert opened.page.is_visible("#detail blockquote")
    opened.close()


# Hostile text

HOSTILE = {
    "markup": "<img src=x onerror=\"window.ran='img'\"><b>bold</b>",
    "script": "</script><script>window.ran='script'</script>",
    "comment": "<!--<script>window.ran='comment'</script>-->",
    "template": "{{ 7*7 }}{% raw %}${window.ran='template'}",
    "quotes": "\"'`&quot;&#39;\\\" onmouseover=\"window.ran='quotes'\" x='",
    "href": "<a href=\"javascript:window.ran='href'\">href</a>",
    "rtl": "\u202eevil\u2066 \u200fعربى\u202c",
    "emoji": "👩‍👩‍👧‍👦🏴‍☠️🇳🇴",
    "separators": "line\u2028paragraph\u2029next\u0085end",
    "prototype": "__proto__",
    "long": "ß" * 10_000,
}


def hostile_store(text: str) -> ox.Store:
    """A store in which every string is ``text``."""
    store = build_store(
        "@p|one|One|\n@o|two|Two|\n= story | Head | 2025-01-01 | Wire | https://example.org/1\n"
        "one | condemns | two | One condemned two. | condemned | says=two | phrase=PHRASE\n"
        "two | condemns | #1 | Two condemned it. | condemned\n"
    )
    strings = {"label", "altLabel", "headline", "provider", "quote", "phrase", "head", "rule", "stateCode"}
    bad = ox.Store()
    for quad in store:
        local = quad.predicate.value.rsplit("#", 1)[-1].rsplit("/", 1)[-1]
        value = quad.object
        if local in strings:
            value = ox.Literal(text)
        if local == "url":
            value = ox.Literal("javascript:window.ran='url'//" + text)
        bad.add(ox.Quad(quad.subject, quad.predicate, value, quad.graph_name))
    return bad


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_shown_and_runs_nothing(browser: Browser, tmp_path: Path, name: str) -> None:
    text = HOSTILE[name]
    path = tmp_path / "page.html"
    write_page(hostile_store(text), path, title=text)
    opened = Opened(browser, path)
    page = opened.page
    for button in range(page.locator("#list ul.claims button").count()):
        page.locator("#list ul.claims button").nth(button).click()
        assert page.locator("#detail blockquote .text").first.text_content() == text
        assert page.locator("#detail a").count() == 0  # javascript: is no link
        page.keyboard.press("Escape")
    page.fill("#search", text[:12])
    page.keyboard.press("Enter")
    page.mouse.move(*centre(opened))
    page.mouse.click(*centre(opened))
    assert page.title() == " ".join(re.split("[ \t\r\n\f]+", text)).strip(" ")
    assert opened.run("() => window.ran") is None
    assert page.locator("img, b, iframe, object, embed").count() == 0
    assert page.locator("script:not([type])").count() == 2
    assert opened.run("() => document.documentElement.scrollWidth <= innerWidth")
    assert (opened.messages, opened.dialogs) == ([], [])
    assert [url.split("#")[0] for url in opened.requests] == [path.as_uri()]
    opened.close()


def centre(opened: Opened) -> tuple[float, float]:
    box = opened.page.locator("#canvas").bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_a_table_for_a_spreadsheet_holds_no_formula(browser: Browser, tmp_path: Path) -> None:
    write_page(hostile_store('=HYPERLINK("https://example.org","x")'), tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    assert "\"'=HYPERLINK(" in opened.run("() => kgView.csvText()")
    opened.close()


@pytest.mark.parametrize(
    "attempt",
    [
        "() => { document.body.setAttribute('onclick', 'window.ran = 1'); document.body.click(); }",
        "() => document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))",
        "() => fetch('https://example.org/').catch(() => null)",
        "() => document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x' }))",
    ],
)
def test_the_security_policy_refuses_what_a_script_could_add(browser: Browser, written: Path, attempt: str) -> None:
    opened = Opened(browser, written)
    opened.run(
        """() => { window.refused = [];
        document.addEventListener("securitypolicyviolation", (event) => refused.push(event.violatedDirective)); }"""
    )
    opened.run(attempt)
    opened.page.wait_for_function("() => refused.length > 0")
    assert opened.run("() => window.ran") is None
    opened.close()


# Empty


@pytest.mark.parametrize(("filters", "words"), [({}, "kg load"), ({"actors": ["nobody"]}, "fits the filters")])
def test_an_empty_page_says_what_to_do(browser: Browser, tmp_path: Path, filters: dict[str, Any], words: str) -> None:
    write_page(sample_store() if filters else ox.Store(), tmp_path / "page.html", **filters)
    opened = Opened(browser, tmp_path / "page.html")
    assert words in opened.page.inner_text("main")
    assert opened.messages == []
    opened.close()


def test_a_large_store_opens_on_its_most_connected_part(browser: Browser, tmp_path: Path) -> None:
    write_page(generated_store(2100), tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    assert opened.counts().startswith(("1,", "2,000"))
    opened.page.get_by_role("button", name="Show all").click()
    assert opened.counts().startswith("2,100 of 2,100")
    assert opened.messages == []
    opened.close()
