"""From changed articles and groups to what is attached anew: short names, offices, bodies and copied descriptions."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kg.facts import ArticleFacts, Profile
from kg.merge.archive import Archive
from kg.merge.attaching import A_YEAR, Attacher
from kg.merge.blocking import HOLDER, body_key, office_key, short_key
from kg.merge.cast import Profiles
from kg.merge.changes import Cast, Changes, shown
from kg.merge.identity import NamedGroups, short_names
from kg.merge.names import local_part, split_words
from kg.merge.pairing import rank
from kg.merge.pairs import Pairs
from kg.merge.records import Link
from kg.merge.short_mentions import ShortMentions
from kg.merge.state import State
from kg.merge.weighing import Days, Scales


class Attachments:
    """What is attached to what; brings the state's table up to date."""

    def __init__(
        self,
        state: State,
        archive: Archive,
        profiles: Profiles,
        groups: NamedGroups,
        scales: Scales,
        pairs: Pairs,
    ) -> None:
        self._state = state
        self._archive = archive
        self._profiles = profiles
        self._scales = scales
        self._mentions = ShortMentions(state, archive)
        self._attacher = Attacher(scales, groups.name_of, pairs)
        self._decided = {iri for pair in pairs.same for iri in pair}  # the user has said what they are
        self._holders: dict[str, list[Profile]] = {}
        self._targets: dict[str, str] = {}

    def update(
        self, changes: Changes, cast: Cast, reached: frozenset[str], moved: frozenset[str], recopied: Iterable[str]
    ) -> tuple[dict[str, Link], dict[str, Link]]:
        """Attach anew what a change can reach; return what was and what is attached of it, by what is attached."""
        self._update_described(changes.of_texts)
        self._mentions.update(changes)
        found: dict[str, Link | None] = dict(self._short(short_names(self._state, reached, cast)))
        # No longer short, or gone; a user's pairs may be of what only an article knows, which is read with its article.
        found.update(dict.fromkeys(iri for iri in reached if iri not in found and "#" not in iri))
        whole = {*changes.new, *recopied, *self._graphs_naming(moved | cast.renamed)}
        single = self._by_graph({*self._of_offices(cast, moved), *self._of_bodies(changes, cast, moved)})
        for facts in self._archive.facts(whole | single.keys()):
            wanted = None if facts.graph in whole else single[facts.graph]
            found.update(self._of_article(facts, wanted))
        gone = {iri for graph in changes.gone for iri in self._attached_of(graph)}
        found.update(dict.fromkeys(gone - found.keys()))
        return self._write(found)

    def _attached_of(self, graph: str) -> Iterator[str]:
        """Yield what is attached of that which only this article knows."""
        question = "SELECT iri FROM attached WHERE iri > ? AND iri < ?"
        return (iri for (iri,) in self._state.rows(question, f"{graph}#", f"{graph}$"))

    # Short names

    def _short(self, iris: set[str]) -> Iterator[tuple[str, Link | None]]:
        keys = {iri: short_key(profile) for iri, profile in self._profiles.read(iris).items()}
        mentions = self._mentions.of({iri for iri, key in keys.items() if key and iri not in self._decided})
        for iri, key in keys.items():
            bearers: dict[str, Profile] = {}
            if iri in mentions:
                question = "SELECT iri FROM keys WHERE name = ? LIMIT 300"
                bearers = self._profiles.read(iri for (iri,) in self._state.rows(question, key))
            yield iri, self._attacher.attach_short(iri, mentions[iri], list(bearers.values())) if bearers else None

    # Described persons and bodies

    def _update_described(self, changes: Changes) -> None:
        self._state.drop("described", "graph", changes.gone)
        self._state.put("described", (row for facts in changes.new.values() for row in self._described(facts)))

    def _described(self, facts: ArticleFacts) -> Iterator[tuple[str, str, str | None, str]]:
        day = facts.source.date.isoformat() if facts.source and facts.source.date else None
        for mention in facts.mentions:
            if not mention.local:
                continue
            if mention.kind == "Person":
                office = self._scales.knowledge.offices.get(self._scales.described_office(mention))
                if office is not None and office.single:
                    for state in mention.states:
                        yield office_key(office.name, state), mention.iri, day, facts.graph
            elif (key := body_key(mention, self._scales)) is not None:
                yield key, mention.iri, day, facts.graph

    def _of_offices(self, cast: Cast, moved: frozenset[str]) -> Iterator[tuple[str, str]]:
        """Yield entity and graph of those described by an office whose holders have changed, at their time."""
        spans: dict[str, list[tuple[str, str, bool]]] = defaultdict(list)
        for iri, after in cast.after.items():
            before = cast.before[iri]
            old, new = (
                {n for n in k.get(iri, ()) if n.startswith(HOLDER)} for k in (cast.keys_before, cast.keys_after)
            )
            for key in old | new:
                is_same = (
                    before is not None and after is not None and iri not in moved and key in old & new
                    and shown(before) == shown(after)
                )  # fmt: skip
                office = self._office_of(key)
                days = [self._scales.tenure(each, office) for each in (before, after) if each is not None]
                if is_same:
                    spans[key] += _changed(*days)
                else:
                    spans[key] += [_ALWAYS] if self._has_terms(iri) else [_near(each) for each in days]
        for iri in moved - cast.after.keys():
            profile = self._profiles.find(iri)
            if profile is None:
                continue
            for (key,) in self._state.rows("SELECT name FROM keys WHERE iri = ?", iri):
                if key.startswith(HOLDER):
                    days = [self._scales.tenure(profile, self._office_of(key))]
                    spans[key] += [_ALWAYS] if self._has_terms(iri) else [_near(each) for each in days]
        if self._state.is_new:
            return
        question = "SELECT iri, graph FROM described WHERE office = ? AND (day BETWEEN ? AND ? OR ? AND day IS NULL)"
        for key, several in spans.items():
            for first, last, is_dateless in set(several):
                yield from self._state.rows(question, key, first, last, is_dateless)

    def _office_of(self, key: str) -> str:
        words = tuple(key.split()[1:-1])
        office = self._scales.knowledge.offices.get(words)
        return office.name if office else ""

    def _has_terms(self, iri: str) -> bool:
        return local_part(iri) in self._scales.knowledge.terms

    def _of_bodies(self, changes: Changes, cast: Cast, moved: frozenset[str]) -> Iterator[tuple[str, str]]:
        """Yield entity and graph of those described as a body that is known as another one now."""
        keys = {name for each in (cast.keys_before, cast.keys_after) for names in each.values() for name in names}
        keys |= {name for (name,) in self._state.rows_of("SELECT name FROM keys WHERE iri IN (…)", moved)}
        keys |= {name for facts in changes.new.values() for name, *_ in self._described(facts)}
        keys |= self._bodies_without_their_target(changes)
        keys = {name for name in keys if name.startswith("body ")}
        held = dict(self._state.rows_of("SELECT name, target FROM bodies WHERE name IN (…)", keys))
        for key in sorted(keys):
            if self._target(key) != held.get(key):
                yield from self._state.rows("SELECT iri, graph FROM described WHERE office = ?", key)
        self._state.drop("bodies", "name", keys)
        self._state.put("bodies", ((key, target) for key in keys if (target := self._target(key))))

    def _bodies_without_their_target(self, changes: Changes) -> set[str]:
        if not changes.gone:
            return set()
        rows = self._state.rows("SELECT name, target FROM bodies")
        return {name for name, target in rows if target.partition("#")[0] in changes.gone}

    def _target(self, key: str) -> str:
        """Return the organisation that a state's body is known as: a named one, else the first described; or none."""
        if key not in self._targets:
            named = self._profiles.read(iri for (iri,) in self._state.rows("SELECT iri FROM keys WHERE name = ?", key))
            if named:
                self._targets[key] = min(named.values(), key=rank).iri
            else:
                ((first,),) = self._state.rows("SELECT MIN(iri) FROM described WHERE office = ?", key)
                self._targets[key] = first or ""
        return self._targets[key]

    # Articles

    def _graphs_naming(self, iris: Iterable[str]) -> set[str]:
        if self._state.is_new:
            return set()  # all of them are read
        return {graph for (graph,) in self._state.rows_of("SELECT graph FROM mentions WHERE iri IN (…)", iris)}

    def _by_graph(self, found: Iterable[tuple[str, str]]) -> Mapping[str, set[str]]:
        graphs: dict[str, set[str]] = defaultdict(set)
        for iri, graph in found:
            graphs[graph].add(iri)
        return graphs

    def _of_article(self, facts: ArticleFacts, wanted: set[str] | None) -> Iterator[tuple[str, Link | None]]:
        """Yield each entity that only the article knows, or those that are wanted, with what it is attached to."""
        originals = self._originals(facts.graph)
        beside = [each for each in facts.mentions if each.kind == "Person" and not each.local]
        beside = [each for each in beside if len(split_words(each.label)) > 1]
        for mention in facts.mentions:
            if mention.local and (wanted is None or mention.iri in wanted):
                link = None
                if mention.iri not in self._decided:
                    link = self._attach(mention, beside)
                    copied = f"{originals[0]}#{mention.iri.partition('#')[2]}" if originals else ""
                    if link is None and copied in originals[1:]:
                        link = self._attacher.attach_copied(mention, copied)
                yield mention.iri, link

    def _attach(self, mention: Profile, beside: list[Profile]) -> Link | None:
        if mention.kind == "Person":
            return self._attacher.attach_office(mention, beside, self._find_holders)
        key = body_key(mention, self._scales)
        target = self._target(key) if key else ""
        known = self._profiles.find(target) if target and target != mention.iri else None
        return self._attacher.attach_body(mention, known) if known else None

    def _find_holders(self, office: str, state: str) -> list[Profile]:
        key = office_key(office, state)
        if key not in self._holders:
            iris = (iri for (iri,) in self._state.rows("SELECT iri FROM keys WHERE name = ?", key))
            self._holders[key] = list(self._profiles.read(iris).values())
        return self._holders[key]

    def _originals(self, graph: str) -> tuple[str, ...]:
        """Return the article that this one copies, and the entities that only that one knows; nothing if it is none."""
        rows = self._state.rows("SELECT original FROM copies WHERE graph = ? AND original != graph", graph)
        for (original,) in rows:
            for facts in self._archive.facts([original]):
                return original, *(mention.iri for mention in facts.mentions if mention.local)
        return ()

    def _write(self, found: Mapping[str, Link | None]) -> tuple[dict[str, Link], dict[str, Link]]:
        question = "SELECT iri, target, bits, reason FROM attached WHERE iri IN (…)"
        old = {iri: _link(iri, *row) for iri, *row in self._state.rows_of(question, found)} if found else {}
        new = {iri: link for iri, link in found.items() if link is not None}
        self._state.drop("attached", "iri", old.keys() - new.keys())
        changed = ((iri, link) for iri, link in new.items() if old.get(iri) != link)
        self._state.put("attached", ((iri, link.beyond(iri), link.bits, link.reason) for iri, link in changed))
        return old, new


