"""From the name of an export format to the function that writes it; a format registers itself by a decorator."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache
from typing import BinaryIO, TypeAlias

from kg.errors import KgError
from kg.store import Store

Exporter: TypeAlias = Callable[[Store, BinaryIO], None]

_EXPORTERS: dict[str, Exporter] = {}


def register(name: str) -> Callable[[Exporter], Exporter]:
    """Return a decorator that makes a function the exporter of a format."""

    def keep(exporter: Exporter) -> Exporter:
        _EXPORTERS[name] = exporter
        return exporter

    return keep


def format_names() -> list[str]:
    """Return the names of all formats, sorted."""
    _import_formats()
    return sorted(_EXPORTERS)


def export_store(store: Store, format_name: str, out: BinaryIO) -> None:
    """Write what the store holds to ``out``; equal stores give equal bytes.

    Raises:
        KgError: there is no such format.
    """
    _import_formats()
    if format_name not in _EXPORTERS:
        raise KgError(f"{format_name}: no such export format; formats are {', '.join(format_names())}")
    _EXPORTERS[format_name](store, out)


@cache
def _import_formats() -> None:
    """Import every module of kg/export/formats, each of which registers its format: to add one, add a file."""
    package = importlib.import_module("kg.export.formats")
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
