"""The embedded store of articles' graphs: open, replace, remove, query, import, dump."""

from kg.store.articles import ArticleEntry
from kg.store.batches import NewGraph
from kg.store.likely import likely_store
from kg.store.store import Store

__all__ = ["ArticleEntry", "NewGraph", "Store", "likely_store"]
