"""``kg query``: a query of the catalogue, of a file or of the line, and its answer in a format."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import min_confidence_option, output_option, store_option

if TYPE_CHECKING:
    from kg.query import Catalogue, Query

FORMATS = ("table", "csv", "tsv", "json", "jsonl", "ttl", "nt")  # kg.query.formats.FORMATS, known without its imports


@click.command("query")
@click.argument("name", required=False, metavar="[NAME | FILE.rq]")
@click.option("-e", "--expression", metavar="SPARQL", help="A query on the command line.")
@click.option("-p", "--parameter", "pairs", metavar="NAME=VALUE", multiple=True, help="Bind a parameter of the query.")
@click.option(
    "-f",
    "--format",
    "format_name",
    type=click.Choice(FORMATS),
    default="table",
    help="How to write.",
    show_default=True,
)
@click.option("-l", "--list", "is_list", is_flag=True, help="List the queries, or tell all about the one named.")
@min_confidence_option
@output_option
@store_option
def command(
    name: str | None,
    expression: str | None,
    pairs: tuple[str, ...],
    format_name: str,
    is_list: bool,
    min_confidence: float,
    output: str,
    store_path: Path,
) -> None:
    """Ask the graph: a query that comes with kg, one in a file, or one on the line.

    \b
    Examples:
      kg query --list
      kg query who-condemned -p who="North Korea"
      kg query my-question.rq --format csv -o answer.csv
      kg query -e 'SELECT ?who ?what { ?who kg:condemns ?what }'
      kg query facts --min-confidence 0.7
    """
    from kg.cli.output import open_text
    from kg.query import Catalogue, run_query
    from kg.query.formats import write_answer
    from kg.store import Store, likely_store

    catalogue = Catalogue()
    if is_list:
        with open_text(output) as out:
            out.write(_tell(catalogue.get(name)) if name else _list(catalogue))
        return
    query = _choose(name, expression, catalogue)
    parameters = _pair_up(pairs)
    with Store.open(store_path, read_only=True) as store, open_text(output) as out:
        write_answer(run_query(likely_store(store, min_confidence), query, parameters), out, format_name)


def _choose(name: str | None, expression: str | None, catalogue: Catalogue) -> Query:
    from kg.query import read_query
    from kg.query.catalogue import parse_query

    if (name is None) == (expression is None):
        raise click.UsageError("give one of NAME, FILE.rq and -e SPARQL; 'kg query --list' names the queries")
    if expression is not None:
        return parse_query(expression, "-e", source="-e")
    assert name is not None
    if name.endswith(".rq") or "/" in name:
        return replace(read_query(Path(name)), name=name)  # messages name the file as it was given
    return catalogue.get(name)


def _pair_up(pairs: tuple[str, ...]) -> dict[str, list[str]]:
    parameters: dict[str, list[str]] = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or not name:
            raise click.UsageError(f"-p {pair}: not NAME=VALUE")
        parameters.setdefault(name.strip(), []).append(value)
    return parameters


def _list(catalogue: Catalogue) -> str:
    queries = catalogue.queries()
    width = max((len(query.name) for query in queries), default=0)
    lines = [f"{query.name:<{width}}  {query.title}\n" for query in queries]
    return "".join(lines) + "\nkg query --list NAME tells a query's parameters.\n"


def _tell(query: Query) -> str:
    lines = [query.title, "", query.description, ""]
    width = max((len(parameter.name) for parameter in query.parameters), default=0)
    for parameter in query.parameters:
        default = "any" if parameter.default == "UNDEF" else parameter.default.split("^^", 1)[0]
        lines.append(f"  -p {parameter.name:<{width}}  {parameter.type}: {parameter.meaning} (default {default})")
    lines += ["", *(f"  {example}" for example in query.examples)]
    return "\n".join(lines) + "\n"
