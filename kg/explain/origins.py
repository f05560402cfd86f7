"""From a claim and its draft to the words that gave it polarity, modality, speaker, date and place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kg.explain.clause_path import say_path
from kg.explain.parties import find_mention_in, say_how_resolved
from kg.explain.tracing import Told, Trace
from kg.extraction import clauses, syntax
from kg.extraction.chain import look_up, walk
from kg.extraction.dates import find_dates
from kg.extraction.drafts import Draft
from kg.extraction.triggers import Trigger
from kg.knowledge.lexicon import Lexicon
from kg.model import Entity, Modality, Polarity

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_CUE_LABELS = {"aux": "auxiliary", "advmod": "adverb", "npadvmod": "adverb", "mark": "conjunction"}
_NO = frozenset({"no", "neither", "none", "nobody", "without"})

Line = tuple[str, str]


def explain_origins(told: Told, trace: Trace) -> Iterator[Line]:
    """Yield where polarity, modality, speaker, date and place of a claim come from; what is plain is left out."""
    claim, draft = told.claim, told.draft
    if draft is None:
        return
    lexicon = trace.knowledge.lexicon
    if claim.polarity is Polarity.NEGATIVE:
        yield "polarity from", _first(_negations(draft.trigger, lexicon)) or "the construction; no single word says so"
    if claim.modality is not Modality.ACTUAL:
        yield "modality from", _say_modality(told, draft, trace)
    if claim.attributed_to is not None:
        yield "speaker from", _say_speaker(claim.attributed_to, draft, trace)
    if claim.date is not None:
        yield "date from", _say_date(told, draft, trace)
    if claim.place is not None:
        yield "place from", _say_place(claim.place, draft, trace)


def _first(found: Iterator[str]) -> str:
    return next(found, "")


# how real ------------------------------------------------------------------------------------------------------------


def _say_modality(told: Told, draft: Draft, trace: Trace) -> str:
    found = _first(_cues(draft.trigger, trace.knowledge.lexicon, told.claim.modality.value))
    if found:
        return found
    published, date = trace.reading.document.date, told.claim.date
    if date is not None and published is not None and date.first > published:
        return f"its date, which is after the day of publication, {published}"
    if any(c.lower_ == "to" for c in syntax.children(draft.trigger.carrier, "aux")):
        return f"the infinitive “to {draft.trigger.carrier.text}”"
    return "the construction; no single word says so"


def _nodes(trigger: Trigger) -> Iterator[tuple[Token, str]]:
    """The trigger's carrier and the words above it, nearest first, with the preposition that leads up to each."""
    yield trigger.carrier, ""
    if trigger.carrier != trigger.token:
        yield trigger.token, ""
    for step in walk(trigger):
        yield step.governor, step.preposition


def _cues(trigger: Trigger, lexicon: Lexicon, wanted: str) -> Iterator[str]:
    """Words on the trigger, or on what governs it, for which the lexicon's tables have this value."""
    own = {trigger.carrier.i, trigger.token.i}
    for node, preposition in _nodes(trigger):
        if node.i not in own:
            yield from _lent(node, preposition, lexicon, wanted)
        yield from _beside(node, lexicon.cues, wanted)


def _lent(node: Token, preposition: str, lexicon: Lexicon, wanted: str) -> Iterator[str]:
    if node.pos_ in ("NOUN", "PROPN"):
        if lexicon.cues.get("noun", {}).get(node.lemma_) == wanted:
            yield f"the noun “{node.text}” above it (lexicon/cues.lex)"
    elif look_up(lexicon.catenative, node, preposition) == wanted:
        yield f"“{node.text}” above it, which lends it to its complement (lexicon/catenative.lex)"


