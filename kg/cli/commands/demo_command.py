"""``kg demo``: the main job on the examples that come with kg."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import quiet_option

if TYPE_CHECKING:
    from kg.store import Store

# Three questions, as a user would ask them, and how many rows of their answers are shown.
_QUESTIONS: tuple[tuple[str, dict[str, str]], ...] = (
    ("who-condemned", {}),
    ("vessels-hosted", {}),
    ("most-reported", {}),
)
_ROWS = 8


@click.command("demo")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path), default=Path("kg-demo"))
@quiet_option
def command(folder: Path, quiet: bool) -> int:
    """Load the examples, merge them, ask three questions and write the network page, all in DIR (default kg-demo).

    \b
    Examples:
      kg demo
      kg demo /tmp/try
    """
    from kg.cli.output import say
    from kg.cli.progress import show_progress
    from kg.loading import Loader
    from kg.merge import merge_store
    from kg.paths import data_dir
    from kg.store import Store
    from kg.view import write_page

    examples, store_path, page = data_dir("examples"), folder / "store", folder / "network.html"
    with Store.open(store_path) as store:
        loader = Loader(store)
        code = 0
        for part in ("articles", "corrected"):
            say(f"$ kg load {part}/", quiet=quiet)
            with show_progress(quiet=quiet, verbose=False) as listener:
                report = loader.load([examples / part], on_outcome=listener)
            say(str(report), quiet=quiet)
            code = max(code, report.exit_code)
        say("\n$ kg merge", quiet=quiet)
        say(str(merge_store(store)), quiet=quiet)
        for name, parameters in _QUESTIONS:
            _ask(store, name, parameters)
        write_page(store, page)
    click.echo(_NEXT.format(page=page, store=store_path))
    return code


def _ask(store: Store, name: str, parameters: dict[str, str]) -> None:
    from kg.query import Answer, Catalogue, run_query
    from kg.query.formats import write_answer

    query = Catalogue().get(name)
    words = "".join(f" -p {key}={value!r}" for key, value in parameters.items())
    click.echo(f"\n$ kg query {name}{words}\n{query.title}\n")
    answer = run_query(store, query, parameters)
    rows = list(answer.rows or ())
    write_answer(Answer(answer.columns, iter(rows[:_ROWS])), sys.stdout)
    if len(rows) > _ROWS:
        click.echo(f"… and {len(rows) - _ROWS} more")


_NEXT = """
The network page is {page}: open it in a browser and click on an arrow to see the sentence behind it.

Next, try:
  export KG_STORE={store}
  kg query --list                what else can be asked
  kg info                        what is in the store
  kg check                       the graph against its shapes
  kg explain IRI                 a claim in words
  kg load YOUR-ARTICLE.txt && kg merge && kg view --open
"""
