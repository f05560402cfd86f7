"""Cases of the cleaner: each ``tests/data/cleaning/NAME.txt`` with what must come out, in ``NAME.json``.

``python tests/cleaning_cases.py`` writes the JSON files anew; read the difference before you commit it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kg.cleaning import clean
from kg.model import Article

FOLDER = Path(__file__).parent / "data" / "cleaning"
CASES = sorted(FOLDER.glob("*.txt"))


def describe(text: str) -> dict[str, Any]:
    """Clean a text and tell the outcome in plain values."""
    document = clean(Article(name="case", text=text))
    return {
        "headline": document.headline,
        "date": document.date.isoformat() if document.date else None,
        "place": document.place,
        "agency": document.agency,
        "byline": document.byline,
        "paragraphs": [("# " if p.is_headline else "") + p.text for p in document.paragraphs],
        "dropped": [f"{d.reason}: {text[d.start : d.end]}" for d in document.dropped],
    }


if __name__ == "__main__":
    for case in CASES:
        told = json.dumps(describe(case.read_text(encoding="utf-8")), ensure_ascii=False, indent=1)
        case.with_suffix(".json").write_text(told + "\n", encoding="utf-8")
