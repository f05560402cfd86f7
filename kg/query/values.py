"""From a query's text to its ``VALUES ?name { … }`` blocks, and to a query with RDF terms in their place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pyoxigraph as ox

from kg.query.tokens import Token, tokenise

Term = ox.NamedNode | ox.Literal


@dataclass(frozen=True, slots=True)
class ValuesBlock:
    """A block of one variable: its name, and where its values stand in the text (offsets from 0, end exclusive)."""

    name: str
    start: int
    end: int
    default: str


def find_values(sparql: str) -> list[ValuesBlock]:
    """Return the query's VALUES blocks of one variable that is written without parentheses."""
    return list(_blocks(sparql, tokenise(sparql)))


def _blocks(sparql: str, tokens: Sequence[Token]) -> Iterator[ValuesBlock]:
    for place, token in enumerate(tokens[:-3]):
        if token.keyword != "VALUES" or tokens[place + 1].kind != "variable" or tokens[place + 2].text != "{":
            continue
        closing = next((later for later in tokens[place + 3 :] if later.text == "}"), None)
        if closing is not None:
            start, end = tokens[place + 2].end, closing.start
            yield ValuesBlock(tokens[place + 1].text[1:], start, end, sparql[start:end].strip())


def bind_values(sparql: str, values: Mapping[str, Sequence[Term]]) -> str:
    """Return the query with other values in its blocks.

    Terms are written by the RDF library, which checks IRIs and escapes strings: a value stays one value.
    """
    bound = sparql
    for block in sorted(find_values(sparql), key=lambda block: -block.start):
        if block.name in values:
            terms = " ".join(str(term) for term in values[block.name])
            bound = f"{bound[: block.start]} {terms} {bound[block.end :]}"
    return bound
