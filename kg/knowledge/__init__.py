"""The knowledge that extraction runs on, read from a folder such as ontology/: actions, lexicon, gazetteer, weights."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg.errors import DataError
from kg.garbage import without_collection
from kg.knowledge.confidence import Confidence, load_weights
from kg.knowledge.gazetteer import Gazetteer, load_gazetteer
from kg.knowledge.lexicon import Lexicon, load_lexicon
from kg.knowledge.ontology import Ontology, load_ontology
from kg.knowledge.relations import RelationCues, check_limits, load_relations
from kg.paths import data_dir


@dataclass(frozen=True)
class Knowledge:
    """Everything that tells the extraction which words mean what; nothing of it is in code."""

    folder: Path
    ontology: Ontology
    lexicon: Lexicon
    gazetteer: Gazetteer
    confidence: Confidence
    relations: RelationCues


@lru_cache(maxsize=4)
def load_knowledge(folder: Path | None = None) -> Knowledge:
    """Read a folder with kg.ttl, lexicon/ and gazetteer/; the shipped ontology/ where none is given.

    The folder's ``confidence.tsv`` is read, too; where it has none, the shipped one is.

    Raises ``DataError`` naming the file, the line, what is wrong and what to write instead.
    """
    folder = folder if folder is not None else data_dir("ontology")
    if not folder.is_dir():
        raise DataError(f"{folder}: no such folder; give --ontology a copy of the shipped ontology folder")
    with without_collection():
        return _read_knowledge(folder)


def _read_knowledge(folder: Path) -> Knowledge:
    ontology = load_ontology(folder)
    lexicon = load_lexicon(folder / "lexicon")
    for sense in lexicon.classes:
        if sense.action not in ontology.actions:
            raise DataError(
                f"{sense.source}: action {sense.action!r} is not in the ontology; add it to a .ttl file of {folder}"
            )
    relations = load_relations(folder / "lexicon" / "relations.lex")
    check_limits(relations, ontology)
    gazetteer = load_gazetteer(folder / "gazetteer")
    return Knowledge(folder, ontology, lexicon, gazetteer, load_weights(folder), relations)


__all__ = ["Gazetteer", "Knowledge", "Lexicon", "Ontology", "load_knowledge"]
