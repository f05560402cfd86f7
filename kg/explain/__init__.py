"""A claim or event in words: who did what to whom, when, who says so, and the sentence with its trigger marked."""

from kg.explain.words import explain

__all__ = ["explain"]
