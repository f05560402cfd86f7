"""A text read up to its drafts, so that a module behind them is tested alone; a star marks the word in question."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extraction.arguments import ArgumentFinder
from kg.extraction.conditions import Conditions
from kg.extraction.drafts import Draft, find_drafts
from kg.extraction.entities import Entities
from kg.extraction.extractor import Extractor
from kg.extraction.mentions import find_names
from kg.knowledge.lexicon import Lexicon
from kg.model import Article, Document, Paragraph
from kg.parsing.pipeline import Parsed

if TYPE_CHECKING:
    from kg.parsing.tree import Token

PUBLISHED = datetime.date(2025, 3, 12)  # a Wednesday


@dataclass(frozen=True)
class Reading:
    """A text as far as its drafts, and the place of the star."""

    text: str
    star: int
    parsed: list[Parsed]
    entities: Entities
    drafts: list[Draft]
    lexicon: Lexicon

    def token(self) -> tuple[int, Token]:
        """Paragraph and token behind the star."""
        for p, paragraph in enumerate(self.parsed):
            for token in paragraph.doc:
                start, end = paragraph.span(token, token)
                if start <= self.star < end:
                    return p, token
        raise AssertionError(f"no token behind the star of {self.text!r}")

    def draft(self) -> Draft:
        """The draft whose trigger has the word behind the star."""
        p, token = self.token()
        found = [d for d in self.drafts if d.trigger.paragraph == p and token in d.trigger.tokens]
        told = ", ".join(d.trigger.token.text for d in self.drafts) or "nothing"
        assert found, f"{token.text!r} tells no action in {self.text!r}; {told} does"
        return found[0]


def read(
    extractor: Extractor, marked: str, published: datetime.date | None = PUBLISHED, *, headline: bool = False
) -> Reading:
    """Read a text in which a star stands before the word in question; a line is a paragraph."""
    star, text = marked.index("*"), marked.replace("*", "", 1)
    paragraphs, start = [], 0
    for number, line in enumerate(text.split("\n")):
        offsets = tuple(range(start, start + len(line) + 1))
        paragraphs.append(Paragraph(line, offsets, is_headline=headline and number == 0))
        start += len(line) + 1
    document = Document(Article("unit", text), None, tuple(paragraphs), date=published)
    knowledge = extractor.knowledge
    parsed = extractor.parse(document)
    entities = Entities(
        parsed,
        find_names(parsed, text, knowledge.gazetteer, knowledge.lexicon.noun_classes),
        text,
        knowledge,
        published,
    )
    finder = ArgumentFinder(
        entities, knowledge.lexicon, {a.name for a in knowledge.ontology.actions.values() if a.reciprocal}
    )
    drafts = find_drafts(parsed, knowledge.lexicon, finder, Conditions(entities, knowledge.lexicon))
    return Reading(text, star, parsed, entities, drafts, knowledge.lexicon)
