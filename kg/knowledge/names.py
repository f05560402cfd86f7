"""Folds names and finds them: text words come in, the longest name that begins at a word goes out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
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


@dataclass(slots=True)
class Node:
    """A step of the trie; its readings are those of the names that end here."""

    after: dict[str, Node] = field(default_factory=dict)
    readings: list[Reading] = field(default_factory=list)


@lru_cache(maxsize=65536)
def split_word(word: str) -> tuple[str, ...]:
    """Return the pieces of a word or name: split at hyphens, without full stops, apostrophes and accents."""
    return tuple(_SPLIT.findall(ascii_fold(word).translate(_DROP)))


def fold(name: str) -> str:
    """Return the form under which two spellings of one name are equal."""
    return " ".join(split_word(name)).lower()


def _fits_case(written: str, seen: str, strict: bool) -> bool:
    """Say whether a piece of text has the letters that the name's piece asks for."""
    if written.isupper() and len(written) > 1:
        return seen.isupper()
    return not strict or not written[:1].isupper() or seen[:1].isupper()


class Trie:
    """All names of a gazetteer, by their pieces in small letters."""

    def __init__(self) -> None:
        self.root = Node()

    def add(self, name: str, entry: Entry, marked: bool = False) -> list[Reading]:
        """Add a name and return all readings of it."""
        pieces = split_word(name)
        node = self.root
        for piece in pieces:
            small = piece.lower()
            following = node.after.get(small)
            if following is None:
                following = node.after[small] = Node()
            node = following
        reading = Reading(pieces, entry, marked)
        if reading not in node.readings:  # "U.S." and "US" are one
            node.readings.append(reading)
        return node.readings

    def readings(self, name: str) -> list[Reading]:
        """Return what a whole name may stand for; a leading "the" counts only where the data has it."""
        pieces = split_word(name)
        found = self._at(pieces)
        if not found and len(pieces) > 1 and pieces[0].lower() == "the":
            found = self._at(pieces[1:])
        return found

    def _at(self, pieces: tuple[str, ...]) -> list[Reading]:
        node = _walk(self.root, pieces) if pieces else None
        return [] if node is None else _fitting(node.readings, pieces, strict=False)

    def longest(self, words: Sequence[str], start: int, states: Collection[str]) -> tuple[int, Entry] | None:
        """Return the count of words and the entry of the longest name that begins at ``start``."""
        best: tuple[int, Entry] | None = None
        todo: list[tuple[Node, int, tuple[str, ...]]] = [(self.root, start, ())]
        while todo:
            node, at, seen = todo.pop()
            if node.readings and (best is None or at - start > best[0]):
                entry = choose(_fitting(node.readings, seen, strict=True), states)
                if entry is not None:
                    best = (at - start, entry)
            for following, pieces in _steps(words, at, first=at == start):
                further = _walk(node, pieces)
                if further is not None:
                    todo.append((further, following, seen + pieces))
        return best


def choose(readings: Sequence[Reading], states: Collection[str]) -> Entry | None:
    """Return the reading that stands in ``states`` where only one does, else the one that needs no context."""
    plain = next((reading.entry for reading in readings if not reading.marked), None)
    if plain is not None and (not states or plain.state in states):
        return plain
    near = {reading.entry.key: reading.entry for reading in readings if reading.entry.state in states}
    return next(iter(near.values())) if len(near) == 1 else plain


def _walk(node: Node, pieces: tuple[str, ...]) -> Node | None:
    for piece in pieces:
        following = node.after.get(piece.lower())
        if following is None:
            return None
        node = following
    return node


def _fitting(readings: Sequence[Reading], seen: tuple[str, ...], strict: bool) -> list[Reading]:
    return [
        reading
        for reading in readings
        if all(_fits_case(piece, other, strict) for piece, other in zip(reading.written, seen, strict=True))
    ]


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
