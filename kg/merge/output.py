"""From an update's conclusions to merging's graphs in the store: all of them as they now are, or as they were."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    if is_new:
        _write_all(store, update, knowledge, base, token)
    else:
        _write_changed(store, update, knowledge, base, token)


def _write_all(store: Store, update: Update, knowledge: MergeKnowledge, base: str, token: str) -> None:
    identity, events, identifiers = identity_graph(base), events_graph(base), identifiers_graph(base)
    with store.replacing({identity: None, events: token, identifiers: None}) as replacement:
        replacement.write(events, written(update.copy_statements()[1]))
        replacement.write(identity, written(update.identity_statements()[1]))
        replacement.write(identifiers, _of_entities(update.entities_new, knowledge, base))
        for key, said in update.tell():
            replacement.write(events, _of_event(key, said, base))
        replacement.send()
        update.keep(token)


def _write_changed(store: Store, update: Update, knowledge: MergeKnowledge, base: str, token: str) -> None:
    new = {each for key, said in update.tell() for each in _of_event(key, said, base)}
    gone = set(_held(store, update.gone_events, base))
    gone, new = gone - new, new - gone
    copies_gone, copies_new = update.copy_statements()
    identity_gone, identity_new = update.identity_statements()
    with store.changing(
        {
            events_graph(base): ([*gone, *written(copies_gone)], [*new, *written(copies_new)]),
            identity_graph(base): (written(identity_gone), written(identity_new)),
            identifiers_graph(base): (
                _of_entities(update.entities_gone, knowledge, base),
                _of_entities(update.entities_new, knowledge, base),
            ),
        },
        input_hashes={events_graph(base): token},
        forget_changes=True,
    ):
        update.keep(token)


def _of_entities(iris: Iterable[str], knowledge: MergeKnowledge, base: str) -> list[str]:
    return [str(quad.triple) for quad in identifier_quads(iris, knowledge.identifiers, base)]


def _of_event(key: str, said: Iterable[str], base: str) -> list[str]:
    iri = event_iri(key, base)
    return [f"<{iri}> {each}" for each in said]


def _held(store: Store, keys: Iterable[str], base: str) -> Iterator[str]:
    """Yield what the store says of events."""
    graph = ox.NamedNode(events_graph(base))
    for key in sorted(keys):
        for quad in store.database.quads_for_pattern(ox.NamedNode(event_iri(key, base)), None, None, graph):
            yield str(quad.triple)
