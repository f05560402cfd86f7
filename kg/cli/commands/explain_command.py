"""``kg explain``: a claim or event in words and why it was made, or why nothing was made of a sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import ontology_option, output_option, store_option
from kg.cli.why_not import make_extractor, tell_why_not, why_not_option

if TYPE_CHECKING:
    from kg.store import Store


@click.command("explain")
@click.argument("iris", nargs=-1, metavar="IRI...")
@why_not_option
@click.option("--brief", is_flag=True, help="Only what the graph holds: do not read the article again for the reasons.")
@click.option("--json", "is_json", is_flag=True, help="One JSON object a claim, event or word, one a line.")
@ontology_option
@output_option
@store_option
def command(
    iris: tuple[str, ...],
    sentence: str | None,
    brief: bool,
    is_json: bool,
    ontology_path: Path | None,
    output: str,
    store_path: Path,
) -> None:
    """Tell a claim or event in words: who, what, when, who says so, the sentence, and why the claim was made.

    IRI may be written as 'kg query' prints it, without the base. For the reasons, the article's stored text is read
    again with the lexicon of today (or of --ontology). --why-not tells why no claim is made of a sentence, or which.

    \b
    Examples:
      kg explain https://w3id.org/kg-loader/id/article/abcdefghijklmnop#claim-3
      kg explain 'article/abcdefghijklmnop#claim-3'
      kg explain --why-not 'Norway lambasted the raid.' --ontology my-ontology
    """
    from kg.cli.output import open_text

    if (sentence is None) == (not iris):
        raise click.UsageError("give one of IRI... and --why-not TEXT")
    if sentence is not None:
        with open_text(output) as out:
            out.write(tell_why_not(sentence, ontology_path, is_json=is_json))
        return
    from kg.store import Store

    with Store.open(store_path, read_only=True) as store, open_text(output) as out:
        out.write(_explain(store, iris, ontology_path, brief=brief, is_json=is_json))


def _explain(store: Store, iris: tuple[str, ...], ontology_path: Path | None, *, brief: bool, is_json: bool) -> str:
    from kg.explain import explain
    from kg.explain.rereading import Rereading
    from kg.explain.words import as_object, explain_lines

    reasons = None if brief else Rereading(store, lambda: make_extractor(ontology_path)).explain
    if is_json:
        objects = (as_object(explain_lines(store, iri, reasons)) for iri in iris)
        return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in objects)
    return "\n".join(explain(store, iri, reasons) for iri in iris)
