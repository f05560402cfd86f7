"""From a store to the facts of its articles: which graphs there are, whether they changed, and what each tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.facts import ArticleFacts, pack, read_facts, unpack
from kg.store import Store

OWN = ("merge/", "reconcile/")  # graphs under the base that are conclusions, and no article's


class Archive:
    """The facts of a store's graphs, out of the notes beside it or, where these lack them, out of the graphs."""

    def __init__(self, store: Store, base: str) -> None:
        self._store = store
        self._notes = store.notes
        self._own = tuple(f"{base}{name}" for name in OWN)
        self._held: dict[str, ArticleFacts] = {}
        self.stamps = self._find_stamps()

    def _find_stamps(self) -> Mapping[str, str]:
        hashes = self._store.input_hashes()
        found = {}
        for graph in self._store.graph_names():
            if not graph.startswith(self._own):
                found[graph] = hashes.get(graph) or f"graph {self._store.graph_hash(graph)}"
        return found

    def facts(self, graphs: Iterable[str]) -> Iterator[ArticleFacts]:
        """Yield the facts of these graphs, in no fixed order."""
        wanted = set(graphs)
        for graph in sorted(wanted & self._held.keys()):
            yield self._held[graph]
        missing = wanted - self._held.keys()
        for graph, packed in self._notes.find((graph, self.stamps[graph]) for graph in missing):
            missing.discard(graph)
            yield unpack(packed)
        for graph in sorted(missing):
            facts = read_facts(graph, self._store.graph(graph))
            self._notes.note(graph, self.stamps[graph], pack(facts))
            yield facts

    def hold(self, graphs: Iterable[str]) -> None:
        """Keep the facts of these graphs at hand."""
        self._held.update({facts.graph: facts for facts in self.facts(graphs)})
