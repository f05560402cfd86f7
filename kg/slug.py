"""Turns a name into the last part of an IRI: small ASCII letters, digits and hyphens, the same on any machine."""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not decompose, as English-language reports write them.
_PLAIN = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d",
        "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "ħ": "h", "Ħ": "H", "ə": "a", "Ə": "A",
    }
)  # fmt: skip
_OTHER = re.compile(r"[^a-z0-9]+")


def ascii_fold(text: str) -> str:
    """Return ``text`` with accents and special Latin letters made plain; other scripts stay as they are."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def slug(name: str) -> str:
    """Return the IRI part for ``name``: ``Kim Jong-un`` gives ``kim-jong-un``.

    Letters of other scripts are written as their code points, so that no two such names fall together.
    """
    folded = ascii_fold(name).lower()
    if not folded.isascii():
        folded = "".join(char if char.isascii() or not char.isalnum() else f" u{ord(char):x} " for char in folded)
    return _OTHER.sub("-", folded).strip("-") or "unnamed"
