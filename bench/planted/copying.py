"""From an article's draft to a copy of it on another site: another headline, cut at the end, small edits, clutter."""

from __future__ import annotations

import datetime
import random
import re
from dataclasses import replace

from bench.planted.composing import Draft
from bench.planted.passage import Passage
from bench.planted.tables import Tables

_EDITS = (
    (" said", " said on the record"), (" officials", " the officials"), ("after", "following"), (" about ", " around "),
    ("but", "although"), ("small", "modest"), ("clear", "plain"), ("weeks", "many weeks"),
)  # fmt: skip
_LEAST = 0.7  # of the paragraphs are kept


def copy_draft(draft: Draft, tables: Tables, chance: random.Random) -> Draft:
    """Return a copy by another outlet, of the same day or the next."""
    outlet = chance.choice([each for each in tables.outlets if each != draft.outlet])
    paragraphs = draft.paragraphs
    if chance.random() < 0.5:
        least = max(3, int(len(paragraphs) * _LEAST) + 1)
        paragraphs = paragraphs[: chance.randint(min(least, len(paragraphs)), len(paragraphs))]
    edited = tuple(tuple(_edit(each, chance) for each in paragraph) for paragraph in paragraphs)
    with_clutter: list[tuple[Passage, ...]] = []
    for paragraph in edited:
        with_clutter.append(paragraph)
        if chance.random() < 0.15:
            with_clutter.append((Passage(chance.choice(tables.clutter)),))
    return replace(
        draft,
        outlet=outlet,
        day=draft.day + datetime.timedelta(days=chance.choice((0, 0, 1))),
        headline=chance.choice((draft.headline, f"{draft.headline.rstrip('?')}: report", f"World: {draft.headline}")),
        paragraphs=tuple(with_clutter),
    )


def _edit(sentence: Passage, chance: random.Random) -> Passage:
    """Return a sentence with a word or two changed, outside of what is planted in it."""
    if chance.random() > 0.12:
        return sentence
    old, new = chance.choice(_EDITS)
    for found in re.finditer(re.escape(old) + r"\b", sentence.text):
        start, end = found.span()
        marks = [(each.start, each.end) for each in sentence.mentions]
        marks += [(each.trigger_start, each.trigger_end) for each in sentence.tellings]
        if all(end <= first or last <= start for first, last in marks):
            return sentence.replaced(start, end, new)
    return sentence
