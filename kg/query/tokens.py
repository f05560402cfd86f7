"""From the text of a SPARQL query to its tokens, so that nothing in a string, IRI or comment is taken for syntax."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<comment>\#[^\n\r]*)
    | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
    | (?P<string>\"{3}(?:\"{0,2}(?:[^"\\]|\\.))*\"{3} | '{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}
        | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*')
    | (?P<variable>[?$]\w+)
    | (?P<tag>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
    | (?P<name>(?:\w[\w.-]*)?:(?:(?:[\w:]|%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?\#@%])
        (?:[\w:.-]|%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?\#@%])*)?)
    | (?P<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)
    | (?P<word>[^\W\d]\w*)
    | (?P<other>\^\^|&&|\|\||[<>!]=|.)
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A token and where it stands: offsets in the query's text, from 0, end exclusive."""

    kind: str  # iri string variable tag name number word other
    text: str
    start: int
    end: int

    @property
    def keyword(self) -> str:
        """Return the word in capitals, or an empty string for what is not a word."""
        return self.text.upper() if self.kind == "word" else ""


@lru_cache(maxsize=64)  # a query is looked at several times on its way to the store
def tokenise(sparql: str) -> tuple[Token, ...]:
    """Return the tokens of a query, without white space and comments; text that is no SPARQL comes out as ``other``."""
    found = ((match.lastgroup or "other", match) for match in _TOKEN.finditer(sparql))
    return tuple(
        Token(kind, match.group(), match.start(), match.end())
        for kind, match in found
        if kind not in ("space", "comment")
    )
