"""From accounts of one matter to events: those told of one place and time, and which of them contradict one another."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from kg.facts.records import COUNTRY
from kg.merge.calendar import Calendar
from kg.merge.knowledge import MergeKnowledge
from kg.merge.records import Account, Happening, Place

_STORY = 2  # days between publications of one story that dates nothing
_MEMORY = 30  # for so many days an undated claim may still mean a dated event
_LEAD = 1  # articles are dated in the reader's time zone
_NEAR = 1  # days between what one side tells and the other denies
_TOPICAL = 14  # days between their publications, where no day is told

# what accounts of one event must not contradict one another in: place, and whether it is the object, too; adjectives,
# head and states of the object
Features = tuple[Place | None, bool, tuple[str, ...], str, tuple[str, ...]]


@dataclass(eq=False)
class Cluster:
    """An event in the making."""

    accounts: list[Account] = field(default_factory=list)
    features: set[Features] = field(default_factory=set)
    days: set[int] = field(default_factory=set)  # those told of exactly
    first: int | None = None
    last: int | None = None
    printed: int | None = None  # the first publication
    articles: set[str] = field(default_factory=set)

    def add(self, account: Account) -> None:
        self.accounts.append(account)
        self.features.add(_features(account))
        self.articles.add(account.article)
        if account.published is not None:
            self.printed = min(self.printed or account.published, account.published)

    def widen(self, account: Account) -> None:
        assert account.first is not None and account.last is not None
        self.first = min(self.first or account.first, account.first)
        self.last = max(self.last or account.last, account.last)
        if account.exact:
            self.days.add(account.first)

    def fits(self, account: Account) -> bool:
        """Whether nothing in the account contradicts the place and the words of the others."""
        place, is_goal, adjectives, head, states = _features(account)
        return all(
            (lies_in(place, other_place) if is_goal and is_other_goal else places_agree(place, other_place))
            and _agree(adjectives, other_adjectives)
            and _agree(states, other_states)
            and (not head or not other_head or head == other_head)
            for other_place, is_other_goal, other_adjectives, other_head, other_states in self.features
        )

    def is_told_of(self, goal: str) -> bool:
        """Whether an account goes to that very place, not to the state that it lies in or to a town of it."""
        return any(is_goal and place is not None and place.iri == goal for place, is_goal, *_ in self.features)


def find_events(accounts: Iterable[Account], knowledge: MergeKnowledge) -> list[Happening]:
    """Return the events that all accounts of one matter tell, by key; each account is in one of them."""
    listed = list(accounts)
    if len(listed) == 1:
        return [_of_one(listed[0])]
    sides: dict[bool, list[Account]] = {True: [], False: []}
    for account in listed:
        sides[account.positive].append(account)
    events = [_conclude(cluster, knowledge) for side in sides.values() if side for cluster in _Sorter().sort(side)]
    return _find_denials(sorted(events, key=lambda event: event.key))


def places_agree(one: Place | None, other: Place | None) -> bool:
    """Whether one is the other, lies in the other's state, or is not known well enough to deny it."""
    if one is None or other is None or one.iri == other.iri:
        return True
    if one.local or other.local:
        return one.head == other.head or COUNTRY in (one.kind, other.kind)
    if COUNTRY in (one.kind, other.kind) and one.kind != other.kind:
        return not one.states or not other.states or not set(one.states).isdisjoint(other.states)
    return False


def lies_in(one: Place | None, other: Place | None) -> bool:
    """Whether one is the other, or one a state and the other known to lie in it."""
    if one is None or other is None or one.iri == other.iri:
        return True
    is_state = COUNTRY in (one.kind, other.kind) and one.kind != other.kind
    return is_state and not set(one.states).isdisjoint(other.states)


