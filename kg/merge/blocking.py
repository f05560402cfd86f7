"""From an entity to the keys under which others that may be the same are found, so that not all pairs are weighed.

Keys of named entities: those of ``PAIRING`` bring together what is weighed in pairs. A short name finds its bearers,
and an office its holders, under the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from kg.facts import Profile
from kg.facts.records import COUNTRY
from kg.merge.names import initials, is_acronym, is_proper, joined, local_part, split_words, without_particles
from kg.merge.weighing import Scales

PAIRING = ("name", "spelling", "ends", "part", "ship", "body", "firm")
BEARER, SHORT = "bearer", "short"  # of a surname, or of initials
HOLDER = "holder"  # of an office


def keys_of(profile: Profile, scales: Scales) -> Iterator[str]:
    """Yield the keys of an entity that is known beyond its article; of a country none."""
    if profile.local or profile.kind == COUNTRY:
        return
    words = split_words(profile.label)
    for form, key in _pairing(profile, words, scales):
        yield f"{form} {profile.kind} {key}"
    if (short := short_key(profile)) is not None:
        yield f"{SHORT}{short.removeprefix(BEARER)}"
    if profile.kind != "Person" and may_be_taken_for_another(profile, scales):
        as_person = replace(profile, kind="Person")
        yield from (f"{form} Person {key}" for form, key in _pairing(as_person, words, scales))
    if profile.kind != "Vessel" and scales.ship(profile)[0]:
        as_ship = replace(profile, kind="Vessel")
        yield from (f"{form} Vessel {key}" for form, key in _pairing(as_ship, words, scales))
    if profile.kind == "Person":
        yield from _of_person(profile, words, scales)
    if profile.kind == "Organisation":
        yield from _of_organisation(profile, words)
    if body := body_key(profile, scales):
        yield body


def told_by_keys(profile: Profile) -> tuple[object, ...]:
    """Return all of an entity on which its keys depend."""
    return profile.kind, profile.label, profile.names, profile.states, profile.sectors, profile.offices


def may_be_taken_for_another(profile: Profile, scales: Scales) -> bool:
    """Whether it may be a person whom the parser took for an organisation or a place, or the person."""
    words = split_words(profile.label)
    if profile.kind not in ("Person", "Organisation", "Place", "Group") or not 2 <= len(words) <= 4:
        return False
    is_known = bool(scales.knowledge.identifiers.of(local_part(profile.iri)))
    return is_proper(profile.label) and all(word.isalpha() for word in words) and not is_known


def body_key(profile: Profile, scales: Scales) -> str | None:
    """Return the key of an organisation that is one of a state's bodies of which there is one: its navy."""
    body = scales.body(profile)
    return f"body {' '.join(sorted(profile.states))} {body}" if body and len(profile.states) == 1 else None


def office_key(office: str, state: str) -> str:
    """Return the key of those who hold an office of a state."""
    return f"{HOLDER} {' '.join(split_words(office))} {state}"


def short_key(profile: Profile) -> str | None:
    """Return the key under which the bearers of a short name are found; ``None`` where the name is not short."""
    return None if profile.local else _short_key(profile.kind, profile.label)


@lru_cache(maxsize=65536)
def _short_key(kind: str, label: str) -> str | None:
    if kind in (COUNTRY, "Vessel"):
        return None
    if is_acronym(label):
        return f"{BEARER} Organisation {_letters(label)}"
    words = without_particles(split_words(label))
    return f"{BEARER} Person {words[0]}" if kind == "Person" and len(words) == 1 else None


def _pairing(profile: Profile, words: tuple[str, ...], scales: Scales) -> Iterator[tuple[str, str]]:
    yield "name", joined(profile.label)
    for name in profile.names:
        if is_proper(name) and scales.may_be_alias(profile, name):
            yield "name", joined(name)
    if profile.kind == "Vessel":
        yield "ship", " ".join(scales.ship(profile)[1])
    for firm in set(scales.firm(profile)):
        yield "firm", " ".join(firm)
    if profile.kind == "Person" and len(words) > 1:
        skeleton = scales.knowledge.spellings.skeleton
        yield "spelling", skeleton(words)
        yield "ends", f"{words[0][0]} {skeleton(words[-1:])}"
        yield "ends", f"{skeleton(words[:1])[:1]} {words[-1]}"
        for two in pairwise(words):
            yield "part", " ".join(two)


def _of_person(profile: Profile, words: tuple[str, ...], scales: Scales) -> Iterator[str]:
    if len(without_particles(words)) > 1:
        for word in {words[0], words[-1]}:  # the family's name may stand first
            yield f"{BEARER} Person {word}"
    for office in scales.offices(profile).values():
        if office and office.single:
            for state in profile.states:
                yield office_key(office.name, state)
    for term in scales.knowledge.terms.get(local_part(profile.iri), ()):
        yield office_key(term.office, term.state)


def _of_organisation(profile: Profile, words: tuple[str, ...]) -> Iterator[str]:
    if len(words) > 1:
        letters = {initials(profile.label), *(_letters(name) for name in profile.names if is_acronym(name))}
        for each in letters:
            yield f"{BEARER} Organisation {each}"


def _letters(name: str) -> str:
    return name.replace(".", "")
