"""Events in the making by the days that they span, so that those near a day are found without looking at all."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.merge.events import Cluster

_WEEK = 7  # days that are looked up together
_WIDE = 60  # weeks: what spans more is looked at whatever day is asked for


class Calendar:
    """Clusters in the order in which they were first put; a cluster may be put again when it has grown."""

    def __init__(self) -> None:
        self._order: dict[Cluster, int] = {}
        self._weeks: dict[int, set[Cluster]] = defaultdict(set)
        self._wide: set[Cluster] = set()
        self._dateless: set[Cluster] = set()

    @property
    def clusters(self) -> list[Cluster]:
        """Return all of them."""
        return list(self._order)

    def put(self, cluster: Cluster, first: int | None, last: int | None) -> None:
        """Put a cluster to all days from first to last; ``None`` for none."""
        self._order.setdefault(cluster, len(self._order))
        if first is None or last is None:
            self._dateless.add(cluster)
        elif last - first > _WIDE * _WEEK:
            self._wide.add(cluster)
        else:
            for week in range(first // _WEEK, last // _WEEK + 1):
                self._weeks[week].add(cluster)

    def between(self, first: int | None, last: int | None) -> list[Cluster]:
        """Return the clusters with a day from first to last, in order."""
        assert first is not None and last is not None
        found = set(self._wide)
        weeks = range(first // _WEEK, last // _WEEK + 1)
        for week in weeks if len(weeks) < len(self._weeks) else [each for each in self._weeks if each in weeks]:
            found |= self._weeks.get(week, set())
        return sorted(
            (each for each in found if _overlaps(each, first, last)),
            key=self._order.__getitem__,
        )

    def without_day(self) -> list[Cluster]:
        """Return those that were put to no day."""
        return sorted(self._dateless, key=self._order.__getitem__)


def _overlaps(cluster: Cluster, first: int, last: int) -> bool:
    if cluster.first is not None and cluster.last is not None:
        return cluster.first <= last and first <= cluster.last
    return cluster.printed is not None and first <= cluster.printed <= last
