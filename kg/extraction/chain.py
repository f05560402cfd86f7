"""Walks up from a trigger through the clauses that govern it; polarity, modality and attribution read the same walk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extraction import clauses, syntax
from kg.extraction.triggers import Trigger
from kg.knowledge.lexicon import Lexicon

if TYPE_CHECKING:
    from kg.parsing.tree import Token

EVENT_OF = ("of", "for", "to")  # between a noun and its event: "plans for talks", "a threat of war"
_DEPTH = 10


@dataclass(frozen=True, slots=True)
class Step:
    """``token`` hangs on ``governor`` (a verb, noun or adjective) by ``relation``.

    Relations: ``conj``, ``xcomp``, ``ccomp``, ``advcl``, ``acl``, ``relcl``, ``pcomp``, ``object``, ``subject``,
    ``nominal``.
    """

    token: Token
    governor: Token
    relation: str
    preposition: str = ""


def walk(trigger: Trigger) -> Iterator[Step]:
    """Steps from the trigger's carrier up to the root, nearest first."""
    token = trigger.carrier
    for _ in range(_DEPTH):
        step = _step(token)
        if step is None:
            return
        yield step
        token = step.governor


def _step(token: Token) -> Step | None:
    head, dep = token.head, token.dep_
    if head == token:
        return None
    if dep in ("conj", "xcomp", "ccomp", "advcl", "acl", "relcl", "parataxis"):
        return Step(token, head, "ccomp" if dep == "parataxis" else dep)
    if dep in ("pobj", "pcomp") and head.pos_ in ("ADP", "SCONJ", "ADV"):
        governor = head.head
        while governor.pos_ in ("ADP", "ADV") and governor.head != governor:
            governor = governor.head
        return Step(token, governor, "pcomp" if dep == "pcomp" else "nominal", head.lower_)
    if dep in ("dobj", "nsubjpass", "attr", "oprd", "dative"):
        return Step(token, head, "object")
    if dep in ("nsubj", "csubj"):
        return Step(token, head, "subject")
    if dep in ("acomp", "prep", "dep", "nmod", "compound", "poss", "appos", "agent", "npadvmod"):
        return Step(token, head, dep)
    return None


def keys(governor: Token, preposition: str = "") -> Iterator[str]:
    """How a governing verb, noun or adjective may be written in the tables, the longest form first."""
    lemma = syntax.lemma(governor)
    stems = [lemma]
    if governor.tag_ == "VBG" and any(c.lemma_ == "be" for c in syntax.children(governor, "aux")):
        stems = [f"be {governor.lower_}", lemma]  # "is going to"
    if governor.pos_ in syntax.VERBAL and clauses.is_passive(governor):
        stems = [f"be {governor.lower_}"]
    elif governor.pos_ == "ADJ":
        stems = [f"be {lemma}"]
    for stem in stems:
        if preposition:
            yield f"{stem} {preposition}"
        for child in syntax.children_of(governor):
            if child.dep_ in ("prt", "prep", "advmod") and child.i > governor.i:
                if preposition and child.dep_ == "advmod":
                    yield f"{stem} {child.lower_} {preposition}"  # "stopped short of"
                yield f"{stem} {child.lower_}"
        yield stem


def look_up(table: Mapping[str, str], governor: Token, preposition: str = "") -> str | None:
    """Value of the longest form of ``governor`` that the table has."""
    return next((table[key] for key in keys(governor, preposition) if key in table), None)


def said_with(step: Step, lexicon: Lexicon) -> str | None:
    """How real a catenative verb or noun makes the event noun under it ("prepare an attack", "plans for talks").

    Whoever says or denies the one says or denies the other. None where the event is one of which the text knows.
    """
    governor = step.governor
    if step.relation == "object" and governor.pos_ in syntax.VERBAL:
        return look_up(lexicon.catenative, governor)
    if step.relation == "nominal" and governor.pos_ == "NOUN" and step.preposition in EVENT_OF:
        return lexicon.cues.get("noun", {}).get(governor.lemma_)
    return None
