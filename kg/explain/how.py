"""From a claim that was made anew to lines that tell why it was made: its entry, its parties, its circumstances."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.explain.clause_path import say_path, say_slot
from kg.explain.origins import explain_origins
from kg.explain.parties import find_mention, find_mention_in, say_how_resolved
from kg.explain.tracing import Told, Trace, say_pattern, say_place
from kg.extraction import syntax
from kg.extraction.drafts import Draft
from kg.extraction.references import Event
from kg.knowledge.lexicon import Condition
from kg.model import ClaimRef, Entity

if TYPE_CHECKING:
    from kg.parsing.tree import Token

Line = tuple[str, str]


def explain_making(told: Told, trace: Trace) -> Iterator[Line]:
    """Yield headings and texts; several lines of one heading have it empty from the second on."""
    if told.draft is None:
        yield from _explain_standing(told, trace)
        return
    yield from _explain_entry(told.draft, trace)
    for role, side in (("actor", told.claim.actor), ("object", told.claim.object)):
        if side is not None:
            yield from _explain_party(role, side, told, told.draft, trace)
    if told.claim.recipient is not None:
        yield from _explain_party("recipient", told.claim.recipient, told, told.draft, trace)
    yield from explain_origins(told, trace)


def say_condition(condition: Condition) -> str:
    """A condition as the lexicon writes it."""
    sign = "!" if condition.negated else ""
    return f"? {condition.slot} {sign}{'|'.join(condition.alternatives)}"


def _explain_entry(draft: Draft, trace: Trace) -> Iterator[Line]:
    trigger, sense = draft.trigger, draft.trigger.sense
    heading = next((c.source for c in trace.knowledge.lexicon.classes if c.class_id == sense.class_id), "")
    yield "entry", f"“{say_pattern(sense)}” at {say_place(sense)}"
    yield "", f"class {sense.class_id} at lexicon/{heading}: {sense.pos} -> {sense.action} ({sense.frame.name})"
    if sense.conditions:
        yield "", f"its conditions hold: {', '.join(say_condition(c) for c in sense.conditions)}"
    if trigger.light is not None:
        yield "", f"under the light verb “{trigger.light.text}” ({trigger.lends}; lexicon/light.lex)"


def _explain_party(role: str, side: Entity | ClaimRef, told: Told, draft: Draft, trace: Trace) -> Iterator[Line]:
    reading, trigger = trace.reading, draft.trigger
    p = trigger.paragraph
    raw = told.raw.actor if role == "actor" else told.raw.object if role == "object" else side
    heading = f"{role} from"
    if isinstance(raw, Event):
        event = reading.parsed[raw.place[0]].doc[raw.place[1]]
        yield heading, _say_way(role, event, draft, trace)
        yield (
            "",
            f"the claim that “{event.text}” tells" if isinstance(side, ClaimRef) else "its words: it makes no claim",
        )
        return
    assert isinstance(side, Entity)
    heads = _heads(role, draft)
    mention = find_mention(reading, p, heads, side)
    clause = next((t for t in heads if t.pos_ in syntax.VERBAL), None)
    if mention is not None:
        yield heading, _say_way(role, mention, draft, trace)
        yield "", say_how_resolved(reading, p, mention, side)
    elif clause is not None:
        yield heading, _say_way(role, clause, draft, trace)
        yield "", "a clause that tells no claim of its own, kept as its words"
    else:
        yield from _explain_elsewhere(heading, side, draft, trace)


def _heads(role: str, draft: Draft) -> tuple[Token, ...]:
    """The words of a role; a second party of a reciprocal event stands among its actors."""
    actors = draft.arguments.actor if role == "object" else ()
    return (*getattr(draft.arguments, role), *actors)


def _say_way(role: str, token: Token, draft: Draft, trace: Trace) -> str:
    """The slot that a word fills, by itself or coordinated with the one that does, and its way from the trigger."""
    heads = _heads(role, draft)
    head = next((h for h in heads if token in syntax.conjuncts(h)), token)
    slot = say_slot(trace.reading.finder, draft.trigger, draft.arguments, role, head)
    return f"“{token.text}” in the slot {slot}: {say_path(draft.trigger.token, token)}"


def _explain_elsewhere(heading: str, side: Entity, draft: Draft, trace: Trace) -> Iterator[Line]:
    """A party that no slot holds: at whom the object is aimed, or whose state it is."""
    reading, trigger = trace.reading, draft.trigger
    p = trigger.paragraph
    token = find_mention_in(reading, p, iter(trigger.token.sent), side)
    if token is not None:
        yield heading, f"“{token.text}”: {say_path(trigger.token, token)}"
        yield "", say_how_resolved(reading, p, token, side)
        return
    names = [n for t in trigger.token.sent if (n := reading.entities.names.at(p, t)) is not None]
    near = next((n.text for n in names if n.entry is not None and side.state and n.entry.state == side.state), "")
    yield heading, f"the state of “{near}”, which the object names" if near else "another sentence"


def _explain_standing(told: Told, trace: Trace) -> Iterator[Line]:
    """A standing fact hangs on a name's own phrase, not on a word of the lexicon."""
    yield "entry", "none of the lexicon: a standing fact that a name's own phrase tells"
    reading, span = trace.reading, told.claim.trigger
    for role, side in (("actor", told.claim.actor), ("object", told.claim.object)):
        if not isinstance(side, Entity):
            continue
        for p, parsed in enumerate(reading.parsed):
            inside = [t for t in parsed.doc if span.start <= parsed.span(t, t)[0] < span.end]
            token = find_mention_in(reading, p, iter(inside), side) if inside else None
            if token is not None:
                yield f"{role} from", f"“{token.text}”; {say_how_resolved(reading, p, token, side)}"
                break
