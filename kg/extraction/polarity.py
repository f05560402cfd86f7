"""Says whether a trigger's event is told as having happened or as not: negation, negative determiners, verbs and nouns
that deny ("failed to", "no meeting", "without firing", "called off")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.chain import EVENT_OF, Step, look_up, said_with, walk
from kg.extraction.triggers import Trigger
from kg.knowledge.lexicon import Lexicon
from kg.model import Polarity

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_WEAK = frozenset({"little", "few"})  # "few" is not "none"


def find_polarity(trigger: Trigger, lexicon: Lexicon) -> Polarity:
    """Negations are counted along the clause chain; two make a positive ("did not fail to")."""
    negations = is_negated(trigger.carrier, lexicon) or trigger.lends == "event-not"
    if trigger.construction in ("noun", "light") and not negations:
        negations = _none_of(trigger.token, lexicon) or _adjective(trigger.token, lexicon)
    for step in walk(trigger):
        is_object = step.relation == "object" and step.governor.pos_ in syntax.VERBAL
        is_nominal = step.relation == "nominal" and step.governor.pos_ == "NOUN" and step.preposition in EVENT_OF
        if step.relation == "conj":
            shares = not syntax.children(step.token, "nsubj", "nsubjpass", "aux") and step.token.pos_ in syntax.VERBAL
            joined = {c.lower_ for c in syntax.children_of(step.governor) if c.dep_ == "cc"}
            if shares and joined & {"or", "nor"}:
                negations ^= is_negated(step.governor, lexicon)
            elif not shares:
                break
        elif (
            step.relation == "xcomp" or step.relation == "pcomp" or (step.relation == "acl" and _infinitive(step.token))
        ):
            table = lexicon.cues.get("noun", {}) if step.governor.pos_ in ("NOUN", "PROPN") else lexicon.catenative
            negations ^= look_up(table, step.governor, step.preposition) == "negative"
            negations ^= step.preposition in ("without",)
            if step.governor.pos_ in syntax.VERBAL:
                negations ^= is_negated(step.governor, lexicon)
        elif (verb := denied_by(step, lexicon)) is not None:
            negations ^= not is_negated(verb, lexicon)
            break
        elif (is_object and trigger.light is None) or is_nominal:
            value = said_with(step, lexicon)
            negations ^= value == "negative"
            if value is None or value in ("possible", "hypothetical"):  # "did not discuss an attack" is about one
                break
            if step.relation == "object":
                negations ^= is_negated(step.governor, lexicon)
        else:
            break
    return Polarity.NEGATIVE if negations else Polarity.POSITIVE


def _infinitive(token: Token) -> bool:
    return any(c.lower_ == "to" for c in syntax.children(token, "aux"))


def denied_by(step: Step, lexicon: Lexicon) -> Token | None:
    """The verb that says of a whole clause that it is not so: "denied that …", "rejected reports that …"."""
    governor = step.governor
    if step.relation == "ccomp":
        return governor if _denies(governor, lexicon) else None
    if not is_told_by_noun(step, lexicon) or governor.dep_ not in ("dobj", "nsubjpass"):
        return None
    return governor.head if _denies(governor.head, lexicon) else None


def is_told_by_noun(step: Step, lexicon: Lexicon) -> bool:
    """True of "had armed" in "claims that it had armed rebels": the noun says how real it is."""
    is_clause = step.relation in ("acl", "relcl", "ccomp") and step.governor.pos_ == "NOUN"
    has_that = any(c.lower_ == "that" for c in syntax.children(step.token, "mark"))
    return is_clause and has_that and step.governor.lemma_ in lexicon.cues.get("noun", {})


def _denies(verb: Token, lexicon: Lexicon) -> bool:
    """True of "denied" in "denied that it had attacked": the clause is said not to be so."""
    return verb.pos_ in syntax.VERBAL and lexicon.catenative.get(f"{syntax.lemma(verb)} that") == "negative"


def is_negated(verb: Token, lexicon: Lexicon) -> bool:
    """True where a verb is negated by a particle or adverb, or by "no" on its subject or object."""
    adverbs = lexicon.cues.get("adverb", {})
    for child in syntax.children_of(verb):
        if child.dep_ == "neg" or (
            child.dep_ == "advmod" and adverbs.get(child.lower_) == "negative" and child.i < verb.i
        ):
            return True
        if child.dep_ in ("nsubj", "nsubjpass", "dobj", "attr") and _none_of(child, lexicon):
            return True
        if child.dep_ == "preconj" and child.lower_ == "neither":
            return True
    return False


def _none_of(noun: Token, lexicon: Lexicon) -> bool:
    none = lexicon.cues.get("determiner", {})
    if noun.lower_ in none and noun.lower_ not in _WEAK and noun.pos_ in ("PRON", "NOUN"):
        return True
    return any(
        c.dep_ in ("det", "neg", "preconj") and none.get(c.lower_) == "negative" and c.lower_ not in _WEAK
        for c in syntax.children_of(noun)
    )


def _adjective(noun: Token, lexicon: Lexicon) -> bool:
    adjectives = lexicon.cues.get("adjective", {})
    return any(adjectives.get(c.lower_) == "negative" for c in syntax.children(noun, "amod"))
