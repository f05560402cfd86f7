"""Date expressions, each read against a day of publication; what cannot be read exactly is no date."""

from __future__ import annotations

import datetime

import pytest

from kg.extraction.dates import find_dates

WEDNESDAY = datetime.date(2025, 3, 12)


def found(text: str, published: datetime.date | None = WEDNESDAY) -> list[tuple[str, str]]:
    out = []
    for e in find_dates(text, published):
        days = f"{e.range.first}/{e.range.last}" if e.range else f"{e.shift:+d}"
        out.append((text[e.start : e.end], days))
    return out


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("It left on Wednesday.", "Wednesday", "2025-03-12"),
        ("It left on Thursday.", "Thursday", "2025-03-06"),
        ("It left last Wednesday.", "last Wednesday", "2025-03-05"),
        ("It leaves next Wednesday.", "next Wednesday", "2025-03-19"),
        ("It leaves next Friday.", "next Friday", "2025-03-14"),
        ("It left today.", "today", "2025-03-12"),
        ("It left this morning.", "this morning", "2025-03-12"),
        ("It left yesterday.", "yesterday", "2025-03-11"),
        ("It left last night.", "last night", "2025-03-11"),
        ("It leaves tomorrow.", "tomorrow", "2025-03-13"),
        ("It left last week.", "last week", "2025-03-03/2025-03-09"),
        ("It left this week.", "this week", "2025-03-10/2025-03-16"),
        ("It leaves next week.", "next week", "2025-03-17/2025-03-23"),
        ("It left last weekend.", "last weekend", "2025-03-08/2025-03-09"),
        ("It left last month.", "last month", "2025-02-01/2025-02-28"),
        ("It leaves next month.", "next month", "2025-04-01/2025-04-30"),
        ("It left last year.", "last year", "2024-01-01/2024-12-31"),
        ("It left last April.", "last April", "2024-04-01/2024-04-30"),
        ("It left last February.", "last February", "2025-02-01/2025-02-28"),
        ("It leaves next January.", "next January", "2026-01-01/2026-01-31"),
        ("It left on March 3.", "March 3", "2025-03-03"),
        ("It left on 3 March.", "3 March", "2025-03-03"),
        ("It left on March 3, 2021.", "March 3, 2021", "2021-03-03"),
        ("It left on Monday, March 3.", "Monday, March 3", "2025-03-03"),
        ("It left on the 3rd March 2021.", "3rd March 2021", "2021-03-03"),
        ("It left on 2021-03-03.", "2021-03-03", "2021-03-03"),
        ("It left on Oct. 9.", "Oct. 9", "2024-10-09"),
        ("It left on December 30.", "December 30", "2024-12-30"),
        ("It met from March 3 to 5.", "from March 3 to 5", "2025-03-03/2025-03-05"),
        ("It met from Feb 27 to March 2.", "from Feb 27 to March 2", "2025-02-27/2025-03-02"),
        ("It met March 3-5, 2021.", "March 3-5, 2021", "2021-03-03/2021-03-05"),
        ("It left on February 29, 2024.", "February 29, 2024", "2024-02-29"),
        ("It left in March 2021.", "March 2021", "2021-03-01/2021-03-31"),
        ("It left in early March 2021.", "early March 2021", "2021-03-01/2021-03-31"),
        ("It left in January.", "in January", "2025-01-01/2025-01-31"),
        ("It left in June.", "in June", "2024-06-01/2024-06-30"),
        ("It left in 1999.", "in 1999", "1999-01-01/1999-12-31"),
        ("It left two days ago.", "two days ago", "2025-03-10"),
        ("It left a week ago.", "a week ago", "2025-03-03/2025-03-09"),
        ("It left 2 months ago.", "2 months ago", "2025-01-01/2025-01-31"),
        ("It left three years ago.", "three years ago", "2022-01-01/2022-12-31"),
        ("A day earlier it left.", "A day earlier", "-1"),
        ("It left three days earlier.", "three days earlier", "-3"),
        ("It left the previous day.", "the previous day", "-1"),
        ("It left two days later.", "two days later", "+2"),
        ("It left the next day.", "the next day", "+1"),
    ],
)
def test_date(text: str, words: str, days: str) -> None:
    wanted = days if days[0] in "+-" or "/" in days else f"{days}/{days}"
    assert found(text) == [(words, wanted)]


@pytest.mark.parametrize(
    "text",
    [
        "It left recently.",
        "It left months ago.",
        "It may march on.",
        "May visited Oslo.",
        "He was in his 30s.",
        "It left on February 29, 2023.",
        "It left on September 31.",
        "It left on March 45.",
        "Police seized 2019 phones.",
        "It cost 1,999 euros.",
        "Boeing 2021-13-45",
        "It left 99999999 years ago.",
        "It left 999999999999 days ago.",
        "Room 12 of 30",
        "It met from March 5 to 3.",
        "The mayor of Mayfair met a marcher in Marseille.",
    ],
)
def test_no_date(text: str) -> None:
    assert found(text) == []


def test_several_dates_come_in_order_and_none_inside_another() -> None:
    text = "From Monday, March 3, 2025 until last week it stayed; a day later it left, in 2025."
    words = [w for w, _ in found(text)]
    assert words == ["Monday, March 3, 2025", "last week", "a day later", "in 2025"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On Monday and last week and yesterday.", []),
        ("In March 2021 and on March 3.", ["March 2021"]),
        ("On March 3, 2021, a day earlier.", ["March 3, 2021"]),
    ],
)
def test_without_a_day_of_publication_only_what_names_its_year_is_a_date(text: str, words: list[str]) -> None:
    assert [w for w, _ in found(text, None)] == words


@pytest.mark.parametrize("published", [datetime.date.min, datetime.date.max, datetime.date(2024, 2, 29)])
def test_no_day_of_publication_is_too_odd(published: datetime.date) -> None:
    text = "Yesterday, tomorrow, last week, next month, two years ago, last April, next Friday, in June, 3 days ago."
    assert all(first <= last for _, days in found(text, published) for first, _, last in [days.partition("/")])
