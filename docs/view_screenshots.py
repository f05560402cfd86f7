"""Writes docs/view-*.png: the network page at three sizes and in both themes, by headless Chromium.

``python docs/view_screenshots.py [STORE [ACTOR…]]``; without a store, the one that the tests of the view draw. The
README's are of ``kg demo``'s store, with ``"North Korea"`` and ``"George Washington"``.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

DOCS = Path(__file__).resolve().parent
sys.path[:0] = [str(DOCS.parent), str(DOCS.parent / "tests")]

from view_samples import sample_store  # noqa: E402 - found by the line above

from kg.store.store import Store  # noqa: E402
from kg.view import write_page  # noqa: E402

SIZES = {"desktop": (1440, 900), "tablet": (1100, 760), "phone": (390, 844)}


def main(store_path: str | None = None, *actors: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        page_path = Path(folder) / "page.html"
        store = Store.open(Path(store_path), create=False, read_only=True) if store_path else sample_store()
        write_page(store, page_path, title="Who did what", actors=actors)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            for size, (width, height) in SIZES.items():
                for theme in ("light", "dark"):
                    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=theme)  # type: ignore[arg-type]
                    page.goto(page_path.as_uri())
                    if size == "desktop":
                        busiest = "() => kgView.edges.reduce((a, b) => (b.claims.length > a.claims.length ? b : a)).id"
                        number = page.evaluate(busiest)
                        page.locator(f'#list [data-edge="{number}"]').click()
                    page.wait_for_timeout(300)
                    page.screenshot(path=DOCS / f"view-{size}-{theme}.png")
            browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