def _link(iri: str, target: str, bits: float, reason: str) -> Link:
    one, other = sorted((iri, target))
    return Link(one, other, bits, reason)


_Span = tuple[str, str, bool]  # first and last day, and whether articles without a day belong to it
_ALWAYS = ("0000-00-00", "9999-99-99", True)


def _near(days: Days) -> _Span:
    """Return the days on which an article may mean a holder of whose office articles of these days tell."""
    first, last = days
    if first is None or last is None:
        return _ALWAYS
    return _days_off(first, -A_YEAR), _days_off(last, A_YEAR), True


def _changed(old: Days, new: Days) -> list[_Span]:
    """Return the days on which what is near a holder's time is not as it was."""
    (a, b), (c, d) = old, new
    if old == new:
        return []
    if a is None or b is None or c is None or d is None:
        return [_ALWAYS]
    earlier = (_days_off(min(a, c), -A_YEAR), max(a, c).isoformat(), False)
    later = (min(b, d).isoformat(), _days_off(max(b, d), A_YEAR), False)
    return [*([earlier] if a != c else []), *([later] if b != d else [])]


def _days_off(day: datetime.date, by: datetime.timedelta) -> str:
    try:
        return (day + by).isoformat()
    except OverflowError:
        return "9999-99-99" if by > datetime.timedelta() else "0000-00-00"
