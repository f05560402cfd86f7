"""From all claims of a reading to those that a selection keeps, in their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from kg.view.records import Party, Reading, Saying, Source
from kg.view.selection import Selection


def choose_sayings(reading: Reading, selection: Selection) -> tuple[Saying, ...]:
    """Return the claims that are drawn: those selected, and whatever claims they are about."""
    if selection.is_everything:
        return reading.sayings
    by_iri = {saying.iri: saying for saying in reading.sayings}
    kept = _Filter(reading, selection).keep(reading.sayings)
    if selection.min_connections:
        kept = _keep_connected(kept, by_iri, selection.min_connections)
    if selection.top is not None:
        kept = _keep_top(kept, by_iri, selection.top)
    wanted = {saying.iri for saying in kept}
    waiting = list(kept)
    while waiting:  # a claim that is kept keeps the claims that it is about
        saying = waiting.pop()
        for iri in (saying.actor, saying.object, saying.content):
            if iri in by_iri and iri not in wanted:
                wanted.add(iri)
                waiting.append(by_iri[iri])
    return tuple(saying for saying in reading.sayings if saying.iri in wanted)


def is_called(party: Party, names: Iterable[str]) -> bool:
    """True where one of the names (in lower case) is a name, state code or IRI of the party."""
    called = {name.casefold() for name in (party.iri, party.label, party.state, *party.names, *party.merged) if name}
    return not called.isdisjoint(names)


def is_article(name: str, source: Source) -> bool:
    """True where the name is the article's IRI, URL or own name, or words of its headline."""
    return name in (source.iri, source.url, *source.names) or name.casefold() in source.headline.casefold()


class _Filter:
    """A selection whose names have been looked up once, for every claim to be held against."""

    def __init__(self, reading: Reading, selection: Selection) -> None:
        self._reading = reading
        self._selection = selection
        self._first = selection.first.isoformat() if selection.first else ""
        self._last = selection.last.isoformat() if selection.last else ""
        self._actors = self._find_parties(selection.actors)
        self._speakers = self._find_parties(selection.speakers)
        self._categories = {name.upper() for name in selection.categories}
        self._articles = {
            source.iri
            for source in reading.sources.values()
            if any(is_article(name, source) for name in selection.articles)
        }
        outlets = {name.casefold() for name in selection.outlets}
        self._outlets = {source.iri for source in reading.sources.values() if source.outlet.casefold() in outlets}

    def keep(self, sayings: Iterable[Saying]) -> list[Saying]:
        kept = [saying for saying in sayings if self._is_selected(saying)]
        if not self._selection.actors:
            return kept
        if self._selection.hops is None:
            return [saying for saying in kept if not self._actors.isdisjoint(_named_in(saying))]
        return _keep_near(kept, self._actors, self._selection.hops)

    def _find_parties(self, names: tuple[str, ...]) -> set[str]:
        wanted = {name.casefold() for name in names}
        return {iri for iri, party in self._reading.parties.items() if is_called(party, wanted)} if wanted else set()

    def _is_selected(self, saying: Saying) -> bool:
        chosen = self._selection
        if saying.confidence is not None and saying.confidence < chosen.min_confidence:
            return False
        return (
            (not chosen.categories or saying.category in self._categories)
            and (not chosen.actions or saying.action in chosen.actions)
            and (not chosen.modalities or not {saying.modality, str(saying.status)}.isdisjoint(chosen.modalities))
            and (not chosen.articles or saying.article in self._articles)
            and (not chosen.outlets or saying.article in self._outlets)
            and (not chosen.speakers or saying.speaker in self._speakers)
            and (not chosen.kinds or self._are_of_kinds(saying))
            and (not chosen.disputed or self._is_disputed(saying))
            and self._is_in_time(saying)
        )

    def _is_in_time(self, saying: Saying) -> bool:
        date = self._reading.sources[saying.article].date
        first, last = saying.first or saying.last or date, saying.last or saying.first or date
        return not (self._first and last < self._first) and not (self._last and (not first or first > self._last))

    def _is_disputed(self, saying: Saying) -> bool:
        event = self._reading.happenings.get(saying.event or "")
        return event is not None and bool(event.disputed or event.against)

    def _are_of_kinds(self, saying: Saying) -> bool:
        parties = (self._reading.parties.get(iri) for iri in _ends_of(saying))
        return all(party is None or party.kind in self._selection.kinds for party in parties)


def _ends_of(saying: Saying) -> set[str]:
    return {iri for iri in (saying.actor, saying.object, saying.recipient) if iri}


def _named_in(saying: Saying) -> set[str]:
    return _ends_of(saying) | ({saying.speaker} if saying.speaker else set())


def _keep_near(kept: list[Saying], actors: set[str], hops: int) -> list[Saying]:
    """Keep what the actors take part in, and all between those who are at most so many claims away from them."""
    by_iri = {saying.iri: saying for saying in kept}
    parties = [_parties_within(saying, by_iri) for saying in kept]
    near = set(actors)
    for _ in range(hops):
        near.update(*[found for found in parties if not near.isdisjoint(found)])
    return [
        saying
        for saying, found in zip(kept, parties, strict=True)
        if found <= near or not actors.isdisjoint(_named_in(saying))
    ]


def _parties_within(saying: Saying, by_iri: Mapping[str, Saying]) -> set[str]:
    """Return the parties of a claim and of the claims that it is about: who condemns a visit is next to the visitor."""
    found: set[str] = set()
    waiting, seen = [saying], {saying.iri}
    while waiting:
        for iri in _ends_of(waiting.pop()):
            if iri not in by_iri:
                found.add(iri)
            elif iri not in seen:
                seen.add(iri)
                waiting.append(by_iri[iri])
    return found


def _keep_connected(kept: list[Saying], by_iri: Mapping[str, Saying], least: int) -> list[Saying]:
    counted = _count_connections(kept, by_iri)
    return [s for s in kept if all(iri in by_iri or counted[iri] >= least for iri in _ends_of(s))]


def _keep_top(kept: list[Saying], by_iri: Mapping[str, Saying], top: int) -> list[Saying]:
    counted = _count_connections(kept, by_iri)
    best = set(sorted(counted, key=lambda iri: (-counted[iri], iri))[:top])
    return [saying for saying in kept if all(iri in best or iri in by_iri for iri in _ends_of(saying))]


def _count_connections(kept: list[Saying], by_iri: Mapping[str, Saying]) -> Counter[str]:
    return Counter(iri for saying in kept for iri in _ends_of(saying) if iri not in by_iri)
