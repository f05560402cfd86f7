"""Mends attachments that the parser gets wrong on news text, in classes; each says what it mends and what it leaves.

Tokens are changed in place, before anything is read from them.
"""

from __future__ import annotations

from collections.abc import Callable

from kg.parsing.tree import Doc, Token

_UP_TO = frozenset("add amount come count go live look own rise stand climb grow run".split())  # "rose up to 16"
_FINITE = ("VBD", "VBZ")
_UTTERANCES = frozenset(
    "accuse add appeal ask blame call caution condemn criticise criticize demand denounce deny dismiss hail insist "
    "pledge praise promise reject reiterate say stress threaten urge voice vow warn welcome".split()
)
_PARTICIPLES = ("VBN", "VBD")


def mend(
    doc: Doc, is_adjective_of_state: Callable[[str], bool], is_verb_form: Callable[[str], bool] = lambda word: False
) -> None:
    """Mend a parsed text; ``is_adjective_of_state`` tells words such as "Liberian", ``is_verb_form`` "seizes"."""
    changed = False
    for token in doc:
        if token.head == token and token.tag_ == "NNS" and is_verb_form(token.text):
            changed |= _make_verb(token)
        if token.dep_ == "prep" and not token.arcs:
            changed |= _join_preposition(token)
        elif token.lower_ == "to" and token.i and token.doc[token.i - 1].lower_ == "up":
            changed |= _free_object(token)
        elif token.dep_ == "conj" and token.pos_ in ("NOUN", "PROPN"):
            changed |= _share_noun(token, is_adjective_of_state)
        elif token.dep_ == "conj" and token.tag_ in _FINITE:
            changed |= _raise_verb(token)
    if changed:
        doc.renew_arcs()


def _join_preposition(preposition: Token) -> bool:
    """Give "to" its object in "granted asylum to five officers held in the port".

    The parser takes the participle for a finite verb with the officers as its subject; a preposition that is left
    without an object right before that subject shows it. A particle or an adverb stands before no noun.
    """
    verb = preposition.head
    for token in preposition.doc[preposition.i + 1 : preposition.i + 8]:
        clause = token.head
        if token.dep_ not in ("nsubj", "nsubjpass") or clause == verb:
            continue
        begins = token.left_edge.i == preposition.i + 1
        is_participle = clause.tag_ in _PARTICIPLES and clause.head == verb and clause.i > token.i
        if begins and is_participle and not any(dep in ("aux", "auxpass", "mark") for dep, _ in clause.arcs):
            token.head, token.dep_ = preposition, "pobj"
            clause.head, clause.dep_, clause.tag_ = token, "acl", "VBN"
            return True
        return False
    return False


def _make_verb(root: Token) -> bool:
    """Make "sanctions" the verb in "Sweden sanctions Belarus", where the parser sees a noun with an apposition.

    Nothing stands before it but a name, and right behind it an object; no plural noun has both.
    """
    before = [(dep, t) for dep, t in root.arcs if t.i < root.i]
    behind = [t for dep, t in root.arcs if t.i > root.i and dep in ("appos", "dobj")]
    if len(before) != 1 or before[0][0] not in ("compound", "nsubj") or not behind:
        return False
    subject = before[0][1]
    is_name = subject.i == root.i - 1 and subject.text[:1].isupper() and subject.left_edge == root.sent[0]
    if not is_name or behind[0].left_edge.i != root.i + 1:
        return False
    root.pos_, root.tag_ = "VERB", "VBZ"
    subject.dep_, behind[0].dep_ = "nsubj", "dobj"
    return True


def _free_object(to: Token) -> bool:
    """Make the officers the object in "kidnapped up to 16 officers", where "up to" only says how many."""
    nouns = [t for dep, t in to.arcs if dep == "pobj" and t.tag_ in ("NNS", "NN") and t.i > to.i]
    up = to.doc[to.i - 1]
    verb = up.head if up.head != to else to.head
    if not nouns or verb.pos_ != "VERB" or verb.i != up.i - 1 or verb.lemma_ in _UP_TO or to.doc[to.i + 1].tag_ != "CD":
        return False
    if any(dep in ("dobj", "auxpass") for dep, _ in verb.arcs):
        return False
    nouns[0].head, nouns[0].dep_ = verb, "dobj"
    up.head, up.dep_, to.head, to.dep_ = nouns[0], "quantmod", nouns[0], "quantmod"
    return True


def _raise_verb(verb: Token) -> bool:
    """Join "called" to "said", not to "resign", in "said he would resign and called for calm".

    A finite verb without a subject of its own is not coordinated with an infinitive, nor with a clause of another
    tense; behind a perfect or a copula only verbs of utterance are moved, since "had come and asked" is one clause.
    """
    clause, report = verb.head, verb.head.head
    if clause.dep_ != "ccomp" or report.tag_ != verb.tag_ or report.pos_ != "VERB" or not report.i < clause.i < verb.i:
        return False
    own = {dep for dep, child in verb.arcs if child.i < verb.i}
    if own & {"nsubj", "nsubjpass", "aux", "auxpass", "mark"} or not any(dep == "cc" for dep, _ in clause.arcs):
        return False
    is_modal = any(dep == "aux" and t.tag_ == "MD" for dep, t in clause.arcs)
    is_other_tense = clause.tag_ in _FINITE and clause.tag_ != verb.tag_
    is_looser = clause.tag_ == "VBN" or clause.lemma_ == "be"
    if not (is_modal or is_other_tense or (is_looser and verb.lemma_ in _UTTERANCES)):
        return False
    verb.head = report
    for dep, child in clause.arcs:
        if dep == "cc" and child.i < verb.i:
            child.head = report
    return True


def _share_noun(noun: Token, is_adjective_of_state: Callable[[str], bool]) -> bool:
    """Make "Kenyan" a modifier in "Kenyan and Somali refugees", which the parser reads as a name and refugees."""
    first = noun.head
    if first.pos_ != "PROPN" or noun.pos_ != "NOUN" or noun.tag_ != "NNS" or first.i > noun.i:
        return False
    modifiers = [t for dep, t in noun.arcs if dep in ("amod", "compound") and t.i > first.i]
    between = noun.doc[first.i + 1 : min((t.i for t in modifiers), default=noun.i)]
    if not modifiers or any(t.lower_ not in ("and", "or", ",") for t in between):
        return False
    words = " ".join(t.text for _, t in first.arcs if t.i < first.i and t.i >= first.i - 1)
    if not is_adjective_of_state(f"{words} {first.text}".strip()) or not is_adjective_of_state(modifiers[0].text):
        return False
    noun.head, noun.dep_ = first.head, first.dep_
    modifiers[0].head, modifiers[0].dep_ = first, "conj"
    for _, child in first.arcs:
        if child.dep_ == "det":
            child.head = noun
    first.head, first.dep_ = noun, "amod"
    return True
