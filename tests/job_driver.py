"""Loads made-up articles with several processes, telling of each that is stored: ``job_driver.py STORE COUNT JOBS``."""

from __future__ import annotations

import sys
from pathlib import Path

from job_extractors import extract
from sample_extractions import TEXT, Categories, article

from kg.loading import Loader, Outcome
from kg.model import Article
from kg.store import Store


def make_articles(count: int) -> list[Article]:
    """Return articles of which each tenth is slow, and each seventh has the URL of the one before it."""
    return [
        article(
            f"a{number}",
            f"{TEXT} {number} SLOW {100 if number % 10 == 3 else 4}",
            url=f"https://example.org/{number - (number % 7 == 6)}",
        )
        for number in range(count)
    ]


def main() -> None:
    store_path, count, jobs = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])

    def tell(outcome: Outcome) -> None:
        sys.stdout.write(f"{outcome.name} {outcome.status}\n")
        sys.stdout.flush()

    with Store.open(store_path) as store:
        loader = Loader(store, extract=extract, categories=Categories(), fingerprint="f", jobs=jobs)
        loader.load_articles(make_articles(count), on_outcome=tell)


if __name__ == "__main__":
    main()
