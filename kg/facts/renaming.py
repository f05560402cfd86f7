"""From an article's facts to the same under other names: some of its entities go by other IRIs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from operator import attrgetter

from kg.facts.records import ArticleFacts, Profile, Telling

Names = Mapping[str, str]  # IRI -> the one that it goes by

_PARTIES = ("actor", "object", "recipient", "content", "place", "speaker")


def renamed(facts: ArticleFacts, names: Names) -> ArticleFacts:
    """Return the facts with every mention, partner, companion and party of a claim that has another name under it."""
    mentions = sorted((_mention(each, names) for each in facts.mentions), key=attrgetter("iri"))
    return replace(facts, mentions=tuple(mentions), tellings=tuple(_telling(each, names) for each in facts.tellings))


def _mention(mention: Profile, names: Names) -> Profile:
    return replace(
        mention,
        iri=names.get(mention.iri, mention.iri),
        partners=_all(mention.partners, names),
        companions=_all(mention.companions, names),
    )


def _telling(telling: Telling, names: Names) -> Telling:
    held = ((part, getattr(telling, part)) for part in _PARTIES)
    changed = {part: names[iri] for part, iri in held if iri in names}
    return replace(telling, **changed) if changed else telling


def _all(iris: frozenset[str], names: Names) -> frozenset[str]:
    return iris if iris.isdisjoint(names) else frozenset(names.get(iri, iri) for iri in iris)
