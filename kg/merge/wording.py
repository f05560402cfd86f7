"""From the label of a described entity to its head noun, its adjectives and how many it is: two ballistic missiles."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.merge.names import split_words

_LINKING = re.compile(
    r"\s(?:of|in|on|at|from|to|for|with|by|against|between|that|who|which|over|near|under)\s.*", re.DOTALL
)
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12,
}  # fmt: skip
_EMPTY = frozenset({*_NUMBERS, "the", "its", "his", "her", "their", "this", "that", "these", "those", "some", "more"})

_ONE_FORM = (
    "craft", "fish", "sheep", "cattle", "people", "police", "personnel", "staff", "crew", "series", "men", "us",
)  # fmt: skip  # how nouns end that have one form for one and for several


@lru_cache(maxsize=65536)
def describe(label: str) -> tuple[str, frozenset[str], int | None]:
    """Return head noun (singular), adjectives and number of a described entity: ``two ballistic missiles``."""
    words = split_words(_LINKING.sub("", f" {label}"))
    if not words:
        return "", frozenset(), None
    *before, head = words
    first = label.split()[0].lower() if label.split() else ""
    number = int(first) if first.isdecimal() and len(first) < 9 else _NUMBERS.get(first)
    adjectives = frozenset(word for word in before if word not in _EMPTY and not word.isdecimal())
    return singular(head), adjectives, number


@lru_cache(maxsize=65536)
def is_plural(label: str) -> bool:
    """Whether what is described is several: "the drivers" are a group, whatever they were taken for."""
    words = split_words(_LINKING.sub("", f" {label}"))
    return bool(words) and singular(words[-1]) != words[-1]


def singular(word: str) -> str:
    """Return a noun's singular, by its ending alone."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


@lru_cache(maxsize=65536)
def is_one(label: str) -> bool:
    """Whether what is described is one by the form of its noun: "a ballistic missile", but not "aircraft"."""
    words = split_words(_LINKING.sub("", f" {label}"))
    return bool(words) and singular(words[-1]) == words[-1] and not words[-1].endswith(_ONE_FORM)
