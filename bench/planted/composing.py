"""From a burst of events to the articles that outlets write about it, each in words of its own."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bench.planted.days import date_words
from bench.planted.happenings import Burst, World
from bench.planted.naming import Namer, named
from bench.planted.passage import Passage
from bench.planted.phrasing import Scene, choose, tell
from bench.planted.records import Actor, Event
from bench.planted.tables import State

Paragraphs = tuple[tuple[Passage, ...], ...]

_LAGS = ((0, 1, 2, 3, 5, 8), (50, 24, 12, 6, 5, 3))  # days after the burst
_OUTLETS = ((1, 2, 3, 4, 5, 6), (18, 24, 22, 16, 10, 10))
_CONTRADICTED = 0.16  # of events that two or more articles tell
_AGENCY = 0.25  # of articles credit one
_LATER = 0.35
_AGAIN = 0.12
_BACK = 0.4
_FRAMES = (("", "first", "last", "opener", "tail"), (50, 10, 14, 10, 16))


@dataclass(frozen=True, slots=True)
class Draft:
    """An article before it is laid out."""

    outlet: tuple[str, str]  # name, slug
    agency: str
    day: datetime.date
    headline: str
    dateline: str
    paragraphs: Paragraphs
    events: tuple[Event, ...]


class Composer:
    """Writes articles."""

    def __init__(self, world: World, chance: random.Random) -> None:
        self._world = world
        self._tables = world.cast.tables
        self._chance = chance

    def compose(self, burst: Burst) -> list[Draft]:
        """Return what outlets write on a burst, in no order."""
        chance = self._chance
        count = chance.choices(*_OUTLETS)[0]
        outlets = chance.sample(self._tables.outlets, count)
        told: list[tuple[tuple[str, str], list[Event]]] = []
        for outlet in outlets:
            most = min(5, len(burst.events))
            chosen = chance.sample(burst.events, chance.randint(min(chance.choice((2, 3)), most), most))
            told.append((outlet, sorted(chosen, key=lambda each: (each.day, each.id))))
        variants = self._contradict(burst, [events for _, events in told])
        drafts = []
        for number, (outlet, events) in enumerate(told):
            own = {event: variant for event, (teller, variant) in variants.items() if teller == number}
            day = burst.day + datetime.timedelta(days=chance.choices(*_LAGS)[0])
            drafts.append(self._write(burst, outlet, events, own, day))
        return drafts

    def _contradict(self, burst: Burst, told: list[list[Event]]) -> dict[str, tuple[int, str]]:
        """Return for some events which article tells them otherwise, and in what."""
        found = {}
        for event in burst.events:
            tellers = [number for number, events in enumerate(told) if event in events]
            if len(tellers) > 1 and self._chance.random() < _CONTRADICTED:
                action = self._tables.actions[event.action]
                kinds = ["day", "party"]
                kinds += ["number"] * 2 if event.number else []
                kinds += ["denial"] * 2 if "denial" in action.phrasings else []
                found[event.id] = (self._chance.choice(tellers), self._chance.choice(kinds))
        return found

    def _otherwise(self, event: Event, variant: str, burst: Burst, published: datetime.date) -> Event:
        """Return an event as one article has it that contradicts others."""
        chance = self._chance
        if variant == "number":
            return replace(event, number=event.number + chance.choice((1, 2, 3)) * (1 if event.number < 60 else 20))
        if variant == "day":
            day = event.day - datetime.timedelta(days=1)
            later = event.day + datetime.timedelta(days=1)
            return replace(event, day=later if later <= published and chance.random() < 0.5 else day)
        if variant == "party":
            kind = self._tables.actions[event.action].actor
            code = self._world.cast.actors[event.actor].state or burst.story.states[0]
            others = [each for each in self._tables.states if each not in burst.story.states]
            other = event.actor
            while other in (event.actor, event.object):
                same = chance.random() < 0.4 and kind in ("minister", "party", "ministry", "police", "guard")
                other = self._world.party(kind, code if same else chance.choice(others), event.day).id
            return replace(event, actor=other)
        return event

    # One article

    def _write(
        self, burst: Burst, outlet: tuple[str, str], events: list[Event], variants: dict[str, str], day: datetime.date
    ) -> Draft:
        chance, cast = self._chance, self._world.cast
        namer = Namer(cast, outlet[0], day, chance)
        chance.shuffle(events)
        versions = {event.id: self._otherwise(event, variants.get(event.id, ""), burst, day) for event in events}
        back = chance.choice(burst.before) if burst.before and chance.random() < _BACK else None
        namer.expect(_actors((*versions.values(), *((back,) if back else ())), cast.actors))
        scene = Scene(self._tables, cast.actors, namer, chance)
        paragraphs: list[list[Passage]] = []
        for event in events:
            variant = variants.get(event.id, "")
            version = versions[event.id]
            kind = "denial" if variant == "denial" else "tell"
            sentences = [self._sentence(version, kind, scene, day, burst, variant)]
            phrasings = self._tables.actions[event.action].phrasings
            if "later" in phrasings and not variant and chance.random() < _LATER:
                sentences.append(_ended(tell(version, "later", scene, day)))
            if chance.random() < 0.4:
                sentences.append(self._background(burst))
            paragraphs.append(sentences)
        if chance.random() < _AGAIN and not variants.get(events[0].id):
            paragraphs.append([self._sentence(versions[events[0].id], "tell", scene, day, burst, "")])
        if back and "noun" in self._tables.actions[back.action].phrasings:
            frame = choose(chance.choice(self._tables.frames["back"]), chance)
            paragraphs.append([_ended(Passage(frame.partition("{E}")[0]) + tell(back, "noun", scene, day))])
        return Draft(
            outlet,
            chance.choice(self._tables.agencies) if chance.random() < _AGENCY else "",
            day,
            self._headline(burst, events[0]),
            self._states(burst)[chance.randrange(2)].capital,
            self._spread(paragraphs, burst),
            tuple(event for event in (*events, back) if event),
        )

    def _spread(self, told: list[list[Passage]], burst: Burst) -> Paragraphs:
        """Return paragraphs with background between them, 5 to 12 in all."""
        chance = self._chance
        lead, *rest = told
        rest += [
            [self._background(burst) for _ in range(chance.randint(1, 2))]
            for _ in range(max(chance.randint(1, 4), 5 - len(told)))
        ]
        chance.shuffle(rest)
        seen: set[str] = set()
        kept = []
        for paragraph in (lead, *rest):
            unique = {each.text: each for each in paragraph}.values()
            fresh = [each for each in unique if each.tellings or each.text not in seen]
            seen.update(each.text for each in fresh)
            if fresh:
                kept.append(tuple(fresh))
        return tuple(kept[:12])

    def _sentence(
        self, event: Event, kind: str, scene: Scene, day: datetime.date, burst: Burst, variant: str
    ) -> Passage:
        """Return a sentence that tells an event, maybe with a source before or after it, an opener or a tail."""
        found = tell(event, kind, scene, day, variant=variant)
        place = "" if kind == "denial" else self._chance.choices(*_FRAMES)[0]
        if not place or (place == "tail" and "," in found.text[-60:]):
            return _ended(found)
        frame = self._frame(place, burst)
        medium = next((each.actor for each in frame.mentions if each.actor.startswith("medium/")), "")
        whole = frame + " " + found.lowered() if place in ("first", "opener") else found + frame
        tellings = (replace(each, start=0, end=len(whole.text), medium=medium) for each in whole.tellings)
        return _ended(replace(whole, tellings=tuple(tellings)).tidied())

    def _frame(self, place: str, burst: Burst) -> Passage:
        state = self._chance.choice(self._states(burst))
        medium = self._world.cast.medium(self._chance.choice(self._tables.media))
        text = choose(self._chance.choice(self._tables.frames[place]), self._chance)
        return _fill(text, {"S": _country(state), "C": _capital(state), "M": named(medium.name, medium.id, "full")})

    def _background(self, burst: Burst) -> Passage:
        one, other = self._states(burst)
        text = choose(self._chance.choice(self._tables.background), self._chance)
        slots = {"S1": _country(one), "S2": _country(other), "C1": _capital(one), "C2": _capital(other)}
        return _ended(_fill(text, slots))

    def _headline(self, burst: Burst, event: Event) -> str:
        one, other = self._states(burst)
        text = choose(self._chance.choice(self._tables.headlines), self._chance)
        slots = {"S1": one.name, "S2": other.name, "D1": one.demonym, "D2": other.demonym, "T": event.topic}
        return _fill(text, {name: Passage(words) for name, words in slots.items()}).text

    def _states(self, burst: Burst) -> tuple[State, State]:
        one, other = burst.story.states
        return self._tables.states[one], self._tables.states[other]


def dateline(draft: Draft, chance: random.Random) -> str:
    """Return what stands before an article's first sentence."""
    day = f", {date_words(draft.day)}" if chance.random() < 0.4 else ""
    dash = chance.choice((" - ", " — ", " – "))
    return f"{draft.dateline.upper()}{day}{f' ({draft.agency})' if draft.agency else ''}{dash}"


def _fill(text: str, slots: dict[str, Passage]) -> Passage:
    found = Passage()
    while (start := text.find("{")) >= 0:
        end = text.index("}", start)
        found = found + text[:start] + slots[text[start + 1 : end]]
        text = text[end + 1 :]
    return found + text


def _country(state: State) -> Passage:
    return named(state.name, f"state/{state.code}", "full")


def _capital(state: State) -> Passage:
    return named(state.capital, f"city/{state.capital}", "full")


def _ended(sentence: Passage) -> Passage:
    return (sentence.raised() + ".").tidied()


def _actors(events: Iterable[Event], actors: dict[str, Actor]) -> list[Actor]:
    found = {name for event in events for name in (event.actor, event.object) if name in actors}
    return [actors[name] for name in sorted(found)]
