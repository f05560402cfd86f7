"""From who is who and the events to the quads of merging's own graphs; no blank nodes, the same for the same facts."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable, Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad

from kg.graph.iris import content_hash
from kg.merge.knowledge import MergeKnowledge
from kg.merge.records import Facts, Happening, Identity
from kg.terms import ID_BASE, KG, KG_BASE, OWL, RDF, RDFS, XSD

Statement = tuple[str, str, NamedNode | Literal]

_KEY_DIGITS = 20  # hexadecimal: 80 bits, as an article's key has


def identity_graph(base: str = ID_BASE) -> str:
    """Return the name of the graph of identities."""
    return f"{base}merge/identity"


def events_graph(base: str = ID_BASE) -> str:
    """Return the name of the graph of events."""
    return f"{base}merge/events"


def event_iri(key: str, base: str = ID_BASE) -> str:
    """Return the IRI of the event whose smallest claim is ``key``."""
    return f"{base}event/{content_hash(key)[:_KEY_DIGITS]}"


def identity_quads(identity: Identity, base: str = ID_BASE) -> list[Quad]:
    """Return the graph of identities: each alias to its canonical entity, and every link with score and reason."""
    return _in_graph(_say_identity(identity, base), identity_graph(base))


def event_quads(
    events: Iterable[Happening],
    facts: Facts,
    copies: Mapping[str, str],
    knowledge: MergeKnowledge,
    base: str = ID_BASE,
) -> list[Quad]:
    """Return the graph of events, with which article copies which."""
    writer = _EventWriter(list(events), facts, knowledge, base)
    statements = [*writer.all_statements(), *_say_copies(copies)]
    return _in_graph(statements, events_graph(base))


def _say_identity(identity: Identity, base: str) -> Iterator[Statement]:
    for alias, canonical in identity.canonical.items():
        yield alias, OWL.sameAs, NamedNode(canonical)
    for link in identity.links:
        digest = hashlib.sha256(f"{link.one}\n{link.other}".encode()).hexdigest()
        iri = f"{base}merge/link/{digest[:_KEY_DIGITS]}"
        yield iri, RDF.type, NamedNode(f"{KG_BASE}IdentityLink")
        yield iri, f"{KG_BASE}linkedEntity", NamedNode(link.one)
        yield iri, f"{KG_BASE}linkedEntity", NamedNode(link.other)
        yield iri, f"{KG_BASE}score", _decimal(link.score)
        yield iri, f"{KG_BASE}reason", Literal(link.reason)


def _say_copies(copies: Mapping[str, str]) -> Iterator[Statement]:
    for copy, original in copies.items():
        if copy != original:
            yield copy, f"{KG_BASE}copyOf", NamedNode(original)


class _EventWriter:
    def __init__(self, events: list[Happening], facts: Facts, knowledge: MergeKnowledge, base: str) -> None:
        self._events = events
        self._facts = facts
        self._knowledge = knowledge
        self._base = base
        self._event_of = {telling.iri: event for event in events for telling in event.tellings}

    def all_statements(self) -> Iterator[Statement]:
        for event in self._events:
            yield from self._say_event(event)

    def _say_event(self, event: Happening) -> Iterator[Statement]:
        iri = event_iri(event.key, self._base)
        yield iri, RDF.type, NamedNode(KG.Event)
        yield iri, RDFS.label, Literal(self._label(event))
        yield iri, KG.action, NamedNode(f"{KG_BASE}{event.action}")
        yield iri, KG.polarity, NamedNode(KG.positive if event.positive else KG.negative)
        yield iri, KG.modality, NamedNode(f"{KG_BASE}{event.modality}")
        yield iri, KG.independentSources, Literal(str(len(event.sources)), datatype=NamedNode(XSD.integer))
        category = next((each.category for each in event.tellings if each.action == event.action), "")
        if category:
            yield iri, KG.category, NamedNode(f"{KG_BASE}{category}")
        for telling in event.tellings:
            yield iri, KG.claim, NamedNode(telling.iri)
        for predicate, party in ((KG.actor, event.actor), (KG.object, event.object), (KG.place, event.place)):
            if party:
                yield iri, predicate, NamedNode(self._party_iri(party))
        if event.first and event.last:
            yield iri, KG.from_, _date(event.first)
            yield iri, KG.to, _date(event.last)
        for aspect in event.disputed:
            yield iri, f"{KG_BASE}disputed", Literal(aspect)
        for key in event.denied_by:
            yield iri, f"{KG_BASE}disagreesWith", NamedNode(event_iri(key, self._base))

    def _party_iri(self, party: str) -> str:
        event = self._event_of.get(party)  # what a claim is about is an event, too
        return event_iri(event.key, self._base) if event else party

    def _label(self, event: Happening, deep: int = 2) -> str:
        """Return the event in words: ``North Korea launches missile, 7 November 2025``."""
        action = self._knowledge.action_label(event.action)
        words = [
            self._name(event.actor, deep),
            action if event.positive else f"not: {action}",
            self._name(event.object, deep),
        ]
        told = " ".join(word for word in words if word)
        if event.modality != "actual":
            told = f"{told} ({event.modality})"
        return f"{told}, {_days(event)}" if event.first and deep == 2 else told

    def _name(self, iri: str | None, deep: int) -> str:
        if iri is None:
            return ""
        if iri in self._facts.profiles:
            return self._facts.profiles[iri].label
        event = self._event_of.get(iri)
        return f"“{self._label(event, deep - 1)}”" if event and deep else "…"


def _days(event: Happening) -> str:
    assert event.first is not None and event.last is not None
    return _day(event.first) if event.first == event.last else f"{_day(event.first)} to {_day(event.last)}"


def _day(day: datetime.date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def _in_graph(statements: Iterable[Statement], graph_iri: str) -> list[Quad]:
    graph = NamedNode(graph_iri)
    quads = {Quad(NamedNode(subject), NamedNode(predicate), value, graph) for subject, predicate, value in statements}
    return sorted(quads, key=str)


def _date(day: datetime.date) -> Literal:
    return Literal(day.isoformat(), datatype=NamedNode(XSD.date))


def _decimal(number: float) -> Literal:
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return Literal(text or "0", datatype=NamedNode(XSD.decimal))
