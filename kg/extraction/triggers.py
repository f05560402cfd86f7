"""Finds the words that tell an action: verbs, event nouns (alone or under a light verb) and predicative adjectives.

Gives every sense of the lexicon that fits the words; which one holds is decided with the arguments at hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extraction import clauses, syntax
from kg.knowledge.lexicon import Lexicon, NounSet, Sense

if TYPE_CHECKING:
    from kg.parsing.tree import Doc, Token

_PARTICLES = (
    "prt",
    "advmod",
    "prep",
    "dative",
    "agent",
    "acomp",
    "oprd",
    "advcl",
    "mark",
    "npadvmod",
    "ccomp",
    "xcomp",
)


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that may tell an action, with one sense that fits it."""

    paragraph: int
    token: Token  # verb, noun or adjective
    sense: Sense
    tokens: tuple[Token, ...]  # all words of the trigger
    bound: tuple[Token, ...] | None = None  # object of the preposition that ends the trigger
    noun: Token | None = None  # noun that belongs to the trigger: "ties" in "cut ties with"
    light: Token | None = None  # light verb that carries an event noun
    lends: str = ""  # what the light verb lends: subject-actor, event-subject …
    construction: str = "verb"  # verb noun light adjective

    @property
    def carrier(self) -> Token:
        """The token that bears tense, voice and negation."""
        if self.light is not None:
            return self.light
        if self.construction == "adjective" and self.token.head.pos_ in syntax.VERBAL:
            return self.token.head
        return self.token


def find_triggers(paragraph: int, doc: Doc, lexicon: Lexicon) -> Iterator[list[Trigger]]:
    """For each word that may tell an action, its fitting senses, the most specific first."""
    words = frozenset(w for t in doc for w in (t.lower_, t.lemma_.casefold()))
    for token in doc:
        if token.pos_ in syntax.VERBAL and token.dep_ not in ("aux", "auxpass", "amod", "compound"):
            found = _verb_triggers(paragraph, token, lexicon, words)
        elif token.pos_ in ("NOUN", "PROPN") and token.dep_ not in ("compound", "amod", "nmod"):
            found = _noun_triggers(paragraph, token, lexicon)
        elif token.pos_ == "ADJ" and token.dep_ in ("acomp", "attr", "oprd", "ccomp", "conj"):
            found = [
                Trigger(paragraph, token, s, (token,), construction="adjective")
                for s in lexicon.adjectives.get(token.lemma_.casefold(), ())
            ]
        else:
            continue
        if found:
            yield found


def _verb_triggers(paragraph: int, token: Token, lexicon: Lexicon, words: frozenset[str]) -> list[Trigger]:
    """Senses of a verb whose other words are there; ``words`` of the paragraph rule most of them out at once."""
    out = []
    for sense in lexicon.verbs.get(syntax.lemma(token), ()):
        for part in sense.parts:
            if part not in words if isinstance(part, str) else words.isdisjoint(part.heads):
                break
        else:
            matched = match_verb(token, sense)
            if matched is not None:
                tokens, bound, noun = matched
                out.append(Trigger(paragraph, token, sense, tokens, bound, noun))
    return out


def match_verb(token: Token, sense: Sense) -> tuple[tuple[Token, ...], tuple[Token, ...] | None, Token | None] | None:
    """Match the words that must follow a verb (or a noun); gives trigger words, bound object and the trigger's noun."""
    tokens: list[Token] = [token]
    noun: Token | None = None
    last = token
    for part in sense.parts:
        found = _find_noun(token, last, part) if isinstance(part, NounSet) else _find_word((last, noun, token), part)
        if found is None:
            return None
        tokens.append(found)
        if isinstance(part, NounSet):
            noun = found
        last = found
    bound: tuple[Token, ...] | None = None
    if sense.parts and isinstance(sense.parts[-1], str) and last.pos_ in ("ADP", "SCONJ", "ADV"):
        objects = syntax.children(last, "pobj", "pcomp")
        if _is_before_time(last):
            return None
        if objects:
            bound = tuple(objects)
        elif last.dep_ in ("prep", "agent"):
            if not clauses.is_passive(token):
                return None
            bound = tuple(clauses.surface_subject(token))
    return tuple(sorted(tokens, key=lambda t: t.i)), bound, noun


def _find_word(places: tuple[Token | None, ...], word: str) -> Token | None:
    verb = places[-1]
    objects = syntax.children(verb, "dobj") if verb is not None and verb.pos_ in syntax.VERBAL else []
    for place in (*places, *(objects if word in ("of", "from") else ())):  # "relieved the general of his post"
        if place is not None:
            found = [child for child in syntax.children(place, *_PARTICLES) if child.lower_ == word]
            if found:
                return next((child for child in found if not _is_before_time(child)), found[0])
    return None


def _is_before_time(preposition: Token) -> bool:
    """True for the first "on" of "imposed on Friday on the firm"."""
    return any(t.ent_type_ in ("DATE", "TIME") for t in syntax.children(preposition, "pobj", "pcomp"))


