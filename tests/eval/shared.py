"""Finds the shared evaluation data: ``$KG_SHARED``, else ``shared/`` beside the checkout; reads its sentences."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
SAMPLE = "reuters-north-korea"


def find_shared() -> Path | None:
    """Return the folder of the evaluation data (``…/shared/eval``), or ``None`` where it is missing."""
    named = os.environ.get("KG_SHARED")
    folder = (Path(named) if named else CHECKOUT.parent / "shared") / "eval"
    return folder if (folder / "score_articles.py").is_file() else None


def say_missing() -> str:
    """Return what to tell where ``find_shared`` finds nothing."""
    named = os.environ.get("KG_SHARED")
    looked = f"KG_SHARED={named}" if named else f"{CHECKOUT.parent / 'shared'} (set KG_SHARED to another)"
    return f"the evaluation data is missing: looked for eval/score_articles.py in {looked}"


def sentence_lines(shared: Path) -> Iterator[str]:
    """Yield the development sentences as JSON lines that ``kg load`` reads, without their gold."""
    for line in (shared / "sentences-dev.jsonl").read_text(encoding="utf-8").splitlines():
        if line.strip():
            record = json.loads(line)
            yield json.dumps({"id": record["id"], "date": "2000-01-01", "title": "", "text": record["text"]})
