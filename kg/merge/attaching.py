"""From surnames, acronyms, offices, bodies and copies to the one entity, if any, that each of them means.

What is short or only described is attached to a named entity; it never joins two of them.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from kg.facts import Profile
from kg.merge.names import is_acronym
from kg.merge.pairs import Pairs
from kg.merge.records import Evidence, Link
from kg.merge.weighing import THRESHOLD, Days, Scales, meets

_MARGIN = 1.5  # bits by which the best must beat the next
_CROWD = 200  # bearers of one short name, beyond which it says nothing
A_YEAR = datetime.timedelta(days=366)
SOME_WEEKS = datetime.timedelta(days=45)

Fit = tuple[Profile, list[Evidence]]  # a candidate, and why


@dataclass(frozen=True, slots=True)
class Attacher:
    """Attaches what is short or described; ``name_of`` gives the name of the group that a named entity is in."""

    scales: Scales
    name_of: Callable[[str], str]
    pairs: Pairs

    def attach_short(self, short: str, mentions: Iterable[Profile], bearers: Sequence[Profile]) -> Link | None:
        """Link a short name where each article that uses it means the same one: it is one IRI in all of them."""
        fitting = [each for each in bearers if each.iri != short and not self._are_different(short, each.iri)]
        if not 0 < len(fitting) <= _CROWD:
            return None
        found: list[Link] = []
        for mention in mentions:
            name = "acronym" if is_acronym(mention.label) else "surname"
            link = self._choose(mention, [self._fit(mention, bearer, name) for bearer in fitting])
            if link is None:
                return None
            found.append(link)
        groups = {self.name_of(link.beyond(short)) for link in found}
        return min(found, key=lambda link: (link.bits, link.one, link.other)) if len(groups) == 1 else None

    def attach_office(
        self, described: Profile, beside: Iterable[Profile], holders: Callable[[str, str], Iterable[Profile]]
    ) -> Link | None:
        """Link a described person with the named holder of the office: one of the same article, else the only one.

        ``beside`` are the named persons of the article, as it tells of them; ``holders`` gives those who hold an office
        of a state according to other articles.
        """
        words = self.scales.described_office(described)
        if not words:
            return None
        here = [
            self._with_known_states(each)
            for each in beside
            if self._holds(each, words) and not self._are_different(described.iri, each.iri)
        ]
        here = [each for each in here if not each.states or not described.states or each.states & described.states]
        named = [Evidence("office", " ".join(words)), Evidence("same-article")]
        fits: list[Fit] = [(each, [*named, *self.scales.circumstances(described, each)]) for each in here]
        office = self.scales.knowledge.offices.get(words)
        is_surely_here = any(each.states & described.states for each in here)
        if office is not None and office.single and not is_surely_here:
            known = {each.iri for each in here}
            found = {each.iri: each for state in sorted(described.states) for each in holders(office.name, state)}
            fits += [
                (each, self._office(described, each, office.name))
                for each in found.values()
                if each.iri not in known
                and self._may_hold(described.first, each, office.name)
                and not self._are_different(described.iri, each.iri)
            ]
        return self._choose(described, fits)

    def _with_known_states(self, mention: Profile) -> Profile:
        """Return a mention with the states that other articles tell of, where this one tells of none."""
        known = None if mention.states else self.scales.find(mention.iri)
        return replace(mention, states=known.states) if known else mention

    def attach_body(self, local: Profile, known: Profile) -> Link:
        """Link what an article calls a state's body with the body that is known."""
        shared = " ".join(sorted(local.states & known.states))
        return self.scales.link(
            local.iri,
            known.iri,
            [Evidence("same-body", self.scales.body(local) or ""), Evidence("same-state", shared)],
        )

    def attach_copied(self, local: Profile, original: str) -> Link:
        """Link what only its article knows with the same words in the article that this one copies."""
        return self.scales.link(local.iri, original, [Evidence("same-copy")])

    def _office(self, described: Profile, holder: Profile, office: str) -> list[Evidence]:
        times = self._times(described.first, holder, office)
        shared = sorted(described.states & holder.states)
        return [Evidence("office", office), Evidence("same-state", " ".join(shared)), *times]

    def _may_hold(self, day: datetime.date | None, holder: Profile, office: str) -> bool:
        """Whether an article of that day may mean the holder: in the office's years, as far as these are known."""
        terms = self.scales.terms(holder, office)
        if terms and day is not None:
            return any(term.first <= day.year <= term.last for term in terms)
        return is_near(day, self.scales.tenure(holder, office))

    def _times(self, day: datetime.date | None, holder: Profile, office: str) -> list[Evidence]:
        if day is None:
            return []
        if self.scales.terms(holder, office):
            return [Evidence("in-office")]
        first, last = self.scales.tenure(holder, office)
        if first is None or last is None:
            return []
        return [Evidence("in-office" if first - SOME_WEEKS <= day <= last + SOME_WEEKS else "same-time")]

    def _fit(self, mention: Profile, bearer: Profile, name: str) -> Fit:
        evidence = [Evidence(name, bearer.label), *self.scales.circumstances(mention, bearer)]
        if meets(mention, bearer):
            evidence.append(Evidence("same-article"))
        elif mention.first and bearer.first and bearer.last:
            is_near = bearer.first - SOME_WEEKS <= mention.first <= bearer.last + SOME_WEEKS
            evidence += [Evidence("near-time")] if is_near else []
        if mention.kind == bearer.kind == "Person":
            evidence += [*self.scales.genders(mention, bearer), *self.scales.same_offices(mention, bearer)]
        return bearer, evidence

    def _are_different(self, one: str, other: str) -> bool:
        return (min(one, other), max(one, other)) in self.pairs.different

    def _holds(self, person: Profile, words: tuple[str, ...]) -> bool:
        """Whether a person is said to hold the office, or one that its last words name."""
        offices = self.scales.knowledge.offices
        wanted = offices.get(words)
        for held, office in self.scales.offices(person).items():
            if held == words or (wanted is not None and office == wanted):
                return True
            if len(held) < len(words) and words[-len(held) :] == held:
                return True
        return False

    def _choose(self, profile: Profile, fits: Iterable[Fit]) -> Link | None:
        """Return the link with the best fit, if it is good enough and clearly better than any of another group."""
        ranked = [(-self.scales.bits(evidence), each.iri, evidence) for each, evidence in fits]
        if not ranked:
            return None
        ranked.sort(key=itemgetter(0, 1))
        best, iri, evidence = ranked[0]
        group = self.name_of(iri)
        next_best = next((bits for bits, other, _ in ranked[1:] if self.name_of(other) != group), None)
        first = self.scales.link(profile.iri, iri, evidence)
        if next_best is not None:
            return first if first.bits >= THRESHOLD and next_best - best >= _MARGIN else None
        bonus = self.scales.knowledge.bits["unique"]
        words = self.scales.knowledge.words["unique"]
        first = replace(first, bits=round(first.bits + bonus, 2), reason=f"{first.reason}; {words}")
        return first if first.bits >= THRESHOLD else None


def is_near(day: datetime.date | None, days: Days) -> bool:
    """Whether a day is within a year of these, or one of them is not known."""
    first, last = days
    if day is None or first is None or last is None:
        return True
    return first - A_YEAR <= day <= last + A_YEAR
