"""From the words of articles to which are copies of one text: shared runs of words, whatever surrounds the story."""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Mapping
from itertools import combinations, pairwise

from kg.merge.records import Source
from kg.merge.union import Union

_WORDS_IN_SHINGLE = 5
_SAMPLE = 4  # of a long text, one shingle in so many is kept: those whose checksum it divides
_LONG = 400  # shingles
_FEW = 8  # too few shingles to tell a copy by
_SAME = 0.7  # of the shorter text's shingles: a site's own clutter is on one side only
_COMMON = 20  # a shingle in more articles than this is a phrase of the trade, or a much copied text
_WORD = re.compile(r"[^\W_]+")


def sketch_text(text: str) -> frozenset[int]:
    """Return checksums of the runs of five words in a text; of a long text a quarter of them, always the same."""
    words = _WORD.findall(text.casefold())
    runs = {
        zlib.crc32(" ".join(words[i : i + _WORDS_IN_SHINGLE]).encode("utf-8", "surrogatepass"))
        for i in range(len(words) - _WORDS_IN_SHINGLE + 1)
    }
    return frozenset(runs if len(runs) <= _LONG else _sampled(runs))


def find_copies(sources: Mapping[str, Source]) -> dict[str, str]:
    """Return for each article that copies, or is copied, the article that its text first appeared in.

    First is the earliest date of publication; articles without one come last; of equal ones the smallest IRI.
    """
    union = Union()
    for one, other in sorted(_candidates(sources)):
        if _are_copies(sources[one].sketch, sources[other].sketch):
            union.join(one, other)
    found: dict[str, str] = {}
    for members in union.groups():
        first = min(members, key=lambda iri: (str(sources[iri].date or "9999"), iri))
        found.update(dict.fromkeys(members, first))
    return found


def _candidates(sources: Mapping[str, Source]) -> set[tuple[str, str]]:
    holders: dict[int, list[str]] = defaultdict(list)
    for iri in sorted(sources):
        for shingle in _sampled(sources[iri].sketch) or sources[iri].sketch:
            holders[shingle].append(iri)
    pairs: set[tuple[str, str]] = set()
    for iris in holders.values():
        if len(iris) <= _COMMON:
            pairs.update(combinations(iris, 2))
        else:  # each with the first and the next: copies of one text are still found
            pairs.update((iris[0], other) for other in iris[1:])
            pairs.update(pairwise(iris))
    return pairs


def _are_copies(one: frozenset[int], other: frozenset[int]) -> bool:
    fewer = min(len(one), len(other))
    if _is_sample(one) != _is_sample(other):
        one, other = frozenset(_sampled(one)), frozenset(_sampled(other))
        fewer = min(len(one), len(other))
    return fewer >= _FEW and len(one & other) >= _SAME * fewer


def _sampled(shingles: set[int] | frozenset[int]) -> set[int]:
    return {each for each in shingles if each % _SAMPLE == 0}


def _is_sample(sketch: frozenset[int]) -> bool:
    return all(each % _SAMPLE == 0 for each in sketch)
