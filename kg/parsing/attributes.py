"""Gives tokens part of speech, morphology and lemma by spaCy's own rules, remembered by tag, word and label.

It is what spaCy's attribute ruler and lemmatizer give, without matching every rule against every token: that takes an
eighth to a fifth of the time of a parse.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

RULER = "attribute_ruler"
LEMMATIZER = "lemmatizer"
COMPONENT = "kg_attributes"
_KEYS = ("TAG", "LOWER", "DEP", "IS_SPACE")  # the lower-case word is that of the second number of a kind
_PREDICATES = frozenset({"IN", "NOT_IN", "REGEX"})
_REMEMBERED = 100_000  # kinds of token; a large corpus has about as many words with a tag and a label

Kind = tuple[int, int, int, int]  # what is asked of a token: its tag, word, label, and whether it is white space
Spec = Mapping[str, Any]  # what a rule asks of one token: a string, a truth, or {"IN": [...]}, {"REGEX": "..."}
Given = tuple[int, int, int, int, int]  # part of speech, morphology, lemma, tag, label, as spaCy's numbers


def quicken(nlp: Language) -> None:
    """Put the quick component in place of the model's attribute ruler, where its rules ask nothing unknown here.

    A lemmatizer behind it that goes by rules is replaced, too.
    """
    if RULER not in nlp.pipe_names:
        return
    ruler: Any = nlp.get_pipe(RULER)
    if not all(_is_known(spec) for rule in ruler.patterns for way in rule["patterns"] for spec in way):
        return
    from spacy.language import Language as Factory

    lemmatizer = _lemmatizer_by_rules(nlp)
    Factory.component(COMPONENT, func=Attributes(nlp, ruler, lemmatizer))
    nlp.add_pipe(COMPONENT, before=RULER)
    nlp.disable_pipe(RULER)
    if lemmatizer is not None:
        nlp.disable_pipe(LEMMATIZER)


def _lemmatizer_by_rules(nlp: Language) -> Any:
    """The lemmatizer that stands right behind the ruler and looks at word, part of speech and morphology; or None."""
    if nlp.pipe_names[nlp.pipe_names.index(RULER) + 1 :][:1] != [LEMMATIZER]:
        return None
    lemmatizer: Any = nlp.get_pipe(LEMMATIZER)
    is_known = getattr(lemmatizer, "mode", None) == "rule" and not lemmatizer.overwrite
    return lemmatizer if is_known else None


def _is_known(spec: Spec) -> bool:
    return all(
        name in _KEYS and (isinstance(asked, (str, bool)) or set(asked) <= _PREDICATES) for name, asked in spec.items()
    )


class Attributes:
    """Applies a ruler's rules to documents; later rules go before earlier ones, as they do in spaCy."""

    def __init__(self, nlp: Language, ruler: Any, lemmatizer: Any = None) -> None:
        self._nlp = nlp
        self._lemmatizer = lemmatizer
        self._attrs = list(ruler.attrs)
        self._single: list[tuple[int, Spec]] = []
        self._several: list[tuple[int, int, Sequence[Spec]]] = []  # number, token that is changed, what is asked
        for number, rule in enumerate(ruler.patterns):
            for way in rule["patterns"]:
                if len(way) == 1:
                    self._single.append((number, way[0]))
                else:
                    index = rule["index"] if rule["index"] >= 0 else len(way) + rule["index"]
                    self._several.append((number, index, way))
        self._known: dict[Kind, tuple[Given, bool]] = {}

    def __call__(self, doc: Doc) -> Doc:
        import numpy
        from spacy.attrs import DEP, IS_SPACE, LEMMA, MORPH, ORTH, POS, TAG

        if not len(doc):
            return doc
        kinds: list[Kind] = [tuple(row) for row in doc.to_array([TAG, ORTH, DEP, IS_SPACE]).tolist()]
        given = [self._given(kind) for kind in kinds]
        rows = [row for row, _ in given]
        for i, (_, may_begin) in enumerate(given):
            if may_begin:
                self._apply_several(doc, i, kinds, rows)
        doc.from_array([POS, MORPH, LEMMA], cast("Any", numpy.array([row[:3] for row in rows], dtype="uint64")))
        for i, (row, kind) in enumerate(zip(rows, kinds, strict=True)):
            if row[3] != kind[0]:
                doc[i].tag = row[3]
            if row[4] != kind[2]:
                doc[i].dep = row[4]
        return doc

    def _given(self, kind: Kind) -> tuple[Given, bool]:
        """What the rules for one token give this kind, and whether a rule for several may begin with it."""
        found = self._known.get(kind)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            numbers = sorted({number for number, spec in self._single if self._holds(spec, kind)})
            begins = any(self._holds(way[0], kind) for _, _, way in self._several)
            found = self._known[kind] = (self._resolve(kind, numbers), begins)
        return found

    def _apply_several(self, doc: Doc, first: int, kinds: Sequence[Kind], rows: list[Given]) -> None:
        """Apply the rules for several tokens that begin here, among all that hold of the token they change."""
        for _, index, way in self._several:
            if first + len(way) <= len(kinds) and all(
                self._holds(spec, kinds[first + k]) for k, spec in enumerate(way)
            ):
                at = first + index
                numbers = {number for number, spec in self._single if self._holds(spec, kinds[at])}
                for other, changed, specs in self._several:
                    start = at - changed
                    inside = start >= 0 and start + len(specs) <= len(kinds)
                    if inside and all(self._holds(spec, kinds[start + k]) for k, spec in enumerate(specs)):
                        numbers.add(other)
                rows[at] = self._resolve(kinds[at], sorted(numbers))

    def _resolve(self, kind: Kind, numbers: Sequence[int]) -> Given:
        """Apply rules by number to a token of the kind, as spaCy itself does, and read what it has then."""
        from spacy.pipeline.attributeruler import set_token_attrs  # type: ignore[attr-defined]
        from spacy.tokens import Doc as SpacyDoc

        word = self._nlp.vocab.strings[kind[1]]
        token: Any = SpacyDoc(self._nlp.vocab, words=[word])[0]
        token.tag, token.dep = kind[0], kind[2]
        for number in numbers:
            set_token_attrs(token, self._attrs[number])
        if self._lemmatizer is not None and not token.lemma:
            token.lemma_ = self._lemmatizer.lemmatize(token)[0]
        return (token.pos, token.morph.key, token.lemma, token.tag, token.dep)

    def _holds(self, spec: Spec, kind: Kind) -> bool:
        return all(self._is(kind[_KEYS.index(name)], name, asked) for name, asked in spec.items())

    def _is(self, value: int, name: str, asked: Any) -> bool:
        if name == "IS_SPACE":
            return bool(value) is bool(asked)
        text = self._nlp.vocab.strings[value] if value else ""
        if name == "LOWER":
            text = text.lower()
        if isinstance(asked, str):
            return text == str(asked)
        is_listed = text in asked.get("IN", (text,)) and text not in asked.get("NOT_IN", ())
        return is_listed and ("REGEX" not in asked or re.search(asked["REGEX"], text) is not None)
