"""From changed articles to the profiles of the named entities that they name, combined anew, and their keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.facts import Profile
from kg.facts.packing import pack_profile, unpack_profile
from kg.facts.records import COUNTRY, combine
from kg.merge.archive import Archive
from kg.merge.blocking import keys_of, told_by_keys
from kg.merge.changes import Cast, Changes
from kg.merge.knowledge import MergeKnowledge
from kg.merge.state import State
from kg.merge.weighing import Scales

_NONE: frozenset[str] = frozenset()
_COMMON = 0.2  # an entity in a larger part of the articles says nothing of their topic


class Profiles:
    """The combined profiles of the named entities of a store, read when they are needed."""

    def __init__(self, state: State, archive: Archive) -> None:
        self._state = state
        self._archive = archive
        self._held: dict[str, Profile | None] = {}
        self._counts: dict[str, int] = {}

    def find(self, iri: str) -> Profile | None:
        """Return the profile, or ``None`` where no article names the entity."""
        if iri not in self._held:
            self.read([iri])
        return self._held[iri]

    def read(self, iris: Iterable[str]) -> dict[str, Profile]:
        """Return the profiles of those of these entities that there are."""
        wanted = set(iris)
        missing = {iri for iri in wanted if iri not in self._held}
        self._held.update(dict.fromkeys(missing))
        question = "SELECT iri, articles, profile FROM profiles WHERE iri IN (…)"
        for iri, count, packed in self._state.rows_of(question, missing):
            self._held[iri], self._counts[iri] = unpack_profile(packed), count
            missing.discard(iri)
        for facts in self._archive.facts({iri.partition("#")[0] for iri in missing if "#" in iri}):
            self._held.update({mention.iri: mention for mention in facts.mentions if mention.iri in missing})
        return {iri: found for iri in sorted(wanted) if (found := self._held[iri]) is not None}

    def count(self, iri: str) -> int:
        """Return how many articles name an entity whose profile was read."""
        return self._counts.get(iri, 0)

    def keep(self, profiles: Mapping[str, Profile | None], counts: Mapping[str, int]) -> None:
        """Have profiles in the place of those that there were, each with the number of articles that name it."""
        self._held.update(profiles)
        rows = ((iri, counts[iri], pack_profile(each)) for iri, each in profiles.items() if each)
        self._state.drop("profiles", "iri", (iri for iri, each in profiles.items() if each is None))
        self._state.later(lambda: self._state.put("profiles", rows))


def update_cast(
    state: State, archive: Archive, profiles: Profiles, changes: Changes, knowledge: MergeKnowledge
) -> tuple[Cast, Scales]:
    """Combine the profiles of the named entities of changed articles; return them, and scales to weigh them with."""
    held = set(state.rows_of("SELECT iri, graph FROM mentions WHERE graph IN (…)", changes.gone))
    new = [(each, facts.graph) for facts in changes.new.values() for each in facts.mentions if not each.local]
    as_before = {(each.iri, graph) for each, graph in new if graph in changes.recast} & held
    withdrawn = {iri for iri, _ in held - as_before}
    state.change("DELETE FROM mentions WHERE iri = ? AND graph = ?", held - as_before)
    touched = {iri for iri, _ in held} | {each.iri for each, _ in new}
    before: dict[str, Profile | None] = dict.fromkeys(touched)
    if not state.is_new:
        before.update(profiles.read(touched))
    others = _others(state, archive, withdrawn)
    state.put("mentions", (row for each, graph in new if (row := (each.iri, graph)) not in as_before))
    parts: dict[str, list[Profile]] = {iri: [] for iri in touched}
    for mention in (*(each for each, _ in new), *(each for each in others if each.iri in withdrawn)):
        parts[mention.iri].append(_of_interest(mention))
    counts = {iri: len(each) for iri, each in parts.items()}  # one mention an article
    for iri, _ in as_before:
        counts[iri] -= 1
    beside = _beside(others, touched, withdrawn)
    for iri in touched - withdrawn:
        if (old := before[iri]) is not None:
            parts[iri].append(_without(old, withdrawn, beside[iri]))
            counts[iri] += profiles.count(iri)
    after = {iri: combine(each) if each else None for iri, each in sorted(parts.items())}
    profiles.keep(after, counts)
    common, has_changed = _find_common(state, counts)
    scales = Scales(knowledge, profiles.find, common)
    as_named = _as_named(before, after)
    keys_before, keys_after = _update_keys(state, after, as_named, scales)
    return Cast(before, after, keys_before, keys_after, as_named, has_changed), scales


def _of_interest(mention: Profile) -> Profile:
    """Leave out of a country what none is weighed by: a state's company is long, and read with every merge."""
    if mention.kind != COUNTRY:
        return mention
    return replace(mention, partners=_NONE, companions=_NONE, told=_NONE)


