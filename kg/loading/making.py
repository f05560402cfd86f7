"""From one article to the quads of its graph, or to the reason why there are none; the same in every process."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.errors import DataError, KgError, StoreError
from kg.facts import facts_of, pack, read_facts
from kg.graph.iris import article_iri
from kg.graph.quads import Categories, build_graph
from kg.graph.threshold import keep_likely
from kg.loading.fingerprint import knowledge_fingerprint
from kg.loading.limits import TimeIsUp, late_reason, time_limit
from kg.loading.report import DroppedLine
from kg.model import Article, Document, Extraction
from kg.terms import ID_BASE, KG, RDF

if TYPE_CHECKING:
    from kg.knowledge import Knowledge

Extract = Callable[[Document], Extraction]


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that graphs are made with, apart from the article; goes to other processes."""

    folder: Path  # of the knowledge
    base: str = ID_BASE
    min_confidence: float = 0.0
    extract: Extract | None = None  # in the place of what the knowledge makes
    categories: Categories | None = None
    fingerprint: str | None = None  # of the folder, where it must be as it was: see ``check_folder``


@dataclass(frozen=True, slots=True)
class Made:
    """An article's graph, and the lines of its text that are not the story."""

    graph: bytes  # its N-Quads: processes hand them on, and the store takes them while Python reads the next article
    claims: int
    facts: bytes  # what merging needs to know of it, packed
    dropped: tuple[DroppedLine, ...]

    def quads(self) -> list[ox.Quad]:
        """Return the graph's quads."""
        return list(ox.parse(self.graph, format=ox.RdfFormat.N_QUADS))


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why no graph was made of an article: what, where, and what to do."""

    reason: str


class Maker:
    """Makes graphs; ``knowledge`` is what the recipe's folder holds, where it is loaded already."""

    def __init__(self, recipe: Recipe, knowledge: Knowledge | None = None) -> None:
        self._recipe = recipe
        self._knowledge = knowledge
        self._extract = recipe.extract
        self._categories = recipe.categories

    @property
    def base(self) -> str:
        """Return what the IRIs begin with."""
        return self._recipe.base

    def prepare(self) -> None:
        """Load knowledge and model, once; ``make`` does so where it was not done. Raises DataError."""
        if self._extract is None:
            from kg.extraction.extractor import Extractor

            extractor = Extractor(self._resources())
            _ = extractor.nlp  # so that no article's time is spent on it
            self._extract = extractor.extract
        if self._categories is None:
            self._categories = self._resources().ontology

    def make(self, article: Article, seconds: float) -> Made | Refusal:
        """Make an article's graph in so many seconds, or tell what is wrong with the article.

        Raises:
            DataError: the knowledge breaks its format, which is no article's fault.
            StoreError: it is raised by the extractor.
        """
        from kg.cleaning import clean

        self.prepare()
        assert self._extract is not None and self._categories is not None
        try:
            with time_limit(seconds):
                document = clean(article)
                base, least = self._recipe.base, self._recipe.min_confidence
                extraction = self._extract(document)
                lines, statements = build_graph(extraction, self._categories, base=base)
                iri, dropped = article_iri(article, base), _dropped_lines(document)
                if not least:
                    return Made(lines, len(extraction.claims), pack(facts_of(iri, statements)), dropped)
                quads = keep_likely(ox.parse(lines, format=ox.RdfFormat.N_QUADS), least)
                return Made(_lines(quads), count_claims(quads), pack(read_facts(iri, quads)), dropped)
        except TimeIsUp:
            return Refusal(late_reason(article, seconds))
        except StoreError:
            raise
        except KgError as error:
            return Refusal(str(error))
        except Exception as error:  # noqa: BLE001 - one article must not stop a batch, and the report says that it did
            where = article.source or article.name
            return Refusal(f"{where}: kg failed on it ({type(error).__name__}: {error}); report this")

    def check_folder(self) -> None:
        """Raise DataError where the folder is not what the recipe's fingerprint was taken of.

        A graph made with other knowledge than its hash tells would never be made anew.
        """
        wanted, folder = self._recipe.fingerprint, self._recipe.folder
        if wanted is not None and knowledge_fingerprint(folder) != wanted:
            raise DataError(f"{folder}: it was changed while articles were being read; run the same command again")

    def _resources(self) -> Knowledge:
        if self._knowledge is None:
            from kg.knowledge import load_knowledge

            self._knowledge = load_knowledge(self._recipe.folder)
        return self._knowledge


def _lines(quads: Iterable[ox.Quad]) -> bytes:
    lines = ox.serialize(quads, format=ox.RdfFormat.N_QUADS)
    assert lines is not None  # since there is no file to write to
    return lines


def count_claims(graph: Iterable[ox.Quad]) -> int:
    """Return how many claims a graph has."""
    is_a, claim = ox.NamedNode(RDF.type), ox.NamedNode(KG.Claim)
    return sum(quad.predicate == is_a and quad.object == claim for quad in graph)


def _dropped_lines(document: Document) -> tuple[DroppedLine, ...]:
    text = document.article.text
    return tuple(
        DroppedLine(text.count("\n", 0, piece.start) + 1, piece.reason, " ".join(text[piece.start : piece.end].split()))
        for piece in document.dropped
    )
