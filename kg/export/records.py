"""From a store to plain records of what its articles claim, an article at a time, by SPARQL."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kg.store import Store
from kg.terms import ID_BASE, KG_BASE, RDFS_BASE, SCHEMA_BASE, SKOS_BASE


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """What one article's graph tells of an entity."""

    iri: str
    kind: str  # "country", "person" … as in kg.model.Kind
    label: str
    names: tuple[str, ...] = ()  # other names, sorted
    state: str | None = None
    sector: str | None = None
    org_type: str | None = None

    @property
    def code(self) -> str | None:
        """The state that it is, belongs to or serves, else the sort of organisation, else ``None``."""
        return self.state or self.org_type


@dataclass(frozen=True, slots=True)
class ClaimRecord:
    """A claim as its article's graph holds it; parties are IRIs, offsets count characters of the article's text."""

    iri: str
    action: str  # local name
    category: str  # local name
    polarity: str
    modality: str
    confidence: float
    start: int
    end: int
    quote: str
    trigger: tuple[int, int]
    rule: str = ""
    head: str = ""
    phrase: str = ""
    actor: str | None = None
    object: str | None = None
    recipient: str | None = None
    content: str | None = None
    place: str | None = None
    attributed_to: str | None = None
    derived_from: str | None = None
    first_day: str | None = None  # YYYY-MM-DD
    last_day: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article with its claims, by offsets, and its entities, both by IRI."""

    iri: str
    names: tuple[str, ...]  # sorted; the last part of the IRI where the graph gives none
    date: str | None
    provider: str | None
    claims: Mapping[str, ClaimRecord]
    entities: Mapping[str, EntityRecord]


def read_articles(store: Store) -> Iterator[ArticleRecord]:
    """Yield every article of the store by IRI; one article is in memory at a time."""
    for row in sorted(value for (value,) in _rows(store, _ARTICLES, None) if value):
        yield read_article(store, row)


def read_article(store: Store, article_iri: str) -> ArticleRecord:
    """Return one article by the IRI of its graph; without claims where there is no such graph."""
    names, date, provider = [], None, None
    for name, day, outlet in _rows(store, _METADATA, article_iri):
        names.append(name)
        date, provider = date or day, provider or outlet
    found = sorted({name for name in names if name}) or [article_iri.rsplit("/", 1)[-1]]
    claims = _read_claims(store, article_iri)
    return ArticleRecord(article_iri, tuple(found), date, provider, claims, _read_entities(store, article_iri))


def _read_claims(store: Store, article_iri: str) -> dict[str, ClaimRecord]:
    found: dict[str, ClaimRecord] = {}
    for row in sorted(_rows(store, _CLAIMS, article_iri), key=_none_last):
        claim = _claim(row)
        found.setdefault(claim.iri, claim)  # a graph of another loader may say a thing twice: the first stays
    return dict(sorted(found.items(), key=lambda item: (item[1].start, item[1].trigger, _natural(item[0]))))


def _claim(row: tuple[str | None, ...]) -> ClaimRecord:
    parts = [value or "" for value in row[:13]]
    iri, action, category, polarity, modality, confidence, start, end, quote = parts[:9]
    trigger_start, trigger_end, *_ = (int(part or 0) for part in parts[9:11])
    first_day, last_day = row[21:23]
    return ClaimRecord(
        iri,
        local_name(action),
        local_name(category),
        local_name(polarity),
        local_name(modality),
        float(confidence or 0),
        int(start or 0),
        int(end or 0),
        quote,
        (trigger_start, trigger_end),
        row[11] or "",
        row[12] or "",
        row[13] or "",
        *row[14:21],
        first_day,
        last_day,
    )


def _read_entities(store: Store, article_iri: str) -> dict[str, EntityRecord]:
    names: dict[str, set[str]] = {}
    firsts: dict[str, EntityRecord] = {}
    for row in sorted(_rows(store, _ENTITIES, article_iri), key=_none_last):
        iri, kind, label, name, state, sector, org_type = row
        if iri is None:
            continue
        names.setdefault(iri, set()).update({name} if name else ())
        kind_name = local_name(kind or "").lower()
        firsts.setdefault(iri, EntityRecord(iri, kind_name, label or "", (), state, sector, org_type))
    return {
        iri: EntityRecord(
            iri, first.kind, first.label, tuple(sorted(names[iri])), first.state, first.sector, first.org_type
        )
        for iri, first in sorted(firsts.items())
    }


def local_name(iri: str) -> str:
    """Return what follows the last ``#`` or ``/``."""
    return iri.rsplit("#", 1)[-1].rsplit("/", 1)[-1]


