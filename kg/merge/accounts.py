"""From articles that must be read anew to the accounts of a state, and to the matters that are to be thought over."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from kg.facts import ArticleFacts, Source
from kg.merge.archive import Archive
from kg.merge.cast import Profiles
from kg.merge.knowledge import MergeKnowledge
from kg.merge.naming import Names
from kg.merge.records import Account, Place
from kg.merge.resolving import Resolver
from kg.merge.state import State


class Accounts:
    """The accounts of a state, by matter."""

    def __init__(
        self, state: State, archive: Archive, profiles: Profiles, names: Names, knowledge: MergeKnowledge
    ) -> None:
        self._state = state
        self._archive = archive
        self._names = names
        self._originals: dict[str, Source | None] = {}
        self._resolver = Resolver(knowledge, names.of, profiles.find, self._original_of)
        self._new: dict[int, list[Account]] = {}
        self._was_new = state.is_new

    def read(self, graphs: set[str], gone: Iterable[str]) -> set[int]:
        """Resolve the claims of articles anew, and drop those that are gone; return the matters concerned."""
        stale = graphs | set(gone)
        matters = {matter for (matter,) in self._state.rows_of("SELECT matter FROM accounts WHERE graph IN (…)", stale)}
        dropped = {iri for (iri,) in self._state.rows_of("SELECT iri FROM accounts WHERE graph IN (…)", stale)}
        self._state.drop("accounts", "iri", dropped)
        self._state.drop("mentioned_claims", "account", dropped)
        self._read_originals(graphs)
        for facts in self._archive.facts(graphs & self._archive.stamps.keys()):
            self._names.read(_entities(facts))
            for account in self._resolver.accounts(facts):
                self._new.setdefault(account.matter, []).append(account)
        return matters | self._new.keys()

    def of(self, matters: Iterable[int]) -> Iterator[list[Account]]:
        """Yield the accounts of each of these matters that has any."""
        held: dict[int, list[Account]] = {matter: list(self._new.get(matter, ())) for matter in matters}
        if not self._was_new:
            stored = self._state.rows_of("SELECT matter, account FROM accounts WHERE matter IN (…)", held)
            known = {account.iri for accounts in held.values() for account in accounts}
            for matter, packed in stored:
                account = _unpack(packed)
                if account.iri not in known:
                    held[matter].append(account)
        for accounts in held.values():
            if accounts:
                yield list({account.iri: account for account in sorted(accounts, key=_article_last)}.values())

    def put(self, placed: Iterable[tuple[Account, str]]) -> None:
        """Put new accounts, each with the key of the event that it is in."""
        new = {account.iri for accounts in self._new.values() for account in accounts}
        rows, claims, moved = [], [], []
        for account, event in placed:
            if account.iri in new:
                rows.append((account.iri, account.article, account.matter, event, _pack(account)))
                claims += [(claim, account.iri) for claim in account.claims if "#claim-" in claim]
            else:
                moved.append((event, account.iri))
        self._state.put("accounts", rows)
        self._state.put("mentioned_claims", claims)
        self._state.change("UPDATE accounts SET event = ? WHERE iri = ? AND event != ?1", moved)

    def _read_originals(self, graphs: set[str]) -> None:
        copies = dict(self._state.rows_of("SELECT graph, original FROM copies WHERE graph IN (…)", graphs))
        sources = {facts.graph: facts.source for facts in self._archive.facts(set(copies.values()))}
        self._originals = {graph: sources.get(original) for graph, original in copies.items()}

    def _original_of(self, facts: ArticleFacts) -> Source | None:
        return self._originals.get(facts.graph) or facts.source


def _article_last(account: Account) -> tuple[str, str]:
    return account.iri, account.article


def _entities(facts: ArticleFacts) -> Iterator[str]:
    return (mention.iri for mention in facts.mentions)


def _pack(account: Account) -> bytes:
    place = account.place
    row = [getattr(account, name) for name in Account.__slots__]
    row[_PLACE] = [getattr(place, name) for name in Place.__slots__] if place else None
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _unpack(packed: bytes) -> Account:
    row: list[Any] = json.loads(packed)
    place = row[_PLACE]
    row[_PLACE] = Place(place[0], place[1], place[2], tuple(place[3]), place[4]) if place else None
    for column in _TUPLES:
        row[column] = tuple(row[column])
    return Account(*row)


_PLACE = Account.__slots__.index("place")
_TUPLES = [Account.__slots__.index(name) for name in ("actor_states", "adjectives")]
