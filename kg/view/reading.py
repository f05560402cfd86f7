"""From a store, by SPARQL, to the claims, entities, articles and events that the page shows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from kg.view.answers import Described, Queryable, Single, ask, describe, describe_by_graph, local_name, smallest
from kg.view.parties import RDFS_LABEL, SCHEMA_NAME, find_identities, find_senses, read_parties
from kg.view.records import Happening, Reading, Saying, Sentence, Source

KG = "https://w3id.org/kg-loader/ontology#"
SCHEMA = "https://schema.org/"

_Passage = tuple[str, str, str]  # start, end, quote


def read_store(store: Queryable) -> Reading:
    """Read every claim of the store with its parties, its words and its article."""
    articles = describe(store, "articles")
    for copy, properties in describe(store, "copies").items():
        articles[copy].update(properties)
    evidence = _read_evidence(store)
    things = describe(store, "entities")
    same, senses = find_identities(store), find_senses(store)
    happenings, event_of = _read_happenings(store)
    claims = [
        _read_saying(article, iri, properties, evidence, same, senses, event_of.get(iri))
        for article, iri, properties in describe_by_graph(store, "claims")
    ]
    sources = {iri: _read_source(iri, articles, things) for iri in sorted({saying.article for saying in claims})}
    claim_iris = {saying.iri for saying in claims}
    used = {iri for saying in claims for iri in _parties_of(saying) if iri not in claim_iris}
    parties = read_parties(used, things, same)

    def place_in_time(saying: Saying) -> tuple[str, str, int, str]:
        return sources[saying.article].date, saying.article, saying.sentence.start, saying.iri

    return Reading(sources, parties, tuple(sorted(claims, key=place_in_time)), happenings)


def _parties_of(saying: Saying) -> Iterator[str]:
    for iri in (saying.actor, saying.object, saying.recipient, saying.content, saying.place, saying.speaker):
        if iri:
            yield iri


def _read_evidence(store: Queryable) -> dict[str, _Passage]:
    found: dict[str, _Passage] = {}
    for subject, *values in ask(store, "evidence"):
        start, end, quote = ("" if value is None else value.value for value in values)
        known = found.get(subject.value)
        if known is None or (start, end, quote) < known:  # an imported graph may have several
            found[subject.value] = start, end, quote
    return found


def _read_happenings(store: Queryable) -> tuple[dict[str, Happening], dict[str, str]]:
    """Return the events by their IRI, and the event of each claim; of several the smallest."""
    described = describe(store, "events")
    happenings: dict[str, Happening] = {}
    event_of: dict[str, str] = {}
    for iri in sorted(described):
        properties = described[iri]
        sources = _number(smallest(properties, KG + "independentSources"))
        happenings[iri] = Happening(
            iri,
            smallest(properties, RDFS_LABEL),
            int(sources or 0),
            disputed=tuple(sorted(set(properties.get(KG + "disputed", [])))),
            against=tuple(sorted(set(properties.get(KG + "disagreesWith", [])))),
        )
        for claim in properties.get(KG + "claim", []):
            event_of.setdefault(claim, iri)
    return happenings, event_of


def _read_saying(
    article: str,
    iri: str,
    properties: Single,
    evidence: Mapping[str, _Passage],
    same: Mapping[str, str],
    senses: Mapping[tuple[str, str], str],
    event: str | None,
) -> Saying:
    def word(name: str) -> str:
        return properties.get(KG + name, "")

    def party(name: str) -> str | None:
        found = word(name)
        found = senses.get((article, found), found)
        return same.get(found, found) or None

    nothing = ("", "", "")
    return Saying(
        iri=iri,
        article=article,
        action=local_name(word("action")),
        category=local_name(word("category")),
        actor=party("actor"),
        object=party("object"),
        recipient=party("recipient"),
        content=party("content"),
        place=party("place"),
        speaker=party("attributedTo"),
        derived_from=word("derivedFrom") or None,
        first=word("from"),
        last=word("to"),
        polarity=local_name(word("polarity")) or "positive",
        modality=local_name(word("modality")) or "actual",
        rule=word("rule"),
        confidence=_number(word("confidence")),
        head=word("head"),
        phrase=word("phrase"),
        sentence=_read_sentence(evidence.get(word("evidence"), nothing), evidence.get(word("trigger"), nothing)),
        event=event,
    )


def _number(text: str) -> float | None:
    try:
        number = round(float(text), 2)
    except ValueError:
        return None
    return number if math.isfinite(number) else None  # JSON knows no infinity


def _read_sentence(quoted: _Passage, trigger: _Passage) -> Sentence:
    start = int(_number(quoted[0]) or 0)
    quote = quoted[2]
    first, last = _number(trigger[0]), _number(trigger[1])
    if first is None or last is None or not start <= first < last <= start + len(quote):
        return Sentence(quote, start)
    return Sentence(quote, start, int(first) - start, int(last) - start)


def _read_source(iri: str, articles: Described, things: Described) -> Source:
    properties = articles.get(iri, {})
    outlet = smallest(properties, SCHEMA + "provider", SCHEMA + "publisher")
    named = things.get(outlet, {})
    url = smallest(properties, SCHEMA + "url") or iri
    return Source(
        iri=iri,
        headline=smallest(properties, SCHEMA + "headline", SCHEMA_NAME, RDFS_LABEL),
        date=smallest(properties, SCHEMA + "datePublished")[:10],
        outlet=smallest(named, RDFS_LABEL, SCHEMA_NAME) or outlet,
        url=url if url.lower().startswith(("http://", "https://")) and not _is_ours(url, iri) else "",
        names=tuple(sorted(properties.get(SCHEMA + "identifier", []))),
        copy_of=smallest(properties, KG + "copyOf"),
    )


def _is_ours(url: str, iri: str) -> bool:
    """True where the address is only the name that we gave the article, which no site answers to."""
    return url == iri and "/id/article/" in url
