"""From a size and a seed to articles in order of publication, each with its truth, made as they are asked for."""

from __future__ import annotations

import datetime
import heapq
import itertools
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from bench.planted.cast import Cast
from bench.planted.composing import Composer, Draft, dateline
from bench.planted.copying import copy_draft
from bench.planted.happenings import World, day_of
from bench.planted.passage import Passage, joined
from bench.planted.records import Actor, Contradiction, Event, PlantedArticle, Telling, Truth
from bench.planted.tables import Tables, load_tables
from kg.model import Article

_A_BURST = 3.2  # articles, with their copies
_COPIED = 0.1  # of articles
_TITLED = 0.7  # have their headline apart from the text


@dataclass(frozen=True, slots=True)
class Corpus:
    """So many articles; each iteration makes them anew, the same."""

    articles: int
    seed: int = 1

    def __iter__(self) -> Iterator[PlantedArticle]:
        """Yield the articles in order of publication."""
        return itertools.islice(_Maker(self).all(), self.articles)

    def __len__(self) -> int:
        return self.articles

    def truth(self) -> Truth:
        """Return all that is planted; makes the whole corpus."""
        return collect(self)


def make_corpus(articles: int, seed: int = 1) -> Corpus:
    """Return a corpus of so many articles, the same for the same arguments."""
    return Corpus(articles, seed)


def collect(articles: Iterator[PlantedArticle] | Corpus) -> Truth:
    """Return the truth of articles."""
    found: dict[str, PlantedArticle] = {}
    actors: dict[str, Actor] = {}
    events: dict[str, Event] = {}
    copies = []
    for each in articles:
        found[each.article.name] = each
        actors.update((actor.id, actor) for actor in each.actors)
        events.update((event.id, event) for event in each.events)
        if each.copy_of:
            copies.append((each.article.name, each.copy_of))
    return Truth(found, actors, events, tuple(copies), tuple(_contradictions(found)))


def _contradictions(articles: dict[str, PlantedArticle]) -> Iterator[Contradiction]:
    tellings: dict[str, list[tuple[str, int, Telling]]] = defaultdict(list)
    for name, each in articles.items():
        if not each.copy_of:  # a copy adds no side
            for number, telling in enumerate(each.tellings):
                tellings[telling.event].append((name, number, telling))
    for event, told in tellings.items():
        others = [each for each in told if not each[2].variant and each[2].kind == "tell"]
        for name, number, telling in told:
            if telling.variant:
                for other, other_number, _ in others:
                    yield Contradiction(telling.variant, event, (name, number), (other, other_number))


@dataclass(order=True)
class _Waiting:
    """A draft until its day comes."""

    day: datetime.date
    number: int
    draft: Draft = field(compare=False)
    original: int | None = field(compare=False, default=None)


class _Maker:
    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._tables: Tables = load_tables()
        self._chance = random.Random(f"{corpus.seed} planted")
        self._cast = Cast(self._tables, self._chance)
        self._world = World(self._cast, self._chance)
        self._composer = Composer(self._world, self._chance)
        self._names: dict[int, str] = {}  # of drafts that are out
        self._numbers = itertools.count()

    def all(self) -> Iterator[PlantedArticle]:
        """Yield at least as many articles as the corpus has."""
        bursts = max(1, round(self._corpus.articles / _A_BURST))
        waiting: list[_Waiting] = []
        out = itertools.count(1)
        for number in itertools.count():
            day = day_of(number, bursts)
            while waiting and (waiting[0].day < day):
                yield self._publish(heapq.heappop(waiting), next(out))
            if number >= bursts and len(self._names) + len(waiting) >= self._corpus.articles:
                break
            for draft in self._composer.compose(self._world.burst(day)):
                self._submit(draft, waiting)
        while waiting:
            yield self._publish(heapq.heappop(waiting), next(out))

    def _submit(self, draft: Draft, waiting: list[_Waiting]) -> None:
        first = _Waiting(draft.day, next(self._numbers), draft)
        heapq.heappush(waiting, first)
        if self._chance.random() < _COPIED:
            for _ in range(self._chance.choice((1, 1, 2))):
                copy = copy_draft(draft, self._tables, self._chance)
                heapq.heappush(waiting, _Waiting(copy.day, next(self._numbers), copy, first.number))

    def _publish(self, waiting: _Waiting, number: int) -> PlantedArticle:
        draft = waiting.draft
        name = self._names[waiting.number] = f"planted-{number:06d}"
        is_titled = self._chance.random() < _TITLED
        body = joined((joined(each, " ") for each in draft.paragraphs), "\n\n")
        head = "" if is_titled else f"{draft.headline}\n\n"
        story = Passage(head + dateline(draft, self._chance)) + body + "\n"
        article = Article(
            name,
            story.text,
            url=f"https://{draft.outlet[1]}.example/{draft.day:%Y/%m/%d}/{number}",
            title=draft.headline if is_titled else None,
            date=draft.day,
            provider=draft.outlet[0],
            agency=draft.agency or None,
        )
        ids = {each.actor for each in story.mentions}
        ids |= {party for event in draft.events for party in (event.actor, event.object, event.place)}
        return PlantedArticle(
            article,
            story.mentions,
            tuple(sorted(story.tellings, key=lambda each: (each.start, each.trigger_start))),
            tuple(self._cast.actors[each] for each in sorted(ids) if each in self._cast.actors),
            draft.events,
            self._names[waiting.original] if waiting.original is not None else "",
        )