def _others(state: State, archive: Archive, withdrawn: set[str]) -> list[Profile]:
    """Return all mentions of the articles that stay as they are and name entities that another names no more."""
    graphs = {graph for (graph,) in state.rows_of("SELECT graph FROM mentions WHERE iri IN (…)", withdrawn)}
    return [each for facts in archive.facts(graphs) for each in facts.mentions if not each.local]


def _beside(
    others: Iterable[Profile], touched: set[str], withdrawn: set[str]
) -> Mapping[str, tuple[set[str], set[str]]]:
    """Return with which of the withdrawn entities others are still told of: as partners, and as companions."""
    found: dict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for mention in others:
        if mention.iri in touched:
            partners, companions = found[mention.iri]
            partners |= mention.partners & withdrawn
            companions |= mention.companions & withdrawn
    return found


def _without(old: Profile, withdrawn: set[str], beside: tuple[set[str], set[str]]) -> Profile:
    """Take out of a profile the company that was withdrawn, but for what other articles still tell beside it."""
    partners, companions = withdrawn - beside[0], withdrawn - beside[1]
    if old.partners.isdisjoint(partners) and old.companions.isdisjoint(companions):
        return old
    return replace(old, partners=old.partners - partners, companions=old.companions - companions)


def _find_common(state: State, counts: Mapping[str, int]) -> tuple[frozenset[str], bool]:
    """Return what is common now, and whether that has changed; ``counts`` are of the profiles that have."""
    ((articles,),) = state.rows("SELECT COUNT(*) FROM articles WHERE is_article")
    most = max(3, int(_COMMON * articles))
    rows = state.rows("SELECT iri FROM profiles WHERE articles > ?", most)
    common = frozenset({iri for (iri,) in rows if iri not in counts} | {iri for iri in counts if counts[iri] > most})
    held = frozenset(iri for (iri,) in state.rows("SELECT iri FROM common"))
    if common != held:
        state.drop("common", "iri", held - common)
        state.put("common", ((iri,) for iri in common - held))
    return common, common != held


def _as_named(before: Mapping[str, Profile | None], after: Mapping[str, Profile | None]) -> frozenset[str]:
    return frozenset(
        iri
        for iri, old in before.items()
        if old is not None and (new := after[iri]) is not None and told_by_keys(old) == told_by_keys(new)
    )


def _update_keys(
    state: State, after: Mapping[str, Profile | None], as_named: frozenset[str], scales: Scales
) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    old: dict[str, set[str]] = {iri: set() for iri in after}
    for name, iri in state.rows_of("SELECT name, iri FROM keys WHERE iri IN (…)", after if not state.is_new else ()):
        old[iri].add(name)
    new = {
        iri: old[iri] if iri in as_named else set(keys_of(each, scales)) if each is not None else set()
        for iri, each in after.items()
    }
    state.change(
        "DELETE FROM keys WHERE name = ? AND iri = ?",
        ((name, iri) for iri, names in old.items() for name in names - new[iri]),
    )
    state.put("keys", ((name, iri) for iri, names in new.items() for name in names - old[iri]))
    return ({iri: frozenset(names) for iri, names in each.items()} for each in (old, new))  # type: ignore[return-value]
