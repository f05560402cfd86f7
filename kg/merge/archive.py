"""From a store to the facts of its articles: which graphs there are, whether they changed, and what each tells."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from kg.facts import ArticleFacts, pack, read_facts, renamed, unpack
from kg.store import Store

OWN = ("merge/", "reconcile/")  # graphs under the base that are conclusions, and no article's


class Archive:
    """The facts of a store's graphs, out of the notes beside it or, where these lack them, out of the graphs."""

    def __init__(self, store: Store, base: str) -> None:
        self._store = store
        self._notes = store.notes
        self._own = tuple(f"{base}{name}" for name in OWN)
        self._held: dict[str, ArticleFacts] = {}
        self._stamps: dict[str, str | None] = {}
        self._names: Mapping[str, Mapping[str, str]] = {}
        self._known: Callable[[Iterable[str]], Iterable[tuple[str, str]]] = lambda _: ()

    def trust(self, known: Callable[[Iterable[str]], Iterable[tuple[str, str]]]) -> None:
        """Take the stamps of graphs that have not changed from ``known``, which takes a tenth of the time."""
        self._known = known

    def all_graphs(self) -> dict[str, str]:
        """Return every graph that is no conclusion, with what stands for all that it holds."""
        self._stamps.update(self._store.input_hashes())
        names = (name for name in self._store.graph_names() if not name.startswith(self._own))
        return {name: stamp for name in names if (stamp := self.stamp(name))}

    def changed_graphs(self) -> dict[str, str | None]:
        """Return the graphs that may have changed since the last merge; of one that is gone, the stamp is ``None``."""
        return {name: self.stamp(name) for name in self._store.changed() if not name.startswith(self._own)}

    def stamp(self, graph: str) -> str | None:
        """Return what stands for all that a graph holds; ``None`` where there is no such graph."""
        if graph not in self._stamps:
            digest = self._store.input_hash(graph) or self._store.graph_hash(graph)
            self._stamps[graph] = digest if digest and self._store.has_graph(graph) else None
        return self._stamps[graph]

    def facts(self, graphs: Iterable[str]) -> Iterator[ArticleFacts]:
        """Yield the facts of those of these graphs that there are, in no fixed order; they stay at hand."""
        wanted = set(graphs)
        missing = {graph for graph in wanted if graph not in self._held}  # less all that is held takes much longer
        yield from (self._held[graph] for graph in sorted(wanted - missing))
        if missing:
            yield from map(self._keep, self._find(missing))

    def _keep(self, facts: ArticleFacts) -> ArticleFacts:
        found = self._held[facts.graph] = self._renamed(facts)  # more than one asks for it
        return found

    def _find(self, graphs: Collection[str]) -> Iterator[ArticleFacts]:
        self._stamps.update(self._known(graph for graph in graphs if graph not in self._stamps))
        stamps = {graph: stamp for graph in sorted(graphs) if (stamp := self.stamp(graph))}
        for graph, packed in self._notes.find(stamps.items()):
            del stamps[graph]
            yield unpack(packed)
        yield from self._read(stamps)

    def _read(self, stamps: Mapping[str, str]) -> Iterator[ArticleFacts]:
        """Read graphs of which nothing is noted, and note it."""
        for graph, stamp in stamps.items():
            facts = read_facts(graph, self._store.graph(graph))
            self._notes.note(graph, stamp, pack(facts))
            yield facts

    def rename(self, names: Mapping[str, Mapping[str, str]]) -> None:
        """Give facts from now on with entities under other names: by graph, and IRI in it. Once, of what it tells."""
        self._names = names
        for graph in names:
            if graph in self._held:
                self._held[graph] = self._renamed(self._held[graph])

    def _renamed(self, facts: ArticleFacts) -> ArticleFacts:
        names = self._names.get(facts.graph)
        return renamed(facts, names) if names else facts
