"""Loading: what is loaded, unchanged, replaced and failed, with an extractor made by hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sample_extractions import TEXT, Categories, article, claim

from kg.errors import InputError, StoreError
from kg.graph.iris import article_iri
from kg.loading import Loader, Outcome, Report, Status
from kg.loading.fingerprint import input_hash, knowledge_fingerprint
from kg.model import Article, Claim, Document, Extraction
from kg.store import Store

URL = "https://example.org/tern"


class Extractor:
    """Gives the same claims for every document, and counts how often it is asked."""

    def __init__(self, *claims: Claim) -> None:
        self.claims = claims or (claim(),)
        self.calls = 0

    def __call__(self, document: Document) -> Extraction:
        self.calls += 1
        if "INVALID" in document.article.text:
            raise InputError(f"{document.article.name}: nothing to read; give another")
        if "DEFECT" in document.article.text:
            raise IndexError("list index out of range")
        return Extraction(document, self.claims)


def loader(store: Store, extract: Extractor, fingerprint: str = "knowledge-1", *, again: bool = False) -> Loader:
    return Loader(store, extract=extract, categories=Categories(), fingerprint=fingerprint, again=again)


def statuses(store: Store, extract: Extractor, *articles: Article, fingerprint: str = "knowledge-1") -> list[str]:
    heard: list[Outcome] = []
    loader(store, extract, fingerprint).load_articles(articles, on_outcome=heard.append)
    return [str(outcome.status) for outcome in heard]


def dump(store: Store) -> str:
    return "".join(store.dump_nquads())


def test_again_is_unchanged_and_nothing_is_read_anew() -> None:
    extract = Extractor()
    with Store.in_memory() as store:
        assert statuses(store, extract, article(url=URL)) == ["loaded"]
        before = dump(store)
        assert statuses(store, extract, article(url=URL)) == ["unchanged"]
        assert (dump(store), extract.calls) == (before, 1)


@pytest.mark.parametrize(
    "change", [{"text": TEXT + " More."}, {"title": "Another"}, {"provider": "Another Post"}], ids=str
)
def test_a_change_under_the_same_url_replaces(change: dict[str, str]) -> None:
    with Store.in_memory() as store:
        statuses(store, Extractor(), article(url=URL))
        assert statuses(store, Extractor(), article(**{"url": URL, **change})) == ["replaced"]
        assert len(store.articles()) == 1


def test_other_knowledge_reads_anew_and_is_unchanged_only_if_the_graph_is() -> None:
    same, other = Extractor(), Extractor(claim(), claim(2, confidence=0.4))
    with Store.in_memory() as store:
        statuses(store, Extractor(), article())
        assert statuses(store, same, article(), fingerprint="knowledge-2") == ["unchanged"]
        assert statuses(store, same, article(), fingerprint="knowledge-2") == ["unchanged"]
        assert same.calls == 1
        assert statuses(store, other, article(), fingerprint="knowledge-3") == ["replaced"]


def test_again_on_demand_reads_anew() -> None:
    extract = Extractor()
    with Store.in_memory() as store:
        for _ in range(2):
            report = loader(store, extract, again=True).load_articles([article()])
        assert extract.calls == 2
        assert report.counts == {Status.UNCHANGED: 1}


@pytest.mark.parametrize("url", [None, URL])
def test_one_text_under_two_names_goes_by_both_whatever_came_first(url: str | None) -> None:
    one, other = article("one", url=url), article("other", url=url)
    dumps = []
    for order in ([one, other], [other, one], [one, other, one]):
        with Store.in_memory() as store:
            statuses(store, Extractor(), *order)
            dumps.append(dump(store))
            (entry,) = store.articles()
            assert entry.names == ("one", "other")
    assert len(set(dumps)) == 1


def test_both_names_survive_reading_anew() -> None:
    with Store.in_memory() as store:
        statuses(store, Extractor(), article("one"), article("other"))
        assert statuses(store, Extractor(claim(), claim(2)), article("one"), fingerprint="knowledge-2") == ["replaced"]
        assert store.articles()[0].names == ("one", "other")


def test_of_two_texts_with_one_url_the_last_stays() -> None:
    with Store.in_memory() as store:
        assert statuses(store, Extractor(), article("a", url=URL), article("b", TEXT + " Corrected.", url=URL)) == [
            "loaded",
            "replaced",
        ]
        (entry,) = store.articles()
        assert entry.names == ("b",)


def test_order_does_not_matter() -> None:
    articles = [article(f"a{n}", f"{TEXT} {n}") for n in range(4)]
    dumps = []
    for order in (articles, articles[::-1]):
        with Store.in_memory() as store:
            statuses(store, Extractor(), *order)
            dumps.append(dump(store))
    assert dumps[0] == dumps[1]


@pytest.mark.parametrize(("word", "reason"), [("INVALID", "nothing to read"), ("DEFECT", "IndexError.*report this")])
def test_one_bad_article_stops_no_batch(word: str, reason: str) -> None:
    with Store.in_memory() as store:
        report = loader(store, Extractor()).load_articles([article("bad", f"{TEXT} {word}"), article("good")])
        assert report.counts == {Status.FAILED: 1, Status.LOADED: 1}
        assert report.exit_code == 1
        (failure,) = report.failures
        assert failure.name == "bad"
        assert re.search(reason, failure.reason)
        assert [entry.names for entry in store.articles()] == [("good",)]


def test_a_failed_article_leaves_what_was_there() -> None:
    with Store.in_memory() as store:
        statuses(store, Extractor(), article(url=URL))
        before = dump(store)
        assert statuses(store, Extractor(), article(text=TEXT + " DEFECT", url=URL)) == ["failed"]
        assert dump(store) == before


def test_a_store_that_cannot_be_written_stops_the_batch(tmp_path: Path) -> None:
    Store.open(tmp_path / "s").close()
    with Store.open(tmp_path / "s", read_only=True) as store, pytest.raises(StoreError):
        loader(store, Extractor()).load_articles([article()])


def test_another_base() -> None:
    with Store.in_memory() as store:
        Loader(
            store, extract=Extractor(), categories=Categories(), fingerprint="f", base="https://data.example.org/"
        ).load_articles([article()])
        assert store.graph_names() == [article_iri(article(), "https://data.example.org/")]


@pytest.mark.parametrize(
    ("statuses", "claims", "summary", "code"),
    [
        ([], 0, "no articles found", 1),
        ([Status.LOADED], 1, "1 article loaded; 1 claim", 0),
        ([Status.LOADED] * 2, 3, "2 articles loaded; 6 claims", 0),
        ([Status.UNCHANGED], 0, "1 article unchanged; 0 claims", 0),
        (
            [Status.LOADED, Status.FAILED, Status.REPLACED, Status.UNCHANGED],
            2,
            "1 article loaded, 1 unchanged, 1 replaced, 1 failed; 8 claims",
            1,
        ),
    ],
)
def test_report(statuses: list[Status], claims: int, summary: str, code: int) -> None:
    report = Report()
    for status in statuses:
        report.add(Outcome("x", status, claims))
    assert (str(report), report.exit_code) == (summary, code)


def test_the_fingerprint_follows_every_file(tmp_path: Path) -> None:
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "lexicon" / "a.lex").write_text("one")
    before = knowledge_fingerprint(tmp_path)
    assert knowledge_fingerprint(tmp_path) == before
    (tmp_path / "lexicon" / "a.lex").write_text("two")
    assert knowledge_fingerprint(tmp_path) != before


@pytest.mark.parametrize(
    ("change", "is_same"),
    [({"name": "x"}, True), ({"source": "x"}, True), ({"text": "x"}, False), ({"byline": "x"}, False)],
    ids=str,
)
def test_what_an_article_is_called_does_not_change_what_it_says(change: dict[str, str], is_same: bool) -> None:
    assert (input_hash(article(**change), "k") == input_hash(article(), "k")) is is_same
