"""From what a store says of its entities to one party for each, all IRIs of a merged one together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from kg.view.answers import Described, Queryable, ask, local_name
from kg.view.records import Party

RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
SCHEMA_NAME = "https://schema.org/name"
_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_ALT_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel"
_STATE = "https://w3id.org/kg-loader/ontology#stateCode"
_KINDS = ("country", "person", "organisation", "group", "vessel", "place", "thing")


def find_identities(store: Queryable) -> dict[str, str]:
    """Map every IRI that is the same as another to the smallest of them, so that order does not matter."""
    parent: dict[str, str] = {}

    def find(iri: str) -> str:
        while parent.setdefault(iri, iri) != iri:
            parent[iri] = parent[parent[iri]]
            iri = parent[iri]
        return iri

    for _, one, _, other in ask(store, "identities"):
        low, high = sorted((find(one.value), find(other.value)))
        parent[high] = low
    return {iri: find(iri) for iri in sorted(parent)}


def find_senses(store: Queryable) -> dict[tuple[str, str], str]:
    """Map article, and the IRI that it gives to one of several persons of a name, to that one, or the smallest."""
    found: dict[tuple[str, str], str] = {}
    for row in ask(store, "senses"):
        article, name, sense = (node.value for node in row)
        found[article, name] = min(sense, found.get((article, name), sense))
    return found


def read_parties(used: set[str], things: Described, same: Mapping[str, str]) -> dict[str, Party]:
    """Return the party of each IRI in ``used``, in their order."""
    members: dict[str, list[str]] = defaultdict(list)
    for iri in sorted(set(things) | used | set(same)):
        members[same.get(iri, iri)].append(iri)
    return {iri: _read_party(iri, members[iri], things) for iri in sorted(used)}


def _read_party(iri: str, members: list[str], things: Described) -> Party:
    labels: Counter[str] = Counter()
    names: set[str] = set()
    kinds: Counter[str] = Counter()
    states: Counter[str] = Counter()
    known = [member for member in members if member in things]
    for member in known:
        properties = things[member]
        labels.update(properties.get(RDFS_LABEL, []) or properties.get(SCHEMA_NAME, []))
        names.update(properties.get(_ALT_LABEL, []))
        kinds.update(local_name(value).lower() for value in properties.get(_RDF_TYPE, []))
        states.update(properties.get(_STATE, []))
    label = _most_common(labels) or local_name(iri).replace("-", " ") or iri
    kind = next((kind for kind in _KINDS if kinds.get(kind)), "thing")
    others = tuple(sorted((names | set(labels)) - {label}))
    return Party(iri, label, kind, others, _most_common(states), tuple(m for m in known if m != iri))


def _most_common(counted: Counter[str]) -> str:
    return min(counted, key=lambda text: (-counted[text], text)) if counted else ""
