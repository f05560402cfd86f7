"""The graphs of the examples, quad by quad; a change that is meant is written with ``python -m tests.golden_write``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from golden_examples import COMMAND, FOLDER, golden_path, read_examples, show_difference, write_quads

from kg.model import Article

if TYPE_CHECKING:
    from kg.extraction.extractor import Extractor

EXAMPLES = dict(read_examples())


def test_every_example_has_its_golden_and_every_golden_its_example() -> None:
    assert len(EXAMPLES) >= 10
    assert {path.stem for path in FOLDER.iterdir()} == set(EXAMPLES), f"run {COMMAND}"


@pytest.mark.parametrize("name", EXAMPLES)
def test_golden(name: str, extractor: Extractor) -> None:
    golden, found = golden_path(name).read_text(encoding="utf-8"), write_quads(EXAMPLES[name], extractor)
    if found != golden:
        difference = show_difference(golden, found) or "(only the numbers of claims)"
        pytest.fail(f"the graph of {name} has changed:\n{difference}\nIf it is better so: {COMMAND}", pytrace=False)


def test_goldens_are_sorted_and_end_in_a_line_end() -> None:
    for path in sorted(FOLDER.glob("*.nq")):
        text = path.read_text(encoding="utf-8")
        lines = text.split("\n")
        assert lines.pop() == ""
        assert lines == sorted(set(lines)), path.name


def test_a_difference_is_told_claim_by_claim(extractor: Extractor) -> None:
    before = write_quads(Article("a", "France condemned Russia. Germany praised Italy."), extractor)
    after = write_quads(Article("a", "France condemned Russia. Chad bombed Togo. Germany praised Italy."), extractor)
    told = show_difference(before, after)
    assert "+country/TCD kg:bombs country/TGO #char=30,36 " in told
    assert "-country/DEU kg:praises country/ITA #char=33,40 " in told
    assert "kg:condemns" not in told
    assert show_difference(before, before) == ""