class _Sorter:
    """Sorts accounts by time and place: single days first, then spans of days, then what has no date.

    Of those who go somewhere, the towns go before the states that they lie in, and a state joins a town only where it
    can mean no other.
    """

    def __init__(self) -> None:
        self._dated = Calendar()
        self._undated = Calendar()

    def sort(self, accounts: Sequence[Account]) -> list[Cluster]:
        exact = [each for each in accounts if each.exact]
        spans = [each for each in accounts if each.first is not None and not each.exact]
        undated = [each for each in accounts if each.first is None]
        for account in sorted(exact, key=lambda each: (each.first, _is_wide(each), each.iri)):
            self._place_dated(account, self._of_day(account))
        for account in sorted(spans, key=_narrow_first):
            overlapping = _at_its_goal(account, self._overlapping(account))
            self._place_dated(account, overlapping if len(overlapping) == 1 else [])
        loose = [each for each in sorted(undated, key=_in_print) if not self._attach(each)]
        for account in loose:
            self._place_undated(account)
        return [*self._dated.clusters, *self._undated.clusters]

    def _place_dated(self, account: Account, fitting: list[Cluster]) -> None:
        cluster = fitting[0] if fitting else Cluster()
        if account.exact or not cluster.days:
            cluster.widen(account)
        cluster.add(account)
        assert cluster.first is not None and cluster.last is not None
        self._dated.put(cluster, cluster.first, cluster.last)

    def _place_undated(self, account: Account) -> None:
        fitting = self._of_story(account)
        cluster = fitting[0] if fitting else Cluster()
        cluster.add(account)
        self._undated.put(cluster, cluster.printed, cluster.printed)

    def _of_day(self, account: Account) -> list[Cluster]:
        """Return clusters of that day, else of the day before, unless one article tells both days apart."""
        assert account.first is not None
        near = self._dated.between(account.first - _NEAR, account.first)
        fitting = [each for each in near if each.fits(account)]
        same = _meant(account, [each for each in fitting if account.first in each.days])
        return same or [
            each
            for each in fitting
            if each.first is not None
            and account.first - each.first <= _NEAR
            and account.article not in each.articles
            and (account.goal is None or each.is_told_of(account.goal))
        ]

    def _overlapping(self, account: Account) -> list[Cluster]:
        return [each for each in self._dated.between(account.first, account.last) if each.fits(account)]

    def _attach(self, account: Account) -> bool:
        """Put an undated account to the one dated event that it can mean; its own article's and news go first."""
        fitting = [each for each in self._recent(account) if each.fits(account)]
        own = [each for each in fitting if account.article in each.articles]
        news = [each for each in fitting if _is_news(account, each)]
        choices = (each for several in (own, news, fitting) for each in (_at_its_goal(account, several), several))
        chosen = next((several for several in choices if len(several) == 1), None)
        if chosen is None:
            return False
        chosen[0].add(account)
        return True

    def _recent(self, account: Account) -> list[Cluster]:
        """Return the dated events that the article may speak of: it came out then, within a month, or has no date."""
        day = account.published
        if day is None:
            return self._dated.clusters
        near = self._dated.between(day - _MEMORY, day + _MEMORY)
        if account.modality != "actual":
            return [each for each in near if each.first is not None and abs(day - each.first) <= _MEMORY]
        return [
            each
            for each in near
            if each.first is not None and each.last is not None and each.first - _LEAD <= day <= each.last + _MEMORY
        ]

    def _of_story(self, account: Account) -> list[Cluster]:
        """Return undated events told within the time of one story or, without a day, by others without a day."""
        day = account.published
        near = self._undated.between(day - _STORY, day) if day is not None else self._undated.without_day()
        return _meant(account, [each for each in near if each.fits(account)])


def _at_its_goal(account: Account, fitting: list[Cluster]) -> list[Cluster]:
    """Return those that go to the very place of the account, if there are any."""
    goal = account.goal
    return [each for each in fitting if each.is_told_of(goal)] or fitting if goal is not None else fitting


def _meant(account: Account, fitting: list[Cluster]) -> list[Cluster]:
    """Return what the account can be joined to: where it goes to a state, and others to several towns, to none."""
    found = _at_its_goal(account, fitting)
    if account.goal is None or len(found) < 2 or found[0].is_told_of(account.goal):
        return found
    return []


def _is_wide(account: Account) -> bool:
    return account.goal is not None and account.place is not None and account.place.kind == COUNTRY


def _is_news(account: Account, cluster: Cluster) -> bool:
    """Whether the event was no more than some days ago when the article came out: that is what it will speak of."""
    if account.published is None or cluster.first is None or cluster.last is None:
        return False
    return cluster.first - _LEAD <= account.published <= cluster.last + _STORY


def _features(account: Account) -> Features:
    if not _tells_object(account):
        return account.place, account.goal is not None, (), "", ()
    return account.place, account.goal is not None, account.adjectives, account.head, account.object_states


def _tells_object(account: Account) -> bool:
    """Whether what it says of its object holds for the event's: not where it was joined for want of another object."""
    return account.matter == account.own_matter or account.actor is None


def _agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return not one or not other or not set(one).isdisjoint(other)


def _narrow_first(account: Account) -> tuple[int, int, str]:
    assert account.first is not None and account.last is not None
    return account.last - account.first, account.first, account.iri


