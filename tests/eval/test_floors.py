"""The extraction reaches the floors of floors.toml on the shared evaluation data, where that is at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from .measure import Figures, measure, read_floors
from .run import say_verdict
from .shared import find_shared, say_missing

FLOORS = [(name, key, floor) for name, wanted in read_floors().items() for key, floor in wanted.items()]


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Figures]:
    """All figures, measured once."""
    shared = find_shared()
    if shared is None:
        pytest.skip(say_missing())
    return measure(shared, tmp_path_factory.mktemp("eval"))


@pytest.mark.parametrize(("measurement", "key", "floor"), FLOORS)
def test_figure_reaches_floor(figures: dict[str, Figures], measurement: str, key: str, floor: float) -> None:
    value = figures[measurement].value(key)
    assert value >= floor, f"{key} of {measurement} is {value}, below its floor {floor}"


def test_verdict_fails_below_a_floor(capsys: pytest.CaptureFixture[str]) -> None:
    figures = {"sample": Figures("", {"claim": {"F1": 49.9}}, "")}
    assert say_verdict(figures, {"sample": {"claim F1": 50.0}}) == 1
    assert say_verdict(figures, {"sample": {"claim F1": 49.9}}) == 0
    printed = capsys.readouterr().out.splitlines()
    assert [line[:4] for line in printed if "claim" in line] == ["LOW ", "ok  "]


def test_missing_data_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_SHARED", str(tmp_path))
    assert find_shared() is None
    assert str(tmp_path) in say_missing()
