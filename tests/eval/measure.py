"""From the shared texts to the scorers' figures: load, export, score; every scorer runs as a process of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.export import export_store
from kg.loading import Loader
from kg.store import Store

from .shared import SAMPLE, sentence_lines

FLOORS = Path(__file__).with_name("floors.toml")

Floors = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Figures:
    """What a scorer says: for people, for programs, and of errors."""

    text: str
    data: dict[str, Any]
    errors: str

    def value(self, key: str) -> float:
        """Return a figure by a floor's key, such as ``claim F1``."""
        name, _, rate = key.rpartition(" ")
        return float(self.data[name][rate])


def measure(shared: Path, work: Path) -> dict[str, Figures]:
    """Return the figures of all three measurements; stores and exports are written under ``work``."""
    claims = work / "claims.jsonl"
    _load_and_export([shared / "articles"], "claims", work / "articles-store", claims)
    sentences = work / "sentences.jsonl"
    sentences.write_text("".join(f"{line}\n" for line in sentence_lines(shared)), encoding="utf-8")
    records = work / "plover.jsonl"
    _load_and_export([sentences], "plover", work / "sentences-store", records)
    return {
        "sample": _score_sample(shared, claims, work),
        "articles": _score(shared / "score_articles.py", claims),
        "sentences": _score_sentences(shared, records, work),
    }


def read_floors() -> Floors:
    """Return the floors by measurement and key."""
    with FLOORS.open("rb") as file:
        return tomllib.load(file)


def _load_and_export(paths: list[Path], format_name: str, store_path: Path, target: Path) -> None:
    with Store.open(store_path) as store:
        report = Loader(store).load(paths)
        assert report.exit_code == 0, f"an article could not be loaded: {report}"
        with target.open("wb") as out:
            export_store(store, format_name, out)


def _score_sample(shared: Path, claims: Path, work: Path) -> Figures:
    gold = work / "sample-gold"
    gold.mkdir(exist_ok=True)
    shutil.copy(shared / "gold" / f"{SAMPLE}.json", gold)
    only = work / "sample-claims.jsonl"
    lines = claims.read_text(encoding="utf-8").splitlines(keepends=True)
    only.write_text("".join(line for line in lines if json.loads(line)["article"] == SAMPLE), encoding="utf-8")
    return _score(shared / "score_articles.py", only, "--gold", str(gold))


def _score_sentences(shared: Path, records: Path, work: Path) -> Figures:
    predictions = work / "predictions.jsonl"
    predictions.write_text(_run(shared / "plover_to_sentences.py", str(records)).stdout, encoding="utf-8")
    return _score(shared / "score_sentences.py", predictions)


def _score(scorer: Path, predictions: Path, *options: str) -> Figures:
    for_people = _run(scorer, str(predictions), *options, "--errors")
    for_programs = _run(scorer, str(predictions), *options, "--json")
    return Figures(for_people.stdout, json.loads(for_programs.stdout), for_people.stderr)


def _run(script: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # -I: the scorer is measured against as it is, whatever the caller's environment sets for Python
    command = [sys.executable, "-I", "-X", "utf8", str(script), *arguments]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", timeout=300)
