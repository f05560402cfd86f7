"""``kg explain``, ``kg load --why-not`` and ``kg lexicon`` from outside: what they write, and their exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sample_extractions import Categories, full_extraction

from kg.cli.main import run
from kg.graph.quads import build_quads
from kg.store import Store


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "store"
    quads = build_quads(full_extraction(), Categories())
    with Store.open(path) as made:
        made.put(str(quads[0].graph_name.value), quads)
    return path


def test_brief_reads_nothing_again(store: Path, tmp_path: Path) -> None:
    out, again = tmp_path / "brief.txt", tmp_path / "again.txt"
    assert run(["explain", "tern#claim-3", "--brief", "--store", str(store), "-o", str(out)]) == 0
    assert run(["explain", "tern#claim-3", "--store", str(store), "-o", str(again)]) == 0
    assert "read again" not in out.read_text(encoding="utf-8")
    assert again.read_text(encoding="utf-8").startswith(out.read_text(encoding="utf-8"))
    assert "read again" in again.read_text(encoding="utf-8")


def test_claims_as_json(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "claims.jsonl"
    iris = ["tern#claim-1", "tern#claim-3"]
    assert run(["explain", *iris, "--brief", "--json", "--store", str(store), "-o", str(out)]) == 0
    objects = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [each["rule"] for each in objects] == ["condemn/verb", "condemn/verb"]


def test_why_not_is_the_same_from_both_commands_and_needs_no_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    sentence = "Norway lambasted the raid."
    assert run(["explain", "--why-not", sentence, "-o", "one.txt"]) == 0
    assert run(["load", "--why-not", sentence]) == 0
    assert capsys.readouterr().out == Path("one.txt").read_text(encoding="utf-8")
    assert run(["explain", "--why-not", sentence, "--json", "-o", "one.jsonl"]) == 0
    words = [json.loads(line) for line in Path("one.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [word["outcome"] for word in words if word["word"] == "lambasted"] == ["claim"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.jsonl", "one.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["explain"],
        ["explain", "tern#claim-1", "--why-not", "Norway fell."],
        ["load", "a.txt", "--why-not", "Norway fell."],
        ["load"],
        ["lexicon", "--fired", "--entries"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2(arguments: list[str]) -> None:
    assert run(arguments) == 2


def test_the_lexicon_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lexicon = tmp_path / "lexicon"
    lexicon.mkdir()
    (lexicon / "frames.lex").write_text("plain : verb | subj | obj | - | -\n", encoding="utf-8")
    case = "== tow : verb -> tows (plain)\n+ Tugs towed it. => Tugs | tows | it\n"
    (lexicon / "a.lex").write_text(f"{case}tow\n", encoding="utf-8")
    assert run(["lexicon", "--ontology", str(tmp_path)]) == 0
    told = capsys.readouterr().err
    assert told.startswith("classes: 1, entries: 1 (verbs alone: 1, with other words: 0; event nouns alone: 0")
    assert told.endswith("; all is well\n")
    (lexicon / "a.lex").write_text(case, encoding="utf-8")
    assert run(["lexicon", "--ontology", str(tmp_path)]) == 1
    assert capsys.readouterr().out.startswith("lexicon/a.lex:1: class tow has no trigger")


def test_what_fired_is_the_same_each_time(store: Path, tmp_path: Path) -> None:
    texts = []
    for name in ("one", "two"):
        out = tmp_path / name
        assert run(["lexicon", "--fired", "--json", "--store", str(store), "-o", str(out)]) == 0
        texts.append(out.read_text(encoding="utf-8"))
    assert texts[0] == texts[1]
    first = json.loads(texts[0].splitlines()[0])
    assert (first["class"], first["claims"]) == ("condemn", 4)
