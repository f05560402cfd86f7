"""``kg merge``: identities and events over all articles of the store."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import base_option, ontology_option, quiet_option, store_option


@click.command("merge")
@click.option(
    "--pairs",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="What you have decided: lines of 'same' or 'different' and two IRIs, with tabs between them.",
)
@click.option("--why", metavar="IRI IRI", nargs=2, help="Only tell why two entities are taken for one, or are not.")
@click.option("--undo", is_flag=True, help="Take back all that merging found.")
@base_option
@ontology_option
@quiet_option
@store_option
def command(
    pairs: Path | None,
    why: tuple[str, str] | None,
    undo: bool,
    base: str,
    ontology_path: Path | None,
    quiet: bool,
    store_path: Path,
) -> None:
    """Find who is who, and which claims of several articles tell one event.

    What is found goes to graphs of its own; the articles' graphs stay as they are. Again gives the same.

    \b
    Examples:
      kg merge
      kg load new/ && kg merge
      kg merge --why person/kim-jong-un person/kim
    """
    from kg.cli.output import say
    from kg.merge import explain_pair, merge_store, unmerge
    from kg.store import Store

    if undo and (why or pairs):
        raise click.UsageError("--undo goes without --pairs and --why")
    if why:
        with Store.open(store_path, read_only=True) as store:
            click.echo(explain_pair(store, *why, base=base, pairs=pairs, ontology=ontology_path))
        return
    with Store.open(store_path, create=False) as store:
        if undo:
            say("taken back" if unmerge(store, base=base) else "there was nothing to take back", quiet=quiet)
            return
        report = merge_store(store, base=base, pairs=pairs, ontology=ontology_path)
    say(str(report), quiet=quiet)
