"""``kg load``: articles into the store, with a progress bar and a report."""

from __future__ import annotations

import datetime
import logging
import math
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import base_option, min_confidence_option, ontology_option, quiet_option, store_option
from kg.cli.why_not import tell_why_not, why_not_option

if TYPE_CHECKING:
    from kg.loading import Outcome

MOST_JOBS, DEFAULT_SECONDS = 256, 300.0  # as kg.loading has them, which ``--help`` need not import


def _read_jobs(context: click.Context, parameter: click.Parameter, value: str) -> int:
    """Return a number of processes, 0 for ``auto``."""
    word = value.strip().lower()
    number = 0 if word == "auto" else int(word) if word.isascii() and word.isdigit() and len(word) < 9 else -1
    if not 0 <= number <= MOST_JOBS:
        raise click.BadParameter(
            f"{value!r} is no number of processes; give one from 1 to {MOST_JOBS}, or auto for one a core",
            context,
            parameter,
        )
    return number


def _read_seconds(context: click.Context, parameter: click.Parameter, value: str) -> float:
    """Return a time limit in seconds, infinity for ``none``."""
    try:
        seconds = math.inf if value.strip().lower() == "none" else float(value)
    except ValueError:
        seconds = math.nan
    if not seconds > 0:
        raise click.BadParameter(f"{value!r} is no time limit; give seconds, such as 60, or none", context, parameter)
    return seconds


@click.command("load")
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--date", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="Publication date.")
@click.option("--url", metavar="URL", help="Where the article is from; goes with one article only.")
@click.option("--encoding", metavar="NAME", help="Encoding of the files, where they do not declare it.")
@click.option("--reader", metavar="NAME", help="Reader to use: text, html or jsonl; by default chosen for each file.")
@click.option("--again", is_flag=True, help="Read articles anew that are in the store and have not changed.")
@click.option(
    "-j",
    "--jobs",
    callback=_read_jobs,
    default="1",
    show_default=True,
    metavar="N",
    help="Extract in N processes; 'auto' is one a core. What is stored is the same.",
)
@click.option(
    "--timeout-per-article",
    "seconds",
    callback=_read_seconds,
    default=f"{DEFAULT_SECONDS:g}",
    show_default=True,
    metavar="SECONDS",
    help="Leave out an article that takes longer; 'none' is no limit.",
)
@click.option(
    "--log",
    "log_path",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Add a line of JSON to FILE for each article, as soon as it is stored or has failed.",
)
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
    jobs: int,
    seconds: float,
    log_path: Path | None,
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

    It can be cut off at any moment; the same command then goes on where it was. With more than one job, an article
    that makes its process end is tried once more, and then left out and reported.

    \b
    Examples:
      kg load article.txt
      kg load news/ --store news-store -v
      kg load archive.jsonl --jobs auto --log loaded.jsonl
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
    from kg.cli.load_log import write_log
    from kg.cli.main import INTERRUPTED
    from kg.cli.output import say
    from kg.cli.progress import show_progress
    from kg.graph.iris import check_base
    from kg.loading import Loader, Report
    from kg.loading.forecast import forecast_articles
    from kg.store import Store

    check_base(base)
    if verbose:
        _tell_what_is_passed_over()
    done = Report()

    def forecast() -> int | None:
        return forecast_articles(paths, reader=reader)

    try:
        with (
            Store.open(store_path) as store,
            write_log(log_path) as log,
            show_progress(quiet=quiet, verbose=verbose, forecast=forecast) as listener,
        ):

            def hear(outcome: Outcome) -> None:
                done.add(outcome)
                log(outcome)
                listener(outcome)

            loader = Loader(
                store,
                ontology_path,
                base=base,
                again=again,
                min_confidence=min_confidence,
                jobs=jobs,
                seconds=seconds,
            )
            report = loader.load(
                paths,
                url=url,
                date=date.date() if date else None,
                encoding=encoding,
                reader=reader,
                on_outcome=hear,
            )
    except KeyboardInterrupt:
        so_far = f" after {done}" if done.articles else ""
        say(f"kg: interrupted{so_far}; what was stored is kept: run the same command again to go on")
        return INTERRUPTED
    say(str(report), quiet=quiet)
    return report.exit_code


def _tell_what_is_passed_over() -> None:
    """Show what kg itself logs, such as files that are no articles; other libraries' logs stay as they are."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger = logging.getLogger("kg")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
