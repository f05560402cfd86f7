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
from kg.merge.standing import Standing, Standings, unpack_standing
from kg.merge.state import State
from kg.merge.weighing import Scales

_Told = tuple[str, str, Standing]  # person, article


class Namesakes:
    """Which IRIs stand for several persons; brings the state's tables up to date."""

    def __init__(self, state: State, archive: Archive, profiles: Profiles, scales: Scales) -> None:
        self._state = state
        self._archive = archive
        self._profiles = profiles
        self._knowledge = scales.knowledge
        self._standings = Standings(scales)
        self.meanings_gone: set[tuple[str, str]] = set()  # an article, and the sense that it meant
        self.meanings_new: set[tuple[str, str]] = set()

    def by_article(self) -> dict[str, dict[str, str]]:
        """Return for each article that means a sense the IRIs of persons in it, with that of the sense."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for iri, graph, sense in self._state.rows("SELECT iri, graph, sense FROM senses"):
            found[graph][iri] = sense
        return dict(found)

    def update(self, new: Mapping[str, ArticleFacts], gone: Collection[str]) -> set[str]:
        """Tell persons of one name apart anew; return the articles that mean others now than they did, new ones too.

        ``new`` are facts as articles tell them, and so must be what the archive gives meanwhile.
        """
        withdrawn = {iri for (iri,) in self._state.rows_of("SELECT iri FROM standings WHERE graph IN (…)", gone)}
        self._state.drop("standings", "graph", gone)
        persons = [(m, facts) for facts in new.values() for m in facts.mentions if m.kind == "Person" and not m.local]
        held = self._held(withdrawn.union(each.iri for each, _ in persons))
        for iri in withdrawn - held.keys():
            held[iri] = {}  # of whom nothing is left
        several = self._with_several_states((each for each, _ in persons), held)
        told = [
            (each.iri, facts.graph, self._standings.of(each, facts)) for each, facts in persons if each.iri in several
        ]
        told += self._older(several - held.keys(), gone | new.keys())
        self._state.put("standings", ((iri, graph, standing.packed()) for iri, graph, standing in told))
        for iri, graph, standing in told:
            held.setdefault(iri, {})[graph] = standing
        return self._write(held)

    def _held(self, iris: Iterable[str]) -> dict[str, dict[str, Standing]]:
        held: dict[str, dict[str, Standing]] = {}
        if not self._state.is_new:
            question = "SELECT iri, graph, standing FROM standings WHERE iri IN (…)"
            for iri, graph, packed in self._state.rows_of(question, iris):
                held.setdefault(iri, {})[graph] = unpack_standing(packed)
        return held

    def _with_several_states(self, persons: Iterable[Profile], held: Collection[str]) -> set[str]:
        """Return those of these persons whose standings matter: two states are told of them, or once were."""
        states: dict[str, set[str]] = defaultdict(set)
        for each in persons:
            states[each.iri] |= each.states
        if not self._state.is_new:
            for iri, profile in self._profiles.read(states.keys() - held).items():
                states[iri] |= profile.states
        several = {iri for iri, codes in states.items() if len(codes) > 1 or iri in held}
        return {iri for iri in several if self._is_unknown(iri)}

    def _is_unknown(self, iri: str) -> bool:
        """Whether the gazetteer does not know the person, whom the name alone stands for."""
        local = local_part(iri)
        return local.startswith("person/") and local not in self._knowledge.persons

    def _older(self, iris: set[str], others: Collection[str]) -> Iterator[_Told]:
        """Yield the standings of persons in articles that were there before, without these others."""
        wanted: dict[str, set[str]] = defaultdict(set)
        for iri, graph in self._state.rows_of("SELECT iri, graph FROM mentions WHERE iri IN (…)", iris):
            if graph not in others:
                wanted[graph].add(iri)
        for facts in self._archive.facts(wanted):
            for each in facts.mentions:
                if each.iri in wanted[facts.graph] and each.kind == "Person":
                    yield each.iri, facts.graph, self._standings.of(each, facts)

    def _write(self, held: Mapping[str, Mapping[str, Standing]]) -> set[str]:
        """Write the senses of these persons anew, and forget who has one state only; return whose sense has changed."""
        old: dict[tuple[str, str], str] = {}
        if not self._state.is_new:
            for iri, graph, sense in self._state.rows_of("SELECT iri, graph, sense FROM senses WHERE iri IN (…)", held):
                old[iri, graph] = sense
        new = {
            (iri, graph): sense_iri(iri, state)
            for iri, standings in held.items()
            for graph, state in find_senses(standings, self._is_high).items()
        }
        changed = {pair for pair in old.keys() | new.keys() if old.get(pair) != new.get(pair)}
        self.meanings_gone = {(graph, old[iri, graph]) for iri, graph in changed & old.keys()}
        self.meanings_new = {(graph, new[iri, graph]) for iri, graph in changed & new.keys()}
        self._state.change("DELETE FROM senses WHERE iri = ? AND graph = ?", changed & old.keys())
        self._state.put("senses", ((*pair, new[pair]) for pair in changed if pair in new))
        self._state.drop("standings", "iri", (iri for iri, each in held.items() if not _have_several_states(each)))
        return {graph for _, graph in changed}

    def _is_high(self, office: str) -> bool:
        found = self._knowledge.offices.get(split_words(office))
        return found is not None and found.single


def _have_several_states(standings: Mapping[str, Standing]) -> bool:
    return len({code for each in standings.values() for code in each.states}) > 1
