"""Why a claim was made, told by reading its article again; and which entries made the claims of a store."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sample_extractions import Categories, full_extraction

from kg.explain import explain
from kg.explain.fired import (
    classes_as_json,
    count_rules,
    fired_classes,
    fired_entries,
    other_rules,
    write_classes,
    write_entries,
)
from kg.explain.rereading import Rereading
from kg.explain.words import as_object, explain_lines
from kg.extraction.extractor import Extractor as Make
from kg.graph.quads import build_quads
from kg.loading import Loader
from kg.model import Article
from kg.store import Store

if TYPE_CHECKING:
    from kg.extraction.extractor import Extractor

TEXT = """Latvian Foreign Minister Maria Kovacs met Finnish diplomats in Riga on Monday.

Kovacs condemned an attack by Sudanese rebels on a village. She said Latvia may send aid to Sudan.

Helsinki did not criticise the ministry, a Finnish diplomat said."""

Told = Callable[[str], dict[str, str]]


@pytest.fixture(scope="module")
def store(extractor: Extractor) -> Store:
    made = Store.in_memory()
    loader = Loader(made, extractor.knowledge)
    loader.load_article(Article("riga", TEXT, date=datetime.date(2025, 3, 12), url="https://x.example/riga"))
    return made


@pytest.fixture
def told(store: Store, extractor: Extractor) -> Told:
    """The reasons for the claim of a trigger, joined by heading."""

    def tell(trigger: str) -> dict[str, str]:
        (article,) = store.articles()
        reasons = Rereading(store, lambda: extractor).explain
        for number in range(1, article.claims + 1):
            found = as_object(explain_lines(store, f"riga#claim-{number}", reasons))
            if f"[{trigger}]" in str(found["sentence"]) and not str(found["rule"]).startswith("derived"):
                return {key: text if isinstance(text, str) else "\n".join(text) for key, text in found.items()}
        raise AssertionError(f"no claim of {trigger!r}")

    return tell


def test_the_entry_and_its_class_are_told_with_file_and_line(told: Told) -> None:
    entry = told("condemned")["entry"]
    assert entry.startswith("“condemn” at lexicon/ACCUSE.lex:")
    assert "class condemn at lexicon/ACCUSE.lex:" in entry
    assert "verb -> condemns (judgement)" in entry


def test_a_surname_leads_back_to_the_full_name(told: Told) -> None:
    found = told("condemned")["actor from"]
    assert "in the slot subj: “Kovacs” is nsubj of “condemned”" in found
    assert "short for Maria Kovacs (paragraph 1)" in found


def test_an_object_that_is_a_claim_is_told(told: Told) -> None:
    assert "the claim that “attack” tells" in told("condemned")["object from"]


def test_a_described_party_is_told_with_its_role_and_state(told: Told) -> None:
    found = told("attack")["actor from"]
    assert "described, not named: role “rebel” REB" in found
    assert "of SDN, from “Sudanese”" in found


def test_a_capital_that_acts_is_told(told: Told) -> None:
    assert "a capital that acts stands for its state, Finland" in told("criticise")["actor from"]


def test_polarity_modality_and_speaker_are_told_with_their_words(told: Told) -> None:
    assert told("criticise")["polarity from"] == "“not” on “criticise”"
    assert "of the reporting verb “said”" in told("criticise")["speaker from"]
    assert "the auxiliary “may” on “send”" in told("send aid to")["modality from"]
    assert "pronoun for Maria Kovacs, last spoken of as “Kovacs” (paragraph 2)" in told("send aid to")["speaker from"]


def test_date_and_place_are_told(told: Told) -> None:
    found = told("met")
    assert found["date from"] == "“Monday”, published 2025-03-12"
    assert "“Riga” is pobj of “in”" in found["place from"]


def test_every_claim_comes_out_again(store: Store, extractor: Extractor) -> None:
    (article,) = store.articles()
    reasons = Rereading(store, lambda: extractor).explain
    for number in range(1, article.claims + 1):
        found = as_object(explain_lines(store, f"riga#claim-{number}", reasons))
        assert found["read again"] == "the same claim comes out"


def test_a_claim_that_is_no_longer_made_is_told_with_the_reason(store: Store, extractor: Extractor) -> None:
    knowledge = extractor.knowledge
    verbs = {lemma: senses for lemma, senses in knowledge.lexicon.verbs.items() if lemma != "condemn"}
    fewer = Make(replace(knowledge, lexicon=replace(knowledge.lexicon, verbs=verbs)))
    (article,) = store.articles()
    numbers = range(1, article.claims + 1)
    (number,) = [n for n in numbers if "[condemned]" in explain(store, f"riga#claim-{n}")]
    found = as_object(explain_lines(store, f"riga#claim-{number}", Rereading(store, lambda: fewer).explain))
    told = found["read again"]
    assert told[0].startswith("NO LONGER MADE")
    assert "no entry for the verb condemn" in " ".join(" ".join(told).split())


def test_a_claim_that_comes_out_otherwise_is_told_with_the_difference(extractor: Extractor) -> None:
    made = Store.in_memory()
    quads = build_quads(full_extraction(), Categories())
    made.put(str(quads[0].graph_name.value), quads)
    text = explain(made, "tern#claim-4", Rereading(made, lambda: extractor).explain)
    assert "the same trigger makes it today, but its" in text
    assert "its polarity is positive, not negative" in text


def test_a_missing_model_is_said_and_the_rest_is_told(store: Store, extractor: Extractor) -> None:
    without = Make(extractor.knowledge, model="en_core_web_none")
    text = explain(store, "riga#claim-1", Rereading(store, lambda: without).explain)
    assert "read again     cannot be done: spaCy model 'en_core_web_none' is not installed" in text
    assert "sentence " in text


def test_an_article_without_its_text_cannot_be_read_again(extractor: Extractor) -> None:
    made = Store.in_memory()
    quads = [q for q in build_quads(full_extraction(), Categories()) if not q.predicate.value.endswith("/text")]
    made.put(str(quads[0].graph_name.value), quads)
    assert "no schema:text; load the article again" in explain(
        made, "tern#claim-1", Rereading(made, lambda: extractor).explain
    )


# which entries fired


def test_classes_are_counted_and_silent_ones_named(store: Store, extractor: Extractor) -> None:
    lexicon = extractor.knowledge.lexicon
    rules = count_rules(store)
    fired = fired_classes(rules, lexicon)
    assert len(fired) == len(lexicon.classes)
    by_name = {each.of.class_id: each for each in fired}
    assert by_name["condemn"].constructions == (("verb", 1),)
    text = write_classes(fired, other_rules(rules, lexicon))
    assert "never: " in text
    assert sum(each.claims for each in fired) + sum(n for _, n in other_rules(rules, lexicon)) == rules.total()
    assert len(list(classes_as_json(fired, ()))) == len(lexicon.classes)


def test_entries_are_counted_by_reading_again(store: Store, extractor: Extractor) -> None:
    found = fired_entries(store, Rereading(store, lambda: extractor))
    counted = {each.sense.class_id: each.claims for each in found}
    assert counted["condemn"] == 1
    of_classes = fired_classes(count_rules(store), extractor.knowledge.lexicon)
    assert sum(counted.values()) <= sum(each.claims for each in of_classes)
    assert "lexicon/ACCUSE.lex:" in write_entries(found, extractor.knowledge.lexicon)


def test_rules_of_another_lexicon_are_told_as_such(store: Store, extractor: Extractor) -> None:
    lexicon = extractor.knowledge.lexicon
    fewer = replace(lexicon, classes=tuple(c for c in lexicon.classes if c.class_id != "condemn"))
    assert ("condemn/verb", 1) in other_rules(count_rules(store), fewer)
