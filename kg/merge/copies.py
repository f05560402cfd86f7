"""From the words of articles to which are copies of one text: shared runs of words, whatever surrounds the story.

Candidates are articles with a band of their MinHash signatures in common; the runs themselves then decide.
"""

from __future__ import annotations

import struct
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from kg.facts import Source
from kg.facts.sketches import SAMPLE, sampled
from kg.merge.changes import Changes
from kg.merge.state import State

_ROWS = 3  # of the signature, in one band: texts that share a third of their runs are found with 80 %, half with 98 %
_BYTES = 8 * _ROWS
_FEW = 8  # too few runs to tell a copy by
_SAME = 0.7  # of the shorter text's runs: a site's own clutter is on one side only
_TEXT_BITS = 31  # of a mark: the number of a text, behind the checksum of a band of 32
_TEXTS = (1 << _TEXT_BITS) - 1
_Marks = NDArray[np.int64]
_MOST_ROWS = 8  # of marks
_Numbered = Mapping[int, tuple[str, Source]]  # text -> graph, and what it says of itself
_NO_MARKS: _Marks = np.array((), dtype=np.int64)


def update_copies(state: State, changes: Changes) -> tuple[set[str], dict[str, str]]:
    """Find the copies among new articles and old ones.

    Return the articles of all groups that have changed, and the first articles that these, and what is gone, had.

    A group's first article is that with the earliest date of publication; articles without one come last; of equal
    ones the smallest IRI.
    """
    beside = {one for (one,) in state.rows_of("SELECT other FROM likenesses WHERE one IN (…)", changes.gone)}
    beside |= _members(state, changes.gone)
    before = _originals(state, changes.gone)
    for table, column in (("likenesses", "one"), ("likenesses", "other"), ("copies", "graph")):
        state.drop(table, column, changes.gone)
    state.change("UPDATE texts SET graph = NULL WHERE graph = ?", ((graph,) for graph in changes.gone))
    sources = {graph: facts.source for graph, facts in sorted(changes.new.items()) if facts.source is not None}
    ((last,),) = state.rows("SELECT MAX(text) FROM texts")
    numbered = dict(enumerate(sources.items(), 1 + (last or 0)))
    new, old = _put_texts(state, numbered)
    bands = new >> _TEXT_BITS
    bands = bands[_starts(bands)]
    beside_new = [part for marks in old for part in _beside(bands, marks)]
    pairs = set(_candidates(numbered, np.sort(np.concatenate([new, *beside_new]))))
    likenesses = set(_find_likenesses(state, pairs, numbered))
    state.put("likenesses", likenesses)
    touched = {graph for pair in likenesses for graph in pair} | (beside - changes.gone)
    members, originals = _regroup(state, touched)
    return members, before | originals


def bands_of(signature: tuple[int, ...]) -> Iterator[int]:
    """Yield a checksum of each band of a signature, in which its place counts."""
    packed = struct.pack(f"<{len(signature)}Q", *signature)
    for start in range(0, len(packed) - _BYTES + 1, _BYTES):
        yield zlib.crc32(packed[start : start + _BYTES], start)


class Runs:
    """The sketch of one text, to be compared with others."""

    def __init__(self, sketch: Collection[int]) -> None:
        self._sketch = sketch  # each run once
        self._is_sample = all(each % SAMPLE == 0 for each in sketch)

    def are_copied(self, other: Runs) -> bool:
        """Whether two texts share most of the shorter one's runs of words."""
        one, two = self._sketch, other._sketch
        if self._is_sample != other._is_sample:
            one, two = sampled(one), sampled(two)
        fewer = min(len(one), len(two))
        return fewer >= _FEW and len(frozenset(one).intersection(two)) >= _SAME * fewer


def _put_texts(state: State, numbered: _Numbered) -> tuple[_Marks, list[_Marks]]:
    """Have new articles' texts put with their marks, in order: a band's checksum, then the number; return new and old.

    Each update puts one row, and the rows become one when they are many: a row for each mark takes a hundred times as
    long to put and to find. Texts that are gone keep number and marks until then, without an article.
    """
    several = [_NO_MARKS]
    for text, (_, source) in numbered.items():
        several.append(np.fromiter(bands_of(source.signature), dtype=np.int64) << _TEXT_BITS | text)
    new = _in_order(several)
    old = [np.frombuffer(marks, dtype=np.int64) for (marks,) in state.rows("SELECT marks FROM bands")]
    state.later(lambda: _keep_texts(state, numbered, new, old))
    return new, old


