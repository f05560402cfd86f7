"""Reads what a page of HTML says of itself: schema.org NewsArticle in JSON-LD, then OpenGraph, then HTML's own."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_ARTICLE_TYPES = ("NewsArticle", "Article", "BlogPosting", "LiveBlogPosting", "Report")  # and all that end in one


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """What was found; None where the page does not say."""

    title: str | None = None
    date: datetime.date | None = None
    url: str | None = None
    provider: str | None = None
    byline: str | None = None


def read_metadata(page: str) -> PageMetadata:
    """Read a page's metadata; what is said twice is taken from the more telling place. May raise lxml's errors."""
    from lxml import html  # type: ignore[import-untyped]  # late: only HTML needs it

    tree = html.document_fromstring(page.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
    linked = next(_find_articles(tree), {})
    metas = _read_metas(tree)

    def meta(*names: str) -> str | None:
        return next((metas[name] for name in names if metas.get(name)), None)

    return PageMetadata(
        title=_text(linked.get("headline"))
        or meta("og:title", "twitter:title")
        or _first(tree, "//h1")
        or _first(tree, "//title"),
        date=_day(_text(linked.get("datePublished")))
        or _day(
            meta("article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "dc.date")
        )
        or _day(_first(tree, "//time/@datetime")),
        url=_web_url(
            _identifier(linked.get("url"))
            or _identifier(linked.get("mainEntityOfPage"))
            or _first(tree, "//link[@rel='canonical']/@href")
            or meta("og:url")
        ),
        provider=_name(linked.get("publisher")) or meta("og:site_name", "application-name", "publisher"),
        byline=_name(linked.get("author")) or meta("author", "article:author_name", "byl", "dc.creator"),
    )


def _find_articles(tree: Any) -> Iterator[Mapping[str, Any]]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            linked = json.loads(script.text_content(), strict=False)
        except (ValueError, RecursionError):  # broken JSON-LD is common; the page has its other metadata
            continue
        yield from _walk(linked, depth=0)


def _walk(node: object, depth: int) -> Iterator[Mapping[str, Any]]:
    """Give each article among the nodes of a JSON-LD document: one, a list, or an ``@graph``."""
    if depth > 4:
        return
    if isinstance(node, list):
        for item in node:
            yield from _walk(item, depth + 1)
    elif isinstance(node, dict):
        types = node.get("@type")
        names = types if isinstance(types, list) else [types]
        if any(isinstance(name, str) and name.rsplit("/", maxsplit=1)[-1].endswith(_ARTICLE_TYPES) for name in names):
            yield node
        yield from _walk(node.get("@graph"), depth + 1)


def _read_metas(tree: Any) -> dict[str, str]:
    metas: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if value := _text(element.get("content")):
            metas.setdefault(name.strip().lower(), value)
    return metas


def _first(tree: Any, path: str) -> str | None:
    for found in tree.xpath(path):
        if value := _text(found if isinstance(found, str) else found.text_content()):
            return value
    return None


def _text(value: object) -> str | None:
    return (" ".join(value.split()) or None) if isinstance(value, str) else None


def _name(value: object) -> str | None:
    """Read the name of a person or organisation, or the names of several."""
    if isinstance(value, list):
        return ", ".join(name for item in value if (name := _name(item))) or None
    if isinstance(value, dict):
        return _text(value.get("name"))
    text = _text(value)
    return None if text and text.startswith(("http://", "https://")) else text


def _identifier(value: object) -> str | None:
    return _text(value.get("@id") or value.get("url")) if isinstance(value, dict) else _text(value)


def _web_url(value: str | None) -> str | None:
    return value if value and value.startswith(("http://", "https://")) else None


def _day(value: str | None) -> datetime.date | None:
    """Read the day of a date or a moment as it is written, whatever its time zone."""
    try:
        return datetime.date.fromisoformat(value[:10]) if value else None
    except ValueError:  # "yesterday", "8 Nov": no ISO date; the text may hold a date line
        return None
