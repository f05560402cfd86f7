"""Reads a dateline (``SEOUL, Nov 8 (Reuters) -``) or byline (``By Jane Doe, SEOUL``): place, agency, day, names."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from kg.cleaning.dates import FoundDate, find_dates, match_date
from kg.cleaning.patterns import Patterns

_LONGEST = 200  # characters; a dateline is shorter
_CALENDAR = (
    r"(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august"
    r"|september|october|november|december|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
_WORD = rf"(?i:{_CALENDAR})[^\W\d_a-z][\w'’.-]*"
_PLACE = re.compile(rf"(?P<first>{_WORD}(?:[ /]{_WORD}){{0,4}})(?:,\s+{_WORD}(?:\s+{_WORD}){{0,3}}){{0,2}}")
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b\.?", re.IGNORECASE)
_BRACKETS = re.compile(r"[(\[](?P<agency>[^\W\d][^()\[\]\n]{1,40})[)\]]")
_GAP = re.compile(r"[\s,.:]*")
_DASH = re.compile(r"(?P<before>\s*)(?P<dash>-{1,3}|[—–―_]|:)(?P<after>\s*)")
_OPENING = re.compile(r"[\"'“‘`(]")

_BY = re.compile(r"(?i:(?:written |reported |story )?by:?)\s+(?=[^\W\d_a-z])")
_CAPITALISED = r"[^\W\d_a-z][\w'’.-]*"
_NAME = (
    rf"{_CAPITALISED}(?:\s+(?:(?:van|von|der|den|de|da|dos|di|del|la|le|el|al|bin|ibn|ben|abu)\s+){{0,2}}{_CAPITALISED})"
    r"{1,3}"
)
_NAME_IN_PLACE = re.compile(rf"{_NAME}(?:\s+and\s+{_NAME})?\s+in\s+{_CAPITALISED}(?:\s\w+)?")
_IN_PLACE = re.compile(rf"\s+in\s+({_CAPITALISED}(?:\s{_CAPITALISED}){{0,2}}?)(?:\s+and\s+(?={_NAME}\s+in\s)|$)")
_BYLINE_BREAK = re.compile(r"\s*[|•·–—]\s*|\s+-\s+|,\s+")


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says; ``end`` is where the story begins."""

    end: int
    place: str | None
    agency: str | None
    day: datetime.date | None


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote it, from where, for whom."""

    names: str
    place: str | None
    agency: str | None


def match_dateline(text: str, start: int, end: int, patterns: Patterns) -> Dateline | None:
    """Read the dateline that stands at ``start`` of a paragraph that ends at ``end``, or return None."""
    limit = min(end, start + _LONGEST)
    place = _PLACE.match(text, start, limit)
    position = place.end() if place else start
    agency: str | None = None
    date: FoundDate | None = None
    has_weekday = False
    for _ in range(4):  # place, then agency, weekday and date in any order
        gap = _gap_end(text, position, limit)
        if agency is None and (brackets := _BRACKETS.match(text, gap, limit)):
            agency, position = brackets["agency"].strip(), brackets.end()
        elif date is None and (date := match_date(text, gap)) is not None:
            position = date.end
        elif not has_weekday and (weekday := _WEEKDAY.match(text, gap, limit)):
            has_weekday, position = True, weekday.end()
        else:
            break
    known = patterns.find_agency(agency) if agency else None
    story = _story_start(text, position, end, has_mark=bool(agency or date), is_known=bool(known and place))
    if story is None or not _is_believable(place, agency, known, has_date=bool(date) or has_weekday):
        return None
    if place and ":" in text[position:story] and not _is_before_colon(place, patterns):
        return None
    return Dateline(story, _place_label(place), known or agency, date.day if date else None)


def _gap_end(text: str, position: int, limit: int) -> int:
    gap = _GAP.match(text, position, limit)
    return gap.end() if gap else position


def _story_start(text: str, position: int, end: int, *, has_mark: bool, is_known: bool) -> int | None:
    """Return where the story begins after the dash; without agency or date the dash must stand free of the words."""
    dash = _DASH.match(text, position, end)
    if dash is None:
        rest = _gap_end(text, position, end)
        return rest if is_known and rest < end and _opens_sentence(text[rest]) else None
    if dash.end() == end:
        return end if has_mark else None
    if has_mark:
        return dash.end()
    is_free = bool(dash["before"] or dash["dash"] in "—–―:") and bool(dash["after"] or dash["dash"] not in "-:")
    return dash.end() if is_free and _opens_sentence(text[dash.end()]) else None


def _opens_sentence(character: str) -> bool:
    return character.isupper() or character.isdigit() or bool(_OPENING.match(character))


def _is_believable(place: re.Match[str] | None, agency: str | None, known: str | None, *, has_date: bool) -> bool:
    if place is None:
        return known is not None
    name = place["first"]
    if name.isupper() and sum(map(str.isalpha, name)) >= 3:
        return True
    return has_date or known is not None or (agency is not None and agency[0].isupper() and name.count(" ") < 3)


def _is_before_colon(place: re.Match[str], patterns: Patterns) -> bool:
    # "ANKARA: Turkey said" opens a story, "KCNA: The North said" and "WHO: Masks help" tell who says so.
    name = place["first"]
    return patterns.find_agency(name) is None and sum(map(str.isalpha, name)) >= 4


def _place_label(place: re.Match[str] | None) -> str | None:
    # Of "SEOUL/BEIJING, South Korea" the first: one story has one place here.
    return place["first"].split("/")[0].strip() if place else None


def parse_byline(text: str, patterns: Patterns) -> Byline | None:
    """Read a line that is nothing but a byline, or return None."""
    opening = _BY.match(text)
    if opening is None:
        if not _NAME_IN_PLACE.fullmatch(text):
            return None
        names, _, place = text.partition(" in ")
        return Byline(names, place, None)
    rest = text[opening.end() :].strip()
    for date in reversed(find_dates(rest)):
        rest = rest[: date.start] + rest[date.end :]
    words = re.findall(r"[^\W\d_][\w'’.-]*", rest)
    if not 1 <= len(words) <= 16 or not all(w[0].isupper() or w in patterns.byline_words for w in words):
        return None
    return _read_byline(rest, patterns)


def _read_byline(rest: str, patterns: Patterns) -> Byline | None:
    names: list[str] = []
    place = agency = None
    for part in (part.strip(" .,") for part in _BYLINE_BREAK.split(rest)):
        before, *places = _IN_PLACE.split(part)
        known = patterns.find_agency(part)
        if known:
            agency = known
        elif names and part.isupper() and not names[0].isupper():
            place = part
        elif places:
            names, place = [*names, *filter(None, (before, *places[1::2]))], place or places[0]
        elif (part and not names) or re.fullmatch(rf"{_NAME}(?:\s+and\s+{_NAME})?", part):
            names.append(part)
    return Byline(", ".join(names), place, agency) if names else None
