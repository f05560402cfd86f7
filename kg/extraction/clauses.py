"""Reads the clauses of a dependency tree: who is the logical subject and object of a verb, active or passive, inherited
along the chain of clauses where it has none of its own, as PredPatt and ClausIE do. Tokens in, tokens out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extraction.syntax import VERBAL, children, children_of, prepositional

if TYPE_CHECKING:
    from kg.parsing.tree import Token

RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
# verbs whose infinitive is done by their subject although they take an object
SUBJECT_CONTROL = frozenset({"promise", "threaten", "vow", "use", "cite", "meet", "visit", "take"})
# verbs whose "of" or "for" clause is done by their object: "accused Iran of arming"
OBJECT_OF = frozenset("accuse suspect charge blame convict criticise criticize acquit praise".split())
# verbs that ask their object, or the object of this preposition, to do what an infinitive says
ASKED = {
    "call": ("on", "upon"),
    "appeal": ("to",),
    "plead": ("with",),
    "press": (),
    "push": (),
    "petition": (),
    "lobby": (),
    "urge": (),
    "ask": (),
    "tell": (),
    "order": (),
    "warn": (),
    "invite": (),
    "instruct": (),
    "give": (),
    "beg": ("of",),
}
# what a declaration, a letter or a banner does is done by whoever issues it
SAYING = frozenset(
    "demand urge call ask accuse condemn say warn threaten claim announce denounce criticise blame".split()
)
COPULAR = frozenset({"become", "remain"})  # their predicate is what they lead to
_FINITE = ("VBZ", "VBP", "VBD")
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".split())
_DEPTH = 12  # longest chain of clauses that is followed


def is_passive(verb: Token) -> bool:
    """True where the surface subject is the logical object."""
    if verb.pos_ not in VERBAL or verb.tag_ not in ("VBN", "VBD"):
        return False
    if children(verb, "auxpass", "nsubjpass", "csubjpass"):
        return True
    if verb.tag_ != "VBN" or children(verb, "aux", "dobj"):
        # "The coalition bombed the town", which the parser may take for a noun with a participle
        is_clause = verb.head.dep_ == "ROOT" and bool(children(verb, "dobj"))
        return verb.dep_ == "acl" and verb.tag_ == "VBN" and not children(verb, "aux") and not is_clause
    if verb.dep_ == "acl":
        return True
    if verb.dep_ == "conj" and verb.head.pos_ in VERBAL and not children(verb, "nsubj"):
        return is_passive(verb.head)
    return verb.dep_ in ("advcl", "pcomp") and not children(verb, "nsubj")


def surface_subject(verb: Token, depth: int = 0) -> list[Token]:
    """Subject of the clause as grammar has it, inherited along the chain of clauses where it has none of its own."""
    if depth > _DEPTH:
        return []
    own = [t for t in children(verb, "nsubj", "nsubjpass") if t.dep_ != "expl"]
    if own:
        subject = own[-1]
        if (subject.lower_ in RELATIVE and subject.tag_ in ("WDT", "WP")) or (
            subject.lower_ == "that" and verb.dep_ == "relcl"
        ):
            return _antecedent(verb)
        return [subject]
    return _inherited_subject(verb, depth)


def _antecedent(verb: Token) -> list[Token]:
    """The noun that a relative clause hangs on."""
    token = verb
    while token.dep_ == "conj" and token.head.pos_ in VERBAL:
        token = token.head
    while token.dep_ in ("ccomp", "xcomp") and token.head.dep_ in ("relcl", "ccomp", "xcomp"):
        token = token.head
    return [token.head] if token.dep_ == "relcl" else []


def _inherited_subject(verb: Token, depth: int) -> list[Token]:
    head, dep = verb.head, verb.dep_
    if dep == "conj" and head.pos_ in VERBAL:
        return surface_subject(head, depth + 1)
    if dep == "xcomp":
        return _controller(head, depth)
    if dep in ("advcl", "dep", "prep") and head.pos_ in VERBAL:
        asked = _asked(head) if any(c.lower_ == "to" for c in children(verb, "aux")) else []
        if asked:
            return asked
        return surface_subject(head, depth + 1)
    if dep in ("acl", "relcl"):
        return _noun_controller(verb, depth)
    if dep == "pcomp" and head.dep_ in ("prep", "agent", "mark"):
        return _pcomp_subject(head.head, depth)
    if dep == "ROOT" or dep == "ccomp":
        return _headline_subject(verb, depth)
    return []


def _controller(governor: Token, depth: int) -> list[Token]:
    """Who does what an infinitive under ``governor`` says."""
    if governor.pos_ not in VERBAL:  # "willing to", "ready to"
        return surface_subject(governor.head, depth + 1) if governor.dep_ in ("acomp", "attr", "oprd") else []
    asked = _asked(governor)
    if asked:
        return asked
    objects = children(governor, "dobj", "dative")
    if objects and governor.lemma_ not in SUBJECT_CONTROL and not is_passive(governor):
        return objects[:1]
    return surface_subject(governor, depth + 1)


def _asked(governor: Token) -> list[Token]:
    """Who is asked: "called on *Togo* to stop", "gave *the army* a week to leave"."""
    if governor.lemma_ not in ASKED or is_passive(governor):
        return []
    return prepositional(governor, ASKED[governor.lemma_]) or children(governor, "dative", "dobj")[:1]


def _noun_controller(verb: Token, depth: int) -> list[Token]:
    """Subject of a participle or infinitive that modifies a noun."""
    noun = verb.head
    if verb.tag_ == "VBG" and verb.lemma_ in SAYING and noun.dep_ == "dobj":  # "issued a declaration demanding"
        return surface_subject(noun.head, depth + 1)
    if verb.tag_ in ("VBG", "VBN", "VBD") and not any(c.lower_ == "to" for c in children(verb, "aux")):
        return [noun]
    if any(c.lower_ == "to" for c in children(verb, "aux")):  # "its decision to strike"
        owner = children(noun, "poss") or _by_phrase(noun)
        if owner:
            return owner
        carrier = noun.head
        if noun.dep_ in ("dobj", "attr", "pobj") and carrier.pos_ in VERBAL:
            return surface_subject(carrier, depth + 1)
        if noun.dep_ == "pobj" and carrier.head.pos_ in VERBAL:
            return surface_subject(carrier.head, depth + 1)
        return []
    return [noun] if verb.dep_ == "relcl" and not children(verb, "dobj") else []


def _by_phrase(noun: Token) -> list[Token]:
    return [
        t for p in children_of(noun) if p.dep_ in ("prep", "agent") and p.lower_ == "by" for t in children(p, "pobj")
    ]


def _pcomp_subject(governor: Token, depth: int) -> list[Token]:
    """Subject of "of turning away boats", "after leaving": that of the clause, or the noun's possessor."""
    if governor.pos_ in VERBAL:
        if governor.lemma_ in OBJECT_OF:
            return surface_subject(governor, depth + 1) if is_passive(governor) else children(governor, "dobj")
        return surface_subject(governor, depth + 1)
    if governor.pos_ in ("NOUN", "PROPN"):
        owner = children(governor, "poss")
        if owner:
            return owner
        if governor.dep_ in ("dobj", "attr") and governor.head.pos_ in VERBAL:
            return surface_subject(governor.head, depth + 1)
    if governor.pos_ in ("ADJ", "ADV"):
        return surface_subject(governor.head, depth + 1)
    return []


