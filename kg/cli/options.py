"""Options that several commands share, each a decorator."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

DEFAULT_STORE = Path("kg-store")

_F = TypeVar("_F", bound=Callable[..., Any])
Decorator = Callable[[_F], _F]


def store_option(function: _F) -> _F:
    """Add ``--store DIR``, handed on as ``store_path``."""
    return click.option(
        "--store",
        "store_path",
        metavar="DIR",
        type=click.Path(path_type=Path),
        envvar="KG_STORE",
        default=DEFAULT_STORE,
        show_default=True,
        show_envvar=True,
        help="The folder that holds the graph.",
    )(function)


def output_option(function: _F) -> _F:
    """Add ``-o FILE``, handed on as ``output``; ``-`` is standard output."""
    return click.option(
        "-o",
        "--output",
        metavar="FILE",
        default="-",
        show_default="standard output",
        help="Where to write; '-' is standard output.",
    )(function)


def quiet_option(function: _F) -> _F:
    """Add ``-q``: no progress and no report, only errors."""
    return click.option("-q", "--quiet", is_flag=True, help="No progress and no report, only errors.")(function)


def min_confidence_option(function: _F) -> _F:
    """Add ``--min-confidence P``, handed on as ``min_confidence``; 0 leaves nothing out."""
    return click.option(
        "--min-confidence",
        metavar="P",
        type=click.FloatRange(0, 1),
        default=0.0,
        help="Leave out claims that are less likely right than P, from 0 to 1.",
    )(function)


def ontology_option(function: _F) -> _F:
    """Add ``--ontology DIR``, handed on as ``ontology_path``."""
    return click.option(
        "--ontology",
        "ontology_path",
        metavar="DIR",
        type=click.Path(path_type=Path),
        default=None,
        help="Another folder of ontology, lexicon and gazetteer than the one that comes with kg.",
    )(function)


def base_option(function: _F) -> _F:
    """Add ``--base IRI``, checked."""
    from kg.terms import ID_BASE

    return click.option(
        "--base",
        metavar="IRI",
        default=ID_BASE,
        show_default=True,
        help="What the IRIs of articles and entities begin with.",
    )(function)
