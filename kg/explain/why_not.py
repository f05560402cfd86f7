"""From a sentence to what became of each of its verbs, event nouns and adjectives: the claims made of it, or why none.

No store is needed. A line of the text is a paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kg.errors import InputError
from kg.explain.senses import CHOSEN, CONDITION, PARTY, WORDS, Verdict, judge_senses
from kg.explain.tracing import Trace, say_claim, say_pattern, say_place, trace
from kg.extraction import syntax
from kg.extraction.drafts import Draft
from kg.extraction.extractor import Extractor
from kg.extraction.triggers import Trigger, find_triggers, light_constructions
from kg.knowledge.lexicon import Sense
from kg.model import Article, Document, Paragraph

if TYPE_CHECKING:
    from kg.parsing.tree import Token

# What became of a word.
CLAIM, NO_ENTRY, NOT_READ, NO_SENSE = "claim", "no entry", "not read", "no entry fits"
LIGHT, TOLD_BY_OTHER, PLAIN_SPEECH, NOBODY = "light verb", "told by another word", "plain speech", "nobody resolved"

_PREDICATES = ("acomp", "attr", "oprd", "ccomp", "conj")  # where an adjective is read, as find_triggers has it
_MODIFIERS = ("compound", "amod", "nmod")
_SORTS = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "PROPN": "noun", "ADJ": "adjective"}


@dataclass(frozen=True, slots=True)
class WordReport:
    """What became of one word; ``start`` and ``end`` count characters of the text, from 0."""

    word: str
    lemma: str
    sort: str  # verb noun adjective, as the parser takes it
    start: int
    end: int
    outcome: str
    reason: str
    claims: tuple[str, ...] = ()
    verdicts: tuple[Verdict, ...] = ()


def explain_text(text: str, extractor: Extractor, *, published: date | None = None) -> list[WordReport]:
    """Tell of every verb and adjective, and every noun that is an event or might be, in the order of the text.

    Raises:
        InputError: the text has no words.
        DataError: the spaCy model is not installed.
    """
    document = _document(text, published)
    return list(_reports(trace(document, extractor)))


def explain_word(told: Trace, p: int, token: Token) -> WordReport:
    """Tell what became of one word of a document that was traced."""
    return _report(told, p, token, _triggers(told, p))


def as_json(report: WordReport) -> dict[str, object]:
    """A report as plain values, its entries each with their place in the lexicon."""
    return {
        "word": report.word,
        "lemma": report.lemma,
        "sort": report.sort,
        "start": report.start,
        "end": report.end,
        "outcome": report.outcome,
        "reason": report.reason,
        "claims": list(report.claims),
        "entries": [
            {
                "entry": say_pattern(v.sense),
                "class": v.sense.class_id,
                "action": v.sense.action,
                "at": say_place(v.sense),
                "outcome": v.outcome,
                "reason": v.reason,
            }
            for v in report.verdicts
        ],
    }


def _document(text: str, published: date | None) -> Document:
    """The text as it is, without the cleaning that takes lines for headlines or clutter."""
    paragraphs, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(line, tuple(range(start, start + len(line) + 1))))
        start += len(line) + 1
    if not paragraphs:
        raise InputError("--why-not: no words in it; give a sentence between quotation marks")
    return Document(Article("text", text, date=published), None, tuple(paragraphs), date=published)


def _reports(told: Trace) -> Iterator[WordReport]:
    for p, parsed in enumerate(told.reading.parsed):
        triggers = _triggers(told, p)
        for token in parsed.doc:
            if token.pos_ in _SORTS and not (token.pos_ == "PROPN" and token.i not in triggers):
                yield _report(told, p, token, triggers)


def _triggers(told: Trace, p: int) -> dict[int, list[Trigger]]:
    found = find_triggers(p, told.reading.parsed[p].doc, told.knowledge.lexicon)
    return {triggers[0].token.i: triggers for triggers in found}


def _report(told: Trace, p: int, token: Token, triggers: Mapping[int, Sequence[Trigger]]) -> WordReport:
    senses = _senses(token, told)
    verdicts: tuple[Verdict, ...] = ()
    claims = tuple(say_claim(t, told) for t in told.told_at(p, token))
    if claims:
        verdicts = tuple(judge_senses(token, p, senses, triggers.get(token.i, ()), told))
        chosen = next((v.sense for v in verdicts if v.outcome == CHOSEN), None)
        outcome, reason = CLAIM, _say_entry(chosen) if chosen is not None else ""
    else:
        outcome, reason = _part_of_another(token, p, told) or _unread(token, senses, told)
        if not outcome:
            verdicts = tuple(judge_senses(token, p, senses, triggers.get(token.i, ()), told))
            outcome, reason = _without_claim(token, p, verdicts, told)
    start, end = told.reading.parsed[p].span(token, token)
    sort = _SORTS.get(token.pos_, token.pos_.lower())
    return WordReport(token.text, syntax.lemma(token), sort, start, end, outcome, reason, claims, verdicts)


def _senses(token: Token, told: Trace) -> tuple[Sense, ...]:
    lexicon = told.knowledge.lexicon
    if token.pos_ in syntax.VERBAL:
        return lexicon.verbs.get(syntax.lemma(token), ())
    lemma = token.lemma_.casefold()
    if token.pos_ == "ADJ":
        return lexicon.adjectives.get(lemma, ())
    return lexicon.nouns.get(lemma) or lexicon.nouns.get(token.lower_, ())


def _unread(token: Token, senses: Sequence[Sense], told: Trace) -> tuple[str, str]:
    """Why a word is not even asked of the lexicon; empty where it is."""
    if token.pos_ in syntax.VERBAL and token.dep_ in ("aux", "auxpass"):
        return NOT_READ, f"auxiliary of “{token.head.text}”"
    if not senses:
        return NO_ENTRY, _other_sorts(token, told)
    if token.dep_ in _MODIFIERS:
        return NOT_READ, f"stands before “{token.head.text}” as a modifier"
    if token.pos_ == "ADJ" and token.dep_ not in _PREDICATES:
        return NOT_READ, "adjectives are read as predicates only (“the raid was …”)"
    return "", ""


def _other_sorts(token: Token, told: Trace) -> str:
    """Tell where the lexicon has the word as another part of speech than the parser."""
    lexicon, lemma = told.knowledge.lexicon, token.lemma_.casefold()
    tables = {"verb": lexicon.verbs, "noun": lexicon.nouns, "adjective": lexicon.adjectives}
    words = dict.fromkeys((lemma, token.lower_, *_stems(token.lower_)))
    has = [sort for sort, table in tables.items() if any(word in table for word in words)]
    if not has:
        return ""
    return f"the parser takes it for a {_SORTS[token.pos_]}; the lexicon has it as a {' and a '.join(has)}"


def _stems(word: str) -> Iterator[str]:
    for ending, back in (
        ("ies", "y"),
        ("ied", "y"),
        ("es", ""),
        ("s", ""),
        ("ed", ""),
        ("ed", "e"),
        ("ing", ""),
        ("ing", "e"),
    ):
        if word.endswith(ending):
            yield word[: -len(ending)] + back


def _without_claim(token: Token, p: int, verdicts: Sequence[Verdict], told: Trace) -> tuple[str, str]:
    chosen = next((v.sense for v in verdicts if v.outcome == CHOSEN), None)
    if chosen is None:
        return NO_SENSE, _sum_up(verdicts)
    draft = next((d for d in told.reading.drafts if d.place_in_text == (p, token.i)), None)
    if draft is None:
        constructions = light_constructions(token, told.knowledge.lexicon) if token.pos_ in syntax.VERBAL else ()
        return LIGHT, f"a light verb ({', '.join(constructions)})" if constructions else "another word tells it"
    if _category(chosen, told) == "STATE" and _is_resolved(draft, told):
        return PLAIN_SPEECH, f"{_say_entry(chosen)} fits, but what is said is a claim itself, which has its speaker"
    return NOBODY, f"{_say_entry(chosen)} fits, but {_say_parties(draft, told)}"


def _part_of_another(token: Token, p: int, told: Trace) -> tuple[str, str] | None:
    """Tell of a light verb that its noun speaks for, and of a noun that belongs to a verb's entry."""
    for draft in told.reading.drafts:
        trigger = draft.trigger
        if trigger.paragraph == p and trigger.token == token:
            return None
        if trigger.paragraph == p and trigger.light == token:
            return LIGHT, f"carries “{trigger.token.text}”, which tells it ({trigger.lends}; lexicon/light.lex)"
        if trigger.paragraph == p and token in trigger.tokens:
            return TOLD_BY_OTHER, f"belongs to “{trigger.token.text}”, by {_say_entry(trigger.sense)}"
    return None


