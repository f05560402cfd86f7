"""``kg reconcile``: what a reconciliation service outside calls the entities of the store."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.options import base_option, output_option, quiet_option, store_option

if TYPE_CHECKING:
    from kg.query.run import Answer, Cell
    from kg.reconcile import Report, Settings

KINDS = (
    "country",
    "person",
    "organisation",
    "group",
    "vessel",
    "place",
    "thing",
)  # kg.model.Kind, without importing it
FORMATS = ("table", "csv", "tsv", "json", "jsonl")
_COLUMNS = ("entity", "name", "outcome", "candidate", "called", "score")


@click.command("reconcile")
@click.argument("url", required=False, metavar="URL")
@click.option(
    "--kind", "kinds", multiple=True, type=click.Choice(KINDS), help="Only entities of a kind; may be repeated."
)
@click.option(
    "--type", "types", multiple=True, metavar="[KIND=]ID", help="The service's own type for a kind, or for all others."
)
@click.option("--limit", type=click.IntRange(1), metavar="N", help="Ask about N entities: those of most articles.")
@click.option("--min-score", type=float, metavar="S", help="Link also where the best score is S or more.")
@click.option("--state-property", metavar="ID", help="The service's property for the state of an entity, sent along.")
@click.option("--batch", type=click.IntRange(1, 1000), default=50, show_default=True, help="Names in one request.")
@click.option("--candidates", type=click.IntRange(1, 100), default=3, show_default=True, help="To ask for, a name.")
@click.option("--timeout", type=click.FloatRange(0.1, 3600), default=60, show_default=True, help="Seconds a request.")
@click.option("--dry-run", is_flag=True, help="Show what would be linked; write nothing.")
@click.option("--undo", is_flag=True, help="Take back the links of the service at URL, or of all services.")
@click.option(
    "-f",
    "--format",
    "format_name",
    type=click.Choice(FORMATS),
    default="table",
    show_default=True,
    help="How to write.",
)
@output_option
@base_option
@quiet_option
@store_option
def command(
    url: str | None,
    dry_run: bool,
    undo: bool,
    format_name: str,
    output: str,
    base: str,
    quiet: bool,
    store_path: Path,
    **options: Any,
) -> None:
    """Ask a W3C reconciliation service what it calls the entities of the store, and keep the answers as links.

    The names of the entities go to URL, and to no other host. A link is kept where the service is sure, or from
    --min-score on, in a graph of the service's own: 'kg query identifiers' shows it.

    \b
    Examples:
      kg reconcile https://register.example/reconcile --dry-run
      kg reconcile https://register.example/reconcile --kind person --type Q5
      kg reconcile https://register.example/reconcile --min-score 90 --format csv -o links.csv
      kg reconcile --undo
    """
    from kg.cli.output import open_text, say
    from kg.query.formats import write_answer
    from kg.reconcile import reconcile_store, take_back
    from kg.store import Store

    if url is None and not undo:
        raise click.UsageError("give the address of the service, URL")
    if undo:
        with Store.open(store_path, create=False) as store:
            say("taken back" if take_back(store, url, base=base) else "nothing was linked", quiet=quiet)
        return
    assert url is not None
    settings = _settings(**options)
    with Store.open(store_path, create=False, read_only=dry_run) as store, open_text(output) as out:
        with _progress(quiet=quiet) as listen:
            report = reconcile_store(store, url, settings, base=base, dry_run=dry_run, listen=listen)
        write_answer(_as_answer(report), out, format_name)
    say(str(report), quiet=quiet)


def _settings(kinds: tuple[str, ...], types: tuple[str, ...], **others: Any) -> Settings:
    from kg.reconcile import Settings

    for name in ("min_score", "timeout"):
        if others[name] != others[name]:
            raise click.UsageError(f"--{name.replace('_', '-')}: nan is no number")
    found = {}
    for given in types:
        kind, sign, identifier = given.partition("=")
        if not sign or kind not in KINDS:  # an identifier may hold the sign, too
            kind, identifier = "", given
        if not identifier:
            raise click.UsageError(f"--type {given}: no identifier")
        found[kind] = identifier
    return Settings(kinds=kinds or KINDS, types=found, **others)


@contextmanager
def _progress(*, quiet: bool) -> Iterator[Callable[[int, int], None]]:
    """Give a listener that shows on a terminal how many entities were asked about."""
    if quiet or not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("asking"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("asking", total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


def _as_answer(report: Report) -> Answer:
    import pyoxigraph as ox

    from kg.query.run import Answer
    from kg.reconcile.writing import decimal_literal

    def rows() -> Iterator[tuple[Cell, ...]]:
        for result in report.results:
            found = result.candidate
            yield (
                ox.NamedNode(result.entity.iri),
                ox.Literal(result.entity.label),
                ox.Literal(result.outcome.value),
                ox.NamedNode(found.iri) if found else None,
                ox.Literal(found.name) if found else None,
                decimal_literal(found.score) if found else None,
            )

    return Answer(_COLUMNS, rows())