def _natural(iri: str) -> tuple[str, int]:
    stem, _, number = iri.rpartition("-")
    return (stem, int(number)) if number.isdecimal() else (iri, 0)


def _none_last(row: tuple[str | None, ...]) -> tuple[tuple[bool, str], ...]:
    return tuple((value is None, value or "") for value in row)


def _rows(store: Store, query: str, article_iri: str | None) -> Iterator[tuple[str | None, ...]]:
    bound = {ox.Variable("article"): ox.NamedNode(article_iri)} if article_iri else None
    answer = store.database.query(query, prefixes=_PREFIXES, substitutions=bound)
    assert isinstance(answer, ox.QuerySolutions)
    wanted = [name for name in answer.variables if name.value != "article" or article_iri is None]
    for row in answer:
        yield tuple(None if row[name] is None else row[name].value for name in wanted)


_PREFIXES = {"kg": KG_BASE, "rdfs": RDFS_BASE, "schema": SCHEMA_BASE, "skos": SKOS_BASE, "id": ID_BASE}

_ARTICLES = "SELECT DISTINCT ?article WHERE { GRAPH ?article { ?article a kg:Article } }"

_METADATA = """
SELECT ?article ?name ?date ?provider WHERE {
  GRAPH ?article {
    ?article a kg:Article
    OPTIONAL { ?article schema:identifier ?name }
    OPTIONAL { ?article schema:datePublished ?date }
    OPTIONAL { ?article schema:provider ?provider }
  }
} ORDER BY ?name ?date ?provider
"""

_CLAIMS = """
SELECT ?article ?claim ?action ?category ?polarity ?modality ?confidence ?start ?end ?quote
       ?trigger_start ?trigger_end ?rule ?head ?phrase
       ?actor ?object ?recipient ?content ?place ?attributed_to ?derived_from ?first_day ?last_day
WHERE {
  GRAPH ?article {
    ?claim a kg:Claim ; kg:action ?action ; kg:polarity ?polarity ; kg:modality ?modality ; kg:evidence ?evidence .
    ?evidence kg:start ?start ; kg:end ?end ; kg:quote ?quote .
    OPTIONAL { ?claim kg:category ?category }
    OPTIONAL { ?claim kg:confidence ?confidence }
    OPTIONAL { ?claim kg:trigger ?trigger . ?trigger kg:start ?trigger_start ; kg:end ?trigger_end }
    OPTIONAL { ?claim kg:rule ?rule }
    OPTIONAL { ?claim kg:head ?head }
    OPTIONAL { ?claim kg:phrase ?phrase }
    OPTIONAL { ?claim kg:actor ?actor }
    OPTIONAL { ?claim kg:object ?object }
    OPTIONAL { ?claim kg:recipient ?recipient }
    OPTIONAL { ?claim kg:content ?content }
    OPTIONAL { ?claim kg:place ?place }
    OPTIONAL { ?claim kg:attributedTo ?attributed_to }
    OPTIONAL { ?claim kg:derivedFrom ?derived_from }
    OPTIONAL { ?claim kg:from ?first_day ; kg:to ?last_day }
  }
}
"""

_ENTITIES = """
SELECT ?article ?entity ?kind ?label ?name ?state ?sector ?org_type WHERE {
  GRAPH ?article {
    VALUES ?kind { kg:Country kg:Person kg:Organisation kg:Group kg:Vessel kg:Place kg:Thing }
    ?entity a ?kind .
    OPTIONAL { ?entity rdfs:label ?label }
    OPTIONAL { ?entity skos:altLabel ?name }
    OPTIONAL { ?entity kg:stateCode ?state }
    OPTIONAL { ?entity kg:sector ?sector }
    OPTIONAL { ?entity kg:organisationType ?org_type }
  }
}
"""
