"""From matters to be thought over to the events of a state, and to the statements that this changes."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from kg.merge.accounts import Accounts
from kg.merge.events import find_events
from kg.merge.knowledge import MergeKnowledge
from kg.merge.records import Account, Happening
from kg.merge.state import State
from kg.merge.writing import EventWriter, short_label

_KEY, _RIVAL, _LABEL, _DIGEST = 0, 2, 3, -1  # columns of the table
Told = tuple[str, list[str], bool]  # an event's key, its predicates with values, and whether others were told of it


@dataclass(frozen=True, slots=True)
class _Summary:
    """What is compared of events that tell one deed of several doers."""

    key: str
    rival: int
    matter: int
    day: int
    actor: str
    states: frozenset[str]
    articles: frozenset[str]
    sources: frozenset[str]


class Happenings:
    """The events of a state; brings them up to date."""

    def __init__(self, state: State, accounts: Accounts, knowledge: MergeKnowledge, base: str) -> None:
        self._state = state
        self._accounts = accounts
        self._knowledge = knowledge
        self._event_of: dict[str, tuple[str, str] | None] = {}
        self._writer = EventWriter(knowledge, self._find_event, self._rivals_of, base)
        self._rivals: dict[str, set[str]] = defaultdict(set)
        self._rows: list[tuple[object, ...]] = []
        self._placed: list[tuple[Account, str]] = []

    def update(self, matters: set[int]) -> Iterator[Told]:
        """Yield what is said of each event that is new, told otherwise, or no more.

        The state has it all when ``put`` was called, too.
        """
        events = [event for accounts in self._accounts.of(matters) for event in find_events(accounts, self._knowledge)]
        labels = {event.key: short_label(event, self._knowledge) for event in events}
        question = "SELECT * FROM events WHERE matter IN (…)"
        held = {row[_KEY]: row for row in self._state.rows_of(question, matters)} if not self._state.is_new else {}
        for event in events:
            self._event_of.update(dict.fromkeys((each.iri for each in event.accounts), (event.key, labels[event.key])))
        concerned = self._update_rivals(events, {row[_RIVAL] for row in held.values()} - {None}, held.keys())
        renamed = [event for event in events if event.key not in held or held[event.key][_LABEL] != labels[event.key]]
        concerned |= self._telling_of(chain.from_iterable(event.accounts for event in renamed), events)
        concerned -= matters
        others = [
            event for accounts in self._accounts.of(concerned) for event in find_events(accounts, self._knowledge)
        ]
        labels |= {event.key: short_label(event, self._knowledge) for event in others}
        held |= {row[_KEY]: row for row in self._state.rows_of(question, concerned)}
        gone = held.keys() - labels.keys()
        self._state.drop("events", "key", gone)
        yield from ((key, [], True) for key in gone)
        self._placed = [(account, event.key) for event in events for account in event.accounts]
        self._read_rivals(labels)
        for event in chain(events, others):
            said = self._writer.say(event, labels[event.key])
            digest = hashlib.blake2b("\n".join(said).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
            row, was = self._row(event, labels[event.key], digest), held.get(event.key)
            if row != was:  # though it be told as before: its matter may be another, or what rivals go by
                self._rows.append(row)
            if was is None or was[_DIGEST] != digest:
                yield event.key, said, was is not None

    def put(self) -> None:
        """Put what was concluded into the state."""
        self._state.put("events", self._rows)
        self._accounts.put(self._placed)

    def _row(self, event: Happening, label: str, digest: str) -> tuple[object, ...]:
        disputes = len(event.disputed) * 2 + len(event.denied_by) + len(self._rivals_of(event.key))
        summary = ""
        if event.rival is not None and event.actor is not None:
            summary = json.dumps(
                [event.first, event.actor, event.actor_states, sorted(event.articles), event.sources],
                ensure_ascii=False,
            )
        return event.key, event.matter, event.rival, label, len(event.sources), disputes, summary, digest

    # Claims about claims

    def _find_event(self, claim: str) -> tuple[str, str] | None:
        if claim not in self._event_of:
            if "#claim-" not in claim:  # an entity
                return None
            question = (
                "SELECT key, label FROM accounts JOIN events ON events.key = accounts.event WHERE accounts.iri = ?"
            )
            rows = self._state.rows(question, claim)
            self._event_of[claim] = rows[0] if rows else None
        return self._event_of[claim]

    def _telling_of(self, accounts: Iterable, events: list[Happening]) -> set[int]:  # type: ignore[type-arg]
        """Return the matters of the events that are about one of these."""
        if self._state.is_new:
            return set()
        claims = {account.iri for account in accounts}
        rows = self._state.rows_of("SELECT account FROM mentioned_claims WHERE claim IN (…)", claims)
        question = "SELECT matter FROM accounts WHERE iri IN (…)"
        return {matter for (matter,) in self._state.rows_of(question, (account for (account,) in rows))}

    # One deed of several doers

    def _update_rivals(self, events: list[Happening], old: set[int], keys: Iterable[str]) -> set[int]:
        """Find anew which events rival one another; return the matters of the events of which that has changed."""
        new = [summary for event in events if (summary := _summary(event)) is not None]
        deeds = old | {summary.rival for summary in new}
        if not deeds:
            return set()
        fresh, stale = {event.key for event in events}, set(keys)
        by_deed: dict[int, list[_Summary]] = defaultdict(list)
        for summary in new:
            by_deed[summary.rival].append(summary)
        matters = {event.key: event.matter for event in events}
        question = "SELECT key, rival, matter, summary FROM events WHERE rival IN (…)"
        for key, rival, matter, packed in self._state.rows_of(question, deeds) if not self._state.is_new else ():
            if key not in fresh and key not in stale and packed:
                by_deed[rival].append(_unpack(key, rival, matter, packed))
                matters[key] = matter
        found = {(a.key, b.key) for several in by_deed.values() for a in several for b in several if _are_rivals(a, b)}
        known = stale | matters.keys()
        held = set(self._state.rows_of("SELECT one, other FROM rivals WHERE one IN (…)", known))
        held |= set(self._state.rows_of("SELECT one, other FROM rivals WHERE other IN (…)", stale))
        self._state.change("DELETE FROM rivals WHERE one = ? AND other = ?", held - found)
        self._state.put("rivals", found - held)
        for one, other in found:
            self._rivals[one].add(other)
        return {matters[one] for pair in held ^ found for one in pair if one in matters}

    def _read_rivals(self, keys: Iterable[str]) -> None:
        """Read the rivals of events of which they were not found anew."""
        if not self._state.is_new:
            missing = {key for key in keys if key not in self._rivals}
            for one, other in self._state.rows_of("SELECT one, other FROM rivals WHERE one IN (…)", missing):
                self._rivals[one].add(other)

    def _rivals_of(self, key: str) -> list[str]:
        return sorted(self._rivals.get(key, ()))


def _summary(event: Happening) -> _Summary | None:
    if event.rival is None or event.actor is None or event.first is None:
        return None
    states = frozenset(event.actor_states)
    return _Summary(
        event.key, event.rival, event.matter, event.first, event.actor, states, event.articles, frozenset(event.sources)
    )


def _unpack(key: str, rival: int, matter: int, packed: str) -> _Summary:
    day, actor, states, articles, sources = json.loads(packed)
    return _Summary(key, rival, matter, day, actor, frozenset(states), frozenset(articles), frozenset(sources))


def _are_rivals(one: _Summary, other: _Summary) -> bool:
    """Whether two events tell one deed of two doers: of one day, by other articles, and of other states if known."""
    return (
        one.key != other.key
        and one.actor != other.actor
        and one.day == other.day
        and not one.states & other.states
        and not one.articles & other.articles
        and not one.sources & other.sources
    )
