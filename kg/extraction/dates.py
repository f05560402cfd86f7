"""Finds the date expressions of a paragraph and reads each against the publication date.

A weekday is the latest such day not after publication; a week is Monday to Sunday; "a day earlier" counts from the
event told before it. What cannot be read exactly ("recently", "months ago") gives nothing."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kg.model import DateRange

_WEEKDAYS = [d.casefold() for d in calendar.day_name]
_MONTHS = {name.casefold(): i for i, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.casefold()[:3]: i for name, i in list(_MONTHS.items())} | {"sept": 9}
_NUMBERS = {w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
_NUMBERS |= {"a": 1, "an": 1, "couple": 2}
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_M = rf"(?P<month>{_MONTH})"
_D = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_Y = r"(?P<year>(?:19|20)\d\d)"
_N = r"(?P<n>\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_W = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date in a paragraph's parsed text: characters ``start`` to ``end``.

    ``range`` is None where it hangs on the event told before it; then ``shift`` is the number of days from that.
    """

    start: int
    end: int
    range: DateRange | None
    shift: int | None = None
    is_weekday: bool = False  # "Friday": the last one, or the next where the event is still to come
    is_yearless: bool = False  # "in April", "on 3 May": likewise
    is_span: bool = False  # "from 3 to 5 May": its "from" is no beginning alone


_Reader = Callable[["re.Match[str]", date], "DateRange | int | None"]


def _day(d: date) -> DateRange:
    return DateRange(d, d)


def _month(year: int, month: int) -> DateRange:
    return DateRange(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))


def _full(m: re.Match[str], published: date) -> DateRange | None:
    month = _MONTHS[m["month"].rstrip(".").casefold()]
    groups = m.groupdict()
    year = int(groups["year"]) if groups.get("year") else None
    if year is None:
        year = published.year
        if groups.get("past") is None and date(year, month, 1) > published + timedelta(days=183):
            year -= 1
        elif date(year, month, 1) < published - timedelta(days=320):
            year += 1
    try:
        first = date(year, month, int(m["day"]))
        if groups.get("day2"):
            month2 = _MONTHS[groups["month2"].rstrip(".").casefold()] if groups.get("month2") else month
            return DateRange(first, date(year, month2, int(groups["day2"])))
        return _day(first)
    except ValueError:
        return None


def _days_of_months(m: re.Match[str], published: date) -> DateRange | None:
    """ "from 3 to 5 May", "between 28 February and 2 March 2020"."""
    end = _full(m, published)
    if end is None:
        return None
    first_month = _MONTHS[m["month1"].rstrip(".").casefold()] if m["month1"] else end.first.month
    year = end.first.year - (first_month > end.first.month)
    return DateRange(date(year, first_month, int(m["day1"])), end.first)


def _years(m: re.Match[str], _: date) -> DateRange:
    return DateRange(date(int(m["year"]), 1, 1), date(int(m["year2"]), 12, 31))


def _weekend(_: re.Match[str], published: date) -> DateRange:
    """The weekend that is, or was last."""
    back = published.weekday() - 5 if published.weekday() >= 5 else published.weekday() + 2
    saturday = published - timedelta(days=back)
    return DateRange(saturday, saturday + timedelta(days=1))


def _weekday_of_week(m: re.Match[str], published: date) -> DateRange:
    """ "Monday last week"."""
    weeks = 1 if m["whose"].casefold() == "next" else -1 if m["whose"].casefold() == "last" else 0
    monday = published - timedelta(days=published.weekday()) + timedelta(weeks=weeks)
    return _day(monday + timedelta(days=_WEEKDAYS.index(m["weekday"].casefold())))


def _weekday(m: re.Match[str], published: date) -> DateRange:
    wanted = _WEEKDAYS.index(m["weekday"].casefold())
    which = (m.groupdict().get("which") or "").casefold()
    if which in ("next", "coming"):
        return _day(published + timedelta(days=(wanted - published.weekday() - 1) % 7 + 1))
    back = (published.weekday() - wanted) % 7
    return _day(published - timedelta(days=back or (7 if which == "last" else 0)))


