"""The format ``csv``: one row a claim with its sentence, for spreadsheets and data frames."""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

from kg.export.names import label_of
from kg.export.records import ArticleRecord, ClaimRecord, read_articles
from kg.export.registry import register
from kg.store import Store

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@register("csv")
def export_csv(store: Store, out: BinaryIO) -> None:
    """Write CSV (RFC 4180, UTF-8, a line feed ends a row) by the article's name, then offsets.

    A cell that a spreadsheet would take for a formula begins with an apostrophe: articles are not to be trusted.
    """
    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for name, article in read_articles(store):
        for claim in article.claims.values():
            row = _describe(name, claim, article)
            writer.writerow([_guard(row[column]) for column in _COLUMNS])
    text.detach()


_COLUMNS = (
    *("article", "published", "provider", "headline"),
    *("actor", "actor_state", "action", "category", "object", "object_state", "recipient", "place"),
    *("first_day", "last_day", "polarity", "modality", "attributed_to", "confidence"),
    *("sentence", "start", "end", "rule", "derived_from", "because_of", "within", "claim"),
)


def _describe(name: str, claim: ClaimRecord, article: ArticleRecord) -> dict[str, str | int | float | None]:
    return {
        "article": name,
        "published": article.date,
        "provider": article.provider,
        "headline": article.headline,
        "actor": label_of(claim.actor, article),
        "actor_state": _state(claim.actor, article),
        "action": claim.action,
        "category": claim.category,
        "object": label_of(claim.object, article),
        "object_state": _state(claim.object, article),
        "recipient": label_of(claim.recipient, article),
        "place": label_of(claim.place, article),
        "first_day": claim.first_day,
        "last_day": claim.last_day,
        "polarity": claim.polarity,
        "modality": claim.modality,
        "attributed_to": label_of(claim.attributed_to, article),
        "confidence": claim.confidence,
        "sentence": " ".join(claim.quote.split()),
        "start": claim.start,
        "end": claim.end,
        "rule": claim.rule,
        "derived_from": claim.derived_from,
        "because_of": claim.because_of,
        "within": claim.within,
        "claim": claim.iri,
    }


def _state(party: str | None, article: ArticleRecord) -> str | None:
    entity = article.entities.get(party or "")
    return entity.state if entity is not None else None


def _guard(cell: str | int | float | None) -> str | int | float | None:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
