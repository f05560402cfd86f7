"""Articles with planted truth: a size and a seed in, news of an invented cast out, with what is true in it."""

from bench.planted.corpus import Corpus, make_corpus
from bench.planted.records import Actor, Contradiction, Event, Mention, PlantedArticle, Telling, Truth

__all__ = [
    "Actor",
    "Contradiction",
    "Corpus",
    "Event",
    "Mention",
    "PlantedArticle",
    "Telling",
    "Truth",
    "make_corpus",
]
