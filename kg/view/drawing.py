"""From the claims of a store to the nodes and edges of a drawing: what says the same is one edge."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.view.records import Drawing, Edge, Node, Reading, Saying
from kg.view.selection import Selection

EVENT = "event"  # the kind of a node that stands for a claim which others are about
# (actor, action, object, recipient, polarity, modality, what keeps it apart); an end is an IRI or another edge's key
EdgeKey = tuple[object, ...]


def build_drawing(reading: Reading, selection: Selection | None = None) -> Drawing:
    """Group the selected claims into edges between entities and events, in an order that is always the same."""
    chosen = _select(reading, selection or Selection())
    by_iri = {saying.iri: saying for saying in chosen}
    keys = _Keys(by_iri)
    groups: dict[EdgeKey, list[int]] = defaultdict(list)
    for position, saying in enumerate(chosen):
        groups[keys.key(saying)].append(position)
    edge_ids = {key: number for number, key in enumerate(groups)}
    stars = {key for key in groups if _needs_star(key)}
    stars.update(end for key in groups for end in (key[0], key[2], key[3]) if isinstance(end, tuple))
    nodes, node_ids = _number_nodes(reading, groups, stars, chosen)
    edges = [_make_edge(edge_ids[key], key, positions, chosen, node_ids) for key, positions in groups.items()]
    node_of = {iri: node_ids[iri] for iri in reading.parties if iri in node_ids}
    for key, positions in groups.items():
        if key in node_ids:
            node_of.update((chosen[position].iri, node_ids[key]) for position in positions)
    used = {saying.article for saying in chosen}
    sources = tuple(source for iri, source in sorted(reading.sources.items()) if iri in used)
    left_out = len(reading.sayings) - len(chosen)
    return Drawing(_count_degrees(nodes, edges), tuple(edges), chosen, sources, node_of, left_out)


class _Keys:
    """Gives every claim the key of its edge; a claim as an end is stood for by its own edge's key."""

    def __init__(self, by_iri: Mapping[str, Saying]) -> None:
        self._by_iri = by_iri
        self._known: dict[str, EdgeKey] = {}

    def key(self, saying: Saying, above: tuple[str, ...] = ()) -> EdgeKey:
        if saying.iri not in self._known:
            above = (*above, saying.iri)
            content = saying.content if saying.content in self._by_iri else None
            actor, *others = (
                self._end(iri, above) for iri in (saying.actor, saying.object or content, saying.recipient)
            )
            target, recipient = others if others[0] is not None else (others[1], None)
            alone = saying.iri if actor is None and target is None else ""
            told = (saying.polarity, saying.modality, alone)
            self._known[saying.iri] = (actor, saying.action, target, None if recipient == target else recipient, *told)
        return self._known[saying.iri]

    def _end(self, iri: str | None, above: tuple[str, ...]) -> str | EdgeKey | None:
        # an imported graph may hold claims about each other in a ring, or ten thousand deep
        if iri in self._by_iri and iri is not None:
            return None if iri in above or len(above) > 20 else self.key(self._by_iri[iri], above)
        return iri


def _needs_star(key: EdgeKey) -> bool:
    actor, _, target, recipient = key[:4]
    return actor is None or target is None or recipient is not None


def _number_nodes(
    reading: Reading, groups: Mapping[EdgeKey, list[int]], stars: set[EdgeKey], chosen: tuple[Saying, ...]
) -> tuple[list[Node], dict[object, int]]:
    nodes: list[Node] = []
    ids: dict[object, int] = {}
    used = {end for key in groups for end in (key[0], key[2], key[3]) if isinstance(end, str)}
    for party in sorted((reading.parties[iri] for iri in used), key=lambda party: (party.label, party.iri)):
        ids[party.iri] = len(nodes)
        nodes.append(Node(len(nodes), party.label, party.kind, party.iri, 0, party.names, party.state))
    for key, positions in groups.items():
        if key in stars:
            ids[key] = len(nodes)
            nodes.append(Node(len(nodes), _name_event(chosen[p] for p in positions), EVENT, chosen[positions[0]].iri))
    return nodes, ids


