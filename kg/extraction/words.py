"""Tells, before anything is parsed, whether a word may be a form of a verb that the lexicon knows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kg.knowledge.lexicon import Lexicon

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_IRREGULAR = {
    "said": "say",
    "told": "tell",
    "met": "meet",
    "took": "take",
    "gave": "give",
    "held": "hold",
    "made": "make",
    "sent": "send",
    "left": "leave",
    "shot": "shoot",
    "hit": "hit",
    "fought": "fight",
    "won": "win",
    "lost": "lose",
    "broke": "break",
    "cut": "cut",
    "began": "begin",
    "withdrew": "withdraw",
    "sought": "seek",
    "struck": "strike",
    "fled": "flee",
    "flew": "fly",
    "went": "go",
    "brought": "bring",
    "drew": "draw",
    "drove": "drive",
    "overthrew": "overthrow",
    "put": "put",
    "set": "set",
    "shut": "shut",
    "wrote": "write",
    "spoke": "speak",
    "swore": "swear",
    "led": "lead",
    "lifted": "lift",
    "saw": "see",
    "threw": "throw",
    "forgave": "forgive",
    "forbade": "forbid",
    "undertook": "undertake",
    "retook": "retake",
    "upheld": "uphold",
    "withheld": "withhold",
    "overran": "overrun",
    "froze": "freeze",
    "rebuilt": "rebuild",
    "foresaw": "foresee",
}


class VerbForms:
    """The inflected forms of the lexicon's verbs, each with its lemma."""

    def __init__(self, lexicon: Lexicon) -> None:
        known = sorted({*lexicon.verbs, *(key.split()[0] for key in lexicon.light)})
        self._forms = {form: verb for verb in known for form in _forms(verb)}
        self._forms |= {form: verb for form, verb in _IRREGULAR.items() if verb in known}
        self._verbs = frozenset(known)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word.casefold() in self._forms

    def mend_lemmas(self, tokens: Iterable[Token]) -> None:
        """Put right the lemmas of verbs that the lemmatizer does not know ("staged" is not of "stag")."""
        for token in tokens:
            if token.pos_ == "VERB":
                verb = self._forms.get(token.lower_)
                if (
                    verb is not None
                    and verb != token.lemma_
                    and (token.lemma_.casefold() not in self._verbs or verb == token.lemma_ + "e")
                ):
                    token.lemma_ = verb


def _forms(verb: str) -> set[str]:
    """Third person, past and participle of a regular verb."""
    if verb.endswith("e"):
        return {verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return {verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    doubled = {verb + verb[-1] + "ed"} if verb[-1:] not in "aeiouwxy" and verb[-2:-1] in "aeiou" else set()
    return {third, verb + "ed", verb + "ing", *doubled}
