"""Tells, before anything is parsed, whether a word may be a form of a verb that the lexicon knows."""

from __future__ import annotations

from kg.knowledge.lexicon import Lexicon

_IRREGULAR = {
    "said": "say", "told": "tell", "met": "meet", "took": "take", "gave": "give", "held": "hold", "made": "make", "sent": "send",
    "left": "leave", "shot": "shoot", "hit": "hit", "fought": "fight", "won": "win", "lost": "lose", "broke": "break", "cut": "cut",
    "began": "begin", "withdrew": "withdraw", "sought": "seek", "struck": "strike", "fled": "flee", "flew": "fly", "went": "go",
    "brought": "bring", "drew": "draw", "drove": "drive", "overthrew": "overthrow", "put": "put", "set": "set", "shut": "shut",
    "wrote": "write", "spoke": "speak", "swore": "swear", "led": "lead", "lifted": "lift", "saw": "see", "threw": "throw",
}


class VerbForms:
    """The inflected forms of the lexicon's verbs, as a set to be asked."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._forms: set[str] = set()
        for verb in lexicon.verbs:
            self._forms |= _forms(verb)
        self._forms |= {form for form, verb in _IRREGULAR.items() if verb in lexicon.verbs}

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word.casefold() in self._forms


def _forms(verb: str) -> set[str]:
    """Third person, past and participle of a regular verb."""
    if verb.endswith("e"):
        return {verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return {verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    doubled = {verb + verb[-1] + "ed"} if verb[-1:] not in "aeiouwxy" and verb[-2:-1] in "aeiou" else set()
    return {third, verb + "ed", verb + "ing", *doubled}
