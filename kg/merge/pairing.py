"""From named entities and the user's pairs to groups that are one: pairs with a common key, weighed, surest first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kg.facts import Profile
from kg.merge.blocking import may_be_taken_for_another
from kg.merge.names import split_words
from kg.merge.pairs import Pairs
from kg.merge.records import Evidence, Link
from kg.merge.senses import name_iri, state_of_sense
from kg.merge.union import Union
from kg.merge.weighing import IMPOSSIBLE, THRESHOLD, Scales

Pair = tuple[str, str]  # two IRIs, in order

CROWD = 100  # a key that more entities share tells nothing
_CERTAIN = 10.0  # bits: what a user says


@dataclass(frozen=True, slots=True)
class Groups:
    """Which of the entities are one: the links that hold, and each member's name, where it is not its own."""

    links: tuple[Link, ...]
    names: Mapping[str, str]


def group_named(profiles: Mapping[str, Profile], weighed: Iterable[Link], pairs: Pairs) -> Groups:
    """Group the entities; ``weighed`` are all links among them, of ``weigh_pairs``."""
    union = Union()
    kept: list[Link] = []
    for one, other in sorted(pairs.same):
        if one in profiles and other in profiles:
            union.join(one, other)
            kept.append(Link(one, other, _CERTAIN, "a user says that they are one"))
    for one, other in sorted(pairs.different):
        if one in profiles and other in profiles:
            union.keep_apart(one, other)
    enough: list[Link] = []
    for link in weighed:
        if link.bits >= THRESHOLD:
            enough.append(link)
        elif tells(link.bits) and (link.one, link.other) not in pairs.same:
            union.keep_apart(link.one, link.other)
    for link in sorted(enough, key=lambda link: (-link.bits, link.one, link.other)):
        if union.join(link.one, link.other):
            kept.append(link)
    names = {}
    for members in union.groups():
        name = min(members, key=lambda iri: rank(profiles[iri]))
        names.update(dict.fromkeys(members, name))
    first: dict[tuple[str, str], Link] = {}
    for link in kept:
        first.setdefault((link.one, link.other), link)
    return Groups(tuple(first.values()), names)


def pairs_in(blocks: Iterable[Collection[str]], changed: Collection[str] | None = None) -> set[Pair]:
    """Return the pairs with a key in common; with ``changed``, only those with one of these.

    Each of ``blocks`` has the entities of one key; one that is a crowd tells nothing.
    """
    found: set[Pair] = set()
    for iris in blocks:
        if 1 < len(iris) <= CROWD:
            ends = iris if changed is None else [iri for iri in iris if iri in changed]
            found.update((min(one, other), max(one, other)) for one in ends for other in iris if one != other)
    return found


def weigh_pairs(pairs: Iterable[Pair], profiles: Mapping[str, Profile], scales: Scales) -> Iterator[Link]:
    """Yield the links of those of these pairs whose names agree; why is only said of those that ``tells``."""
    for one, other in sorted(pairs):
        if evidence := _compare(profiles[one], profiles[other], scales):
            bits = scales.bits(evidence)
            yield scales.link(one, other, evidence) if tells(bits) else Link(one, other, bits, "")


def tells(bits: float) -> bool:
    """Whether so much evidence tells for two entities' being one, or that they cannot be."""
    return not IMPOSSIBLE < bits < THRESHOLD


def weigh_pair(one: Profile, other: Profile, scales: Scales) -> Link | None:
    """Return the link of two entities whose names agree; ``None`` where they do not."""
    evidence = _compare(one, other, scales)
    return scales.link(one.iri, other.iri, evidence) if evidence else None


def _compare(one: Profile, other: Profile, scales: Scales) -> list[Evidence]:
    """Return the evidence on two entities whose names agree; nothing where they do not."""
    if one.kind != other.kind:
        return _compare_kinds(one, other, scales)
    named = scales.names(one, other)
    if not named:
        return []
    circumstances = scales.circumstances(one, other)
    return [*named, *circumstances, *_of_persons(one, other, scales), *_of_senses(one.iri, other.iri)]


def _compare_kinds(one: Profile, other: Profile, scales: Scales) -> list[Evidence]:
    """Compare a person or a ship with what bears its name and was taken for something else."""
    kinds = {one.kind, other.kind}
    if "Person" in kinds and all(may_be_taken_for_another(each, scales) for each in (one, other)):
        kind = "Person"
    elif "Vessel" in kinds and all(scales.ship(each)[0] for each in (one, other)):
        kind = "Vessel"
    else:
        return []
    a, b = replace(one, kind=kind), replace(other, kind=kind)
    named = scales.names(a, b)
    if not named:
        return []
    differ = Evidence("kinds-differ", f"{one.kind}, {other.kind}")
    return [*named, differ, *scales.circumstances(a, b), *_of_persons(a, b, scales)]


def rank(profile: Profile) -> tuple[bool, bool, bool, bool, int, str]:
    """Order names: known to all, a person if in doubt, of a known state, without initials, fuller, then by IRI."""
    words = split_words(profile.label) if profile.kind == "Person" else ()
    has_initials = any(len(word) == 1 for word in words)
    return (
        profile.local,
        profile.kind not in ("Person", "Vessel"),
        not profile.states,
        has_initials,
        -min(len(words), 3),
        profile.iri,
    )


def _of_senses(one: str, other: str) -> list[Evidence]:
    """Return whether extraction knew two persons by one IRI, which merging has told apart; else nothing."""
    if name_iri(one) != name_iri(other):
        return []
    return [Evidence("namesakes" if state_of_sense(one) and state_of_sense(other) else "unsettled")]


def _of_persons(one: Profile, other: Profile, scales: Scales) -> list[Evidence]:
    return [*scales.genders(one, other), *scales.same_offices(one, other)] if one.kind == "Person" else []