def _headline_subject(verb: Token, depth: int) -> list[Token]:
    """In "X threatens A, condemns B" the parser makes the first clause a complement of the second."""
    for child in children_of(verb):
        is_first_clause = child.dep_ == "ccomp" and child.i < verb.i and child.pos_ in VERBAL
        if is_first_clause and child.tag_ in _FINITE and verb.tag_ in _FINITE and children(child, "nsubj", "nsubjpass"):
            return surface_subject(child, depth + 1)
    return []


# behind "by" and alone, these are no agents
_MEANS = frozenset("telephone phone videoconference video e-mail email letter post mail radio fax telegram".split())
_MEANS |= frozenset("air land sea road rail train boat helicopter force decree law hand proxy consensus".split())


def logical_subject(verb: Token) -> list[Token]:
    """Who does it: the subject of an active clause, the "by" phrase of a passive one."""
    if is_passive(verb):
        return agents(verb)
    return surface_subject(verb)


def agents(verb: Token) -> list[Token]:
    """Objects of "by" in a passive clause; "by telephone" tells the means."""
    out = [
        t
        for p in children(verb, "agent", "prep")
        if p.lower_ == "by"
        for t in children(p, "pobj")
        if t.ent_type_ not in ("DATE", "TIME") and (t.lemma_ not in _MEANS or t.arcs)
    ]
    if not out:  # "was arrested and beaten by soldiers"
        for other in children(verb, "conj"):
            if is_passive(other) and not children(other, "nsubj", "nsubjpass"):
                return agents(other)
    return out


