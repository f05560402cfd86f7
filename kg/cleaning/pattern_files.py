"""Parses the files of ``ontology/cleaning`` into sections: a reason, how its lines are meant, and the lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from kg.errors import DataError

HOWS = ("line", "words", "start", "contains", "match", "search", "head", "tail", "stop", "aside", "names")
_HEADING = re.compile(r"==\s*(?P<reason>[^:]+?)\s*:\s*(?P<how>\w+)\s*")


@dataclass(frozen=True, slots=True)
class PatternLine:
    """A phrase or regular expression, and where it is written (``clutter.txt:12``)."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Section:
    """``== REASON : HOW`` and the lines below it."""

    reason: str
    how: str
    lines: tuple[PatternLine, ...]


def read_sections(folder: Path) -> list[Section]:
    """Read every ``.txt`` file of the folder, in the order of their names. Raises DataError."""
    return [section for path in sorted(folder.glob("*.txt")) for section in _read_file(path)]


def _read_file(path: Path) -> list[Section]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}; it must be UTF-8 text") from error
    sections: list[tuple[str, str, list[PatternLine]]] = []
    for number, line in enumerate(text.splitlines(), 1):
        line, where = line.strip(), f"{path.name}:{number}"
        if not line or line.startswith("#"):
            continue
        if line.startswith("=="):
            sections.append((*_read_heading(line, where), []))
        elif not sections:
            raise DataError(f"{where}: {line!r} stands before any heading; write '== REASON : HOW' above it")
        else:
            sections[-1][2].append(PatternLine(line, where))
    return [Section(reason, how, tuple(lines)) for reason, how, lines in sections]


def _read_heading(line: str, where: str) -> tuple[str, str]:
    heading = _HEADING.fullmatch(line)
    if heading is None:
        raise DataError(f"{where}: {line!r} is no heading; write '== REASON : HOW'")
    if heading["how"] not in HOWS:
        raise DataError(f"{where}: {heading['how']!r} is unknown; write one of {', '.join(HOWS)}")
    return heading["reason"], heading["how"]
