"""``kg export``: the graph, or what is drawn from it, in another format."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import min_confidence_option, output_option, store_option


@click.command("export")
@click.argument("format_name", metavar="FORMAT")
@min_confidence_option
@output_option
@store_option
def command(format_name: str, min_confidence: float, output: str, store_path: Path) -> None:
    """Write the whole graph in FORMAT: nquads, trig, turtle, jsonld, graphml, csv, claims or plover.

    claims and plover are JSON Lines: one claim, or one event record, a line. nquads are sorted, so that equal graphs
    give equal bytes.

    \b
    Examples:
      kg export nquads -o graph.nq
      kg export claims | head -3
      kg export csv --min-confidence 0.7 -o likely.csv
      kg export graphml -o graph.graphml
    """
    from kg.cli.output import open_binary
    from kg.export import export_store, format_names
    from kg.store import Store, likely_store

    if format_name not in format_names():
        raise click.UsageError(f"no format '{format_name}'; formats are {', '.join(format_names())}")
    with Store.open(store_path, read_only=True) as store, open_binary(output) as out:
        export_store(likely_store(store, min_confidence), format_name, out)
