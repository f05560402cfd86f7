"""The measurements of the network page: seconds to write it, to its first picture, frames a second while it moves."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kg.graph.quads import build_quads
from kg.knowledge.ontology import load_ontology
from kg.model import Article, Claim, Document, Entity, Extraction, Kind, Span
from kg.paths import data_dir
from kg.store import Store
from kg.view import write_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = Path("/usr/bin/chromium")
ROUNDS = 3
_SEED = 1
_MOVING = 2.0  # seconds that the picture is dragged, and zoomed
_ACTIONS = ("condemns", "visits", "praises", "attacks", "aids", "meets", "sanctions")
_FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")

# The first picture is there with the frame after which something was drawn on a canvas.
_WATCH = """
(() => {
  let isDrawn = false;
  for (const name of ["stroke", "fill"]) {
    const own = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (...given) {
      if (!isDrawn && this.canvas.isConnected) {
        isDrawn = true;
        requestAnimationFrame(() => setTimeout(() => { window.firstPicture = performance.now() / 1000; }));
      }
      return own.apply(this, given);
    };
  }
})();
"""
_COUNT = """
() => {
  const next = () => { window.framesSeen += 1; requestAnimationFrame(next); };
  if (window.framesSeen === undefined) requestAnimationFrame(next);
  window.framesSeen = 0;
}
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted of a page with so many nodes: at most so many seconds, at least so many frames a second."""

    nodes: int
    write: float
    picture: float
    frames: float


WANTED = (Wanted(150, 1, 0.5, 50), Wanted(2000, 2, 1, 40), Wanted(10_000, 15, 2.5, 25))


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured of one page; ``None`` where there is no browser."""

    write: float
    size: int  # bytes
    picture: float | None = None
    pan: float | None = None
    zoom: float | None = None


def measure_view() -> Iterator[tuple[Wanted, Measured]]:
    """Yield the figures of pages of 150, 2,000 and 10,000 nodes with two edges each, in a browser without a network."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for wanted in WANTED:
            page = folder / f"{wanted.nodes}.html"
            with Store.open(folder / f"store-{wanted.nodes}") as store:
                store.add(build_quads(grown_network(wanted.nodes), load_ontology(data_dir("ontology"))))
                rounds = [_write(store, page) for _ in range(1 if wanted.nodes > 5000 else ROUNDS)]
            yield wanted, _look(page, min(rounds))


def grown_network(nodes: int) -> Extraction:
    """Return an article about so many countries, each newcomer with claims on two that many others have claims on."""
    chosen = random.Random(_SEED)
    ends = [0, 1]  # a node as often as it has lines, so that the busy get busier
    entities = [Entity(f"country/n{n}", Kind.COUNTRY, f"Entity {n} of the test", (), None) for n in range(nodes)]
    text, claims = "A grown network\n\n", []
    for newcomer in range(2, nodes):
        for other in sorted({ends[chosen.randrange(len(ends))] for _ in range(2)}):
            action = _ACTIONS[len(claims) % len(_ACTIONS)]
            opening = f"Number {len(claims)}: Entity {newcomer} "
            sentence = f"{opening}{action} Entity {other}."
            start = len(text) + len(opening)
            claims.append(
                Claim(
                    number=len(claims) + 1,
                    action=action,
                    actor=entities[newcomer],
                    object=entities[other],
                    evidence=Span(len(text), len(text) + len(sentence)),
                    trigger=Span(start, start + len(action)),
                    head=action,
                    rule=f"{action}/verb",
                    confidence=0.85,
                )
            )
            text += sentence + "\n"
            ends += [newcomer, other]
    article = Article(name="grown", text=text, url="https://example.org/grown", provider="Test Wire")
    return Extraction(Document(article, "A grown network", ()), tuple(claims))


def _write(store: Store, page: Path) -> float:
    start = time.perf_counter()
    write_page(store, page)
    return time.perf_counter() - start


def _look(path: Path, seconds: float) -> Measured:
    size = path.stat().st_size
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return Measured(seconds, size)
    if not CHROMIUM.exists():
        return Measured(seconds, size)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(_FLAGS))
        pictures = [_first_picture(browser, path) for _ in range(ROUNDS)]
        page = _open(browser, path)
        pan, zoom = _frames_while(page, is_zoom=False), _frames_while(page, is_zoom=True)
        browser.close()
    return Measured(seconds, size, min(pictures), pan, zoom)


def _open(browser: Browser, path: Path) -> Page:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, offline=True)
    context.add_init_script(_WATCH)
    page = context.new_page()
    page.goto(path.as_uri())
    page.wait_for_function("() => window.firstPicture", timeout=120_000)
    return page


def _first_picture(browser: Browser, path: Path) -> float:
    page = _open(browser, path)
    seconds = float(page.evaluate("() => window.firstPicture"))
    page.context.close()
    return seconds


def _frames_while(page: Page, *, is_zoom: bool) -> float:
    """Return frames a second while a hand that never rests drags the picture, or turns the wheel."""
    box = page.locator("#canvas").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.wait_for_timeout(500)
    page.mouse.move(box["x"] + 12, box["y"] + 12)  # a corner, where no symbol is taken hold of
    page.mouse.down() if not is_zoom else page.mouse.move(x, y)
    page.evaluate(_COUNT)
    start, step = time.perf_counter(), 0
    while time.perf_counter() - start < _MOVING:
        step += 1
        if is_zoom:
            page.mouse.wheel(0, -40 if step // 20 % 2 else 40)
        else:
            page.mouse.move(box["x"] + 12 + 4 * (step % 60), box["y"] + 12 + 2 * (step % 40))
    frames = float(page.evaluate("() => window.framesSeen"))
    seconds = time.perf_counter() - start
    if not is_zoom:
        page.mouse.up()
    return frames / seconds
