"""Which part of a store is drawn, as a user asks for it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Selection:
    """What the page is narrowed down to; an empty field leaves everything in, several values widen a field.

    ``actors`` are names (any case), state codes or IRIs of parties, on either side of a claim, and whoever says it;
    ``kinds`` are those of entities, such as ``country``; a claim stays where all its parties are of them;
    ``categories`` and ``actions`` are local names; ``articles`` are IRIs, URLs, names or words of a headline;
    ``outlets`` and ``speakers`` are names; ``modalities`` are ``actual``, ``future``, ``possible``, ``hypothetical``,
    or how the page words it: ``fact``, ``alleged``, ``planned``, ``conditional``, ``denied``; ``first`` and ``last``
    are days, both inclusive, of what happened (an undated claim goes by the day its article was published, so that it
    is not lost); ``min_confidence`` leaves out claims of less, but none that is told without a confidence; ``disputed``
    keeps what sources disagree on, as merging found.

    Then ``hops`` (1 or more) adds to the actors' own claims all between those who are at most so many claims away;
    ``min_connections`` leaves out entities that fewer claims name; ``top`` keeps the most connected entities.
    """

    actors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    first: datetime.date | None = None
    last: datetime.date | None = None
    top: int | None = None
    min_confidence: float = 0.0
    actions: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    modalities: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    hops: int | None = None
    min_connections: int = 0
    disputed: bool = False

    @classmethod
    def of(cls, **fields: Any) -> Selection:
        """Return the selection with these fields; a list will do for several values. ``TypeError`` for another name."""
        given: dict[str, Any] = {n: value if _is_single(value) else tuple(value) for n, value in fields.items()}
        return cls(**given)

    @property
    def is_everything(self) -> bool:
        """True where nothing is left out."""
        return self == Selection()


def _is_single(value: object) -> bool:
    return value is None or isinstance(value, int | float | datetime.date)
