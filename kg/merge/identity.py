"""From the facts of all articles to who is who: candidates that share a name, weighed, joined best first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise

from kg.merge.descriptions import link_descriptions
from kg.merge.knowledge import MergeKnowledge
from kg.merge.names import is_proper, joined, skeleton, split_words
from kg.merge.pairs import Pairs
from kg.merge.records import Evidence, Facts, Identity, Link, Profile
from kg.merge.union import Union
from kg.merge.weighing import IMPOSSIBLE, THRESHOLD, Scales

_CROWD = 100  # a key that more entities share tells nothing
_CERTAIN = 10.0  # bits: what a user says


def find_identity(facts: Facts, knowledge: MergeKnowledge, copies: Mapping[str, str], pairs: Pairs) -> Identity:
    """Decide which IRIs are of one entity.

    Full names come first, then what is short or only described, each for the one group that it fits best. The user's
    pairs go before everything.
    """
    scales = Scales(facts, knowledge)
    union = Union()
    kept: list[Link] = []
    for link in _users_links(pairs, union):
        kept.append(link)
    full = [*_copied(facts, scales, copies), *_full_names(facts, scales)]
    for link in full:
        if link.bits <= IMPOSSIBLE and (link.one, link.other) not in pairs.same:
            union.keep_apart(link.one, link.other)
    kept += _join(full, union)
    kept += _join(link_descriptions(facts, scales, union), union)
    first: dict[tuple[str, str], Link] = {}
    for link in kept:
        first.setdefault((link.one, link.other), link)
    return _name(union, tuple(first[pair] for pair in sorted(first)), facts)


def _users_links(pairs: Pairs, union: Union) -> Iterator[Link]:
    for one, other in sorted(pairs.same):
        union.join(one, other)
        yield Link(one, other, _CERTAIN, "a user says that they are one")
    for one, other in sorted(pairs.different):
        union.keep_apart(one, other)


def _join(links: list[Link], union: Union) -> list[Link]:
    """Join what weighs enough, the surest first, and return the links that held."""
    enough = {link for link in links if link.bits >= THRESHOLD}
    surest_first = sorted(enough, key=lambda link: (-link.bits, link.one, link.other))
    return [link for link in surest_first if union.join(link.one, link.other)]


def _copied(facts: Facts, scales: Scales, copies: Mapping[str, str]) -> list[Link]:
    """Link what only its article knows with its like in a copy of that article."""
    groups: dict[tuple[str, str], set[str]] = defaultdict(set)
    for iri, profile in facts.profiles.items():
        article, hash_mark, fragment = iri.partition("#")
        if profile.local and hash_mark and article in copies:
            groups[copies[article], fragment].add(iri)
    links = []
    for iris in groups.values():
        first, *others = sorted(iris)
        links += [scales.link(first, other, [Evidence("same-copy")]) for other in others]
    return links


def _full_names(facts: Facts, scales: Scales) -> list[Link]:
    links = []
    for one, other in sorted(_candidates(facts, scales)):
        a, b = facts.profiles[one], facts.profiles[other]
        if named := scales.names(a, b):
            links.append(scales.link(one, other, [*named, *scales.circumstances(a, b), *_offices(a, b, scales)]))
    return links


def _offices(one: Profile, other: Profile, scales: Scales) -> list[Evidence]:
    if one.kind != "Person":
        return []
    a, b = ({office.name for office in scales.offices(each).values() if office} for each in (one, other))
    if shared := a & b:
        return [Evidence("same-office", min(shared))]
    return [Evidence("offices-differ", f"{min(a)}, {min(b)}")] if a and b else []


def _candidates(facts: Facts, scales: Scales) -> set[tuple[str, str]]:
    """Return the pairs that are worth weighing: of one kind, with a key in common."""
    blocks: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for iri, profile in facts.profiles.items():
        for form, key in _keys(profile, scales):
            blocks[profile.kind, form, key].add(iri)
    found: set[tuple[str, str]] = set()
    for iris in blocks.values():
        if 1 < len(iris) <= _CROWD:
            found.update(combinations(sorted(iris), 2))
    return found


def _keys(profile: Profile, scales: Scales) -> Iterator[tuple[str, str]]:
    """Yield the keys of an entity under which a second name of it would be found."""
    if body := scales.body(profile):
        for state in profile.states:
            yield "body", f"{state} {body}"
    if profile.local or profile.kind == "Country":
        return
    words = split_words(profile.label)
    yield "name", joined(profile.label)
    for name in profile.names:
        if is_proper(name) and scales.may_be_alias(profile, name):
            yield "name", joined(name)
    if profile.kind == "Vessel":
        yield "ship", " ".join(scales.ship(profile)[1])
    if profile.kind == "Person" and len(words) > 1:
        yield "spelling", skeleton(words, scales.knowledge.spellings)
        yield "ends", f"{words[0][0]} {words[-1]}"
        for two in pairwise(words):
            yield "part", " ".join(two)


def _name(union: Union, links: tuple[Link, ...], facts: Facts) -> Identity:
    canonical: dict[str, str] = {}
    for members in union.groups():
        known = [iri for iri in members if iri in facts.profiles]
        if len(known) > 1:
            name = min(known, key=lambda iri: _rank(facts.profiles[iri]))
            canonical.update({iri: name for iri in known if iri != name})
    held = [link for link in links if link.one in facts.profiles and link.other in facts.profiles]
    return Identity(canonical, tuple(held))


def _rank(profile: Profile) -> tuple[bool, bool, int, str]:
    """Order names: known to all, of a known state, fuller (up to three words, of persons), then by IRI."""
    words = len(split_words(profile.label)) if profile.kind == "Person" else 0
    return profile.local, not profile.states, -min(words, 3), profile.iri
