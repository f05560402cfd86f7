"""From a claim to the key under which claims of one event meet, and to what must not contradict within an event."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kg.merge.knowledge import MergeKnowledge
from kg.merge.names import split_words
from kg.merge.records import Facts, Identity, Profile, Telling

_DEEP = 3  # claims about claims about claims: further down, all are alike
_SAYING = "STATE"
_LINKING = re.compile(
    r"\s(?:of|in|on|at|from|to|for|with|by|against|between|that|who|which|over|near|under)\s.*", re.DOTALL
)
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12,
}  # fmt: skip
_EMPTY = frozenset({*_NUMBERS, "the", "its", "his", "her", "their", "this", "that", "these", "those", "some", "more"})


@dataclass(frozen=True, slots=True)
class Features:
    """What claims of one event may leave out but must not contradict one another in."""

    place: str | None = None
    adjectives: frozenset[str] = frozenset()  # before the head noun of a described object
    number: int | None = None


class Likeness:
    """Gives keys to the claims of one store."""

    def __init__(self, facts: Facts, identity: Identity, knowledge: MergeKnowledge, copies: Mapping[str, str]) -> None:
        self._facts = facts
        self._identity = identity
        self._knowledge = knowledge
        self._copies = copies

    def key(self, telling: Telling) -> str:
        """Return what claims of one event share: what they tell, and whether they say so or deny it."""
        return f"{telling.positive}\n{self.matter(telling)}"

    def matter(self, telling: Telling) -> str:
        """Return what a claim tells or denies: action, parties and how real; without place and time.

        Where neither party is known beyond its article, the article is part of the key: "police detained protesters"
        happens every day.
        """
        certainty = "actual" if telling.modality == "actual" else "other"
        parts = [certainty, self._core(telling, _DEEP)]
        if not self._anchored(telling, _DEEP):
            parts.append(self._copies.get(telling.article, telling.article))
        return "\n".join(parts)

    def features(self, telling: Telling) -> Features:
        """Return place, and adjectives and number of the object."""
        place = self._identity.of(telling.place) if telling.place else None
        profile = self._facts.profiles.get(telling.object or "")
        if profile is None or not profile.local:
            return Features(place)
        _, adjectives, number = describe(profile.label)
        return Features(place, adjectives, number)

    def places_agree(self, one: str | None, other: str | None) -> bool:
        """Whether one is the other, lies in the other's state, or is not known well enough to deny it."""
        if one is None or other is None or one == other:
            return True
        a, b = self._facts.profiles.get(one), self._facts.profiles.get(other)
        if a is None or b is None:
            return False
        if a.local or b.local:
            return describe(a.label)[0] == describe(b.label)[0] or "Country" in (a.kind, b.kind)
        if "Country" in (a.kind, b.kind) and a.kind != b.kind:
            return not a.states or not b.states or bool(a.states & b.states)
        return False

    def is_country(self, iri: str) -> bool:
        """Whether an entity is a country."""
        profile = self._facts.profiles.get(iri)
        return profile is not None and profile.kind == "Country"

    def _core(self, telling: Telling, deep: int) -> str:
        actor, other = self._party(telling.actor, telling, deep), self._party(telling.object, telling, deep)
        if telling.action in self._knowledge.reciprocal:
            actor, other = sorted((actor, other))
        return f"({self._knowledge.family(telling.action)} {actor} {other})"

    def _party(self, iri: str | None, telling: Telling, deep: int) -> str:
        if iri is None:
            return "-"
        if iri in self._facts.tellings:
            return self._core(self._facts.tellings[iri], deep - 1) if deep else "…"
        profile = self._facts.profiles.get(self._identity.of(iri))
        if profile is None or not profile.local:
            return f"<{self._identity.of(iri)}>"
        return self._described(profile, whole=telling.category == _SAYING)

    def _described(self, profile: Profile, *, whole: bool) -> str:
        words = " ".join(split_words(profile.label)) if whole else describe(profile.label)[0]
        return f"[{profile.kind} {' '.join(sorted(profile.states))} {words}]"

    def _anchored(self, telling: Telling, deep: int) -> bool:
        return any(self._known(iri, deep) for iri in (telling.actor, telling.object))

    def _known(self, iri: str | None, deep: int) -> bool:
        if iri is None:
            return False
        if iri in self._facts.tellings:
            return deep > 0 and self._anchored(self._facts.tellings[iri], deep - 1)
        profile = self._facts.profiles.get(self._identity.of(iri))
        return profile is not None and not profile.local


def describe(label: str) -> tuple[str, frozenset[str], int | None]:
    """Return head noun (singular), adjectives and number of a described entity: ``two ballistic missiles``."""
    words = split_words(_LINKING.sub("", f" {label}"))
    if not words:
        return "", frozenset(), None
    *before, head = words
    first = label.split()[0].lower() if label.split() else ""
    number = int(first) if first.isdecimal() and len(first) < 9 else _NUMBERS.get(first)
    adjectives = frozenset(word for word in before if word not in _EMPTY and not word.isdecimal())
    return _singular(head), adjectives, number


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
