"""Writes docs/view-*.png, which the README shows: the network page of the examples at three sizes and in both themes.

``make screenshots``, or ``python docs/view_screenshots.py [STORE]`` for a store that is there already.
"""

from __future__ import annotations

import base64
import subprocess
import sys
import tempfile
from pathlib import Path

from palette_png import write_palette_png
from playwright.sync_api import Browser, Page, sync_playwright

DOCS = Path(__file__).resolve().parent
SIZES = {"desktop": (1440, 900), "tablet": (1100, 760), "phone": (390, 844)}
THEMES = ("light", "dark")
ACTORS = ("North Korea", "USS George Washington")
MOST_BYTES = 200_000
PIXELS = """async (png) => {
  const image = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height), ctx = canvas.getContext("2d");
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, image.width, image.height);
  let words = "";
  for (let at = 0; at < data.length; at += 32768) words += String.fromCharCode(...data.subarray(at, at + 32768));
  return [image.width, image.height, btoa(words)];
}"""


def main(store: str | None = None) -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "page.html"
        write_example_page(Path(store) if store else load_examples(Path(folder)), path)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for size in SIZES:
            for theme in THEMES:
                take(browser, path, size, theme)
        browser.close()


def load_examples(folder: Path) -> Path:
    """Load and merge the examples as ``kg demo`` does; return the folder of their store."""
    run_kg("demo", folder / "demo", "--quiet")
    return folder / "demo" / "store"


def write_example_page(store: Path, path: Path) -> None:
    actors = [word for actor in ACTORS for word in ("--actor", actor)]
    run_kg("view", "-o", path, "--store", store, "--title", "North Korea and the carrier", *actors, "--quiet")


def run_kg(*words: str | Path) -> None:
    subprocess.run([sys.executable, "-m", "kg", *map(str, words)], check=True, stdout=subprocess.DEVNULL)


def take(browser: Browser, path: Path, size: str, theme: str) -> None:
    """Open the page, show what the size is to show, and write its picture."""
    width, height = SIZES[size]
    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=theme)  # type: ignore[arg-type]
    page.goto(path.as_uri())
    show(page, size)
    page.wait_for_timeout(400)
    picture = DOCS / f"view-{size}-{theme}.png"
    blank = browser.new_page()
    columns, rows, pixels = blank.evaluate(PIXELS, base64.b64encode(page.screenshot()).decode())
    written = write_palette_png(picture, columns, rows, base64.b64decode(pixels))
    blank.close()
    page.close()
    sys.stdout.write(f"{picture.relative_to(DOCS.parent)}: {written:,} bytes\n")
    if written > MOST_BYTES:
        sys.exit(f"{picture}: more than {MOST_BYTES:,} bytes; show less of the page")


def show(page: Page, size: str) -> None:
    """Desktop: the evidence of the deed that most is told of. Tablet: a search. Phone: as it opens."""
    if size == "desktop":
        told = """() => kgView.edges.filter((e) => e.quad.startsWith("material"))
            .reduce((a, b) => (b.claims.length > a.claims.length ? b : a)).id"""
        page.locator(f'#list [data-edge="{page.evaluate(told)}"]').click()
    elif size == "tablet":
        page.fill("#search", ACTORS[0])
        page.wait_for_selector("#found button")
    page.mouse.move(2, 2)


if __name__ == "__main__":
    main(*sys.argv[1:])
