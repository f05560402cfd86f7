"""From a store to how often each class of the lexicon, or each entry, made one of its claims."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kg.explain.rereading import Rereading
from kg.explain.tracing import say_pattern, say_place
from kg.export.records import read_article
from kg.knowledge.lexicon import LexicalClass, Lexicon, Sense
from kg.store import Store
from kg.terms import KG

_RULES = f"""
SELECT ?rule (COUNT(?claim) AS ?claims) WHERE {{
  GRAPH ?article {{ ?claim a <{KG.Claim}> ; <{KG.rule}> ?rule }}
}} GROUP BY ?rule
"""
_NOT_OF_WORDS = ("derived", "standing")  # rules of the ontology, and facts beside names


@dataclass(frozen=True, slots=True)
class FiredClass:
    """A class of the lexicon, and how many claims of a store it made."""

    of: LexicalClass
    claims: int
    constructions: tuple[tuple[str, int], ...]  # "verb", "light", "noun", "adjective", and how many claims


@dataclass(frozen=True, slots=True)
class FiredEntry:
    """An entry of the lexicon, and how many claims it makes of a store's articles."""

    sense: Sense
    claims: int


def count_rules(store: Store) -> Counter[str]:
    """How many claims each ``kg:rule`` made."""
    return Counter({row[0].value: int(row[1].value) for row in store.query(_RULES)})  # type: ignore[union-attr]


def fired_classes(rules: Counter[str], lexicon: Lexicon) -> list[FiredClass]:
    """Every class, also those that never fired: most claims first, then by name."""
    made: dict[str, Counter[str]] = {}
    for rule, claims in rules.items():
        class_id, _, construction = rule.partition("/")
        made.setdefault(class_id, Counter())[construction] += claims
    found = [
        FiredClass(each, made[each.class_id].total(), tuple(sorted(made[each.class_id].items())))
        if each.class_id in made
        else FiredClass(each, 0, ())
        for each in lexicon.classes
    ]
    return sorted(found, key=lambda fired: (-fired.claims, fired.of.class_id))


def other_rules(rules: Counter[str], lexicon: Lexicon) -> list[tuple[str, int]]:
    """Rules that are none of this lexicon's classes: of the ontology, beside names, or of another lexicon."""
    known = {each.class_id for each in lexicon.classes}
    return sorted((rule, claims) for rule, claims in rules.items() if rule.partition("/")[0] not in known)


def fired_entries(store: Store, rereading: Rereading) -> list[FiredEntry]:
    """Read every article of the store again and count entries: most claims first, then by file and line.

    Raises:
        DataError: the spaCy model is not installed.
    """
    counts: Counter[Sense] = Counter()
    for entry in store.articles():
        for told in rereading.trace(read_article(store, entry.iri), keep=False).told:
            if told.draft is not None:
                counts[told.draft.trigger.sense] += 1
    found = [FiredEntry(sense, claims) for sense, claims in counts.items()]
    return sorted(found, key=lambda fired: (-fired.claims, *_line_of(fired.sense), say_pattern(fired.sense)))


def _line_of(sense: Sense) -> tuple[str, int]:
    name, _, number = sense.source.rpartition(":")
    return name, int(number)


# for people, and for programs ----------------------------------------------------------------------------------------


def write_classes(fired: Sequence[FiredClass], others: Sequence[tuple[str, int]]) -> str:
    """A table of the classes that fired, what else made claims, and the names of those that never fired."""
    silent = sorted(each.of.class_id for each in fired if not each.claims)
    rows = [
        (
            str(f.claims),
            f.of.class_id,
            f.of.action,
            f"lexicon/{f.of.source}",
            ", ".join(f"{n} {c}" for n, c in f.constructions),
        )
        for f in fired
        if f.claims
    ]
    rows += [(str(claims), rule, "", _say_other(rule), "") for rule, claims in others]
    text = "".join(_align([("claims", "class", "action", "at", "as"), *rows]))
    text += f"\n{len(fired) - len(silent)} of {len(fired)} classes made claims; never: {', '.join(silent) or 'none'}\n"
    return text


def write_entries(fired: Sequence[FiredEntry], lexicon: Lexicon) -> str:
    """A table of the entries that fired."""
    rows = [(str(f.claims), say_pattern(f.sense), f.sense.class_id, f.sense.action, say_place(f.sense)) for f in fired]
    text = "".join(_align([("claims", "entry", "class", "action", "at"), *rows]))
    return f"{text}\n{len(fired):,} of {lexicon.size:,} entries made claims\n"


def classes_as_json(fired: Iterable[FiredClass], others: Iterable[tuple[str, int]]) -> Iterator[str]:
    """One JSON object a class, those that never fired with 0 claims; then one for each other rule."""
    for each in fired:
        yield _line(
            {
                "class": each.of.class_id,
                "action": each.of.action,
                "at": f"lexicon/{each.of.source}",
                "entries": each.of.size,
                "claims": each.claims,
                "constructions": dict(each.constructions),
            }
        )
    for rule, claims in others:
        yield _line({"rule": rule, "claims": claims})


def entries_as_json(fired: Iterable[FiredEntry]) -> Iterator[str]:
    """One JSON object an entry that fired."""
    for each in fired:
        sense = each.sense
        yield _line(
            {
                "entry": say_pattern(sense),
                "class": sense.class_id,
                "action": sense.action,
                "at": say_place(sense),
                "claims": each.claims,
            }
        )


def _line(values: dict[str, object]) -> str:
    return json.dumps(values, ensure_ascii=False) + "\n"


def _say_other(rule: str) -> str:
    return "" if rule.partition("/")[0] in _NOT_OF_WORDS else "not in this lexicon"


def _align(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Rows as lines of columns, the first of them numbers."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        cells = [row[0].rjust(widths[0]), *(cell.ljust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        yield "  ".join(cells).rstrip() + "\n"
