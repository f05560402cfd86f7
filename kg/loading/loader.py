"""From articles to graphs in a store: each article is cleaned, extracted and stored by itself, and reported."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.errors import KgError, StoreError
from kg.graph.iris import article_iri, check_base, content_hash
from kg.graph.quads import Categories, build_quads
from kg.graph.threshold import keep_likely
from kg.loading.fingerprint import input_hash, knowledge_fingerprint
from kg.loading.report import DroppedLine, Outcome, Report, Status
from kg.model import Article, Document, Extraction
from kg.paths import data_dir
from kg.store import Store
from kg.terms import ID_BASE, KG, RDF, SCHEMA

if TYPE_CHECKING:
    from kg.knowledge import Knowledge
    from kg.reading import ReadFailure

Extract = Callable[[Document], Extraction]
Listener = Callable[[Outcome], None]


@dataclass(frozen=True, slots=True)
class _Made:
    """An article's graph, still to be written."""

    article: Article
    document: Document
    iri: str
    quads: list[ox.Quad]
    inputs: str


class Loader:
    """Puts articles into a store.

    ``knowledge`` is what ``load_knowledge`` returns, or a folder such as ontology/; by default what comes with kg. It
    is loaded, and the extractor made, when the first article needs them. ``again`` reads articles anew that are there
    already and have not changed. ``min_confidence`` leaves out claims that are less likely right, and what only they
    said; the others keep their numbers. ``extract``, ``categories`` and ``fingerprint`` take the place of what is made
    of the knowledge, for another extractor.
    """

    def __init__(
        self,
        store: Store,
        knowledge: Knowledge | Path | None = None,
        *,
        base: str = ID_BASE,
        again: bool = False,
        min_confidence: float = 0.0,
        extract: Extract | None = None,
        categories: Categories | None = None,
        fingerprint: str | None = None,
    ) -> None:
        self._store = store
        self._knowledge = None if isinstance(knowledge, Path) else knowledge
        self._folder = (
            knowledge if isinstance(knowledge, Path) else knowledge.folder if knowledge else data_dir("ontology")
        )
        self._base = check_base(base)
        self._again = again
        self._min_confidence = min_confidence
        self._extract = extract
        self._categories = categories
        self._fingerprint = fingerprint

    def load(
        self,
        paths: str | Path | Iterable[str | Path],
        *,
        url: str | None = None,
        date: datetime.date | None = None,
        encoding: str | None = None,
        reader: str | None = None,
        on_outcome: Listener | None = None,
    ) -> Report:
        """Load a path or several: files, folders and ``-`` for standard input.

        ``on_outcome`` hears of each article as it is done.
        ``url``, ``date``, ``encoding`` and ``reader`` go before what the articles themselves say or look like. An
        article that cannot be read fails by itself.

        Raises:
            InputError: there is no such reader.
            StoreError: the store cannot be written; what was loaded before is kept.
        """
        from kg.reading import read_articles

        listed = [paths] if isinstance(paths, (str, Path)) else list(paths)
        found = read_articles(listed, url=url, date=date, encoding=encoding, reader=reader)
        return self._run(found, on_outcome)

    def load_articles(self, articles: Iterable[Article], *, on_outcome: Listener | None = None) -> Report:
        """Load articles that are read already, in their order: of two with one URL the later one stays."""
        return self._run(articles, on_outcome)

    def _run(self, found: Iterable[Article | ReadFailure], on_outcome: Listener | None) -> Report:
        """Extract each article while the one before it is being written, which mostly waits for the disk."""
        report = Report()

        def done(outcome: Outcome) -> None:
            report.add(outcome)
            if on_outcome is not None:
                on_outcome(outcome)

        with ThreadPoolExecutor(1, thread_name_prefix="kg-writer") as writer:
            iri, writing = "", None
            for item in found:
                if writing is not None and isinstance(item, Article) and article_iri(item, self._base) == iri:
                    done(writing.result())  # the same article again: it must see what the first one wrote
                    writing = None
                made = self._prepare(item) if isinstance(item, Article) else _failure(item)
                if writing is not None:
                    done(writing.result())
                    writing = None
                if isinstance(made, Outcome):
                    done(made)
                else:
                    iri, writing = made.iri, writer.submit(self._put, made)
            if writing is not None:
                done(writing.result())
        return report

    def load_article(self, article: Article) -> Outcome:
        """Clean, extract and store one article; whatever is wrong with the article itself is the outcome's reason."""
        made = self._prepare(article)
        return made if isinstance(made, Outcome) else self._put(made)

    def _prepare(self, article: Article) -> Outcome | _Made:
        """Make an article's graph, or tell why there is none to be written."""
        iri = article_iri(article, self._base)
        inputs = input_hash(article, self._knowledge_fingerprint())
        if not self._again and self._store.input_hash(iri) == inputs:
            return self._keep(article, iri)
        extract, ontology = self._extractor(), self._ontology()  # what is wrong with these is no article's fault
        try:
            document, quads = self._build(article, extract, ontology)
        except StoreError:
            raise
        except KgError as error:
            return Outcome(article.name, Status.FAILED, iri=iri, reason=str(error))
        except Exception as error:  # noqa: BLE001 - one article must not stop a batch, and the report says that it did
            reason = f"{article.source or article.name}: kg failed on it ({type(error).__name__}: {error}); report this"
            return Outcome(article.name, Status.FAILED, iri=iri, reason=reason)
        return _Made(article, document, iri, quads, inputs)

    def _build(self, article: Article, extract: Extract, ontology: Categories) -> tuple[Document, list[ox.Quad]]:
        from kg.cleaning import clean

        document = clean(article)
        quads = build_quads(extract(document), ontology, base=self._base)
        return document, keep_likely(quads, self._min_confidence) if self._min_confidence else quads

    def _keep(self, article: Article, iri: str) -> Outcome:
        """Leave the graph as it is, but for a name under which the article was not known yet."""
        names = _names(self._store, iri)
        claims = _count_claims(self._store.graph(iri))
        if article.name in names:
            return Outcome(article.name, Status.UNCHANGED, claims, iri)
        self._store.add([_name_quad(iri, article.name)])
        return Outcome(article.name, Status.UNCHANGED, claims, iri, reason=f"same as {' and '.join(sorted(names))}")

    def _put(self, made: _Made) -> Outcome:
        article, iri = made.article, made.iri
        graph, held = set(made.quads), self._store.graph(iri)
        if _has_text(held, iri, article.text):  # the same text under another name: it goes by both
            graph |= {_name_quad(iri, name) for name in _names(self._store, iri)}
        self._store.put(iri, graph, input_hash=made.inputs)
        status = Status.UNCHANGED if graph == held else Status.REPLACED if held else Status.LOADED
        return Outcome(article.name, status, _count_claims(graph), iri, dropped=_dropped_lines(made.document))

    def _resources(self) -> Knowledge:
        if self._knowledge is None:
            from kg.knowledge import load_knowledge

            self._knowledge = load_knowledge(self._folder)
        return self._knowledge

    def _extractor(self) -> Extract:
        if self._extract is None:
            from kg.extraction.extractor import Extractor

            self._extract = Extractor(self._resources()).extract
        return self._extract

    def _ontology(self) -> Categories:
        if self._categories is None:
            self._categories = self._resources().ontology
        return self._categories

    def _knowledge_fingerprint(self) -> str:
        if self._fingerprint is None:
            self._fingerprint = knowledge_fingerprint(self._folder)
        return f"{self._fingerprint} {self._min_confidence}" if self._min_confidence else self._fingerprint


