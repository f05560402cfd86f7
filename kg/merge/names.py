"""From names as written to the forms in which they are compared: words, joined words, spelling skeleton, initials."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from kg.slug import ascii_fold

Rewrite = tuple[re.Pattern[str], str]

_POSSESSIVE = re.compile(r"['’]s?\b")
_WORD = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"\b((?:\w\.){2,})")
_PART = re.compile(r"[^\s\-]+")
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "this", "that"})
_ARABIC_ARTICLES = frozenset({"al", "el"})
_OF = frozenset({"of", "in"})
_PARTICLES = frozenset("al el ben bin ibn bou abu de da di del della dos van von der den la le y".split())
_SMALL_WORDS = frozenset({"of", "the", "and", "for", "in", "on", "de", "la", "du"})
_SMALL_IN_NAMES = _SMALL_WORDS | _ARABIC_ARTICLES


@lru_cache(maxsize=65536)
def split_words(name: str) -> tuple[str, ...]:
    """Return the words of a name, small, without accents, possessive endings and a leading article.

    Dotted initials (``U.S.``) are one word.
    """
    plain = ascii_fold(name).casefold()
    if "'" in plain or "’" in plain:
        plain = _POSSESSIVE.sub("", plain)
    if "." in plain:
        plain = _DOTTED.sub(lambda match: match[1].replace(".", ""), plain)
    words = tuple(_WORD.findall(plain))
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words


@lru_cache(maxsize=65536)
def joined(name: str) -> str:
    """Return the words of a name with nothing between them: ``Kim Jong-un`` and ``Kim Jongun`` are equal."""
    return "".join(split_words(name))


class Spellings:
    """How spellings of one name fall together: rules, each applied in turn to every word."""

    def __init__(self, rules: Iterable[Rewrite]) -> None:
        self._rules = tuple(rules)
        self._of_word = lru_cache(maxsize=65536)(self._rewrite)

    def skeleton(self, words: Iterable[str]) -> str:
        """Return what the spellings of one name have in common: ``Kim Chong Un`` and ``Kim Jong-un`` are equal."""
        return "".join([self._of_word(word) for word in words if word not in _ARABIC_ARTICLES])

    def _rewrite(self, word: str) -> str:
        for pattern, replacement in self._rules:
            word = pattern.sub(replacement, word)
        return word


def initials(name: str) -> str:
    """Return the capital initials that a long name may go by: ``Rapid Support Forces`` is ``RSF``."""
    return "".join(word[0] for word in split_words(name) if word not in _SMALL_WORDS).upper()


def is_acronym(name: str) -> bool:
    """Whether a name is written as initials: ``RSF``, ``U.N.``."""
    letters = name.replace(".", "")
    return 2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper()


@lru_cache(maxsize=65536)
def is_proper(name: str) -> bool:
    """Whether every longer word begins with a capital, as a name's words do and a description's do not."""
    words = _PART.findall(name)
    return bool(words) and all(word[:1].isupper() or word.casefold() in _SMALL_IN_NAMES for word in words)


def contains(long: Sequence[str], short: Sequence[str]) -> bool:
    """Whether ``short`` stands in ``long``, its words together and in order."""
    size = len(short)
    return any(tuple(long[i : i + size]) == tuple(short) for i in range(len(long) - size + 1))


def without_prefix(words: tuple[str, ...], beginnings: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the words without the first of ``beginnings`` with which they begin."""
    for beginning in beginnings:
        if len(words) > len(beginning) and words[: len(beginning)] == beginning:
            return words[len(beginning) :]
    return words


def without_owner(words: tuple[str, ...], owners: Collection[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the words without "of Kenya", "in the Philippines" behind them, of one of the ``owners``."""
    for at in range(len(words) - 2, 0, -1):
        if words[at] in _OF:
            behind = words[at + 1 :]
            return words[:at] if behind in owners or (behind[0] == "the" and behind[1:] in owners) else words
    return words


def local_part(iri: str) -> str:
    """Return what an entity's IRI says without its base: ``person/kim-jong-un``."""
    return "/".join(iri.rsplit("/", 2)[-2:])


def without_particles(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a person's name but for those that join others: "Ben" of "Ben Rahbi"."""
    return tuple(word for word in words if word not in _PARTICLES)
