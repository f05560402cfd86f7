"""Drafts of one document come in; for each that is told to be because of another, or within it, that other goes out.

The cues are data (``ontology/lexicon/relations.lex``). Both events must be drafts of one sentence: the one on which the
cue hangs, and the one to which it leads. Wherever the cue might belong to something else, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.extraction import clauses, syntax
from kg.extraction.chain import look_up
from kg.extraction.drafts import Draft
from kg.extraction.references import TextPlace
from kg.knowledge.relations import Cue

if TYPE_CHECKING:
    from kg.knowledge import Knowledge
    from kg.parsing.pipeline import Parsed
    from kg.parsing.tree import Token

_DEPTH = 8  # words between a cue and the verb of its clause
_MODIFIERS = ("amod", "det", "poss", "advmod")  # may stand within a cue: "in swift response to"
# how a word may hang on its clause without being a clause of its own
_IN_CLAUSE = frozenset(
    "dobj pobj pcomp prep nsubj nsubjpass attr nmod compound appos conj acomp advmod poss npadvmod dative agent".split()
)
_OBJECTS = ("dobj", "nsubjpass")
_DONE = ("actual", "negative")  # what a verb lends to its infinitive where that, done or not, can be a cause


@dataclass(frozen=True, slots=True)
class Related:
    """Places of the drafts to which one draft is related."""

    because_of: TextPlace | None = None
    within: TextPlace | None = None


UNRELATED = Related()


@dataclass(frozen=True, slots=True)
class _Link:
    cue: Cue
    effect: Draft
    other: Draft


def find_relations(
    parsed: Sequence[Parsed], drafts: Sequence[Draft], knowledge: Knowledge
) -> Mapping[TextPlace, Related]:
    """Say of each draft, by its place, what it is because of and within; what is told first counts."""
    found: dict[TextPlace, Related] = {}
    category_of = knowledge.ontology.category_of
    for link in _Finder(drafts, knowledge).links(parsed):
        of, to = (draft.trigger.sense.action for draft in (link.effect, link.other))
        if not (link.cue.of.admits(of, category_of(of)) and link.cue.to.admits(to, category_of(to))):
            continue
        place, other = link.effect.place_in_text, link.other.place_in_text
        field = "because_of" if link.cue.relation == "because" else "within"
        known = found.get(place, UNRELATED)
        if getattr(known, field) is None and not _leads_to(found, field, other, place):
            found[place] = replace(known, **{field: other})
    return found


def _leads_to(found: Mapping[TextPlace, Related], field: str, start: TextPlace, goal: TextPlace) -> bool:
    """True where going from cause to cause comes to ``goal``: nothing is its own cause."""
    place: TextPlace | None = start
    while place is not None and place != goal:
        place = getattr(found.get(place, UNRELATED), field)
    return place is not None


class _Finder:
    """Finds every pair of drafts that a cue joins, in the order of the text."""

    def __init__(self, drafts: Sequence[Draft], knowledge: Knowledge) -> None:
        self._lexicon, self._cues = knowledge.lexicon, knowledge.relations
        self._categories = knowledge.ontology
        self._by_word: dict[TextPlace, Draft] = {}
        for draft in drafts:
            self._by_word.setdefault((draft.trigger.paragraph, draft.trigger.carrier.i), draft)
        self._by_word |= {draft.place_in_text: draft for draft in drafts}

    def links(self, parsed: Sequence[Parsed]) -> Iterator[_Link]:
        paragraphs = {p for p, _ in self._by_word}
        for p in sorted(paragraphs):
            passed = -1
            for token in parsed[p].doc:
                if token.i <= passed or token.sent[-1].text == "?":
                    continue
                phrase = self._match(token)
                if phrase is not None:
                    cue, words = phrase
                    passed = words[-1].i
                    yield from self._of_phrase(p, cue, words)
                elif token.dep_ == "mark":
                    yield from self._of_conjunction(p, token)
                elif token.pos_ in syntax.VERBAL:
                    yield from self._of_predicate(p, token)
                    yield from self._of_participle(p, token)
                    yield from self._of_verb(p, token)

    # one kind of cue each ----------------------------------------------------------------------------------------

    def _match(self, token: Token) -> tuple[Cue, list[Token]] | None:
        """The longest phrase that begins with this word, and its words."""
        for cue in self._cues.of("phrase", token.lower_):
            words, doc = [token], token.doc
            for wanted in cue.words[1:]:
                i = words[-1].i + 1
                while i < len(doc) and doc[i].dep_ in _MODIFIERS and doc[i].lower_ != wanted:
                    words.append(doc[i])
                    i += 1
                if i >= len(doc) or doc[i].lower_ != wanted:
                    break
                words.append(doc[i])
            else:
                return cue, words
        return None

    def _of_phrase(self, p: int, cue: Cue, words: Sequence[Token]) -> Iterator[_Link]:
        above = next((word.head for word in words if word.head not in words), None)
        if above is None or self._is_doubted(words):
            return
        # of "because of the raid" the parser hangs "raid" on "because"
        led_to = [t for word in words for t in syntax.children(word, "pobj", "pcomp") if t.i > words[-1].i]
        effect = self._effect(p, above, words[0], is_near=len(cue.words) == 1)
        if effect is not None and cue.relation == "because" and len(cue.words) > 1 and self._may_be_of_verb(p, effect):
            return
        yield from self._link(cue, effect, self._event(p, led_to))

    def _of_conjunction(self, p: int, mark: Token) -> Iterator[_Link]:
        clause = mark.head
        if clause.dep_ != "advcl" or self._is_doubted([mark]):
            return
        for cue in self._cues.of("conjunction", mark.lower_):
            yield from self._link(cue, self._effect(p, clause.head, mark), self._event(p, [clause]))

    def _of_predicate(self, p: int, verb: Token) -> Iterator[_Link]:
        if verb.lemma_ != "be" or syntax.children(verb, "neg"):
            return
        for noun in syntax.children(verb, "attr"):
            for cue in self._cues.of("predicate", noun.lower_):
                before = [t for t in syntax.children_of(noun) if t.i < noun.i]
                if not self._is_doubted([verb, *before, noun]):
                    led_to = syntax.prepositional(noun, cue.words[1:])
                    yield from self._link(cue, self._event(p, syntax.children(verb, "nsubj")), self._event(p, led_to))

    def _of_participle(self, p: int, verb: Token) -> Iterator[_Link]:
        for cue in self._cues.of("participle", verb.lower_):
            if verb.dep_ in ("advcl", "acl") and not syntax.children(verb, "neg", "nsubj", "nsubjpass"):
                led_to = clauses.agents(verb) if cue.words[1:] == ("by",) else syntax.children(verb, "dobj")
                yield from self._link(cue, self._effect(p, verb.head, verb), self._event(p, led_to))

    def _of_verb(self, p: int, verb: Token) -> Iterator[_Link]:
        """As in "the raid sparked protests", "protests sparked by the raid", "raided the town, sparking protests"."""
        found = next(
            (
                (cue, last)
                for cue in self._cues.of("verb", syntax.lemma(verb))
                if (last := self._last_word(verb, cue)) is not None
            ),
            None,
        )
        if found is None or self._is_doubted([verb]) or syntax.children(verb, "neg"):
            return
        cue, last = found
        passive = clauses.is_passive(verb)
        objects = syntax.children(verb, "xcomp") or clauses.logical_object(verb)
        if last.dep_ == "prep":  # "led to protests", and not "led a delegation to talks"
            taken = [t for t in syntax.children(verb, "dobj") if t.lower_ not in cue.words]
            objects = [] if taken else syntax.children(last, "pobj", "pcomp")
        subject = self._event(p, clauses.agents(verb)) if passive else self._subject(p, verb)
        object_ = self._event(p, objects)
        if object_ is None:
            object_ = self._governing(p, verb) if passive and self._is_apart(verb) else self._own(p, verb)
        sides = (object_, subject) if cue.side == "object" else (subject, object_)
        yield from self._link(cue, *sides)

    def _last_word(self, verb: Token, cue: Cue) -> Token | None:
        """The last word of a verb's entry, where all of them are there."""
        last = verb
        for word in cue.words[1:]:
            near = [t for t in syntax.children(last, "prt", "prep", "advmod", "dobj") if t.lower_ == word]
            if not near:
                return None
            last = near[0]
        return last

    def _link(self, cue: Cue, effect: Draft | None, other: Draft | None) -> Iterator[_Link]:
        if effect is not None and other is not None and effect.place_in_text != other.place_in_text:
            yield _Link(cue, effect, other)

    # from a word to the event that it tells ----------------------------------------------------------------------

    def _event(self, p: int, tokens: Sequence[Token]) -> Draft | None:
        """The first event that these words or what is joined to them name."""
        named = (self._named(p, each) for token in tokens for each in syntax.conjuncts(token))
        return next((draft for draft in named if draft is not None), None)

    def _named(self, p: int, token: Token) -> Draft | None:
        found = self._by_word.get((p, token.i))
        if found is not None:
            return found
        if token.pos_ in syntax.VERBAL:  # "because rebels began shelling the town"
            return self._event(p, syntax.children(token, "xcomp")) if self._lends(token) in _DONE else None
        counted = syntax.counted(token)  # "a wave of arrests"
        if counted is not None:
            return self._by_word.get((p, counted.i))
        for clause in syntax.children(token, "acl"):  # "sanctions imposed by Chad", where the two words are one trigger
            told = self._by_word.get((p, clause.i))
            if told is not None and token in told.trigger.tokens:
                return told
        return None

    def _subject(self, p: int, verb: Token) -> Draft | None:
        """What brings it about: the subject, or of a participle behind a clause that clause."""
        if verb.tag_ == "VBG" and verb.head.i < verb.i and self._is_apart(verb):
            return self._governing(p, verb)
        return self._event(p, clauses.surface_subject(verb))

    def _governing(self, p: int, verb: Token) -> Draft | None:
        return self._effect(p, verb.head, verb)

    def _is_apart(self, verb: Token) -> bool:
        """True of a participle that goes with a whole clause: "prompted by the raid, …", "…, sparking protests"."""
        is_after_comma = verb.i > 0 and verb.doc[verb.i - 1].text == ","
        return verb.dep_ in ("advcl", "acl") and (is_after_comma or verb.i < verb.head.i)

    def _own(self, p: int, verb: Token) -> Draft | None:
        """What the verb itself tells where its object tells nothing: that the protests begin."""
        found = self._by_word.get((p, verb.i))
        is_begun = found is not None and self._category_of(found) == "HAPPEN"
        return found if is_begun else None

    def _category_of(self, draft: Draft) -> str:
        return self._categories.category_of(draft.trigger.sense.action)

    def _effect(self, p: int, token: Token, cue: Token, *, is_near: bool = False) -> Draft | None:
        """The event on which a cue hangs: that of the word above it, or of the verb of its clause.

        A cue behind a negated verb is left alone: "did not resign because of the raid" denies the one or the other.
        With ``is_near`` it may hang on the verb and its object only: "over" and "for" are said of other nouns, too.
        """
        start = token
        for _ in range(_DEPTH):
            found = self._by_word.get((p, token.i))
            if found is None and token.pos_ in syntax.VERBAL:
                found = self._under(p, token)
                if found is None:
                    return None
            if found is not None:
                carrier = found.trigger.carrier
                is_other_noun = token != start and carrier.pos_ not in syntax.VERBAL
                denied = carrier.i < cue.i and bool(syntax.children(carrier, "neg"))
                return None if is_other_noun or denied else found
            if token.dep_ not in (_OBJECTS if is_near else _IN_CLAUSE):
                return None
            token = token.head
        return None

    def _may_be_of_verb(self, p: int, effect: Draft) -> bool:
        """True of "visit" in "cancelled the visit because of the raid", if the parser takes that for one phrase."""
        token = effect.trigger.carrier
        while token.pos_ not in syntax.VERBAL and token.dep_ in _IN_CLAUSE and token.dep_ not in ("nsubj", "nsubjpass"):
            token = token.head
        return token != effect.trigger.carrier and (p, token.i) in self._by_word

    def _under(self, p: int, verb: Token) -> Draft | None:
        """What a verb without a claim leads to: "decided to *leave*", "the *raid* was in response to it"."""
        if verb.lemma_ == "be":
            return self._event(p, syntax.children(verb, "nsubj"))
        if self._lends(verb) is None or syntax.children(verb, "neg"):
            return None
        return next((found for t in syntax.children(verb, "xcomp") if (found := self._by_word.get((p, t.i)))), None)

    def _lends(self, verb: Token) -> str | None:
        return look_up(self._lexicon.catenative, verb)

    def _is_doubted(self, words: Sequence[Token]) -> bool:
        """True behind "not", "rather than", "perhaps", and of "an apparent response to"."""
        first, cues = words[0], self._lexicon.cues
        before = first.doc[first.i - 1] if first.i > first.sent.start else None
        unsure = ("negative", "possible")
        if before is not None:
            pair = f"{before.doc[before.i - 1].lower_} {before.lower_}" if before.i else ""
            if cues.get("adverb", {}).get(before.lower_) in unsure or pair in cues.get("conjunction", {}):
                return True
        if any(cues.get("adjective", {}).get(w.lower_) in unsure for w in words):
            return True
        aux = syntax.children(first, "aux") if first.pos_ in syntax.VERBAL else []
        may = any(cues.get("auxiliary", {}).get(t.lower_) == "possible" for t in aux)
        return may and any(t.lower_ == "have" for t in aux)  # "may have sparked": of what did happen
