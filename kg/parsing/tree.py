"""A parsed paragraph as plain objects: tokens with their heads, children, sentences and named spans.

Made once from spaCy's arrays: the extraction looks at every token dozens of times, and reading these takes far less
time than reading spaCy's own. Attributes are named as spaCy's are; offsets count characters of the parsed text from 0.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from spacy.tokens import Doc as SpacyDoc
    from spacy.vocab import Vocab

_QUOTES = frozenset("\"'`«»‘’‚‛“”„‟‹›❮❯") | {"''", "``"}
_ARRAYS: list[int | str] = ["ORTH", "LOWER", "LEMMA", "POS", "TAG", "DEP", "ENT_TYPE", "HEAD", "SENT_START", "SPACY"]
_strings: dict[int, str] = {}  # spaCy's hash of a string, or its symbol's number, is the same in every vocabulary


_number = attrgetter("i")


class Token:
    """A word or sign: ``i`` is its number in the document, ``idx`` its offset; a root is its own head."""

    __slots__ = (
        "arcs",
        "dep_",
        "doc",
        "ent_type_",
        "head",
        "i",
        "idx",
        "lemma_",
        "lower_",
        "pos_",
        "sent",
        "tag_",
        "text",
    )

    i: int
    idx: int
    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    head: Token
    doc: Doc
    sent: Sentence
    arcs: list[tuple[str, Token]]  # label and token of each child, in the order of the text

    def __init__(
        self, doc: Doc, i: int, idx: int, text: str, lower: str, lemma: str, pos: str, tag: str, dep: str, ent: str
    ) -> None:
        self.doc, self.i, self.idx = doc, i, idx
        self.text, self.lower_, self.lemma_ = text, lower, lemma
        self.pos_, self.tag_, self.dep_, self.ent_type_ = pos, tag, dep, ent
        self.arcs = []

    @property
    def is_space(self) -> bool:
        return self.text.isspace()

    @property
    def is_quote(self) -> bool:
        return self.text in _QUOTES

    @property
    def is_title(self) -> bool:
        return self.text.istitle()

    @property
    def is_lower(self) -> bool:
        return self.text.islower()

    @property
    def subtree(self) -> list[Token]:
        """The token and all below it, in the order of the text."""
        found, rest = [], [self]
        while rest:
            token = rest.pop()
            found.append(token)
            rest += [child for _, child in token.arcs]
        found.sort(key=_number)
        return found

    @property
    def left_edge(self) -> Token:
        """The first token of the subtree."""
        return self.subtree[0] if self.arcs else self

    @property
    def right_edge(self) -> Token:
        """The last token of the subtree."""
        return self.subtree[-1] if self.arcs else self

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<{self.text} {self.i} {self.pos_} {self.dep_}>"


class Run:
    """Tokens ``start`` to ``end`` of a document, the end left out; ``label_`` says what a named one is."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: Doc, start: int, end: int, label: str = "") -> None:
        self.doc, self.start, self.end, self.label_ = doc, start, end, label

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    def __len__(self) -> int:
        return self.end - self.start

    def __getitem__(self, i: int) -> Token:
        return self.doc.tokens[self.start + i if i >= 0 else self.end + i]

    @property
    def text(self) -> str:
        last = self[-1]
        return self.doc.text[self[0].idx : last.idx + len(last.text)]


class Sentence(Run):
    """A sentence: a run of tokens under one root."""

    __slots__ = ()

    @property
    def root(self) -> Token:
        """The token that no other token of the sentence governs."""
        return next(t for t in self if t.head == t)


class Doc:
    """The tokens of one text, its sentences and the spans that the model named."""

    __slots__ = ("ents", "sents", "text", "tokens")

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[Token] = []
        self.sents: list[Sentence] = []
        self.ents: list[Run] = []

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    @overload
    def __getitem__(self, key: int) -> Token: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[Token]: ...
    def __getitem__(self, key: int | slice) -> Token | Sequence[Token]:
        return self.tokens[key]

    def renew_arcs(self) -> None:
        """Read the children anew from the heads, after heads or labels have been changed."""
        for token in self.tokens:
            token.arcs = []
        for token in self.tokens:
            if token.head != token:
                token.head.arcs.append((token.dep_, token))

    def tokens_between(self, start: int, end: int) -> list[Token]:
        """Every token of which a part lies from offset ``start`` to before ``end``."""
        return [t for t in self.tokens if t.idx < end and t.idx + len(t.text) > start]


def from_spacy(parsed: SpacyDoc) -> Doc:
    """Copy what spaCy found into plain objects; an empty text gives a document without tokens."""
    doc = Doc(parsed.text)
    rows = parsed.to_array(_ARRAYS).astype("int64").tolist() if len(parsed) else []
    strings, vocab = _strings, parsed.vocab
    tokens, idx = doc.tokens, 0
    for i, (orth, lower, lemma, pos, tag, dep, ent, _, _, space) in enumerate(rows):
        text = strings.get(orth) or _string(vocab, orth)
        tokens.append(
            Token(
                doc,
                i,
                idx,
                text,
                strings.get(lower) or _string(vocab, lower),
                strings.get(lemma) or _string(vocab, lemma),
                strings.get(pos) or _string(vocab, pos),
                strings.get(tag) or _string(vocab, tag),
                strings.get(dep) or _string(vocab, dep),
                (strings.get(ent) or _string(vocab, ent)) if ent else "",
            )
        )
        idx += len(text) + space
    starts = []
    for i, row in enumerate(rows):
        token = tokens[i]
        token.head = head = tokens[i + row[7]]
        if head != token:
            head.arcs.append((token.dep_, token))
        if i == 0 or row[8] == 1:
            starts.append(i)
    for start, end in pairwise([*starts, len(tokens)]):
        sentence = Sentence(doc, start, end)
        doc.sents.append(sentence)
        for token in tokens[start:end]:
            token.sent = sentence
    doc.ents = [Run(doc, ent.start, ent.end, ent.label_) for ent in parsed.ents]
    return doc


def _string(vocab: Vocab, number: int) -> str:
    """The string behind one of spaCy's numbers, kept for the next time."""
    found = vocab.strings[number % 2**64] if number else ""
    _strings[number] = found
    return found
