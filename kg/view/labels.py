"""From a name to the short lines that are drawn below a symbol, and the room that symbol and lines take."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

LINE_CHARACTERS = 16
MOST_LINES = 3
FONT_SIZE = 13  # pixels, of the smallest names; the page draws the names of hubs larger
LINE_HEIGHT = 16
_JOINERS = frozenset("\u200d\ufe0e\ufe0f\u20e3")
# Directional overrides would turn round the rest of the line; they stay in the text beside the picture.
_UNDRAWN = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


@dataclass(frozen=True, slots=True)
class Box:
    """Room around a symbol's centre, in pixels: half its width, and how far it reaches up and down."""

    half_width: float
    up: float
    down: float
    radius: float


@lru_cache(maxsize=20_000)
def wrap_label(label: str) -> tuple[str, ...]:
    """Break a name into at most three lines of about 16 characters; what does not fit ends in "…"."""
    words = "".join(" " if _is_control(char) else char for char in label if char not in _UNDRAWN).split()
    lines: list[str] = []
    for word in words:
        for piece in _pieces(word):
            if lines and len(lines[-1]) + 1 + len(piece) <= LINE_CHARACTERS:
                lines[-1] += " " + piece
            else:
                lines.append(piece)
        if len(lines) > MOST_LINES:
            break
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], lines[MOST_LINES - 1][: LINE_CHARACTERS - 1] + "…"]
    return tuple(lines)


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Zl", "Zp")


def _pieces(word: str) -> list[str]:
    """Cut a long word, never before a combining mark or inside a joined emoji."""
    if len(word) <= LINE_CHARACTERS + 2:
        return [word]
    pieces, piece = [], ""
    for char in word[: LINE_CHARACTERS * (MOST_LINES + 2)]:
        joined = unicodedata.combining(char) or char in _JOINERS or piece.endswith("\u200d")
        if len(piece) >= LINE_CHARACTERS and not joined:
            pieces.append(piece)
            piece = ""
        piece += char
    return [*pieces, piece]


def node_radius(degree: int, *, is_event: bool) -> float:
    """Return the size of a symbol by how much it takes part in; a hub is large, never huge."""
    return 8.0 if is_event else round(9 + 3.2 * min(degree, 60) ** 0.5, 1)


def measure_box(lines: tuple[str, ...], radius: float) -> Box:
    """Return the room that a symbol with its lines takes, from average widths of a sans-serif face."""
    width = max((_text_width(line) for line in lines), default=0.0)
    return Box(max(radius, width / 2), radius, radius + 5 + LINE_HEIGHT * len(lines), radius)


def _text_width(line: str) -> float:
    return FONT_SIZE * sum(_character_width(char) for char in line)


@lru_cache(maxsize=4096)
def _character_width(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    if unicodedata.east_asian_width(char) in "WF":
        return 1.1
    if char in "iljtfrI.,'’:;|! ":
        return 0.36
    return 0.92 if char in "mwMW@%" else 0.7 if char.isupper() else 0.6
