"""From the words of articles to which are copies of one text: shared runs of words, whatever surrounds the story.

Candidates are articles with a band of their MinHash signatures in common; the runs themselves then decide.
"""

from __future__ import annotations

import struct
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from kg.facts import Source
from kg.facts.sketches import SAMPLE, sampled
from kg.merge.archive import Archive
from kg.merge.changes import Changes
from kg.merge.state import State

_ROWS = 3  # of the signature, in one band: texts that share a third of their runs are found with 80 %, half with 98 %
_BYTES = 8 * _ROWS
_FEW = 8  # too few runs to tell a copy by
_SAME = 0.7  # of the shorter text's runs: a site's own clutter is on one side only


def update_copies(state: State, archive: Archive, changes: Changes) -> set[str]:
    """Find the copies among new articles and old ones; return the articles of all groups that have changed.

    A group's first article is that with the earliest date of publication; articles without one come last; of equal
    ones the smallest IRI.
    """
    beside = {one for (one,) in state.rows_of("SELECT other FROM likenesses WHERE one IN (…)", changes.gone)}
    beside |= _members(state, changes.gone)
    for table, column in (("likenesses", "one"), ("likenesses", "other"), ("bands", "graph"), ("copies", "graph")):
        state.drop(table, column, changes.gone)
    sources = {graph: facts.source for graph, facts in sorted(changes.new.items()) if facts.source is not None}
    bands = [(band, graph) for graph, source in sources.items() for band in bands_of(source.signature)]
    state.put("bands", bands)
    likenesses = set(_find_likenesses(state, archive, bands, sources))
    state.put("likenesses", likenesses)
    touched = {graph for pair in likenesses for graph in pair} | (beside - changes.gone)
    return _regroup(state, touched) | touched


def bands_of(signature: tuple[int, ...]) -> Iterator[int]:
    """Yield a checksum of each band of a signature, in which its place counts."""
    packed = struct.pack(f"<{len(signature)}Q", *signature)
    for start in range(0, len(packed) - _BYTES + 1, _BYTES):
        yield zlib.crc32(packed[start : start + _BYTES], start)


class Runs:
    """The sketch of one text, to be compared with others."""

    def __init__(self, sketch: frozenset[int]) -> None:
        self._sketch = sketch
        self._is_sample = all(each % SAMPLE == 0 for each in sketch)

    def are_copied(self, other: Runs) -> bool:
        """Whether two texts share most of the shorter one's runs of words."""
        one, two = self._sketch, other._sketch
        if self._is_sample != other._is_sample:
            one, two = frozenset(sampled(one)), frozenset(sampled(two))
        fewer = min(len(one), len(two))
        return fewer >= _FEW and len(one & two) >= _SAME * fewer


def _find_likenesses(
    state: State, archive: Archive, bands: list[tuple[int, str]], sources: Mapping[str, Source]
) -> Iterator[tuple[str, str]]:
    graphs: dict[int, list[str]] = defaultdict(list)
    if not state.is_new:
        wanted = {band for band, _ in bands}
        bands = list(state.rows_of("SELECT band, graph FROM bands WHERE band IN (…)", wanted))
    for band, graph in bands:
        graphs[band].append(graph)
    pairs = {
        (one, other) if one < other else (other, one)
        for several in graphs.values()
        if len(several) > 1
        for one in several
        if one in sources
        for other in several
        if one != other
    }
    runs = {graph: Runs(source.sketch) for graph, source in sources.items()}
    others = {graph for pair in pairs for graph in pair} - runs.keys()
    runs.update((graph, Runs(source.sketch)) for graph, source in archive.sources(others))
    for one, other in pairs:
        if one in runs and other in runs and runs[one].are_copied(runs[other]):
            yield one, other
            yield other, one


def _members(state: State, graphs: Iterable[str]) -> set[str]:
    originals = {name for (name,) in state.rows_of("SELECT original FROM copies WHERE graph IN (…)", graphs)}
    return {graph for (graph,) in state.rows_of("SELECT graph FROM copies WHERE original IN (…)", originals)}


def _regroup(state: State, touched: Collection[str]) -> set[str]:
    """Group anew whatever hangs together with the articles touched; return all of these groups' articles."""
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
    return members
