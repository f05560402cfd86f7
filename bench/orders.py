"""Articles loaded in random orders, at once and in parts: how many orders were tried, and which give another store."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from bench.jobs import make_articles
from kg.extraction.extractor import Extractor
from kg.knowledge import load_knowledge
from kg.loading import Loader
from kg.merge import merge_store
from kg.model import Article
from kg.paths import data_dir
from kg.reading import read_articles
from kg.store import Store

ORDERS = 24
MADE = 12  # articles beside the examples
MOST_PARTS = 4  # that an order is loaded in
JOBS_EVERY = 6  # orders, one is loaded by two processes
AGAIN = 5  # articles of an order come twice


@dataclass(slots=True)
class OrderFigures:
    """How many orders were tried over how many articles, in how many loads and merges, and which differ."""

    articles: int = 0
    orders: int = 0
    loads: int = 0
    merges: int = 0
    with_jobs: int = 0
    different: list[int] = field(default_factory=list)


def measure_orders(orders: int = ORDERS, made: int = MADE, *, seed: int = 1) -> OrderFigures:
    """Load the examples and made-up articles in so many orders; hold each merged store against that of one load."""
    found = read_articles([data_dir("examples") / "articles"])
    articles = [one for one in found if isinstance(one, Article)] + list(make_articles(made))
    knowledge, figures = load_knowledge(), OrderFigures(len(articles))
    extract = Extractor(knowledge).extract
    with Store.in_memory() as store:
        _load(Loader(store, knowledge, extract=extract), articles)
        merge_store(store)
        wanted = list(store.dump_nquads())
    for number in range(orders):
        chance = random.Random(seed * 1000 + number)
        with Store.in_memory() as store:
            has_jobs = number % JOBS_EVERY == JOBS_EVERY - 1
            loader = Loader(store, knowledge, jobs=2) if has_jobs else Loader(store, knowledge, extract=extract)
            _load_in_parts(store, loader, articles, chance, figures)
            figures.with_jobs += has_jobs
            if list(store.dump_nquads()) != wanted:
                figures.different.append(number)
        figures.orders += 1
    return figures


def _load_in_parts(
    store: Store, loader: Loader, articles: Sequence[Article], chance: random.Random, figures: OrderFigures
) -> None:
    """Load the articles in a random order, in one part or several, and merge after some of them and after the last."""
    order = chance.sample([*articles, *chance.sample(articles, AGAIN)], len(articles) + AGAIN)
    cuts = sorted(chance.sample(range(1, len(order)), chance.randint(0, MOST_PARTS - 1)))
    for start, end in zip([0, *cuts], [*cuts, len(order)], strict=True):
        _load(loader, order[start:end])
        figures.loads += 1
        if end == len(order) or chance.random() < 0.5:
            merge_store(store)
            figures.merges += 1


def _load(loader: Loader, articles: Sequence[Article]) -> None:
    report = loader.load_articles(articles)
    assert report.exit_code == 0, str(report)
