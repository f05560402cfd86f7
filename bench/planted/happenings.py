"""What happens in the planted world: stories of two states go on for weeks, each in bursts of events."""

from __future__ import annotations

import datetime
import random
from dataclasses import dataclass, field

from bench.planted.cast import FIRST_DAY, LAST_DAY, Cast
from bench.planted.records import Actor, Event
from bench.planted.tables import Action

_FOLLOWS = 0.45  # of bursts go on with a story of before
_REPEATS = 0.35  # of events in a story that goes on are of a kind that it had
_APART = 6  # days: nearer to one another, two events with the same parties would be one to any reader
_OFFICES = (
    "president",
    "prime minister",
    "foreign minister",
    "defence minister",
    "interior minister",
    "trade minister",
)
_MINISTERS = _OFFICES[2:]
_WEEKS = datetime.timedelta(days=24)


@dataclass(eq=False)
class Story:
    """Two states that are in the news together."""

    states: tuple[str, str]
    last: datetime.date
    events: list[Event] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Burst:
    """Events of a story within two days, by day; ``day`` is the last of them."""

    story: Story
    day: datetime.date
    events: tuple[Event, ...]
    before: tuple[Event, ...]  # of the story, in the weeks before


class World:
    """Makes events happen."""

    def __init__(self, cast: Cast, chance: random.Random) -> None:
        self.cast = cast
        self._chance = chance
        self._stories: list[Story] = []
        self._last: dict[tuple[str, str, str], datetime.date] = {}  # when the same was last done by the same
        self._count = 0
        self._codes = list(cast.tables.states)
        self._weights = [state.weight for state in cast.tables.states.values()]
        self._actions = list(cast.tables.actions.values())

    def burst(self, day: datetime.date) -> Burst:
        """Return what happens in some story up to a day."""
        story = self._choose_story(day)
        before = tuple(event for event in story.events if event.day >= day - _WEEKS)
        events = []
        for _ in range(self._chance.choices((2, 3, 4, 5, 6), (15, 30, 25, 20, 10))[0]):
            event = self._try_event(story, day - datetime.timedelta(days=self._chance.choice((0, 0, 1))))
            if event is not None:
                events.append(event)
        while not events:
            if (event := self._try_event(story, day)) is not None:
                events.append(event)
        story.events += events
        story.last = day
        return Burst(story, day, tuple(sorted(events, key=lambda each: (each.day, each.id))), before)

    def _choose_story(self, day: datetime.date) -> Story:
        self._stories = [each for each in self._stories if each.last >= day - _WEEKS]
        open_ones = [each for each in self._stories if each.last <= day - datetime.timedelta(days=4)]
        if open_ones and self._chance.random() < _FOLLOWS:
            return self._chance.choice(open_ones)
        one = self._chance.choices(self._codes, self._weights)[0]
        other = one
        while other == one:
            other = self._chance.choices(self._codes, self._weights)[0]
        for code in (one, other):  # background speaks of them, whatever happens
            self.cast.state(code)
            self.cast.city(self.cast.tables.states[code].capital, code)
        story = Story((one, other), day)
        self._stories.append(story)
        return story

    def _try_event(self, story: Story, day: datetime.date) -> Event | None:
        """Return an event, unless chance wants one that cannot be or cannot be told from another."""
        chance = self._chance
        past = [event for event in story.events if (day - event.day).days > _APART]
        if past and chance.random() < _REPEATS:
            again = chance.choice(past)
            if not self._possible_again(again, day):
                return None
            return self._happen(again.action, again.actor, again.object, day, again.place)
        action = chance.choice(self._actions)
        one, other = story.states if chance.random() < 0.6 else story.states[::-1]
        if action.place in ("sea", "port") and not all(self.cast.tables.states[code].sea for code in (one, other)):
            return None
        actor = self.party(action.actor, one, day)
        object_ = self._object(action, actor, one, other, day)
        if object_ is None or object_ == actor.id:
            return None
        event = self._happen(action.name, actor.id, object_, day, self._place(action, one, other))
        if event is not None and action.object == "minister-own":
            self.cast.dismiss(object_, one, day)
        return event

    def _possible_again(self, event: Event, day: datetime.date) -> bool:
        """Whether the same can happen again: nobody is dismissed twice, and who acts in office still holds it."""
        if event.action in ("dismiss", "quit", "join", "extradite", "sentence", "pardon", "release", "kidnap"):
            return False
        persons = [each for each in (event.actor, event.object) if each in self.cast.terms]
        return all(self.cast.term(person, day) == self.cast.term(person, event.day) for person in persons)

    def _happen(self, action: str, actor: str, object_: str, day: datetime.date, place: str) -> Event | None:
        found = self.cast.tables.actions[action]
        pairs = ((actor, object_), (object_, actor))
        keys = {(name, one, other) for name in found.found_as for one, other in pairs}
        if any((day - self._last[key]).days <= _APART for key in keys if key in self._last):
            return None
        self._last.update(dict.fromkeys(keys, day))
        self._count += 1
        number = 0
        if found.numbers:
            low, high = found.numbers
            number = self._chance.randint(low, high)
            number -= number % 10 if number > 60 else 0
        return Event(
            f"event/{self._count}", action, actor, object_, day, self._chance.choice(found.topics), place, number
        )

    def party(self, kind: str, code: str, day: datetime.date) -> Actor:
        """Return an actor of a kind that data/actions.tsv names, of a state."""
        cast, choice = self.cast, self._chance.choice
        if kind in ("party", "other"):
            kind = choice(("state", "minister", "ministry" if kind == "party" else "state"))
        if kind == "minister":
            return cast.holder(choice(_OFFICES), code, day)
        if kind == "president":
            return cast.holder("president", code, day)
        bodies = {
            "ministry": ("foreign ministry", "defence ministry"),
            "police": ("police", "interior ministry"),
            "court": ("supreme court",),
            "navy": ("navy",),
            "guard": ("coast guard", "navy"),
            "army": ("army",),
        }
        if kind in bodies:
            return cast.body(choice(bodies[kind]), code)
        met = {"target": cast.target, "band": cast.band, "warship": cast.warship, "merchant": cast.merchant}
        if kind in met:
            return met[kind](code)
        if kind == "town":
            return cast.city(self._town(code), code)
        return {"agency": cast.agency, "firm": cast.firm}.get(kind, lambda: cast.state(code))()

    def _object(self, action: Action, actor: Actor, one: str, other: str, day: datetime.date) -> str | None:
        tables, choice = self.cast.tables, self._chance.choice
        if action.object in ("missile", "troops"):
            return action.object
        if action.object == "proposal":
            return f"a {tables.states[other].demonym} proposal for {choice(action.topics)}"
        if action.object == "goods":
            return f"{choice(action.topics)} imports from {tables.states[other].name}"
        if action.object == "minister-own":
            found = self.cast.holder(choice(_MINISTERS), one, day)
            term = self.cast.term(found.id, day)
            return found.id if term and (day - term.first).days > 60 and (term.last - day).days > 60 else None
        if action.name == "talks" and (term := self.cast.term(actor.id, day)):
            return self.cast.holder(term.office, other, day).id
        own = action.object == "warship" and action.place == "sea"
        return self.party(action.object, one if own else other, day).id

    def _place(self, action: Action, one: str, other: str) -> str:
        state = self.cast.tables.states[other]
        if action.place == "capital":
            return self.cast.city(state.capital, other).id
        if action.place == "port":
            return self.cast.city(self._chance.choice(state.ports), other).id
        if action.place == "sea":
            return self.cast.tables.states[one].sea
        if action.place == "town":
            return self.cast.city(self._town(one), one).id
        return ""

    def _town(self, code: str) -> str:
        state = self.cast.tables.states[code]
        return self._chance.choice((*state.ports, state.capital))


def day_of(number: int, count: int) -> datetime.date:
    """Return the day of one of ``count`` bursts, which are spread over all the years."""
    return FIRST_DAY + (LAST_DAY - FIRST_DAY - datetime.timedelta(days=14)) * number / max(count, 1)
