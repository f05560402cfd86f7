"""``kg merge``: identities and events over all articles of the store."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import quiet_option, store_option


@click.command("merge")
@quiet_option
@store_option
def command(quiet: bool, store_path: Path) -> None:
    """Find who is who, and which claims of several articles tell one event.

    What is found goes to graphs of its own; the articles' graphs stay as they are. Again gives the same.

    \b
    Examples:
      kg merge
      kg load new/ && kg merge
    """
    from kg.cli.output import say
    from kg.merge import merge_store
    from kg.store import Store

    with Store.open(store_path, create=False) as store:
        result = merge_store(store)
    say(str(result), quiet=quiet)
