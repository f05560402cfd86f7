"""From an article's facts to the same under other names: some of its entities go by other IRIs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from operator import attrgetter

from kg.facts.records import ArticleFacts, Profile, Telling

Names = Mapping[str, str]  # IRI -> the one that it goes by


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
    def name(iri: str | None) -> str | None:
        return iri if iri is None else names.get(iri, iri)

    return replace(
        telling,
        actor=name(telling.actor),
        object=name(telling.object),
        recipient=name(telling.recipient),
        content=name(telling.content),
        place=name(telling.place),
        speaker=name(telling.speaker),
    )


def _all(iris: frozenset[str], names: Names) -> frozenset[str]:
    return iris if iris.isdisjoint(names) else frozenset(names.get(iri, iri) for iri in iris)
