"""From what one article says of a person to its standing: whose offices the person holds there, and in what company.

"Defence Minister Ngaro of Fiji" tells whom the person serves; a visit, or talks in a capital, tells nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from kg.facts import ArticleFacts, Profile
from kg.merge.knowledge import MergeKnowledge, Office, Words

Offices = Callable[[Profile], Mapping[Words, Office | None]]


@dataclass(frozen=True, slots=True)
class Standing:
    """What an article says of a person's place in the world."""

    states: frozenset[str]  # that the person belongs to or serves
    offices: frozenset[str]  # known ones, by canonical name
    settled: frozenset[str]  # those of them that settle who it is
    told: frozenset[str]  # states that the article tells of
    company: frozenset[str]  # whoever else it names

    def packed(self) -> str:
        """Return it as a text."""
        return json.dumps([sorted(each) for each in self._parts()], ensure_ascii=False, separators=(",", ":"))

    def _parts(self) -> tuple[frozenset[str], ...]:
        return self.states, self.offices, self.settled, self.told, self.company


def unpack_standing(packed: str) -> Standing:
    """Return what ``packed`` made a text of."""
    return Standing(*map(frozenset, json.loads(packed)))


def standing_of(person: Profile, facts: ArticleFacts, offices_of: Offices, knowledge: MergeKnowledge) -> Standing:
    """Return a person's standing in an article.

    An office of which a state has one holder settles nothing where the article gives it to somebody else of that state,
    too: "Peru's envoy Rosa Quintanilla and Chile's Ada Lund" is easily read as if both were Peru's.
    """
    offices = _known(offices_of(person))
    settled = frozenset(office.name for office in offices if office.name not in knowledge.loose_offices)
    if settled and person.states:
        single = {office.name for office in offices if office.single}
        settled -= single & set(_names(_others(person, facts), offices_of))
    return Standing(
        states=person.states,
        offices=frozenset(office.name for office in offices),
        settled=settled,
        told=person.told,
        company=(person.partners | person.companions) - {person.iri},
    )


def _others(person: Profile, facts: ArticleFacts) -> Iterable[Profile]:
    return (
        each
        for each in facts.mentions
        if each.kind == "Person" and not each.local and each.iri != person.iri and each.states & person.states
    )


def _names(persons: Iterable[Profile], offices_of: Offices) -> Iterable[str]:
    return (office.name for each in persons for office in _known(offices_of(each)))


def _known(offices: Mapping[Words, Office | None]) -> list[Office]:
    return [office for office in offices.values() if office is not None]
