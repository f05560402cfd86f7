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
        """Put profiles in the place of those that there were, each with the number of articles that name it."""
        self._held.update(profiles)
        self._state.drop("profiles", "iri", (iri for iri, each in profiles.items() if each is None))
        self._state.put("profiles", ((iri, counts[iri], pack_profile(each)) for iri, each in profiles.items() if each))


def update_cast(
    state: State, archive: Archive, profiles: Profiles, changes: Changes, knowledge: MergeKnowledge
) -> tuple[Cast, Scales]:
    """Combine the profiles of the named entities of changed articles; return them, and scales to weigh them with."""
    withdrawn = {iri for (iri,) in state.rows_of("SELECT iri FROM mentions WHERE graph IN (…)", changes.gone)}
    state.drop("mentions", "graph", changes.gone)
    added: dict[str, list[Profile]] = defaultdict(list)
    for facts in changes.new.values():
        for mention in facts.mentions:
            if not mention.local:
                added[mention.iri].append(mention)
    touched = withdrawn | added.keys()
    before: dict[str, Profile | None] = dict.fromkeys(touched)
    if not state.is_new:
        before.update(profiles.read(touched))
    others = list(_other_mentions(state, archive, withdrawn))
    state.put("mentions", ((m.iri, graph) for each in added.values() for m in each for graph in m.articles))
    for mention in others:
        added[mention.iri].append(mention)
    counts = {iri: len(added.get(iri, ())) for iri in touched}  # one mention an article
    parts = {iri: [*map(_of_interest, added.get(iri, ()))] for iri in touched}
    for iri in added.keys() - withdrawn:
        if (old := before[iri]) is not None:
            parts[iri].append(old)
            counts[iri] += profiles.count(iri)
    after = {iri: combine(each) if each else None for iri, each in sorted(parts.items())}
    profiles.keep(after, counts)
    common, has_changed = _find_common(state)
    scales = Scales(knowledge, profiles.find, common)
    keys_before, keys_after = _update_keys(state, before, after, scales)
    return Cast(before, after, keys_before, keys_after, has_changed), scales


def _of_interest(mention: Profile) -> Profile:
    """Leave out of a country what none is weighed by: a state's company is long, and read with every merge."""
    if mention.kind != COUNTRY:
        return mention
    return replace(mention, partners=_NONE, companions=_NONE, told=_NONE, articles=_NONE)


def _other_mentions(state: State, archive: Archive, withdrawn: set[str]) -> Iterable[Profile]:
    """Yield what the articles that stay as they are say of entities that others name no more."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for iri, graph in state.rows_of("SELECT iri, graph FROM mentions WHERE iri IN (…)", withdrawn):
        wanted[graph].add(iri)
    for facts in archive.facts(wanted):
        yield from (mention for mention in facts.mentions if mention.iri in wanted[facts.graph])


def _find_common(state: State) -> tuple[frozenset[str], bool]:
    ((articles,),) = state.rows("SELECT COUNT(*) FROM articles WHERE is_article")
    most = max(3, int(_COMMON * articles))
    common = frozenset(iri for (iri,) in state.rows("SELECT iri FROM profiles WHERE articles > ?", most))
    held = frozenset(iri for (iri,) in state.rows("SELECT iri FROM common"))
    if common != held:
        state.drop("common", "iri", held - common)
        state.put("common", ((iri,) for iri in common - held))
    return common, common != held


def _update_keys(
    state: State, before: Mapping[str, Profile | None], after: Mapping[str, Profile | None], scales: Scales
) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    old: dict[str, set[str]] = {iri: set() for iri in before}
    for name, iri in state.rows_of("SELECT name, iri FROM keys WHERE iri IN (…)", before if not state.is_new else ()):
        old[iri].add(name)

    def keys(iri: str, now: Profile | None) -> set[str]:
        was = before[iri]
        if was is not None and now is not None and told_by_keys(was) == told_by_keys(now):
            return old[iri]
        return set(keys_of(now, scales)) if now is not None else set()

    new = {iri: keys(iri, each) for iri, each in after.items()}
    state.change(
        "DELETE FROM keys WHERE name = ? AND iri = ?",
        ((name, iri) for iri, names in old.items() for name in names - new[iri]),
    )
    state.put("keys", ((name, iri) for iri, names in new.items() for name in names - old[iri]))
    return ({iri: frozenset(names) for iri, names in each.items()} for each in (old, new))  # type: ignore[return-value]
