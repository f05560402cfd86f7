"""Reads ``relations.lex``: the words that say of one event that it is because of another, or within it.

The format stands at the head of the file. Every breach of it raises ``DataError`` with file and line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import DataError
from kg.knowledge.lexicon import read_lines
from kg.knowledge.ontology import Ontology

KINDS = ("phrase", "predicate", "conjunction", "verb", "participle")
RELATIONS = ("because", "within")
SIDES = ("object", "subject")  # of a verb: which of them the relation is told of
_ENTRY = re.compile(r"^(?P<kind>\w+)\s+(?P<cues>[^:|]+?)\s*:\s*(?P<relation>\w+)(?:\s+(?P<side>\w+))?$")


@dataclass(frozen=True, slots=True)
class Limit:
    """Actions and categories that an event may have, or with ``negated`` may not have; without names any will do."""

    names: frozenset[str] = frozenset()
    negated: bool = False

    def admits(self, action: str, category: str) -> bool:
        """Return whether an event of this action, which is of that category, keeps within the limit."""
        return not self.names or (bool(self.names & {action, category}) != self.negated)


@dataclass(frozen=True, slots=True)
class Cue:
    """One entry; ``of`` limits the event of which the relation is told, ``to`` the one to which it leads."""

    kind: str
    words: tuple[str, ...]
    relation: str
    side: str  # of a verb, else ""
    of: Limit
    to: Limit
    source: str  # file:line


@dataclass(frozen=True, slots=True)
class RelationCues:
    """The entries by their kind and first word, those of more words first."""

    by_word: Mapping[tuple[str, str], tuple[Cue, ...]]

    def of(self, kind: str, word: str) -> tuple[Cue, ...]:
        """Return the entries of a kind that begin with a word."""
        return self.by_word.get((kind, word), ())


def load_relations(path: Path) -> RelationCues:
    """Read the file; where there is none, no relation is found."""
    known: dict[tuple[str, tuple[str, ...]], Cue] = {}
    for number, line in read_lines(path):
        where = f"{path.name}:{number}"
        for cue in _entry(line, where):
            earlier = known.setdefault((cue.kind, cue.words), cue)
            if earlier is not cue:
                raise DataError(f"{where}: {cue.kind} '{' '.join(cue.words)}' stands at {earlier.source}; take one out")
    by_word: dict[tuple[str, str], list[Cue]] = {}
    for cue in sorted(known.values(), key=lambda each: -len(each.words)):
        by_word.setdefault((cue.kind, cue.words[0]), []).append(cue)
    return RelationCues({key: tuple(cues) for key, cues in by_word.items()})


def check_limits(cues: RelationCues, ontology: Ontology) -> None:
    """Raise ``DataError`` where a limit names neither an action nor a category of the ontology."""
    known = {name for action in ontology.actions.values() for name in (action.name, action.category)}
    for cue in (cue for same in cues.by_word.values() for cue in same):
        unknown = sorted((cue.of.names | cue.to.names) - known)
        if unknown:
            raise DataError(
                f"{cue.source}: {unknown[0]!r} is no action or category; write one of kg.ttl, like arrests or PROTEST"
            )


def _entry(line: str, where: str) -> Iterable[Cue]:
    told, *limits = line.split("|")
    match = _ENTRY.match(told.strip())
    if match is None or len(limits) > 2:
        raise DataError(f"{where}: {line!r} is no entry; write 'phrase because of, due to : because'")
    kind, relation, side = match["kind"], match["relation"], match["side"] or ""
    if kind not in KINDS:
        raise DataError(f"{where}: kind {kind!r} is unknown; use one of {', '.join(KINDS)}")
    if relation not in RELATIONS:
        raise DataError(f"{where}: relation {relation!r} is unknown; use one of {', '.join(RELATIONS)}")
    if (side in SIDES) != (kind == "verb") or (side and side not in SIDES):
        raise DataError(
            f"{where}: {line!r} should say 'object' or 'subject' behind the relation of a verb, and only there"
        )
    of, to = (_limit(limits[i], where) if i < len(limits) else Limit() for i in (0, 1))
    for written in match["cues"].split(","):
        words = tuple(written.casefold().split())
        if not words or (kind == "predicate" and len(words) != 2):
            raise DataError(f"{where}: {written.strip()!r} is no {kind}; a predicate is two words, such as 'result of'")
        yield Cue(kind, words, relation, side, of, to, where)


def _limit(text: str, where: str) -> Limit:
    text = text.strip()
    if text == "*":
        return Limit()
    names = frozenset(name.strip() for name in text.lstrip("!").split(",") if name.strip())
    if not names:
        raise DataError(f"{where}: a limit is empty; write actions or categories, or * for any")
    return Limit(names, text.startswith("!"))
