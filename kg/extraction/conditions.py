"""Tests the conditions of a sense on a trigger's arguments: kinds of entities, classes of nouns, obligation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extraction import clauses, syntax
from kg.extraction.arguments import PARTIES, Arguments
from kg.extraction.entities import Entities
from kg.extraction.triggers import Trigger
from kg.knowledge.lexicon import Condition, Lexicon

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_OBLIGATION = frozenset({"must", "should", "ought", "need"})


class Conditions:
    """The conditions of the lexicon, tested in one document."""

    def __init__(self, entities: Entities, lexicon: Lexicon) -> None:
        self.entities = entities
        self.lexicon = lexicon

    def holds(self, trigger: Trigger, arguments: Arguments) -> bool:
        """True where every condition of the trigger's sense holds."""
        return all(self._holds(trigger, arguments, condition) for condition in trigger.sense.conditions)

    def _holds(self, trigger: Trigger, arguments: Arguments, condition: Condition) -> bool:
        if condition.slot == "content":
            return self._content_is(arguments.content, condition)
        if condition.slot == "subject":
            tokens: tuple[Token, ...] = tuple(clauses.surface_subject(trigger.carrier))
        else:
            tokens = getattr(arguments, condition.slot)
            if arguments.parties and condition.slot == "object":
                tokens = arguments.actor[1:]
        if not tokens:
            return ("none" in condition.alternatives) != condition.negated
        found = any(
            self._is(trigger.paragraph, token, alternative)
            for head in tokens
            for token in syntax.conjuncts(head)[:1]
            for alternative in condition.alternatives
        )
        return found != condition.negated

    def _content_is(self, content: tuple[Token, ...], condition: Condition) -> bool:
        """``obligation``: the clause says what somebody must or should do; ``infinitive``: it is an infinitive."""
        found = any(_MOODS[name](verb) for name in condition.alternatives if name in _MOODS for verb in content)
        return found != condition.negated

    def _is(self, p: int, token: Token, wanted: str) -> bool:
        if wanted == "none":
            return False
        if wanted.startswith("@"):
            return self._in_class(token, wanted[1:])
        if wanted == "event":
            return token.pos_ in syntax.VERBAL or token.lemma_.casefold() in self.lexicon.nouns
        if wanted == "party" and token.tag_ in ("PRP", "WP") and token.lower_ != "it":
            return True
        kinds = {self.entities.as_party(e).kind for e in self.entities.resolve(p, token)} | {
            e.kind for e in self.entities.resolve(p, token)
        }
        if wanted == "party":
            return bool(kinds & set(PARTIES))
        return wanted in {str(k) for k in kinds}

    def _in_class(self, token: Token, name: str) -> bool:
        members = self.lexicon.noun_classes.get(name, frozenset())
        lemma = token.lemma_.casefold()
        if lemma in members or token.lower_ in members:
            return True
        before = token.doc[token.i - 1] if token.i else None
        return before is not None and f"{before.lower_} {lemma}" in members


def _is_obligation(verb: Token) -> bool:
    for child in syntax.children(verb, "aux"):
        if child.lower_ in _OBLIGATION or (child.lemma_ == "have" and verb.tag_ == "VB"):
            return True
    return verb.lemma_ in ("have", "need") and bool(syntax.children(verb, "xcomp"))


def _is_infinitive(verb: Token) -> bool:
    return verb.tag_ == "VB" and any(c.lower_ == "to" for c in syntax.children(verb, "aux"))


_MOODS = {"obligation": _is_obligation, "infinitive": _is_infinitive}
