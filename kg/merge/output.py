"""From an update's conclusions to merging's graphs in the store: all of them as they now are, or as they were."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from kg.merge.identifiers import identifier_quads, identifiers_graph
from kg.merge.knowledge import MergeKnowledge
from kg.merge.pairs import Pairs, pairs_graph, pairs_quads
from kg.merge.update import Update
from kg.merge.writing import event_iri, events_graph, identity_graph, written
from kg.store import Store


def write_update(
    store: Store,
    update: Update,
    pairs: Pairs | None,
    knowledge: MergeKnowledge,
    base: str,
    token: str,
    *,
    is_new: bool,
) -> None:
    """Identify, tell, and write what has changed; ``pairs`` take the place of those remembered, if there are any.

    The state is kept under the ``token`` that the store's graph of events bears in the end; where they differ, since
    one of the two was not written, the next merge begins anew.

    Raises:
        StoreError: the store cannot be written.
    """
    if pairs is not None:
        store.put(pairs_graph(base), pairs_quads(pairs, base))
    update.identify()
    identity, events, identifiers = identity_graph(base), events_graph(base), identifiers_graph(base)
    with store.revising({identity: None, events: token, identifiers: None}, whole=is_new) as revision:
        for graph, (gone, new) in ((events, update.copy_statements()), (identity, update.identity_statements())):
            revision.write(graph, written(new), written(gone))
        known = [_of_entities(iris, knowledge, base) for iris in (update.entities_new, update.entities_gone)]
        revision.write(identifiers, *known)
        for key, said, is_told in update.tell():
            now = _of_event(key, said, base)
            if is_told:
                held = _held(store, key, base)
                revision.write(events, set(now) - held, held.difference(now))
            else:
                revision.write(events, now)
        revision.send()
        update.keep(token)


def _of_entities(iris: Iterable[str], knowledge: MergeKnowledge, base: str) -> list[str]:
    return [str(quad.triple) for quad in identifier_quads(iris, knowledge.identifiers, base)]


def _of_event(key: str, said: Iterable[str], base: str) -> list[str]:
    iri = event_iri(key, base)
    return [f"<{iri}> {each}" for each in said]


def _held(store: Store, key: str, base: str) -> set[str]:
    """Return what the store says of an event."""
    pattern = (ox.NamedNode(event_iri(key, base)), None, None, ox.NamedNode(events_graph(base)))
    return {str(quad.triple) for quad in store.database.quads_for_pattern(*pattern)}
