"""What each article tells of those who go by a short name, kept at hand: a later merge need not read all it is in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set

from kg.facts import ArticleFacts, Profile
from kg.facts.packing import pack_profile, unpack_profile
from kg.merge.archive import Archive
from kg.merge.blocking import short_key
from kg.merge.changes import Changes
from kg.merge.state import State


class ShortMentions:
    """The mentions of a state by a surname, or by initials; brings them up to date."""

    def __init__(self, state: State, archive: Archive) -> None:
        self._state = state
        self._archive = archive
        self._new: Mapping[str, ArticleFacts] = {}

    def update(self, changes: Changes) -> None:
        """Keep the mentions of changed articles, and forget those that are gone."""
        self._new = changes.new
        self._state.drop("short_mentions", "graph", changes.gone)
        self._state.put(
            "short_mentions",
            (
                (mention.iri, facts.graph, pack_profile(mention))
                for facts in changes.new.values()
                for mention in facts.mentions
                if short_key(mention) is not None
            ),
        )

    def of(self, iris: Set[str]) -> Mapping[str, list[Profile]]:
        """Return what each article that names one of these entities tells of it, in order of the articles' IRIs."""
        found: dict[str, dict[str, Profile]] = {iri: {} for iri in iris}
        for graph, mention in self._all(iris) if self._state.is_new else self._kept(iris):
            found[mention.iri][graph] = mention
        return {iri: [each[graph] for graph in sorted(each)] for iri, each in found.items()}

    def _all(self, iris: Set[str]) -> Iterator[tuple[str, Profile]]:
        for facts in self._new.values():  # of a new state there are no others
            yield from ((facts.graph, mention) for mention in facts.mentions if mention.iri in iris)

    def _kept(self, iris: Set[str]) -> Iterator[tuple[str, Profile]]:
        """Yield what is kept and, where an article has a longer name for the same one, what it tells."""
        missing: dict[str, set[str]] = defaultdict(set)
        for iri, graph in self._state.rows_of("SELECT iri, graph FROM mentions WHERE iri IN (…)", iris):
            missing[graph].add(iri)
        question = "SELECT iri, graph, mention FROM short_mentions WHERE iri IN (…)"
        for iri, graph, packed in self._state.rows_of(question, iris):
            missing[graph].discard(iri)
            yield graph, unpack_profile(packed)
        for facts in self._archive.facts(graph for graph, names in missing.items() if names):
            named = missing[facts.graph]
            yield from ((facts.graph, mention) for mention in facts.mentions if mention.iri in named)
