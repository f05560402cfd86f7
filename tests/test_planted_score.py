"""The score of planted articles: tiny worlds made by hand, in which every figure can be counted."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.planted import Actor, Event, Mention, PlantedArticle, Telling, Truth
from bench.planted.corpus import collect
from bench.planted.graph import FoundClaim, Graph
from bench.planted.matching import Unit, entity_units, event_units, match_tellings
from bench.planted.measuring import measure_planted, say_result, which_missed
from bench.planted.pairs import Score, score_pairs, wrong_pairs
from bench.planted.score import Share, score
from kg.model import Article

DAY = datetime.date(2018, 3, 5)
ADA = Actor("person/1", "person", "Ada Holmvik", "Holmvik", "NOR")
NAVY = Actor("body/NOR/navy", "body", "Norwegian navy", state="NOR", noun="navy")
FERRY = Actor("merchant/1", "merchant", "MV Larkspur", "Larkspur", "SWE", noun="ferry")
SEIZED = Event("event/1", "seize", NAVY.id, FERRY.id, DAY, "a fine")


def unit(found: str, cluster: str, truth: str, *, is_unsure: bool = False) -> Unit:
    return Unit(found, cluster, truth, "full", "a", f"words of {found}", is_unsure)


def article(
    name: str, text: str, tellings: Sequence[Telling] = (), *, copy_of: str = "", outlet: str = ""
) -> PlantedArticle:
    mentions = []
    for words, core, actor, form in (
        ("the Norwegian navy", "Norwegian navy", NAVY, "demonym body"),
        ("the ferry MV Larkspur", "MV Larkspur", FERRY, "full"),
        ("Minister Ada Holmvik", "Ada Holmvik", ADA, "full"),
    ):
        if (at := text.lower().find(words.lower())) >= 0:
            first = at + words.index(core)
            mentions.append(Mention(at, at + len(words), first, first + len(core), actor.id, form))
    made = Article(name, text, date=DAY, provider=outlet or f"Outlet of {name}")
    return PlantedArticle(made, tuple(mentions), tuple(tellings), (ADA, NAVY, FERRY), (SEIZED,), copy_of)


TEXT = "The Norwegian navy seized the ferry MV Larkspur on Monday. Minister Ada Holmvik was told."
SENTENCE = Telling(0, 57, 19, 25, SEIZED.id, "tell")


def claim(name: str, number: int = 1, **changes: object) -> FoundClaim:
    made = FoundClaim(
        f"{name}#claim-{number}",
        name,
        "seizes",
        (19, 25),
        (0, 58),
        {"actor": "navy", "object": "larkspur"},
        "2018-03-05",
        "2018-03-05",
        "positive",
        "actual",
        False,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def graph(*claims: FoundClaim, **changes: object) -> Graph:
    by_article: dict[str, list[FoundClaim]] = {}
    for each in claims:
        by_article.setdefault(each.article, []).append(each)
    names = {"navy": {"Norwegian navy", "navy"}, "larkspur": {"MV Larkspur"}, "ada": {"Ada Holmvik", "Minister"}}
    labels = {"navy": "Norwegian navy", "larkspur": "MV Larkspur", "ada": "Ada Holmvik"}
    made = Graph(
        by_article,
        {(article, iri): frozenset(words) for article in by_article for iri, words in names.items()},
        {(article, iri): frozenset({label}) for article in by_article for iri, label in labels.items()},
        {},
        {each.iri: "event-a" for each in claims},
        {"event-a": len(by_article)},
        frozenset(),
        frozenset(),
        frozenset(),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def test_pairs_are_counted() -> None:
    units = [unit("a", "x", "1"), unit("b", "x", "1"), unit("c", "x", "2"), unit("d", "y", "1")]
    found = score_pairs(units)
    assert (found.right, found.found, found.planted) == (1, 3, 3)
    assert (found.precision, found.recall, found.f1) == (pytest.approx(1 / 3),) * 3


def test_a_pair_that_is_unsure_is_neither_right_nor_wrong() -> None:
    plain = [unit("a", "x", "1"), unit("b", "x", "1")]
    for cluster in ("x", "y"):
        assert score_pairs([*plain, unit("c", cluster, "1", is_unsure=True)]) == score_pairs(plain)
    assert score_pairs([*plain, unit("c", "x", "2", is_unsure=True)]) == Score(1, 3, 1)


units_drawn = st.lists(st.tuples(st.sampled_from("xyz"), st.sampled_from("123"), st.booleans()), max_size=12)


@given(units_drawn)
def test_the_counts_are_those_of_looking_at_every_pair(drawn: list[tuple[str, str, bool]]) -> None:
    units = [unit(str(number), c, t, is_unsure=unsure) for number, (c, t, unsure) in enumerate(drawn)]
    pairs = [(a, b) for i, a in enumerate(units) for b in units[:i]]
    counted = [(a, b) for a, b in pairs if a.truth != b.truth or not (a.is_unsure or b.is_unsure)]
    right = sum(a.cluster == b.cluster and a.truth == b.truth for a, b in counted)
    found = sum(a.cluster == b.cluster for a, b in counted)
    assert score_pairs(units) == Score(right, found, sum(a.truth == b.truth for a, b in counted))
    missed = wrong_pairs(units, lambda *_: "all", missed=True)
    joined = wrong_pairs(units, lambda *_: "all", missed=False)
    assert sum(kind.count for _, kind in missed) == score_pairs(units).planted - right
    assert sum(kind.count for _, kind in joined) == found - right


def test_examples_of_mistakes_are_kept_as_asked_for() -> None:
    units = [unit(str(number), str(number), "1") for number in range(6)]
    ((name, kind),) = wrong_pairs(units, lambda *_: "missed", missed=True, examples=2)
    assert (name, kind.count, len(kind.examples)) == ("missed", 15, 2)


def test_an_entity_is_known_by_a_name_on_the_mention() -> None:
    truth = collect(iter([article("a", TEXT, [SENTENCE])]))
    found = entity_units(truth, graph(claim("a")))
    assert {(each.found, each.truth) for each in found} == {("navy", NAVY.id), ("larkspur", FERRY.id)}
    assert entity_units(truth, graph(claim("a", evidence=(60, 88)))) == []  # names elsewhere tell nothing


def test_an_entity_that_only_lies_beside_the_name_is_not_meant() -> None:
    truth = collect(iter([article("a", TEXT)]))
    told = claim("a", evidence=(58, 89), parties={"actor": "ada", "object": "minister"})
    found = graph(told)
    found.names["a", "minister"] = frozenset({"Minister"})
    assert [(each.found, each.truth) for each in entity_units(truth, found)] == [("ada", ADA.id)]


def test_a_name_goes_before_an_office_that_another_party_of_the_sentence_holds() -> None:
    truth = collect(iter([article("a", TEXT)]))
    told = (
        claim("a", evidence=(58, 89), parties={"actor": "other"}),
        claim("a", 2, evidence=(58, 89), parties={"actor": "ada"}),
    )
    found = graph(*told)
    found.names["a", "other"] = frozenset({"Lars Berg", "Minister Ada Holmvik"})  # other words, and more of them
    found.labels["a", "other"] = frozenset({"Lars Berg"})
    assert [(each.found, each.truth) for each in entity_units(truth, found)] == [("ada", ADA.id)]


def test_what_is_said_is_nobody() -> None:
    truth = collect(iter([article("a", TEXT)]))
    told = claim("a", evidence=(58, 89), parties={"actor": "navy", "object": "ada"})
    assert [each.found for each in entity_units(truth, graph(told))] == ["ada"]
    assert entity_units(truth, graph(replace(told, action="says"))) == []


def test_one_iri_for_two_actors_is_a_wrong_pair() -> None:
    truth = collect(iter([article("a", TEXT)]))
    told = claim("a", parties={"actor": "navy"}), claim("a", 2, evidence=(58, 89), parties={"actor": "navy"})
    found = graph(*told)
    found.names["a", "navy"] = frozenset({"Norwegian navy", "Ada Holmvik"})
    assert score_pairs(entity_units(truth, found)) == Score(0, 1, 0)


@pytest.mark.parametrize(
    "changes",
    [{"action": "visits"}, {"trigger": (60, 66)}, {"is_derived": True}],
    ids=["another action", "another sentence", "by a rule"],
)
def test_a_claim_tells_an_event_by_action_and_sentence(changes: dict[str, object]) -> None:
    truth = collect(iter([article("a", TEXT, [SENTENCE])]))
    assert len(event_units(match_tellings(truth, graph(claim("a"))), truth, graph(claim("a")))) == 1
    assert match_tellings(truth, graph(claim("a", **changes)))[0].claims == ()


def test_of_two_claims_of_a_sentence_the_one_with_the_right_sides_counts() -> None:
    truth = collect(iter([article("a", TEXT, [SENTENCE])]))
    right, other = claim("a"), claim("a", 2, parties={"actor": "larkspur", "object": "navy"})
    assert match_tellings(truth, graph(other, right))[0].claims == (right,)


def _two(**changes: object) -> tuple[Truth, FoundClaim, FoundClaim]:
    articles = [article("a", TEXT, [SENTENCE]), article("b", TEXT, [replace(SENTENCE, **changes)])]  # type: ignore[arg-type]
    return collect(iter(articles)), claim("a"), claim("b")


def test_all_right_is_all_right() -> None:
    truth, one, other = _two()
    found = score(truth, graph(one, other))
    assert (found.events, found.copies.f1, found.sources) == (Score(1, 1, 1), 1, Share(1, 1))
    assert found.coverage == {("tell", "seize"): Share(2, 2)}
    assert found.unread == {} and not any(which_missed(found))


def test_an_event_in_two_is_missed_and_says_why() -> None:
    truth, one, other = _two()
    other = replace(other, first="", last="")
    found = score(truth, graph(one, other, event_of={one.iri: "event-a", other.iri: "event-b"}), examples=1)
    assert found.events == Score(0, 0, 1)
    assert [(name, kind.count) for name, kind in found.missed_events] == [("a day missing", 1)]
    assert which_missed(found)[1]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, 0),
        ({"disputed": frozenset({"event-a"})}, 1),
        ({"event_of": {"a#claim-1": "x", "b#claim-1": "y"}, "disagreeing": frozenset({("x", "y")})}, 1),
        ({"event_of": {"a#claim-1": "x", "b#claim-1": "y"}, "disagreeing": frozenset({("x", "z")})}, 0),
    ],
    ids=["none", "disputed", "two that disagree", "disagrees with another"],
)
def test_a_disagreement_is_found_where_both_sides_are_in_it(changes: dict[str, object], told: int) -> None:
    truth, one, other = _two(variant="number")
    assert score(truth, graph(one, other, **changes)).disagreements == {"number": Share(told, 1)}


def test_a_mark_without_a_planted_contradiction_is_counted() -> None:
    truth, one, other = _two()
    assert score(truth, graph(one, other, disputed=frozenset({"event-a"}))).ungrounded == Share(1, 1)


def test_copies_of_one_text_are_pairs_of_one_another() -> None:
    texts = [article("a", TEXT), article("b", TEXT, copy_of="a"), article("c", TEXT, copy_of="a")]
    truth = collect(iter(texts))
    found = score(truth, graph(claim("a"), copies=frozenset({("c", "b")})))
    assert found.copies == Score(1, 1, 3)
    assert which_missed(found)[2]


def test_a_copy_is_no_source_of_its_own() -> None:
    texts = [article("a", TEXT, [SENTENCE]), article("b", TEXT, [SENTENCE], copy_of="a")]
    truth = collect(iter(texts))
    assert score(truth, graph(claim("a"), claim("b"))).sources == Share(0, 1)  # the graph counts two
    assert score(truth, graph(claim("a"), claim("b"), sources={"event-a": 1})).sources == Share(1, 1)


def test_a_small_corpus_is_measured_from_end_to_end() -> None:
    found = measure_planted(12, seed=3, examples=1)
    said = list(say_result(found))
    assert found.result.entities.planted and found.result.coverage
    assert any(line.startswith("  entity pairs F1 ") for line in said)
