"""Finds dates as sites and wires write them above a story: text in, a calendar day and where it stands out."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s+(?:the\s+)?)?"
_DAY = r"(?P<day{0}>\d{{1,2}})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year{0}>(?:19|20)\d\d)\b"
_DATE = re.compile(
    rf"(?<![\w/-]){_WEEKDAY}(?:"
    + rf"{_MONTH.format(1)}\s*{_DAY.format(1)}(?!\d)(?:\s*,?\s*{_YEAR.format(1)})?"
    + rf"|{_DAY.format(2)}(?:\s+of)?[\s-]+{_MONTH.format(2)}(?:[\s,-]+{_YEAR.format(2)})?"
    + r"|(?P<year3>(?:19|20)\d\d)[-/.](?P<month3>\d{1,2})[-/.](?P<day3>\d{1,2})(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)"
    + r"|(?P<day4>\d{1,2})[/.](?P<month4>\d{1,2})[/.](?P<year4>(?:19|20)\d\d)(?!\d)"
    + r")",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """Where a date stands, and the day; None where no year is given or day and month cannot be told apart."""

    start: int
    end: int
    day: datetime.date | None


def find_date(text: str, start: int = 0, end: int | None = None) -> FoundDate | None:
    """Return the first date within ``text[start:end]``; offsets count from the beginning of ``text``."""
    found = _DATE.search(text, start, len(text) if end is None else end)
    return _read(found) if found else None


def match_date(text: str, start: int = 0) -> FoundDate | None:
    """Return the date that stands exactly at ``start``."""
    found = _DATE.match(text, start)
    return _read(found) if found else None


def find_dates(text: str) -> list[FoundDate]:
    """Return every date of a short text, in order."""
    return [_read(found) for found in _DATE.finditer(text)]


def _read(found: re.Match[str]) -> FoundDate:
    form = next(number for number in "1234" if found["day" + number])
    month, day, year = found["month" + form], int(found["day" + form]), found["year" + form]
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    if form == "4" and number > 12 >= day:
        number, day = day, number  # 11/30/2025, as Americans write it
    is_ambiguous = form == "4" and number <= 12 and day <= 12 and number != day
    calendar_day = None
    if year and not is_ambiguous:
        try:
            calendar_day = datetime.date(int(year), number, day)
        except ValueError:  # 31 February: it looks like a date and names no day
            calendar_day = None
    return FoundDate(found.start(), found.end(), calendar_day)
