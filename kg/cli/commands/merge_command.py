"""``kg merge``: identities and events over all articles of the store."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import base_option, ontology_option, quiet_option, store_option


@click.command("merge")
@click.option("--undo", is_flag=True, help="Take back all that merging found.")
@click.option("--explain", nargs=2, metavar="A B", help="Say why two entities are one or are not; writes nothing.")
@click.option(
    "--pairs",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Your own pairs, which have the last word: same or different, IRI, IRI, with tabs between them. The store "
    "remembers them until you give others.",
)
@click.option("--forget-pairs", is_flag=True, help="Forget the pairs that were given before.")
@ontology_option
@base_option
@quiet_option
@store_option
def command(
    undo: bool,
    explain: tuple[str, str] | None,
    pairs: Path | None,
    forget_pairs: bool,
    ontology_path: Path | None,
    base: str,
    quiet: bool,
    store_path: Path,
) -> None:
    """Find who is who, and which claims of several articles tell one event.

    What is found goes to graphs of its own; the articles' graphs stay as they are. Again gives the same, and thinks
    over only what has changed since.

    \b
    Examples:
      kg merge
      kg load new/ && kg merge
      kg merge --explain person/kim-jong-un person/kim-chong-un
      kg merge --pairs pairs.tsv
      kg merge --undo
    """
    from kg.cli.output import say
    from kg.merge import Pairs, explain_pair, merge_store, unmerge
    from kg.store import Store

    if undo and (explain or pairs):
        raise click.UsageError("--undo goes with neither --explain nor --pairs")
    if forget_pairs and (explain or pairs):
        raise click.UsageError("--forget-pairs goes with neither --explain nor --pairs")
    with Store.open(store_path, create=False, read_only=bool(explain)) as store:
        if explain:
            click.echo(explain_pair(store, *explain, base=base, pairs=pairs, ontology=ontology_path))
        elif undo:
            is_done = unmerge(store, base=base, pairs_too=forget_pairs)
            say("taken back" if is_done else "nothing was merged", quiet=quiet)
        else:
            decided = Pairs() if forget_pairs else pairs
            say(str(merge_store(store, base=base, pairs=decided, ontology=ontology_path)), quiet=quiet)
