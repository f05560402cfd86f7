"""Says how real a trigger's event is told to be: actual, future (planned, promised, threatened, demanded), possible
(may, reportedly, accused of) or hypothetical (if, would have)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.chain import Step, look_up, walk
from kg.extraction.polarity import denied_by, is_negated, is_told_by_noun
from kg.extraction.triggers import Trigger
from kg.knowledge.lexicon import Lexicon
from kg.model import Modality

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_RANK = [Modality.HYPOTHETICAL, Modality.POSSIBLE, Modality.FUTURE, Modality.ACTUAL]
_MODAL = {m.value: m for m in Modality}


def find_modality(trigger: Trigger, lexicon: Lexicon) -> Modality:
    """The least real value along the clause chain, as far as the chain carries it."""
    found = {_own(trigger.carrier, lexicon)}
    if trigger.construction in ("noun", "light"):
        found.add(_adjectives(trigger.token, lexicon))
    if trigger.light is None and trigger.construction == "noun":
        found.add(_prepositional_event(trigger.token))
    for step in walk(trigger):
        value, goes_on = _lent(step, lexicon, trigger)
        found.add(value)
        if not goes_on:
            break
    return min(found, key=_RANK.index)


def _own(verb: Token, lexicon: Lexicon) -> Modality:
    """From a verb's auxiliaries, adverbs and conjunction."""
    if verb.pos_ not in syntax.VERBAL:
        return Modality.ACTUAL
    found = {Modality.ACTUAL}
    conditional = _has_condition(verb)
    for child in syntax.children_of(verb):
        word = child.lower_
        if child.dep_ == "aux":
            if word in ("would", "'d", "’d"):
                found.add(Modality.HYPOTHETICAL if conditional else Modality.FUTURE)
            elif word == "to" and verb.dep_ in ("ROOT", "ccomp", "advcl", "relcl") and verb.head.lemma_ != "have":
                found.add(Modality.FUTURE)
            else:
                found.add(_MODAL.get(lexicon.cues.get("auxiliary", {}).get(word, ""), Modality.ACTUAL))
        elif child.dep_ in ("advmod", "npadvmod"):
            found.add(_MODAL.get(lexicon.cues.get("adverb", {}).get(word, ""), Modality.ACTUAL))
        elif child.dep_ == "mark":
            found.add(_conjunction(word, lexicon))
    if any(t.lemma_ == "go" and t.tag_ == "VBG" for t in syntax.children(verb, "aux")):
        found.add(Modality.FUTURE)
    return min(found, key=_RANK.index)


def _conjunction(word: str, lexicon: Lexicon) -> Modality:
    value = lexicon.cues.get("conjunction", {}).get(word, "")
    return Modality.HYPOTHETICAL if value == "hypothetical" else Modality.ACTUAL


def _has_condition(verb: Token) -> bool:
    return any(m.lower_ in ("if", "unless") for c in syntax.children(verb, "advcl") for m in syntax.children(c, "mark"))


def _adjectives(noun: Token, lexicon: Lexicon) -> Modality:
    values = [lexicon.cues.get("adjective", {}).get(c.lower_, "") for c in syntax.children(noun, "amod")]
    return min((_MODAL.get(v, Modality.ACTUAL) for v in values), key=_RANK.index, default=Modality.ACTUAL)


def _prepositional_event(noun: Token) -> Modality:
    """An event that is waited for: "ahead of talks", "for talks", "pending a vote"."""
    if (
        noun.dep_ == "pobj"
        and noun.head.lower_ in ("pending", "for")
        and noun.head.head.lemma_ in ("set", "schedule", "prepare", "arrive")
    ):
        return Modality.FUTURE
    return Modality.ACTUAL


def _lent(step: Step, lexicon: Lexicon, trigger: Trigger) -> tuple[Modality, bool]:
    """What a step lends, and whether the walk goes on above it."""
    governor, relation = step.governor, step.relation
    if relation == "conj":
        shares = step.token.pos_ in syntax.VERBAL and not syntax.children(step.token, "nsubj", "nsubjpass", "aux")
        return (_own(governor, lexicon), True) if shares else (Modality.ACTUAL, step.token.pos_ not in syntax.VERBAL)
    denier = denied_by(step, lexicon)
    if denier is not None:  # "did not deny that" leaves it open
        return Modality.POSSIBLE if is_negated(denier, lexicon) else Modality.ACTUAL, False
    if is_told_by_noun(step, lexicon):
        return _MODAL.get(lexicon.cues["noun"][governor.lemma_], Modality.ACTUAL), False
    if relation in ("xcomp", "ccomp") or (relation == "acl" and _infinitive(step.token)):
        return _complement(step, lexicon)
    if relation in ("pcomp", "nominal", "object"):
        return _under_preposition(step, lexicon, trigger)
    if relation == "advcl":
        if _infinitive(step.token):
            return Modality.FUTURE, False
        return Modality.ACTUAL, False
    return Modality.ACTUAL, False


def _complement(step: Step, lexicon: Lexicon) -> tuple[Modality, bool]:
    governor = step.governor
    if governor.pos_ in ("NOUN", "PROPN"):
        return _MODAL.get(lexicon.cues.get("noun", {}).get(governor.lemma_, ""), Modality.ACTUAL), False
    value = look_up(lexicon.catenative, governor, step.preposition) or ""
    if governor.lemma_ == "be" and step.relation == "xcomp" and _infinitive(step.token):
        return Modality.FUTURE, False
    if step.relation == "ccomp":
        if governor.lemma_ in lexicon.speech_verbs and value not in ("possible",):
            demanded = step.token.tag_ == "VB" and not syntax.children(step.token, "aux")
            return (Modality.FUTURE if demanded else Modality.ACTUAL), False
        return _MODAL.get(value, Modality.ACTUAL), False
    lent = _MODAL.get(value, Modality.ACTUAL)
    if governor.pos_ == "ADJ":
        return lent, False
    return min(lent, _own(governor, lexicon), key=_RANK.index), True


def _under_preposition(step: Step, lexicon: Lexicon, trigger: Trigger) -> tuple[Modality, bool]:
    """Gerunds and event nouns under a verb or noun: "accused of shelling", "plans talks", "threat of war"."""
    governor = step.governor
    if governor.pos_ in ("NOUN", "PROPN") and step.preposition in ("of", "for", "to", "on", "at"):
        return _MODAL.get(lexicon.cues.get("noun", {}).get(governor.lemma_, ""), Modality.ACTUAL), False
    if governor.pos_ not in syntax.VERBAL or (trigger.light is not None and step.relation == "object"):
        return Modality.ACTUAL, False
    if step.relation == "nominal" and step.preposition not in ("for", "of", "to", "against", "with"):
        return Modality.ACTUAL, False
    value = look_up(lexicon.catenative, governor, step.preposition) or ""
    if step.relation == "object" and value == "possible" and governor.lemma_ in ("discuss", "debate", "report"):
        return Modality.ACTUAL, False
    lent = _MODAL.get(value, Modality.ACTUAL)
    own = _own(governor, lexicon) if lent is not Modality.ACTUAL or step.relation == "pcomp" else Modality.ACTUAL
    return min(lent, own, key=_RANK.index), False


def _infinitive(token: Token) -> bool:
    return any(c.lower_ == "to" for c in syntax.children(token, "aux"))
