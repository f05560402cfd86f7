"""From changed articles to how who is who changes: only what a change can reach is thought over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.facts.records import COUNTRY
from kg.merge.blocking import BEARER, PAIRING, SHORT
from kg.merge.cast import Profiles
from kg.merge.changes import Cast
from kg.merge.pairing import CROWD, Groups, group_named
from kg.merge.pairs import Pairs
from kg.merge.records import Link
from kg.merge.state import State
from kg.merge.weighing import Scales


class NamedGroups:
    """Which named entities are one; brings the state's groups up to date."""

    def __init__(self, state: State, profiles: Profiles, scales: Scales, pairs: Pairs) -> None:
        self._state = state
        self._profiles = profiles
        self._scales = scales
        self._pairs = pairs
        self._names: dict[str, str] = {}

    def update(self, cast: Cast) -> tuple[frozenset[str], frozenset[str], frozenset[Link]]:
        """Group anew what a change can reach; return that, whose group goes by another name now, and the old links."""
        reached = self._everything() if self._state.is_new or cast.all_at_once else self._reach(cast)
        groups = group_named(self._profiles.read(reached), self._scales, self._pairs)
        links = links_of(self._state, reached)
        old = dict(self._state.rows_of("SELECT iri, name FROM groups WHERE iri IN (…)", reached))
        self._write(reached, groups)
        self._names.update({iri: groups.names.get(iri, iri) for iri in reached})
        moved = frozenset(iri for iri in reached if old.get(iri, iri) != groups.names.get(iri, iri))
        return reached, moved, links

    def name_of(self, iri: str) -> str:
        """Return the name of the group that an entity is in: its own where it is alone."""
        if iri not in self._names:
            rows = self._state.rows("SELECT name FROM groups WHERE iri = ?", iri)
            self._names[iri] = rows[0][0] if rows else iri
        return self._names[iri]

    def _everything(self) -> frozenset[str]:
        names = {iri for (iri,) in self._state.rows("SELECT iri FROM keys")}
        return frozenset(names | {iri for (iri,) in self._state.rows("SELECT iri FROM groups")} | self._in_pairs())

    def _in_pairs(self) -> set[str]:
        return {iri for pair in self._pairs.same | self._pairs.different for iri in pair}

    def _reach(self, cast: Cast) -> frozenset[str]:
        """Return all that may be one with what has changed, or with what that may be one with, and so on."""
        reached: set[str] = set()
        waiting = {iri for iri in cast.after if not self._is_country(iri, cast)} | self._company_of(cast)
        waiting |= self._in_pairs()
        seen: set[str] = set()
        while waiting:
            reached |= waiting
            keys = {name for iri in waiting for name in cast.keys_before.get(iri, ())}
            rows = self._state.rows_of("SELECT name FROM keys WHERE iri IN (…)", waiting)
            keys |= {name for (name,) in rows}
            found = self._sharing({name for name in keys - seen if name.startswith(PAIRING)}, cast)
            seen |= keys
            found |= self._group_mates(waiting)
            waiting = found - reached
        return frozenset(reached)

    def _company_of(self, cast: Cast) -> set[str]:
        """Return the entities in whose reasons those stand that are shown otherwise now."""
        found: set[str] = set()
        for iri in cast.renamed:
            for profile in (cast.before[iri], cast.after[iri]):
                if profile is not None:
                    found |= profile.companions | profile.partners
        return {iri for iri, each in self._profiles.read(found).items() if each.kind != COUNTRY}

    def _is_country(self, iri: str, cast: Cast) -> bool:
        return any(each is not None and each.kind == COUNTRY for each in (cast.after[iri], cast.before[iri]))

    def _sharing(self, keys: set[str], cast: Cast) -> set[str]:
        """Return the entities that have, or had, one of the keys, unless it was and is too common to tell anything."""
        now: dict[str, set[str]] = {name: set() for name in keys}
        for name, iri in self._state.rows_of("SELECT name, iri FROM keys WHERE name IN (…)", keys):
            now[name].add(iri)
        before = {name: set(iris) for name, iris in now.items()}
        for iri, names in cast.keys_after.items():
            for name in names - cast.keys_before[iri]:
                if name in before:
                    before[name].discard(iri)
        for iri, names in cast.keys_before.items():
            for name in names & keys:
                before[name].add(iri)
        telling = (name for name in keys if min(len(now[name]), len(before[name])) <= CROWD)
        return {iri for name in telling for iri in now[name] | before[name]}

    def _group_mates(self, iris: Iterable[str]) -> set[str]:
        names = {name for (name,) in self._state.rows_of("SELECT name FROM groups WHERE iri IN (…)", iris)}
        return {iri for (iri,) in self._state.rows_of("SELECT iri FROM groups WHERE name IN (…)", names)}

    def _write(self, reached: Iterable[str], groups: Groups) -> None:
        self._state.drop("groups", "iri", reached)
        self._state.put("groups", groups.names.items())
        self._state.drop("links", "one", reached)
        self._state.drop("links", "other", reached)
        self._state.put("links", ((each.one, each.other, each.bits, each.reason) for each in groups.links))


def short_names(state: State, reached: Iterable[str], cast: Cast) -> set[str]:
    """Return the short names that may mean one of these entities, or another than they did."""
    names = {name for iri in reached for name in cast.keys_before.get(iri, ())}
    names |= {name for (name,) in state.rows_of("SELECT name FROM keys WHERE iri IN (…)", reached)}
    short = {f"{SHORT}{name.removeprefix(BEARER)}" for name in names if name.startswith(BEARER)}
    short |= {name for name in names if name.startswith(SHORT)}
    return {iri for (iri,) in state.rows_of("SELECT iri FROM keys WHERE name IN (…)", short)}


def links_of(state: State, iris: Iterable[str]) -> frozenset[Link]:
    """Return the links between named entities that have one of these at their first end."""
    question = "SELECT one, other, bits, reason FROM links WHERE one IN (…)"
    return frozenset(Link(*row) for row in state.rows_of(question, iris))


def names_of(state: State, iris: Iterable[str]) -> Mapping[str, str]:
    """Return the canonical entities of those that have another one."""
    return dict(state.rows_of("SELECT iri, name FROM canonical WHERE iri IN (…)", iris))