def _category(sense: Sense, told: Trace) -> str:
    return told.knowledge.ontology.actions[sense.action].category


def _is_resolved(draft: Draft, told: Trace) -> bool:
    p, entities = draft.trigger.paragraph, told.reading.entities
    return any(entities.resolve(p, t) for t in draft.arguments.actor)


def _say_parties(draft: Draft, told: Trace) -> str:
    p, entities = draft.trigger.paragraph, told.reading.entities
    parts = []
    for role in ("actor", "object"):
        tokens: tuple[Token, ...] = getattr(draft.arguments, role)
        found = dict.fromkeys(e.label for t in tokens for e in entities.resolve(p, t))
        words = ", ".join(f"“{t.text}”" for t in tokens)
        if not tokens:
            parts.append(f"there is no {role}")
        elif not found:
            parts.append(f"nobody is known for the {role} {words}")
        else:
            parts.append(f"the {role} {words} is {', '.join(found)}")
    return " and ".join(parts)


def _sum_up(verdicts: Sequence[Verdict]) -> str:
    failing = [v for v in verdicts if v.outcome in (CONDITION, PARTY)]
    if not failing:
        return f"{sum(v.outcome == WORDS for v in verdicts)} of its entries need other words"
    return "the words of an entry are there, and more is asked"


def _say_entry(sense: Sense) -> str:
    return f"“{say_pattern(sense)}” ({sense.class_id}, {say_place(sense)})"