def _failure(failure: ReadFailure) -> Outcome:
    return Outcome(failure.source, Status.FAILED, reason=str(failure.error))


def _name_quad(iri: str, name: str) -> ox.Quad:
    node = ox.NamedNode(iri)
    return ox.Quad(node, ox.NamedNode(SCHEMA.identifier), ox.Literal(name), node)


def _names(store: Store, iri: str) -> set[str]:
    node = ox.NamedNode(iri)
    quads = store.database.quads_for_pattern(node, ox.NamedNode(SCHEMA.identifier), None, node)
    return {quad.object.value for quad in quads if isinstance(quad.object, ox.Literal)}


def _has_text(graph: set[ox.Quad], iri: str, text: str) -> bool:
    node = ox.NamedNode(iri)
    return ox.Quad(node, ox.NamedNode(KG.contentHash), ox.Literal(content_hash(text)), node) in graph


def _count_claims(graph: set[ox.Quad]) -> int:
    is_a, claim = ox.NamedNode(RDF.type), ox.NamedNode(KG.Claim)
    return sum(quad.predicate == is_a and quad.object == claim for quad in graph)


def _dropped_lines(document: Document) -> tuple[DroppedLine, ...]:
    text = document.article.text
    return tuple(
        DroppedLine(text.count("\n", 0, piece.start) + 1, piece.reason, " ".join(text[piece.start : piece.end].split()))
        for piece in document.dropped
    )