def _keep_texts(state: State, numbered: _Numbered, new: _Marks, old: list[_Marks]) -> None:
    state.put("texts", ((text, graph, _pack(source.sketch)) for text, (graph, source) in numbered.items()))
    if len(old) < _MOST_ROWS:
        state.put("bands", [(len(old), new.tobytes())])
        return
    gone = [text for (text,) in state.rows("SELECT text FROM texts WHERE graph IS NULL")]
    state.drop("texts", "text", gone)
    every = _in_order([*old, new])
    of_gone = np.isin(every & _TEXTS, np.array(gone, dtype=np.int64))
    state.change("DELETE FROM bands", [()])
    state.put("bands", [(0, every[~of_gone].tobytes())])


def _in_order(several: list[_Marks]) -> _Marks:
    """Return all the marks in order, each once; of parts in order, in a hundredth of the time of ``np.unique``."""
    marks: _Marks = np.sort(np.concatenate(several), kind="stable")
    return marks[_starts(marks)]


def _starts(ordered: _Marks) -> NDArray[np.intp]:
    """Return where each run of equal numbers begins; none is negative."""
    return np.flatnonzero(np.diff(ordered, prepend=-1))


def _find_likenesses(
    state: State, pairs: Collection[tuple[int, int]], numbered: _Numbered
) -> Iterator[tuple[str, str]]:
    found = {text: (graph, Runs(source.sketch)) for text, (graph, source) in numbered.items()}
    question = "SELECT text, graph, sketch FROM texts WHERE graph IS NOT NULL AND text IN (…)"
    for text, graph, sketch in state.rows_of(question, {text for pair in pairs for text in pair} - found.keys()):
        found[text] = graph, Runs(_unpack(sketch))
    for text, new_text in pairs:
        if text in found:
            (one, runs), (other, new_runs) = found[text], found[new_text]
            if new_runs.are_copied(runs):
                yield one, other
                yield other, one


def _pack(sketch: Collection[int]) -> bytes:
    return struct.pack(f"<{len(sketch)}I", *sketch)


def _unpack(packed: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(packed) // 4}I", packed)


def _beside(bands: _Marks, old: _Marks) -> Iterator[_Marks]:
    """Yield those of the old marks that are of one of these bands."""
    first = bands << _TEXT_BITS
    starts, ends = np.searchsorted(old, first), np.searchsorted(old, first + _TEXTS, side="right")
    shared = ends > starts
    for start, end in zip(starts[shared].tolist(), ends[shared].tolist(), strict=True):
        yield old[start:end]


def _candidates(new: Collection[int], marks: _Marks) -> Iterator[tuple[int, int]]:
    """Yield the texts, by two, that have a band in common, the second of them new; marks are in order."""
    starts = _starts(marks >> _TEXT_BITS)
    counts = np.diff(starts, append=len(marks))
    several = counts > 1
    for start, count in zip(starts[several].tolist(), counts[several].tolist(), strict=True):
        texts = (marks[start : start + count] & _TEXTS).tolist()
        yield from ((one, other) for at, other in enumerate(texts) if other in new for one in texts[:at])


def _members(state: State, graphs: Iterable[str]) -> set[str]:
    originals = {name for (name,) in state.rows_of("SELECT original FROM copies WHERE graph IN (…)", graphs)}
    return {graph for (graph,) in state.rows_of("SELECT graph FROM copies WHERE original IN (…)", originals)}


def _originals(state: State, graphs: Iterable[str]) -> dict[str, str]:
    return dict(state.rows_of("SELECT graph, original FROM copies WHERE graph IN (…)", graphs))


def _regroup(state: State, touched: Collection[str]) -> tuple[set[str], dict[str, str]]:
    """Group anew whatever hangs together with the articles touched.

    Return all of these groups' articles, and the first articles that they had.
    """
    members = set(touched) | _members(state, touched)
    near: dict[str, set[str]] = defaultdict(set)
    waiting = set(members)
    while waiting:
        found = set()
        for one, other in state.rows_of("SELECT one, other FROM likenesses WHERE one IN (…)", waiting):
            near[one].add(other)
            found.add(other)
        waiting = found - members
        members |= found
    days = dict(state.rows_of("SELECT graph, day FROM articles WHERE graph IN (…)", members))
    before = _originals(state, members)
    state.drop("copies", "graph", members)
    rest = set(members)
    while rest:
        group, waiting = set(), {min(rest)}
        while waiting:
            group |= waiting
            waiting = {other for one in waiting for other in near[one]} - group
        rest -= group
        if len(group) > 1:
            first = min(group, key=lambda graph: (days[graph] or "9999", graph))
            state.put("copies", ((graph, first) for graph in group))
    return members, before
