"""Finds whose a noun is: the states and names among its possessor, its modifiers and its "of" phrase."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.mentions import Name, Names
from kg.model import Entity

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_OF_STATE = ("of", "in", "from", "throughout", "across", "for")


def is_ethnic(token: Token) -> bool:
    """True behind "ethnic": a people's name that says nothing of whose citizens they are."""
    return token.i > 0 and token.doc[token.i - 1].lower_ == "ethnic"


class Owners:
    """Owners of the nouns of one document.

    ``resolve`` tells who a possessive pronoun is, ``state_of`` the state of what a name stands for.
    """

    def __init__(
        self,
        names: Names,
        resolve: Callable[[int, Token], list[Entity]],
        state_of: Callable[[Name], str | None],
    ) -> None:
        self.names = names
        self._resolve = resolve
        self._state_of = state_of

    def sort(self, p: int, token: Token) -> str | None:
        """IGO of "UN peacekeepers", "a NATO spokesman": the sort of organisation that the noun belongs to."""
        names = [n for _, n in self.named(p, token)]
        names += [
            n for t in syntax.prepositional(token, ("of", "from", "for")) if (n := self.names.at(p, t)) is not None
        ]
        return next((n.entry.org_type for n in names if n.entry is not None and n.entry.org_type), None)

    def states(self, p: int, token: Token) -> list[str]:
        """State codes of a noun's possessor, adjectives and "of" phrase, each once, in the order of the text."""
        codes: list[str] = []
        is_others = token.lemma_.casefold() == "counterpart"  # Peru's Chilean counterpart is no Peruvian
        for child in syntax.children_of(token):
            if child.dep_ == "poss" and is_others:
                continue
            if child.dep_ in ("poss", "amod", "compound", "nmod", "appos") and child.i < token.i:
                for t in child.subtree:
                    name = self.names.at(p, t)
                    if name is not None and name.first == t.i and not is_ethnic(t):
                        code = self._state_of(name)
                        if code:
                            codes.append(code)
                    elif t.tag_ == "PRP$":
                        codes += [e.state for e in self._resolve(p, t) if e.state]
        if not codes:
            for t in [c for noun in syntax.prepositional(token, _OF_STATE) for c in syntax.conjuncts(noun)]:
                name = self.names.at(p, t)
                code = self._state_of(name) if name is not None else None
                if code:
                    codes.append(code)
                elif t.pos_ == "NOUN" and t.lemma_ != token.lemma_:
                    codes += self.states(p, t)[:1]
        return list(dict.fromkeys(codes))

    def named(self, p: int, token: Token) -> list[tuple[Token, Name]]:
        """Names among a noun's possessor and modifiers, with the token at which each ends."""
        out: list[tuple[Token, Name]] = []
        for child in syntax.children_of(token):
            if child.dep_ in ("poss", "amod", "compound", "nmod") and child.i < token.i:
                for t in child.subtree:
                    name = self.names.at(p, t)
                    if name is not None and name.last == t.i and not any(n is name for _, n in out):
                        out.append((t, name))
        return out
