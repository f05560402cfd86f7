"""The graph, or what is drawn from it, written in another format: one module of ``formats`` a format."""

from kg.export.registry import export_store, format_names, register

__all__ = ["export_store", "format_names", "register"]
