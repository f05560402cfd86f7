"""From a store of articles' graphs to graphs of merging's own, brought up to date, explained or taken back."""

from __future__ import annotations

import hashlib
import uuid
from functools import cache
from pathlib import Path

from kg.facts.stamps import folder_stamp
from kg.garbage import without_collection
from kg.graph.iris import check_base
from kg.merge.archive import Archive
from kg.merge.explaining import Explanation
from kg.merge.identifiers import identifiers_graph
from kg.merge.knowledge import load_merge_knowledge
from kg.merge.output import write_update
from kg.merge.pairs import Pairs, full_iri, pairs_graph, read_pairs, remembered_pairs
from kg.merge.records import MergeReport
from kg.merge.state import State, forget, sayable_sqlite
from kg.merge.update import Update
from kg.merge.writing import events_graph, identity_graph
from kg.paths import data_dir
from kg.store import Store
from kg.terms import ID_BASE


def merge_store(
    store: Store,
    *,
    base: str = ID_BASE,
    pairs: Path | str | Pairs | None = None,
    ontology: Path | None = None,
) -> MergeReport:
    """Merge all articles of the store; what merging says of them is brought up to date at once, or not at all.

    ``pairs`` are what a user has decided, or the file that holds it; they are remembered in the store, and hold until
    others are given. ``ontology`` is a folder such as ontology/.

    Raises:
        InputError, DataError: the file of pairs or the ontology cannot be read.
        StoreError: the store cannot be written; nothing is changed then.
    """
    check_base(base)
    given = pairs if isinstance(pairs, Pairs) or pairs is None else read_pairs(pairs, base)
    knowledge = load_merge_knowledge(ontology)
    decided = given if given is not None else remembered_pairs(store, base)
    conditions = _conditions(ontology, decided, base)
    with without_collection(), sayable_sqlite(store.path), State(store.path) as state:
        archive = Archive(store, base)
        state.begin(conditions, store.input_hash(events_graph(base)))
        update = Update(state, archive, knowledge, decided, base)
        if update.is_needed or (given is not None and given != remembered_pairs(store, base)):
            token = uuid.uuid4().hex  # stands for this merge in the state and in the store
            write_update(store, update, given, knowledge, base, token, is_new=state.is_new)
        return update.report()


def unmerge(store: Store, *, base: str = ID_BASE, pairs_too: bool = False) -> bool:
    """Take back all that merging found; return whether there was anything.

    What a user has decided on pairs is kept for the next merge, unless ``pairs_too``.
    """
    ours = {
        identity_graph(base),
        events_graph(base),
        identifiers_graph(base),
        *([pairs_graph(base)] if pairs_too else []),
    }
    there = ours & set(store.graph_names())
    store.put_all(dict.fromkeys(sorted(there), ()))
    forget(store.path)
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
    check_base(base)
    given = pairs if isinstance(pairs, Pairs) or pairs is None else read_pairs(pairs, base)
    decided = given if given is not None else remembered_pairs(store, base)
    with State(None) as state:
        archive = Archive(store, base)
        state.begin("", None)
        update = Update(state, archive, load_merge_knowledge(ontology), decided, base)
        update.identify()
        return Explanation(state, update).of_pair(full_iri(one, base), full_iri(other, base), (one, other))


@cache
def _own_stamp() -> str:
    return folder_stamp(Path(__file__).parent)


def _conditions(ontology: Path | None, pairs: Pairs, base: str) -> str:
    digest = hashlib.sha256()
    digest.update(folder_stamp(ontology or data_dir("ontology")).encode())
    digest.update(_own_stamp().encode())  # other rules conclude otherwise
    digest.update(repr((sorted(pairs.same), sorted(pairs.different), base)).encode())
    return digest.hexdigest()
