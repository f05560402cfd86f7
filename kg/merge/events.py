"""From claims and who is who to events: claims of like action and parties, told of one place and time."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kg.merge.denials import find_denials
from kg.merge.knowledge import MergeKnowledge
from kg.merge.likeness import Features, Likeness
from kg.merge.records import Facts, Happening, Identity, Telling
from kg.merge.witnesses import Witnesses

_A_DAY = datetime.timedelta(days=1)
_STORY = datetime.timedelta(days=2)  # between publications of one story that dates nothing
_MEMORY = datetime.timedelta(days=30)  # for so long an undated claim may still mean a dated event
_LEAD = datetime.timedelta(days=1)  # articles are dated in the reader's time zone


@dataclass(eq=False)
class _Cluster:
    """An event in the making."""

    tellings: list[Telling] = field(default_factory=list)
    features: set[Features] = field(default_factory=set)
    first: datetime.date | None = None
    last: datetime.date | None = None
    published: list[datetime.date] = field(default_factory=list)

    def add(self, telling: Telling, features: Features, published: datetime.date | None) -> None:
        self.tellings.append(telling)
        self.features.add(features)
        if published is not None:
            self.published.append(published)

    def widen(self, telling: Telling) -> None:
        assert telling.first is not None and telling.last is not None
        self.first = min(self.first or telling.first, telling.first)
        self.last = max(self.last or telling.last, telling.last)


def find_events(
    facts: Facts, identity: Identity, knowledge: MergeKnowledge, copies: Mapping[str, str]
) -> list[Happening]:
    """Return the events that claims tell, by key; a claim is in one event at most.

    Facts that hold, such as offices, are no events; nor is what names nobody.
    """
    likeness = Likeness(facts, identity, knowledge, copies)
    groups: dict[str, list[Telling]] = defaultdict(list)
    for _, telling in sorted(facts.tellings.items()):
        if telling.category not in knowledge.standing and (telling.actor or telling.object):
            groups[likeness.key(telling)].append(telling)
    witnesses = Witnesses(facts, identity, copies)
    events = []
    for key in sorted(groups):
        for cluster in _Sorter(facts, likeness).sort(groups[key]):
            events.append(_conclude(cluster, identity, witnesses, likeness, knowledge))
    return find_denials(sorted(events, key=lambda event: event.key), facts, likeness)


class _Sorter:
    """Sorts claims of one key by time and place: single days first, then spans of days, then what has no date."""

    def __init__(self, facts: Facts, likeness: Likeness) -> None:
        self._facts = facts
        self._likeness = likeness
        self._clusters: list[_Cluster] = []

    def sort(self, tellings: Iterable[Telling]) -> list[_Cluster]:
        exact: list[Telling] = []
        spans: list[Telling] = []
        undated: list[Telling] = []
        for telling in tellings:
            (exact if telling.exact else spans if telling.first else undated).append(telling)
        for telling in sorted(exact, key=lambda each: (each.first, each.iri)):
            self._place(telling, self._of_day(telling), exclusive=False)
        for telling in sorted(spans, key=_narrow_first):
            self._place(telling, self._overlapping(telling), exclusive=True)
        dated = list(self._clusters)
        loose = [each for each in sorted(undated, key=self._publication_order) if not self._attach(each, dated)]
        for telling in loose:
            self._place(telling, self._of_story(telling, dated), exclusive=False, dated=False)
        return self._clusters

    def _place(self, telling: Telling, fitting: list[_Cluster], *, exclusive: bool, dated: bool = True) -> None:
        """Put a claim to the first cluster that fits; where ``exclusive``, only if no other fits as well."""
        if not fitting or (exclusive and len(fitting) > 1):
            fitting = [_Cluster()]
            self._clusters += fitting
        cluster = fitting[0]
        if dated and (telling.exact or not any(each.exact for each in cluster.tellings)):
            cluster.widen(telling)
        cluster.add(telling, self._likeness.features(telling), self._published(telling))

    def _attach(self, telling: Telling, dated: list[_Cluster]) -> bool:
        """Put an undated claim to the one dated event that it can mean, one of its own article before others."""
        fitting = [each for each in dated if self._fits(telling, each) and self._is_recent(telling, each)]
        own = [each for each in fitting if telling.article in {other.article for other in each.tellings}]
        chosen = own if len(own) == 1 else fitting
        if len(chosen) != 1:
            return False
        self._place(telling, chosen, exclusive=True, dated=False)
        return True

    def _of_day(self, telling: Telling) -> list[_Cluster]:
        """Return clusters of that day, else of the day before, unless one article tells both days apart."""
        fitting = [each for each in self._clusters if self._fits(telling, each)]
        same = [each for each in fitting if telling.first in {other.first for other in each.tellings}]
        near = [
            each
            for each in fitting
            if each.first
            and telling.first
            and telling.first - each.first <= _A_DAY
            and telling.article not in {other.article for other in each.tellings}
        ]
        return same or near

    def _overlapping(self, telling: Telling) -> list[_Cluster]:
        assert telling.first is not None and telling.last is not None
        return [
            each
            for each in self._clusters
            if each.first
            and each.last
            and each.first <= telling.last
            and telling.first <= each.last
            and self._fits(telling, each)
        ]

    def _of_story(self, telling: Telling, dated: list[_Cluster]) -> list[_Cluster]:
        published = self._published(telling)
        found = []
        for each in self._clusters:
            if each not in dated and self._fits(telling, each):
                same_article = telling.article in {other.article for other in each.tellings}
                if same_article or _near_in_print(published, each.published):
                    found.append(each)
        return found

    def _fits(self, telling: Telling, cluster: _Cluster) -> bool:
        mine = self._likeness.features(telling)
        return all(
            self._likeness.places_agree(mine.place, each.place)
            and (not mine.adjectives or not each.adjectives or bool(mine.adjectives & each.adjectives))
            for each in cluster.features
        )

    def _is_recent(self, telling: Telling, cluster: _Cluster) -> bool:
        """Whether the article may speak of the event: it came out then, or within a month, or has no date."""
        published = self._published(telling)
        if published is None or cluster.first is None or cluster.last is None:
            return True
        if telling.modality != "actual":
            return abs(published - cluster.first) <= _MEMORY
        return cluster.first - _LEAD <= published <= cluster.last + _MEMORY

    def _published(self, telling: Telling) -> datetime.date | None:
        source = self._facts.sources.get(telling.article)
        return source.date if source else None

    def _publication_order(self, telling: Telling) -> tuple[str, str]:
        return str(self._published(telling) or "9999"), telling.iri


def _near_in_print(one: datetime.date | None, others: list[datetime.date]) -> bool:
    """Whether articles came out within one story's time, which is taken for granted where none has a date."""
    if one is None or not others:
        return one is None and not others
    return abs(one - min(others)) <= _STORY


