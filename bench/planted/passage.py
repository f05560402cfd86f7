"""Text that knows what stands where in it: passages are joined, prefixed and mended, and their marks move along."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from bench.planted.records import Mention, Telling

Mark = TypeVar("Mark", Mention, Telling)

_DOUBLED = re.compile(r", ?(?=,)|,(?=[.;:])")
_SPACES = re.compile(r"  +")


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of text with mentions and tellings."""

    text: str = ""
    mentions: tuple[Mention, ...] = ()
    tellings: tuple[Telling, ...] = ()

    def __add__(self, other: Passage | str) -> Passage:
        if isinstance(other, str):
            return replace(self, text=self.text + other)
        by = len(self.text)
        return Passage(
            self.text + other.text,
            self.mentions + tuple(_with_offsets(each, by.__add__) for each in other.mentions),
            self.tellings + tuple(_with_offsets(each, by.__add__) for each in other.tellings),
        )

    def replaced(self, start: int, end: int, words: str) -> Passage:
        """Return the passage with other words for ``start:end``; marks that overlap them keep their start."""
        by = len(words) - (end - start)

        def move(offset: int) -> int:
            if offset >= end:
                return offset + by
            return min(offset, start + len(words)) if offset > start else offset

        return Passage(
            self.text[:start] + words + self.text[end:],
            tuple(_with_offsets(each, move) for each in self.mentions),
            tuple(_with_offsets(each, move) for each in self.tellings),
        )

    def tidied(self) -> Passage:
        """Return the passage with no comma before another sign, and single spaces."""
        found = self
        for pattern, words in ((_DOUBLED, ""), (_SPACES, " ")):
            while match := pattern.search(found.text):
                found = found.replaced(match.start(), match.end(), words)
        return found

    def lowered(self) -> Passage:
        """Return the passage as it stands within a sentence: with a small first letter, unless it is a name's."""
        if not self.text or any(each.start == 0 and not self.text.startswith("the ") for each in self.mentions):
            return self
        return replace(self, text=self.text[0].lower() + self.text[1:])

    def raised(self) -> Passage:
        """Return the passage with a large first letter."""
        return replace(self, text=self.text[:1].upper() + self.text[1:])


def joined(passages: Iterable[Passage], between: str) -> Passage:
    """Return passages as one, with ``between`` between them."""
    found = Passage()
    for number, each in enumerate(passages):
        found = found + between + each if number else each
    return found


def _with_offsets(mark: Mark, move: Callable[[int], int]) -> Mark:
    start, end = move(mark.start), move(mark.end)
    if isinstance(mark, Mention):
        return replace(mark, start=start, end=end, core_start=move(mark.core_start), core_end=move(mark.core_end))
    return replace(
        mark, start=start, end=end, trigger_start=move(mark.trigger_start), trigger_end=move(mark.trigger_end)
    )
