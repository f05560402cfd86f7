"""The format ``claims``: JSON Lines, one claim a line with names in place of IRIs, for scorers and spreadsheets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from kg.export.dates import show_dates
from kg.export.names import names_of
from kg.export.records import ArticleRecord, read_articles
from kg.export.registry import register
from kg.store import Store


@register("claims")
def export_claims(store: Store, out: BinaryIO) -> None:
    """Write every claim, standing facts and derived ones too, by the article's name, then offsets."""
    rows = (row for article in read_articles(store) for row in claim_rows(article))
    for row in sorted(rows, key=lambda row: str(row["article"])):
        out.write(json.dumps(row, ensure_ascii=False).encode("utf-8") + b"\n")


def claim_rows(article: ArticleRecord) -> Iterator[dict[str, object]]:
    """Yield a row a claim; an article that goes by several names gives its claims under each."""
    for name in article.names:
        for claim in article.claims.values():
            yield {
                "article": name,
                "start": claim.start,
                "end": claim.end,
                "actor": names_of(claim.actor, article),
                "category": claim.category,
                "action": claim.action,
                "object": names_of(claim.object, article),
                "place": names_of(claim.place, article),
                "attributed_to": names_of(claim.attributed_to, article),
                "date": show_dates(claim.first_day, claim.last_day),
                "polarity": claim.polarity,
                "modality": claim.modality,
                "confidence": claim.confidence,
                "claim": claim.iri,
            }
