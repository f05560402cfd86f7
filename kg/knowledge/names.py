"""Folds names and finds them: text words come in, the longest name that begins at a word goes out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from kg.knowledge.entry import Entry
from kg.slug import ascii_fold

_APOSTROPHES = "'’‘ʼ`"
_HYPHENS = frozenset("-‐‑‒–—/")
_DROP = str.maketrans("", "", _APOSTROPHES + '."“”')
_SPLIT = re.compile(r"[^\s\-‐‑‒–—/,]+")


class Reading(NamedTuple):
    """One thing that a name may stand for."""

    written: tuple[str, ...]  # the name in pieces, letters as the data writes them
    entry: Entry
    marked: bool  # marked ambiguous: only in its context


@lru_cache(maxsize=65536)
def split_word(word: str) -> tuple[str, ...]:
    """Return the pieces of a word or name: split at hyphens, without full stops, apostrophes and accents."""
    if word.isascii() and word.isalnum():
        return (word,)
    return tuple(_SPLIT.findall(ascii_fold(word).translate(_DROP)))


def fold(name: str) -> str:
    """Return the form under which two spellings of one name are equal."""
    return " ".join(split_word(name)).lower()


def _fits(reading: Reading, seen: tuple[str, ...], strict: bool) -> bool:
    pairs = zip(reading.written, seen, strict=True)
    return all(_fits_case(piece, other, strict) for piece, other in pairs)


def _fits_case(written: str, seen: str, strict: bool) -> bool:
    """Say whether a piece of text has the letters that the name's piece asks for."""
    if written.isupper() and len(written) > 1:
        return seen.isupper()
    return not strict or not written[:1].isupper() or seen[:1].isupper()


class NameIndex:
    """All names of a gazetteer by their folded form.

    A dictionary, with the greatest length by first piece: no slower to search than a trie, and quicker to build.
    """

    def __init__(self) -> None:
        self.by_name: dict[str, list[Reading]] = {}
        self._reach: dict[str, int] = {}  # first piece -> the most pieces of a name that begins so

    def add(self, name: str, entry: Entry, marked: bool = False) -> list[Reading]:
        """Add a name and return all readings of it."""
        pieces = split_word(name)
        small = " ".join(pieces).lower()
        readings = self.by_name.setdefault(small, [])
        reading = Reading(pieces, entry, marked)
        if reading not in readings:  # "U.S." and "US" are one
            readings.append(reading)
        first = small.partition(" ")[0]
        if self._reach.get(first, 0) < len(pieces):
            self._reach[first] = len(pieces)
        return readings

    def readings(self, name: str) -> list[Reading]:
        """Return what a whole name may stand for; a leading "the" counts only where the data has it."""
        pieces = split_word(name)
        found = self._at(pieces, strict=False)
        if not found and len(pieces) > 1 and pieces[0].lower() == "the":
            found = self._at(pieces[1:], strict=False)
        return found

    def _at(self, pieces: tuple[str, ...], *, strict: bool) -> list[Reading]:
        readings = self.by_name.get(" ".join(pieces).lower(), ())
        fitting = [reading for reading in readings if _fits(reading, pieces, strict)]
        exact = [reading for reading in fitting if reading.written == pieces]
        return exact or fitting  # "KIA" is the rebel army, "Kia" the company

    def _may_begin(self, words: Sequence[str], start: int) -> bool:
        """False where no name begins with this word, which is so of most; a clitic makes it another word."""
        pieces = split_word(words[start])
        if pieces and pieces[0].lower() in self._reach:
            return True
        following = words[start + 1][:1] if start + 1 < len(words) else ""
        return words[start][-1:] in _APOSTROPHES or (following != "" and following in _APOSTROPHES)

    def longest(self, words: Sequence[str], start: int, states: Collection[str]) -> tuple[int, Entry] | None:
        """Return the count of words and the entry of the longest name that begins at ``start``."""
        if not self._may_begin(words, start):
            return None
        best: tuple[int, Entry] | None = None
        todo: list[tuple[int, tuple[str, ...]]] = [(start, ())]
        while todo:
            at, seen = todo.pop()
            if seen and (best is None or at - start > best[0]):
                entry = choose(self._at(seen, strict=True), states)
                if entry is not None:
                    best = (at - start, entry)
            if seen and len(seen) >= self._reach.get(seen[0].lower(), 0):
                continue
            todo.extend((following, seen + pieces) for following, pieces in _steps(words, at, first=at == start))
        return best


def choose(readings: Sequence[Reading], states: Collection[str]) -> Entry | None:
    """Return the reading that stands in ``states`` where only one does, else the one that needs no context."""
    plain = next((reading.entry for reading in readings if not reading.marked), None)
    if plain is not None and (not states or plain.state in states):
        return plain
    near = {reading.entry.key: reading.entry for reading in readings if reading.entry.state in states}
    return next(iter(near.values())) if len(near) == 1 else plain


def _steps(words: Sequence[str], at: int, first: bool) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield each way to read on from word ``at``: the next position and the pieces up to there.

    A hyphen that is a word of its own is passed over, and a clitic is also tried as a part of its word, since
    tokenizers cut ``People's`` and ``Ma'ariv`` in different ways.
    """
    end = len(words)
    if at < end and words[at] in _HYPHENS and not first:
        at += 1
    if at >= end:
        return
    pieces = split_word(words[at])
    if pieces:
        yield at + 1, pieces
        joined = at + 1 < end and (words[at + 1][:1] in _APOSTROPHES or words[at][-1] in _APOSTROPHES)
        if joined and words[at + 1]:
            glued = split_word(words[at] + words[at + 1])
            if glued != pieces:
                yield at + 2, glued
