"""Reads HTML: one page is one article; its text is its headline and paragraphs, a blank line between them."""

from __future__ import annotations

from kg.errors import InputError
from kg.model import Article
from kg.reading.decoding import decode
from kg.reading.page_metadata import PageMetadata, read_metadata
from kg.reading.registry import RawFile, Reading, register

# Below 250 characters trafilatura runs the whole page into one line; then its paragraphs are taken as they are.
_SHORT_TEXT = 400
LONGEST_PAGE = 5_000_000  # characters; a news page has a tenth at most, and parsing takes memory in proportion
_PARAGRAPHS = "//p[not(ancestor::nav or ancestor::header or ancestor::footer or ancestor::aside or ancestor::figure)]"


@register("html", endings=(".html", ".htm", ".xhtml"))
def read_html(raw: RawFile) -> Reading:
    """Give the page's one article. Raises InputError where none is found."""
    page = decode(raw.data, raw.source, encoding=raw.encoding, is_markup=True)
    yield raw.pages.read(page, raw.name, raw.source)


def check_length(page: str, source: str) -> None:
    """Raise InputError where a page is longer than ``LONGEST_PAGE`` characters."""
    if len(page) > LONGEST_PAGE:
        raise InputError(
            f"{source}: a page of {len(page):,} characters; {LONGEST_PAGE:,} are read at most; give its story as text"
        )


def read_page(page: str, name: str, source: str) -> Article:
    """Make an article of a page of HTML, however long that takes. Raises InputError where it has no article text."""
    from lxml import etree  # type: ignore[import-untyped]  # late: only HTML needs them, and they take a tenth of a second or more

    try:
        metadata = read_metadata(page)
        body = _extract_text(page)
    except (etree.LxmlError, ValueError) as error:  # a page beyond repair
        raise InputError(f"{source}: this HTML cannot be parsed ({error}); try --reader text") from error
    if not body:
        raise InputError(f"{source}: no article text found; try --reader text")
    return Article(
        name=name,
        text=_join(metadata, body),
        source=source,
        url=metadata.url,
        title=metadata.title,
        date=metadata.date,
        provider=metadata.provider,
        byline=metadata.byline,
        media_type="text/html",
    )


def _extract_text(page: str) -> str:
    import trafilatura

    if "<html" not in page.lower():
        page = f"<html><body>{page}</body></html>"
    text = trafilatura.extract(page, include_comments=False, include_tables=False) or ""
    if len(text) < _SHORT_TEXT:
        text = _find_paragraphs(page) or text or trafilatura.baseline(page)[1]
    return text.strip()


def _find_paragraphs(page: str) -> str:
    """Take every paragraph of the page's article, or of the page where it has none."""
    from lxml import html

    tree = html.document_fromstring(page.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
    found = tree.xpath("//article" + _PARAGRAPHS) or tree.xpath(_PARAGRAPHS)
    return "\n".join(line for element in found if (line := " ".join(element.text_content().split())))


def _join(metadata: PageMetadata, body: str) -> str:
    lines = [line.strip() for line in body.split("\n") if line.strip()]
    if metadata.title and lines[0] != metadata.title:
        lines.insert(0, metadata.title)
    return "\n\n".join(lines) + "\n"
