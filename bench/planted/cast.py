"""The cast of the planted world: it grows with the news, ever more slowly; some of it is made to be mistaken."""

from __future__ import annotations

import datetime
import random
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import replace

from bench.planted.records import Actor, Term
from bench.planted.tables import State, Tables

FIRST_DAY = datetime.date(2016, 1, 4)
LAST_DAY = datetime.date(2019, 12, 20)
_NOVELTY = 1.5  # how readily a new actor is made where there are few
_DISCOUNT = 0.55  # the cast grows with the news to this power
_SAME_NAME = 0.03
_SAME_SURNAME = 0.08
_SAME_SHIP = 0.12
_MIDDLE = 0.3
_LONG = 0.4  # of armed groups have a longer name


class Cast:
    """Everybody there is; asks chance, so its answers depend on the order of questions."""

    def __init__(self, tables: Tables, chance: random.Random) -> None:
        self.tables = tables
        self.actors: dict[str, Actor] = {}
        self.terms: dict[str, list[Term]] = {}  # of persons
        self._holders: dict[tuple[str, str], list[str]] = {}  # state and office -> persons, in order of time
        self._pools: dict[tuple[str, str], list[str]] = defaultdict(list)  # one entry a use: the known are met again
        self._chance = chance
        self._names: dict[str, list[str]] = defaultdict(list)  # full name -> persons
        self._taken: set[str] = set()
        self._citizens: dict[str, list[str]] = defaultdict(list)  # of a state, persons
        self._known_in: Counter[tuple[str, str]] = Counter()  # different actors of a pool
        self._count: Counter[str] = Counter()  # of actors by kind

    # What everybody knows

    def state(self, code: str) -> Actor:
        """Return a state as an actor."""
        return self._known(f"state/{code}", "state", self.tables.states[code].name, code)

    def city(self, name: str, code: str) -> Actor:
        """Return a city of a state."""
        return self._known(f"city/{name}", "city", name, code)

    def medium(self, name: str) -> Actor:
        """Return a medium that is quoted."""
        return self._known(f"medium/{name}", "medium", name, "")

    def body(self, noun: str, code: str) -> Actor:
        """Return a body of a state, such as its navy."""
        actor = self._known(f"body/{code}/{noun}", "body", f"{self.tables.states[code].demonym} {noun}", code)
        if not actor.noun:
            actor = self.actors[actor.id] = replace(actor, noun=noun)
        return actor

    def _known(self, key: str, kind: str, name: str, code: str) -> Actor:
        if key not in self.actors:
            self.actors[key] = Actor(key, kind, name, state=code)
        return self.actors[key]

    # Persons

    def holder(self, office: str, code: str, day: datetime.date) -> Actor:
        """Return who holds an office of a state on a day."""
        line = self._line(office, code)
        while self.terms[line[-1]][-1].last < day:  # the last stories may happen after the last day
            self._follow(line, office, code)
        for person in line:
            for term in self.terms[person]:
                if term.office == office and term.first <= day <= term.last:
                    return self.actors[person]
        raise LookupError(f"{office} of {code} on {day}: none")

    def term(self, person: str, day: datetime.date) -> Term | None:
        """Return the office that a person holds on a day."""
        return next((term for term in self.terms.get(person, ()) if term.first <= day <= term.last), None)

    def dismiss(self, person: str, code: str, day: datetime.date) -> None:
        """End the term of an office's holder; the next one follows on the day after."""
        term = self.term(person, day)
        assert term is not None
        line = self._line(term.office, code)
        self.terms[person] = [replace(term, last=day)]
        successor = self._new_person(code, "")
        self.terms[successor.id] = [replace(term, first=day + datetime.timedelta(days=1))]
        line.insert(line.index(person) + 1, successor.id)

    def _line(self, office: str, code: str) -> list[str]:
        if (code, office) not in self._holders:
            line = self._holders[code, office] = []
            self._follow(line, office, code)
            while self.terms[line[-1]][-1].last < LAST_DAY:
                self._follow(line, office, code)
        return self._holders[code, office]

    def _follow(self, line: list[str], office: str, code: str) -> None:
        """Let somebody follow the last holder of an office, or be its first one before the first day."""
        if line:
            first = self.terms[line[-1]][-1].last + datetime.timedelta(days=1)
        else:
            first = FIRST_DAY - datetime.timedelta(days=self._chance.randrange(60, 900))
        last = first + datetime.timedelta(days=self._chance.randrange(400, 1600))
        person = self._new_person(code, "")
        self.terms[person.id] = [Term(office, first, last)]
        line.append(person.id)

    def _new_person(self, code: str, role: str) -> Actor:
        chance, twin = self._chance, self._twin(code)
        if twin is not None:
            person = replace(twin, id=self._new_id("person"), state=code, role=role, trap="same-name", middle="")
            self._names[person.name].append(person.id)
            return self._add(person)
        state, female = self.tables.states[code], chance.random() < 0.4
        given, surname = self._draw_name(state, female)
        kin = self._kin(code) if chance.random() < _SAME_SURNAME else None
        surname = kin.short if kin else surname
        family_first = state.culture == "korean"
        full = f"{surname} {given}" if family_first else f"{given} {surname}"
        if full in self._names:
            return self._new_person(code, role)
        middle = "" if family_first or chance.random() > _MIDDLE else self._other_given(state, female, given)
        person = Actor(
            self._new_id("person"), "person", full, surname, code, self._spellings(given, surname, family_first),
            middle, family_first, female, role, trap="same-surname" if kin else "",
        )  # fmt: skip
        self._names[full].append(person.id)
        return self._add(person)

    def _twin(self, code: str) -> Actor | None:
        """Return somebody of another state, seldom, whose name the next person will have."""
        if not self._names or self._chance.random() > _SAME_NAME:
            return None
        persons = self._names[self._chance.choice(sorted(self._names))]
        twin = self.actors[persons[0]]
        return twin if len(persons) == 1 and twin.state != code else None

    def _draw_name(self, state: State, female: bool) -> tuple[str, str]:
        names, chance = self.tables.names, self._chance
        given = chance.choice(names[state.culture, "given", "f" if female else "m"])
        stem = chance.choice(names[state.culture, "stem", "-"])
        suffixes = names.get((state.culture, "suffix", "-"))
        if not suffixes:
            return given, stem
        suffix = chance.choice(suffixes)
        return given, f"{stem} {suffix}" if stem in ("Ben", "Bou") else f"{stem}{suffix}"

    def _other_given(self, state: State, female: bool, given: str) -> str:
        among = self.tables.names[state.culture, "given", "f" if female else "m"]
        return self._chance.choice([name for name in among if name[0] != given[0]])

    def _kin(self, code: str) -> Actor | None:
        kin = self._citizens[code]
        return self.actors[self._chance.choice(kin)] if kin else None

    def _spellings(self, given: str, surname: str, family_first: bool) -> tuple[tuple[str, str], ...]:
        spellings = self.tables.spellings
        found = []
        for other_given in (given, *spellings.get(given, ())):
            for other_surname in (surname, *spellings.get(surname, ())):
                if (other_given, other_surname) != (given, surname):
                    full = f"{other_surname} {other_given}" if family_first else f"{other_given} {other_surname}"
                    found.append((full, other_surname))
        if family_first:
            found.append((f"{surname} {given.replace('-', ' ').title()}", surname))
        return tuple(found)

    # Who is met now and then

    def target(self, code: str) -> Actor:
        """Return a person of a state without an office of state, mostly one who was in the news before."""
        roles = [role.noun for role in self.tables.roles.values() if not role.is_office]
        return self._meet("target", code, lambda: self._new_person(code, self._chance.choice(roles)))

    def agency(self) -> Actor:
        """Return an organisation of several states."""
        return self._meet("agency", "", self._new_agency)

    def firm(self) -> Actor:
        """Return a company."""
        return self._meet("firm", "", self._new_firm)

    def band(self, code: str) -> Actor:
        """Return an armed group of a state."""
        return self._meet("band", code, lambda: self._new_band(code))

    def warship(self, code: str) -> Actor:
        """Return a ship of a state's navy."""
        return self._meet("warship", code, lambda: self._new_ship("warship", code))

    def merchant(self, code: str) -> Actor:
        """Return a merchant ship under a state's flag."""
        return self._meet("merchant", code, lambda: self._new_ship("merchant", code))

    def _meet(self, kind: str, code: str, make: Callable[[], Actor]) -> Actor:
        pool = self._pools[kind, code]
        known = self._known_in[kind, code]
        if self._chance.random() < (_NOVELTY + _DISCOUNT * known) / (len(pool) + _NOVELTY):
            pool.append(make().id)
            self._known_in[kind, code] += 1
        else:
            pool.append(self._chance.choice(pool))
        return self.actors[pool[-1]]

    def _new_agency(self) -> Actor:
        things, chance = self.tables.things, self._chance
        for _ in range(1000):
            words = [chance.choice(things[part]) for part in ("scope", "field", "task", "body")]
            acronym = "".join(word[0] for word in words if word[0].isupper())
            if acronym not in self._taken:
                break
        self._taken.add(acronym)
        former = ""
        if chance.random() < 0.3:
            former = " ".join([*words[:-1], chance.choice([body for body in things["body"] if body != words[-1]])])
        return self._add(Actor(self._new_id("agency"), "agency", " ".join(words), acronym, former=former))

    def _new_firm(self) -> Actor:
        things, chance = self.tables.things, self._chance
        while True:
            short = f"{chance.choice(things['firmname'])} {chance.choice(things['field'])}"
            if short not in self._taken:
                break
        self._taken.add(short)
        return self._add(Actor(self._new_id("firm"), "firm", f"{short} {chance.choice(things['firm'])}", short))

    def _new_band(self, code: str) -> Actor:
        things, chance = self.tables.things, self._chance
        acronym = ""
        while not acronym or acronym in self._taken:
            people, cause, band = (chance.choice(things[part]) for part in ("people", "cause", "band"))
            other = chance.choice([each for each in things["cause"] if each != cause])
            words = [people, cause, *(("and", other) if chance.random() < _LONG else ()), band]
            if chance.random() < _LONG:
                words.insert(0, chance.choice(("New", "United", "National", "Popular")))
            acronym = "".join(word[0] for word in words if word[0].isupper())
        self._taken.add(acronym)
        return self._add(Actor(self._new_id("band"), "band", " ".join(words), acronym, code))

    def _new_ship(self, kind: str, code: str) -> Actor:
        things, chance, state = self.tables.things, self._chance, self.tables.states[code]
        prefix = state.prefix if kind == "warship" else chance.choice(("MV", "MV", "MT", ""))
        base, trap = chance.choice(things["ship"]), ""
        if base in self._taken:
            if prefix and chance.random() < _SAME_SHIP:
                trap = "same-ship"
            elif kind == "merchant":
                base = f"{base} {chance.choice(('Express', 'Spirit', 'Pioneer', 'Trader', 'Glory'))}"
            else:
                base = f"{chance.choice(things['given-ship'])} {base}"
        while f"{prefix} {base}" in self._taken or (base in self._taken and not trap):
            base, trap = f"{base.rstrip('0123456789 ')} {chance.randrange(2, 99)}", ""
        self._taken |= {base, f"{prefix} {base}"}
        hull = f"{chance.choice(('F', 'D', 'P', 'K'))}-{chance.randrange(100, 900)}" if kind == "warship" else ""
        noun = chance.choice(things["class" if kind == "warship" else "trade"])
        full = f"{prefix} {base}".strip()
        return self._add(Actor(self._new_id(kind), kind, full, base, code, noun=noun, hull=hull, trap=trap))

    def _new_id(self, kind: str) -> str:
        self._count[kind] += 1
        return f"{kind}/{self._count[kind]}"

    def _add(self, actor: Actor) -> Actor:
        self.actors[actor.id] = actor
        if actor.kind == "person":
            self._citizens[actor.state].append(actor.id)
        return actor
