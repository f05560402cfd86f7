"""The format ``claims``: JSON Lines, one claim a line with names in place of IRIs, for scorers and spreadsheets."""

from __future__ import annotations

import json
from typing import BinaryIO

from kg.export.dates import show_dates
from kg.export.names import names_of
from kg.export.records import ArticleRecord, ClaimRecord, read_articles
from kg.export.registry import register
from kg.store import Store


@register("claims")
def export_claims(store: Store, out: BinaryIO) -> None:
    """Write every claim, standing facts and derived ones too, by the article's name, then offsets."""
    for name, article in read_articles(store):
        for claim in article.claims.values():
            row = {"article": name, **describe_claim(claim, article)}
            out.write(json.dumps(row, ensure_ascii=False).encode("utf-8") + b"\n")


def describe_claim(claim: ClaimRecord, article: ArticleRecord) -> dict[str, object]:
    """Return a claim with names in place of IRIs."""
    return {
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
