"""``kg info``: what is in the store, in figures and article by article."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import output_option, store_option
from kg.cli.output import count_of, open_text, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.store import ArticleEntry, Store


@click.command("info")
@click.option("--json", "is_json", is_flag=True, help="One JSON object an article, one a line.")
@output_option
@store_option
def command(is_json: bool, output: str, store_path: Path) -> None:
    """Tell what is in the store: figures, then every article.

    \b
    Examples:
      kg info
      kg info --json | grep Reuters
    """
    from kg.store import Store

    with Store.open(store_path, read_only=True) as store, open_text(output) as out:
        articles = store.articles()
        if is_json:
            out.writelines(json.dumps(_as_json(entry), ensure_ascii=False) + "\n" for entry in articles)
            return
        out.write(_summary(store, articles))
        out.writelines(printable(_line(entry)) for entry in articles)


def _summary(store: Store, articles: Sequence[ArticleEntry]) -> str:
    counts = [
        count_of(len(articles), "article"),
        count_of(sum(entry.claims for entry in articles), "claim"),
        count_of(sum(1 for _ in store.quads()), "quad"),
    ]
    beside = len(store.graph_names()) - len(articles)
    if beside:
        counts.append(f"{count_of(beside, 'graph')} beside the articles'")
    return f"{store.path}: {', '.join(counts)}\n"


def _as_json(entry: ArticleEntry) -> dict[str, object]:
    return {
        "iri": entry.iri,
        "names": entry.names,
        "headline": entry.headline,
        "date": entry.date.isoformat() if entry.date else None,
        "provider": entry.provider,
        "url": entry.url,
        "claims": entry.claims,
    }


def _line(entry: ArticleEntry) -> str:
    date = entry.date.isoformat() if entry.date else "no date   "
    names = " = ".join(entry.names) or entry.iri
    headline = " ".join((entry.headline or "").split())
    return f"  {date}  {entry.claims:>4} claims  {names}  {headline}".rstrip() + "\n"
