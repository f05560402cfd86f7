"""How one article names whom it tells of: in full at first, then short, in the spelling of its outlet."""

from __future__ import annotations

import datetime
import random
import zlib
from collections import defaultdict

from bench.planted.cast import Cast
from bench.planted.passage import Passage
from bench.planted.records import Actor, Mention
from bench.planted.tables import State, Tables


def named(text: str, actor: str, form: str, core: str = "") -> Passage:
    """Return a passage that is one mention, the core of it the last ``core`` in it."""
    at = text.rindex(core) if core else 0
    return Passage(text, (Mention(0, len(text), at, at + len(core or text), actor, form),))


class Namer:
    """Gives names, each fit for what the article has said before."""

    def __init__(self, cast: Cast, outlet: str, day: datetime.date, chance: random.Random) -> None:
        self._cast = cast
        self._tables: Tables = cast.tables
        self._outlet = outlet
        self._day = day
        self._chance = chance
        self._met: set[str] = set()
        self._shorts: dict[str, set[str]] = defaultdict(set)  # short name -> who has it in this article

    def expect(self, actors: list[Actor]) -> None:
        """Hear who will be told of, so that no two are called by one short name."""
        for actor in actors:
            self._shorts[actor.noun if actor.kind == "body" else actor.short].add(actor.id)

    def name(self, actor: Actor, *, plain: bool = False) -> Passage:
        """Return a name; ``plain`` is one without commas, which "'s" may follow."""
        is_first = actor.id not in self._met
        self._met.add(actor.id)
        if actor.kind == "person":
            return self._first_person(actor, plain) if is_first else self._later_person(actor)
        if actor.kind == "state":
            return self._state(actor)
        if actor.kind == "body":
            return self._body(actor, is_first)
        if actor.kind in ("agency", "band"):
            return self._organisation(actor, is_first, plain)
        if actor.kind == "firm":
            short = not is_first and self._odds(0.6)
            return named(actor.short if short else actor.name, actor.id, "short firm" if short else "full")
        if actor.kind in ("warship", "merchant"):
            return self._ship(actor, is_first, plain)
        return named(actor.name, actor.id, "full")

    def _odds(self, share: float) -> bool:
        return self._chance.random() < share

    def _house(self, actor: Actor) -> float:
        """Return a number from 0 to 1 that this outlet always has for this actor."""
        return zlib.crc32(f"{self._outlet} {actor.id} {actor.name}".encode()) / 2**32

    def _spelling(self, actor: Actor) -> tuple[str, str, str]:
        """Return full name and surname as this outlet spells them, and what is special about them."""
        house = self._house(actor)
        if actor.others and house < 0.3:
            full, short = actor.others[int(house / 0.3 * len(actor.others))]
            return full, short, "spelling"
        given, _, surname = actor.name.partition(" ")
        if actor.middle and house < 0.45:
            return f"{given} {actor.middle} {surname}", actor.short, "middle name"
        if actor.middle and house < 0.6:
            return f"{given} {actor.middle[0]}. {surname}", actor.short, "middle initial"
        if not actor.family_first and not actor.trap and house > 0.96:
            return f"{given[0]}. {surname}", actor.short, "initial"
        return actor.name, actor.short, "full"

    def _first_person(self, actor: Actor, plain: bool) -> Passage:
        full, _, form = self._spelling(actor)
        state = self._tables.states[actor.state]
        term = self._cast.term(actor.id, self._day)
        if term is None and actor.id in self._cast.terms:  # before or after the office
            past = self._cast.terms[actor.id][0]
            word = "former" if past.last < self._day else "future"
            return named(f"{word} {state.demonym} {past.office} {full}", actor.id, form, full)
        role = self._tables.roles[term.office if term else actor.role]
        way = self._chance.random()
        if role.is_office and way < 0.12:
            return self._office(actor, role.noun, state)
        if way < 0.45:
            return named(f"{state.demonym} {role.title} {full}", actor.id, form, full)
        if way < 0.6 and role.is_office and not plain:
            return named(f"{role.title} {full}", actor.id, form, full) + f" of {state.name}"
        if way < 0.8 and not plain:
            if not role.is_office:
                article = "an" if state.demonym[0] in "AEIO" else "a"
                return named(full, actor.id, form) + f", {article} {state.demonym} {role.noun},"
            return named(full, actor.id, form) + ", " + self._office(actor, role.noun, state) + ","
        whose = f"{state.name}'s" if role.is_office else state.demonym
        return named(f"{whose} {role.noun} {full}", actor.id, form, full)

    def _office(self, actor: Actor, noun: str, state: State) -> Passage:
        text = self._chance.choice(
            (f"the {state.demonym} {noun}", f"{state.name}'s {noun}", f"the {noun} of {state.name}")
        )
        return named(text, actor.id, "office", noun)

    def _later_person(self, actor: Actor) -> Passage:
        full, short, form = self._spelling(actor)
        if len(self._shorts[actor.short]) > 1:
            return named(full, actor.id, form)
        term = self._cast.term(actor.id, self._day)
        way = self._chance.random()
        if term is not None and way < 0.15:
            return self._office(actor, term.office, self._tables.states[actor.state])
        if term is not None and way < 0.25:
            title = self._tables.roles[term.office].title
            return named(f"{title} {short}", actor.id, "title and surname", short)
        if way < 0.32:
            return named(f"{'Ms.' if actor.female else 'Mr.'} {short}", actor.id, "title and surname", short)
        return named(full, actor.id, form) if way < 0.45 else named(short, actor.id, "surname")

    def _state(self, actor: Actor) -> Passage:
        capital = self._tables.states[actor.state].capital
        if self._odds(0.12) and capital not in ("Kuwait City",):
            return named(capital, actor.id, "capital")
        return named(actor.name, actor.id, "full")

    def _body(self, actor: Actor, is_first: bool) -> Passage:
        if not is_first and len(self._shorts[actor.noun]) < 2 and self._odds(0.25):
            return named(f"the {actor.noun}", actor.id, "the body", actor.noun)
        state = self._tables.states[actor.state]
        form = self._chance.choice(self._tables.bodies[actor.noun])
        text = form.replace("{dem}", state.demonym).replace("{S}", state.name).replace("{cap}", state.capital)
        core = actor.noun if actor.noun in text else text.partition("'s ")[2]
        if form.startswith("{dem}"):
            text, kind = f"the {text}", "demonym body"
        else:
            kind = "capital's body" if "{cap}" in form else "state's body"
        return named(text, actor.id, kind, core)

    def _organisation(self, actor: Actor, is_first: bool, plain: bool) -> Passage:
        house = self._house(actor)
        if actor.former and is_first and house < 0.2 and not plain:
            former = named(f"the {actor.former}", actor.id, "former name", actor.former)
            return named(f"the {actor.name}", actor.id, "full", actor.name) + ", formerly " + former + ","
        if actor.former and house > 0.93:
            return named(f"the {actor.former}", actor.id, "former name", actor.former)
        way = self._chance.random()
        if is_first and way < 0.5 and not plain:
            long = named(f"the {actor.name}", actor.id, "full", actor.name)
            return long + " (" + named(actor.short, actor.id, "acronym") + ")"
        if way < (0.15 if is_first else 0.6):
            return named(f"the {actor.short}", actor.id, "acronym", actor.short)
        return named(f"the {actor.name}", actor.id, "full", actor.name)

    def _ship(self, actor: Actor, is_first: bool, plain: bool) -> Passage:
        state = self._tables.states[actor.state]
        way = self._chance.random()
        bare = "full" if actor.name == actor.short else "bare ship"
        if is_first:
            if way < 0.35:
                flag = f"{state.demonym}-flagged" if actor.kind == "merchant" else state.demonym
                found = named(f"the {flag} {actor.noun} {actor.name}", actor.id, "full", actor.name)
            elif way < 0.8 or len(self._shorts[actor.short]) > 1:
                found = named(f"the {actor.noun} {actor.name}", actor.id, "full", actor.name)
            else:
                found = named(f"the {actor.noun} {actor.short}", actor.id, bare, actor.short)
            return found + f" ({actor.hull})" if actor.hull and self._odds(0.2) and not plain else found
        if way < 0.4 or len(self._shorts[actor.short]) > 1:
            return named(actor.name, actor.id, "full")
        if way < 0.85:
            return named(f"the {actor.short}", actor.id, bare, actor.short)
        return named(f"the {actor.noun}", actor.id, "the ship", actor.noun)
