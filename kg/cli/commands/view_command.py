"""``kg view``: the network page."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.options import min_confidence_option, ontology_option, quiet_option, store_option

if TYPE_CHECKING:
    from kg.view import PageReport

_DAY = click.DateTime(["%Y-%m-%d"])
# kg.view.checking.MODALITIES and KINDS, known without their imports
_MODALITIES = (
    "actual", "future", "possible", "hypothetical", "fact", "alleged", "planned", "conditional", "denied",
)  # fmt: skip
_KINDS = ("country", "person", "organisation", "group", "vessel", "place", "thing")


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
@click.option("--actor", "actors", metavar="NAME", multiple=True, help="What this one takes part in, or says.")
@click.option("--hops", type=click.IntRange(1, 9), metavar="N", help="With --actor: all up to N claims away, too.")
@click.option("--from", "first", type=_DAY, metavar="YYYY-MM-DD", help="Nothing that ended before this day.")
@click.option("--to", "last", type=_DAY, metavar="YYYY-MM-DD", help="Nothing that began after this day.")
@click.option("--category", "categories", metavar="NAME", multiple=True, help="This category, such as ACCUSE.")
@click.option("--action", "actions", metavar="NAME", multiple=True, help="This action, such as condemns.")
@click.option(
    "--article", "articles", metavar="NAME", multiple=True, help="What this article says: name, URL or headline."
)
@click.option("--outlet", "outlets", metavar="NAME", multiple=True, help="What articles of this outlet say.")
@click.option("--said-by", "speakers", metavar="NAME", multiple=True, help="What articles say that this one says.")
@click.option(
    "--modality",
    "modalities",
    metavar="NAME",
    type=click.Choice(_MODALITIES),
    multiple=True,
    help=f"How it is told: {', '.join(_MODALITIES)}.",
)
@click.option(
    "--kind",
    "kinds",
    metavar="NAME",
    type=click.Choice(_KINDS),
    multiple=True,
    help=f"Entities of this kind: {', '.join(_KINDS)}.",
)
@click.option("--disputed", is_flag=True, help="What sources disagree on, as 'kg merge' found.")
@click.option("--top", type=click.IntRange(min=1), metavar="N", help="The N best connected.")
@click.option("--min-connections", type=click.IntRange(min=0), metavar="N", default=0, help="Nobody with fewer claims.")
@min_confidence_option
@ontology_option
@quiet_option
@store_option
def command(
    output: Path,
    is_open: bool,
    title: str | None,
    first: datetime.datetime | None,
    last: datetime.datetime | None,
    ontology_path: Path | None,
    quiet: bool,
    store_path: Path,
    **filters: Any,
) -> None:
    """Write the network of who did what to whom as one page that needs no network and no server.

    Options narrow it down. One that is given twice keeps both; different ones combine, and each leaves something out.

    \b
    Examples:
      kg view --open
      kg view -o dprk.html --actor "North Korea" --from 2025-01-01
      kg view --actor "North Korea" --hops 1 --top 40 --modality fact
    """
    from kg.cli.output import say
    from kg.store import Store
    from kg.view import write_page

    if filters["hops"] and not filters["actors"]:
        raise click.UsageError("--hops counts from an actor: name one with --actor")
    if first and last and last < first:
        raise click.UsageError(f"--to {last:%Y-%m-%d} is before --from {first:%Y-%m-%d}: nothing is between the two")
    with Store.open(store_path, read_only=True) as store:
        report = write_page(
            store,
            output,
            title=title,
            ontology=ontology_path,
            first=first.date() if first else None,
            last=last.date() if last else None,
            **filters,
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
