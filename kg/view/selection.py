"""Which part of a store is drawn: by party, category, article, date, confidence and number of entities."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """What the page is narrowed down to; an empty field leaves everything in.

    ``actors`` are names (any case) or IRIs of parties, on either side of a claim; ``articles`` are IRIs, URLs or
    words of a headline; ``first`` and ``last`` are days, both inclusive, of what happened (an undated claim goes
    by the day its article was published, so that it is not lost); ``top`` keeps the most connected entities;
    ``min_confidence`` leaves out claims of less, but none that is told without a confidence.
    """

    actors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    first: datetime.date | None = None
    last: datetime.date | None = None
    top: int | None = None
    min_confidence: float = 0.0

    @property
    def is_everything(self) -> bool:
        """True where nothing is left out."""
        return self == Selection()
