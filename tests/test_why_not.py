"""What is told of each word of a sentence: the claim that it makes, or the reason why it makes none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.errors import InputError
from kg.explain.senses import CHOSEN, CONDITION, WORDS
from kg.explain.why_not import (
    CLAIM,
    LIGHT,
    NO_ENTRY,
    NO_SENSE,
    NOBODY,
    NOT_READ,
    PLAIN_SPEECH,
    TOLD_BY_OTHER,
    WordReport,
    as_json,
    explain_text,
)
from kg.explain.why_not_words import write_reports

if TYPE_CHECKING:
    from kg.extraction.extractor import Extractor


def report(extractor: Extractor, text: str, word: str) -> WordReport:
    (found,) = [r for r in explain_text(text, extractor) if r.word == word]
    assert text[found.start : found.end] == word
    return found


@pytest.mark.parametrize(
    ("text", "word", "outcome", "said"),
    [
        ("Norway lambasted the raid.", "lambasted", CLAIM, "lexicon/ACCUSE.lex:"),
        ("The clerk stapled the forms.", "stapled", NO_ENTRY, ""),
        ("Chad was shelling the town.", "was", NOT_READ, "auxiliary of “shelling”"),
        ("Peru visited the regrettable town.", "regrettable", NOT_READ, "before “town” as a modifier"),
        ("He attacked it.", "attacked", NOBODY, "nobody is known for the actor “He”"),
        ("Kenya said Uganda had bombed the town.", "said", PLAIN_SPEECH, "what is said is a claim itself"),
        ("Norway held talks with Denmark.", "talks", TOLD_BY_OTHER, "belongs to “held”"),
        ("Chad launched an attack on the village.", "launched", LIGHT, "carries “attack”"),
    ],
)
def test_outcome_of_a_word(extractor: Extractor, text: str, word: str, outcome: str, said: str) -> None:
    found = report(extractor, text, word)
    assert found.outcome == outcome
    assert said in found.reason


def test_a_condition_that_fails_is_told_with_what_was_found(extractor: Extractor) -> None:
    found = report(extractor, "The general told the army to fire.", "fire")
    assert found.outcome == NO_SENSE
    failing = [v.reason for v in found.verdicts if v.outcome == CONDITION]
    assert any("? object" in reason and "there is no object" in reason for reason in failing)


def test_a_word_of_the_pattern_that_is_missing_is_named(extractor: Extractor) -> None:
    found = report(extractor, "The tourists took a photo.", "took")
    assert found.outcome == NO_SENSE
    assert any("needs “to”" in v.reason for v in found.verdicts if v.outcome == WORDS)


def test_only_one_entry_is_chosen_and_it_is_that_of_the_claim(extractor: Extractor) -> None:
    found = report(extractor, "Chad struck a deal with Niger.", "struck")
    (chosen,) = [v for v in found.verdicts if v.outcome == CHOSEN]
    assert found.claims == ("Chad | reachesAgreementWith | Niger",)
    assert chosen.sense.action == "reachesAgreementWith"


def test_every_claim_of_a_text_is_told_at_its_word(extractor: Extractor) -> None:
    reports = explain_text("Oslo may attack the plant.\n\nPeru did not visit Cuba.", extractor)
    assert [claim for r in reports for claim in r.claims] == [
        "Norway | attacks | plant | possible",
        "Peru | visits | Cuba | negative",
    ]


def test_a_word_taken_for_another_part_of_speech_is_told(extractor: Extractor) -> None:
    assert "the lexicon has it as a verb" in report(extractor, "The look was grim.", "look").reason


def test_words_for_people_and_for_programs(extractor: Extractor) -> None:
    reports = explain_text("The clerk stapled the forms and Norway lambasted the raid.", extractor)
    text = write_reports(reports)
    assert "lambasted      claim: Norway | criticises | raid\n" in text
    assert "no entry       for the verb staple\n" in text
    made = next(as_json(r) for r in reports if r.outcome == CLAIM)
    assert made["claims"] == ["Norway | criticises | raid"]
    assert {"entry", "class", "action", "at", "outcome", "reason"} == set(made["entries"][0])  # type: ignore[index]


def test_a_text_without_words_is_refused(extractor: Extractor) -> None:
    with pytest.raises(InputError, match="no words in it"):
        explain_text(" \n ", extractor)
