"""From paths to how many articles they may hold, without reading them: for how long loading may take."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

_SAMPLE = 1 << 20  # bytes of a file of JSON Lines, from which the length of a line is taken
_LINES = (".jsonl", ".ndjson")


def forecast_articles(paths: Sequence[str | Path], *, reader: str | None = None) -> int | None:
    """Return about how many articles there are; None where standard input is among the paths.

    A file is one article, but for JSON Lines, whose lines are counted in the first mebibyte.
    """
    from kg.reading.sources import find_files

    count = 0
    for path in find_files(paths):
        if path is None:
            return None
        is_lines = isinstance(path, Path) and (reader == "jsonl" or path.suffix.lower() in _LINES)
        count += _count_lines(path) if is_lines and isinstance(path, Path) else 1
    return count


def _count_lines(path: Path) -> int:
    if not path.is_file():  # what is read of a pipe is gone
        return 1
    try:
        with path.open("rb") as stream:
            sample = stream.read(_SAMPLE)
            size = path.stat().st_size
    except OSError:  # loading will say so
        return 1
    lines = sum(1 for line in sample.split(b"\n") if line.strip())
    return max(1, round(lines * size / len(sample))) if sample else 1