def _in_print(account: Account) -> tuple[int, str]:
    return account.published or 10**9, account.iri


def _conclude(cluster: Cluster, knowledge: MergeKnowledge) -> Happening:
    accounts = tuple(sorted(cluster.accounts, key=lambda each: each.iri))
    if len(accounts) == 1:  # as of most
        return _of_one(accounts[0])
    action = _commonest(each.action for each in accounts)
    chief = next(each for each in accounts if each.action == action)  # gives the sides their order
    actor = object_ = chief
    if action not in knowledge.reciprocal:
        actor = _by(accounts, _commonest_of(each.actor for each in accounts), "actor")
        object_ = _by(accounts, _commonest_of(each.object for each in accounts), "object")
    return Happening(
        accounts=accounts,
        action=action,
        category=chief.category,
        actor=actor.actor,
        actor_label=actor.actor_label,
        actor_states=actor.actor_states,
        object=object_.object,
        object_label=object_.object_label,
        place=_place_of(accounts),
        first=cluster.first,
        last=cluster.last,
        sources=tuple(sorted({each.source for each in accounts})),
        positive=chief.positive,
        modality=_commonest(each.modality for each in accounts),
        disputed=_disputed(cluster),
    )


def _of_one(account: Account) -> Happening:
    return Happening(
        accounts=(account,),
        action=account.action,
        category=account.category,
        actor=account.actor,
        actor_label=account.actor_label,
        actor_states=account.actor_states,
        object=account.object,
        object_label=account.object_label,
        place=account.place.iri if account.place else None,
        first=account.first,
        last=account.last,
        sources=(account.source,),
        positive=account.positive,
        modality=account.modality,
    )


def _by(accounts: Sequence[Account], iri: str | None, side: str) -> Account:
    return next(each for each in accounts if getattr(each, side) == iri)


def _place_of(accounts: Iterable[Account]) -> str | None:
    places = [each.place for each in accounts if each.place]
    narrow = [place.iri for place in places if place.kind != COUNTRY]
    return _commonest(narrow or (place.iri for place in places)) if places else None


def _commonest(names: Iterable[str]) -> str:
    counts = Counter(names)
    return min(counts, key=lambda name: (-counts[name], name))


def _commonest_of(names: Iterable[str | None]) -> str | None:
    """Return the commonest of parties, of those that are known beyond their article if there are any."""
    found = [name for name in names if name is not None]
    return _commonest([name for name in found if "#" not in name] or found) if found else None


def _disputed(cluster: Cluster) -> tuple[str, ...]:
    numbers = {each.number for each in cluster.accounts if each.number is not None and _tells_object(each)}
    return tuple(name for name, values in (("date", cluster.days), ("number", numbers)) if len(values) > 1)


# Denials


def _find_denials(events: Sequence[Happening]) -> list[Happening]:
    """Return the events of one matter, each with the keys of those that contradict it."""
    against: dict[str, set[str]] = defaultdict(set)
    denials = [event for event in events if not event.positive]
    for one in denials:
        for other in events:
            if other.positive and _contradict(one, other):
                against[one.key].add(other.key)
                against[other.key].add(one.key)
    if not against:
        return list(events)
    return [replace(event, denied_by=tuple(sorted(against.get(event.key, ())))) for event in events]


def _contradict(one: Happening, other: Happening) -> bool:
    denied, told_there = _narrowest(one), _narrowest(other)
    if denied and told_there and (denied.iri, told_there.iri) == (one.object, other.object):
        if not lies_in(denied, told_there) or (denied.kind != COUNTRY and told_there.kind == COUNTRY):
            return False  # who did not come to Busan may have come to South Korea
    elif not places_agree(denied, told_there):
        return False
    told, told_too = _told(one), _told(other)
    if told and told_too:
        return _gap(told, told_too) <= _NEAR
    published, published_too = _published(one), _published(other)
    if published is None or published_too is None:
        return True
    return _gap(told or published, told_too or published_too) <= _TOPICAL


def _narrowest(event: Happening) -> Place | None:
    return next((each.place for each in event.accounts if each.place and each.place.iri == event.place), None)


def _told(event: Happening) -> tuple[int, int] | None:
    return (event.first, event.last) if event.first is not None and event.last is not None else None


def _published(event: Happening) -> tuple[int, int] | None:
    days = [each.published for each in event.accounts if each.published is not None]
    return (min(days), max(days)) if days else None


def _gap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)
