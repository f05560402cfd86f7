"""The articles with planted truth: the same for one seed, as many as asked for, varied, and true to their marks."""

from __future__ import annotations

import datetime
import itertools
from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bench.planted import Mention, PlantedArticle, Truth, make_corpus
from bench.planted.corpus import collect
from bench.planted.passage import Passage
from bench.planted.tables import load_tables

MANY = 1000


@pytest.fixture(scope="module")
def truth() -> Truth:
    return make_corpus(MANY, 1).truth()


@given(st.integers(1, 60), st.integers(0, 10_000))
@example(12, 407)  # its last story happens after the last terms of office that are drawn at first
@settings(max_examples=15, deadline=None)
def test_one_seed_gives_one_corpus_of_the_size_asked_for(size: int, seed: int) -> None:
    once = list(make_corpus(size, seed))
    assert len(once) == size
    assert once == list(make_corpus(size, seed))
    assert [each.article.date for each in once] == sorted(each.article.date or datetime.date.max for each in once)


def test_another_seed_gives_another_corpus() -> None:
    one, other = (" ".join(each.article.text for each in make_corpus(20, seed)) for seed in (1, 2))
    assert one != other


def test_a_corpus_is_made_as_it_is_read() -> None:
    first = list(itertools.islice(make_corpus(1_000_000), 3))
    assert [each.article.name for each in first] == ["planted-000001", "planted-000002", "planted-000003"]


def test_names_and_addresses_are_of_one_article_each(truth: Truth) -> None:
    assert len(truth.articles) == MANY
    assert len({each.article.url for each in truth.articles.values()}) == MANY


def test_marks_hold_the_words_that_they_claim(truth: Truth) -> None:
    for each in truth.articles.values():
        actors = {actor.id: actor for actor in each.actors}
        for mention in each.mentions:
            assert mention.start <= mention.core_start < mention.core_end <= mention.end
            _check_core(_cut(each, mention.core_start, mention.core_end), actors[mention.actor], mention)
        for telling in each.tellings:
            sentence = _cut(each, telling.start, telling.end)
            assert "\n" not in sentence
            assert telling.start <= telling.trigger_start < telling.trigger_end <= telling.end
            for words in telling.words:
                thing = words in ("missile", "troops") or words[:1].islower() or not words
                assert thing or words.lower() in sentence.lower()


def _check_core(core: str, actor: object, mention: Mention) -> None:
    full, short = actor.name, actor.short  # type: ignore[attr-defined]
    if mention.form == "full":
        assert core.lower() == full.lower()
    elif mention.form in ("surname", "title and surname"):
        shorts = {short, *(one for _, one in actor.others)}  # type: ignore[attr-defined]
        assert core.lower() in {one.lower() for one in shorts}
    elif mention.form in ("acronym", "bare ship", "short firm"):
        assert core == short
    elif mention.form == "former name":
        assert core == actor.former  # type: ignore[attr-defined]


def _cut(article: PlantedArticle, start: int, end: int) -> str:
    return article.article.text[start:end]


def test_sentences_are_well_formed(truth: Truth) -> None:
    for each in truth.articles.values():
        text = each.article.text
        for wrong in ("  ", ",,", ",.", " .", " ,", "{", "}", "[", "]", "|", "*", "the the ", "''"):
            assert wrong not in text, (each.article.name, wrong)


