"""How an article says on which day something was: by the day of the week while it is near, else by its date."""

from __future__ import annotations

import datetime
import random

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_PARTS = ("morning", "afternoon", "evening")


def date_words(day: datetime.date, *, year: bool = False) -> str:
    """Return ``May 6``, or ``May 6, 2019``."""
    return f"{_MONTHS[day.month - 1]} {day.day}{f', {day.year}' if year else ''}"


def day_words(day: datetime.date, published: datetime.date, chance: random.Random, *, told: bool) -> str:
    """Return ``on Monday`` or the like; nothing for some of what is of the day, unless it must be ``told``."""
    age, way = (published - day).days, chance.random()
    if age <= 1 and way < 0.2 and not told:
        return ""
    if age <= 5 and way < 0.85:
        weekday = _WEEKDAYS[day.weekday()]
        if way > 0.75:
            return f"on {weekday} {chance.choice(_PARTS)}"
        return f"early on {weekday}" if way > 0.7 else f"on {weekday}"
    if day.year != published.year:
        return f"on {date_words(day, year=True)}"
    british = f"on {day.day} {_MONTHS[day.month - 1]}"
    return british if way > 0.93 else f"on {date_words(day)}"
