"""The example articles: all are read, each is what ``examples/README.md`` says that it is there for."""

from __future__ import annotations

import datetime

import pytest

from kg.cleaning import clean
from kg.model import Article, Document
from kg.paths import data_dir
from kg.reading import read_articles

EXAMPLES = data_dir("examples")


def _load(folder: str) -> dict[str, Document]:
    readings = list(read_articles([EXAMPLES / folder]))
    failures = [reading for reading in readings if not isinstance(reading, Article)]
    assert not failures
    return {reading.name: clean(reading) for reading in readings if isinstance(reading, Article)}


ARTICLES = _load("articles")
MAIN = "harbour-wire-north-korea-warning"


def _story(document: Document) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs if not paragraph.is_headline]


def test_there_are_enough_and_the_readme_names_each() -> None:
    assert len(ARTICLES) >= 14
    readme = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    for path in (*(EXAMPLES / "articles").iterdir(), *(EXAMPLES / "corrected").iterdir()):
        assert f"`{path.relative_to(EXAMPLES).as_posix()}`" in readme
    assert all(name in readme for name in ARTICLES)


@pytest.mark.parametrize("name", sorted(ARTICLES))
def test_every_article_has_headline_date_and_a_clean_story(name: str) -> None:
    document = ARTICLES[name]
    assert document.headline
    assert document.date is not None
    assert (document.date.year, document.date.month) == (2025, 11)
    assert len(_story(document)) >= 6
    assert all(text[-1] in '."' and not text.startswith(("By ", "(", "•")) for text in _story(document))


def test_main_story_loses_its_clutter_and_nothing_else() -> None:
    document = ARTICLES[MAIN]
    assert (document.date, document.place, document.agency, document.byline) == (
        datetime.date(2025, 11, 8),
        "SEOUL",
        "Harbour Wire",
        "Mina Hartwell",
    )
    assert len(document.paragraphs) == 10
    reasons = {dropped.reason for dropped in document.dropped}
    assert reasons >= {
        "menu", "date line", "byline", "share button", "caption", "dateline", "advert", "read more", "credit",
        "promotion", "related", "copyright",
    }  # fmt: skip


def test_syndicated_copy_has_the_same_words_under_another_url() -> None:
    copy = ARTICLES["coastal-herald-north-korea"]
    assert _story(copy) == _story(ARTICLES[MAIN])
    assert copy.article.url


def test_correction_has_the_same_url_and_another_text() -> None:
    corrected = _load("corrected")["peninsula-post-carrier-busan"]
    first = ARTICLES["peninsula-post-carrier-busan"]
    assert corrected.article.url == first.article.url is not None
    assert _story(corrected) != _story(first)
    assert "disclaimer" in {dropped.reason for dropped in corrected.dropped}


def test_wrapped_wire_copy_with_a_headline_in_capitals() -> None:
    document = ARTICLES["pacific-ledger-tokyo-protest"]
    assert document.headline is not None
    assert document.headline.isupper()
    assert document.headline.endswith("WESTERN COAST")
    assert document.paragraphs[0].is_headline
    assert len(document.paragraphs) == 9
    assert not any("`" in text or "{" in text for text in _story(document))


def test_page_with_news_article_metadata() -> None:
    article = ARTICLES["peninsula-post-two-missiles"].article
    assert (article.title, article.provider, article.url, article.byline, article.date) == (
        "North fires two missiles, Seoul says, as allies defend talks",
        "Peninsula Post",
        "https://www.peninsulapost.example/2025/11/08/two-missiles",
        "Seo Ha-neul, Lena Forsyth",
        datetime.date(2025, 11, 8),
    )


def test_urls_are_unlike_and_fictional() -> None:
    urls = [document.article.url for document in ARTICLES.values() if document.article.url]
    assert len(urls) == len(set(urls))
    assert all(url.startswith("https://") and url.split("/")[2].endswith(".example") for url in urls)


def test_folders_and_files_give_the_same_articles() -> None:
    files = sorted((EXAMPLES / "articles").iterdir())
    assert list(read_articles(files)) == list(read_articles([EXAMPLES / "articles"]))
