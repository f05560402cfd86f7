"""Loads four articles, then others in batches of four, and dies as it writes the second of these: ``STORE MOMENT``.

The articles are those of ``job_driver``.

``before`` the batch is loaded, ``after`` that, or when a part of it is there: the ``first`` of its lines, ``every``
second one, or all but the ``books`` of what its graphs were made from.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
from job_driver import make_articles
from job_extractors import extract
from sample_extractions import Categories

from kg.loading import Loader, Outcome, batch
from kg.store import Store
from kg.store.store import INPUTS_GRAPH

COUNT = 24
BATCH = 4
PARTS: dict[str, Callable[[list[bytes]], list[bytes]]] = {
    "before": lambda _: [],
    "first": lambda lines: lines[: len(lines) * 3 // 8],  # never where a graph ends
    "every": lambda lines: lines[::2],
    "books": lambda lines: [line for line in lines if INPUTS_GRAPH.encode() not in line],
    "after": lambda lines: lines,
}


class Tearing:
    """A database of which a load in bulk is cut off; ``end`` is what happens then, and when is up to ``countdown``."""

    def __init__(self, database: ox.Store, moment: str, end: Callable[[], None], countdown: list[int]) -> None:
        self._database = database
        self._part = PARTS[moment]
        self._end = end
        self._countdown = countdown

    def __getattr__(self, name: str) -> object:
        return getattr(self._database, name)

    def bulk_load(self, text: bytes, **others: object) -> None:
        self._countdown[0] -= 1
        if self._countdown[0]:
            self._database.bulk_load(text, **others)  # type: ignore[call-overload]  # handed on as it came
            return
        self._database.load(b"".join(self._part(text.splitlines(keepends=True))), format=ox.RdfFormat.N_QUADS)
        self._end()


def tear(moment: str, end: Callable[[], None], batches: int) -> property:
    """Return what takes the place of ``Store.database``, to cut off the last of so many batches."""
    whole, countdown = Store.__dict__["database"], [batches]
    return property(lambda store: Tearing(whole.fget(store), moment, end, countdown))


def main() -> None:
    batch.MOST = BATCH

    def tell(outcome: Outcome) -> None:
        sys.stdout.write(f"{outcome.name} {outcome.iri}\n")
        sys.stdout.flush()

    with Store.open(Path(sys.argv[1])) as store:
        loader = Loader(store, extract=extract, categories=Categories(), fingerprint="f", jobs=2)
        loader.load_articles(make_articles(COUNT)[:BATCH], on_outcome=tell)
        torn = tear(sys.argv[2], lambda: os.kill(os.getpid(), signal.SIGKILL), 2)
        Store.database = torn  # type: ignore[method-assign]  # so that it ends by itself at that very moment
        loader.load_articles(make_articles(COUNT)[BATCH:], on_outcome=tell)


if __name__ == "__main__":
    main()
