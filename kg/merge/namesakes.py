"""From changed articles to which of their persons are several of one name, and which of these each article means.

The state keeps the standings of a person only where articles give it two states or more: all others are one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from kg.facts import ArticleFacts, Profile
from kg.merge.archive import Archive
from kg.merge.cast import Profiles
from kg.merge.names import local_part, split_words
from kg.merge.senses import find_senses, sense_iri
from kg.merge.standing import Standing, standing_of, unpack_standing
from kg.merge.state import State
from kg.merge.weighing import Scales

Senses = Mapping[str, str]  # article -> IRI of the sense that it means


class Namesakes:
    """Which IRIs stand for several persons; brings the state's tables up to date."""

    def __init__(self, state: State, archive: Archive, profiles: Profiles, scales: Scales) -> None:
        self._state = state
        self._archive = archive
        self._profiles = profiles
        self._scales = scales

    def by_article(self) -> dict[str, dict[str, str]]:
        """Return for each article that means a sense the IRIs of persons in it, with that of the sense."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for iri, graph, sense in self._state.rows("SELECT iri, graph, sense FROM senses"):
            found[graph][iri] = sense
        return found

    def update(self, new: Iterable[ArticleFacts], gone: Collection[str]) -> set[str]:
        """Tell persons of one name apart anew; return the articles that mean others now than they did, new ones too.

        ``new`` are facts as articles tell them, and so must be what the archive gives meanwhile.
        """
        told = self._mentions(new)
        withdrawn = self._withdrawn(gone)
        self._state.drop("standings", "graph", gone)
        held = self._held(told.keys() | withdrawn)
        fresh = dict(self._standings(told, held, gone))
        self._state.put("standings", ((iri, graph, each.packed()) for (iri, graph), each in fresh.items()))
        for (iri, graph), standing in fresh.items():
            held.setdefault(iri, {})[graph] = standing
        return self._write(held)

    def _mentions(self, new: Iterable[ArticleFacts]) -> dict[str, list[tuple[Profile, ArticleFacts]]]:
        """Return what new articles tell of each person whom the gazetteer does not know."""
        told: dict[str, list[tuple[Profile, ArticleFacts]]] = defaultdict(list)
        for facts in new:
            for mention in facts.mentions:
                if mention.kind == "Person" and not mention.local:
                    told[mention.iri].append((mention, facts))
        known = self._scales.knowledge.persons
        return {
            iri: each
            for iri, each in told.items()
            if (local := local_part(iri)).startswith("person/") and local not in known
        }

    def _withdrawn(self, gone: Collection[str]) -> set[str]:
        return {iri for (iri,) in self._state.rows_of("SELECT iri FROM standings WHERE graph IN (…)", gone)}

    def _held(self, iris: Iterable[str]) -> dict[str, dict[str, Standing]]:
        held: dict[str, dict[str, Standing]] = defaultdict(dict)
        if not self._state.is_new:
            question = "SELECT iri, graph, standing FROM standings WHERE iri IN (…)"
            for iri, graph, packed in self._state.rows_of(question, iris):
                held[iri][graph] = unpack_standing(packed)
        return dict(held)

    def _standings(
        self, told: Mapping[str, list[tuple[Profile, ArticleFacts]]], held: Collection[str], gone: Collection[str]
    ) -> Iterator[tuple[tuple[str, str], Standing]]:
        """Yield the standings in new articles of all with several states; in older ones, too, of those new to that."""
        states = {iri: {code for mention, _ in each for code in mention.states} for iri, each in told.items()}
        if not self._state.is_new:
            for iri, profile in self._profiles.read(told.keys() - held).items():
                states[iri] |= profile.states
        several = {iri for iri, codes in states.items() if iri in held or len(codes) > 1}
        for iri in several:
            for mention, facts in told[iri]:
                yield (iri, facts.graph), self._standing(mention, facts)
        if not self._state.is_new:
            new = {facts.graph for each in told.values() for _, facts in each}
            yield from self._older(several - set(held), new, gone)

    def _older(
        self, iris: set[str], new: Collection[str], gone: Collection[str]
    ) -> Iterator[tuple[tuple[str, str], Standing]]:
        wanted: dict[str, set[str]] = defaultdict(set)
        for iri, graph in self._state.rows_of("SELECT iri, graph FROM mentions WHERE iri IN (…)", iris):
            if graph not in gone and graph not in new:
                wanted[graph].add(iri)
        for facts in self._archive.facts(wanted):
            for mention in facts.mentions:
                if mention.iri in wanted[facts.graph] and mention.kind == "Person":
                    yield (mention.iri, facts.graph), self._standing(mention, facts)

    def _standing(self, mention: Profile, facts: ArticleFacts) -> Standing:
        return standing_of(mention, facts, self._scales.offices, self._scales.knowledge)

    def _write(self, held: Mapping[str, Mapping[str, Standing]]) -> set[str]:
        """Write the senses of these persons anew, and forget who has one state only; return whose sense has changed."""
        old: dict[tuple[str, str], str] = {}
        if not self._state.is_new:
            for iri, graph, sense in self._state.rows_of("SELECT * FROM senses WHERE iri IN (…)", held):
                old[iri, graph] = sense
        new = {
            (iri, graph): sense_iri(iri, state)
            for iri, standings in held.items()
            for graph, state in find_senses(standings, self._is_high).items()
        }
        changed = {pair for pair in old.keys() | new.keys() if old.get(pair) != new.get(pair)}
        self._state.change("DELETE FROM senses WHERE iri = ? AND graph = ?", changed & old.keys())
        self._state.put("senses", ((*pair, new[pair]) for pair in changed if pair in new))
        self._state.drop("standings", "iri", (iri for iri, each in held.items() if not _have_several_states(each)))
        return {graph for _, graph in changed}

    def _is_high(self, office: str) -> bool:
        found = self._scales.knowledge.offices.get(split_words(office))
        return found is not None and found.single


def _have_several_states(standings: Mapping[str, Standing]) -> bool:
    return len({code for each in standings.values() for code in each.states}) > 1
