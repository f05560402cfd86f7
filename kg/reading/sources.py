"""Paths in, files out: walks folders in a fixed order, and says what is missing or passed over and why."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

from kg.errors import InputError
from kg.reading.registry import ReadFailure, find_reader_name, known_endings

STANDARD_INPUT = "-"
_log = logging.getLogger(__name__)


def find_files(paths: Sequence[str | Path]) -> Iterator[Path | ReadFailure | None]:
    """Give each file once, in the order given, those of a folder in the order of names; None is standard input."""
    seen: set[Path | None] = set()
    for path in paths:
        for found in [None] if str(path) == STANDARD_INPUT else _expand(Path(path)):
            if isinstance(found, ReadFailure):
                yield found
                continue
            key = found.resolve() if found else None
            if key not in seen:
                seen.add(key)
                yield found


def _expand(path: Path) -> Iterator[Path | ReadFailure]:
    if not path.is_dir():
        if path.exists():
            yield path
        else:
            yield _failure(path, "there is no such file or folder; check the path")
        return
    has_any = False
    for found in _walk(path):
        has_any = True
        yield found
    if not has_any:
        yield _failure(path, f"the folder has no articles; their files end in {', '.join(known_endings())}")


def _walk(folder: Path) -> Iterator[Path | ReadFailure]:
    """Give the files of a folder and of the folders in it; links to folders may lead in circles and are left."""
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        yield _failure(folder, f"the folder cannot be read: {error.strerror}; check its permissions")
        return
    for entry in entries:
        if entry.name.startswith("."):
            _log.info("%s: passed over: hidden", entry)
        elif entry.is_dir():
            if entry.is_symlink():
                _log.info("%s: passed over: a link to a folder", entry)
            else:
                yield from _walk(entry)
        elif entry.exists() and not entry.is_file():  # reading from a pipe could wait for ever
            _log.info("%s: passed over: neither a file nor a folder", entry)
        elif find_reader_name(entry.suffix) is None:
            _log.info("%s: passed over: its ending is none of %s", entry, ", ".join(known_endings()))
        else:
            yield entry


def _failure(path: Path, message: str) -> ReadFailure:
    return ReadFailure(str(path), InputError(f"{path}: {message}"))
