"""The network page in headless Chromium, driven as a reader would; fixtures and helpers of ``tests/test_page_*.py``.

PYTEST_DONT_REWRITE: the tests import it before pytest takes it for a plug-in.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, sync_playwright
from view_samples import sample_store

from kg.view import write_page

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
ALL = "25 of 25 entities · 39 of 39 claims · 4 of 4 articles"  # of the sample


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.fail(f"{CHROMIUM} is missing: apt-get install chromium", pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("view") / "page.html"
    write_page(sample_store(), path, title="Northern waters")
    return path


@pytest.fixture(scope="session")
def window(browser: Browser, written: Path) -> Iterator[Opened]:
    window = Opened(browser, written)
    yield window
    window.close()


@pytest.fixture
def opened(window: Opened) -> Iterator[Opened]:
    """The page of the sample; whatever a test does with it, nothing is asked of a network and nothing goes wrong.

    It is loaded anew in one window, which takes a third of the time of a window of its own.
    """
    window.load()
    yield window
    window.assert_clean()


class Opened:
    """A page that is open, with all that went on in it."""

    def __init__(
        self, browser: Browser, path: Path, *, address: str = "", width: int = 1400, height: int = 900, **options: Any
    ) -> None:
        size = {"width": width, "height": height}
        self.path = path
        self.context = browser.new_context(viewport=size, accept_downloads=True, **options)  # type: ignore[arg-type]
        self.page: Page = self.context.new_page()
        self.messages: list[str] = []
        self.requests: list[str] = []
        self.dialogs: list[str] = []
        self.page.on("console", lambda message: self.messages.append(message.text))
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))
        self.load(address)

    def load(self, address: str = "") -> None:
        """Open the page from its file, with nothing left of what was done before."""
        for noted in (self.messages, self.requests, self.dialogs):
            noted.clear()
        self.page.goto("about:blank")
        self.page.mouse.move(2, 2)
        self.page.goto(self.path.as_uri() + address)
        self.page.wait_for_load_state("load")
        self.page.wait_for_selector("body.empty, body[data-ready]", state="attached")
        self.requests[:] = [url for url in self.requests if url != "about:blank"]

    def assert_clean(self) -> None:
        """Nothing was said, asked for or popped up but the page itself."""
        assert self.messages == []
        assert self.dialogs == []
        assert {url.split("#")[0] for url in self.requests} == {self.path.as_uri()}

    def run(self, code: str, argument: Any = None) -> Any:
        return self.page.evaluate(code, argument)

    def counts(self) -> str:
        return self.page.inner_text("#counts")

    def shown(self) -> set[str]:
        """Texts of the claims in the list."""
        return {text.strip() for text in self.page.locator("#list ul.claims .name").all_inner_texts()}

    def claim(self, text: str) -> Locator:
        """The button of the claim with this text, in the list."""
        return self.page.locator("#list ul.claims button", has=self.page.get_by_text(text, exact=True)).first

    def drawn(self) -> set[str]:
        """Names of the nodes that vis-network draws."""
        return set(
            self.run(
                "() => kgView.nodes.filter(n => !kgView.network.body.nodes[n.id].options.hidden).map(n => n.label)"
            )
        )

    def row(self, label: str) -> Locator:
        """The line of the legend with this label."""
        return self.page.locator("#filters label.row", has_text=label).first

    def painted(self, before: str = "() => kgView.network.redraw()") -> list[dict[str, str]]:
        """Run something, and return the words that are painted then, each with its font."""
        code = """(before) => new Promise((done) => {
            const words = [], canvas = CanvasRenderingContext2D.prototype, was = canvas.fillText;
            canvas.fillText = function (text, ...all) {
              words.push({ text, font: this.font });
              return was.call(this, text, ...all);
            };
            BEFORE();
            requestAnimationFrame(() => setTimeout(() => { canvas.fillText = was; done(words); }, 60));
        })"""
        return list(self.run(code.replace("BEFORE", f"({before})")))

    def check(self, label: str, *, on: bool) -> None:
        self.row(label).locator("input").set_checked(on)

    def number(self, label: str) -> str:
        """What the legend counts beside a label."""
        return self.row(label).locator(".n").inner_text()

    def choose(self, control: str, label: str) -> None:
        """Choose what begins with ``label`` in a list whose items end in counts."""
        option = self.page.locator(f"{control} option", has_text=label).first
        self.page.select_option(control, value=option.get_attribute("value"))

    def slide(self, control: str, value: float) -> None:
        self.page.locator(control).evaluate(
            "(e, value) => { e.value = value; e.dispatchEvent(new Event('input', {bubbles: true})); }", value
        )

    def search(self, words: str) -> None:
        """Search for words and take the first suggestion."""
        self.page.fill("#search", words)
        self.page.keyboard.press("Enter")

    def press(self, button: str) -> None:
        self.page.get_by_role("button", name=button, exact=True).first.click()

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

    def place_of(self, label: str) -> tuple[float, float]:
        """Where the symbol of the node with this label is, on the screen."""
        spot = self.run(
            """(label) => {
              const node = kgView.nodes.find((n) => n.label === label);
              const at = kgView.network.canvasToDOM(kgView.network.getPosition(node.id));
              const box = document.getElementById("canvas").getBoundingClientRect();
              return [at.x + box.x, at.y + box.y];
            }""",
            label,
        )
        return float(spot[0]), float(spot[1])

    def view(self) -> tuple[float, float, float]:
        """The middle of what is in view, and the zoom."""
        x, y, scale = self.run(
            "() => { const n = kgView.network, at = n.getViewPosition(); return [at.x, at.y, n.getScale()]; }"
        )
        return float(x), float(y), float(scale)

    def close(self) -> None:
        self.context.close()
