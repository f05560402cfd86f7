"""From the quads of one graph to what merging needs to know of it, in whatever order they come."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import pyoxigraph as ox

from kg.facts.records import COUNTRY, ArticleFacts, Profile, Source, Telling
from kg.facts.sketches import sketch_text
from kg.terms import KG, RDF, RDFS, SCHEMA, SCHEMA_BASE, SKOS

_KINDS = {f"{KG.BASE}{kind}": kind for kind in (COUNTRY, "Person", "Organisation", "Group", "Vessel", "Place", "Thing")}
_TEXT = f"{SCHEMA_BASE}text"
_HOLDS_OFFICE = "holdsOffice"
_ALSO_KNOWN_AS = "alsoKnownAs"
READ = frozenset(
    (
        RDF.type, RDFS.label, SKOS.altLabel, KG.stateCode, KG.sector,
        KG.action, KG.category, KG.actor, KG.object, KG.recipient, KG.content, KG.place, KG.attributedTo,
        KG.derivedFrom, KG.becauseOf, KG.within, KG.from_, KG.to, KG.polarity, KG.modality,
        SCHEMA.datePublished, SCHEMA.sourceOrganization, SCHEMA.provider, _TEXT,
    )
)  # fmt: skip

Statement = tuple[str, str, str]  # subject, predicate, value
Values = Mapping[str, Sequence[str]]  # property -> values, sorted


def read_facts(graph: str, quads: Iterable[ox.Quad]) -> ArticleFacts:
    """Read the quads of the graph of that name; what stands for no claim, entity or article is passed over."""
    return facts_of(graph, _statements(quads))


def facts_of(graph: str, statements: Iterable[Statement]) -> ArticleFacts:
    """Return what statements about IRIs tell, in whatever order; those of properties not read may be left out."""
    tellings, entities, source = [], [], None
    for iri, values in sorted(_describe(statements).items()):
        types = values.get(RDF.type, ())
        if KG.Claim in types:
            tellings.append(_telling(iri, graph, values))
        elif KG.Article in types:
            source = _source(iri, values) if iri == graph else source
        elif (profile := _profile(iri, graph, values, types)) is not None:
            entities.append(profile)
    return ArticleFacts(graph, source, tuple(_meet(entities, tellings, source)), tuple(tellings))


def _statements(quads: Iterable[ox.Quad]) -> Iterator[Statement]:
    for quad in quads:
        predicate = quad.predicate.value
        if predicate in READ:
            subject, value = quad.subject, quad.object
            if isinstance(subject, ox.NamedNode) and isinstance(value, (ox.NamedNode, ox.Literal)):
                yield subject.value, predicate, value.value


def _describe(statements: Iterable[Statement]) -> dict[str, Values]:
    found: dict[str, dict[str, list[str]]] = {}
    for subject, predicate, value in statements:
        found.setdefault(subject, {}).setdefault(predicate, []).append(value)
    for values in found.values():
        for name, each in values.items():
            if len(each) > 1:
                values[name] = sorted(set(each))
    return dict(found)


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
        because_of=one(KG.becauseOf),
        within=one(KG.within),
        first=first,
        last=last,
        positive=one(KG.polarity) != KG.negative,
        modality=_local(one(KG.modality)) or "actual",
    )


def _profile(iri: str, graph: str, values: Values, types: Sequence[str]) -> Profile | None:
    kinds = [kind for name, kind in _KINDS.items() if name in types]
    labels = values.get(RDFS.label, ())
    if not kinds or not labels:
        return None
    return Profile(
        iri=iri,
        kind=kinds[0],
        label=labels[0],
        local=iri.startswith(f"{graph}#"),
        names=tuple(values.get(SKOS.altLabel, ())),
        states=frozenset(values.get(KG.stateCode, ())),
        sectors=frozenset(values.get(KG.sector, ())),
    )


def _meet(entities: Sequence[Profile], tellings: Sequence[Telling], source: Source | None) -> Iterator[Profile]:
    """Tell of each entity, by IRI, what the article's claims say of it, and of all what the article does.

    That is who is named, which states are, and on what day.
    """
    named = frozenset(each.iri for each in entities if not each.local and each.kind != COUNTRY)
    told = frozenset(code for each in entities if each.kind == COUNTRY for code in each.states)
    date = source.date if source else None
    known = {each.iri: each for each in entities}
    partners: dict[str, set[str]] = {iri: set() for iri in known}
    states: dict[str, set[str]] = {iri: set() for iri in known}
    names: dict[str, set[str]] = {iri: set() for iri in known}
    offices: dict[str, set[str]] = {iri: set() for iri in known}
    for telling in tellings:
        parties = {iri for iri in (telling.actor, telling.object, telling.recipient) if iri in known}
        for one in parties:
            for other in parties - {one}:
                if telling.action == _ALSO_KNOWN_AS and telling.positive:
                    names[one].add(known[other].label)
                elif telling.action != _HOLDS_OFFICE or one != telling.actor:
                    partners[one].add(other)
                elif known[other].kind == COUNTRY:  # holds an office of that state
                    states[one] |= known[other].states
                else:
                    offices[one].add(known[other].label)
    for each in entities:
        yield replace(
            each,
            names=tuple(sorted({*each.names, *names[each.iri]} - {each.label})),
            states=each.states | states[each.iri],
            tenures=tuple((office, date, date) for office in sorted({*offices[each.iri], *_descriptions(each)})),
            partners=frozenset(iri for iri in partners[each.iri] if not known[iri].local),
            companions=named,
            told=told,
            first=date,
            last=date,
        )


def _descriptions(profile: Profile) -> Iterator[str]:
    """Yield the words used for a person, among them offices: "Defence Minister", "the minister"."""
    if profile.kind == "Person":
        yield from profile.names if not profile.local else (profile.label, *profile.names)


def _source(iri: str, values: Values) -> Source:
    def one(predicate: str) -> str:
        return values[predicate][0] if predicate in values else ""

    sketch, signature = sketch_text(one(_TEXT))
    return Source(
        iri=iri,
        date=_day(one(SCHEMA.datePublished)),
        agency=one(SCHEMA.sourceOrganization),
        outlet=one(SCHEMA.provider),
        sketch=sketch,
        signature=signature,
    )


def _day(text: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text) if text else None
    except ValueError:  # an imported graph may say anything
        return None


def _local(iri: str | None) -> str:
    return (iri or "").removeprefix(KG.BASE)
