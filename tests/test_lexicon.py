"""The lexicon's format: what a line means, and that every breach of it is told with file, line and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import DataError
from kg.knowledge.frames import read_frames
from kg.knowledge.lexicon import Lexicon, NounSet, load_lexicon

FRAMES = "transitive : verb | subj | obj, prep:to | - | -\nnominal : noun | poss | of, prep:on,against | - | -\n"
HEADING = "== salvage : verb -> salvages (transitive)\n+ Tugs salvaged the ferry. => Tugs | salvages | ferry\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "frames.lex").write_text(FRAMES, encoding="utf-8")
    return tmp_path


def _load(folder: Path, text: str, name: str = "test.lex") -> Lexicon:
    (folder / name).write_text(text, encoding="utf-8")
    return load_lexicon(folder)


def test_a_trigger_is_its_head_and_the_words_that_go_with_it(folder: Path) -> None:
    lexicon = _load(folder, HEADING + "salvage\nhaul {@ship old_tug} off\n@ship = ferry, fishing boat\n")
    (plain,), (longer,) = lexicon.verbs["salvage"], lexicon.verbs["haul"]
    assert plain.parts == ()
    nouns, particle = longer.parts
    assert particle == "off"
    assert isinstance(nouns, NounSet)
    assert set(nouns.nouns) == {("ferry",), ("fishing", "boat"), ("old", "tug")}
    assert nouns.heads == {"ferry", "boat", "tug"}


def test_two_spellings_on_one_line_are_two_triggers(folder: Path) -> None:
    lexicon = _load(folder, HEADING + "realise / realize\n")
    assert {"realise", "realize"} <= set(lexicon.verbs)


def test_senses_with_more_words_then_with_more_conditions_come_first(folder: Path) -> None:
    lexicon = _load(
        folder,
        HEADING
        + "raise\n"
        + "== lift : verb -> lifts (transitive)\n? object thing\n+ Cranes raised it. => Cranes | lifts | it\nraise\n"
        + "== fund : verb -> funds (transitive)\n+ They raised money. => They | funds | money\nraise {money}\n",
    )
    assert [s.class_id for s in lexicon.verbs["raise"]] == ["fund", "lift", "salvage"]


def test_conditions_hold_for_the_words_below_them(folder: Path) -> None:
    lexicon = _load(folder, HEADING + "tow\n? object !person | @ship\ndrag\n@ship = ferry\n")
    assert lexicon.verbs["tow"][0].conditions == ()
    (condition,) = lexicon.verbs["drag"][0].conditions
    assert (condition.slot, condition.alternatives, condition.negated) == ("object", ("person", "@ship"), True)


def test_a_noun_class_may_be_widened_in_another_file(folder: Path) -> None:
    (folder / "a.lex").write_text("@ship += barge\n", encoding="utf-8")
    lexicon = _load(folder, HEADING + "salvage\n@ship = ferry\n", "b.lex")
    assert lexicon.noun_classes["ship"] == {"barge", "ferry"}


def test_examples_keep_their_hash_signs_and_comments_go(folder: Path) -> None:
    lexicon = _load(folder, HEADING + "- Berth #4 was empty.\nsalvage  # from wrecks\n")
    assert [e.sentence for e in lexicon.classes[0].examples] == ["Tugs salvaged the ferry.", "Berth #4 was empty."]
    assert list(lexicon.verbs) == ["salvage"]


def test_tables_beside_the_classes(folder: Path) -> None:
    light = "light begin, hold (subject-actor)\nlight begin (event-subject)\n"
    (folder / "light.lex").write_text(light, encoding="utf-8")
    (folder / "catenative.lex").write_text("plan, be set : future\n", encoding="utf-8")
    (folder / "cues.lex").write_text("adverb reportedly : possible\n", encoding="utf-8")
    lexicon = _load(folder, HEADING + "salvage\n")
    assert lexicon.light["begin"] == ("subject-actor", "event-subject")
    assert lexicon.catenative["be set"] == "future"
    assert lexicon.cues["adverb"]["reportedly"] == "possible"


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("salvage\n", 1, "under no class"),
        ("== salvage verb\n", 1, "no heading"),
        ("== s : adverb -> x (transitive)\n", 1, "adverb"),
        ("== s : verb -> x (wobbly)\n", 1, "transitive"),
        (HEADING + "salvage\n" + HEADING, 4, "rename one"),
        (HEADING + "? object\n", 3, "no condition"),
        (HEADING + "? colour red\n", 3, "actor"),
        (HEADING + "? object @nowhere\nsalvage\n", 4, "@nowhere"),
        (HEADING + "haul {@nowhere}\n", 3, "@nowhere"),
        (HEADING + "{ferry} haul\n", 3, "plain verb"),
        (HEADING + "+ Tugs salvaged the ferry.\n", 3, "=>"),
        ("@ship = ferry\n@ship = barge\n", 2, "+="),
        ("@ship ferry\n", 1, "@name"),
    ],
)
def test_a_breach_of_the_format_names_file_line_and_remedy(folder: Path, text: str, line: int, told: str) -> None:
    with pytest.raises(DataError, match=rf"^test\.lex:{line}: ") as error:
        _load(folder, text)
    assert told in str(error.value)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("odd : verb | subj | obj\n", "frames.lex:1"),
        ("odd : verb | whoever | obj | - | -\n", "whoever"),
        (FRAMES + FRAMES, "twice"),
    ],
)
def test_a_frame_that_cannot_be_read(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "frames.lex"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=told):
        read_frames(path)


def test_a_file_in_another_encoding_is_told(folder: Path) -> None:
    (folder / "test.lex").write_bytes("== caf\xe9".encode("latin-1"))
    with pytest.raises(DataError, match=r"test\.lex: not UTF-8"):
        load_lexicon(folder)


def test_a_missing_folder_or_frames_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such folder"):
        load_lexicon(tmp_path / "nowhere")
    with pytest.raises(DataError, match=r"frames\.lex: missing"):
        load_lexicon(tmp_path)