def logical_object(verb: Token) -> list[Token]:
    """What it is done to: the direct object, the subject of a passive, the antecedent of an objectless relative."""
    objects = [
        t
        for t in children(
            verb, "dobj", "oprd" if verb.lemma_ in COPULAR else "dobj", "attr" if verb.lemma_ in COPULAR else "dobj"
        )
        if not (t.lower_ in RELATIVE and t.tag_ in ("WDT", "WP"))
    ]
    if is_passive(verb):
        return objects or surface_subject(verb)
    if not objects:  # the parser takes a name behind some verbs for an adverbial: "visited Brno"
        objects = [
            t for t in children(verb, "npadvmod") if t.pos_ == "PROPN" and t.i == verb.i + 1 and t.lower_ not in _DAYS
        ]
    if objects:
        return objects
    if children(verb, "dobj"):  # a relative pronoun
        return _antecedent(verb)
    if verb.dep_ == "relcl" and _has_gap(verb):
        return [verb.head]
    shared = [c for c in children(verb, "conj") if c.pos_ in VERBAL and not children(c, "nsubj", "nsubjpass")]
    if (
        shared
        and any(c.dep_ == "cc" for c in children_of(verb))
        and not children(verb, "prep", "ccomp", "xcomp", "advcl")
    ):
        return logical_object(shared[0]) if not is_passive(shared[0]) else []
    return []


def _has_gap(verb: Token) -> bool:
    subject = children(verb, "nsubj", "nsubjpass")
    return bool(subject) and subject[-1].lower_ not in RELATIVE and not children(verb, "ccomp", "xcomp")


def indirect_object(verb: Token) -> list[Token]:
    """To whom: the dative, or the subject of a passive that keeps its direct object ("was granted asylum")."""
    out: list[Token] = []
    for child in children(verb, "dative"):
        out += children(child, "pobj") if child.pos_ == "ADP" else [child]
    if not out and is_passive(verb) and children(verb, "dobj"):
        return surface_subject(verb)
    return out


def complement(token: Token) -> Token | None:
    """Head of the clause that complements a verb, noun or adjective."""
    for child in children_of(token):
        if child.dep_ in ("ccomp", "xcomp") and (child.pos_ in VERBAL or children(child, "cop", "nsubj", "aux")):
            return child
    if token.pos_ in ("NOUN", "PROPN"):
        for child in children(token, "acl"):
            if any(c.lower_ in ("to", "that") and c.dep_ in ("aux", "mark") for c in children_of(child)):
                return child
    if token.dep_ in ("parataxis", "advcl") and token.pos_ in VERBAL and not children(token, "mark"):
        return None
    return None


def clause_head(token: Token) -> Token:
    """The verb (or root) of the clause that a token stands in; a verb is its own."""
    current = token
    while current.pos_ not in VERBAL and current.head != current:
        current = current.head
    return current
