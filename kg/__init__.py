"""A knowledge-graph loader for news: articles in; a graph out, and every fact in it leads back to its sentence.

    >>> from kg import Loader, Store, run_query
    >>> with Store.open("kg-store") as store:                        # doctest: +SKIP
    ...     print(Loader(store).load(["news/"]))
    ...     for row in run_query(store, "who-condemned", {"who": "North Korea"}).rows:
    ...         print(row)

Each name is imported when it is first used, so that ``import kg`` itself costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from kg.version import __version__

if TYPE_CHECKING:
    from kg.cleaning import clean
    from kg.errors import KgError
    from kg.extraction.extractor import Extractor
    from kg.graph.quads import build_quads
    from kg.knowledge import Knowledge, load_knowledge
    from kg.loading import Loader, Report
    from kg.model import Article, Claim, Document, Entity, Extraction
    from kg.query import Catalogue, run_query
    from kg.reading import read_articles
    from kg.store import Store
    from kg.store.importing import import_file

_HOMES = {
    "Article": "kg.model",
    "Catalogue": "kg.query",
    "Claim": "kg.model",
    "Document": "kg.model",
    "Entity": "kg.model",
    "Extraction": "kg.model",
    "Extractor": "kg.extraction.extractor",
    "KgError": "kg.errors",
    "Knowledge": "kg.knowledge",
    "Loader": "kg.loading",
    "Report": "kg.loading",
    "Store": "kg.store",
    "build_quads": "kg.graph.quads",
    "clean": "kg.cleaning",
    "import_file": "kg.store.importing",
    "load_knowledge": "kg.knowledge",
    "read_articles": "kg.reading",
    "run_query": "kg.query",
}

__all__ = [
    "Article",
    "Catalogue",
    "Claim",
    "Document",
    "Entity",
    "Extraction",
    "Extractor",
    "KgError",
    "Knowledge",
    "Loader",
    "Report",
    "Store",
    "__version__",
    "build_quads",
    "clean",
    "import_file",
    "load_knowledge",
    "read_articles",
    "run_query",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}; it has {', '.join(__all__)}")
    return getattr(importlib.import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return __all__
