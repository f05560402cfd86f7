"""Labels each block of a text: the headline, a part of the story, or the reason why it is neither."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from kg.cleaning.blocks import Block
from kg.cleaning.datelines import match_dateline, parse_byline
from kg.cleaning.dates import find_dates
from kg.cleaning.patterns import Patterns, fold

STORY = "story"
HEADLINE = "headline"
_HEADING, _STOP, _ASIDE = "heading", "stop", "aside"

_TERMINATED = re.compile(r"[.!?…][\"'”’)\]}]*$")
_OPEN = re.compile(r"[,:;—–-]$")  # a sentence that goes on, as before a quotation
_SEVERAL_SENTENCES = re.compile(r"[.!?][\"'”’)]*\s+[\"'“‘(]*[^\W\d_a-z].*[.!?]")
_SEPARATOR = re.compile(r"\s+[>›»|•·/→]+\s+")
_NUMBER = re.compile(r"[+\-−$€£¥(]{0,2}\d[\d.,:%/)-]*[a-zA-Z%]{0,2}[).]?")
_CELLS = re.compile(r"\S(?: {3,}|\t+| *\| *)(?=\S)")
_TIME = re.compile(
    r"\b\d{1,2}(?:[:.]\d\d){1,2}(?:\.\d+)?(?:\s*[ap]\.?m\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?|\(?[+-]\d\d:?\d\d\)?",
    re.IGNORECASE,
)
_QUOTED = re.compile(r'"([^"]{30,600})"')
_QUOTE_AND_NAME = re.compile(r"\"[^\"]{20,600}\"[,.]?\s*(?:[-–—]+|,)\s*[^\W\d_a-z][^.!?\"]{2,80}")
_PAGE_TITLE = re.compile(r"\s+[|–—»-]\s+")

_LONGEST_HEADLINE = 250
_HEADER_BLOCKS = 15


def label_blocks(blocks: Sequence[Block], patterns: Patterns, title: str | None) -> list[str]:
    """Return a label for each block: ``STORY``, ``HEADLINE`` or the reason to drop it."""
    if len(blocks) == 1:
        return [STORY]  # a sentence by itself is what there is to read, whatever it looks like
    labels: list[str] = []
    for block in blocks:
        labels.append(_label(block, patterns, is_header=len(labels) < _HEADER_BLOCKS and STORY not in labels))
    _drop_after_stops(blocks, labels)
    _choose_headline(blocks, labels, title)
    _drop_repeated(blocks, labels)
    _rescue(blocks, labels)
    return labels


def _label(block: Block, patterns: Patterns, *, is_header: bool) -> str:
    text = block.text
    if patterns.is_stop(text):
        return _STOP
    if patterns.is_aside(text):
        return _ASIDE
    if is_date_line(text, patterns, is_header=is_header):
        return "date line"
    if is_header and len(text) <= 200:
        if parse_byline(text, patterns):
            return "byline"
        if patterns.find_agency(text):
            return "agency"
        if (dateline := match_dateline(text, 0, len(text), patterns)) and dateline.end == len(text):
            return "dateline"
    if tail := patterns.find_tail(text, 0, len(text)):
        text = text[: tail[0]].rstrip()
    return patterns.find_reason(block.text) or _find_layout(block) or (STORY if _is_sentence(text) else _HEADING)


def is_date_line(text: str, patterns: Patterns, *, is_header: bool) -> bool:
    """True for a line that is there for its date; above the story a few other words may stand beside it."""
    if len(text) > 120 or not (dates := find_dates(text)):
        return False
    rest = text
    for date in reversed(dates):
        rest = f"{rest[: date.start]} {rest[date.end :]}"
    rest = _TIME.sub(" ", rest)
    words = re.findall(r"[^\W_][\w'.-]*", rest)
    if not words or patterns.date_words.fullmatch(" ".join(words).casefold().strip(". ")):
        return True
    return is_header and len(words) <= 5 and any(date.day for date in dates) and not _TERMINATED.search(text)


def _find_layout(block: Block) -> str | None:
    """Name what the shape of a block gives away: rules, tables, menus, bullets."""
    text = block.text
    words = text.split()
    if not any(character.isalpha() for character in text):
        return "table" if any(character.isdigit() for character in text) else "rule"
    if len(words) >= 3 and sum(bool(_NUMBER.fullmatch(word)) for word in words) >= len(words) / 2:
        return "table"
    if _TERMINATED.search(text):
        return None
    parts = [part for part in _SEPARATOR.split(text) if part]
    if len(parts) > 1 and all(len(part.split()) <= 4 and not part.isdigit() for part in parts):
        return "menu"
    if sum(len(_CELLS.findall(line)) >= 2 for line in block.lines) * 2 > len(block.lines):
        return "table"
    return "bullet" if block.is_bullet and len(words) <= 20 else None


def _is_sentence(text: str) -> bool:
    words = text.count(" ") + 1
    if _TERMINATED.search(text):
        return words >= 2 or text[0] in '"“'
    return words >= 20 or (words >= 4 and bool(_OPEN.search(text)))


def _is_prose(text: str) -> bool:
    return _is_sentence(text) and (text.count(" ") >= 24 or bool(_SEVERAL_SENTENCES.search(text)))


def _drop_after_stops(blocks: Sequence[Block], labels: list[str]) -> None:
    """Drop what follows a heading of other stories: to the end, or to the next paragraph of prose."""
    mode = ""
    has_story = False
    for number, label in enumerate(labels):
        if label in (_STOP, _ASIDE):
            labels[number] = "related"
            if has_story and mode != _STOP:
                mode = label
        elif mode == _STOP or (mode == _ASIDE and not (label == STORY and _is_prose(blocks[number].text))):
            labels[number] = "related" if label in (STORY, _HEADING, "bullet") else label
        elif label == STORY:
            has_story, mode = True, ""


def _choose_headline(blocks: Sequence[Block], labels: list[str], title: str | None) -> None:
    """Find the headline among what stands above the story; the rest of it is dropped already."""
    story = next((number for number, block in enumerate(blocks) if _is_told(labels[number], block)), None)
    top = range(len(blocks) if story is None else story + 1)
    wanted = _key(title) if title else None
    for number in top[: _HEADER_BLOCKS + 1]:  # a title further down is a link to this very page
        if wanted and _key(blocks[number].text) == wanted:
            labels[number] = HEADLINE
            return
    if story is None:
        return
    above = [number for number in top if labels[number] in (STORY, _HEADING) and number != story]
    chosen = _choose_above(blocks, above[: 2 * _HEADER_BLOCKS], title)
    if chosen is None and not above and _is_told_headline(blocks, labels, story):
        chosen = story
    if chosen is not None:
        labels[chosen] = HEADLINE
    for number in above:
        if number != chosen:
            labels[number] = _HEADING


def _choose_above(blocks: Sequence[Block], above: list[int], title: str | None) -> int | None:
    likely = [n for n in above if len(blocks[n].text) <= _LONGEST_HEADLINE and blocks[n].text.count(" ") >= 1]
    full = [n for n in likely if blocks[n].text.count(" ") >= 4]
    for earlier in full:  # "Headline | Site", as a page's title has it, gives way to "Headline"
        parts = {_key(part) for part in _PAGE_TITLE.split(blocks[earlier].text)[:-1]}
        again = next((n for n in full if n > earlier and _key(blocks[n].text) in parts), None)
        if again is not None:
            return again
    if full:
        return full[0]
    if title:  # short lines above a story that has a title are kickers, unless they say much the same
        wanted = set(_key(title).split())
        likely = [n for n in likely if len(wanted & set(words := _key(blocks[n].text).split())) * 2 > len(words)]
    return max(likely, key=lambda n: blocks[n].text.count(" "), default=None)


def _is_told(label: str, block: Block) -> bool:
    return label == STORY and bool(_TERMINATED.search(block.text) or _OPEN.search(block.text))


def _is_told_headline(blocks: Sequence[Block], labels: Sequence[str], story: int) -> bool:
    """True where the first paragraph of a story is a headline that ends in a stop: in capitals, or a question."""
    text = blocks[story].text
    below = zip(blocks[story + 1 :], labels[story + 1 :], strict=True)
    others = [block.text for block, label in below if label == STORY]
    if not others or len(text) > _LONGEST_HEADLINE:
        return False
    is_capitals = text.isupper() and not others[0].isupper() and text.count(" ") >= 2
    return is_capitals or (text[-1] in "?!" and text.count(" ") < 20 and not _SEVERAL_SENTENCES.search(text))


def _drop_repeated(blocks: Sequence[Block], labels: list[str]) -> None:
    """Drop lines that stand twice, and quotations set apart that the story quotes too."""
    told = {
        number: fold(blocks[number].text) for number, label in enumerate(labels) if label in (STORY, HEADLINE, _HEADING)
    }
    seen = {_key(text) for number, text in told.items() if labels[number] == HEADLINE}
    quotes = Counter(quote for text in told.values() for quote in {_key(q) for q in _QUOTED.findall(text)})
    for number, text in told.items():
        if labels[number] == HEADLINE:
            continue
        key = _key(text)
        if key in seen and labels[number] == STORY:
            labels[number] = "repeated"
        elif len(text) <= 700 and (_QUOTE_AND_NAME.fullmatch(text) or _is_pull_quote(text, quotes)):
            labels[number] = "pull quote"
        seen.add(key)


def _is_pull_quote(text: str, quotes: Counter[str]) -> bool:
    """True for a quotation, with a few words of whose it is, that another paragraph holds."""
    found = _QUOTED.match(text)
    if found is None or quotes[_key(found[1])] < 2:
        return False
    return len(text) - found.end() < 80 and not _TERMINATED.search(text[found.end() :])


def _rescue(blocks: Sequence[Block], labels: list[str]) -> None:
    """Where no story was found, take what is nearest to one: lines that lack only their full stop."""
    if STORY in labels:
        return
    headings = [number for number, label in enumerate(labels) if label == _HEADING]
    long = [number for number in headings if blocks[number].text.count(" ") >= 4]
    for number in long or headings[:1]:
        labels[number] = STORY
    if STORY not in labels and HEADLINE in labels:
        labels[labels.index(HEADLINE)] = STORY


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text).casefold()))
