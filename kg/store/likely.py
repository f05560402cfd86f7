"""A store and a least confidence come in; a store in memory without the claims below it goes out."""

from __future__ import annotations

import pyoxigraph as ox

from kg.graph.threshold import drop_claims, drop_tellings, find_doubtful
from kg.store.store import Store


def likely_store(store: Store, least: float) -> Store:
    """Return a copy without claims whose confidence is below ``least``, and without what only they said.

    A claim that a likelier one is about stays. Events stay as merging made them, as long as one claim tells them. The
    store itself is returned where ``least`` is 0.
    """
    if least <= 0:
        return store
    graphs = {name: list(store.graph(name)) for name in store.graph_names()}
    doubtful = {name: find_doubtful(quads, least) for name, quads in graphs.items()}
    everywhere = {claim for claims in doubtful.values() for claim in claims}
    copy = ox.Store()
    copy.bulk_extend(store.database.quads_for_pattern(None, None, None, ox.DefaultGraph()))
    for name, quads in graphs.items():
        copy.bulk_extend(drop_tellings(drop_claims(quads, doubtful[name]), everywhere))
    return Store(copy, store.path, read_only=True)
