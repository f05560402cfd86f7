"""From a text to what copies of it are known by: a sample of its runs of words, and their MinHash signature."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from rensa import RMinHash

SAMPLE = 4  # of a long text, one run in so many is kept: those whose checksum it divides
_WORDS_IN_RUN = 5
_LONG = 400  # runs
_LEAD = 100  # words: a brief is the beginning of a long story, and shares little of all its runs
_OF_ALL, _OF_LEAD = 96, 24  # permutations
_SEED = 1
_WORD = re.compile(r"[^\W_]+")


def sketch_text(text: str) -> tuple[frozenset[int], tuple[int, ...]]:
    """Return checksums of the runs of five words in a text, and MinHash signatures of them all and of its beginning.

    Of a long text a quarter of the checksums is kept, always the same. A text without such a run has neither.
    """
    words = _WORD.findall(text.casefold())
    checksums = _runs(words)
    if not checksums:
        return frozenset(), ()
    kept = checksums if len(checksums) <= _LONG else sampled(checksums)
    lead = _runs(words[:_LEAD])
    return frozenset(kept), _aside().submit(_signature, checksums, lead).result()


def _runs(words: list[str]) -> set[int]:
    runs = (" ".join(words[i : i + _WORDS_IN_RUN]) for i in range(len(words) - _WORDS_IN_RUN + 1))
    return {zlib.crc32(run.encode("utf-8", "surrogatepass")) for run in runs}


def _signature(checksums: set[int], lead: set[int]) -> tuple[int, ...]:
    return (*_hash(checksums, _OF_ALL), *_hash(lead, _OF_LEAD))


def _hash(checksums: set[int], permutations: int) -> list[int]:
    minhash = RMinHash(num_perm=permutations, seed=_SEED)
    minhash.update([str(checksum) for checksum in checksums])  # in any order
    return minhash.digest()  # type: ignore[no-any-return]  # rensa has no types


@cache
def _aside() -> ThreadPoolExecutor:
    """Return a thread of rensa's own.

    rensa 0.5 leaves the upper halves of the processor's vector registers in use, which makes a parse in the same thread
    afterwards take a seventh longer; registers are each thread's own.
    """
    return ThreadPoolExecutor(1, thread_name_prefix="kg-minhash")


def sampled(checksums: Iterable[int]) -> set[int]:
    """Return those that stand for a long text."""
    return {each for each in checksums if each % SAMPLE == 0}
