"""First stage: paths in, one ``Article`` or ``ReadFailure`` for each article out."""

from kg.reading.articles import read_articles
from kg.reading.registry import ReadFailure

__all__ = ["ReadFailure", "read_articles"]
