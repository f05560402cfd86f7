"""The frozen records of what has changed since the last merge, and of what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.facts import ArticleFacts, Profile
from kg.merge.records import Link


@dataclass(frozen=True, slots=True)
class Changes:
    """Graphs that merging has not seen as they are, and graphs that it has seen otherwise: replaced ones are both."""

    new: Mapping[str, ArticleFacts]
    gone: frozenset[str]
    recast: frozenset[str]  # those of both whose texts are as they were, but mean others of several of one name

    @property
    def of_texts(self) -> Changes:
        """Return these without those whose texts are as they were."""
        new = {graph: facts for graph, facts in self.new.items() if graph not in self.recast}
        return Changes(new, self.gone - self.recast, frozenset())


@dataclass(frozen=True, slots=True)
class Cast:
    """The named entities whose profiles changed: before and after; ``None`` where there is none."""

    before: Mapping[str, Profile | None]
    after: Mapping[str, Profile | None]
    keys_before: Mapping[str, frozenset[str]]
    keys_after: Mapping[str, frozenset[str]]
    as_named: frozenset[str]  # those of them that go by the names, and by all else that keys are of, that they went by
    all_at_once: bool  # what counts as common has changed, and with it all evidence

    @property
    def renamed(self) -> frozenset[str]:
        """Return those that were there and are shown otherwise now: by label, kind, state or sector."""
        return frozenset(
            iri
            for iri, old in self.before.items()
            if old is not None and (new := self.after[iri]) is not None and shown(old) != shown(new)
        )

    @property
    def restated(self) -> frozenset[str]:
        """Return those of the renamed that are persons as they were, but of other states."""
        return frozenset(
            iri
            for iri in self.renamed
            if (old := self.before[iri]) and (new := self.after[iri]) and _differ_in_states_alone(old, new)
        )


def _differ_in_states_alone(old: Profile, new: Profile) -> bool:
    is_as_it_was = (old.kind, old.label, old.sectors) == (new.kind, new.label, new.sectors)
    return old.kind == "Person" and is_as_it_was


@dataclass(frozen=True, slots=True)
class Moves:
    """How who is who has changed."""

    links_gone: frozenset[Link]
    links_new: frozenset[Link]
    names: Mapping[str, tuple[str, str]]  # entity -> canonical one before and now, where they differ


def shown(profile: Profile) -> tuple[object, ...]:
    """Return what claims and reasons show of an entity."""
    return profile.label, profile.kind, profile.states, profile.sectors
