"""From an article's facts to the same under other names: some of its entities go by other IRIs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from operator import attrgetter

from kg.facts.records import ArticleFacts, Profile, Telling

Names = Mapping[str, str]  # IRI -> the one that it goes by


def renamed(facts: ArticleFacts, names: Names) -> ArticleFacts:
    """Return the facts with every mention, partner, companion and party of a claim that has another name under it."""
    known: dict[frozenset[str], frozenset[str]] = {}  # companions are the same for all mentions, and kept once
    mentions = [_mention(each, names, known) for each in facts.mentions]
    mentions.sort(key=attrgetter("iri"))
    tellings = tuple(_telling(each, names) for each in facts.tellings)
    return ArticleFacts(facts.graph, facts.source, tuple(mentions), tellings)


def _mention(each: Profile, names: Names, known: dict[frozenset[str], frozenset[str]]) -> Profile:
    companions = known.get(each.companions)
    if companions is None:
        companions = known[each.companions] = _all(each.companions, names)
    # All fields in their order: replacing takes twice as long, and there are many.
    return Profile(
        names.get(each.iri, each.iri), each.kind, each.label, each.local, each.names, each.states, each.sectors,
        each.tenures, _all(each.partners, names), companions, each.told, each.first, each.last,
    )  # fmt: skip


def _telling(telling: Telling, names: Names) -> Telling:
    def name(iri: str | None) -> str | None:
        return iri if iri is None else names.get(iri, iri)

    parties = telling.actor, telling.object, telling.recipient, telling.content, telling.place, telling.speaker
    if names.keys().isdisjoint(parties):
        return telling
    actor, other, recipient, content, place, speaker = map(name, parties)
    return replace(
        telling, actor=actor, object=other, recipient=recipient, content=content, place=place, speaker=speaker
    )


def _all(iris: frozenset[str], names: Names) -> frozenset[str]:
    return iris if iris.isdisjoint(names) else frozenset(names.get(iri, iri) for iri in iris)
