"""From the shared articles to judged claims: what holds of each claim that the loader draws, and if it is right."""

from __future__ import annotations

import importlib.util
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

from kg.export import export_store
from kg.knowledge import load_knowledge
from kg.loading import Loader
from kg.store import Store

HAPPENING = "HAPPEN"


@dataclass(frozen=True, slots=True)
class JudgedClaim:
    """A claim, by the name of its article."""

    article: str
    features: tuple[str, ...]
    is_right: bool
    finds: int = 0  # gold claims that it finds; two for "A and B held talks"


@dataclass(frozen=True, slots=True)
class Judgement:
    """All claims that can be judged, and how many gold claims of their sorts each article has."""

    claims: tuple[JudgedClaim, ...]
    golds: dict[str, int]


class Recorder:
    """Stands in for the weights: gives a claim a number for a probability, by which its features are found again."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, ...]] = []

    def probability(self, features: Iterable[str]) -> float:
        """Return the number of these features, from 1."""
        self.seen.append(tuple(features))
        return float(len(self.seen))


def judge(shared: Path) -> Judgement:
    """Judge the claims of actions and of happenings in all articles, by the rules of ``score_articles.py``.

    Right is a claim whose category, actor and object are a gold claim's. Not judged are standing facts and what is
    only said, of which the gold has some but not all, and what is right as a claim of another sort.
    """
    scorer = _load_scorer(shared)
    recorder = Recorder()
    drawn = _draw_claims(shared, recorder)
    claims: list[JudgedClaim] = []
    golds: dict[str, int] = {}
    for path in sorted((shared / "gold").glob("*.json")):
        text = (shared / "articles" / f"{path.stem}.txt").read_text(encoding="utf-8")
        wanted = scorer.spans(json.loads(path.read_text(encoding="utf-8")), text)
        actions = [gold for gold in wanted if gold["core"] and gold["category"][0] in scorer.ACTIONS]
        others = [gold for gold in wanted if gold not in actions]
        found = [claim for claim in drawn if claim["article"] == path.stem]
        happenings = [claim for claim in found if claim["category"] == HAPPENING]
        right = _find_right(scorer, actions, others, [c for c in found if c["category"] in scorer.ACTIONS])
        right += [(claim, int(is_right)) for claim, is_right in _match(scorer, others, happenings)]
        claims += [
            JudgedClaim(path.stem, recorder.seen[int(claim["confidence"]) - 1], finds > 0, finds)
            for claim, finds in right
            if claim["confidence"] == int(claim["confidence"])  # else of a standing fact, which has no features
        ]
        golds[path.stem] = len(actions) + sum(gold["category"][0] == HAPPENING for gold in others)
    return Judgement(tuple(claims), golds)


def _load_scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_articles", shared / "score_articles.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _draw_claims(shared: Path, recorder: Recorder) -> list[dict[str, Any]]:
    """Return the claims as ``kg export claims`` writes them; the confidence of each is the recorder's number."""
    store = Store.in_memory()
    report = Loader(store, replace(load_knowledge(), confidence=recorder)).load([shared / "articles"])
    assert report.exit_code == 0, f"an article could not be loaded: {report}"
    out = io.BytesIO()
    export_store(store, "claims", out)
    return [json.loads(line) for line in out.getvalue().decode("utf-8").splitlines()]


def _find_right(
    scorer: ModuleType, actions: list[Any], others: list[Any], found: list[dict[str, Any]]
) -> list[tuple[dict[str, Any], int]]:
    """Return each claim of an action with how many gold claims it finds, without those that count neither way."""
    right = {id(claim) for claim, is_right in _match(scorer, actions, found) if is_right}
    spare = [claim for claim in found if id(claim) not in right]
    neither = {id(claim) for claim, is_right in _match(scorer, others, spare) if is_right}
    counted = [claim for claim in found if id(claim) not in neither]
    return _match(scorer, actions, counted)


def _match(scorer: ModuleType, golds: list[Any], found: list[dict[str, Any]]) -> list[tuple[dict[str, Any], int]]:
    finds = [j for level, _, j in scorer.match(golds, found) if level == 3]
    return [(claim, finds.count(j)) for j, claim in enumerate(found)]