def _find_noun(verb: Token, last: Token, nouns: NounSet) -> Token | None:
    """The noun (or predicate) that the trigger asks for: in the preposition matched last, else the verb's object."""
    if (last.dep_ != "prt" and last.pos_ in ("ADP", "SCONJ")) or last.dep_ == "prep":
        candidates = syntax.children(last, "pobj")
    else:
        candidates = [
            *clauses.logical_object(verb),
            *syntax.children(verb, "attr", "acomp", "oprd", "dobj", "npadvmod", "intj"),
        ]
    for head in candidates:
        for token in (*syntax.conjuncts(head), *syntax.measured(head)):
            is_head = token.lemma_.casefold() in nouns.heads or token.lower_ in nouns.heads
            if is_head and any(_ends_in(token, noun) for noun in nouns.nouns):
                return token
    return None


def _ends_in(token: Token, noun: tuple[str, ...]) -> bool:
    """True where the noun phrase that ``token`` heads ends in these words."""
    if token.lemma_.casefold() != noun[-1] and token.lower_ != noun[-1]:
        return False
    doc, i = token.doc, token.i
    for word in reversed(noun[:-1]):
        i -= 1
        while i >= 0 and doc[i].text == "-":
            i -= 1
        if i < 0 or word not in (doc[i].lower_, doc[i].lemma_.casefold()):
            return False
    return True


def _noun_triggers(paragraph: int, token: Token, lexicon: Lexicon) -> list[Trigger]:
    lemma = token.lemma_.casefold()
    senses = lexicon.nouns.get(lemma) or lexicon.nouns.get(token.lower_, ())
    if token.pos_ == "PROPN" and not token.is_lower and token.i != token.sent.start and not token.is_title:
        return []
    out = []
    found = light_verb(token, lexicon)
    light, lends = found or (None, "")
    for sense in senses:
        matched = match_verb(token, sense) if sense.leads else _match_before(token, sense)
        if matched is None:
            continue
        words, bound, noun = matched
        tokens = words if light is None else tuple(sorted((*words, light), key=lambda t: t.i))
        construction = "light" if light else "noun"
        out.append(Trigger(paragraph, token, sense, tokens, bound, noun, light, lends, construction))
    return out


def _match_before(token: Token, sense: Sense) -> tuple[tuple[Token, ...], None, None] | None:
    words = _words_before(token, sense)
    return None if words is None else ((*words, token), None, None)


def _words_before(token: Token, sense: Sense) -> list[Token] | None:
    """The words that a noun trigger asks for before its head; None where they are not there."""
    found: list[Token] = []
    i = token.i
    for part in reversed(sense.parts):
        i -= 1
        while i >= 0 and token.doc[i].text == "-":
            i -= 1
        if i < 0 or isinstance(part, NounSet) or part not in (token.doc[i].lower_, token.doc[i].lemma_.casefold()):
            return None
        found.insert(0, token.doc[i])
    return found


ALSO = "subject-also"  # the verb keeps a claim of its own
OBJECT_CONSTRUCTIONS = ("subject-actor", "subject-object", "subject-party", "subject-cause", ALSO)
EVENT_CONSTRUCTIONS = ("event-subject", "event-over", "event-not")


def light_verb(noun: Token, lexicon: Lexicon) -> tuple[Token, str] | None:
    """The light verb that an event noun depends on, also through "a series of", and what it lends."""
    head = noun.head if noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN") else noun
    if head.dep_ == "pobj" and head.head.lower_ == "of" and head.head.head.lemma_ in syntax.QUANTITIES:
        head = head.head.head
    verb = head.head
    if head.dep_ == "pobj" and verb.dep_ in ("prep", "agent") and verb.head.pos_ in syntax.VERBAL:
        behind = (t.lower_ for t in syntax.children(verb.head, "prt", "prep") if t.i == verb.head.i + 1 and t != verb)
        stem = " ".join((_passive_key(verb.head), *behind))
        key = f"{stem} {verb.lower_}"  # "came under attack", "was hit by protests", "went over it in a call"
        return _choose(verb.head, lexicon.light.get(key, ()), OBJECT_CONSTRUCTIONS)
    if head.dep_ in ("dobj", "nsubjpass", "attr", "nsubj") and verb.pos_ in syntax.VERBAL:
        wanted = EVENT_CONSTRUCTIONS if head.dep_ == "nsubj" else OBJECT_CONSTRUCTIONS
        if head.dep_ == "nsubjpass":
            found = _choose(verb, light_constructions(verb, lexicon, passive=True), EVENT_CONSTRUCTIONS)
            if found is not None and found[1] != "event-subject":
                return found
        return _choose(verb, light_constructions(verb, lexicon), wanted)
    for clause in syntax.children(head, "acl", "relcl"):  # "the talks held in Rome"
        if clauses.is_passive(clause):
            return _choose(clause, light_constructions(clause, lexicon), ("subject-actor",))
    return None


def _choose(verb: Token, constructions: Iterable[str], wanted: Iterable[str]) -> tuple[Token, str] | None:
    return next(((verb, c) for c in constructions if c in wanted), None)


def _passive_key(verb: Token) -> str:
    return f"be {verb.lower_}" if clauses.is_passive(verb) else verb.lemma_.casefold()


def light_constructions(verb: Token, lexicon: Lexicon, *, passive: bool = False) -> tuple[str, ...]:
    """What a light verb may lend to its noun, with its particle or without; () for another verb."""
    stem = f"be {verb.lower_}" if passive else verb.lemma_.casefold()
    for child in syntax.children(verb, "prt", "prep", "advmod", "dobj"):
        found = lexicon.light.get(f"{stem} {child.lower_}")
        if found:
            return found
    if syntax.children(verb, "prt"):  # "put off trips" is not "put"
        return ()
    return lexicon.light.get(stem, ())
