"""From changed articles to how who is who changes: only what a change can reach is thought over."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set

from kg.facts import Profile
from kg.facts.records import COUNTRY
from kg.merge.blocking import BEARER, PAIRING, SHORT
from kg.merge.cast import Profiles
from kg.merge.changes import Cast
from kg.merge.pairing import CROWD, Groups, Pair, group_named, pairs_in, weigh_pairs
from kg.merge.pairs import Pairs
from kg.merge.records import Link
from kg.merge.state import State
from kg.merge.weighing import THRESHOLD, Scales


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
        is_all = self._state.is_new or cast.all_at_once
        reached = self._weigh_all(cast) if is_all else self._weigh_changed(cast)
        groups = group_named(self._profiles.read(reached), self._weighed(reached), self._pairs)
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

    def _weigh_all(self, cast: Cast) -> frozenset[str]:
        """Weigh all pairs; return all that may be in one, and what is no more, which may have been."""
        names = {iri for (iri,) in self._state.rows("SELECT iri FROM keys")}
        names |= {iri for (iri,) in self._state.rows("SELECT iri FROM groups")}
        blocks: dict[str, set[str]] = defaultdict(set)
        for key, iri in self._state.rows("SELECT name, iri FROM keys"):
            if key.startswith(PAIRING):
                blocks[key].add(iri)
        self._state.change("DELETE FROM weights", [()])
        self._put_weights(pairs_in(blocks.values()), self._profiles.read(names))
        gone = {iri for iri, profile in cast.after.items() if profile is None}
        return frozenset(names | gone | self._in_pairs())

    def _weigh_changed(self, cast: Cast) -> frozenset[str]:
        """Weigh the pairs of what has changed; return all that hangs together with them, and did.

        Whom something goes together with by name is looked for only where the names have changed.
        """
        changed = {iri for iri in cast.after if not self._is_country(iri, cast)}
        renamed = changed - cast.as_named | self._in_crowds(cast)
        changed |= renamed | self._company_of(cast)
        pairs = pairs_in(self._sharing(renamed), renamed)
        pairs |= {pair for pair in self._pairs_of(changed - renamed) if renamed.isdisjoint(pair)}
        reached = changed | self._joined_to(changed)
        self._state.drop("weights", "one", changed)
        self._state.drop("weights", "other", changed)
        self._put_weights(pairs, self._profiles.read(iri for pair in pairs for iri in pair))
        reached |= self._in_pairs()
        waiting = reached
        while waiting:
            waiting = self._joined_to(waiting) - reached
            reached |= waiting
        return frozenset(reached)

    def _put_weights(self, pairs: Iterable[Pair], profiles: Mapping[str, Profile]) -> None:
        links = weigh_pairs(pairs, profiles, self._scales)
        self._state.put("weights", ((each.one, each.other, each.bits, each.reason) for each in links))

    def _pairs_of(self, iris: Iterable[str]) -> set[Pair]:
        """Return the pairs with one of these that were weighed."""
        listed = set(iris)
        question = "SELECT one, other FROM weights WHERE {} IN (…)"
        return {row for end in ("one", "other") for row in self._state.rows_of(question.format(end), listed)}

    def _joined_to(self, iris: Iterable[str]) -> set[str]:
        """Return what may be one with any of these, by the weights as they are put."""
        listed = set(iris)
        question = "SELECT {}, bits FROM weights WHERE {} IN (…)"
        ends = (("other", "one"), ("one", "other"))
        rows = (row for a, b in ends for row in self._state.rows_of(question.format(a, b), listed))
        return {iri for iri, bits in rows if bits >= THRESHOLD}

    def _weighed(self, iris: frozenset[str]) -> list[Link]:
        question = "SELECT one, other, bits, reason FROM weights WHERE one IN (…)"
        return [Link(*row) for row in self._state.rows_of(question, iris) if row[1] in iris]

    def _in_pairs(self) -> set[str]:
        return {iri for pair in self._pairs.same | self._pairs.different for iri in pair}

    def _company_of(self, cast: Cast) -> set[str]:
        """Return the entities in whose reasons those stand that are shown otherwise now."""
        found: set[str] = set()
        countries = {iri for iri in cast.renamed if self._is_country(iri, cast)}  # their company is not kept
        for iri in cast.renamed - countries:
            for profile in (cast.before[iri], cast.after[iri]):
                if profile is not None:
                    found |= profile.companions | profile.partners
        question = "SELECT graph FROM mentions WHERE iri IN (…)"
        graphs = {graph for (graph,) in self._state.rows_of(question, countries)}
        found |= {iri for (iri,) in self._state.rows_of("SELECT iri FROM mentions WHERE graph IN (…)", graphs)}
        return {iri for iri, each in self._profiles.read(found).items() if each.kind != COUNTRY}

    def _is_country(self, iri: str, cast: Cast) -> bool:
        return any(each is not None and each.kind == COUNTRY for each in (cast.after[iri], cast.before[iri]))

    def _sharing(self, iris: Iterable[str]) -> list[set[str]]:
        """Return for each key of these entities who has it."""
        rows = self._state.rows_of("SELECT name FROM keys WHERE iri IN (…)", iris)
        return list(self._holders({name for (name,) in rows if name.startswith(PAIRING)}).values())

    def _holders(self, keys: Iterable[str]) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for name, iri in self._state.rows_of("SELECT name, iri FROM keys WHERE name IN (…)", keys):
            found[name].add(iri)
        return found

    def _in_crowds(self, cast: Cast) -> set[str]:
        """Return the entities with a key that is too common to tell anything now, and was not, or was and is not."""
        change: Counter[str] = Counter()
        for iri, names in cast.keys_after.items():
            change.update(names - cast.keys_before[iri])
            change.subtract(cast.keys_before[iri] - names)
        holders = self._holders(name for name in change if name.startswith(PAIRING))
        return {
            iri
            for name, iris in holders.items()
            if (len(iris) > CROWD) != (len(iris) - change[name] > CROWD)
            for iri in iris
        }

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


def links_between(state: State, pairs: Set[Pair]) -> Iterator[Link]:
    """Yield the links of these pairs: two that go together by name may be attached by a short name besides."""
    ends = {iri for pair in pairs for iri in pair}
    for table, one, other in (("links", "one", "other"), ("attached", "iri", "target")):
        question = f"SELECT {one}, {other}, bits, reason FROM {table} WHERE {one} IN (…)"  # noqa: S608 - our own names
        for a, b, bits, reason in state.rows_of(question, ends):
            pair = (min(a, b), max(a, b))
            if pair in pairs:
                yield Link(*pair, bits, reason)
