"""From the articles' graphs, by SPARQL, to the facts that merging reasons about, whatever the order of loading."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

import pyoxigraph as ox

from kg.merge.copies import sketch_text
from kg.merge.records import Facts, Profile, Source, Telling
from kg.store import Store
from kg.terms import KG, RDF, RDFS, SCHEMA, SCHEMA_BASE, SKOS

_KINDS = ("Country", "Person", "Organisation", "Group", "Vessel", "Place", "Thing")

_OF_CLASSES = """
SELECT ?graph ?subject ?property ?value WHERE {{
  VALUES ?class {{ {classes} }}
  VALUES ?property {{ {properties} }}
  GRAPH ?graph {{ ?subject a ?class ; ?property ?value }}
}}
"""
_HOLDS_OFFICE = "holdsOffice"

Values = Mapping[str, list[str]]  # property -> values, sorted
Described = dict[tuple[str, str], Values]  # graph, subject


def read_facts(store: Store, *, without: Collection[str] = ()) -> Facts:
    """Read all articles of the store but what stands in the graphs ``without``."""
    claims = _describe(store, [KG.Claim], _CLAIM_PROPERTIES, without)
    entities = _describe(store, [f"{KG.BASE}{kind}" for kind in _KINDS], _ENTITY_PROPERTIES, without)
    articles = _describe(store, [KG.Article], _ARTICLE_PROPERTIES, without)
    tellings: dict[str, Telling] = {}
    for graph, iri in sorted(claims):
        tellings.setdefault(iri, _telling(iri, graph, claims[graph, iri]))
    mentions = _mentions(entities, tellings)
    return Facts(
        mentions=mentions,
        profiles={iri: _combine(parts.values()) for iri, parts in mentions.items()},
        tellings=tellings,
        sources={iri: _source(iri, values) for (_, iri), values in sorted(articles.items())},
    )


_CLAIM_PROPERTIES = (
    KG.action, KG.category, KG.actor, KG.object, KG.recipient, KG.content, KG.place, KG.attributedTo, KG.derivedFrom,
    KG.from_, KG.to, KG.polarity, KG.modality,
)  # fmt: skip
_ENTITY_PROPERTIES = (RDF.type, RDFS.label, SKOS.altLabel, KG.stateCode, KG.sector)
_ARTICLE_PROPERTIES = (SCHEMA.datePublished, SCHEMA.sourceOrganization, SCHEMA.provider, f"{SCHEMA_BASE}text")


def _describe(store: Store, classes: Iterable[str], properties: Iterable[str], without: Collection[str]) -> Described:
    sparql = _OF_CLASSES.format(
        classes=" ".join(f"<{name}>" for name in classes), properties=" ".join(f"<{name}>" for name in properties)
    )
    answer = store.query(sparql)
    assert isinstance(answer, ox.QuerySolutions)
    found: dict[tuple[str, str], dict[str, set[str]]] = {}
    for graph, subject, predicate, value in answer:
        if graph.value in without or not isinstance(subject, ox.NamedNode) or isinstance(value, ox.BlankNode):
            continue
        found.setdefault((graph.value, subject.value), {}).setdefault(predicate.value, set()).add(value.value)
    return {key: {name: sorted(each) for name, each in values.items()} for key, values in found.items()}


def _telling(iri: str, graph: str, values: Values) -> Telling:
    def one(predicate: str) -> str | None:
        return values[predicate][0] if predicate in values else None

    first, last = _day(one(KG.from_)), _day(one(KG.to))
    if first is None or last is None or first > last:
        first = last = None
    return Telling(
        iri=iri,
        article=graph,
        action=_local(one(KG.action)),
        category=_local(one(KG.category)),
        actor=one(KG.actor),
        object=one(KG.object),
        recipient=one(KG.recipient),
        content=one(KG.content),
        place=one(KG.place),
        speaker=one(KG.attributedTo),
        derived_from=one(KG.derivedFrom),
        first=first,
        last=last,
        positive=one(KG.polarity) != KG.negative,
        modality=_local(one(KG.modality)) or "actual",
    )


def _mentions(entities: Described, tellings: Mapping[str, Telling]) -> dict[str, dict[str, Profile]]:
    found: dict[str, dict[str, Profile]] = defaultdict(dict)
    for (graph, iri), values in sorted(entities.items()):
        profile = _profile(iri, graph, values)
        if profile is not None:
            found[iri][graph] = profile
    for telling in tellings.values():
        parties = [each for each in (telling.actor, telling.object, telling.recipient) if each in found]
        for one, other in _pairs(parties):
            mention = found[one].get(telling.article)
            if mention is not None:
                found[one][telling.article] = _meet(mention, other, telling, found)
    return dict(found)


def _meet(mention: Profile, other: str, telling: Telling, found: Mapping[str, Mapping[str, Profile]]) -> Profile:
    partner = found[other].get(telling.article)
    if telling.action != _HOLDS_OFFICE or mention.iri != telling.actor or partner is None:
        return replace(mention, partners=mention.partners | {other})
    if partner.kind == "Country":  # holds an office of that state
        return replace(mention, states=mention.states | partner.states)
    return replace(mention, offices=mention.offices | {partner.label})


def _pairs(parties: list[str]) -> Iterator[tuple[str, str]]:
    return ((one, other) for one in parties for other in parties if one != other)


def _profile(iri: str, graph: str, values: Values) -> Profile | None:
    kinds = [kind for kind in _KINDS if f"{KG.BASE}{kind}" in values.get(RDF.type, ())]
    labels = values.get(RDFS.label, [])
    if not kinds or not labels:
        return None
    return Profile(
        iri=iri,
        kind=kinds[0],
        label=labels[0],
        local=iri.startswith(f"{graph}#"),
        names=tuple(values.get(SKOS.altLabel, [])),
        states=frozenset(values.get(KG.stateCode, ())),
        sectors=frozenset(values.get(KG.sector, ())),
        articles=frozenset({graph}),
    )


def _combine(mentions: Iterable[Profile]) -> Profile:
    parts = sorted(mentions, key=lambda each: (each.label, sorted(each.articles)))
    first = parts[0]
    names = {name for part in parts for name in (part.label, *part.names)} - {first.label}
    return replace(
        first,
        names=tuple(sorted(names)),
        states=frozenset().union(*(part.states for part in parts)),
        sectors=frozenset().union(*(part.sectors for part in parts)),
        offices=frozenset().union(*(part.offices for part in parts)),
        partners=frozenset().union(*(part.partners for part in parts)),
        articles=frozenset().union(*(part.articles for part in parts)),
    )


def _source(iri: str, values: Values) -> Source:
    def one(predicate: str) -> str:
        return values[predicate][0] if predicate in values else ""

    return Source(
        iri=iri,
        date=_day(one(SCHEMA.datePublished)),
        agency=one(SCHEMA.sourceOrganization),
        outlet=one(SCHEMA.provider),
        sketch=sketch_text(one(f"{SCHEMA_BASE}text")),
    )


def _day(text: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text) if text else None
    except ValueError:  # an imported graph may say anything
        return None


def _local(iri: str | None) -> str:
    return (iri or "").removeprefix(KG.BASE)
