"""From articles that must be read anew to the accounts of a state, and to the matters that are to be thought over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from typing import Any

from kg.facts import ArticleFacts, Source
from kg.merge.archive import Archive
from kg.merge.bridging import GIVES, bridge
from kg.merge.cast import Profiles
from kg.merge.knowledge import MergeKnowledge
from kg.merge.naming import Names, graphs_telling
from kg.merge.records import Account, Place
from kg.merge.resolving import Resolver
from kg.merge.state import State

_IRI, _MATTER, _OWN, _EVENT = 0, 2, 3, -1  # columns of the table; from the third on they are what an article tells
_AT_ONCE = 50  # articles whose entities are looked up together


class Accounts:
    """The accounts of a state, by matter."""

    def __init__(
        self, state: State, archive: Archive, profiles: Profiles, names: Names, knowledge: MergeKnowledge
    ) -> None:
        self._state = state
        self._archive = archive
        self._profiles = profiles
        self._names = names
        self._originals: dict[str, Source | None] = {}
        self._resolver = Resolver(knowledge, names.of, profiles.find, self._original_of)
        self._new: dict[int, list[Account]] = {}  # by matter
        self._added: set[str] = set()  # their IRIs
        self._event_of: dict[str, str] = {}  # of those that were there, by IRI
        self._was_new = state.is_new

    def read(self, graphs: set[str], gone: Iterable[str], restated: Iterable[str]) -> set[int]:
        """Resolve the claims of articles anew, and drop those that are gone; return the matters concerned.

        ``restated`` are persons who are as they were but of other states: articles need not be read anew for that.
        """
        also, mended = self._restate(restated, {*graphs, *gone})
        graphs = graphs | also
        stale = graphs | set(gone)
        old = {row[_IRI]: row for row in self._state.rows_of("SELECT * FROM accounts WHERE graph IN (…)", stale)}
        self._read_originals(graphs)
        if self._was_new:
            self._names.read_all()
        found: list[Account] = []
        listed = sorted(graphs)
        for start in range(0, len(listed), _AT_ONCE):
            several = list(self._archive.facts(listed[start : start + _AT_ONCE]))
            entities = {iri for facts in several for iri in _entities(facts)}
            self._names.read(entities)
            self._profiles.read(name for iri in entities if "#" not in (name := self._names.of(iri)))
            for facts in several:
                found += self._resolver.accounts(facts)
        if old:
            same = self._same(found, old)
            found = [account for account in found if account.iri not in same]
            old = {iri: row for iri, row in old.items() if iri not in same}
        self._state.drop("accounts", "iri", old)
        self._state.drop("mentioned_claims", "account", old)
        matters = {row[_MATTER] for row in old.values()}
        joined, moved = bridge(self._state, found, old)
        for account in joined:
            self._new.setdefault(account.matter, []).append(account)
            self._added.add(account.iri)
        return matters | self._new.keys() | moved | mended

    def _restate(self, persons: Iterable[str], others: set[str]) -> tuple[set[str], set[int]]:
        """Give what persons do their states now, but for these other articles; return the matters of that.

        In an article that denies anything it can change what a denial answers: return those to be read anew, too.
        """
        states = {iri: " ".join(sorted(each.states)) for iri, each in self._profiles.read(persons).items()}
        graphs = graphs_telling(self._state, states) - others
        question = "SELECT iri, graph, matter, positive, actor FROM accounts WHERE graph IN (…)"
        rows = list(self._state.rows_of(question, graphs))
        denying = {graph for _, graph, _, positive, _ in rows if not positive}
        found = [
            (iri, matter, actor) for iri, graph, matter, _, actor in rows if actor in states and graph not in denying
        ]
        self._state.change(
            "UPDATE accounts SET actor_states = ? WHERE iri = ?", ((states[actor], iri) for iri, _, actor in found)
        )
        return denying, {matter for _, matter, _ in found}

    def _same(self, found: Iterable[Account], old: Mapping[str, tuple[Any, ...]]) -> set[str]:
        """Return those of the accounts found that are as they were, most of an article that is read anew."""
        bridges: dict[str, dict[int, int]] = defaultdict(dict)
        for name, iri, part in self._state.rows_of("SELECT name, account, part FROM bridges WHERE account IN (…)", old):
            bridges[iri][name] = part
        several: set[str] = set()
        same: set[str] = set()
        for each in found:
            is_same = (
                each.iri in old
                and _row(each)[_OWN:] == old[each.iri][_OWN:_EVENT]
                and dict(each.bridges) == bridges[each.iri]
                and (each.matter == old[each.iri][_MATTER] or any(part != GIVES for _, part in each.bridges))
            )
            (same if is_same and each.iri not in same else several).add(each.iri)
        return same - several

    def of(self, matters: Iterable[int]) -> Iterator[list[Account]]:
        """Yield the accounts of each of these matters that has any."""
        held: dict[int, list[Account]] = {matter: list(self._new.get(matter, ())) for matter in matters}
        if not self._was_new:
            stored = self._state.rows_of("SELECT * FROM accounts WHERE matter IN (…)", held)
            known = {account.iri for accounts in held.values() for account in accounts}
            for row in stored:
                if row[_IRI] not in known:
                    account = _account(row)
                    held[account.matter].append(account)
                    self._event_of[account.iri] = row[_EVENT]
        for accounts in held.values():
            if accounts:
                yield accounts if len(accounts) == 1 else _once(accounts)

    def put(self, placed: Iterable[tuple[Account, str]]) -> None:
        """Put new accounts, each with the key of the event that it is in."""
        rows, claims, moved = [], [], []
        for account, event in placed:
            if account.iri in self._added:
                rows.append((*_row(account), event))
                claims += [(claim, account.iri) for claim in account.claims if "#claim-" in claim]
            elif self._event_of[account.iri] != event:
                moved.append((event, account.iri))
        self._state.put("accounts", rows)
        self._state.put("mentioned_claims", claims)
        self._state.change("UPDATE accounts SET event = ? WHERE iri = ?", moved)

    def _read_originals(self, graphs: set[str]) -> None:
        copies = dict(self._state.rows_of("SELECT graph, original FROM copies WHERE graph IN (…)", graphs))
        sources = {facts.graph: facts.source for facts in self._archive.facts(set(copies.values()))}
        self._originals = {graph: sources.get(original) for graph, original in copies.items()}

    def _original_of(self, facts: ArticleFacts) -> Source | None:
        return self._originals.get(facts.graph) or facts.source


def _once(accounts: Iterable[Account]) -> list[Account]:
    """Return the accounts in order, each claim once, though two graphs hold it."""
    return list({account.iri: account for account in sorted(accounts, key=attrgetter("iri", "article"))}.values())


def _entities(facts: ArticleFacts) -> Iterator[str]:
    return (mention.iri for mention in facts.mentions)


def _row(each: Account) -> tuple[object, ...]:
    place = each.place
    return (
        each.iri, each.article, each.matter, each.own_matter, each.positive, each.modality, each.action, each.category,
        each.actor, each.actor_label, " ".join(each.actor_states), each.object, each.object_label, each.first,
        each.last, each.published, " ".join(each.adjectives), each.number, each.head, " ".join(each.object_states),
        each.source, each.because_of, each.within, each.rival,
        *((place.iri, place.kind, place.local, " ".join(place.states), place.head) if place else _NOWHERE),
    )  # fmt: skip


_NOWHERE = (None, None, None, None, None)


def _account(row: tuple[Any, ...]) -> Account:
    (
        iri, article, matter, own_matter, positive, modality, action, category, actor, actor_label, actor_states,
        object_, object_label, first, last, published, adjectives, number, head, object_states, source, because_of,
        within, rival, place, place_kind, place_is_local, place_states, place_head, _,
    ) = row  # fmt: skip
    where = Place(place, place_kind, bool(place_is_local), tuple(place_states.split()), place_head) if place else None
    return Account(
        iri, article, matter, own_matter, bool(positive), modality, action, category, actor, actor_label,
        tuple(actor_states.split()), object_, object_label, where, first, last, published, tuple(adjectives.split()),
        number, head, tuple(object_states.split()), source, because_of, within, rival, (), False, False,
    )  # fmt: skip
