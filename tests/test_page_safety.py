"""Whatever stands in a store stays text on the network page: nothing of it runs, and nothing is asked of a network."""

from __future__ import annotations

import re
from pathlib import Path

import pyoxigraph as ox
import pytest
from page_driver import Opened
from playwright.sync_api import Browser
from view_samples import build_store

from kg.view import write_page

pytest_plugins = ["page_driver"]

HOSTILE = {
    "markup": "<img src=x onerror=\"window.ran='img'\"><b>bold</b>",
    "script": "</script><script>window.ran='script'</script>",
    "comment": "<!--<script>window.ran='comment'</script>-->",
    "template": "{{ 7*7 }}{% raw %}${window.ran='template'}",
    "quotes": "\"'`&quot;&#39;\\\" onmouseover=\"window.ran='quotes'\" x='",
    "href": "<a href=\"javascript:window.ran='href'\">href</a>",
    "style": "</style><style>body{display:none}</style>{}*{display:none!important}",
    "rtl": "\u202eevil\u2066 \u200fعربى\u202c",
    "emoji": "👩‍👩‍👧‍👦🏴‍☠️🇳🇴",
    "separators": "line\u2028paragraph\u2029next\u0085end",
    "prototype": "__proto__",
    "long": "ß" * 10_000,
    "combining": "e" + "\u0301" * 2_000,
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
    write_page(hostile_store(text), tmp_path / "page.html", title=text)
    opened = Opened(browser, tmp_path / "page.html")
    page = opened.page
    for button in range(page.locator("#list ul.claims button").count()):
        page.locator("#list ul.claims button").nth(button).click()
        assert page.locator("#detail blockquote .text").first.text_content() == text
        assert page.locator("#detail a").count() == 0  # javascript: is no link
        page.keyboard.press("Escape")
    opened.search(text[:12])
    page.select_option("#who", index=3)
    page.mouse.move(*centre(opened))
    page.mouse.click(*centre(opened))
    assert page.title() == " ".join(re.split("[ \t\r\n\f]+", text)).strip(" ")
    assert opened.run("() => window.ran") is None
    assert page.locator("img, b:not(#histogram b), iframe, object, embed").count() == 0
    assert page.locator("script:not([type])").count() == 2
    assert page.locator("style").count() == opened.run("() => document.head.querySelectorAll('style').length")
    assert opened.run("() => document.documentElement.scrollWidth <= innerWidth")
    assert page.is_visible("#canvas") and page.is_visible("#filters")
    again = Opened(browser, tmp_path / "page.html", address=opened.run("() => location.hash"), width=390, height=844)
    assert again.run("() => document.documentElement.scrollWidth <= innerWidth")
    again.close()
    opened.close()
    opened.assert_clean()
    again.assert_clean()


def centre(opened: Opened) -> tuple[float, float]:
    box = opened.page.locator("#canvas").bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_a_table_for_a_spreadsheet_holds_no_formula(browser: Browser, tmp_path: Path) -> None:
    write_page(hostile_store('=HYPERLINK("https://example.org","x")'), tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    assert "\"'=HYPERLINK(" in opened.run("() => kgView.csvText()")
    opened.close()


@pytest.mark.parametrize("iri", ["https://example.org/a%3E%20b", "https://example.org/%7D;DROP%20ALL#1"])
def test_an_iri_cannot_break_out_of_the_query(browser: Browser, tmp_path: Path, iri: str) -> None:
    store = hostile_store("words")
    for quad in list(store):
        if quad.subject.value.endswith("#claim-2"):
            store.remove(quad)
            store.add(ox.Quad(ox.NamedNode(iri), quad.predicate, quad.object, quad.graph_name))
    write_page(store, tmp_path / "page.html")
    opened = Opened(browser, tmp_path / "page.html")
    opened.check("People", on=False)
    assert len(list(store.query(opened.run("() => kgView.sparqlText()")))) == len(  # type: ignore[arg-type]
        opened.run("() => kgView.csvText().trim().split('\\r\\n')")[1:]
    )
    opened.close()


@pytest.mark.parametrize(
    "attempt",
    [  # what runs in the page, and what it would fetch
        "() => { document.body.setAttribute('onclick', 'window.ran = 1'); document.body.click(); }",
        "() => document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))",
        "() => { document.body.innerHTML = '<img src=x onerror=\"window.ran = 1\">'; }",
        "() => setTimeout(() => window.eval('window.ran = 1'))",
        "() => fetch('https://example.org/').catch(() => null)",
        "() => document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x' }))",
        "() => { const f = document.createElement('form'); f.action = 'https://example.org/'; "
        "document.body.append(f); f.submit(); }",
        "() => document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.org/' }))",
        "() => document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }))",
        "() => document.body.append(Object.assign(document.createElement('style'), { textContent: 'b {}' }))",
    ],
)
def test_the_security_policy_refuses_what_a_script_could_add(browser: Browser, written: Path, attempt: str) -> None:
    opened = Opened(browser, written)
    opened.run(
        """() => { window.refused = [];
        document.addEventListener("securitypolicyviolation", (event) => refused.push(event.violatedDirective)); }"""
    )
    opened.run(f"() => {{ try {{ ({attempt})(); }} catch {{}} }}")
    opened.page.wait_for_function("() => refused.length > 0")
    assert opened.run("() => window.ran") is None
    ours = [url.split("#")[0] for url in opened.requests if not url.startswith("https://example.org")]
    assert ours == [written.as_uri()]
    opened.close()


def test_our_scripts_make_no_markup_and_run_no_text() -> None:
    folder = Path(__file__).parent.parent / "kg" / "view" / "assets"
    bad = re.compile(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser|\bsetHTML|https?://(?!w3id|www\.w3)"
    )
    for path in sorted((folder / "js").glob("*.js")):
        assert not bad.search(path.read_text(encoding="utf-8")), path.name
    html = (folder / "page.html").read_text(encoding="utf-8")
    assert not re.search(r"\son\w+=|javascript:|style=", html)
