"""The examples give the graphs that stand in tests/golden, to the byte."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

import pytest
from golden_graphs import GOLDEN, example_articles, graph_lines

from kg.model import Article

if TYPE_CHECKING:
    from kg.extraction.extractor import Extractor

EXAMPLES = example_articles()
SHOWN = 40  # lines of a difference


def test_every_example_has_its_golden_and_no_golden_is_left_over() -> None:
    assert len(EXAMPLES) >= 17
    assert {path.stem for path in GOLDEN.glob("*.nq")} == {name for name, _ in EXAMPLES}


@pytest.mark.parametrize(("name", "article"), EXAMPLES, ids=[name for name, _ in EXAMPLES])
def test_golden(name: str, article: Article, extractor: Extractor) -> None:
    wanted = (GOLDEN / f"{name}.nq").read_text(encoding="utf-8").splitlines()
    found = graph_lines(article, extractor)
    if found != wanted:
        difference = [line for line in difflib.ndiff(wanted, found) if line[0] in "+-"]
        shown = "\n".join(difference[:SHOWN])
        pytest.fail(f"{name}: {len(difference)} lines differ; if that is right: python -m tests.golden_graphs\n{shown}")
