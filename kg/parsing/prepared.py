"""A paragraph's text while it is being repaired for the parser: edits keep every character's place in the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.model import Paragraph

# Characters: the parser refuses a million and needs memory in proportion; no writer's paragraph comes near.
LONGEST = 10_000
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace ``text[start:end]`` by ``new``."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Removed:
    """Words taken out before parsing, to be read apart: ``on Saturday`` between a verb and its object."""

    position: int  # where they stood, in the repaired text
    text: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """The text for the parser; ``offsets[i]`` is where character i stands in the article."""

    text: str
    offsets: tuple[int, ...]
    is_headline: bool
    removed: tuple[Removed, ...] = ()

    @classmethod
    def from_paragraph(cls, paragraph: Paragraph) -> Prepared:
        """The paragraph as cleaning left it; half surrogate pairs, which the parser refuses, give way one for one."""
        text = (
            paragraph.text if paragraph.text.isascii() else _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", paragraph.text)
        )
        return cls(text, paragraph.offsets, paragraph.is_headline)

    def pieces(self, longest: int = LONGEST) -> Iterator[Prepared]:
        """The text in pieces of ``longest`` characters at most, divided behind sentences or, failing these, words."""
        start = 0
        while len(self.text) - start > longest:
            end = start + longest
            for break_ in (". ", " "):
                found = self.text.rfind(break_, start, end)
                if found > start:
                    end = found + len(break_)
                    break
            yield Prepared(self.text[start:end], self.offsets[start : end + 1], self.is_headline)
            start = end
        yield Prepared(self.text[start:], self.offsets[start:], self.is_headline) if start else self

    def edit(self, edits: Sequence[Edit], *, keep_removed: bool = False) -> Prepared:
        """Apply edits that do not overlap, in order; with ``keep_removed`` what they delete is kept beside."""
        parts: list[str] = []
        offsets: list[int] = []
        removed = list(self.removed)
        last = length = 0
        shifts: list[tuple[int, int]] = []
        for e in sorted(edits, key=lambda e: e.start):
            parts += [self.text[last : e.start], e.new]
            offsets += self.offsets[last : e.start]
            first, final = self.offsets[e.start], self.offsets[e.end - 1]
            offsets += [min(first + i, final) for i in range(len(e.new))]
            if e.new:
                offsets[-1] = final
            length += e.start - last + len(e.new)
            if keep_removed:
                removed.append(Removed(length, self.text[e.start : e.end].strip()))
            last = e.end
            shifts.append((e.end, length - e.end))
        parts.append(self.text[last:])
        offsets += self.offsets[last:]
        moved = [r if r in self.removed and not shifts else _moved(r, shifts, r not in self.removed) for r in removed]
        return Prepared("".join(parts), tuple(offsets), self.is_headline, tuple(moved))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Place in the article of ``text[start:end]``."""
        return self.offsets[start], self.offsets[end - 1] + 1


def _moved(removed: Removed, shifts: Sequence[tuple[int, int]], is_new: bool) -> Removed:
    """An earlier removal, moved by the edits that stand before it."""
    if is_new:
        return removed
    shift = 0
    for end, change in shifts:
        if end <= removed.position:
            shift = change
    return Removed(removed.position + shift, removed.text)
