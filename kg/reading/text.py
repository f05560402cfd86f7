"""Reads plain text: one file is one article, its text just as it was decoded."""

from __future__ import annotations

from kg.model import Article
from kg.reading.decoding import decode
from kg.reading.registry import RawFile, Reading, register


@register("text", endings=(".txt", ".text"))
def read_text(raw: RawFile) -> Reading:
    """Give the file's one article. Raises InputError where it is no text."""
    yield Article(name=raw.name, text=decode(raw.data, raw.source, encoding=raw.encoding), source=raw.source)
