"""The graphs of the example articles as sorted N-Quads: what the goldens hold, and the command that writes them anew.

``python -m tests.golden_graphs`` (from the checkout) rewrites ``tests/golden/*.nq``; read the difference first.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from kg.cleaning import clean
from kg.extraction.extractor import Extractor
from kg.graph.quads import build_quads
from kg.knowledge import load_knowledge
from kg.model import Article
from kg.paths import data_dir
from kg.reading import read_articles

GOLDEN = Path(__file__).parent / "golden"


def example_articles() -> list[tuple[str, Article]]:
    """Every example with the name of its golden; the corrected one has the URL and the name of the one it corrects."""
    found: list[tuple[str, Article]] = []
    for folder in ("articles", "corrected"):
        for article in read_articles([data_dir("examples") / folder]):
            assert isinstance(article, Article), article
            found.append((article.name if folder == "articles" else f"{article.name}-{folder}", article))
    return found


def graph_lines(article: Article, extractor: Extractor) -> list[str]:
    """The article's graph, a quad a line, sorted."""
    quads = build_quads(extractor.extract(clean(article)), extractor.knowledge.ontology)
    return sorted({f"{quad} ." for quad in quads})


def write() -> Iterator[Path]:
    extractor = Extractor(load_knowledge())
    GOLDEN.mkdir(exist_ok=True)
    for name, article in example_articles():
        path = GOLDEN / f"{name}.nq"
        path.write_text("\n".join(graph_lines(article, extractor)) + "\n", encoding="utf-8")
        yield path


if __name__ == "__main__":
    for written in write():
        sys.stdout.write(f"{written}\n")
