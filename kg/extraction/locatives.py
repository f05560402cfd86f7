"""Reads locative phrases: a word of the text comes in, the places that prepositions tie to it go out."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.entities import Entities
from kg.model import Entity, Kind

if TYPE_CHECKING:
    from kg.parsing.tree import Token

PLACES = (Kind.PLACE, Kind.COUNTRY)
LOCATIVE = frozenset(
    "in at near off inside outside around across throughout on over along within beside "
    "north south east west northeast northwest southeast southwest".split()  # "10 km north of Kabul"
)
# inside a phrase: "a market in Baghdad", "its base near Basra"
_NESTED = frozenset("in at near off inside outside".split())
# before a noun that names no place itself: "at a meeting in Doha", "during a visit to Seoul", "on the sidelines of …"
_OCCASION = frozenset("in at during on amid over outside inside near off".split())
_PARTS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west centre "
    "center heart middle interior outskirts suburb edge part corner bank bottom side sideline sidelines margin margins "
    "mountain desert jungle forest countryside street streets beach vicinity".split()
)
# between an event and what it is done to, with or by
CARRIERS = frozenset("with on at against of by from to for between among upon into in over".split())
_TIMES = ("DATE", "TIME")
_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Locative:
    """A place that a preposition ties to a word; ``noun`` is the preposition's object."""

    place: Entity
    preposition: str
    noun: Token


class Locatives:
    """Finds the locative phrases of one document."""

    def __init__(self, entities: Entities, event_nouns: Collection[str]) -> None:
        self.entities = entities
        self.event_nouns = event_nouns  # lemmas of the nouns that tell an action

    def on(self, p: int, token: Token, prepositions: Collection[str] = LOCATIVE) -> Iterator[Locative]:
        """The places of the phrases that hang on a word, in the order of the text."""
        for preposition, noun in phrases(token):
            place = self.place(p, noun) if preposition in prepositions else None
            if place is not None:
                yield Locative(place, preposition, noun)

    def occasions(self, p: int, token: Token) -> Iterator[Locative]:
        """The places of what the word is told on the occasion of: "at a meeting in Doha"."""
        for preposition, noun in phrases(token):
            if preposition in _OCCASION and noun.pos_ in ("NOUN", "PROPN") and self.place(p, noun) is None:
                if preposition in ("on", "over") and not self._is_occasion(noun):
                    continue
                found = self._nested(p, noun, 1)
                if found is not None:
                    yield Locative(found, preposition, noun)

    def place(self, p: int, noun: Token, depth: int = 0) -> Entity | None:
        """The place that a noun phrase names: a named one inside a described one goes before it."""
        if noun.ent_type_ in _TIMES or noun.pos_ not in ("NOUN", "PROPN"):
            return None
        own = self.named(p, noun)
        if own is not None and not own.is_local:
            return own
        if own is None and noun.lemma_.casefold() not in _PARTS:
            return None
        nested = self._nested(p, noun, depth + 1) if depth < _DEPTH else None
        if nested is not None and not nested.is_local and (nested.kind is Kind.PLACE or not self._is_edge(noun)):
            return nested
        if own is not None and _is_bare(noun):
            return None
        return own or nested

    def named(self, p: int, noun: Token) -> Entity | None:
        """The place or state that a noun itself stands for; none for a language ("in English")."""
        name = self.entities.names.at(p, noun)
        if name is not None and name.entry is not None and name.entry.demonym:
            return None
        return next((e for e in self.entities.resolve(p, noun) if e.kind in PLACES), None)

    def below(
        self, p: int, token: Token, skip: Collection[int], carriers: Collection[str], depth: int = 2
    ) -> Locative | None:
        """The nearest place inside the phrases that ``carriers`` tie to a word; not under the words of ``skip``."""
        for preposition, noun in phrases(token):
            if preposition not in carriers or noun.i in skip or noun.pos_ not in ("NOUN", "PROPN", "NUM"):
                continue
            found = next(self.on(p, noun, _NESTED), None) or (
                self.below(p, noun, skip, carriers, depth - 1) if depth else None
            )
            if found is not None:
                return found
        return None

    def _nested(self, p: int, noun: Token, depth: int) -> Entity | None:
        if depth > _DEPTH:
            return None
        is_part = noun.lemma_.casefold() in _PARTS
        for preposition, inner in phrases(noun):
            if preposition in _NESTED or (preposition == "of" and is_part):
                found = self.place(p, inner, depth)
            elif preposition == "to" and self._is_occasion(noun):  # "on a visit to Seoul"
                found = self.named(p, inner)
            else:
                continue
            if found is None and self.named(p, inner) is None and inner.pos_ in ("NOUN", "PROPN"):
                found = self._nested(p, inner, depth + 1)
            if found is not None:
                return found
        return None

    def _is_occasion(self, noun: Token) -> bool:
        lemma = noun.lemma_.casefold()
        return lemma in self.event_nouns or lemma in _PARTS

    def _is_edge(self, noun: Token) -> bool:
        """A border or coast is not in the state that is named with it."""
        return any(child.lower_ in ("with", "between", "near", "off") for child in syntax.children(noun, "prep"))


def phrases(token: Token) -> Iterator[tuple[str, Token]]:
    """Each preposition on a word with each of its objects, coordinated ones left out, in the order of the text."""
    for child in syntax.children_of(token):
        if child.dep_ not in ("prep", "dative", "agent", "prt", "advmod") or child.lower_ == "according":
            continue
        for noun in syntax.children(child, "pobj"):
            yield child.lower_, noun
        for inner in syntax.children(child, "prep"):  # "out of", "north of", "from inside"
            for noun in syntax.children(inner, "pobj"):
                yield (child.lower_ if inner.lower_ == "of" else inner.lower_), noun


def _is_bare(noun: Token) -> bool:
    """True for "in court", "in part", "at sea": a singular with nothing before it is no certain place."""
    return noun.tag_ == "NN" and not any(
        c.dep_ in ("det", "poss", "amod", "compound", "nummod", "nmod") for c in syntax.children_of(noun)
    )
