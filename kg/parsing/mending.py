"""Mends attachments that the parser gets wrong on news text, in classes; each says what it mends and what it leaves.

Tokens are changed in place, before anything is read from them.
"""

from __future__ import annotations

from collections.abc import Callable

from kg.parsing.tree import Doc, Token

_UP_TO = frozenset("add amount come count go live look own rise stand climb grow run".split())  # "rose up to 16"
_FINITE = ("VBD", "VBZ")
_VERBAL_TAGS = ("VBD", "VBZ", "VBP", "MD")
_UTTERANCES = frozenset(
    "accuse add appeal ask blame call caution condemn criticise criticize demand denounce deny dismiss hail insist "
    "pledge praise promise reject reiterate say stress threaten urge voice vow warn welcome".split()
)
_PARTICIPLES = ("VBN", "VBD")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
_CAPTIVES = ("hostage", "captive", "prisoner")
_TAKEN_TO = ("court", "task")
_TAKING = frozenset({"take", "hold", "seize", "keep"})
_GIVING = frozenset("award deal fine give grant hand lend offer pay promise sell send serve show teach tell".split())


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
        elif token.dep_ == "amod" and token.pos_ == "VERB":
            changed |= _free_verb(token)
        elif token.dep_ in ("nmod", "compound") and token.pos_ == "PROPN" and token.i + 2 < token.head.i:
            changed |= _part_apposition(token)
        elif token.lower_ in _CAPTIVES and token.dep_ in ("dobj", "appos"):
            changed |= _free_predicate(token)
        elif token.dep_ == "xcomp" and (token.pos_ == "NOUN" or token.lower_ in _TAKEN_TO):
            changed |= _free_place(token)
        elif token.dep_ == "ccomp" and token.tag_ in ("VB", "VBP"):
            changed |= _join_compound(token)
        elif token.dep_ == "ROOT" and token.pos_ == "NOUN":
            changed |= _find_verb(token)
        elif token.dep_ == "npadvmod" and token.head.lemma_ in _GIVING:
            changed |= _free_second_object(token)
        elif token.dep_ == "appos" and token.i + 1 < len(doc):
            changed |= _free_gift(token)
        elif token.dep_ == "amod" and token.lower_ == "free":
            changed |= _free_predicate_adjective(token)
        elif token.tag_ == "VB" and token.dep_ in _SUBJECTS:
            changed |= _name_subject(token)
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


def _free_verb(verb: Token) -> bool:
    """Make "extradited" the verb of "Peru extradited Chilean lawyer Carmen Soto", not a participle before the name.

    A participle before a noun has no subject. Whatever stood before it goes with the verb, and so do the phrases
    behind the name.
    """
    subjects = [child for dep, child in verb.arcs if dep == "nsubj" and child.i < verb.i]
    noun = verb.head
    while noun.dep_ in ("compound", "amod", "nmod") and noun.head != noun:
        noun = noun.head
    if not subjects or verb.tag_ not in _PARTICIPLES or noun.i < verb.i or noun.pos_ not in ("NOUN", "PROPN"):
        return False
    is_root = noun.head == noun
    verb.head, verb.dep_ = (verb if is_root else noun.head), noun.dep_
    for dep, child in list(noun.arcs):
        if child != verb and (child.i < subjects[0].i or (child.i > noun.i and dep in ("prep", "punct", "advcl"))):
            child.head = verb
    noun.head, noun.dep_ = verb, "dobj"
    verb.tag_ = "VBD"
    return True


def _part_apposition(name: Token) -> bool:
    """Make the office an apposition in "Ada Bor, Chad's trade minister, left", where the parser sees one long phrase.

    Commas stand on both sides of it, and an owner or an article at its beginning.
    """
    noun, doc = name.head, name.doc
    end = max([noun.i, *(child.right_edge.i for dep, child in noun.arcs if dep == "prep")]) + 1
    if doc[name.i + 1].text != "," or noun.pos_ != "NOUN" or end >= len(doc) or doc[end].text != ",":
        return False
    if not any(dep in ("poss", "det") and child.i > name.i for dep, child in noun.arcs):
        return False
    name.head, name.dep_ = (name if noun.head == noun else noun.head), noun.dep_
    for _, child in noun.arcs:
        if child != name and child.head == noun and (child.i <= name.i + 1 or child.i >= end):
            child.head = name
    noun.head, noun.dep_ = name, "appos"
    return True


def _free_predicate(word: Token) -> bool:
    """Make the nurses the object in "took three nurses hostage", and in "took Lars Berg, a nurse, hostage"."""
    if word.dep_ == "appos":
        noun = word.head
        while noun.dep_ == "appos":
            noun = noun.head
        if noun.dep_ != "dobj" or noun.head.lemma_ not in _TAKING or word.doc[word.i - 1].text != ",":
            return False
        word.head, word.dep_ = noun.head, "oprd"
        return True
    before = [child for dep, child in word.arcs if dep in ("compound", "nmod") and child.i == word.i - 1]
    verb = word.head
    if not before or verb.lemma_ not in _TAKING or before[0].pos_ not in ("NOUN", "PROPN"):
        return False
    noun = before[0]
    for _, child in word.arcs:
        if child != noun and child.i < noun.i:
            child.head = noun
    noun.head, noun.dep_ = verb, "dobj"
    word.head, word.dep_ = verb, "oprd"
    return True


