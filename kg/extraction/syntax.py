"""Reads the dependency tree around one token: children, coordination, prepositional objects, noun phrases, quantities.

Tokens in, tokens out; nothing here knows of entities or actions. Labels are spaCy's English ones (ClearNLP).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.parsing.tree import Doc, Token

VERBAL = frozenset({"VERB", "AUX"})
# nouns that count what follows "of"; a share counts singulars too ("half of the town")
SHARES = frozenset(
    "half third quarter percent % rest most part majority ton tonne dollar euro pound worth series wave spate "
    "string round".split()
)
QUANTITIES = SHARES | frozenset(
    "hundred thousand million billion dozen score ten group number couple handful lot some many several all both each "
    "any few patch batch total crowd minority".split()
)
_MEASURES = frozenset(
    "tonne ton kilo kilogram pound litre liter gallon barrel sack bag crate box container truckload lorryload "
    "planeload shipload boatload load shipment consignment batch pallet convoy cargo set thousand million dozen".split()
)
_INWARD = ("of", "for", "on", "against", "to")
_NOT_OUT_OF = ("according", "due", "thanks", "prior", "owing", "next")  # two-word prepositions that lead elsewhere


def children_of(token: Token) -> list[Token]:
    """All children, in the order of the text."""
    if not token.arcs:
        return []
    return [child for _, child in token.arcs]


def children(token: Token, *deps: str) -> list[Token]:
    """Children with one of these labels, in the order of the text."""
    if not token.arcs:  # as of most words
        return []
    return [child for dep, child in token.arcs if dep in deps]


def lemma(token: Token) -> str:
    """Small lemma; a hyphened verb is put back from its second half ("test-fired" is "test-fire")."""
    text = token.lemma_.casefold()
    if "-" in text and token.pos_ in VERBAL and text.endswith(("ed", "ing", "s")):
        for ending, stem in (("ied", "y"), ("ed", ""), ("ing", ""), ("es", "e"), ("s", "")):
            if text.endswith(ending):
                base = text[: len(text) - len(ending)] + stem
                return base + "e" if base.endswith(("fir", "impos", "operat")) else base
    return text


def conjuncts(token: Token) -> list[Token]:
    """The token and all that is coordinated with it to its right."""
    out = [token]
    for child in children_of(token):
        if child.dep_ == "conj" and _same_sort(token, child) and not _excluded(child):
            out += conjuncts(child)
    if token.dep_ == "pobj":  # "to Japan and to its allies"
        for other in children(token.head, "conj"):
            if other.pos_ == "ADP":
                out += [noun for each in children(other, "pobj") for noun in conjuncts(each)]
    return out


def _excluded(token: Token) -> bool:
    """True behind "but not"."""
    return (token.i > 0 and token.doc[token.i - 1].lower_ == "not") or bool(children(token, "neg"))


def _same_sort(token: Token, other: Token) -> bool:
    return (token.pos_ in VERBAL) == (other.pos_ in VERBAL)


def prepositional(token: Token, prepositions: Collection[str]) -> list[Token]:
    """Objects of these prepositions on ``token``, nouns or gerunds, nearest first."""
    out: list[Token] = []
    for child in children_of(token):
        if child.dep_ in ("prep", "dative", "agent", "prt", "advmod") and child.lower_ in prepositions:
            out += children(child, "pobj", "pcomp")
            for inner in children(child, "prep"):  # "out of", "from under"
                out += children(inner, "pobj", "pcomp")
        elif child.dep_ == "prep" and child.lower_ not in _NOT_OUT_OF:
            for inner in children(child, "prep", "conj"):
                if inner.lower_ in prepositions:
                    out += children(inner, "pobj", "pcomp")
    return out


def counted(token: Token) -> Token | None:
    """The noun that a quantity counts: "thousands of *students*", "a group of *officers*", "a third of *them*"."""
    if token.lemma_.casefold() not in QUANTITIES and token.tag_ != "CD":
        return None
    for preposition in children(token, "prep"):
        if preposition.lower_ == "of":
            for noun in children(preposition, "pobj"):
                if (
                    noun.tag_ in ("NNS", "NNPS", "NNP", "PRP")
                    or token.lemma_.casefold() in SHARES
                    or noun.lemma_ == "people"
                ):
                    return noun
    return None


def measured(token: Token) -> list[Token]:
    """The goods that a measure is of: "90 tonnes of *rice*", "a shipment of *blankets*"."""
    if token.lemma_.casefold() not in _MEASURES:
        return []
    return [
        each
        for preposition in children(token, "prep")
        if preposition.lower_ == "of"
        for noun in children(preposition, "pobj")
        for each in conjuncts(noun)
    ]


def low_agents(noun: Token) -> list[Token]:
    """Who does what a noun names, where the parser hangs "by" too low: "the rejection of offers of help by *Chad*"."""
    nouns = [noun]
    while nouns:
        phrases = [preposition for each in nouns for preposition in children(each, "prep")]
        found = [agent for p in phrases if p.lower_ == "by" for agent in children(p, "pobj")]
        if found:
            return found
        nouns = [inner for p in phrases if p.lower_ in _INWARD for inner in children(p, "pobj")]
    return []


def governors(token: Token) -> Iterator[Token]:
    """The heads above a token, nearest first."""
    while token.head != token:
        token = token.head
        yield token


def phrase(noun: Token) -> tuple[Token, Token]:
    """First and last token of a noun's phrase without relative clauses, appositions and coordinated nouns."""
    first = last = noun
    for child in children_of(noun):
        if (
            child.dep_ in ("det", "amod", "compound", "nummod", "poss", "nmod", "quantmod", "case", "advmod", "predet")
            and child.i < noun.i
        ):
            edge = child.left_edge
            first = edge if edge.i < first.i else first
        elif (
            child.dep_ == "prep"
            and child.i > noun.i
            and child.lower_ in ("of", "for", "on", "by", "between", "against", "in", "to", "with")
        ):
            last = child.right_edge if child.right_edge.i > last.i and child.right_edge.i - noun.i < 14 else last
    return first, last


def base_phrase(noun: Token) -> list[Token]:
    """Determiner-less modifiers before a noun, and the noun."""
    kept = [
        t
        for child in children_of(noun)
        if child.dep_ in ("amod", "compound", "nmod", "nummod", "punct", "poss")
        and child.i < noun.i
        and not (child.dep_ in ("nmod", "compound") and children(child, "cc"))
        for t in child.subtree
        if t.dep_ not in ("det", "conj", "cc") and not t.is_quote
    ]
    return [*sorted(kept, key=lambda t: t.i), noun]


def head_of_span(doc: Doc, first: int, last: int) -> Token:
    """The token of a span that the others hang on."""
    return next((t for t in (doc[i] for i in range(first, last + 1)) if not first <= t.head.i <= last), doc[last])
