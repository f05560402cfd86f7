"""Reads ``frames.lex``: which grammatical slots of a verb, noun or adjective fill a claim's roles."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.errors import DataError

SLOTS = ("subj", "obj", "iobj", "prep", "comp", "compsubj", "compobj", "poss", "compound", "of", "parties", "speaker")


@dataclass(frozen=True, slots=True)
class Slot:
    """One grammatical place; ``prepositions`` only where ``name`` is ``prep``."""

    name: str
    prepositions: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Frame:
    """For each role of a claim the slots to try, first filled first."""

    name: str
    pos: str
    actor: tuple[Slot, ...]
    object: tuple[Slot, ...]
    recipient: tuple[Slot, ...]
    content: tuple[Slot, ...]


def read_frames(path: Path) -> dict[str, Frame]:
    """Read every frame of the file; raises ``DataError`` with file and line."""
    if not path.is_file():
        raise DataError(f"{path}: missing; a lexicon needs its frames.lex")
    frames: dict[str, Frame] = {}
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.split("#", 1)[0].strip()
        if not line:
            continue
        where = f"{path.name}:{number}"
        name, _, rest = line.partition(":")
        fields = [part.strip() for part in rest.split("|")]
        if len(fields) != 5:
            raise DataError(
                f"{where}: a frame is 'NAME : POS | actor | object | recipient | content'; fields: {len(fields)}"
            )
        frame = Frame(name.strip(), fields[0], *(_slots(part, where) for part in fields[1:]))
        if frame.name in frames:
            raise DataError(f"{where}: frame {frame.name!r} stands twice; rename one")
        frames[frame.name] = frame
    return frames


def _slots(text: str, where: str) -> tuple[Slot, ...]:
    """``obj, prep:at,on, comp`` -> three slots: comma and space part slots, a bare comma parts prepositions."""
    slots: list[Slot] = []
    for word in (w.strip() for w in text.split(", ")):
        if word in ("", "-"):
            continue
        if word.startswith("prep:"):
            slots.append(Slot("prep", frozenset(word[5:].split(","))))
        elif word in SLOTS:
            slots.append(Slot(word))
        else:
            raise DataError(f"{where}: slot {word!r} is unknown; use {', '.join(SLOTS)}")
    return tuple(slots)
