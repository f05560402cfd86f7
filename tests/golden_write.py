"""Rewrites tests/golden/ from examples/ and tells what changed: ``python -m tests.golden_write``."""

from __future__ import annotations

import sys

from kg.extraction.extractor import Extractor
from kg.knowledge import load_knowledge
from tests.golden_examples import FOLDER, golden_path, read_examples, show_difference, write_quads


def main() -> int:
    """Write every golden, and remove those of articles that are gone."""
    extractor = Extractor(load_knowledge())
    FOLDER.mkdir(exist_ok=True)
    kept = set()
    for name, article in read_examples():
        path = golden_path(name)
        kept.add(path)
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        after = write_quads(article, extractor)
        if after != before:
            path.write_text(after, encoding="utf-8", newline="\n")
            changes = f"\n{show_difference(before, after)}" if before else " (new)"
            sys.stdout.write(f"{path.name}: changed{changes}\n")
    for path in sorted(set(FOLDER.glob("*.nq")) - kept):
        path.unlink()
        sys.stdout.write(f"{path.name}: removed\n")
    sys.stdout.write(f"{len(kept)} goldens\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
