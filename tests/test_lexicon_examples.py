"""Every ``+`` and ``-`` line of the lexicon: the claim that it names comes out, or none of its class's action does."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from claim_matching import Side, describe, names_of

from kg.knowledge.lexicon import Example, load_lexicon
from kg.model import Article, Claim, Extraction, Modality, Polarity
from kg.paths import data_dir

if TYPE_CHECKING:
    from kg.extraction.extractor import Extractor

LEXICON = load_lexicon(data_dir("ontology") / "lexicon")
EXAMPLES = [example for lexical_class in LEXICON.classes for example in lexical_class.examples]
POSITIVE = [example for example in EXAMPLES if example.expected is not None]
NEGATIVE = [example for example in EXAMPLES if example.expected is None]
TRIGGERS_AT_LEAST = 600
MISSES_FILE = Path(__file__).parent / "data" / "lexicon_known_misses.tsv"  # sentence, why it is missed
KNOWN_MISSES = dict(line.split("\t", 1) for line in MISSES_FILE.read_text(encoding="utf-8").splitlines())


def _parameters(examples: list[Example]) -> list[object]:
    out = []
    for number, example in enumerate(examples, 1):
        reason = KNOWN_MISSES.get(example.sentence)
        marks = [pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError)] if reason else []
        out.append(pytest.param(example, id=f"{example.class_id}-{number}", marks=marks))
    return out


def test_lexicon_is_wide() -> None:
    assert LEXICON.size >= TRIGGERS_AT_LEAST
    assert len(POSITIVE) >= len(LEXICON.classes)


def test_known_misses_are_examples() -> None:
    assert not set(KNOWN_MISSES) - {example.sentence for example in EXAMPLES}


def test_every_class_has_a_case_that_is_found() -> None:
    without = [c.class_id for c in LEXICON.classes if not any(e.expected for e in c.examples)]
    assert not without, f"classes without a '+' line: {', '.join(without)}"


def test_every_action_has_a_case_that_is_not_found() -> None:
    without = {c.action for c in LEXICON.classes} - {e.action for e in NEGATIVE}
    assert not without, f"actions without a '-' line: {', '.join(sorted(without))}"


@pytest.mark.parametrize("example", _parameters(POSITIVE))
def test_positive_example(example: Example, extractor: Extractor) -> None:
    extraction = _extract(example, extractor)
    assert example.expected is not None
    wanted = [field.strip() for field in example.expected.split("|")]
    numbered = {claim.number: claim for claim in extraction.claims}
    assert any(_fits(claim, wanted, numbered) for claim in extraction.claims), (
        f"{example.source}: {example.sentence}\nwanted: {example.expected}\nfound:\n{describe(extraction)}"
    )


@pytest.mark.parametrize("example", _parameters(NEGATIVE))
def test_negative_example(example: Example, extractor: Extractor) -> None:
    extraction = _extract(example, extractor)
    assert example.action not in {claim.action for claim in extraction.claims}, (
        f"{example.source}: {example.sentence}\nfound:\n{describe(extraction)}"
    )


def _extract(example: Example, extractor: Extractor) -> Extraction:
    from kg.cleaning import clean

    return extractor.extract(clean(Article(name="example", text=example.sentence)))


def _fits(claim: Claim, wanted: list[str], numbered: Mapping[int, Claim]) -> bool:
    actor, action, target, *how = wanted
    polarity = Polarity.NEGATIVE if Polarity.NEGATIVE in how else Polarity.POSITIVE
    modality = next((Modality(word) for word in how if word in set(Modality)), None)
    return (
        claim.action == action
        and claim.polarity is polarity
        and (modality is None or claim.modality is modality)
        and _head_fits(claim.actor, actor, numbered)
        and _head_fits(claim.object, target, numbered)
    )


def _head_fits(side: Side, wanted: str, numbered: Mapping[int, Claim]) -> bool:
    """Compare by the last word, since a side of an example is a head word as it stands in the sentence."""
    if side is None or wanted == "-":
        return side is None and wanted == "-"
    last = wanted.casefold().split()[-1]
    return any(name.split()[-1:] == [last] for name in names_of(side, numbered))
