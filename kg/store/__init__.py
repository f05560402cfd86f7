"""The embedded store of articles' graphs: open, replace, remove, query, import, dump."""

from kg.store.store import ArticleEntry, Store

__all__ = ["ArticleEntry", "Store"]
