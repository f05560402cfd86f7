"""From a party of a claim to the names that it goes by in an article, the canonical one first."""

from __future__ import annotations

import re

from kg.export.records import ArticleRecord, ClaimRecord

_DETERMINER = re.compile(
    r"(?:the|an?|this|that|these|those|its|his|her|their|our|my|your|any|some|such|another)\s+", re.IGNORECASE
)


def names_of(party_iri: str | None, article: ArticleRecord) -> list[str]:
    """Return an entity's names, or the names of a claim that stands as a party; ``[]`` for none.

    A claim is called by its trigger phrase without determiner, then its head, then by whom it is done to, since
    "offensive action" is what somebody who threatens to take it threatens.
    """
    if party_iri is None:
        return []
    claim = article.claims.get(party_iri)
    if claim is not None:
        return list(dict.fromkeys(_names_of_claim(claim, article)))
    entity = article.entities.get(party_iri)
    return list(dict.fromkeys(name for name in (entity.label, *entity.names) if name)) if entity else []


def _names_of_claim(claim: ClaimRecord, article: ArticleRecord) -> list[str]:
    phrase = " ".join(claim.phrase.split())
    names = [_DETERMINER.sub("", phrase, count=1) if _DETERMINER.match(phrase) else phrase, claim.head]
    done_to = article.entities.get(claim.object or "")
    if done_to is not None:
        names.append(done_to.label)
    return [name for name in names if name]


def label_of(party_iri: str | None, article: ArticleRecord) -> str | None:
    """Return what a party is best called: an entity's label, a claim's phrase; ``None`` for none."""
    return next(iter(names_of(party_iri, article)), None)
