"""The fit of confidence on claims made by hand, and what confidence is worth on the shared articles, where at hand."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from kg.knowledge.confidence import BASE, FEATURES, Weights, read_weights

from .calibrate import FIRST_HALF, TABLE, Scored, fit, main, score_held_out, tell, tell_bands, tell_thresholds
from .calibrate import write_weights as write
from .judged import JudgedClaim, Judgement, judge
from .shared import find_shared, say_missing

ONE, OTHER = min(FIRST_HALF), "another-article"


def claims(right: int, wrong: int, *features: str, article: str = ONE) -> list[JudgedClaim]:
    return [JudgedClaim(article, features, n < right, int(n < right)) for n in range(right + wrong)]


def test_weights_are_the_log_odds_of_being_right() -> None:
    weights = fit([*claims(5000, 5000), *claims(9000, 1000, "passive")]).by_feature
    assert weights[BASE] == pytest.approx(0.0, abs=0.02)
    assert weights["passive"] == pytest.approx(math.log(9), abs=0.02)
    assert {weights[name] for name in FEATURES if name != "passive"} == {0.0}


def test_little_evidence_weighs_little() -> None:
    few, many = (fit([*claims(50, 50), *claims(n, 0, "passive")]).by_feature["passive"] for n in (2, 40))
    assert 0 < few < many < 5


def test_the_order_of_the_claims_does_not_matter() -> None:
    given = [*claims(7, 5), *claims(9, 2, "passive"), *claims(1, 6, "no-object", "attributed")]
    assert fit(given) == fit(given[::-1])


def test_a_claim_is_scored_by_the_other_half() -> None:
    given = [*claims(100, 0), *claims(0, 100, article=OTHER)]
    scored = score_held_out(given)
    assert {each.claim.is_right: each.confidence for each in scored} == {True: 0.01, False: 0.99}


def test_the_tables() -> None:
    scored = [Scored(each, 0.8) for each in [*claims(3, 1), *claims(1, 1, article=OTHER)]]
    scored += [Scored(each, 0.29) for each in claims(1, 2)]
    assert [line.split() for line in tell_bands(scored).splitlines()[1:]] == [
        "0.8 to 0.89 3 of 4 1 of 2 4 of 6 67 %".split(),
        "0.2 to 0.29 1 of 3 0 of 0 1 of 3 33 %".split(),
    ]
    first, *_, last = tell_thresholds(scored, 10).splitlines()[1:]
    assert first.split() == "not given 9 56 % 50 %".split()
    assert last.split() == "0.8 6 67 % 40 %".split()


def test_writing_changes_weights_alone(tmp_path: Path) -> None:
    path = tmp_path / TABLE.name
    path.write_bytes(TABLE.read_bytes())
    write(path, {BASE: 0.25, "passive": -1.0})
    assert read_weights(path).by_feature == {**read_weights(TABLE).by_feature, BASE: 0.25, "passive": -1.0}
    write(path, read_weights(TABLE).by_feature)
    assert path.read_bytes() == TABLE.read_bytes()


def test_missing_data_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KG_SHARED", str(tmp_path))
    assert main([]) == 1
    assert "the evaluation data is missing" in capsys.readouterr().err


@pytest.fixture(scope="module")
def judgement() -> Judgement:
    """The claims of the shared articles, judged once."""
    shared = find_shared()
    if shared is None:
        pytest.skip(say_missing())
    return judge(shared)


def share(scored: list[Scored]) -> float:
    return sum(each.claim.is_right for each in scored) / len(scored)


def test_what_is_held_out_is_as_likely_right_as_is_said(judgement: Judgement) -> None:
    scored = score_held_out(judgement.claims)
    likely, middling, doubtful = (
        [each for each in scored if least <= each.confidence < most]
        for least, most in ((0.7, 1.0), (0.5, 0.7), (0.0, 0.5))
    )
    for group in (likely, middling, doubtful):
        assert len(group) >= 20
        said = sum(each.confidence for each in group) / len(group)
        assert share(group) == pytest.approx(said, abs=0.12)
    assert share(likely) > share(middling) > share(doubtful)


def test_the_shipped_weights_are_not_stale(judgement: Judgement) -> None:
    def surprise(weights: Weights) -> float:
        chances = [(weights.probability(claim.features), claim.is_right) for claim in judgement.claims]
        return -sum(math.log(chance if is_right else 1 - chance) for chance, is_right in chances) / len(chances)

    advice = "the extraction has changed: run python -m tests.eval.calibrate --write"
    assert surprise(read_weights(TABLE)) < surprise(fit(judgement.claims)) + 0.02, advice


def test_what_is_printed(judgement: Judgement) -> None:
    printed = tell(judgement)
    assert printed.startswith(f"{len(judgement.claims)} claims of {len(judgement.golds)} articles")
    assert "0.8 to 0.89" in printed
