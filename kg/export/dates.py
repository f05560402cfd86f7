"""From the first and last day of a claim to one date string: a day, a month, a year or an interval (ISO 8601)."""

from __future__ import annotations

import calendar
import datetime


def show_dates(first_day: str | None, last_day: str | None) -> str | None:
    """Return ``YYYY-MM-DD``, ``YYYY-MM`` for a full month, ``YYYY`` for a full year, else ``first/last``."""
    if first_day is None or last_day is None:
        return None
    if first_day == last_day:
        return first_day
    try:
        first, last = datetime.date.fromisoformat(first_day), datetime.date.fromisoformat(last_day)
    except ValueError:  # an imported graph may hold a date that Python's calendar does not
        return f"{first_day}/{last_day}"
    if first.year == last.year:
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
            return first_day[:4]
        is_month = first.month == last.month and first.day == 1
        if is_month and last.day == calendar.monthrange(last.year, last.month)[1]:
            return first_day[:7]
    return f"{first_day}/{last_day}"
