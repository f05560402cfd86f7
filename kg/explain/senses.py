"""From a word that the lexicon has to a verdict on each of its entries: chosen, or the reason why not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.explain.how import say_condition
from kg.explain.tracing import Trace, say_pattern
from kg.extraction import clauses, syntax
from kg.extraction.arguments import Arguments
from kg.extraction.drafts import is_tellable
from kg.extraction.triggers import Trigger, match_verb
from kg.knowledge.lexicon import Condition, NounSet, Sense

if TYPE_CHECKING:
    from kg.parsing.tree import Token

CHOSEN, WORDS, CONDITION, PARTY, LATER = "chosen", "words missing", "condition fails", "no party", "comes later"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one entry at one word; ``near`` counts the words of its pattern that were found."""

    sense: Sense
    outcome: str  # CHOSEN, WORDS, CONDITION, PARTY or LATER
    reason: str
    near: int


def judge_senses(
    token: Token, p: int, senses: Sequence[Sense], triggers: Sequence[Trigger], trace: Trace
) -> list[Verdict]:
    """Judge each entry in the order in which the extraction asks them; ``triggers`` are those whose words fit."""
    fitting = {trigger.sense: trigger for trigger in triggers}
    verdicts: list[Verdict] = []
    chosen: Sense | None = None
    for sense in senses:
        trigger = fitting.get(sense)
        if trigger is None:
            near, reason = _missing(token, sense)
            verdicts.append(Verdict(sense, WORDS, reason, near))
            continue
        verdict = _judge(trigger, p, trace, chosen)
        if verdict.outcome == CHOSEN:
            chosen = sense
        verdicts.append(verdict)
    return verdicts


def _judge(trigger: Trigger, p: int, trace: Trace, chosen: Sense | None) -> Verdict:
    reading, sense = trace.reading, trigger.sense
    near = len(sense.parts) + 1
    arguments = reading.finder.find(trigger)
    failing = [c for c in sense.conditions if not reading.conditions.holds(_with_condition(trigger, c), arguments)]
    if failing:
        reason = "; ".join(
            f"{say_condition(c)} does not hold: {_say_found(c, trigger, arguments, p, trace)}" for c in failing
        )
        return Verdict(sense, CONDITION, reason, near)
    if not is_tellable(trigger, arguments):
        return Verdict(sense, PARTY, "no party stands with it", near)
    if chosen is not None:
        return Verdict(sense, LATER, f"would fit, but “{say_pattern(chosen)}” is asked first", near)
    return Verdict(sense, CHOSEN, "", near)


def _with_condition(trigger: Trigger, condition: Condition) -> Trigger:
    return replace(trigger, sense=replace(trigger.sense, conditions=(condition,)))


def _say_found(condition: Condition, trigger: Trigger, arguments: Arguments, p: int, trace: Trace) -> str:
    """What stands in the slot that a condition asks about, with the kinds that it was taken for."""
    if condition.slot == "subject":
        tokens: tuple[Token, ...] = tuple(clauses.surface_subject(trigger.carrier))
    else:
        tokens = getattr(arguments, condition.slot)
        if arguments.parties and condition.slot == "object":
            tokens = arguments.actor[1:]
    if not tokens:
        return f"there is no {condition.slot}"
    return f"the {condition.slot} is {', '.join(_say_kind(t, p, trace) for t in tokens)}"


def _say_kind(token: Token, p: int, trace: Trace) -> str:
    if token.pos_ in syntax.VERBAL:
        return f"“{token.text}” (a clause)"
    kinds = dict.fromkeys(str(e.kind) for e in trace.reading.entities.resolve(p, token))
    return f"“{token.text}” ({', '.join(kinds) or 'nobody that is known'})"


# words ---------------------------------------------------------------------------------------------------------------


def _missing(token: Token, sense: Sense) -> tuple[int, str]:
    """How many words of the pattern are there, and which is the first that is not."""
    if not sense.leads:
        return 0, f"needs {_say_part(sense.parts[-1])} right before it" if sense.parts else "not used as this word"
    for count in range(1, len(sense.parts) + 1):
        if match_verb(token, replace(sense, parts=sense.parts[:count])) is None:
            part = sense.parts[count - 1]
            if isinstance(part, str) and any(t.lower_ == part for t in token.sent):
                return count, f"“{part}” is in the sentence, but not with this word, or without an object of its own"
            return count, f"needs {_say_part(part)}"
    return 0, "its words are there, but not in this order"


def _say_part(part: str | NounSet) -> str:
    if isinstance(part, str):
        return f"“{part}”"
    nouns = [" ".join(noun) for noun in part.nouns[:6]]
    return f"one of the nouns {', '.join(nouns)}{' …' if len(part.nouns) > len(nouns) else ''}"


def nearest_first(verdicts: Sequence[Verdict]) -> Iterator[Verdict]:
    """Those of which the most words are there first, then those that ask for the fewest."""
    return iter(sorted(verdicts, key=lambda v: (-v.near, len(v.sense.parts))))
