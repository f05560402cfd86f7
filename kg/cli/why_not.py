"""From a text on the command line to what becomes of each of its words, as ``kg explain`` and ``kg load`` offer it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from datetime import date

    from kg.extraction.extractor import Extractor

_F = TypeVar("_F", bound=Callable[..., Any])


def why_not_option(function: _F) -> _F:
    """Add ``--why-not TEXT``, handed on as ``sentence``."""
    return click.option(
        "--why-not",
        "sentence",
        metavar="TEXT",
        help="Tell what becomes of each word of a text, and why no claim is made of it; no store is read or written.",
    )(function)


def make_extractor(ontology_path: Path | None) -> Extractor:
    """The extractor over a folder of knowledge, the shipped one by default."""
    from kg.extraction.extractor import Extractor
    from kg.knowledge import load_knowledge

    return Extractor(load_knowledge(ontology_path))


def tell_why_not(
    sentence: str, ontology_path: Path | None, *, published: date | None = None, is_json: bool = False
) -> str:
    """What becomes of each word of a text, for people or as JSON Lines."""
    from kg.cli.output import printable
    from kg.explain.why_not import as_json, explain_text
    from kg.explain.why_not_words import write_reports

    reports = explain_text(sentence, make_extractor(ontology_path), published=published)
    if is_json:
        return "".join(json.dumps(as_json(report), ensure_ascii=False) + "\n" for report in reports)
    return printable(write_reports(reports))
