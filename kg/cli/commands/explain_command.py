"""``kg explain``: a claim or event in words."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import output_option, store_option


@click.command("explain")
@click.argument("iris", nargs=-1, required=True, metavar="IRI...")
@output_option
@store_option
def command(iris: tuple[str, ...], output: str, store_path: Path) -> None:
    """Tell a claim or event in words: who, what, when, who says so, the sentence, the rule that found it.

    IRI may be written as 'kg query' prints it, without the base.

    \b
    Examples:
      kg explain https://w3id.org/kg-loader/id/article/abcdefghijklmnop#claim-3
      kg explain 'article/abcdefghijklmnop#claim-3'
    """
    from kg.cli.output import open_text
    from kg.explain import explain
    from kg.store import Store

    with Store.open(store_path, read_only=True) as store, open_text(output) as out:
        out.write("\n".join(explain(store, iri).rstrip("\n") + "\n" for iri in iris))