def _name_event(sayings: Iterable[Saying]) -> str:
    """Name an event by the words of its articles: the commonest phrase, else head; empty for the action's label."""
    told = list(sayings)
    for words in ([saying.phrase for saying in told], [saying.head for saying in told]):
        counted = Counter(word for word in words if word)
        if counted:
            return min(counted, key=lambda word: (-counted[word], len(word), word))
    return ""


def _make_edge(
    number: int, key: EdgeKey, positions: list[int], chosen: tuple[Saying, ...], node_ids: Mapping[object, int]
) -> Edge:
    first = chosen[positions[0]]
    actor, target, recipient = (None if end is None else node_ids[end] for end in (key[0], key[2], key[3]))
    return Edge(number, actor, target, recipient, first.action, first.category, node_ids.get(key), tuple(positions))


def _count_degrees(nodes: list[Node], edges: list[Edge]) -> tuple[Node, ...]:
    counted: Counter[int] = Counter()
    for edge in edges:
        counted.update({end for end in (edge.actor, edge.object, edge.recipient, edge.event) if end is not None})
    return tuple(replace(node, degree=counted[node.id]) for node in nodes)


def _select(reading: Reading, selection: Selection) -> tuple[Saying, ...]:
    if selection.is_everything:
        return reading.sayings
    by_iri = {saying.iri: saying for saying in reading.sayings}
    kept = [saying for saying in reading.sayings if _is_selected(saying, reading, selection)]
    if selection.top is not None:
        kept = _keep_top(kept, by_iri, selection.top)
    wanted = {saying.iri for saying in kept}
    waiting = list(kept)
    while waiting:  # a claim that is kept keeps the claims that it is about
        saying = waiting.pop()
        for iri in (saying.actor, saying.object, saying.content):
            if iri in by_iri and iri not in wanted:
                wanted.add(iri)
                waiting.append(by_iri[iri])
    return tuple(saying for saying in reading.sayings if saying.iri in wanted)


def _is_selected(saying: Saying, reading: Reading, selection: Selection) -> bool:
    if saying.confidence is not None and saying.confidence < selection.min_confidence:
        return False
    source = reading.sources[saying.article]
    first, last = saying.first or saying.last or source.date, saying.last or saying.first or source.date
    if selection.first and last < selection.first.isoformat():
        return False
    if selection.last and (not first or first > selection.last.isoformat()):
        return False
    if selection.categories and saying.category not in {name.upper() for name in selection.categories}:
        return False
    if selection.articles and not any(
        name in (source.iri, source.url) or name.casefold() in source.headline.casefold() for name in selection.articles
    ):
        return False
    return not selection.actors or _names_party(saying, reading, selection.actors)


def _names_party(saying: Saying, reading: Reading, actors: tuple[str, ...]) -> bool:
    wanted = {name.casefold() for name in actors}
    for iri in (saying.actor, saying.object, saying.recipient, saying.speaker):
        party = reading.parties.get(iri or "")
        if party and any(
            name.casefold() in wanted for name in (party.iri, party.label, party.state, *party.names, *party.merged)
        ):
            return True
    return False


def _keep_top(kept: list[Saying], by_iri: Mapping[str, Saying], top: int) -> list[Saying]:
    counted: Counter[str] = Counter()
    ends = {saying.iri: {end for end in (saying.actor, saying.object, saying.recipient) if end} for saying in kept}
    for iris in ends.values():
        counted.update(iri for iri in iris if iri not in by_iri)
    best = set(sorted(counted, key=lambda iri: (-counted[iri], iri))[:top])
    return [saying for saying in kept if all(iri in best or iri in by_iri for iri in ends[saying.iri])]
