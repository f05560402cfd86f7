"""From a lexicon to its size, and to what its format does not forbid: classes without words, contradictions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from kg.knowledge.lexicon import Lexicon, NounSet, Sense

NO_TRIGGER, NO_CASE, CONTRADICTION = "no trigger", "no case", "contradiction"
_SHOWN = 6  # nouns that two entries share


@dataclass(frozen=True, slots=True, order=True)
class LexiconProblem:
    """What is wrong, where, and what to do; ``str()`` is one line fit for a user."""

    source: str  # file and line of the class, or of the later of two entries
    kind: str  # NO_TRIGGER, NO_CASE or CONTRADICTION
    problem: str

    def __str__(self) -> str:
        return f"lexicon/{self.source}: {self.problem} ({self.kind})"


def describe_size(lexicon: Lexicon) -> str:
    """Return how many classes and entries there are, by kind: a verb in two classes has two senses."""
    senses = [
        sense
        for table in (lexicon.verbs, lexicon.nouns, lexicon.adjectives)
        for found in table.values()
        for sense in found
    ]
    alone = Counter(sense.pos for sense in senses if not sense.parts)
    longer = Counter(sense.pos for sense in senses if sense.parts)
    return (
        f"classes: {len(lexicon.classes):,}, entries: {lexicon.size:,} "
        f"(verbs alone: {alone['verb']:,}, with other words: {longer['verb']:,}; "
        f"event nouns alone: {alone['noun']:,}, with other words: {longer['noun']:,}; "
        f"adjectives: {alone['adj'] + longer['adj']:,}), light verbs: {len(lexicon.light):,}"
    )


def check_lexicon(lexicon: Lexicon) -> list[LexiconProblem]:
    """Return every problem, by file and line; none where all is well.

    Two entries contradict each other where words, conditions and so the order of asking are the same, and action or
    frame are not: which one holds is then decided by which stands first, and nobody sees it.
    """
    return sorted([*_check_classes(lexicon), *_check_entries(lexicon)], key=_by_line)


def _by_line(problem: LexiconProblem) -> tuple[str, int, str]:
    name, _, number = problem.source.rpartition(":")
    return name, int(number), problem.problem


def _check_classes(lexicon: Lexicon) -> Iterator[LexiconProblem]:
    for each in lexicon.classes:
        if not each.size:
            told = f"class {each.class_id} has no trigger; write a word below its heading, or take it out"
            yield LexiconProblem(each.source, NO_TRIGGER, told)
        if not any(example.expected for example in each.examples):
            told = f"class {each.class_id} has no case; write '+ sentence => actor | action | object' below its heading"
            yield LexiconProblem(each.source, NO_CASE, told)


def _check_entries(lexicon: Lexicon) -> Iterator[LexiconProblem]:
    for table in (lexicon.verbs, lexicon.nouns, lexicon.adjectives):
        for senses in table.values():
            for alike in _group(senses).values():
                for first, later in combinations(alike, 2):
                    differ = (first.action, first.frame.name) != (later.action, later.frame.name)
                    if differ and first.weight == later.weight:
                        yield from _compare(first, later)


def _group(senses: Iterable[Sense]) -> dict[object, list[Sense]]:
    """Entries with the same plain words and the same conditions; in the order in which they are asked."""
    groups: dict[object, list[Sense]] = defaultdict(list)
    for sense in senses:
        words = tuple(part if isinstance(part, str) else None for part in sense.parts)
        conditions = frozenset((c.slot, frozenset(c.alternatives), c.negated) for c in sense.conditions)
        groups[words, conditions].append(sense)
    return groups


def _compare(first: Sense, later: Sense) -> Iterator[LexiconProblem]:
    """One problem where every list of nouns of the one has a noun in common with the other's."""
    shared: list[str] = []
    for one, other in zip(first.parts, later.parts, strict=True):
        if isinstance(one, NounSet) and isinstance(other, NounSet):
            common = sorted(" ".join(noun) for noun in set(one.nouns) & set(other.nouns))
            if not common:
                return
            more = [f"and {len(common) - _SHOWN} more"] if len(common) > _SHOWN else []
            shared.append("{" + ", ".join([*common[:_SHOWN], *more]) + "}")
        else:
            shared.append(str(one))
    words = " ".join([later.lemma, *shared] if later.pos == "verb" else [*shared, later.lemma])
    yield LexiconProblem(
        later.source,
        CONTRADICTION,
        f"“{words}” is {later.action} ({later.class_id}, {later.frame.name}), but lexicon/{first.source} is asked "
        f"first and makes it {first.action} ({first.class_id}, {first.frame.name}); "
        "take one out, or give it a condition",
    )
