"""From an event and a phrasing of data/phrasings.tsv to a sentence that tells it, with what stands where."""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from bench.planted.days import day_words
from bench.planted.naming import Namer, named
from bench.planted.passage import Passage
from bench.planted.records import Actor, Event, Telling
from bench.planted.tables import Tables

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"(\{[^}]*\}|\*)")
_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


@dataclass(frozen=True, slots=True)
class Scene:
    """What a phrasing needs to know besides its words."""

    tables: Tables
    actors: dict[str, Actor]
    namer: Namer
    chance: random.Random


def choose(text: str, chance: random.Random) -> str:
    """Return a text with each ``[a|b]`` decided."""
    return _CHOICE.sub(lambda found: chance.choice(found[1].split("|")), text)


def tell(event: Event, kind: str, scene: Scene, published: datetime.date, *, variant: str = "") -> Passage:
    """Return a sentence without its full stop, that tells an event in a way of that kind."""
    text = choose(scene.chance.choice(scene.tables.actions[event.action].phrasings[kind]), scene.chance)
    return _Teller(event, scene, published, must_date=variant in ("day", "denial") or kind == "noun").fill(
        text, kind, variant
    )


class _Teller:
    def __init__(self, event: Event, scene: Scene, published: datetime.date, *, must_date: bool) -> None:
        self._event = event
        self._scene = scene
        self._words = {"A": "", "O": ""}
        actor = scene.actors[event.actor]
        object_ = scene.actors.get(event.object)
        state = scene.tables.states.get((object_ or actor).state)
        day = day_words(event.day, published, scene.chance, told=must_date)
        number = _SMALL[event.number] if event.number < len(_SMALL) else str(event.number)
        self._slots: dict[str, Callable[[], Passage]] = {
            "A": lambda: self._name("A", actor),
            "A's": lambda: self._name("A", actor, plain=True) + "'s",
            "O": lambda: self._name("O", object_) if object_ else Passage(event.object),
            "oS": lambda: named(state.name, f"state/{state.code}", "full") if state else Passage("abroad"),
            "oD": lambda: Passage(state.demonym if state else "foreign"),
            "P": lambda: self._place(),
            "N": lambda: Passage(number),
            "T": lambda: Passage(event.topic),
            "D": lambda: Passage(f" {day}" if day else ""),
            "D,": lambda: Passage(f"{day}, " if day else ""),
        }

    def fill(self, text: str, kind: str, variant: str) -> Passage:
        found, trigger = Passage(), []
        for part in _SLOT.split(text):
            if part == "*":
                trigger.append(len(found.text))
            elif part.startswith("{"):
                name = part[1:-1]
                filled = self._slots[name.removesuffix("^")]()
                found = found + (filled.raised() if name.endswith("^") else filled)
            else:
                found = found + part
        first, last = (trigger[0], trigger[1]) if trigger else (0, len(found.text))
        telling = Telling(0, len(found.text), first, last, self._event.id, kind, variant, self._told())
        return replace(found, tellings=(*found.tellings, telling)).tidied()

    def _told(self) -> tuple[str, str]:
        return self._words["A"], self._words["O"] or self._event.object

    def _name(self, side: str, actor: Actor, *, plain: bool = False) -> Passage:
        found = self._scene.namer.name(actor, plain=plain)
        mention = next(each for each in found.mentions if each.actor == actor.id)
        self._words[side] = self._words[side] or found.text[mention.start : mention.end]
        return found

    def _place(self) -> Passage:
        place = self._scene.actors.get(self._event.place)
        return named(place.name, place.id, "full") if place else Passage(self._event.place or "the capital")
