"""From units to how many pairs of them are rightly one, wrongly one and wrongly two."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from math import comb

from bench.planted.matching import Unit


@dataclass(frozen=True, slots=True)
class Score:
    """Pairs that are one by both, by what was found, and by what is planted."""

    right: int
    found: int
    planted: int

    @property
    def precision(self) -> float:
        """Return which share of the pairs found is right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Return which share of the planted pairs is found."""
        return self.right / self.planted if self.planted else 1.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        return 2 * self.right / (self.found + self.planted) if self.found + self.planted else 1.0

    def __str__(self) -> str:
        return f"F1 {self.f1:.3f} (precision {self.precision:.3f}, recall {self.recall:.3f})"


def score_pairs(units: Iterable[Unit]) -> Score:
    """Count pairs of units; of pairs with one that is unsure, only those are counted that are planted as two."""
    cells: Counter[tuple[str, str]] = Counter()
    sure: Counter[tuple[str, str]] = Counter()
    for unit in units:
        cells[unit.cluster, unit.truth] += 1
        sure[unit.cluster, unit.truth] += not unit.is_unsure
    right = _pairs(sure.values())
    open_ones = _pairs(cells.values()) - right
    found = _pairs(_sums(cells, 0)) - open_ones
    return Score(right, found, _pairs(_sums(sure, 1)))


def _pairs(sizes: Iterable[int]) -> int:
    return sum(comb(size, 2) for size in sizes)


def _sums(cells: Counter[tuple[str, str]], side: int) -> Iterable[int]:
    sums: Counter[str] = Counter()
    for key, size in cells.items():
        sums[key[side]] += size
    return sums.values()


@dataclass(slots=True)
class Kind:
    """Wrong pairs of one kind, with some examples."""

    count: int = 0
    examples: list[tuple[Unit, Unit]] = field(default_factory=list)


def wrong_pairs(
    units: Iterable[Unit], name: Callable[[Unit, Unit], str], *, missed: bool, examples: int = 0
) -> list[tuple[str, Kind]]:
    """Return the pairs that were missed, or wrongly joined, by the name of their kind, the most frequent first."""
    kinds: dict[str, Kind] = defaultdict(Kind)
    for one, other in _wrong(units, missed=missed):
        kind = kinds[name(one, other)]
        kind.count += 1
        if len(kind.examples) < examples and not any({one.words, other.words} & _words(pair) for pair in kind.examples):
            kind.examples.append((one, other))
    return sorted(kinds.items(), key=lambda each: (-each[1].count, each[0]))


def _wrong(units: Iterable[Unit], *, missed: bool) -> Iterator[tuple[Unit, Unit]]:
    groups: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        groups[unit.truth if missed else unit.cluster].append(unit)
    for group in groups.values():
        for one, other in combinations(group, 2):
            is_wrong = one.cluster != other.cluster if missed else one.truth != other.truth
            if is_wrong and not (missed and (one.is_unsure or other.is_unsure)):
                yield one, other


def _words(pair: tuple[Unit, Unit]) -> set[str]:
    return {each.words for each in pair}
