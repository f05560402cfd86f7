"""Remembered vectors of words are those that the model makes, bit for bit, whatever was read before."""

from __future__ import annotations

import numpy
import pytest
import spacy
from spacy.language import Language

from kg.parsing.pipeline import DEFAULT_MODEL
from kg.parsing.vectors import NODE, Vectors, quicken_vectors
from tests.test_attributes import told

TEXTS = (
    "Norway's foreign minister said on Monday that the treaty would be signed in Oslo.",
    "Peru and Chile agreed to withdraw 2,000 troops; neither side can't say when.",
    "KINSHASA (AFP) - Rebels shelled Goma, U.N. officials said.  The army fired back.",
    "The treaty was signed.",
    "Zrqfh brgblm 12:30 -- \n\n the … Äthiopien!",
)


def nodes(nlp: Language, name: str) -> list[object]:
    models = [getattr(pipe, "model", None) for _, pipe in nlp.pipeline]
    return [node for model in models if hasattr(model, "walk") for node in model.walk() if node.name == name]


@pytest.fixture(scope="module")
def plain() -> Language:
    return spacy.load(DEFAULT_MODEL)


@pytest.fixture(scope="module")
def quick() -> Language:
    nlp = spacy.load(DEFAULT_MODEL)
    quicken_vectors(nlp)
    return nlp


def test_both_components_that_read_words_remember(plain: Language, quick: Language) -> None:
    assert (len(nodes(plain, NODE)), len(nodes(quick, NODE))) == (0, 2)


def test_texts_are_read_alike_in_any_order(plain: Language, quick: Language) -> None:
    wanted = {text: told(plain(text)) for text in TEXTS}
    for text in (*TEXTS, *reversed(TEXTS)):
        assert told(quick(text)) == wanted[text]


@pytest.mark.parametrize("texts", [[], [""], ["", "Iran said no.", ""], [" ", "\n"]])
def test_odd_batches_are_read_alike(plain: Language, quick: Language, texts: list[str]) -> None:
    assert [told(doc) for doc in quick.pipe(texts)] == [told(doc) for doc in plain.pipe(texts)]


@pytest.mark.parametrize("limit", [1, 7, 20, 1000])
def test_what_is_forgotten_is_made_again(plain: Language, limit: int) -> None:
    walk = plain.get_pipe("tok2vec").model.walk()  # type: ignore[attr-defined]
    node = next(each for each in walk if each.layers and each.layers[0].name == "extract_features")
    vectors = Vectors(node, limit)
    for text in (*TEXTS, *TEXTS):
        docs = [plain.make_doc(text), plain.make_doc("Oslo agreed.")]
        for made, wanted in zip(vectors(node, docs, is_train=False)[0], node.predict(docs), strict=True):
            assert numpy.array_equal(made, wanted)
    assert len(vectors._numbers) <= limit
