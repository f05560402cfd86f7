"""Text in, its paragraphs out, as blocks of lines; text that was wrapped by hand is told from one line a paragraph."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

_WIDEST_WRAP = 132  # characters; nobody wraps text wider than a line printer
_SLACK = 12  # how much shorter than the widest line a wrapped line may be without the next word having fitted
_BULLET = re.compile(r"(?:[•*·▪●■►▶‣⁃»>–—-]|\(?\d{1,2}[.)])\s+")
_HYPHEN = re.compile(r"\w-$")
_TERMINAL = re.compile(r"[.!?…:;][\"'”’)\]]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank: where its content stands, how far it is indented, whether a blank line precedes."""

    start: int
    end: int
    text: str
    indent: int
    after_blank: bool


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: the stretch from its first line's to its last line's end, and its words on one line."""

    start: int
    end: int
    text: str
    lines: tuple[str, ...]
    content: int  # where its words begin, after a bullet
    after_blank: bool  # a blank line, or the text's beginning, precedes it

    @property
    def is_bullet(self) -> bool:
        """True where a bullet, dash or number introduces it."""
        return self.content > self.start


def split_blocks(text: str) -> list[Block]:
    """Divide a text into paragraphs, in order; together they hold every character that is not white space."""
    lines = _split_lines(text)
    width = _wrap_width(lines)
    blocks: list[Block] = []
    begin = 0
    for here in range(1, len(lines) + 1):
        if here == len(lines) or not _is_continued(lines[here - 1], lines[here], width):
            blocks.append(_make_block(lines[begin:here]))
            begin = here
    return blocks


def _split_lines(text: str) -> list[Line]:
    lines: list[Line] = []
    position, after_blank = 0, True
    for raw in text.split("\n"):
        content = raw.strip()
        if content:
            indent = len(raw) - len(raw.lstrip())
            start = position + indent
            lines.append(Line(start, start + len(content), content, indent, after_blank))
        after_blank = not content
        position += len(raw) + 1
    return lines


def _make_block(lines: list[Line]) -> Block:
    bullet = _BULLET.match(lines[0].text)
    return Block(
        start=lines[0].start,
        end=lines[-1].end,
        text=" ".join(word for line in lines for word in line.text.split()),
        lines=tuple(line.text for line in lines),
        content=lines[0].start + (bullet.end() if bullet and bullet.end() < len(lines[0].text) else 0),
        after_blank=lines[0].after_blank,
    )


def _wrap_width(lines: list[Line]) -> int:
    """Return the width that the text was wrapped at, 0 where each line is a paragraph of its own.

    Wrapped text breaks where the next word would not fit, in the midst of sentences: its lines are of like
    length and many begin in small letters.
    """
    pairs = list(_neighbours(lines))
    lengths = [len(before.text) for before, _ in pairs]
    narrow = [length for length in lengths if length <= _WIDEST_WRAP]
    if not narrow or len(narrow) < 0.9 * len(lengths):
        return 0
    width = max(narrow)
    long = [(before, after) for before, after in pairs if len(before.text) >= width / 2]
    full = sum(_is_full(before, after, width) for before, after in long)
    mid_sentence = sum(_is_mid_sentence(before, after) for before, after in long)
    capitals = all(before.text.isupper() for before, _ in long)
    return width if full >= 0.6 * len(long) and (capitals or mid_sentence >= 0.3 * len(long)) else 0


def _neighbours(lines: list[Line]) -> Iterator[tuple[Line, Line]]:
    return ((before, after) for before, after in itertools.pairwise(lines) if not after.after_blank)


def _is_full(before: Line, after: Line, width: int) -> bool:
    first_word = after.text.split(maxsplit=1)[0]
    return len(before.text) + 1 + len(first_word) > width - _SLACK


def _is_mid_sentence(before: Line, after: Line) -> bool:
    return (after.text[0].islower() or bool(_HYPHEN.search(before.text))) and not _TERMINAL.search(before.text)


def _is_continued(before: Line, after: Line, width: int) -> bool:
    """True where ``after`` goes on with the paragraph of ``before``."""
    if after.after_blank or (_BULLET.match(after.text) and not _is_mid_number(before, after)):
        return False
    if _is_mid_sentence(before, after) and len(before.text.split()) >= 4:
        return True
    if not width or after.indent > before.indent + 1 or (_is_capitals(before.text) and not after.text.isupper()):
        return False
    if len(before.text) < 0.6 * width and _TERMINAL.search(before.text):
        return False
    return _is_full(before, after, width) or _is_ragged(before, width)


def _is_ragged(before: Line, width: int) -> bool:
    # A line that broke early in the midst of a sentence, as where a long word was moved by hand.
    return len(before.text) >= 0.7 * width and not _TERMINAL.search(before.text)


def _is_mid_number(before: Line, after: Line) -> bool:
    # "... on Nov.\n8. The ..." and "... was\n- he said - ..." are no lists.
    return not _TERMINAL.search(before.text) and not _BULLET.match(before.text) and len(before.text) > 50


def _is_capitals(text: str) -> bool:
    return text.isupper() and len(text) >= 12 and text.count(" ") >= 2
