"""``kg view``: the network page."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import min_confidence_option, ontology_option, quiet_option, store_option

if TYPE_CHECKING:
    from kg.view import PageReport

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command("view")
@click.option(
    "-o",
    "--output",
    metavar="FILE.html",
    type=click.Path(path_type=Path),
    default=Path("network.html"),
    show_default=True,
    help="The page to write.",
)
@click.option("--open", "is_open", is_flag=True, help="Open the page in the browser.")
@click.option("--title", metavar="TEXT", help="The page's heading.")
@click.option("--actor", "actors", metavar="NAME", multiple=True, help="Only what this one takes part in; repeatable.")
@click.option("--category", "categories", metavar="NAME", multiple=True, help="Only this category, such as ACCUSE.")
@click.option("--article", "articles", metavar="NAME", multiple=True, help="Only what this article says; repeatable.")
@click.option("--from", "first", type=_DAY, metavar="YYYY-MM-DD", help="Nothing that ended before this day.")
@click.option("--to", "last", type=_DAY, metavar="YYYY-MM-DD", help="Nothing that began after this day.")
@click.option("--top", type=click.IntRange(min=1), metavar="N", help="Only the N best connected.")
@min_confidence_option
@ontology_option
@quiet_option
@store_option
def command(
    output: Path,
    is_open: bool,
    title: str | None,
    actors: tuple[str, ...],
    categories: tuple[str, ...],
    articles: tuple[str, ...],
    first: datetime.datetime | None,
    last: datetime.datetime | None,
    top: int | None,
    min_confidence: float,
    ontology_path: Path | None,
    quiet: bool,
    store_path: Path,
) -> None:
    """Write the network of who did what to whom as one page that needs no network and no server.

    \b
    Examples:
      kg view --open
      kg view -o dprk.html --actor "North Korea" --from 2025-01-01
    """
    from kg.cli.output import say
    from kg.store import Store
    from kg.view import write_page

    with Store.open(store_path, read_only=True) as store:
        report = write_page(
            store,
            output,
            title=title,
            actors=actors,
            categories=categories,
            articles=articles,
            first=first.date() if first else None,
            last=last.date() if last else None,
            top=top,
            min_confidence=min_confidence,
            ontology=ontology_path,
        )
    say(_tell(report), quiet=quiet)
    if is_open:
        click.launch(output.resolve().as_uri())


def _tell(report: PageReport) -> str:
    from kg.cli.output import count_of

    nodes, claims, articles = (
        count_of(report.entities + report.events, "node"),
        count_of(report.claims, "claim"),
        count_of(report.articles, "article"),
    )
    left_out = f"; the filters left out {count_of(report.left_out, 'claim')}" if report.left_out else ""
    return f"wrote {report.path}: {nodes}, {claims} of {articles}{left_out}"
