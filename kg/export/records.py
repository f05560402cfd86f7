"""From a store to plain records of what its articles claim, an article at a time, by SPARQL."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kg.store import Store
from kg.terms import KG_BASE, RDFS_BASE, SCHEMA_BASE, SKOS_BASE

Row = dict[str, str]


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
    subordinate_to: str | None = None
    derived_from: str | None = None
    because_of: str | None = None
    within: str | None = None
    first_day: str | None = None  # YYYY-MM-DD
    last_day: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article with its claims, by offsets, and its entities, both by IRI."""

    iri: str
    names: tuple[str, ...]  # sorted; the last part of the IRI where the graph gives none
    headline: str | None
    date: str | None  # of publication, YYYY-MM-DD
    provider: str | None
    url: str | None
    claims: Mapping[str, ClaimRecord]
    entities: Mapping[str, EntityRecord]


def read_articles(store: Store) -> Iterator[tuple[str, ArticleRecord]]:
    """Yield every article with its name, by name; one that goes by several names comes under each.

    Only one article is in memory at a time.
    """
    named = {(row["name"] or _key(row["article"]), row["article"]) for row in _rows(store, _ARTICLES)}
    for name, article_iri in sorted(named):
        yield name, read_article(store, article_iri)


def read_article(store: Store, article_iri: str) -> ArticleRecord:
    """Return one article by the IRI of its graph; without claims where there is no such graph."""
    metadata = _rows(store, _METADATA, article_iri)
    return ArticleRecord(
        article_iri,
        names=tuple(sorted({row["name"] for row in metadata if row["name"]})) or (_key(article_iri),),
        headline=min((row["headline"] for row in metadata if row["headline"]), default=None),
        date=min((row["date"] for row in metadata if row["date"]), default=None),
        provider=min((row["provider"] for row in metadata if row["provider"]), default=None),
        url=min((row["url"] for row in metadata if row["url"]), default=None),
        claims=_read_claims(store, article_iri),
        entities=_read_entities(store, article_iri),
    )


def local_name(iri: str) -> str:
    """Return what follows the last ``#`` or ``/``."""
    return iri.rsplit("#", 1)[-1].rsplit("/", 1)[-1]


def _read_claims(store: Store, article_iri: str) -> dict[str, ClaimRecord]:
    found: dict[str, ClaimRecord] = {}
    for row in _rows(store, _CLAIMS, article_iri):
        found.setdefault(row["claim"], _claim(row))  # a graph of another loader may say a thing twice: the first stays
    in_order = sorted(found.values(), key=lambda claim: (claim.start, claim.end, claim.trigger, _by_number(claim.iri)))
    return {claim.iri: claim for claim in in_order}


def _claim(row: Row) -> ClaimRecord:
    return ClaimRecord(
        row["claim"],
        action=local_name(row["action"]),
        category=local_name(row["category"]),
        polarity=local_name(row["polarity"]),
        modality=local_name(row["modality"]),
        confidence=float(row["confidence"] or 0),
        start=int(row["start"]),
        end=int(row["end"]),
        quote=row["quote"],
        trigger=(int(row["trigger_start"] or row["start"]), int(row["trigger_end"] or row["end"])),
        rule=row["rule"],
        head=row["head"],
        phrase=row["phrase"],
        actor=row["actor"] or None,
        object=row["object"] or None,
        recipient=row["recipient"] or None,
        content=row["content"] or None,
        place=row["place"] or None,
        attributed_to=row["attributed_to"] or None,
        subordinate_to=row["subordinate_to"] or None,
        derived_from=row["derived_from"] or None,
        because_of=row["because_of"] or None,
        within=row["within"] or None,
        first_day=row["first_day"] or None,
        last_day=row["last_day"] or None,
    )


def _read_entities(store: Store, article_iri: str) -> dict[str, EntityRecord]:
    rows: dict[str, list[Row]] = {}
    for row in _rows(store, _ENTITIES, article_iri):
        rows.setdefault(row["entity"], []).append(row)
    return {
        iri: EntityRecord(
            iri,
            kind=local_name(same[0]["kind"]).lower(),
            label=same[0]["label"],
            names=tuple(sorted({row["name"] for row in same if row["name"]})),
            state=same[0]["state"] or None,
            sector=same[0]["sector"] or None,
            org_type=same[0]["org_type"] or None,
        )
        for iri, same in sorted(rows.items())
    }


def _key(article_iri: str) -> str:
    return article_iri.rsplit("/", 1)[-1]


def _by_number(iri: str) -> tuple[str, int]:
    stem, _, number = iri.rpartition("-")
    return (stem, int(number)) if number.isdecimal() else (iri, 0)


def _rows(store: Store, query: str, article_iri: str | None = None) -> list[Row]:
    """Return the rows, sorted; what is not bound is the empty string."""
    bound: dict[ox.Variable, ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple] = {}
    if article_iri is not None:
        bound[ox.Variable("article")] = ox.NamedNode(article_iri)
    answer = store.database.query(query, prefixes=_PREFIXES, substitutions=bound)
    assert isinstance(answer, ox.QuerySolutions)
    names = [variable.value for variable in answer.variables]
    rows = [{name: _value(row[name]) for name in names} for row in answer]
    return sorted(rows, key=lambda row: tuple(row.values()))


def _value(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None) -> str:
    return term.value if isinstance(term, (ox.NamedNode, ox.BlankNode, ox.Literal)) else ""


_PREFIXES = {"kg": KG_BASE, "rdfs": RDFS_BASE, "schema": SCHEMA_BASE, "skos": SKOS_BASE}

_ARTICLES = """
SELECT DISTINCT ?article ?name WHERE {
  GRAPH ?article { ?article a kg:Article OPTIONAL { ?article schema:identifier ?name } }
}
"""

_METADATA = """
SELECT ?article ?name ?headline ?date ?provider ?url WHERE {
  GRAPH ?article {
    ?article a kg:Article
    OPTIONAL { ?article schema:identifier ?name }
    OPTIONAL { ?article schema:headline ?headline }
    OPTIONAL { ?article schema:datePublished ?date }
    OPTIONAL { ?article schema:provider ?provider }
    OPTIONAL { ?article schema:url ?url }
  }
}
"""

_CLAIMS = """
SELECT ?article ?claim ?action ?category ?polarity ?modality ?confidence ?start ?end ?quote
       ?trigger_start ?trigger_end ?rule ?head ?phrase
       ?actor ?object ?recipient ?content ?place ?attributed_to ?subordinate_to ?derived_from ?because_of ?within
       ?first_day ?last_day
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
    OPTIONAL { ?claim kg:subordinateTo ?subordinate_to }
    OPTIONAL { ?claim kg:derivedFrom ?derived_from }
    OPTIONAL { ?claim kg:becauseOf ?because_of }
    OPTIONAL { ?claim kg:within ?within }
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
