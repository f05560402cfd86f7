"""From a size and a seed to graphs of articles that look like loaded ones: who acts how often is uneven, as in news."""

from __future__ import annotations

import datetime
import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

import pyoxigraph as ox

from kg.graph.quads import build_quads
from kg.knowledge.ontology import Ontology
from kg.merge import merge_store
from kg.model import (
    Article,
    Claim,
    ClaimRef,
    DateRange,
    Document,
    Entity,
    Extraction,
    Kind,
    Modality,
    Paragraph,
    Polarity,
    Span,
)
from kg.store import Store

FIRST_DAY = datetime.date(2024, 1, 1)
DAYS = 730
CLAIMS = 15  # an article: what the examples have on average
OUTLETS = 12
ARTICLES_SHARE = 0.79  # of the quads of a merged store are the articles'
BATCH = 100  # articles written at once
STORIES = 600  # what several articles tell
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass
class World:
    """Who and what the made-up articles are about."""

    ontology: Ontology
    random: random.Random
    states: list[Entity] = field(default_factory=list)
    people: list[Entity] = field(default_factory=list)
    bodies: list[Entity] = field(default_factory=list)
    vessels: list[Entity] = field(default_factory=list)
    places: list[Entity] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    standing: list[str] = field(default_factory=list)
    stories: list[tuple[Entity, str, Entity]] = field(default_factory=list)

    def __post_init__(self) -> None:
        codes = ["PRK", "KOR", *("".join(letters) for letters in itertools.product("XYZ", "ABCDEFGH", "QRST"))]
        for code in codes:
            self.states.append(Entity(f"country/{code}", Kind.COUNTRY, f"State of {code}", (code,), code, "GOV"))
        for number in range(400):
            state = self.pick(self.states).state
            name = f"{self.name()} {self.name()}"
            self.people.append(Entity(f"person/p-{number}", Kind.PERSON, name, (name.split()[-1],), state, "GOV"))
            self.bodies.append(Entity(f"organisation/o-{number}", Kind.ORGANISATION, f"Ministry {number}", (), state))
            self.vessels.append(Entity(f"vessel/v-{number}", Kind.VESSEL, f"HMS {name}", (), state, "MIL"))
            self.places.append(Entity(f"place/l-{number}", Kind.PLACE, f"Port {name}", (), state))
        known = self.ontology.actions
        self.actions = sorted(name for name, action in known.items() if not action.standing)
        self.random.shuffle(self.actions)
        # What the shipped queries ask for is frequent, as it is in news.
        common = ["condemns", "visits", "hosts", "threatens", "denies", "holdsTalksWith", "says", "sanctions"]
        self.actions = [*common, *(name for name in self.actions if name not in common)]
        self.standing = sorted(name for name, action in known.items() if action.standing)
        for number in range(STORIES):
            if number % 10 == 0:
                self.stories.append((self.pick(self.states), "hosts", self.pick(self.vessels)))
            else:
                self.stories.append((self.party(), self.actions[self.rank(len(self.actions))], self.party()))

    def name(self) -> str:
        return "".join(self.random.choices(_LETTERS, k=7)).capitalize()

    def pick(self, among: list[Entity]) -> Entity:
        return among[self.rank(len(among))]

    def rank(self, count: int) -> int:
        """Return a number below ``count``, small ones far more often: Zipf's law, about."""
        return min(int(count ** self.random.random()) - 1, count - 1)

    def tell(self) -> tuple[Entity, str, Entity]:
        """Return who does what to whom: a story that others tell, too, something new, or a standing fact."""
        chance = self.random.random()
        if chance < 0.4:
            return self.stories[self.rank(len(self.stories))]
        among = self.standing if chance > 0.88 else self.actions
        return self.party(), among[self.rank(len(among))], self.party()

    def party(self) -> Entity:
        lists = (self.states, self.people, self.bodies, self.vessels, self.places)
        return self.pick(self.random.choices(lists, weights=(40, 25, 20, 8, 7))[0])


def fill_store(store: Store, ontology: Ontology, quads: int, *, seed: int = 1) -> int:
    """Put articles into the store until it holds ``quads`` quads; return how many there are."""
    count = 0
    for graph in make_graphs(ontology, quads, seed=seed):
        store.put(graph[0].graph_name.value, graph)  # type: ignore[union-attr]
        count += len(graph)
    return count


def fill_merged_store(store: Store, ontology: Ontology, quads: int, *, seed: int = 1) -> int:
    """Put articles into the store and merge them, until it holds ``quads`` quads or some more; return how many."""
    graphs = make_graphs(ontology, quads, seed=seed)
    wanted = int(quads * ARTICLES_SHARE)
    while len(store) < quads:
        while wanted > 0 and (batch := list(itertools.islice(graphs, BATCH))):
            store.put_all({graph[0].graph_name.value: graph for graph in batch})  # type: ignore[union-attr]
            wanted -= sum(map(len, batch))
        merge_store(store)
        wanted = quads - len(store)
    return len(store)


def make_graphs(ontology: Ontology, quads: int, *, seed: int = 1) -> Iterator[list[ox.Quad]]:
    """Yield graphs of articles, the same for the same arguments, until they hold ``quads`` quads."""
    world, made = World(ontology, random.Random(seed)), 0
    for number in itertools.count():
        if made >= quads:
            return
        graph = build_quads(make_extraction(world, number), ontology)
        made += len(graph)
        yield graph


def make_extraction(world: World, number: int) -> Extraction:
    """Return an extraction with ``CLAIMS`` claims."""
    published = FIRST_DAY + datetime.timedelta(days=world.random.randrange(DAYS))
    sentences = [" ".join(world.name() for _ in range(20)) + "." for _ in range(CLAIMS)]
    text = " ".join(sentences)
    article = Article(
        f"made-up-{number}",
        text,
        date=published,
        provider=f"Outlet {world.rank(OUTLETS)}",
        url=f"https://e.test/{number}",
    )
    claims, start = [], 0
    for index, sentence in enumerate(sentences):
        claims.append(_make_claim(world, index + 1, Span(start, start + len(sentence)), published))
        start += len(sentence) + 1
    paragraph = Paragraph(text, tuple(range(len(text) + 1)))
    return Extraction(Document(article, f"Headline {number}", (paragraph,), date=published), tuple(claims))


def _make_claim(world: World, number: int, sentence: Span, published: datetime.date) -> Claim:
    chance = world.random.random
    day = published - datetime.timedelta(days=world.random.randrange(7))
    tells_of_claim = number > 1 and chance() < 0.12
    actor, action, object_ = world.tell()
    return Claim(
        number,
        action,
        actor=actor if chance() < 0.95 else None,
        object=ClaimRef(number - 1) if tells_of_claim else object_ if chance() < 0.95 else None,
        evidence=sentence,
        trigger=Span(sentence.start + 8, sentence.start + 15),
        head="visit",
        phrase="visit of the made-up",
        content=ClaimRef(number - 1) if tells_of_claim and chance() < 0.3 else None,
        place=world.pick(world.places) if chance() < 0.15 else None,
        date=DateRange(day, day) if chance() < 0.25 else None,
        polarity=Polarity.NEGATIVE if chance() < 0.06 else Polarity.POSITIVE,
        modality=world.random.choices(list(Modality), weights=(75, 16, 5, 4))[0],
        attributed_to=world.party() if chance() < 0.25 else None,
        rule=f"{action}/verb",
        confidence=round(0.3 + 0.65 * chance(), 2),
    )
