"""From the claims of a store to the nodes and edges of a drawing: what says the same is one edge."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.view.choosing import choose_sayings
from kg.view.records import Drawing, Edge, Node, Reading, Saying
from kg.view.selection import Selection

EVENT = "event"  # the kind of a node that stands for a claim which others are about
# (actor, action, object, recipient, polarity, modality, what keeps it apart); an end is an IRI or another edge's key
EdgeKey = tuple[object, ...]


def build_drawing(reading: Reading, selection: Selection | None = None) -> Drawing:
    """Group the selected claims into edges between entities and events, in an order that is always the same."""
    chosen = choose_sayings(reading, selection or Selection())
    keys = _Keys(chosen)
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

    def __init__(self, sayings: Iterable[Saying]) -> None:
        self._by_iri = {saying.iri: saying for saying in sayings}
        self._known: dict[str, EdgeKey] = {}
        self._first_of: dict[str, Saying] = {}  # event -> the claim whose parties stand for all that tell it
        for saying in self._by_iri.values():
            if saying.event and not (saying.event in self._first_of or self._is_mirror(saying)):
                self._first_of[saying.event] = saying

    def key(self, saying: Saying, above: tuple[str, ...] = ()) -> EdgeKey:
        if saying.iri not in self._known:
            above = (*above, saying.iri)
            told = self._stand_in(saying)
            content = told.content if told.content in self._by_iri else None
            actor, *others = (self._end(iri, above) for iri in (told.actor, told.object or content, told.recipient))
            target, recipient = others if others[0] is not None else (others[1], None)
            alone = saying.iri if actor is None and target is None else ""
            how = (saying.polarity, saying.modality, alone)
            self._known[saying.iri] = (actor, told.action, target, None if recipient == target else recipient, *how)
        return self._known[saying.iri]

    def _end(self, iri: str | None, above: tuple[str, ...]) -> str | EdgeKey | None:
        # an imported graph may hold claims about each other in a ring, or ten thousand deep
        if iri in self._by_iri and iri is not None:
            return None if iri in above or len(above) > 20 else self.key(self._by_iri[iri], above)
        return iri

    def _stand_in(self, saying: Saying) -> Saying:
        """Return the claim whose parties are drawn: another one that tells the same event, or tells it first-hand."""
        if saying.event in self._first_of:
            return self._first_of[saying.event]
        return self._by_iri[saying.derived_from] if saying.derived_from and self._is_mirror(saying) else saying

    def _is_mirror(self, saying: Saying) -> bool:
        """True where the claim is another one read from the other side, as "B meets A" is of "A meets B"."""
        other = self._by_iri.get(saying.derived_from or "")
        return bool(other and not other.derived_from and mirrors(saying, other))


def mirrors(saying: Saying, other: Saying) -> bool:
    """True where both tell the same action, each with the other's actor as its object."""
    ends = (saying.actor, saying.object)
    return saying.action == other.action and ends == (other.object, other.actor) and None not in ends


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
    action = str(key[1])
    category = next((chosen[p].category for p in positions if chosen[p].action == action), "")
    actor, target, recipient = (None if end is None else node_ids[end] for end in (key[0], key[2], key[3]))
    category = category or chosen[positions[0]].category
    return Edge(number, actor, target, recipient, action, category, node_ids.get(key), tuple(positions))


def _count_degrees(nodes: list[Node], edges: list[Edge]) -> tuple[Node, ...]:
    counted: Counter[int] = Counter()
    for edge in edges:
        counted.update({end for end in (edge.actor, edge.object, edge.recipient, edge.event) if end is not None})
    return tuple(replace(node, degree=counted[node.id]) for node in nodes)