def _unit_range(m: re.Match[str], published: date) -> DateRange | None:
    which = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}[m["which"].casefold()]
    unit = m["unit"].casefold()
    if unit == "week":
        monday = published - timedelta(days=published.weekday()) + timedelta(weeks=which)
        return DateRange(monday, monday + timedelta(days=6))
    if unit == "weekend":
        saturday = published - timedelta(days=published.weekday()) + timedelta(days=5, weeks=which)
        if which == 0 and published.weekday() < 5:
            saturday -= timedelta(weeks=1)
        return DateRange(saturday, saturday + timedelta(days=1))
    if unit == "month":
        index = published.year * 12 + published.month - 1 + which
        return _month(index // 12, index % 12 + 1)
    if unit == "year":
        return DateRange(date(published.year + which, 1, 1), date(published.year + which, 12, 31))
    if unit == "night" and which == -1:
        return _day(published - timedelta(days=1))
    month = _MONTHS.get(unit)
    if month is None:
        return None
    year = published.year
    if which == -1 and month >= published.month:
        year -= 1
    if which == 1 and month <= published.month:
        year += 1
    return _month(year, month)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _NUMBERS[text.casefold()]


def _ago(m: re.Match[str], published: date) -> DateRange | None:
    n, unit = _number(m["n"]), m["unit"].casefold()
    if unit == "day":
        return _day(published - timedelta(days=n))
    if unit == "week":
        monday = published - timedelta(days=published.weekday() + 7 * n)
        return DateRange(monday, monday + timedelta(days=6))
    if unit == "month":
        index = published.year * 12 + published.month - 1 - n
        return _month(index // 12, index % 12 + 1)
    year = published.year - n
    return DateRange(date(year, 1, 1), date(year, 12, 31)) if year > 0 else None


def _recent_month(m: re.Match[str], published: date) -> DateRange:
    month = _MONTHS[m["month"].rstrip(".").casefold()]
    return _month(published.year if month <= published.month else published.year - 1, month)


# What a rule needs somewhere in the text, in small letters ("#" is a digit), its pattern, its reader; most rules are
# ruled out by the first, which saves a third of the time.
_DIGIT = ("#",)
_RULES: list[tuple[tuple[str, ...], re.Pattern[str], _Reader]] = [
    (
        _DIGIT,
        re.compile(
            rf"\b(?:(?:[Ff]rom|[Bb]etween) )?(?P<day1>\d{{1,2}})(?: (?P<month1>{_MONTH}))? ?(?:-|–|to|and|until) ?"
            rf"{_D} {_M}(?:,? {_Y})?\b"
        ),
        _days_of_months,
    ),
    (
        _DIGIT,
        re.compile(
            rf"\b(?:[Ff]rom|[Bb]etween) {_M} {_D} ?(?:-|–|to|and|until|through) ?"
            rf"(?:(?P<month2>{_MONTH}) )?(?P<day2>\d{{1,2}})(?:,? {_Y})?\b(?![\d:])"
        ),
        _full,
    ),
    (_DIGIT, re.compile(rf"\b(?:[Ff]rom|[Bb]etween) {_Y} (?:to|and|until) (?P<year2>(?:19|20)\d\d)\b"), _years),
    ((" week",), re.compile(rf"\b{_W} (?:of )?(?P<whose>last|this|next) week\b"), _weekday_of_week),
    (("weekend",), re.compile(r"\b(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring) the weekend\b"), _weekend),
    (
        _DIGIT,
        re.compile(
            rf"\b(?:{_W},? )?{_M} {_D}"
            r"(?: ?(?:-|–|to|and|until) ?(?:(?P<month2>[A-Z][a-z]+\.?) )?(?P<day2>\d{1,2}))?"
            rf"(?:,? {_Y})?\b(?![\d:])"
        ),
        _full,
    ),
    (_DIGIT, re.compile(rf"\b{_D} (?:of )?{_M}(?:,? {_Y})?\b"), _full),
    (
        _DIGIT,
        re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<day>\d\d)\b"),
        lambda m, _: _day(date(int(m["year"]), int(m["m"]), int(m["day"]))),
    ),
    (("day",), re.compile(rf"\b(?:(?P<which>last|next|this|coming) )?{_W}\b"), _weekday),
    (
        _DIGIT,
        re.compile(rf"\b(?:(?:early|late|mid)[ -])?{_M},? (?:of )?{_Y}\b"),
        lambda m, _: _month(int(m["year"]), _MONTHS[m["month"].rstrip(".").casefold()]),
    ),
    (
        ("last", "this", "next", "coming", "previous", "past"),
        re.compile(
            r"\b(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Cc]oming|[Pp]revious|[Pp]ast) "
            r"(?P<unit>week|weekend|month|year|night|[A-Z][a-z]+)\b"
        ),
        _unit_range,
    ),
    (
        ("yesterday", "last night"),
        re.compile(r"\b[Yy]esterday\b|\b[Ll]ast night\b"),
        lambda _, p: _day(p - timedelta(days=1)),
    ),
    (("tomorrow",), re.compile(r"\b[Tt]omorrow\b"), lambda _, p: _day(p + timedelta(days=1))),
    (
        ("today", "tonight", "this "),
        re.compile(
            r"\b[Tt]oday\b|\b[Tt]onight\b|\b[Tt]his (?:morning|afternoon|evening)\b|\b[Ee]arlier (?:on )?today\b"
        ),
        lambda _, p: _day(p),
    ),
    (("ago",), re.compile(rf"\b{_N} (?P<unit>day|week|month|year)s? ago\b", re.I), _ago),
    (
        ("day", "night"),
        re.compile(
            rf"\b{_N} days? (?:earlier|before)\b|\b(?P<prev>the previous day|the day before|the night before)\b", re.I
        ),
        lambda m, _: -(_number(m["n"]) if m["n"] else 1),
    ),
    (
        ("day",),
        re.compile(rf"\b{_N} days? later\b|\b(?P<next>the next day|the following day|the day after)\b", re.I),
        lambda m, _: _number(m["n"]) if m["n"] else 1,
    ),
    (("week",), re.compile(rf"\b{_N} weeks? (?:earlier|before)\b", re.I), lambda m, _: -7 * _number(m["n"])),
    (("week",), re.compile(rf"\b{_N} weeks? later\b", re.I), lambda m, _: 7 * _number(m["n"])),
    (("same day",), re.compile(r"\b(?:the same|that same) day\b", re.I), lambda m, _: 0),
    (
        tuple(m for m in _MONTHS if len(m) == 3),
        re.compile(rf"\b(?:[Ii]n|[Ee]arly|[Ll]ate|[Mm]id)[ -](?:early |late |mid-)?{_M}(?! \d)\b"),
        _recent_month,
    ),
    (
        _DIGIT,
        re.compile(rf"\b(?:[Ii]n|[Ss]ince|during|of|early|late|by) (?:early |late |mid-)?{_Y}\b(?!-)"),
        lambda m, _: DateRange(date(int(m["year"]), 1, 1), date(int(m["year"]), 12, 31)),
    ),
]


def find_dates(text: str, published: date | None) -> list[DateExpression]:
    """Every date expression of a text, in order, none inside another; needs the publication date for relative ones."""
    taken: list[tuple[int, int]] = []
    found: list[DateExpression] = []
    for expression in _candidates(text, published):
        if all(expression.end <= s or expression.start >= e for s, e in taken):
            taken.append((expression.start, expression.end))
            found.append(expression)
    return sorted(found, key=lambda e: e.start)


def _candidates(text: str, published: date | None) -> Iterator[DateExpression]:
    small = text.casefold() + ("#" if any(map(str.isdigit, text)) else "")
    for needed, pattern, read in _RULES:
        if not any(word in small for word in needed):
            continue
        for m in pattern.finditer(text):
            if published is None and not (m.groupdict().get("year")):
                continue
            try:
                value = read(m, published or date.min)
            except (ValueError, OverflowError):
                continue
            if isinstance(value, int):
                yield DateExpression(m.start(), m.end(), None, value)
            elif value is not None and value.first <= value.last:
                yield DateExpression(
                    m.start(),
                    m.end(),
                    value,
                    is_weekday=read is _weekday,
                    is_yearless=read is _recent_month or (read is _full and not m.groupdict().get("year")),
                    is_span=m[0].casefold().startswith(("from ", "between ")),
                )
