"""From a store of articles' graphs to two graphs of merging's own, written, explained or taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import NotFoundError
from kg.graph.iris import check_base
from kg.merge.copies import find_copies
from kg.merge.events import find_events
from kg.merge.identity import find_identity
from kg.merge.knowledge import MergeKnowledge, load_merge_knowledge
from kg.merge.pairs import Pairs, full_iri, read_pairs
from kg.merge.reading import read_facts
from kg.merge.records import Facts, Happening, Identity, Link, MergeReport, probability
from kg.merge.weighing import THRESHOLD, Scales
from kg.merge.writing import event_quads, events_graph, identity_graph, identity_quads
from kg.store import Store
from kg.terms import ID_BASE


@dataclass(frozen=True, slots=True)
class Merge:
    """What merging concludes from the facts; a pure function of them, of the knowledge and of the user's pairs."""

    facts: Facts
    knowledge: MergeKnowledge
    copies: Mapping[str, str]
    identity: Identity
    events: tuple[Happening, ...]


def conclude(facts: Facts, knowledge: MergeKnowledge, pairs: Pairs | None = None) -> Merge:
    """Decide who is who, and what is one event."""
    copies = find_copies(facts.sources)
    identity = find_identity(facts, knowledge, copies, pairs or Pairs())
    events = find_events(facts, identity, knowledge, copies)
    return Merge(facts, knowledge, copies, identity, tuple(events))


def merge_store(
    store: Store,
    *,
    base: str = ID_BASE,
    pairs: Path | str | Pairs | None = None,
    ontology: Path | None = None,
) -> MergeReport:
    """Merge all articles of the store; both graphs of merging are replaced at once, or neither.

    ``pairs`` are what a user has decided, or the file that holds it; ``ontology`` is a folder such as ontology/.

    Raises:
        InputError, DataError: the file of pairs or the ontology cannot be read.
        StoreError: the store cannot be written; nothing is changed then.
    """
    merge = _merge(store, base, pairs, ontology)
    graphs = {
        identity_graph(base): identity_quads(merge.identity, base),
        events_graph(base): event_quads(merge.events, merge.facts, merge.copies, merge.knowledge, base),
    }
    store.put_all(graphs)
    return _report(merge)


def unmerge(store: Store, *, base: str = ID_BASE) -> bool:
    """Take back all that merging wrote; return whether there was anything."""
    there = {identity_graph(base), events_graph(base)} & set(store.graph_names())
    store.put_all(dict.fromkeys(sorted(there), ()))
    return bool(there)


def explain_pair(
    store: Store,
    one: str,
    other: str,
    *,
    base: str = ID_BASE,
    pairs: Path | str | Pairs | None = None,
    ontology: Path | None = None,
) -> str:
    """Say why two entities, by IRI with or without the base, are one or are not.

    Raises:
        NotFoundError: the store does not hold one of them.
    """
    merge = _merge(store, base, pairs, ontology)
    a, b = (_entity(merge.facts, name, base) for name in (one, other))
    names = f"{_named(merge.facts, a)}\n{_named(merge.facts, b)}"
    if a == b:
        return f"{names}\none and the same IRI"
    if merge.identity.of(a) != merge.identity.of(b):
        return f"{names}\nnot joined\n{_why_not(merge, a, b)}"
    path = _path(merge, a, b)
    steps = (
        f"  {_named(merge.facts, link.one)} = {_named(merge.facts, link.other)}\n    {_told(link)}" for link in path
    )
    return "\n".join((names, f"joined, as {merge.identity.of(a)}", *steps))


def _merge(store: Store, base: str, pairs: Path | str | Pairs | None, ontology: Path | None) -> Merge:
    check_base(base)
    decided = pairs if isinstance(pairs, Pairs) or pairs is None else read_pairs(pairs, base)
    knowledge = load_merge_knowledge(ontology)
    facts = read_facts(store, without=(identity_graph(base), events_graph(base)))
    return conclude(facts, knowledge, decided)


def _report(merge: Merge) -> MergeReport:
    events = merge.events
    contradictions = sum(len(event.denied_by) for event in events) // 2
    return MergeReport(
        articles=len(merge.facts.sources),
        copies=sum(copy != original for copy, original in merge.copies.items()),
        entities=len(merge.facts.profiles),
        joined=len(merge.identity.canonical),
        links=len(merge.identity.links),
        claims=sum(len(event.tellings) for event in events),
        events=len(events),
        corroborated=sum(len(event.sources) > 1 for event in events),
        disagreements=contradictions + sum(bool(event.disputed) for event in events),
    )


def _entity(facts: Facts, name: str, base: str) -> str:
    iri = full_iri(name, base)
    if iri not in facts.profiles:
        raise NotFoundError(f"{name}: no such entity in the store; 'kg query' prints the IRIs of those that are there")
    return iri


def _named(facts: Facts, iri: str) -> str:
    return f"{facts.profiles[iri].label} <{iri}>" if iri in facts.profiles else f"<{iri}>"


def _told(link: Link) -> str:
    return f"{link.score:.2f}: {link.reason}"


def _why_not(merge: Merge, one: str, other: str) -> str:
    a, b = (merge.facts.profiles[iri] for iri in sorted((one, other)))
    if a.kind != b.kind:
        return f"they are of different classes: {a.kind}, {b.kind}"
    scales = Scales(merge.facts, merge.knowledge)
    named = scales.names(a, b)
    link = scales.link(a.iri, b.iri, [*named, *scales.circumstances(a, b)])
    if not named:
        agree = f"; apart from names: {link.reason}" if link.reason else ""
        return f"their full names do not agree, and neither is clearly a short name or an office of the other{agree}"
    if link.bits >= THRESHOLD:
        return f"{_told(link)}; yet a user's pair, or somebody else joined to one of them, speaks against it"
    return f"{_told(link)} (joined from {probability(THRESHOLD):.2f} on)"


def _path(merge: Merge, start: str, end: str) -> list[Link]:
    """Return the links that lead from one entity to another, the fewest."""
    reached: dict[str, list[Link]] = {start: []}
    waiting = [start]
    for iri in waiting:
        for link in merge.identity.links:
            if iri in (link.one, link.other):
                beyond = link.other if iri == link.one else link.one
                if beyond not in reached:
                    reached[beyond] = [*reached[iri], link]
                    waiting.append(beyond)
    return reached.get(end, [])
