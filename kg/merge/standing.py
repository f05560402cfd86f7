"""From what one article says of a person to its standing: whose offices the person holds there, and in what company.

"Defence Minister Ngaro of Fiji" tells whom the person serves; a visit, or talks in a capital, tells nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.facts import ArticleFacts, Profile
from kg.merge.weighing import Scales

_CODE = re.compile(r"[A-Z]{3}").fullmatch


@dataclass(frozen=True, slots=True)
class Standing:
    """What an article says of a person's place in the world."""

    states: frozenset[str]  # that the person belongs to or serves, by code
    offices: frozenset[str]  # known ones, by canonical name
    settled: frozenset[str]  # those of them that settle who it is
    told: frozenset[str]  # states that the article tells of
    company: frozenset[str]  # all whom it names

    def packed(self) -> str:
        """Return it as a text."""
        parts = self.states, self.offices, self.settled, self.told, self.company
        return "\n".join("\t".join(sorted(each)) for each in parts)  # of names and IRIs, in which neither stands


def unpack_standing(packed: str) -> Standing:
    """Return what ``packed`` made a text of."""
    return Standing(*(frozenset(filter(None, part.split("\t"))) for part in packed.split("\n")))


@dataclass(frozen=True, slots=True)
class _Offices:
    """Offices by canonical name."""

    known: frozenset[str]
    settled: frozenset[str]
    single: frozenset[str]  # those of the settled of which a state has one holder


class Standings:
    """Tells the standings of persons, with what is known of offices."""

    def __init__(self, scales: Scales) -> None:
        self._scales = scales
        self._loose = scales.knowledge.loose_offices
        self._codes = frozenset(filter(_CODE, scales.knowledge.state_labels))
        self._known: dict[object, _Offices] = {}

    def of(self, person: Profile, facts: ArticleFacts) -> Standing:
        """Return a person's standing in an article.

        An office of which a state has one holder settles nothing where the article gives it to somebody else of that
        state, too: "Peru's envoy Rosa Quintanilla and Chile's Ada Lund" is easily read as if both were Peru's.
        """
        offices = self._offices(person)
        settled = offices.settled
        if offices.single and person.states:
            for each in facts.mentions:
                if each.kind == "Person" and not each.local and each.states & person.states and each.iri != person.iri:
                    settled -= offices.single & self._offices(each).known
        company = person.partners | person.companions
        return Standing(person.states & self._codes, offices.known, settled, person.told & self._codes, company)

    def _offices(self, person: Profile) -> _Offices:
        told = person.label, person.names, person.states, *[phrase for phrase, _, _ in person.tenures]
        found = self._known.get(told)
        if found is None:
            offices = {each for each in self._scales.offices(person).values() if each is not None}
            known = frozenset(each.name for each in offices)
            single = frozenset(each.name for each in offices if each.single)
            found = self._known[told] = _Offices(known, known - self._loose, single - self._loose)
        return found
