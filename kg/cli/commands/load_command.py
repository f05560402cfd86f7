"""``kg load``: articles into the store, with a progress bar and a report."""

from __future__ import annotations

import datetime
import logging
from pathlib import Path

import click

from kg.cli.options import base_option, min_confidence_option, ontology_option, quiet_option, store_option
from kg.cli.why_not import tell_why_not, why_not_option


@click.command("load")
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--date", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="Publication date.")
@click.option("--url", metavar="URL", help="Where the article is from; goes with one article only.")
@click.option("--encoding", metavar="NAME", help="Encoding of the files, where they do not declare it.")
@click.option("--reader", metavar="NAME", help="Reader to use: text, html or jsonl; by default chosen for each file.")
@click.option("--again", is_flag=True, help="Read articles anew that are in the store and have not changed.")
@click.option("-v", "--verbose", is_flag=True, help="Tell of every article, and of every line dropped and why.")
@why_not_option
@base_option
@min_confidence_option
@ontology_option
@quiet_option
@store_option
def command(
    paths: tuple[str, ...],
    date: datetime.datetime | None,
    url: str | None,
    encoding: str | None,
    reader: str | None,
    again: bool,
    verbose: bool,
    sentence: str | None,
    base: str,
    min_confidence: float,
    ontology_path: Path | None,
    quiet: bool,
    store_path: Path,
) -> int:
    """Read articles (files, folders, '-' for standard input) and store what they say.

    Text, HTML and JSON Lines are read. An article that is there already is left as it is; one whose text has changed
    under the same URL is replaced. The exit code is 1 where an article failed.

    \b
    Examples:
      kg load article.txt
      kg load news/ --store news-store -v
      curl -s https://example.org/story | kg load - --url https://example.org/story
      kg load --why-not 'Norway lambasted the raid.'
    """
    if sentence is not None and paths:
        raise click.UsageError("give one of PATH... and --why-not TEXT")
    if sentence is not None:
        click.echo(tell_why_not(sentence, ontology_path, published=date.date() if date else None), nl=False)
        return 0
    if not paths:
        raise click.MissingParameter(ctx=click.get_current_context(), param_hint="'PATH...'", param_type="argument")
    from kg.cli.output import say
    from kg.cli.progress import show_progress
    from kg.graph.iris import check_base
    from kg.loading import Loader
    from kg.store import Store

    check_base(base)
    if verbose:
        _tell_what_is_passed_over()
    with Store.open(store_path) as store, show_progress(quiet=quiet, verbose=verbose) as listener:
        report = Loader(store, ontology_path, base=base, again=again, min_confidence=min_confidence).load(
            paths,
            url=url,
            date=date.date() if date else None,
            encoding=encoding,
            reader=reader,
            on_outcome=listener,
        )
    say(str(report), quiet=quiet)
    return report.exit_code


def _tell_what_is_passed_over() -> None:
    """Show what kg itself logs, such as files that are no articles; other libraries' logs stay as they are."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger = logging.getLogger("kg")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
