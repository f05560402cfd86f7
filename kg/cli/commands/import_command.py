"""``kg import``: RDF files of another loader into the store."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import quiet_option, store_option


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@quiet_option
@store_option
def command(files: tuple[Path, ...], quiet: bool, store_path: Path) -> int:
    """Take in graphs that another loader wrote: N-Quads, TriG, JSON-LD, Turtle or N-Triples, also gzipped.

    An article's graph replaces the one of the same name; any other graph is added to. A file that does not parse to
    its end changes nothing.

    \b
    Examples:
      kg import part-00000.nq.gz part-00001.nq.gz
      kg import colleague.trig && kg merge
    """
    from kg.cli.output import count_of, say
    from kg.errors import InputError
    from kg.store import Store
    from kg.store.importing import import_file

    failed = False
    with Store.open(store_path) as store:
        for path in files:
            try:
                count = import_file(store, path)
            except InputError as error:
                say(f"kg: {error}")
                failed = True
                continue
            told = f"{count.loaded} new, {count.replaced} changed, {count.unchanged} unchanged"
            say(f"{path}: {count_of(count.quads, 'quad')}; graphs: {told}", quiet=quiet)
    return 1 if failed else 0