def _free_predicate_adjective(word: Token) -> bool:
    """Make "free" a predicate in "set free two sailors" and "set Lars Berg free"."""
    noun = word.head
    if noun.dep_ != "dobj" or noun.head.lemma_ != "set" or not (word.i == noun.head.i + 1 or word.i > noun.i):
        return False
    word.head, word.dep_ = noun.head, "acomp"
    return True


def _free_gift(noun: Token) -> bool:
    """Give "handed" its object in "handed Lars Berg, a nurse, a long sentence", where the parser has two appositions.

    Without a comma, what follows the name is no apposition either: "gave Lars Berg a long sentence".
    """
    receiver = noun.head
    while receiver.dep_ == "appos":
        receiver = receiver.head
    verb = receiver.head
    first = noun.left_edge
    is_apart = noun.doc[first.i - 1].text == ","
    is_second = any(dep == "appos" and child.i < noun.i for dep, child in receiver.arcs)
    if is_apart != is_second or receiver.dep_ not in ("dobj", "dative") or verb.lemma_ not in _GIVING:
        return False
    if first.lower_ not in ("a", "an") or noun.pos_ != "NOUN" or receiver.i < verb.i:
        return False
    if receiver.dep_ == "dative" and any(dep == "dobj" for dep, _ in verb.arcs):
        return False
    receiver.dep_ = "dative"
    noun.head, noun.dep_ = verb, "dobj"
    return True


def _name_subject(word: Token) -> bool:
    """Make "Aid" a noun in "Aid to Mali was suspended": no bare infinitive is a subject."""
    if word.i != word.sent.start or any(dep in ("aux", "dobj", "nsubj", "mark") for dep, _ in word.arcs):
        return False
    word.pos_, word.tag_ = "NOUN", "NN"
    word.dep_ = "nsubjpass" if word.dep_.endswith("pass") else "nsubj"
    return True


def _free_place(noun: Token) -> bool:
    """Make "court" a noun again in "took the state to court", which the parser reads as an infinitive."""
    to = next((child for dep, child in noun.arcs if dep == "aux" and child.lower_ == "to"), None)
    if to is None or to.i != noun.i - 1 or any(dep == "dobj" for dep, _ in noun.arcs):
        return False
    noun.pos_, noun.tag_ = "NOUN", "NN"
    to.head, to.dep_, to.pos_ = noun.head, "prep", "ADP"
    noun.head, noun.dep_ = to, "pobj"
    return True


def _free_second_object(noun: Token) -> bool:
    """Give "handed" its object in "handed Lars Berg a long sentence", where the parser has a measure of the handing."""
    verb = noun.head
    receivers = [child for dep, child in verb.arcs if dep == "dobj" and child.i < noun.i]
    if len(receivers) != 1 or noun.pos_ != "NOUN" or noun.ent_type_ or noun.left_edge.lower_ not in ("a", "an"):
        return False
    if noun.left_edge.i - 1 < receivers[0].i:
        return False
    receivers[0].dep_, noun.dep_ = "dative", "dobj"
    return True


def _join_compound(verb: Token) -> bool:
    """Make "deal" a noun in "struck a fisheries deal": a plural with "a" before it is no subject."""
    noun = verb.doc[verb.i - 1]
    articles = [child for dep, child in noun.arcs if dep == "det" and child.lower_ in ("a", "an")]
    if noun.head != verb or noun.dep_ != "nsubj" or noun.tag_ != "NNS" or not articles:
        return False
    noun.dep_, articles[0].head = "compound", verb
    verb.pos_, verb.tag_, verb.dep_ = "NOUN", "NN", "dobj"
    return True


def _find_verb(noun: Token) -> bool:
    """Make "relaxed" the verb of "Kenya relaxed curbs on Uganda.": a sentence with a full stop has a finite verb."""
    sentence = list(noun.sent)
    if sentence[-1].text != "." or any(t.tag_ in _VERBAL_TAGS for t in sentence):
        return False
    for dep, verb in noun.arcs:
        if dep != "amod" or not verb.lower_.endswith("ed") or verb.i + 1 > noun.i or verb.i == noun.sent.start:
            continue
        subject = noun.doc[verb.i - 1]
        if subject.head != noun or subject.pos_ != "PROPN" or subject.dep_ not in ("compound", "nmod", "nsubj"):
            return False
        verb.pos_, verb.tag_, verb.head, verb.dep_ = "VERB", "VBD", verb, "ROOT"
        for _, child in noun.arcs:
            if child.i < verb.i or child.dep_ == "punct" or (child.dep_ == "prep" and _is_day(child)):
                child.head = verb
        subject.dep_ = "nsubj"
        noun.head, noun.dep_ = verb, "dobj"
        return True
    return False


def _is_day(preposition: Token) -> bool:
    return any(dep == "pobj" and child.ent_type_ in ("DATE", "TIME") for dep, child in preposition.arcs)
