"""What the lexicon's format does not forbid: classes without words or cases, and entries that contradict each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.knowledge.lexicon import load_lexicon
from kg.knowledge.lexicon_checks import CONTRADICTION, NO_CASE, NO_TRIGGER, check_lexicon
from kg.paths import data_dir

FRAMES = "transitive : verb | subj | obj | - | -\nremoval : verb | subj | obj | - | -\n"
TOW = "== tow : verb -> tows (transitive)\n+ Tugs towed the ferry. => Tugs | tows | ferry\n"
SAVE = "== save : verb -> saves (transitive)\n+ Tugs saved the ferry. => Tugs | saves | ferry\n"


def problems(folder: Path, text: str) -> list[tuple[str, str]]:
    (folder / "frames.lex").write_text(FRAMES, encoding="utf-8")
    (folder / "test.lex").write_text(text, encoding="utf-8")
    return [(problem.kind, problem.source) for problem in check_lexicon(load_lexicon(folder))]


def test_a_class_needs_a_trigger_and_a_case(tmp_path: Path) -> None:
    assert problems(tmp_path, TOW) == [(NO_TRIGGER, "test.lex:1")]
    without = "== tow : verb -> tows (transitive)\n- The tow was hay.\ntow\n"
    assert problems(tmp_path, without) == [(NO_CASE, "test.lex:1")]
    assert problems(tmp_path, TOW + "tow\n") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("haul", "haul"),
        ("haul off", "haul off"),
        ("haul {ferry barge}", "haul {barge raft}"),
        ("? object thing\nhaul", "? object thing\nhaul"),
        ("? object thing|vessel\n? actor party\nhaul", "? actor party\n? object vessel|thing\nhaul"),
    ],
)
def test_same_words_and_conditions_with_another_action_contradict(tmp_path: Path, one: str, other: str) -> None:
    found = problems(tmp_path, f"{TOW}{one}\n{SAVE}{other}\n")
    last = len(f"{TOW}{one}\n{SAVE}{other}\n".splitlines())
    assert found == [(CONTRADICTION, f"test.lex:{last}")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("haul", "haul off"),
        ("haul {ferry barge}", "haul {raft crate}"),
        ("haul", "? object thing\nhaul"),
        ("? object vessel\nhaul", "? object person\nhaul"),
        ("? object thing\nhaul", "? object !thing\nhaul"),
        ("haul in", "haul off"),
    ],
)
def test_entries_that_something_tells_apart_do_not(tmp_path: Path, one: str, other: str) -> None:
    assert problems(tmp_path, f"{TOW}{one}\n{SAVE}{other}\n") == []


def test_the_same_action_twice_is_no_contradiction_but_another_frame_is(tmp_path: Path) -> None:
    assert problems(tmp_path, f"{TOW}haul\nhaul\n") == []
    other = "== drag : verb -> tows (removal)\n+ Tugs dragged it. => Tugs | tows | it\n"
    assert problems(tmp_path, f"{TOW}haul\n{other}haul\n") == [(CONTRADICTION, "test.lex:6")]


def test_a_problem_names_both_places_and_what_they_share(tmp_path: Path) -> None:
    problems(tmp_path, text := f"{TOW}haul {{ferry barge}} off\n{SAVE}haul {{barge raft}} off\n")
    (problem,) = check_lexicon(load_lexicon(tmp_path))
    assert len(text.splitlines()) == 6
    told = str(problem)
    assert told.startswith("lexicon/test.lex:6: “haul {barge} off” is saves (save, transitive)")
    assert "lexicon/test.lex:3" in told
    assert "take one out" in told


def test_the_shipped_classes_have_triggers_and_cases() -> None:
    found = check_lexicon(load_lexicon(data_dir("ontology") / "lexicon"))
    assert [str(problem) for problem in found if problem.kind != CONTRADICTION] == []


def test_no_two_shipped_entries_contradict_each_other() -> None:
    found = check_lexicon(load_lexicon(data_dir("ontology") / "lexicon"))
    assert [str(problem) for problem in found if problem.kind == CONTRADICTION] == []
