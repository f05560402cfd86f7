"""Reads ``confidence.tsv``: how much each feature speaks for a claim's being right; features in, probability out."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kg.errors import DataError
from kg.knowledge.rows import Row, read_rows
from kg.paths import data_dir

FILE = "confidence.tsv"
BASE = "base"  # what holds of every claim
# What kg.extraction.confidence tells of a claim; ontology/README.md says what each means.
FEATURES = (
    "no-actor",
    "named-actor",
    "inherited-actor",
    "no-object",
    "named-object",
    "bound-object",
    "main-clause",
    "passive",
    "attributed",
    "long-sentence",
)
_COLUMNS = ("feature", "weight", "meaning")
_LEAST, _MOST = 0.01, 0.99  # no rule is right for certain, or wrong
_LOGGER = logging.getLogger(__name__)


class Confidence(Protocol):
    """What extraction asks how likely a claim is right."""

    def probability(self, features: Iterable[str]) -> float:
        """Return the probability that a claim with these features is right."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic model: the weights, in log-odds, of what holds of a claim, ``base`` among them."""

    by_feature: Mapping[str, float]

    def probability(self, features: Iterable[str]) -> float:
        """Return the probability that a claim with these features is right, 0.01 to 0.99, two decimals.

        A feature without a weight weighs nothing.
        """
        weights = self.by_feature
        odds = weights[BASE] + sum([weights.get(feature, 0.0) for feature in features])
        return round(min(_MOST, max(_LEAST, 1 / (1 + math.exp(-odds)))), 2)


def load_weights(folder: Path) -> Weights:
    """Read the folder's ``confidence.tsv``, or the one that comes with kg where the folder has none.

    Raises ``DataError`` naming the file, the line, what is wrong and what to write instead.
    """
    path = folder / FILE
    if not path.is_file():
        path = data_dir("ontology") / FILE
        _LOGGER.info("%s: has no %s; confidence is reckoned with the one that comes with kg", folder, FILE)
    return read_weights(path)


def read_weights(path: Path) -> Weights:
    """Read one file of weights; raises ``DataError`` as ``load_weights`` does."""
    weights: dict[str, float] = {}
    for row in read_rows(path, _COLUMNS):
        feature = row.one_of("feature", (BASE, *FEATURES))
        if feature in weights:
            raise row.error(f"{feature} stands twice; keep one line of it")
        weights[feature] = _weight(row)
    if BASE not in weights:
        raise DataError(f"{path}: no line for {BASE}; it says how likely a claim is right of which nothing else holds")
    return Weights(weights)


def _weight(row: Row) -> float:
    try:
        weight = float(row["weight"])
    except ValueError:
        weight = math.nan
    if not abs(weight) <= 20:
        raise row.error(f'"{row["weight"]}" is no weight; write log-odds from -20 to 20, such as -0.45')
    return weight
