"""Second stage: an ``Article`` in, a ``Document`` out, with a reason for every line that is not the story."""

from kg.cleaning.cleaner import clean

__all__ = ["clean"]
