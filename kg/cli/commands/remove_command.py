"""``kg remove``: takes articles, and all that was read from them, out of the store."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import quiet_option, store_option


@click.command("remove")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@quiet_option
@store_option
def command(articles: tuple[str, ...], quiet: bool, store_path: Path) -> None:
    """Take articles out of the store, by name or IRI: all of those that are named, or none.

    What merging found is kept until 'kg merge' runs again.

    \b
    Examples:
      kg remove port-visit
      kg remove https://w3id.org/kg-loader/id/article/abcdefghijklmnop
    """
    from kg.cli.output import say
    from kg.store import Store

    with Store.open(store_path, create=False) as store:
        iris = [store.find_article(name) for name in articles]
        for name, iri in zip(articles, iris, strict=True):
            store.remove(iri)
            say(f"removed {name}", quiet=quiet)
