"""From all standings under one person's IRI to its senses: the different persons of one name that articles tell of.

Two articles speak of two persons where they give them offices that do not go together, of states that do not, and one
of these offices is a state's highest. Whoever changes post at home, or is sent abroad, stays one; so does, for want of
proof, a person of whom only the state or only the office is told otherwise.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from kg.merge.names import split_words
from kg.merge.standing import Standing
from kg.merge.union import Union

_LEAST_SHARE = 0.05  # of the articles that settle something: what fewer say is taken for a slip of one of them
_SENSE = re.compile(r"(?P<name>.*/person/[^/]+)/of/(?P<state>[A-Z]{3})")

_Kind = tuple[frozenset[str], frozenset[str]]  # states and settling offices


@dataclass(frozen=True, slots=True)
class _Sense:
    """One of several persons, as far as articles settle it."""

    states: frozenset[str]
    offices: frozenset[str]
    company: frozenset[str]


def sense_iri(iri: str, state: str) -> str:
    """Return the IRI of the person of that name who belongs to the state."""
    return f"{iri}/of/{state}"


def name_iri(iri: str) -> str:
    """Return the IRI that articles give to a person: of a sense the one whose sense it is."""
    found = _SENSE.fullmatch(iri) if "/of/" in iri else None
    return found["name"] if found else iri


def state_of_sense(iri: str) -> str:
    """Return the code of the state in a sense's IRI; nothing of any other IRI."""
    if "/of/" not in iri:  # asked of everybody
        return ""
    found = _SENSE.fullmatch(iri)
    return found["state"] if found else ""


def shown_label(iri: str, label: str, state_labels: Mapping[str, str]) -> str:
    """Return the label of an entity as people read it: of a sense with its state, "Li Jiang (Kenya)"."""
    if not (state := state_of_sense(iri)):
        return label
    return f"{label} ({state_labels.get(state, state)})"


def find_senses(standings: Mapping[str, Standing], is_high: Callable[[str], bool]) -> dict[str, str]:
    """Return for each article of which that is clear the state that names the sense; nothing where the person is one.

    ``standings`` are those of one IRI by article; ``is_high`` tells the offices of which a state has one holder.
    """
    anchors = {graph: kind for graph, each in standings.items() if (kind := _kind(each)) is not None}
    counts = Counter(anchors.values())
    least = _LEAST_SHARE * sum(counts.values())
    groups = _groups({kind for kind, count in counts.items() if count >= least}, is_high)
    if len(groups) < 2:
        return {}
    name_of = {kind: _usual_state(group, counts) for group in groups for kind in group}
    found = {graph: name_of[kind] for graph, kind in anchors.items() if kind in name_of}
    senses = _described(found, standings)
    for graph, standing in standings.items():
        if graph not in found and (name := _choose(standing, senses)) is not None:
            found[graph] = name
    return found


def _kind(standing: Standing) -> _Kind | None:
    return (standing.states, standing.settled) if standing.states and standing.settled else None


def _groups(kinds: Collection[_Kind], is_high: Callable[[str], bool]) -> list[list[_Kind]]:
    """Group what may be said of one person; those of two groups cannot."""
    listed = sorted(kinds, key=lambda kind: tuple(map(sorted, kind)))
    union = Union()
    for number in range(len(listed)):
        union.join(str(number), str(number))
    for one, other in combinations(range(len(listed)), 2):
        if _may_be_one(listed[one], listed[other]):
            union.join(str(one), str(other))
    high = {union.find(str(number)) for number, (_, offices) in enumerate(listed) if any(map(is_high, offices))}
    low = [str(number) for number in range(len(listed)) if union.find(str(number)) not in high]
    for lower in low[1:]:  # a lawyer and a professor may well be one
        union.join(low[0], lower)
    groups: dict[str, list[_Kind]] = defaultdict(list)
    for number, kind in enumerate(listed):
        groups[union.find(str(number))].append(kind)
    return list(groups.values())


def _usual_state(group: Iterable[_Kind], counts: Mapping[_Kind, int]) -> str:
    """Return the state that most articles give, of several the first."""
    told: Counter[str] = Counter()
    for kind in group:
        told.update(dict.fromkeys(kind[0], counts[kind]))
    return min(told, key=lambda code: (-told[code], code))


def _may_be_one(one: _Kind, other: _Kind) -> bool:
    return bool(one[0] & other[0]) or any(_go_together(a, b) for a in one[1] for b in other[1])


def _go_together(one: str, other: str) -> bool:
    """Whether one office may be another one in short: "president" of "vice president"."""
    a, b = set(split_words(one)), set(split_words(other))
    return a <= b or b <= a


def _described(found: Mapping[str, str], standings: Mapping[str, Standing]) -> dict[str, _Sense]:
    """Return the senses by name, with the offices and the company that each has to itself."""
    parts: dict[str, list[Standing]] = defaultdict(list)
    for graph, name in found.items():
        parts[name].append(standings[graph])
    states, offices, company = (
        {name: _all(getattr(each, field) for each in several) for name, several in parts.items()}
        for field in ("states", "offices", "company")
    )
    return {name: _Sense(states[name], _own(name, offices), _own(name, company)) for name in parts}


def _own(name: str, sets: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return sets[name] - _all(each for other, each in sets.items() if other != name)


def _choose(standing: Standing, senses: Mapping[str, _Sense]) -> str | None:
    """Return the one sense that an article must mean which does not settle it: by state, else by office, else by all
    that it tells of besides, if that does not point to two."""
    if standing.states:
        return _only(name for name, each in senses.items() if each.states & standing.states)
    by_office = {name for name, each in senses.items() if each.offices & standing.offices}
    if by_office:
        return _only(by_office)
    by_state = [name for name, each in senses.items() if each.states & standing.told]
    by_company = {name for name, each in senses.items() if each.company & standing.company}
    return _only({*(by_state if len(by_state) == 1 else ()), *by_company})


def _only(names: Iterable[str]) -> str | None:
    listed = list(names)
    return listed[0] if len(listed) == 1 else None


def _all(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)
