"""``kg lexicon``: the lexicon held against its own rules, and which of its entries made the claims of a store."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import ontology_option, output_option, quiet_option, store_option


@click.command("lexicon")
@click.option(
    "--fired", is_flag=True, help="Count the claims of the store by class, and name the classes that made none."
)
@click.option("--entries", is_flag=True, help="Count by entry: every article of the store is read again.")
@click.option("--json", "is_json", is_flag=True, help="One JSON object a problem, class or entry, one a line.")
@ontology_option
@output_option
@quiet_option
@store_option
def command(
    fired: bool, entries: bool, is_json: bool, ontology_path: Path | None, output: str, quiet: bool, store_path: Path
) -> int:
    """Check the lexicon: classes without words or cases, entries that contradict each other; count it. Needs no store.

    Writes a line a problem; the exit code is 1 where there is one. With --fired or --entries, tell instead which
    classes or entries made the claims of the store.

    \b
    Examples:
      kg lexicon --ontology my-ontology
      kg lexicon --fired
      kg lexicon --entries --json -o entries.jsonl
    """
    if fired and entries:
        raise click.UsageError("give one of --fired and --entries")
    if not fired and not entries:
        return _check(ontology_path, output, is_json=is_json, quiet=quiet)
    _count(store_path, ontology_path, output, by_entry=entries, is_json=is_json)
    return 0


def _check(ontology_path: Path | None, output: str, *, is_json: bool, quiet: bool) -> int:
    import dataclasses
    import json

    from kg.cli.output import count_of, open_text, printable, say
    from kg.knowledge.lexicon import load_lexicon
    from kg.knowledge.lexicon_checks import check_lexicon, describe_size
    from kg.paths import data_dir

    lexicon = load_lexicon((ontology_path or data_dir("ontology")) / "lexicon")
    problems = check_lexicon(lexicon)
    with open_text(output) as out:
        for problem in problems:
            told = json.dumps(dataclasses.asdict(problem), ensure_ascii=False) if is_json else printable(str(problem))
            out.write(f"{told}\n")
    say(f"{describe_size(lexicon)}; {count_of(len(problems), 'problem') if problems else 'all is well'}", quiet=quiet)
    return 1 if problems else 0


def _count(store_path: Path, ontology_path: Path | None, output: str, *, by_entry: bool, is_json: bool) -> None:
    from kg.cli.output import open_text, printable
    from kg.explain.fired import (
        classes_as_json,
        count_rules,
        entries_as_json,
        fired_classes,
        fired_entries,
        other_rules,
        write_classes,
        write_entries,
    )
    from kg.explain.rereading import Rereading
    from kg.extraction.extractor import Extractor
    from kg.knowledge import load_knowledge
    from kg.store import Store

    knowledge = load_knowledge(ontology_path)
    with Store.open(store_path, read_only=True) as store, open_text(output) as out:
        if by_entry:
            found = fired_entries(store, Rereading(store, lambda: Extractor(knowledge)))
            text = "".join(entries_as_json(found)) if is_json else write_entries(found, knowledge.lexicon)
        else:
            rules = count_rules(store)
            classes, others = fired_classes(rules, knowledge.lexicon), other_rules(rules, knowledge.lexicon)
            text = "".join(classes_as_json(classes, others)) if is_json else write_classes(classes, others)
        out.write(text if is_json else printable(text))
