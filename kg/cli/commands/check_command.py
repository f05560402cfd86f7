"""``kg check``: the graph held against its shapes and checks."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import ontology_option, output_option, quiet_option, store_option


@click.command("check")
@ontology_option
@output_option
@quiet_option
@store_option
def command(ontology_path: Path | None, output: str, quiet: bool, store_path: Path) -> int:
    """Hold every article's graph against the SHACL shapes, and the whole against queries/checks/.

    Writes a line a violation; the exit code is 1 where there is one.

    \b
    Examples:
      kg check
      kg check --store other-store -o violations.txt
    """
    from kg.check import check_store
    from kg.cli.output import count_of, open_text, say
    from kg.store import Store

    count = 0
    with Store.open(store_path, read_only=True) as store, open_text(output) as out:
        for violation in check_store(store, ontology=ontology_path):
            out.write(f"{violation}\n")
            count += 1
    say(count_of(count, "violation") if count else "all is well", quiet=quiet)
    return 1 if count else 0
