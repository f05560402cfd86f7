"""The quick attribute component gives every token just what spaCy's own attribute ruler gives it."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from kg.cleaning import clean
from kg.model import Article
from kg.parsing.attributes import COMPONENT, LEMMATIZER, RULER, quicken
from kg.parsing.pipeline import DEFAULT_MODEL
from kg.paths import data_dir
from kg.reading import read_articles

WORDS = (
    "there's is was had I you it do does gets got nothin' nuthin' somethin' em 'em who that which to the all both "
    "and's can't won't gonna U.S. 3 % -- ( \" … said Norway's been being have having her him 're 'd"
).split()


def told(doc: Doc) -> list[tuple[str, ...]]:
    """All that a token is told to be."""
    return [(t.text, t.pos_, str(t.morph), t.lemma_, t.tag_, t.dep_, str(t.head.i), t.ent_type_) for t in doc]


@pytest.fixture(scope="module")
def models() -> tuple[Language, Language]:
    """The model as it comes, and with the quick component."""
    plain, quick = spacy.load(DEFAULT_MODEL), spacy.load(DEFAULT_MODEL)
    quicken(quick)
    return plain, quick


def test_it_stands_in_the_place_of_ruler_and_lemmatizer(models: tuple[Language, Language]) -> None:
    assert COMPONENT in models[1].pipe_names
    assert not {RULER, LEMMATIZER} & set(models[1].pipe_names)


def test_the_examples_are_read_alike(models: tuple[Language, Language]) -> None:
    found = (each for each in read_articles([data_dir("examples") / "articles"]) if isinstance(each, Article))
    texts = [paragraph.text for article in found for paragraph in clean(article).paragraphs]
    plain, quick = models
    for one, other in zip(plain.pipe(texts), quick.pipe(texts), strict=True):
        assert told(one) == told(other)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "a\n\n b", "There is a dog; it gets you.", "He got there's-a-man."])
def test_odd_texts_are_read_alike(models: tuple[Language, Language], text: str) -> None:
    plain, quick = models
    assert told(plain(text)) == told(quick(text))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_any_words_are_read_alike(models: tuple[Language, Language], words: list[str]) -> None:
    plain, quick = models
    assert told(plain(" ".join(words))) == told(quick(" ".join(words)))


def test_rules_that_ask_what_it_does_not_know_stay_with_spacy() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(RULER).add([[{"SHAPE": "Xx"}]], {"POS": "PROPN"})  # type: ignore[attr-defined]
    quicken(nlp)
    assert nlp.pipe_names == [RULER]


def test_a_rule_for_several_words_changes_the_one_it_names() -> None:
    nlp, plain = spacy.blank("en"), spacy.blank("en")
    for model in (nlp, plain):
        ruler = model.add_pipe(RULER)
        ruler.add([[{"LOWER": "as"}]], {"POS": "ADP"})  # type: ignore[attr-defined]
        ruler.add([[{"LOWER": "well"}, {"LOWER": "as"}]], {"POS": "CCONJ"}, index=1)  # type: ignore[attr-defined]
        ruler.add([[{"LOWER": "as"}, {"LOWER": "of"}]], {"LEMMA": "as_of"}, index=-2)  # type: ignore[attr-defined]
    quicken(nlp)
    for text in ("well as of as", "as well as of", "as", "of as well"):
        assert told(nlp(text)) == told(plain(text))
