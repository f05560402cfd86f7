"""``kg view``: the network page."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import quiet_option, store_option


@click.command("view")
@click.option(
    "-o", "--output", metavar="FILE.html", type=click.Path(path_type=Path), default=Path("kg.html"), show_default=True,
    help="The page to write.",
)  # fmt: skip
@click.option("--open", "is_open", is_flag=True, help="Open the page in the browser.")
@quiet_option
@store_option
def command(output: Path, is_open: bool, quiet: bool, store_path: Path) -> None:
    """Write the network of who did what to whom as one page that needs no network and no server.

    \b
    Examples:
      kg view -o network.html
      kg view --open
    """
    from kg.cli.output import say
    from kg.store import Store
    from kg.view import write_page

    with Store.open(store_path, read_only=True) as store:
        write_page(store, output)
    say(f"wrote {output}", quiet=quiet)
    if is_open:
        click.launch(output.resolve().as_uri())
