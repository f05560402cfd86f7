"""From a store and a service's address to links, asked for batch by batch, written at once or not at all."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from kg.graph.iris import check_base
from kg.reconcile.entities import KINDS, Named, labels_of_states, named_entities
from kg.reconcile.linking import Outcome, Result, decide
from kg.reconcile.protocol import Query, Service
from kg.reconcile.transport import Transport, check_address
from kg.reconcile.writing import kept_quads, link_quads, service_graph, service_graphs
from kg.store import Store
from kg.terms import ID_BASE

Listener = Callable[[int, int], None]  # how many entities were asked about, of how many


@dataclass(frozen=True, slots=True)
class Settings:
    """What to ask, and what to take for an answer."""

    kinds: Collection[str] = tuple(KINDS)
    types: Mapping[str, str] = field(default_factory=dict)  # kind -> the service's type for it; "" for any other kind
    limit: int | None = None  # entities
    min_score: float | None = None
    batch: int = 50
    candidates: int = 3
    state_property: str | None = None  # the service's property for the state that an entity belongs to
    timeout: float = 60.0  # seconds, of one request


@dataclass(frozen=True, slots=True)
class Report:
    """What a service told."""

    service: str
    results: tuple[Result, ...]
    dry_run: bool = False

    def __str__(self) -> str:
        count = {outcome: sum(each.outcome is outcome for each in self.results) for outcome in Outcome}
        links = count[Outcome.MATCH] + count[Outcome.SCORE]
        told = f"{self.service}: {links:,} of {len(self.results):,} entities linked"
        others = [f"{count[each]:,} {each}" for each in (Outcome.SEVERAL, Outcome.UNSURE, Outcome.UNKNOWN)]
        return f"{told}; {', '.join(others)}{'; nothing written' if self.dry_run else ''}"


def reconcile_store(
    store: Store,
    address: str,
    settings: Settings | None = None,
    *,
    base: str = ID_BASE,
    dry_run: bool = False,
    listen: Listener = lambda done, total: None,
) -> Report:
    """Ask the service at ``address`` what it calls the store's entities, and write the links to a graph of its own.

    Links of entities that were asked about are replaced, as are those of entities that are gone; others of the same
    service stay. No other address is asked.

    Raises:
        ServiceError: the service cannot be reached, or what it answers is of no use; nothing is written then.
        StoreError: the store cannot be written; nothing is changed then.
    """
    settings = settings or Settings()
    address = check_address(address)
    there = named_entities(store, base=check_base(base))
    asked = [each for each in there if each.kind in settings.kinds][: settings.limit]
    service = Service(Transport(address, timeout=settings.timeout))
    states = labels_of_states(store) if settings.state_property else {}
    results: list[Result] = []
    listen(0, len(asked))
    for batch in _batches(asked, min(settings.batch, service.manifest.batch_size or settings.batch)):
        queries = [_query(entity, settings, states) for entity in batch]
        found = service.ask(queries, candidates=settings.candidates)
        results += [decide(*pair, settings.min_score) for pair in zip(batch, found, strict=True)]
        listen(len(results), len(asked))
    if not dry_run:
        graph = service_graph(address, base)
        kept = kept_quads(store.graph(graph), [each.iri for each in asked], [each.iri for each in there])
        store.put(graph, sorted({*kept, *link_quads(results, address, base)}, key=str))
    return Report(service.manifest.name, tuple(results), dry_run)


def take_back(store: Store, address: str | None = None, *, base: str = ID_BASE) -> bool:
    """Take back the links that the service at ``address`` gave, or all services; return whether there were any."""
    names = service_graphs(store, base)
    if address is not None:
        names = [name for name in names if name == service_graph(check_address(address), base)]
    store.put_all(dict.fromkeys(names, ()))
    return bool(names)


def _query(entity: Named, settings: Settings, states: Mapping[str, str]) -> Query:
    type_ = settings.types.get(entity.kind, settings.types.get(""))
    properties: tuple[tuple[str, str], ...] = ()
    if settings.state_property and entity.state and entity.kind != "country":
        properties = ((settings.state_property, states.get(entity.state, entity.state)),)
    return Query(entity.label, type_, properties)


def _batches(entities: Sequence[Named], size: int) -> Iterator[list[Named]]:
    waiting = iter(entities)
    while batch := list(islice(waiting, size)):
        yield batch
