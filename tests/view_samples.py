"""Stores for the tests of the view, made through the graph builder so that they keep the contract.

``python tests/view_samples.py`` writes tests/data/view/*.nq anew.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from kg.graph.quads import build_quads
from kg.knowledge.ontology import load_ontology
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
    Polarity,
    Span,
)
from kg.paths import data_dir

FOLDER = Path(__file__).parent / "data" / "view"
FOLDER_INPUT = FOLDER / "stories.txt"

KINDS = {"c": Kind.COUNTRY, "p": Kind.PERSON, "o": Kind.ORGANISATION, "g": Kind.GROUP, "v": Kind.VESSEL}
KINDS |= {"l": Kind.PLACE, "t": Kind.THING}


@dataclass
class Story:
    """One article of stories.txt while it is read."""

    name: str
    headline: str
    date: datetime.date
    outlet: str
    url: str
    lines: list[list[str]]


def read_stories(text: str) -> tuple[dict[str, Entity], list[Story]]:
    """Read the entities and stories of the format that stories.txt explains in its head."""
    entities: dict[str, Entity] = {}
    stories: list[Story] = []
    for line in text.splitlines():
        fields = [field.strip() for field in line.split("|")]
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("@"):
            kind, key, label, state, *names = fields[0][1:], *fields[1:]
            entities[key] = Entity(f"{KINDS[kind].value}/{key}", KINDS[kind], label, tuple(names), state or None)
        elif line.startswith("="):
            name, headline, date, outlet, url = fields[0][1:].strip(), *fields[1:]
            stories.append(Story(name, headline, datetime.date.fromisoformat(date), outlet, url, []))
        else:
            stories[-1].lines.append(fields)
    return entities, stories


def build_extraction(story: Story, entities: dict[str, Entity]) -> Extraction:
    """Make the article's text out of the sentences, and a claim of each of its lines."""
    text = story.headline + "\n\n"
    sentences: dict[str, Span] = {}
    claims: list[Claim] = []

    def party(key: str) -> Entity | ClaimRef | None:
        if not key or key == "-":
            return None
        return ClaimRef(int(key[1:])) if key.startswith("#") else entities[key]

    for fields in story.lines:
        actor, action, target, sentence, trigger, *rest = fields
        options = dict(option.split("=", 1) for option in rest if "=" in option)
        if sentence not in sentences:
            sentences[sentence] = Span(len(text), len(text) + len(sentence))
            text += sentence + "\n"
        span = sentences[sentence]
        start = span.start + sentence.index(trigger)
        days = [datetime.date.fromisoformat(day) for day in options.get("on", "").split("..") if day]
        recipient, speaker, place = (party(options.get(name, "")) for name in ("to", "says", "at"))
        content = party(options.get("content", ""))
        claims.append(
            Claim(
                number=len(claims) + 1,
                action=action,
                actor=party(actor),
                object=party(target),
                evidence=span,
                trigger=Span(start, start + len(trigger)),
                head=options.get("head", trigger.split()[-1]),
                phrase=options.get("phrase", ""),
                recipient=recipient if isinstance(recipient, Entity) else None,
                content=content if isinstance(content, ClaimRef) else None,
                place=place if isinstance(place, Entity) else None,
                date=DateRange(days[0], days[-1]) if days else None,
                polarity=Polarity.NEGATIVE if "negative" in rest else Polarity.POSITIVE,
                modality=next((modality for modality in Modality if modality.value in rest), Modality.ACTUAL),
                attributed_to=speaker if isinstance(speaker, Entity) else None,
                rule=f"{action.lower()}/verb",
                confidence=float(options.get("conf", "0.85")),
            )
        )
    article = Article(name=story.name, text=text, url=story.url or None, provider=story.outlet or None)
    document = Document(article, story.headline, (), date=story.date)
    return Extraction(document, tuple(claims))


def build_store(text: str) -> ox.Store:
    """Return a store in memory that holds the stories of ``text``."""
    ontology = load_ontology(data_dir("ontology"))
    entities, stories = read_stories(text)
    store = ox.Store()
    for story in stories:
        store.extend(build_quads(build_extraction(story, entities), ontology))
    return store


def sample_store() -> ox.Store:
    """Return the store of stories.txt: 25 entities, 39 claims, 4 articles."""
    return build_store(FOLDER_INPUT.read_text(encoding="utf-8"))


def load_nquads(name: str) -> ox.Store:
    """Return a store that holds tests/data/view/NAME.nq."""
    store = ox.Store()
    store.load(path=str(FOLDER / f"{name}.nq"), format=ox.RdfFormat.N_QUADS)
    return store


def generated_store(nodes: int, seed: int = 1) -> ox.Store:
    """Return a store of a grown network of ``nodes`` countries with about two claims each."""
    import networkx as nx

    return network_store(nodes, nx.barabasi_albert_graph(nodes, 2, seed=seed).edges)


def network_store(nodes: int, lines: Iterable[tuple[int, int]]) -> ox.Store:
    """Return a store of one article with a claim for every line between the countries 0 to nodes-1."""
    actions = ("condemns", "visits", "praises", "attacks", "aids", "meets", "sanctions")
    head = [f"@c|n{node}|Entity {node} of the test|" for node in range(nodes)]
    body = ["= generated | A grown network | 2025-01-01 | Test Wire | https://example.org/generated"]
    for number, (one, other) in enumerate(lines):
        action = actions[number % len(actions)]
        body.append(f"n{one} | {action} | n{other} | Number {number}: {one} {action} {other}. | {action}")
    return build_store("\n".join([*head, *body]))


def sample_networks() -> dict[str, tuple[int, list[tuple[int, int]]]]:
    """Return the networks that the layout is held against: a number of nodes, and the lines between them."""
    chosen = random.Random(5)
    tree = [(chosen.randrange(node), node) for node in range(1, 150)]
    return {
        "pair": (2, [(0, 1)]),
        "star of 40": (41, [(0, node) for node in range(1, 41)]),
        "two hubs": (52, [(0, 1), *((0, node) for node in range(2, 32)), *((1, node) for node in range(22, 52))]),
        "one chain": (60, [(node, node + 1) for node in range(59)]),
        "many chains": (120, [(node, node + 1) for node in range(119) if node % 6 != 5]),
        "ring": (40, [(node, (node + 1) % 40) for node in range(40)]),
        "all to all": (12, [(one, other) for one in range(12) for other in range(one)]),
        "tree of 150": (150, tree),
        "150 at random": (150, tree + [(one, other) for one, other in _pairs_of(chosen, 150, 60) if one != other]),
    }


def _pairs_of(chosen: random.Random, nodes: int, count: int) -> list[tuple[int, int]]:
    return [(chosen.randrange(nodes), chosen.randrange(nodes)) for _ in range(count)]


def _nquads(quads: Iterable[ox.Quad]) -> str:
    return "".join(sorted(f"{quad} .\n" for quad in quads))


if __name__ == "__main__":
    (FOLDER / "stories.nq").write_text(_nquads(sample_store()), encoding="utf-8")
