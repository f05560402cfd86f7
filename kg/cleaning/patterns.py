"""Compiles the folder of cleaning data (``ontology/cleaning``) into patterns that name the clutter of a line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg.cleaning.pattern_files import Section, read_sections
from kg.errors import DataError
from kg.paths import data_dir

LONGEST_CLUTTER = 600  # characters; a longer line is prose, and testing it would only cost time
_LONGEST_HEADING = 100
_LONGEST_TAIL = 900
_CONTAINS_WORDS = 30
_SPECIAL = ("date line", "byline", "fragment")  # word lists that name no clutter by themselves
_SHAPES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\u00a0": " "})
_EDGES = " \t:;.,!?…>»›→|•·*-–—[](){}\"'+▶►"
_HEADING_EDGES = " :;.,!?…>»›→|•·*-–—"
_LETTER = re.compile(r"[^\W\d_]")
_NOT_WORDS = re.compile(r"[^\w@/]+")

Named = tuple[tuple[str, re.Pattern[str]], ...]  # (reason, what to match)


@dataclass(frozen=True, slots=True)
class Patterns:
    """Everything that the folder says, compiled once."""

    lines: dict[str, str]  # folded line -> reason
    starts: dict[str, str]  # folded phrase -> reason, as also for ``contains``
    start: re.Pattern[str]
    contains: dict[str, str]
    contain: re.Pattern[str]
    words: Named
    matches: Named
    searches: Named
    heads: Named
    tails: Named
    stop: re.Pattern[str]
    aside: re.Pattern[str]
    agencies: dict[str, str]  # folded name -> canonical name
    date_words: re.Pattern[str]
    byline_words: frozenset[str]
    fragments: frozenset[str]

    def find_reason(self, text: str) -> str | None:
        """Say why a line is clutter, or None; ``text`` is one line with its white space collapsed."""
        if len(text) > LONGEST_CLUTTER:
            return None
        shaped = fold(text)
        plain = shaped.strip(_EDGES).casefold()
        return (
            self.lines.get(plain)
            or self._find_phrase(plain)
            or _first_reason(self.matches, shaped, re.Pattern.match)
            or (_LETTER.search(plain) and _first_reason(self.words, plain, re.Pattern.fullmatch))
            or _first_reason(self.searches, shaped, re.Pattern.search)
        )

    def _find_phrase(self, plain: str) -> str | None:
        if found := self.start.match(plain):
            return self.starts[found.group()]
        if plain.count(" ") < _CONTAINS_WORDS and (found := self.contain.search(plain)):
            return self.contains[found.group()]
        return None

    def find_tail(self, text: str, start: int, end: int) -> tuple[int, str] | None:
        """Return where clutter at the end of ``text[start:end]`` begins, and why it is that."""
        for reason, regex in self.tails:
            found = regex.search(text, max(start, end - _LONGEST_TAIL), end)
            if found and text[start : found.start()].strip():
                return found.start(), reason
        return None

    def is_stop(self, text: str) -> bool:
        """True for a heading after which nothing of the story comes."""
        return _is_heading(self.stop, text)

    def is_aside(self, text: str) -> bool:
        """True for a heading after which other stories are listed, in the midst of this one perhaps."""
        return _is_heading(self.aside, text)

    def find_agency(self, name: str) -> str | None:
        """Return the canonical name of a known news agency."""
        return self.agencies.get(_fold_name(name))


def fold(text: str) -> str:
    """Give quotation marks and apostrophes one shape; the length stays the same."""
    return text.translate(_SHAPES)


def load_patterns(folder: Path | None = None) -> Patterns:
    """Load the patterns of a folder, by default the shipped one; a folder that is not there means the default.

    Raises DataError where a file breaks the format of ``ontology/cleaning/README.md``.
    """
    shipped = data_dir("ontology") / "cleaning"
    return _load(folder if folder is not None and folder.is_dir() else shipped)


@lru_cache(maxsize=8)
def _load(folder: Path) -> Patterns:
    sections = read_sections(folder)
    starts, contains = _phrases(sections, "start"), _phrases(sections, "contains")
    special = {s.reason: s for s in sections if s.how == "words" and s.reason in _SPECIAL}
    return Patterns(
        lines=_phrases(sections, "line"),
        starts=starts,
        start=re.compile(f"(?:{_any_of(starts)})(?!\\w)"),
        contains=contains,
        contain=re.compile(f"(?<!\\w)(?:{_any_of(contains)})(?!\\w)"),
        words=tuple((s.reason, _compile_words(s)) for s in sections if s.how == "words" and s.reason not in special),
        matches=_regexes(sections, "match"),
        searches=_regexes(sections, "search"),
        heads=_regexes(sections, "head"),
        tails=_regexes(sections, "tail", r"(?:{})\s*\Z"),
        stop=_one_regex(sections, "stop"),
        aside=_one_regex(sections, "aside"),
        agencies=_read_agencies(sections),
        date_words=_compile_words(special.get("date line")),
        byline_words=_word_set(special.get("byline")),
        fragments=_word_set(special.get("fragment")),
    )


def _phrases(sections: Iterable[Section], how: str) -> dict[str, str]:
    return {_fold_phrase(line.text): s.reason for s in sections if s.how == how for line in s.lines}


def _word_set(section: Section | None) -> frozenset[str]:
    return frozenset(_fold_phrase(line.text) for line in section.lines) if section else frozenset()


def _any_of(phrases: Iterable[str]) -> str:
    # Longest first, so that the phrase that is reported is the most telling one.
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda p: (-len(p), p))) or "(?!)"


def _compile_words(section: Section | None) -> re.Pattern[str]:
    phrases = _word_set(section)
    # At most 40 words, so that no line takes long; possessive, so that none is tried twice.
    return re.compile(f"(?:(?:(?:{_any_of(phrases)})(?!\\w)|\\d++)[\\W_]*+){{1,40}}+")


def _regexes(sections: Iterable[Section], how: str, frame: str = "{}") -> Named:
    return tuple((s.reason, _compile(s, frame)) for s in sections if s.how == how)


def _compile(section: Section, frame: str) -> re.Pattern[str]:
    for line in section.lines:
        try:
            re.compile(line.text)
        except re.error as error:
            raise DataError(f"{line.where}: {line.text!r} is no regular expression: {error}; mend it") from error
    return re.compile(frame.format("|".join(f"(?:{line.text})" for line in section.lines)), re.IGNORECASE | re.DOTALL)


def _one_regex(sections: Iterable[Section], how: str) -> re.Pattern[str]:
    found = [regex.pattern for _, regex in _regexes(sections, how)]
    return re.compile("|".join(found) or "(?!)", re.IGNORECASE)


def _read_agencies(sections: Iterable[Section]) -> dict[str, str]:
    agencies: dict[str, str] = {}
    for line in (line for s in sections if s.how == "names" for line in s.lines):
        canonical, _, others = line.text.partition("=")
        for name in (canonical, *others.split("|")):
            if name.strip():
                agencies[_fold_name(name)] = canonical.strip()
    return agencies


def _first_reason(named: Named, text: str, test: Callable[[re.Pattern[str], str], object]) -> str | None:
    return next((reason for reason, regex in named if test(regex, text)), None)


def _is_heading(regex: re.Pattern[str], text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and bool(regex.fullmatch(fold(text).strip(_HEADING_EDGES)))


def _fold_phrase(phrase: str) -> str:
    return " ".join(fold(phrase).strip(_EDGES).casefold().split())


def _fold_name(name: str) -> str:
    return _NOT_WORDS.sub(" ", fold(name).casefold()).strip()
