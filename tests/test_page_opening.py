"""What the network page shows when it opens: everything, legibly, at every size and in both themes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from page_driver import ALL, Opened
from playwright.sync_api import Browser
from view_samples import build_store, generated_store, sample_store

from kg.view import write_page

pytest_plugins = ["page_driver"]

PRAISE = """@c|A|Aland|
@c|B|Beland|
= one | One | 2025-04-03 | Wire |
A | praises | B | Aland praised Beland. | praised"""


def test_the_page_opens_with_no_request_and_no_error(opened: Opened) -> None:
    assert opened.page.title() == "Northern waters"
    assert opened.counts() == ALL
    assert opened.page.locator("#canvas canvas").count() == 1
    assert len(opened.shown()) > 25


def test_something_is_painted(opened: Opened) -> None:
    assert count_colours(opened) > 20


def count_colours(opened: Opened) -> int:
    return int(
        opened.run(
            """() => { const c = document.querySelector("#canvas canvas");
            const d = c.getContext("2d").getImageData(0, 0, c.width, c.height).data; const seen = new Set();
            for (let i = 0; i < d.length; i += 4) if (d[i + 3] > 250) seen.add(d[i] + "," + d[i + 1] + "," + d[i + 2]);
            return seen.size; }"""
        )
    )


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
    smallest = """() => Math.min(...[...document.querySelectorAll("body *")]
        .filter((e) => e.offsetParent && e.textContent.trim()).map((e) => parseFloat(getComputedStyle(e).fontSize)))"""
    assert opened.run(smallest) >= 12
    opened.claim("Ingrid Solheim meets Marcus Hale").click()
    assert opened.run(smallest) >= 12


def test_no_name_in_the_picture_is_smaller_than_twelve_pixels(browser: Browser, tmp_path: Path) -> None:
    write_page(generated_store(400), tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    fonts = {word["font"] for word in opened.painted("() => kgView.network.moveTo({ scale: 0.08 })")}
    opened.close()
    assert fonts and all(float(font.split("px")[0].split()[-1]) >= 12 for font in fonts)


def test_what_is_far_off_stays_visible(opened: Opened) -> None:
    opened.run("() => kgView.network.moveTo({ scale: 0.05 })")
    opened.page.wait_for_timeout(100)
    radii = opened.run("() => kgView.nodes.map((n) => kgView.network.body.nodes[n.id].options.size * 0.05)")
    widths = opened.run("() => kgView.links.map((l) => kgView.network.body.edges[l.id].options.width * 0.05)")
    assert min(radii) >= 3 and min(widths) >= 0.85


def test_what_is_no_fact_is_drawn_lighter_and_with_another_arrow(opened: Opened) -> None:
    looks = opened.run(
        """() => Object.fromEntries(kgView.links.map((l) => {
        const options = kgView.network.body.edges[l.id].options;
        const status = kgView.claims[kgView.edges[l.edge].claims[0]].status;
        return [status, options.arrows.to.type]; }))"""
    )
    assert {arrow for status, arrow in looks.items() if status != "fact"} == {"vee"}
    assert looks["fact"] == "arrow"
    assert set(looks) == {"fact", "alleged", "planned", "possible", "conditional", "denied"}


def test_every_way_of_telling_has_a_sign_of_its_own(opened: Opened) -> None:
    signs = opened.page.locator("#statuses svg text").all_text_contents()
    assert len(signs) == len(set(signs)) == 5


def test_several_articles_that_say_the_same_are_one_line_with_their_number(opened: Opened) -> None:
    assert any(text.endswith("×3") for text in (word["text"] for word in opened.painted()))
    assert opened.claim("Pavel Orlov condemns “five-day visit”").inner_text().endswith("3 articles")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_theme_follows_the_system_and_can_be_switched(browser: Browser, written: Path, scheme: str) -> None:
    opened = Opened(browser, written, color_scheme=scheme)
    theme = "() => document.documentElement.dataset.theme"
    ground = "() => getComputedStyle(document.body).backgroundColor"
    assert opened.run(theme) == scheme
    before = opened.run(ground)
    opened.page.click("#theme")
    assert opened.run(theme) != scheme
    assert opened.run(ground) != before
    opened.close()


@pytest.mark.parametrize("width", [390, 820, 1100])
def test_nothing_is_cut_off_on_a_narrow_screen(browser: Browser, written: Path, width: int) -> None:
    opened = Opened(browser, written, width=width, height=844)
    outside = """() => [...document.querySelectorAll("header *, #stage > *, #claims *, #tabs *")].filter((e) => {
        const box = e.getBoundingClientRect();
        return box.width > 2 && e.offsetParent && box.right > innerWidth + 0.5; })
        .map((e) => e.outerHTML.slice(0, 80))"""
    assert opened.run("() => document.documentElement.scrollWidth") <= width
    assert opened.run(outside) == []
    assert opened.page.locator("#canvas canvas").bounding_box()["height"] > 250  # type: ignore[index]
    opened.close()


def test_a_phone_shows_claims_or_filters_below_the_picture(browser: Browser, written: Path) -> None:
    opened = Opened(browser, written, width=390, height=844, has_touch=True)
    assert opened.page.is_visible("#list") and opened.page.is_hidden("#filters")
    opened.page.tap("#tabfilters")
    assert opened.page.is_hidden("#list") and opened.page.is_visible("#kinds")
    opened.check("Countries", on=False)
    assert "Norway" not in opened.drawn()
    opened.check("Countries", on=True)
    opened.page.touchscreen.tap(*opened.place_of("Norway"))
    assert opened.page.inner_text("#detail h2") == "Norway"
    assert opened.page.is_visible("#detail") and opened.page.is_hidden("#filters")
    opened.page.tap("#back")
    opened.page.locator("#list ul.claims button").first.tap()
    assert opened.page.is_visible("#detail blockquote")
    opened.close()
    opened.assert_clean()


@pytest.mark.parametrize(
    ("filters", "words"), [({}, "kg load"), ({"actors": ["China"], "categories": ["AID"]}, "fits the filters")]
)
def test_an_empty_page_says_what_to_do(browser: Browser, tmp_path: Path, filters: dict[str, Any], words: str) -> None:
    write_page(sample_store() if filters else ox.Store(), tmp_path / "page.html", **filters)
    opened = Opened(browser, tmp_path / "page.html")
    assert words in opened.page.inner_text("main")
    opened.close()
    opened.assert_clean()


def test_a_large_store_opens_on_its_most_connected_part(browser: Browser, tmp_path: Path) -> None:
    write_page(generated_store(2100), tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    assert opened.counts().startswith(("1,", "2,000"))
    assert "2,000 most connected of 2,100" in opened.page.inner_text("#notice")
    opened.page.get_by_role("button", name="Show all").click()
    assert opened.counts().startswith("2,100 of 2,100")
    assert opened.page.is_hidden("#notice")
    assert "all=true" in opened.run("() => location.hash")
    opened.close()
    opened.assert_clean()


def test_a_page_made_with_filters_says_what_they_left_out(browser: Browser, tmp_path: Path) -> None:
    report = write_page(sample_store(), tmp_path / "page.html", actors=["Finland"])
    opened = Opened(browser, tmp_path / "page.html")
    assert f"{report.left_out} claims of the store left out" in opened.page.inner_text("#notice")
    opened.close()


def test_where_all_is_fact_nothing_is_asked_of_facts(browser: Browser, tmp_path: Path) -> None:
    write_page(build_store(PRAISE), tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    assert not opened.page.is_visible("#facts")
    assert opened.page.is_visible("#statuses")
    opened.close()


def test_where_nothing_has_a_date_nothing_is_asked_of_dates(browser: Browser, tmp_path: Path) -> None:
    store = ox.Store()
    for quad in build_store(PRAISE):
        if quad.predicate.value != "https://schema.org/datePublished":
            store.add(quad)
    write_page(store, tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    assert opened.shown() == {"Aland praises Beland"}
    assert not opened.page.is_visible("#when")
    opened.close()
    opened.assert_clean()


def test_a_phone_opens_a_large_network_on_its_busiest_part(browser: Browser, tmp_path: Path) -> None:
    write_page(generated_store(400), tmp_path / "page.html")
    wide = Opened(browser, tmp_path / "page.html")
    phone = Opened(browser, tmp_path / "page.html", width=390, height=844)
    busiest = phone.run("() => kgView.nodes.reduce((a, b) => (b.degree > a.degree ? b : a)).label")
    x, y = phone.place_of(busiest)
    assert 150 < x < 240 and y < 450
    assert phone.view()[2] == pytest.approx(0.42)
    assert "view=" not in phone.run("() => location.hash")  # the same link opens a wide screen on all
    phone.press("Fit")
    assert phone.view()[2] < wide.view()[2] < 0.42
    again = Opened(browser, tmp_path / "page.html", address=phone.run("() => location.hash"), width=390, height=844)
    assert again.view() == pytest.approx(phone.view(), abs=0.2, rel=1e-3)
    for opened in (wide, phone, again):
        opened.close()
        opened.assert_clean()


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2019-01-01", "2019-12-31", "2019"),
        ("2024-02-01", "2024-02-29", "February 2024"),
        ("2023-02-01", "2023-02-28", "February 2023"),
        ("2024-02-01", "2024-02-28", "2024-02-01 to 2024-02-28"),
        ("2024-01-01", "2024-02-29", "2024-01-01 to 2024-02-29"),
        ("2025-03-03", "2025-03-03", "2025-03-03"),
    ],
)
def test_a_whole_month_or_year_is_called_so(
    browser: Browser, tmp_path: Path, first: str, last: str, words: str
) -> None:
    write_page(build_store(f"{PRAISE} | on={first}..{last}\n"), tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    assert opened.page.inner_text("#list ul.claims .meta") == words
    opened.close()


def test_the_picture_comes_before_the_lists(browser: Browser, written: Path) -> None:
    opened = Opened(browser, written)
    watch = """() => {
        window.order = [];
        const note = (name) => window.order.includes(name) || window.order.push(name);
        const fill = CanvasRenderingContext2D.prototype.fill;
        CanvasRenderingContext2D.prototype.fill = function (...all) { note("picture"); return fill.apply(this, all); };
        new MutationObserver(() => document.querySelector("#list ul") && note("lists"))
            .observe(document, { childList: true, subtree: true });
    }"""
    opened.context.add_init_script(f"({watch})()")
    opened.load()
    assert opened.run("() => window.order") == ["picture", "lists"]
    opened.close()


def test_a_selection_stands_out_of_thousands(browser: Browser, tmp_path: Path) -> None:
    write_page(generated_store(3100), tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    middle = """(id) => {
        const canvas = document.querySelector("#canvas canvas"), ratio = canvas.width / canvas.clientWidth;
        const { x, y } = kgView.network.canvasToDOM(kgView.network.getPosition(id));
        if (x < 20 || y < 20 || x > canvas.clientWidth - 20 || y > canvas.clientHeight - 20) return null;
        return [...canvas.getContext("2d").getImageData(x * ratio, y * ratio, 1, 1).data].join(" ");
    }"""
    others = """(id) => kgView.nodes.map((node) => node.id).filter((other) => kgView.current.shown.nodes[other]
        && !kgView.edges.some((e) => [e.actor, e.object].includes(id) && [e.actor, e.object].includes(other)))"""
    shown = "kgView.nodes.filter((n) => kgView.current.shown.nodes[n.id])"
    opened.search(opened.run(f"() => {shown}.find((n) => n.degree === 4).label"))
    chosen = int(opened.run("() => location.hash.match(/selected=n([0-9]+)/)[1]"))
    opened.page.wait_for_timeout(300)
    colours = [opened.run(middle, other) for other in opened.run(others, chosen)]
    in_view = [colour for colour in colours if colour]
    assert len(in_view) > 5
    assert opened.run(middle, chosen) not in in_view
    opened.close()
