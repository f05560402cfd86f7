"""Gives words the vectors that the model makes of them, remembered by all that the model looks at in a word.

A model's first layers look at each word by itself, and most words of a text have been seen before: remembering takes a
tenth of the time off a parse. The layers behind, which look at neighbours, are the model's own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from thinc.api import Model

NODE = "kg_vectors"
REMEMBERED = 50_000  # words, as the model sees them: of 96 numbers each, 20 MB
# Layers that make of each row what they make of it among others; "with_array" and "list2ragged" but pack rows.
_ROW_BY_ROW = frozenset(
    {"list2ragged", "ragged2list", "with_array", "ints-getitem", "hashembed", "maxout", "layernorm", "dropout"}
)
_GROUPING = (">>", "|")  # in the name of a layer that joins others

Backward = Callable[[Any], Any]


def quicken_vectors(nlp: Language) -> None:
    """Remember vectors in every component whose model begins with layers that look at each word by itself."""
    for _, component in nlp.pipeline:
        model: Any = getattr(component, "model", None)
        if not hasattr(model, "walk"):  # it has none, or has a truth in its place
            continue
        for node in list(model.walk()):
            if _is_row_by_row(node):
                model.replace_node(node, _remembering(node))


def _is_row_by_row(node: Model[Any, Any]) -> bool:
    """Tell whether a node reads attributes of words and makes a vector of each word's attributes alone."""
    names = [layer.name for layer in node.layers]
    if len(names) < 2 or names[0] != "extract_features" or names[-1] != "ragged2list":
        return False
    below = {each.name.split("(")[0] for layer in node.layers[1:] for each in layer.walk()}
    return all(name in _ROW_BY_ROW or any(sign in name for sign in _GROUPING) for name in below)


def _remembering(node: Model[Any, Any]) -> Model[Any, Any]:
    from thinc.api import Model

    return Model(NODE, Vectors(node), layers=[node])


class Vectors:
    """Does what ``node`` does, each kind of word once; forgets all before it has more than ``limit`` of them."""

    def __init__(self, node: Model[Any, Any], limit: int = REMEMBERED) -> None:
        self._node = node
        self._limit = limit
        self._numbers: dict[bytes, int] = {}  # attributes of a word: the row of its vector
        self._rows: Any = None

    def __call__(self, model: Model[Any, Any], docs: Sequence[Doc], is_train: bool) -> tuple[list[Any], Backward]:
        """Return an array of vectors for each document; in training, what the node itself returns."""
        import numpy

        found = [] if is_train else self._node.layers[0].predict(docs)
        attributes = numpy.concatenate(found) if found else numpy.zeros((0, 1))
        if not 0 < len(attributes) <= self._limit:
            return cast("tuple[list[Any], Backward]", self._node(docs, is_train))
        kinds = attributes.view(f"V{attributes.itemsize * attributes.shape[1]}").ravel().tolist()
        self._remember(kinds, attributes)
        vectors = self._rows[[self._numbers[kind] for kind in kinds]]
        return numpy.split(vectors, numpy.cumsum([len(each) for each in found])[:-1]), _no_backward

    def _remember(self, kinds: Sequence[bytes], attributes: Any) -> None:
        """Make the vectors of the kinds that are new; ``attributes`` has a row for each."""
        import numpy

        new = {kind: i for i, kind in enumerate(kinds) if kind not in self._numbers}
        if len(self._numbers) + len(new) > self._limit:
            self._numbers.clear()
            new = {kind: i for i, kind in enumerate(kinds)}
        if not new:
            return
        made: Any = [attributes[list(new.values())]]
        for layer in self._node.layers[1:]:
            made = layer.predict(made)
        if self._rows is None:
            self._rows = numpy.empty((self._limit, made[0].shape[1]), dtype=made[0].dtype)
        known = len(self._numbers)
        self._rows[known : known + len(new)] = made[0]
        self._numbers.update(zip(new, range(known, known + len(new)), strict=True))


def _no_backward(gradient: Any) -> Any:
    raise NotImplementedError("vectors are remembered for reading, not for training")
