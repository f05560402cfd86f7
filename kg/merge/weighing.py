"""From two entities to the evidence for and against their being one, and its weight."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from itertools import chain

from kg.facts import Profile
from kg.facts.records import COUNTRY
from kg.merge.firms import compare_firms, firm_names
from kg.merge.knowledge import MergeKnowledge, Office, Term, Words
from kg.merge.names import (
    contains,
    is_acronym,
    is_proper,
    joined,
    local_part,
    split_words,
    without_owner,
    without_particles,
    without_prefix,
)
from kg.merge.records import Evidence, Link

Days = tuple[datetime.date | None, datetime.date | None]

THRESHOLD = 2.0  # bits: four to one
IMPOSSIBLE = -3.0  # from here on down two entities are kept apart, whoever else joins them
_MOST_PARTNERS = 2
_MOST_CONTEXT = 2
_BUSINESS = "BUS"
_LETTERS = 4  # of a firm's only word: fewer are initials
_FORMER = frozenset({"former", "ex", "late", "then", "outgoing", "past", "onetime"})


class Scales:
    """Weighs pairs of entities of one store.

    ``find`` gives the combined profile of an entity that is known beyond its article; ``common`` are those that so many
    articles name that they say nothing of a topic.
    """

    def __init__(
        self, knowledge: MergeKnowledge, find: Callable[[str], Profile | None], common: frozenset[str]
    ) -> None:
        self.knowledge = knowledge
        self.find = find
        self._common = common
        self._states_words = frozenset(chain.from_iterable(knowledge.state_names.values()))
        self._words: dict[tuple[str, frozenset[str]], Words] = {}  # of phrases that are offices, or may be
        self._offices: dict[object, Mapping[Words, Office | None]] = {}  # by all that tells them

    def link(self, one: str, other: str, evidence: Iterable[Evidence]) -> Link:
        """Return the link that the evidence makes between two IRIs."""
        listed = list(evidence)
        said = sorted({self._say(each): self.knowledge.bits[each.name] for each in listed}.items(), key=_by_weight)
        pro = "; ".join(words for words, weight in said if weight >= 0)
        con = "; ".join(words for words, weight in said if weight < 0)
        reason = "; but ".join(part for part in (pro, con) if part)
        first, second = sorted((one, other))
        return Link(first, second, self.bits(listed), reason)

    def bits(self, evidence: Iterable[Evidence]) -> float:
        """Return how much evidence weighs together, two decimals."""
        weights = self.knowledge.bits
        return round(sum([weights[each.name] for each in evidence]), 2)

    def _say(self, evidence: Evidence) -> str:
        words = self.knowledge.words[evidence.name]
        return f"{words}: {evidence.detail}" if evidence.detail else words

    # Evidence that any two entities may have

    def circumstances(self, one: Profile, other: Profile) -> list[Evidence]:
        """Return what state, sector, partners and the articles' other topics say.

        The first may be as a single article tells of it, the other one is known beyond its article.
        """
        return [
            *self._states(one, other),
            *self._sectors(one, other),
            *self._partners(one, other),
            *self._context(one, other),
        ]

    def _states(self, one: Profile, other: Profile) -> list[Evidence]:
        if one.states and other.states:
            if shared := one.states & other.states:
                return [Evidence("same-state", _list(shared))]
            return [Evidence("states-differ", f"{_list(one.states)}, {_list(other.states)}")]
        known, unknown = (one.states, other) if one.states else (other.states, one)
        return [Evidence("state-context", _list(known & unknown.told))] if known & unknown.told else []

    def _sectors(self, one: Profile, other: Profile) -> list[Evidence]:
        if not one.sectors or not other.sectors or one.sectors & other.sectors:
            return []
        return [Evidence("sectors-differ", f"{_list(one.sectors)}, {_list(other.sectors)}")]

    def _partners(self, one: Profile, other: Profile) -> list[Evidence]:
        profiles = [found for iri in sorted(one.partners & other.partners) if (found := self.find(iri))]
        named = [Evidence("partner", each.label) for each in profiles if each.kind != COUNTRY]
        states = [Evidence("country-partner", each.label) for each in profiles if each.kind == COUNTRY]
        return (named + states)[:_MOST_PARTNERS]

    def _context(self, one: Profile, other: Profile) -> list[Evidence]:
        if meets(one, other):
            return []  # an article says nothing more by agreeing with itself
        shared = one.companions & other.companions
        if not shared:
            return []
        shared = shared.difference(self._common, (one.iri, other.iri), one.partners, other.partners)
        profiles = (self.find(iri) for iri in sorted(shared)[:_MOST_CONTEXT])
        return [Evidence("context", each.label) for each in profiles if each]

    # Names

    def names(self, one: Profile, other: Profile) -> list[Evidence]:
        """Return what the names of two entities of one kind say; nothing where they do not agree at all."""
        if not split_words(one.label) or not split_words(other.label):
            return []  # a name of signs only says nothing
        if joined(one.label) == joined(other.label):
            return [Evidence("same-name")]
        if one.kind == "Person":
            return self._person_names(one, other)
        if one.kind == "Vessel" and (ship := self._ship_names(one, other)):
            return ship
        if (body := self.body(one)) and body == self.body(other) and one.states & other.states:
            return [Evidence("same-body", body)]
        return self._aliases(one, other) or self._firm_names(one, other)

    def _person_names(self, one: Profile, other: Profile) -> list[Evidence]:
        a, b = sorted((split_words(one.label), split_words(other.label)), key=lambda words: (len(words), words))
        if len(a) < 2:
            return []
        skeleton = self.knowledge.spellings.skeleton
        if skeleton(a) == skeleton(b):
            return [Evidence("transliteration")]
        if aliases := self._aliases(one, other):
            return aliases
        if self._is_one_word(a[-1], b[-1]) and self._is_one_word(a[0], b[0]) and a[1:-1] != b[1:-1]:
            return [Evidence("middle-name" if _middles_agree(a[1:-1], b[1:-1]) else "middle-names-differ")]
        if self._is_one_word(a[-1], b[-1]) and _initials_agree(a[0], b[0]):
            return [Evidence("initials")] if _middles_agree(a[1:-1], b[1:-1]) else []
        return [Evidence("part-of-name")] if contains(b, a) else []

    def _is_one_word(self, one: str, other: str) -> bool:
        skeleton = self.knowledge.spellings.skeleton
        return one == other or (len(one) > 1 and skeleton((one,)) == skeleton((other,)))

    def _aliases(self, one: Profile, other: Profile) -> list[Evidence]:
        for a, b in sorted(((one, other), (other, one)), key=lambda pair: pair[0].iri):
            name = joined(a.label)
            if any(joined(n) == name and is_proper(n) for n in b.names) and self.may_be_alias(a, a.label):
                return [Evidence("known-alias", a.label)]
        return []

    def may_be_alias(self, profile: Profile, name: str) -> bool:
        """Whether a name says enough to find its bearer by it: proper, not an office, of a person two words."""
        words = split_words(name)
        if profile.local or not is_proper(name) or words in self.knowledge.offices:
            return False
        return len(words) > 1 or (profile.kind != "Person" and not is_acronym(name) and len(name) > 3)

    def _ship_names(self, one: Profile, other: Profile) -> list[Evidence]:
        (prefix, base, hull), (prefix_b, base_b, hull_b) = self.ship(one), self.ship(other)
        if one.local or other.local or base != base_b:
            return []
        against = []
        if prefix and prefix_b and prefix != prefix_b:
            against.append(Evidence("prefixes-differ", f"{prefix.upper()}, {prefix_b.upper()}"))
        if hull and hull_b and hull != hull_b:
            against.append(Evidence("hulls-differ"))
        return [Evidence("same-ship", " ".join(base).title()), *against]

    def _firm_names(self, one: Profile, other: Profile) -> list[Evidence]:
        if not (self.firm(one) and self.firm(other)):
            return []
        found = compare_firms(split_words(one.label), split_words(other.label), self.knowledge.firm_endings)
        is_told_beside = found and meets(one, other)  # in full, and then in short
        return [*found, Evidence("same-article")] if is_told_beside else found

    def firm(self, profile: Profile) -> tuple[Words, ...]:
        """Return the names by which a firm is known, without its form and its trade; none of what is surely no firm."""
        if profile.kind != "Organisation" or profile.local or (profile.sectors and _BUSINESS not in profile.sectors):
            return ()
        names = firm_names(split_words(profile.label), self.knowledge.firm_endings)
        is_bare = any(len(name) == 1 and (name in self._states_words or len(name[0]) < _LETTERS) for name in names)
        return () if is_bare or is_acronym(profile.label) else names

    def ship(self, profile: Profile) -> tuple[str, Words, Words]:
        """Return a ship's prefix, its bare name and its hull number, each of them maybe empty."""
        words = split_words(profile.label)
        prefix = words[0] if len(words) > 1 and words[0] in self.knowledge.prefixes else ""
        words = words[1:] if prefix else words
        if len(words) > 2 and words[-1].isdigit() and 2 <= len(words[-2]) <= 4:
            return prefix, words[:-2], words[-2:]
        return prefix, words, ()

    def body(self, profile: Profile) -> str | None:
        """Return which of a state's bodies an organisation is, its state's name left out."""
        if profile.kind != "Organisation":
            return None
        words = split_words(profile.label)
        for state in sorted(profile.states):
            names = self.knowledge.state_names.get(state, ())
            capital = self.knowledge.capitals.get(state)
            for rest in (without_prefix(words, names), without_owner(words, names)):
                body = self.knowledge.bodies.get(rest)
                of_city = body in self.knowledge.city_bodies and capital is not None and contains(words, capital)
                if body is not None and not of_city:
                    return body
        return None

    # Gender

    def genders(self, one: Profile, other: Profile) -> list[Evidence]:
        """Return whether titles or given names of two persons are a man's and a woman's."""
        a, b = self._gender(one), self._gender(other)
        return [Evidence("genders-differ")] if a and b and a != b else []

    def _gender(self, profile: Profile) -> str | None:
        words = [split_words(name)[:1] for name in (*profile.names, profile.label) if len(split_words(name)) > 1]
        told = {self.knowledge.genders[first[0]] for first in words if first and first[0] in self.knowledge.genders}
        return told.pop() if len(told) == 1 else None

    # Offices

    def same_offices(self, one: Profile, other: Profile) -> list[Evidence]:
        """Return whether two persons hold the same known office, or known ones that are not the same."""
        a, b = ({office.name for office in self.offices(each).values() if office} for each in (one, other))
        if shared := a & b:
            return [Evidence("same-office", min(shared))]
        return [Evidence("offices-differ", f"{min(a)}, {min(b)}")] if a and b else []

    def terms(self, profile: Profile, office: str) -> list[Term]:
        """Return when the gazetteer says that a person held the office; of whom it does not know, nothing."""
        return [term for term in self.knowledge.terms.get(local_part(profile.iri), ()) if term.office == office]

    def offices(self, profile: Profile) -> Mapping[Words, Office | None]:
        """Return the offices that a person is said to hold, by their words; ``None`` where the office is not known."""
        key = profile.label, profile.names, profile.tenures, profile.states
        if key not in self._offices:
            self._offices[key] = self._find_offices(profile)
        return self._offices[key]

    def _find_offices(self, profile: Profile) -> dict[Words, Office | None]:
        found: dict[Words, Office | None] = {}
        for phrase in sorted({*profile.offices, *profile.names, profile.label}):
            words = self._office_words(phrase, profile.states)
            if words and not _FORMER & set(words):
                office = self.knowledge.offices.get(words)
                if office is not None or (phrase in profile.offices and phrase not in profile.names):
                    found[words] = office
        return found

    def tenure(self, profile: Profile, office: str) -> Days:
        """Return the first and the last day of articles that call the person by the office; ``None`` for either."""
        days: list[datetime.date] = []
        for phrase, first, last in profile.tenures:
            held = self.knowledge.offices.get(self._office_words(phrase, profile.states))
            if held is not None and held.name == office:
                days += [day for day in (first, last) if day]
        return min(days, default=profile.first), max(days, default=profile.last)

    def _office_words(self, phrase: str, states: frozenset[str]) -> Words:
        found = self._words.get((phrase, states))
        if found is None:
            found = split_words(phrase)
            for state in sorted(states):
                found = without_prefix(found, self.knowledge.state_names.get(state, ()))
            self._words[phrase, states] = found
        return found

    def described_office(self, profile: Profile) -> Words:
        """Return the words of the office by which a person is described, the state's name left out."""
        words = self._office_words(profile.label, profile.states)
        return () if _FORMER & set(words) else words


def meets(one: Profile, other: Profile) -> bool:
    """Whether an article that tells of ``one`` names the other, too, an entity known beyond it that is no state."""
    return other.iri in one.companions


def _middles_agree(one: Words, other: Words) -> bool:
    """Whether one's middle names, or their initials, stand in the other's in the same order."""
    fewer, more = sorted((without_particles(one), without_particles(other)), key=len)
    rest = iter(more)
    return all(any(_initials_agree(a, b) or a == b for b in rest) for a in fewer)


def _initials_agree(one: str, other: str) -> bool:
    return one[0] == other[0] and 1 in (len(one), len(other))


def _list(codes: Iterable[str]) -> str:
    return " ".join(sorted(codes))


def _by_weight(item: tuple[str, float]) -> tuple[float, str]:
    return -abs(item[1]), item[0]