def _beside(node: Token, cues: Mapping[str, Mapping[str, str]], wanted: str) -> Iterator[str]:
    for child in syntax.children_of(node):
        kind = "adjective" if child.dep_ == "amod" else _CUE_LABELS.get(child.dep_, "")
        conditional = wanted == Modality.HYPOTHETICAL.value or wanted == Modality.FUTURE.value
        if cues.get(kind, {}).get(child.lower_) == wanted:
            yield f"the {kind} “{child.text}” on “{node.text}” (lexicon/cues.lex)"
        elif kind == "auxiliary" and conditional and child.lower_ in ("would", "'d", "’d"):
            yield f"the auxiliary “{child.text}” on “{node.text}”"
        elif kind == "auxiliary" and wanted == Modality.FUTURE.value and child.lemma_ == "go":
            yield f"“{child.text} to” on “{node.text}”"


def _negations(trigger: Trigger, lexicon: Lexicon) -> Iterator[str]:
    if trigger.lends == "event-not" and trigger.light is not None:
        yield f"the light verb “{trigger.light.text}”, which says that it did not happen (lexicon/light.lex)"
    for node, _ in _nodes(trigger):
        for child in syntax.children_of(node):
            if child.dep_ == "neg":
                yield f"“{child.text}” on “{node.text}”"
            for inner in (child, *syntax.children(child, "det", "neg")):
                if inner.lower_ in _NO:
                    yield f"“{inner.text}” on “{inner.head.text}”"
        if node.head.lower_ == "without":
            yield f"“without” before “{node.text}”"
    yield from _cues(trigger, lexicon, Polarity.NEGATIVE.value)


# who says so ---------------------------------------------------------------------------------------------------------


def _say_speaker(speaker: Entity, draft: Draft, trace: Trace) -> str:
    reading, trigger = trace.reading, draft.trigger
    p = trigger.paragraph
    for verb, how in _reporting_verbs(trigger, trace):
        subject = find_mention_in(reading, p, iter(clauses.logical_subject(verb)), speaker)
        if subject is not None:
            resolved = say_how_resolved(reading, p, subject, speaker)
            return f"“{subject.text}” of the reporting verb “{verb.text}”, {how}; {resolved}"
    token = find_mention_in(reading, p, iter(trigger.token.sent), speaker)
    if token is None:
        return "another sentence"
    source = "“according to”" if any(t.lower_ == "according" for t in syntax.governors(token)) else "the sentence"
    return f"“{token.text}” of {source}; {say_how_resolved(reading, p, token, speaker)}"


def _reporting_verbs(trigger: Trigger, trace: Trace) -> Iterator[tuple[Token, str]]:
    speech = trace.knowledge.lexicon.speech_verbs
    for governor in syntax.governors(trigger.carrier):
        if governor.pos_ in syntax.VERBAL:
            yield governor, "above it"
    for quote in trace.attribution.quotes[trigger.paragraph]:
        if quote.verb is not None and quote.first <= trigger.token.i <= quote.last:
            yield quote.verb, "which reports the quotation around it"
    for token in trigger.token.sent:
        if token.pos_ in syntax.VERBAL and token.lemma_ in speech and token.dep_ == "parataxis":
            yield token, "put into or behind its sentence"


# when and where ------------------------------------------------------------------------------------------------------


def _say_date(told: Told, draft: Draft, trace: Trace) -> str:
    reading = trace.reading
    doc = reading.parsed[draft.trigger.paragraph].doc
    sentence = draft.trigger.token.sent
    start, end = sentence[0].idx, sentence[-1].idx + len(sentence[-1].text)
    for expression in find_dates(doc.text, reading.document.date):
        if start <= expression.start < end and expression.range == told.claim.date:
            published = f", published {reading.document.date}" if reading.document.date is not None else ""
            return f"“{doc.text[expression.start : expression.end]}”{published}"
    return "a date counted from another event, or told beside the sentence"


def _say_place(place: Entity, draft: Draft, trace: Trace) -> str:
    p, trigger = draft.trigger.paragraph, draft.trigger
    token = find_mention_in(trace.reading, p, iter(trigger.token.sent), place)
    if token is None:
        return "another sentence, or the dateline"
    return f"{say_path(trigger.carrier, token)}; {say_how_resolved(trace.reading, p, token, place)}"
