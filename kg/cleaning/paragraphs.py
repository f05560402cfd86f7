"""A stretch of ``Article.text`` in, a ``Paragraph`` out: one line, its signs made plain, each with its offset."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.model import Paragraph

# White space; wire quotation marks; what is invisible or only layout; and quotation marks and hyphens of other shapes.
_SPECIAL = re.compile(
    r"(?P<space>[\s\u200b\ufeff]+)|(?P<quote>``|''|[“”„‟«»])|(?P<nothing>[\u00ad\u200c-\u200f\u2028-\u202e\u2060-\u2064{}"
    r"\x00-\x08\x0e-\x1f\x7f])|(?P<single>[‘’‚‛ʼ`´])|(?P<hyphen>[\u2010\u2011])"
)
_PLAIN = {"quote": '"', "single": "'", "hyphen": "-"}
_BROKEN_WORD = re.compile(r"(?P<left>[^\W\d_]{2,})-\s*\n\s*(?P<right>[^\W\d_A-Z]+)")


class _Builder:
    """Gathers characters with their offsets; white space never begins, ends or doubles."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.offsets: list[int] = []
        self.pending: int | None = None  # where a run of white space began

    def add(self, text: str, start: int) -> None:
        if not text:
            return
        if self.pending is not None and self.offsets:
            self.parts.append(" ")
            self.offsets.append(self.pending)
        self.pending = None
        self.parts.append(text)
        self.offsets.extend(range(start, start + len(text)))

    def space(self, start: int) -> None:
        if self.pending is None:
            self.pending = start


def build_paragraph(
    text: str, start: int, end: int, *, is_headline: bool = False, is_joined: Callable[[str, str], bool] | None = None
) -> Paragraph:
    """Make the paragraph of ``text[start:end]``; ``is_joined`` says whether a word broken by a hyphen is one word.

    The text may come out empty. ``offsets`` count from the beginning of ``text``.
    """
    builder = _Builder()
    gaps = _find_gaps(text, start, end, is_joined)
    position = start
    for found in _SPECIAL.finditer(text, start, end):
        begin, finish = gaps.get(found.start(), (found.start(), found.end()))
        if begin < position:
            continue
        builder.add(text[position:begin], position)
        position = finish
        if found.lastgroup in _PLAIN:
            builder.add(_PLAIN[found.lastgroup], begin)
        elif found.lastgroup == "space" and found.start() not in gaps:
            builder.space(begin)
    builder.add(text[position:end], position)
    last = builder.offsets[-1] + 1 if builder.offsets else start
    if builder.parts and text[last - 1 : last + 1] in ("``", "''"):
        last += 1
    return Paragraph("".join(builder.parts), (*builder.offsets, last), is_headline)


def _find_gaps(
    text: str, start: int, end: int, is_joined: Callable[[str, str], bool] | None
) -> dict[int, tuple[int, int]]:
    """Map where white space begins after a hyphen at a line's end to the stretch that is left out there.

    ``coopera-\\ntion`` loses hyphen and line break, ``nuclear-\\npowered`` the line break.
    """
    gaps: dict[int, tuple[int, int]] = {}
    if is_joined is None:
        return gaps
    for found in _BROKEN_WORD.finditer(text, start, end):
        hyphen = found.end("left")
        begin = hyphen if is_joined(found["left"], found["right"]) else hyphen + 1
        gaps[hyphen + 1] = (begin, found.start("right"))
    return gaps
