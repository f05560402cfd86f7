"""From a store, by SPARQL, to the claims, entities and articles that the page shows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any, Protocol

from kg.view.records import Party, Reading, Saying, Sentence, Source

KG = "https://w3id.org/kg-loader/ontology#"
SCHEMA = "https://schema.org/"
RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
ALT_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel"
KINDS = ("country", "person", "organisation", "group", "vessel", "place", "thing")

Properties = dict[str, list[str]]
Described = dict[str, Properties]


class Queryable(Protocol):
    """Anything that answers SPARQL as pyoxigraph's ``Store`` does."""

    def query(self, query: str, /) -> Any:
        """Return the solutions of a SELECT query."""


def read_store(store: Queryable) -> Reading:
    """Read every claim of the store with its parties, its words and its article."""
    articles = _describe(store, "articles")
    evidence = _describe(store, "evidence")
    things = _describe(store, "entities")
    same = _find_identities(store)
    claims: list[Saying] = []
    for article, iri, properties in _describe_by_graph(store, "claims"):
        claims.append(_read_saying(article, iri, properties, evidence, same))
    sources = {saying.article: _read_source(saying.article, articles, things) for saying in claims}
    claim_iris = {saying.iri for saying in claims}
    used = {iri for saying in claims for iri in _parties_of(saying) if iri not in claim_iris}
    parties = _read_parties(used, things, same)

    def place_in_time(saying: Saying) -> tuple[str, str, int, str]:
        return sources[saying.article].date, saying.article, saying.sentence.start, saying.iri

    return Reading(sources, parties, tuple(sorted(claims, key=place_in_time)))


def _parties_of(saying: Saying) -> Iterator[str]:
    for iri in (saying.actor, saying.object, saying.recipient, saying.content, saying.place, saying.speaker):
        if iri:
            yield iri


def _rows(store: Queryable, name: str) -> Iterator[tuple[str, str, str, str]]:
    text = (files("kg.view") / "assets" / "queries" / f"{name}.rq").read_text(encoding="utf-8")
    for row in store.query(text):
        yield row["article"].value, row["subject"].value, row["property"].value, row["value"].value


def _describe(store: Queryable, name: str) -> Described:
    described: Described = defaultdict(lambda: defaultdict(list))
    for _, subject, prop, value in _rows(store, name):
        described[subject][prop].append(value)
    return described


def _describe_by_graph(store: Queryable, name: str) -> list[tuple[str, str, Properties]]:
    described: dict[tuple[str, str], Properties] = defaultdict(lambda: defaultdict(list))
    for graph, subject, prop, value in _rows(store, name):
        described[graph, subject][prop].append(value)
    return [(graph, subject, properties) for (graph, subject), properties in sorted(described.items())]


def _find_identities(store: Queryable) -> dict[str, str]:
    """Map every IRI that is the same as another to the smallest of them, so that order does not matter."""
    parent: dict[str, str] = {}

    def find(iri: str) -> str:
        while parent.setdefault(iri, iri) != iri:
            parent[iri] = parent[parent[iri]]
            iri = parent[iri]
        return iri

    for _, one, _, other in _rows(store, "identities"):
        low, high = sorted((find(one), find(other)))
        parent[high] = low
    return {iri: find(iri) for iri in sorted(parent)}


def _one(properties: Mapping[str, list[str]], *names: str) -> str:
    """Return the smallest value of the first property that has one; an imported graph may have several."""
    for name in names:
        if properties.get(name):
            return min(properties[name])
    return ""


def _local(iri: str) -> str:
    return iri.rsplit("#", 1)[-1].rsplit("/", 1)[-1]


def _read_saying(
    article: str, iri: str, properties: Properties, evidence: Described, same: Mapping[str, str]
) -> Saying:
    def party(name: str) -> str | None:
        found = _one(properties, KG + name)
        return same.get(found, found) or None

    def word(name: str) -> str:
        return _one(properties, KG + name)

    return Saying(
        iri=iri,
        article=article,
        action=_local(word("action")),
        category=_local(word("category")),
        actor=party("actor"),
        object=party("object"),
        recipient=party("recipient"),
        content=party("content"),
        place=party("place"),
        speaker=party("attributedTo"),
        derived_from=word("derivedFrom") or None,
        first=word("from"),
        last=word("to"),
        polarity=_local(word("polarity")) or "positive",
        modality=_local(word("modality")) or "actual",
        rule=word("rule"),
        confidence=_number(word("confidence")),
        head=word("head"),
        phrase=word("phrase"),
        sentence=_read_sentence(evidence.get(word("evidence"), {}), evidence.get(word("trigger"), {})),
    )


def _number(text: str) -> float | None:
    try:
        return round(float(text), 2)
    except ValueError:
        return None


def _read_sentence(quoted: Mapping[str, list[str]], trigger: Mapping[str, list[str]]) -> Sentence:
    quote = _one(quoted, KG + "quote")
    start = int(_number(_one(quoted, KG + "start")) or 0)
    first = _number(_one(trigger, KG + "start"))
    last = _number(_one(trigger, KG + "end"))
    if first is None or last is None or not start <= first < last <= start + len(quote):
        return Sentence(quote, start)
    return Sentence(quote, start, int(first) - start, int(last) - start)


def _read_source(iri: str, articles: Described, things: Described) -> Source:
    properties = articles.get(iri, {})
    outlet = _one(properties, SCHEMA + "provider", SCHEMA + "publisher")
    named = things.get(outlet, {})
    url = _one(properties, SCHEMA + "url") or iri
    return Source(
        iri=iri,
        headline=_one(properties, SCHEMA + "headline", SCHEMA + "name", RDFS_LABEL),
        date=_one(properties, SCHEMA + "datePublished")[:10],
        outlet=_one(named, RDFS_LABEL, SCHEMA + "name") or outlet,
        url=url if url.lower().startswith(("http://", "https://")) and not _is_ours(url, iri) else "",
    )


def _is_ours(url: str, iri: str) -> bool:
    """True where the address is only the name that we gave the article, which no site answers to."""
    return url == iri and "/id/article/" in url


def _read_parties(used: set[str], things: Described, same: Mapping[str, str]) -> dict[str, Party]:
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
        labels.update(properties.get(RDFS_LABEL, []) or properties.get(SCHEMA + "name", []))
        names.update(properties.get(ALT_LABEL, []))
        kinds.update(_local(value).lower() for value in properties.get(RDF_TYPE, []))
        states.update(properties.get(KG + "stateCode", []))
    label = _most_common(labels) or _local(iri).replace("-", " ") or iri
    kind = next((kind for kind in KINDS if kinds.get(kind)), "thing")
    others = tuple(sorted((names | set(labels)) - {label}))
    return Party(iri, label, kind, others, _most_common(states), tuple(m for m in known if m != iri))


def _most_common(counted: Counter[str]) -> str:
    return min(counted, key=lambda text: (-counted[text], text)) if counted else ""
