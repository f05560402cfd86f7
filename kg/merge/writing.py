"""From conclusions to the statements of merging's own graphs; no blank nodes, the same for the same conclusions."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from pyoxigraph import Literal, NamedNode

from kg.facts import Profile
from kg.graph.iris import content_hash
from kg.merge.knowledge import MergeKnowledge
from kg.merge.records import Happening, Link
from kg.merge.senses import name_iri, shown_label
from kg.terms import ID_BASE, KG, KG_BASE, OWL, RDF, RDFS, SCHEMA, SKOS, XSD

Statement = tuple[str, str, str]  # subject and predicate by IRI; the value as N-Triples writes it

_PLAIN = re.compile(r"[\w ,.:;'()“”…’/-]*", re.ASCII).fullmatch  # what no syntax of RDF asks to be escaped
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


def written(statements: Iterable[Statement]) -> Iterator[str]:
    """Yield statements as N-Triples writes them, without the full stop."""
    return (f"<{subject}> <{predicate}> {value}" for subject, predicate, value in statements)


def say_names(names: Mapping[str, str]) -> Iterator[Statement]:
    """Say which entities have which canonical one."""
    for alias, canonical in names.items():
        if alias != canonical:
            yield alias, OWL.sameAs, _node(canonical)


def say_link(link: Link, base: str) -> Iterator[Statement]:
    """Say which two entities are one, how sure that is, and why."""
    digest = hashlib.sha256(f"{link.one}\n{link.other}".encode()).hexdigest()
    iri = f"{base}merge/link/{digest[:_KEY_DIGITS]}"
    yield iri, RDF.type, _node(f"{KG_BASE}IdentityLink")
    yield iri, f"{KG_BASE}linkedEntity", _node(link.one)
    yield iri, f"{KG_BASE}linkedEntity", _node(link.other)
    yield iri, f"{KG_BASE}score", _decimal(link.score)
    yield iri, f"{KG_BASE}reason", _string(link.reason)


def say_sense(sense: Profile, state_labels: Mapping[str, str]) -> Iterator[Statement]:
    """Say who one of several persons of a name is, and by which IRI articles know that one."""
    yield sense.iri, RDF.type, _node(KG.Person)
    yield sense.iri, RDFS.label, _string(shown_label(sense.iri, sense.label, state_labels))
    yield sense.iri, SKOS.altLabel, _string(sense.label)
    yield sense.iri, KG.senseOf, _node(name_iri(sense.iri))
    for code in sense.states:
        yield sense.iri, KG.stateCode, _string(code)


def say_meaning(article: str, sense: str) -> Statement:
    """Say which of several persons of a name an article means."""
    return article, SCHEMA.mentions, _node(sense)


def say_copies(originals: Mapping[str, str]) -> Iterator[Statement]:
    """Say which articles copy which."""
    for copy, original in originals.items():
        if copy != original:
            yield copy, f"{KG_BASE}copyOf", _node(original)


_IS_EVENT = f"<{RDF.type}> <{KG.Event}>"
_POSITIVE, _NEGATIVE = (f"<{KG.polarity}> <{value}>" for value in (KG.positive, KG.negative))
_LABEL, _ACTION, _MODALITY, _SOURCES, _CATEGORY, _CLAIM, _ACTOR, _OBJECT, _PLACE, _FROM, _TO, _BECAUSE, _WITHIN = (
    f"<{iri}>"
    for iri in (
        RDFS.label, KG.action, KG.modality, KG.independentSources, KG.category, KG.claim, KG.actor, KG.object, KG.place,
        KG.from_, KG.to, KG.becauseOf, KG.within,
    )
)  # fmt: skip
_DISPUTED, _DISAGREES = f"<{KG_BASE}disputed>", f"<{KG_BASE}disagreesWith>"


class EventWriter:
    """Says events; ``event_of`` gives key and short label of the event that a claim is in, if it is in one."""

    def __init__(
        self,
        knowledge: MergeKnowledge,
        event_of: Callable[[str], tuple[str, str] | None],
        rivals_of: Callable[[str], Sequence[str]],
        base: str,
    ) -> None:
        self._knowledge = knowledge
        self._event_of = event_of
        self._rivals_of = rivals_of
        self._base = base

    def say(self, event: Happening, label: str) -> list[str]:
        """Return all that is known of one event, of which ``label`` is the short one: predicates with values."""
        said = [
            _IS_EVENT,
            f"{_LABEL} {_string(self._dated(event, label))}",
            f"{_ACTION} <{KG_BASE}{event.action}>",
            _POSITIVE if event.positive else _NEGATIVE,
            f"{_MODALITY} <{KG_BASE}{event.modality}>",
            f"{_SOURCES} {_typed(str(len(event.sources)), XSD.integer)}",
        ]
        if event.category:
            said.append(f"{_CATEGORY} <{KG_BASE}{event.category}>")
        said += [f"{_CLAIM} <{account.iri}>" for account in event.accounts]
        for predicate, party in ((_ACTOR, event.actor), (_OBJECT, event.object), (_PLACE, event.place)):
            if party:
                said.append(f"{predicate} <{self._party_iri(party)}>")
        if event.first is not None and event.last is not None:
            said += [f"{_FROM} {_date(event.first)}", f"{_TO} {_date(event.last)}"]
        if len(event.sources) > 1 and (day := _confirmation(event)) is not None:
            said.append(f"<{KG.confirmedOn}> {_date(day)}")
        said += self._say_disagreement(event)
        said += self._say_relations(event)
        return said

    def _say_disagreement(self, event: Happening) -> list[str]:
        rivals = self._rivals_of(event.key)
        aspects = (*event.disputed, *(("party",) if rivals else ()), *(("polarity",) if event.denied_by else ()))
        others = sorted({*event.denied_by, *rivals})
        return [
            *(f"{_DISPUTED} {_string(aspect)}" for aspect in aspects),
            *(f"{_DISAGREES} <{event_iri(key, self._base)}>" for key in others),
        ]

    def _say_relations(self, event: Happening) -> list[str]:
        said = set()
        for account in event.accounts:
            for predicate, claim in ((_BECAUSE, account.because_of), (_WITHIN, account.within)):
                found = self._event_of(claim) if claim else None
                if found is not None and found[0] != event.key:
                    said.add(f"{predicate} <{event_iri(found[0], self._base)}>")
        return sorted(said)

    def _party_iri(self, party: str) -> str:
        event = self._event_of(party)  # what a claim is about is an event, too
        return event_iri(event[0], self._base) if event else party

    def _dated(self, event: Happening, label: str) -> str:
        """Return the event in words: ``North Korea launches missile, 7 November 2025``."""
        told = label if "…" not in label else short_label(event, self._knowledge, self._event_of)
        return f"{told}, {_days(event.first, event.last)}" if event.first and event.last else told


def _confirmation(event: Happening) -> int | None:
    """Return the day by which a second source had told it; ``None`` where only one has dated articles."""
    firsts: dict[str, int] = {}
    for account in event.accounts:
        if account.published is not None:
            firsts[account.source] = min(account.published, firsts.get(account.source, account.published))
    return sorted(firsts.values())[1] if len(firsts) > 1 else None


def short_label(
    event: Happening, knowledge: MergeKnowledge, event_of: Callable[[str], tuple[str, str] | None] | None = None
) -> str:
    """Return the event in words; what it is about, where that is an event, in short, or as … without ``event_of``."""

    def name(iri: str | None, label: str) -> str:
        if iri is None or label:
            return shown_label(iri, label, knowledge.state_labels) if iri else label
        found = event_of(iri) if event_of else None
        return f"“{found[1]}”" if found else "…"

    action = knowledge.action_label(event.action)
    words = (
        name(event.actor, event.actor_label),
        action if event.positive else f"not: {action}",
        name(event.object, event.object_label),
    )
    told = " ".join(word for word in words if word)
    return told if event.modality == "actual" else f"{told} ({event.modality})"


def _days(first: int, last: int) -> str:
    return _day(first) if first == last else f"{_day(first)} to {_day(last)}"


def _day(ordinal: int) -> str:
    day = datetime.date.fromordinal(ordinal)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def _node(iri: str) -> str:
    return f"<{iri}>"


def _string(text: str) -> str:
    return f'"{text}"' if _PLAIN(text) else str(Literal(text))


@lru_cache(maxsize=4096)
def _typed(text: str, datatype: str) -> str:
    return str(Literal(text, datatype=NamedNode(datatype)))


@lru_cache(maxsize=65536)
def _date(ordinal: int) -> str:
    return _typed(datetime.date.fromordinal(ordinal).isoformat(), XSD.date)


def _decimal(number: float) -> str:
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return _typed(text or "0", XSD.decimal)
