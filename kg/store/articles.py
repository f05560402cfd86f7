"""From the named graphs of a database to a list of its articles."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import pyoxigraph as ox

from kg.terms import KG, SCHEMA

_CLAIM_COUNTS = f"""
SELECT ?article (COUNT(?claim) AS ?claims) WHERE {{ GRAPH ?article {{ ?claim a <{KG.Claim}> }} }} GROUP BY ?article
"""

_ARTICLES = f"""
SELECT ?article ?property ?value WHERE {{
  GRAPH ?article {{
    ?article a <{KG.Article}> .
    OPTIONAL {{
      VALUES ?property {{
        <{SCHEMA.identifier}> <{SCHEMA.headline}> <{SCHEMA.datePublished}> <{SCHEMA.provider}> <{SCHEMA.url}>
      }}
      ?article ?property ?value .
    }}
  }}
}}
"""


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """What the store tells of one article."""

    iri: str
    names: tuple[str, ...]
    headline: str | None
    date: datetime.date | None
    provider: str | None
    url: str | None
    claims: int


def list_articles(database: ox.Store) -> list[ArticleEntry]:
    """Return what is known of every article, by date, then IRI; those without a date first."""
    claims: dict[str, int] = {}
    for row in _rows(database, _CLAIM_COUNTS):
        claims[row["article"].value] = int(row["claims"].value)
    found: dict[str, dict[str, set[str]]] = {}
    for row in _rows(database, _ARTICLES):
        values = found.setdefault(row["article"].value, {})
        if row["property"] is not None:
            values.setdefault(row["property"].value, set()).add(row["value"].value)
    entries = [_article_entry(iri, values, claims.get(iri, 0)) for iri, values in found.items()]
    return sorted(entries, key=lambda entry: (entry.date or datetime.date.min, entry.iri))


def _rows(database: ox.Store, sparql: str) -> ox.QuerySolutions:
    answer = database.query(sparql)
    assert isinstance(answer, ox.QuerySolutions)
    return answer


def _article_entry(iri: str, values: dict[str, set[str]], claims: int) -> ArticleEntry:
    def first(predicate: str) -> str | None:
        return min(values[predicate]) if predicate in values else None

    date = first(SCHEMA.datePublished)
    return ArticleEntry(
        iri=iri,
        names=tuple(sorted(values.get(SCHEMA.identifier, ()))),
        headline=first(SCHEMA.headline),
        date=_parse_date(date),
        provider=first(SCHEMA.provider),
        url=first(SCHEMA.url),
        claims=claims,
    )


def _parse_date(text: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text) if text else None
    except ValueError:  # an imported graph may say anything
        return None
