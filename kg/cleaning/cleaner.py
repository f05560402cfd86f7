"""An article in, its document out: the story's paragraphs, its metadata, and a reason for all that was dropped."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg.cleaning.blocks import Block, split_blocks
from kg.cleaning.datelines import match_dateline, parse_byline
from kg.cleaning.dates import find_dates, match_date
from kg.cleaning.labels import HEADLINE, STORY, label_blocks
from kg.cleaning.paragraphs import build_paragraph
from kg.cleaning.patterns import Patterns, load_patterns
from kg.model import Article, Document, Dropped, Paragraph

_HEAD = 250
_DATELINE_PARAGRAPHS = 4  # a summary or two may come before the paragraph with the dateline
_WORDS = re.compile(r"[^\W\d_]{3,}")
# "May 8, 2025 The minister" is a date and a story; "May 8, 2025, was a Thursday" is a sentence.
_AFTER_DATE = re.compile(r"\s+(?=[\"'“‘(]?[^\W\d_a-z])")
_UPDATED = re.compile(r"\b(?:updated|modified)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Header:
    """What metadata is found in the text on the way."""

    date: datetime.date | None = None
    place: str | None = None
    agency: str | None = None
    byline: str | None = None


@dataclass(slots=True)
class _Part:
    """A stretch of the text that becomes a paragraph."""

    start: int
    end: int
    number: int  # of its block
    is_headline: bool


def clean(article: Article, *, folder: Path | None = None) -> Document:
    """Divide an article into story, metadata and clutter. Pure: the same article gives an equal document.

    ``folder`` holds other cleaning data than the shipped ``ontology/cleaning``. Raises DataError where that is broken.
    """
    patterns = load_patterns(folder)
    text = article.text
    blocks = split_blocks(text)
    labels = label_blocks(blocks, patterns, article.title) if blocks else []
    header = _read_header(blocks, labels, patterns)
    dropped = [
        Dropped(block.start, block.end, label)
        for block, label in zip(blocks, labels, strict=True)
        if label not in (STORY, HEADLINE)
    ]
    parts = _trim_parts(text, blocks, labels, patterns, header, dropped)
    is_joined = _joiner(text, patterns)
    paragraphs = [
        build_paragraph(text, part.start, part.end, is_headline=part.is_headline, is_joined=is_joined)
        for part in _merge_parts(text, parts)
    ]
    return Document(
        article=article,
        headline=article.title or next((p.text for p in paragraphs if p.is_headline), None),
        paragraphs=_order(paragraphs),
        dropped=tuple(sorted(dropped, key=lambda d: (d.start, d.end))),
        date=article.date or header.date,
        place=header.place,
        agency=article.agency or header.agency,
        byline=article.byline or header.byline,
    )


def _order(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    told = [paragraph for paragraph in paragraphs if paragraph.text]
    return tuple(sorted(told, key=lambda paragraph: not paragraph.is_headline))


def _read_header(blocks: Sequence[Block], labels: Sequence[str], patterns: Patterns) -> _Header:
    """Read the lines that were labelled as metadata; the day of publication goes before that of an update."""
    header = _Header()
    updated: datetime.date | None = None
    for block, label in zip(blocks, labels, strict=True):
        if label == "byline" and header.byline is None and (byline := parse_byline(block.text, patterns)):
            header.byline, header.place = byline.names, byline.place
            header.agency = header.agency or byline.agency
        elif label == "agency":
            header.agency = header.agency or patterns.find_agency(block.text)
        elif label == "dateline" and (dateline := match_dateline(block.text, 0, len(block.text), patterns)):
            header.place, header.agency = dateline.place, dateline.agency or header.agency
            header.date = header.date or dateline.day
        if label in ("date line", "byline"):
            day = next((date.day for date in find_dates(block.text) if date.day), None)
            if _UPDATED.match(block.text):
                updated = updated or day
            else:
                header.date = header.date or day
    header.date = header.date or updated
    return header


def _trim_parts(
    text: str,
    blocks: Sequence[Block],
    labels: Sequence[str],
    patterns: Patterns,
    header: _Header,
    dropped: list[Dropped],
) -> list[_Part]:
    """Cut bullets, labels, dates, datelines and credits from the ends of the story's paragraphs."""
    parts: list[_Part] = []
    has_dateline = False
    stories = 0
    for number, (block, label) in enumerate(zip(blocks, labels, strict=True)):
        if label not in (STORY, HEADLINE):
            continue
        part = _Part(block.content, block.end, number, label == HEADLINE)
        if block.is_bullet:
            dropped.append(Dropped(block.start, block.content, "bullet"))
        _cut_head(text, part, patterns, dropped)
        if not part.is_headline:
            if not has_dateline and stories < _DATELINE_PARAGRAPHS:
                has_dateline = _cut_dateline(text, part, patterns, header, dropped, is_first=not stories)
            _cut_tail(text, part, patterns, dropped)
            stories += 1
        parts.append(part)
    return parts


def _cut_head(text: str, part: _Part, patterns: Patterns, dropped: list[Dropped]) -> None:
    for reason, regex in patterns.heads:
        found = regex.match(text[part.start : min(part.end, part.start + _HEAD)])
        if found and found.end() and part.start + found.end() < part.end:
            dropped.append(Dropped(part.start, part.start + found.end(), reason))
            part.start += found.end()


def _cut_dateline(
    text: str, part: _Part, patterns: Patterns, header: _Header, dropped: list[Dropped], *, is_first: bool
) -> bool:
    """Cut "Thursday, May 8, 2025" and "SEOUL (Reuters) -" from the beginning; True where a dateline was there."""
    date = match_date(text, part.start) if is_first else None
    if date and date.day and (after := _AFTER_DATE.match(text, date.end, part.end)):
        dropped.append(Dropped(part.start, date.end, "date line"))
        header.date = header.date or date.day
        part.start = after.end()
    dateline = match_dateline(text, part.start, part.end, patterns)
    if dateline is None or dateline.end >= part.end:
        return False
    dropped.append(Dropped(part.start, dateline.end, "dateline"))
    part.start = dateline.end
    header.place = dateline.place or header.place
    header.agency = dateline.agency or header.agency
    header.date = header.date or dateline.day
    return True


def _cut_tail(text: str, part: _Part, patterns: Patterns, dropped: list[Dropped]) -> None:
    while found := patterns.find_tail(text, part.start, part.end):
        begin, reason = found
        dropped.append(Dropped(begin, part.end, reason))
        part.end = begin


def _merge_parts(text: str, parts: Sequence[_Part]) -> list[_Part]:
    """Join a paragraph that ends in a comma to the quotation that follows it."""
    merged: list[_Part] = []
    for part in parts:
        last = merged[-1] if merged else None
        is_next = last is not None and part.number == last.number + 1 and not part.is_headline and not last.is_headline
        if last and is_next and text[last.end - 1] == "," and text[part.start : part.start + 1] in ('"', "“"):
            merged[-1] = _Part(last.start, part.end, part.number, False)
        else:
            merged.append(part)
    return merged


def _joiner(text: str, patterns: Patterns) -> Callable[[str, str], bool]:
    @cache
    def words() -> frozenset[str]:
        return frozenset(word.casefold() for word in _WORDS.findall(text))

    def is_joined(left: str, right: str) -> bool:
        """True for ``coopera`` + ``tion``: the text has the word elsewhere, or the end is no word of its own."""
        return right.casefold() in patterns.fragments or (left + right).casefold() in words()

    return is_joined