def _narrow_first(telling: Telling) -> tuple[datetime.timedelta, datetime.date, str]:
    assert telling.first is not None and telling.last is not None
    return telling.last - telling.first, telling.first, telling.iri


def _conclude(
    cluster: _Cluster, identity: Identity, witnesses: Witnesses, likeness: Likeness, knowledge: MergeKnowledge
) -> Happening:
    tellings = tuple(sorted(cluster.tellings, key=lambda each: each.iri))
    action = _commonest(each.action for each in tellings)
    chief = next(each for each in tellings if each.action == action)  # gives the sides their order
    swaps = action in knowledge.reciprocal
    return Happening(
        tellings=tellings,
        action=action,
        actor=identity.of(chief.actor) if chief.actor and swaps else _side(tellings, "actor", identity),
        object=identity.of(chief.object) if chief.object and swaps else _side(tellings, "object", identity),
        place=_place_of(tellings, identity, likeness),
        first=cluster.first,
        last=cluster.last,
        sources=witnesses.independent(tellings),
        positive=chief.positive,
        modality=_commonest(each.modality for each in tellings),
        disputed=_disputed(cluster),
    )


def _side(tellings: Iterable[Telling], name: str, identity: Identity) -> str | None:
    found = [identity.of(iri) for each in tellings if (iri := getattr(each, name))]
    return _commonest(found) if found else None


def _place_of(tellings: Iterable[Telling], identity: Identity, likeness: Likeness) -> str | None:
    places = [identity.of(each.place) for each in tellings if each.place]
    narrow = [iri for iri in places if not likeness.is_country(iri)]
    return _commonest(narrow or places) if places else None


def _commonest(names: Iterable[str]) -> str:
    counts = Counter(names)
    return min(counts, key=lambda name: (-counts[name], name))


def _disputed(cluster: _Cluster) -> tuple[str, ...]:
    days = {each.first for each in cluster.tellings if each.exact}
    numbers = {each.number for each in cluster.features if each.number is not None}
    return tuple(name for name, values in (("date", days), ("number", numbers)) if len(values) > 1)