def test_sentences_are_not_of_one_template(truth: Truth) -> None:
    skeletons = Counter(_skeletons(list(truth.articles.values())))
    assert max(skeletons.values()) <= 0.01 * skeletons.total()
    assert len(skeletons) > 0.5 * skeletons.total()
    fewer = set(_skeletons(list(truth.articles.values())[: MANY // 4]))
    assert len(skeletons) > 2.5 * len(fewer)


def _skeletons(articles: list[PlantedArticle]) -> list[str]:
    """Return the sentences that tell events, each entity and day in them masked; copies left out."""
    found = []
    for each in articles:
        for telling in each.tellings if not each.copy_of else ():
            text = each.article.text
            inside = [one for one in each.mentions if telling.start <= one.start and one.end <= telling.end]
            for mention in sorted(inside, key=lambda one: -one.start):
                text = text[: mention.start] + "X" + text[mention.end :]
            shrunk = len(each.article.text) - len(text)
            sentence = text[telling.start : telling.end - shrunk]
            found.append(" ".join("D" if word.strip(".,") in _DAYS else word for word in sentence.split()))
    return found


_DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}


def test_every_action_is_told_in_four_ways_at_least() -> None:
    for action in load_tables().actions.values():
        assert len(action.phrasings["tell"]) >= 4, action.name


def test_every_action_happens(truth: Truth) -> None:
    assert {event.action for event in truth.events.values()} == set(load_tables().actions)


def test_several_outlets_tell_one_event_in_other_words(truth: Truth) -> None:
    tellers: dict[str, set[str]] = {}
    sentences: dict[str, list[str]] = {}
    for each in truth.articles.values():
        for telling in each.tellings if not each.copy_of else ():
            tellers.setdefault(telling.event, set()).add(each.article.provider or "")
            if telling.kind == "tell":
                sentences.setdefault(telling.event, []).append(_cut(each, telling.start, telling.end))
    assert {len(outlets) for outlets in tellers.values()} >= {1, 2, 3, 4, 5, 6}
    same = sum(len(told) - len(set(told)) for told in sentences.values())
    assert same < 0.02 * sum(map(len, sentences.values()))


def test_the_same_parties_do_the_same_only_after_days(truth: Truth) -> None:
    days: dict[tuple[str, str, str], list[datetime.date]] = {}
    for event in truth.events.values():
        days.setdefault((event.action, event.actor, event.object), []).append(event.day)
    gaps = [(b - a).days for each in days.values() for a, b in itertools.pairwise(sorted(each))]
    assert gaps and min(gaps) > 6
    assert sum(gap < 25 for gap in gaps) > 20


def test_nothing_is_told_before_it_happened(truth: Truth) -> None:
    for each in truth.articles.values():
        assert all(event.day <= each.article.date for event in each.events if each.article.date)


def test_copies_keep_most_of_the_words(truth: Truth) -> None:
    assert 0.04 < len(truth.copies) / MANY < 0.25
    for copy, original in truth.copies:
        assert original < copy  # came out before
        words = truth.articles[copy].article.text.split()
        kept = Counter(words) & Counter(truth.articles[original].article.text.split())
        assert kept.total() > 0.75 * len(words)


def test_every_kind_of_contradiction_is_planted(truth: Truth) -> None:
    assert {each.kind for each in truth.contradictions} == {"number", "day", "party", "denial"}
    for each in truth.contradictions:
        one, other = (truth.articles[name].tellings[number] for name, number in (each.one, each.other))
        assert one.event == other.event == each.event
        assert one.variant == each.kind and not other.variant


def test_some_are_made_to_be_mistaken(truth: Truth) -> None:
    traps = Counter(actor.trap for actor in truth.actors.values() if actor.trap)
    assert set(traps) == {"same-name", "same-surname", "same-ship"}
    persons = [actor for actor in truth.actors.values() if actor.kind == "person"]
    names = Counter(actor.name for actor in persons)
    twins = [actor for actor in persons if names[actor.name] > 1]
    assert twins and all(actor.trap or names[actor.name] == 2 for actor in twins)
    assert len({(actor.name, actor.state) for actor in persons}) == len(persons)


def test_the_cast_grows_with_the_corpus_but_more_slowly(truth: Truth) -> None:
    fewer = collect(make_corpus(MANY // 4, 1))
    assert len(fewer.actors) < len(truth.actors) < 3.5 * len(fewer.actors)


def test_marks_move_with_what_is_put_before_and_changed() -> None:
    passage = Passage("the Old Fort fell", (Mention(0, 12, 4, 12, "a", "full"),))
    moved = (Passage("Yes: ") + passage).replaced(0, 3, "It is so")
    (mention,) = moved.mentions
    assert moved.text == "It is so: the Old Fort fell"
    assert moved.text[mention.core_start : mention.core_end] == "Old Fort"
    assert (Passage("Ada, , who,. left") + "").tidied().text == "Ada, who. left"
