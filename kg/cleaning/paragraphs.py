"""A stretch of ``Article.text`` in, a ``Paragraph`` out: one line, its signs made plain, each with its offset."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.model import Paragraph

# Invisible or only layout: soft hyphens, joiners, direction marks, controls, and the braces of some wires.
_NOTHING = r"\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2064{}\x00-\x08\x0e-\x1b\x7f"
_SPACE = r"\s\u200b\ufeff"
# A single plain space between words is no gap: it is by far the commonest, and stays as it is.
_SPECIAL = re.compile(
    rf"(?P<gap> [{_SPACE}{_NOTHING}]+|[^\S ][{_SPACE}{_NOTHING}]*|[\u200b\ufeff{_NOTHING}][{_SPACE}{_NOTHING}]*)"
    r"|(?P<quote>``|''|[“”„‟«»])|(?P<single>[‘’‚‛ʼ`´])|(?P<hyphen>[\u2010\u2011])"
)
_PLAIN = {"quote": '"', "single": "'", "hyphen": "-"}
_ANY_SPACE = re.compile(rf"[{_SPACE}]")
_BROKEN_WORD = re.compile(r"(?<=[\w.])-[^\S\n]*\n\s*(?=\w)")
_LEFT = re.compile(r"[^\W\d_]{2,}\Z")
_RIGHT = re.compile(r"[^\W\d_A-Z]+")
_LONGEST_WORD = 40

IsJoined = Callable[[str, str], bool]


def build_paragraph(
    text: str, start: int, end: int, *, is_headline: bool = False, is_joined: IsJoined | None = None
) -> Paragraph:
    """Make the paragraph of ``text[start:end]``; ``is_joined`` says whether a word broken by a hyphen is one word.

    The text may come out empty. ``offsets`` count from the beginning of ``text``.
    """
    gaps = _find_broken_words(text, start, end, is_joined) if is_joined else {}
    parts: list[str] = []
    offsets: list[int] = []
    position = start
    last = start  # end of the last character kept
    for found in _SPECIAL.finditer(text, start, end):
        begin, finish = found.span()
        replacement = _PLAIN.get(found.lastgroup or "")
        if replacement is None:  # a gap
            is_word = begin in gaps
            begin, finish = gaps.get(begin, (begin, finish))
            replacement = "" if is_word or not _ANY_SPACE.search(text, begin, finish) else " "
        if begin > position:
            parts.append(text[position:begin])
            offsets.extend(range(position, begin))
            last = begin
        if replacement == " " and not offsets:
            replacement = ""
        if replacement:
            parts.append(replacement)
            offsets.append(begin)
            last = finish if replacement != " " else last
        position = finish
    if end > position:
        parts.append(text[position:end])
        offsets.extend(range(position, end))
        last = end
    return _finish("".join(parts), offsets, last, is_headline=is_headline)


def _finish(line: str, offsets: list[int], last: int, *, is_headline: bool) -> Paragraph:
    """Take spaces off both ends; what is left ends where its last character ends in the article."""
    kept = line.rstrip(" ")
    if len(kept) < len(line):
        last = offsets[len(kept)]
        offsets = offsets[: len(kept)]
    lead = len(kept) - len(kept.lstrip(" "))
    return Paragraph(kept[lead:], (*offsets[lead:], last), is_headline)


def _find_broken_words(text: str, start: int, end: int, is_joined: IsJoined) -> dict[int, tuple[int, int]]:
    """Map where white space begins after a hyphen at a line's end to the stretch that is left out there.

    ``coopera-\\ntion`` loses hyphen and line break, ``nuclear-\\npowered`` the line break.
    """
    gaps: dict[int, tuple[int, int]] = {}
    for found in _BROKEN_WORD.finditer(text, start, end):
        left = _LEFT.search(text[max(start, found.start() - _LONGEST_WORD) : found.start()])
        right = _RIGHT.match(text, found.end(), min(end, found.end() + _LONGEST_WORD))
        is_one = bool(left and right and is_joined(left.group(), right.group()))
        gaps[found.start() + 1] = (found.start() if is_one else found.start() + 1, found.end())
    return gaps
