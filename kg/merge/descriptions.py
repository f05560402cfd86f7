"""From surnames, acronyms and offices to the one entity, if any, that each of them means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from kg.merge.knowledge import Words
from kg.merge.names import initials, is_acronym, split_words
from kg.merge.records import Evidence, Facts, Link, Profile
from kg.merge.union import Union
from kg.merge.weighing import THRESHOLD, Scales

_MARGIN = 1.5  # bits by which the best must beat the next
_CROWD = 200  # bearers of one surname, beyond which it says nothing

_Key = TypeVar("_Key")
Fit = tuple[Profile, list[Evidence]]  # a candidate, and why


def link_descriptions(facts: Facts, scales: Scales, union: Union) -> list[Link]:
    """Link each short name and each described person with the entity that fits clearly best."""
    finder = _Finder(facts, scales, union)
    links = []
    for iri in sorted(facts.profiles):
        link = finder.find(facts.profiles[iri])
        if link is not None:
            links.append(link)
    return links


@dataclass(frozen=True, slots=True)
class _Indexes:
    surnames: Mapping[str, Sequence[str]]
    acronyms: Mapping[str, Sequence[str]]
    offices: Mapping[tuple[Words, str], Sequence[str]]  # office and state
    in_article: Mapping[str, Sequence[str]]  # named persons


class _Finder:
    def __init__(self, facts: Facts, scales: Scales, union: Union) -> None:
        self._facts = facts
        self._scales = scales
        self._union = union
        self._indexes = _index(facts, scales)

    def find(self, profile: Profile) -> Link | None:
        """Return the link of what is short or described; ``None`` where nothing fits, or too much does."""
        if profile.kind == "Person" and profile.local:
            return self._choose(profile, self._holders(profile))
        if profile.local:
            return None
        if profile.kind == "Person" and len(split_words(profile.label)) == 1:
            return self._in_every_article(profile, "surname", self._indexes.surnames.get(_only_word(profile), ()))
        if profile.kind == "Organisation" and is_acronym(profile.label):
            return self._in_every_article(profile, "acronym", self._indexes.acronyms.get(_letters(profile.label), ()))
        return None

    def _in_every_article(self, profile: Profile, name: str, bearers: Sequence[str]) -> Link | None:
        """Link a short name where each article that uses it means the same one: it is one IRI in all of them."""
        if not 0 < len(bearers) <= _CROWD:
            return None
        found: list[Link] = []
        for article in sorted(profile.articles):
            mention = self._facts.mentions[profile.iri][article]
            link = self._choose(mention, [self._fit(mention, iri, name) for iri in bearers if iri != profile.iri])
            if link is None:
                return None
            found.append(link)
        groups = {self._union.find(link.other if link.one == profile.iri else link.one) for link in found}
        return min(found, key=lambda link: (link.bits, link.one, link.other)) if len(groups) == 1 else None

    def _fit(self, mention: Profile, iri: str, name: str) -> Fit:
        bearer = self._facts.profiles[iri]
        evidence = [Evidence(name, bearer.label), *self._scales.circumstances(mention, bearer)]
        if mention.articles & bearer.articles:
            evidence.append(Evidence("same-article"))
        return bearer, evidence

    def _holders(self, described: Profile) -> list[Fit]:
        """Return the named persons who may be the one that is described by an office."""
        words = self._scales.described_office(described)
        if not words:
            return []
        (article,) = described.articles
        named = [Evidence("office", " ".join(words)), Evidence("same-article")]
        beside = [
            self._facts.profiles[iri]
            for iri in self._indexes.in_article.get(article, ())
            if self._holds(self._facts.mentions[iri][article], words)
        ]
        if beside:
            return [(each, self._weigh_holder(described, each, named)) for each in beside]
        office = self._scales.knowledge.offices.get(words)
        if office is None or not office.single:
            return []
        key = split_words(office.name)
        others = {iri for state in described.states for iri in self._indexes.offices.get((key, state), ())}
        return [
            (holder, self._weigh_holder(described, holder, [Evidence("office", office.name)]))
            for holder in (self._facts.profiles[iri] for iri in sorted(others))
        ]

    def _weigh_holder(self, described: Profile, holder: Profile, evidence: list[Evidence]) -> list[Evidence]:
        return [*evidence, *self._scales.circumstances(described, holder), *self._scales.times(described, holder)]

    def _holds(self, person: Profile, words: Words) -> bool:
        """Whether a person is said to hold the office, or one that its last words name."""
        offices = self._scales.knowledge.offices
        wanted = offices.get(words)
        for held, office in self._scales.offices(person).items():
            if held == words or (wanted is not None and office == wanted):
                return True
            if len(held) < len(words) and words[-len(held) :] == held:
                return True
        return False

    def _choose(self, profile: Profile, fits: Iterable[Fit]) -> Link | None:
        """Return the link with the best fit, if it is good enough and clearly better than any of another group."""
        best: dict[str, tuple[Link, Profile]] = {}
        for candidate, evidence in fits:
            link = self._scales.link(profile.iri, candidate.iri, evidence)
            group = self._union.find(candidate.iri)
            if group not in best or _order(link) < _order(best[group][0]):
                best[group] = (link, candidate)
        ranked = sorted((link for link, _ in best.values()), key=_order)
        if not ranked:
            return None
        first = ranked[0]
        if len(ranked) > 1:
            return first if first.bits >= THRESHOLD and first.bits - ranked[1].bits >= _MARGIN else None
        bonus = self._scales.knowledge.bits["unique"]
        words = self._scales.knowledge.words["unique"]
        first = replace(first, bits=round(first.bits + bonus, 2), reason=f"{first.reason}; {words}")
        return first if first.bits >= THRESHOLD else None


def _index(facts: Facts, scales: Scales) -> _Indexes:
    surnames: dict[str, set[str]] = defaultdict(set)
    acronyms: dict[str, set[str]] = defaultdict(set)
    offices: dict[tuple[Words, str], set[str]] = defaultdict(set)
    in_article: dict[str, set[str]] = defaultdict(set)
    for iri, profile in facts.profiles.items():
        words = split_words(profile.label)
        if profile.local or len(words) < 2:
            continue
        if profile.kind == "Organisation":
            acronyms[initials(profile.label)].add(iri)
            for name in profile.names:
                if is_acronym(name):
                    acronyms[_letters(name)].add(iri)
        if profile.kind == "Person":
            surnames[words[-1]].add(iri)
            surnames[words[0]].add(iri)  # where the family's name stands first
            for article in profile.articles:
                in_article[article].add(iri)
            for office in scales.offices(profile).values():
                for state in profile.states if office and office.single else ():
                    offices[split_words(office.name), state].add(iri)  # type: ignore[union-attr]
    return _Indexes(_sorted(surnames), _sorted(acronyms), _sorted(offices), _sorted(in_article))


def _sorted(index: Mapping[_Key, set[str]]) -> dict[_Key, Sequence[str]]:
    return {key: sorted(iris) for key, iris in index.items()}


def _only_word(profile: Profile) -> str:
    return split_words(profile.label)[0]


def _letters(name: str) -> str:
    return name.replace(".", "")


def _order(link: Link) -> tuple[float, str, str]:
    return -link.bits, link.one, link.other
