"""What the view leaves out: each filter, filters together, and what is said of a name that the store has not."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from view_samples import build_store, generated_store, sample_store

from kg.cli.main import run as run_kg
from kg.errors import KgError, NotFoundError
from kg.merge import merge_store
from kg.store import Store
from kg.view import write_page
from kg.view.checking import KINDS, MODALITIES, check_selection
from kg.view.choosing import choose_sayings
from kg.view.reading import read_store
from kg.view.records import Reading, Saying
from kg.view.selection import Selection
from kg.view.vocabulary import load_vocabulary


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_store(sample_store())


def label(reading: Reading, iri: str | None) -> str:
    party = reading.parties.get(iri or "")
    return party.label if party else ""


def told(reading: Reading, sayings: tuple[Saying, ...]) -> set[tuple[str, str, str]]:
    return {(label(reading, each.actor), each.action, label(reading, each.object)) for each in sayings}


def narrow(reading: Reading, **chosen: Any) -> set[tuple[str, str, str]]:
    selection = check_selection(Selection.of(**chosen), reading, load_vocabulary())
    return told(reading, choose_sayings(reading, selection))


@pytest.mark.parametrize(
    ("chosen", "kept", "gone"),
    [
        ({"actions": ["launches"]}, "launches", "visits"),
        ({"actions": ["holds talks with", "LAUNCHES"]}, "launches", "visits"),
        ({"categories": ["aid"]}, "aids", "visits"),
        ({"outlets": ["the daily fjord"]}, "praises", "launches"),
        ({"speakers": ["viktor gromov"]}, "suspendsAidTo", "visits"),
        ({"kinds": ["country"]}, "praises", "launches"),
        ({"modalities": ["denied"]}, "meets", "launches"),
        ({"modalities": ["future"]}, "joins", "launches"),
        ({"modalities": ["alleged"]}, "hacks", "launches"),
        ({"modalities": ["fact"]}, "launches", "suspendsAidTo"),
        ({"min_connections": 8}, "recallsAmbassadorFrom", "launches"),
        ({"min_confidence": 0.95}, "meets", "launches"),
    ],
)
def test_each_filter(reading: Reading, chosen: dict[str, Any], kept: str, gone: str) -> None:
    actions = {action for _, action, _ in narrow(reading, **chosen)}
    assert kept in actions
    assert gone not in actions


def test_filters_combine_and_values_widen(reading: Reading) -> None:
    one = narrow(reading, actors=["Norway"])
    both = narrow(reading, actors=["Norway", "China"])
    assert one < both
    assert narrow(reading, actors=["Norway"], modalities=["fact"]) < one
    assert narrow(reading, actors=["China"], categories=["AID"]) == set()


def test_an_article_goes_by_its_name_its_address_or_its_headline(reading: Reading) -> None:
    source = next(source for source in reading.sources.values() if source.outlet == "The Daily Fjord")
    by_headline = narrow(reading, articles=[source.headline.upper()[:12]])
    assert by_headline
    assert all(narrow(reading, articles=[name]) == by_headline for name in (source.iri, source.url, *source.names))
    assert source.names


def test_hops_widen_to_neighbours_and_what_is_between_them() -> None:
    lines = [
        "AAA | visits | BBB",
        "BBB | visits | CCC",
        "CCC | visits | DDD",
        "BBB | praises | EEE",
        "AAA | meets | EEE",
    ]
    head = "".join(f"@c|{key * 3}|{key}land|\n" for key in "ABCDE")
    body = "".join(f"{line} | {line.replace(' | ', ' ')}. | {line.split(' | ')[1]}\n" for line in lines)
    condemned = "DDD | condemns | #1 | DDD condemned the visit. | condemned\n"
    reading = read_store(
        build_store(f"{head}= one | One | 2025-01-01 | Wire | https://example.org/1\n{body}{condemned}")
    )

    def ends(**chosen: Any) -> set[str]:
        return {actor[0] + target[:1] for actor, _, target in narrow(reading, **chosen)}

    assert ends(actors=["Aland"]) == {"AB", "AE"}
    # who condemns the visit is next to the visitor
    assert ends(actors=["Aland"], hops=1) == {"AB", "AE", "BE", "D"}
    assert ends(actors=["Aland"], hops=2) == {"AB", "AE", "BE", "BC", "CD", "D"}


def test_a_period_takes_undated_claims_by_their_article(reading: Reading) -> None:
    day = datetime.date(2025, 3, 4)
    sayings = choose_sayings(reading, Selection(first=day, last=day))
    assert sayings
    for saying in sayings:
        first = saying.first or reading.sources[saying.article].date
        assert first <= "2025-03-04" or any(each.object == saying.iri for each in sayings)


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        ({"actors": ["Norwya"]}, "Norwya: no actor of this name in the store; the nearest: Norway"),
        ({"actors": ["fleet"]}, "the nearest: Northern Fleet"),
        ({"speakers": ["Sweden"]}, "Sweden: no speaker of this name in the store; there are: "),
        ({"categories": ["ACUSE"]}, "the nearest: ACCUSE"),
        ({"actions": ["condems"]}, "the nearest: condemns"),
        ({"outlets": ["Fjord"]}, "the nearest: The Daily Fjord"),
        ({"articles": ["no such words"]}, "no article of this name in the store; there are: "),
        ({"modalities": ["xyz"]}, "there are: actual, future"),
        ({"kinds": ["ship"]}, "there are: country, person"),
    ],
)
def test_a_name_that_is_not_there_is_answered_with_the_nearest(chosen: dict[str, Any], words: str) -> None:
    with pytest.raises(NotFoundError) as raised:
        write_page(sample_store(), "never-written.html", **chosen)
    assert words in str(raised.value)
    assert not Path("never-written.html").exists()


def test_an_empty_store_has_nothing_to_check(tmp_path: Path) -> None:
    assert write_page(build_store(""), tmp_path / "page.html", actors=["Norway"]).claims == 0


def test_too_much_for_a_page_names_who_to_ask_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.view.page.MOST_NODES", 100)
    with pytest.raises(KgError) as raised:
        write_page(generated_store(120), tmp_path / "page.html")
    words = str(raised.value)
    assert all(option in words for option in ("--top", "--actor", "--from", "--category", "--min-connections"))
    assert '"Entity ' in words and "2025-01-01" in words
    report = write_page(generated_store(120), tmp_path / "page.html", top=80)
    assert report.entities <= 80


# The command


@pytest.fixture(scope="module")
def store_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("view") / "store"
    with Store.open(path) as store:
        store.add(sample_store())
    return path


Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(store_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_view(*arguments: str) -> tuple[int, str]:
        code = run_kg(["view", "--store", str(store_path), *arguments])
        captured = capsys.readouterr()
        return code, captured.out + captured.err

    return run_view


@pytest.mark.parametrize(
    "options",
    [
        ["--actor", "Norway", "--hops", "1"],
        ["--from", "2025-03-01", "--to", "2025-03-10"],
        ["--category", "accuse", "--category", "AID"],
        ["--action", "visits"],
        ["--article", "carrier"],
        ["--outlet", "Nordlys Wire"],
        ["--said-by", "Viktor Gromov"],
        ["--modality", "planned"],
        ["--kind", "country", "--kind", "person"],
        ["--min-confidence", "0.9"],
        ["--min-connections", "4"],
        ["--top", "5"],
    ],
)
def test_every_option_narrows(run: Run, tmp_path: Path, options: list[str]) -> None:
    page = tmp_path / "page.html"
    code, told = run("-o", str(page), "--title", "Narrow", *options)
    assert code == 0, told
    assert "the filters left out" in told
    assert ": 0 nodes" not in told
    assert "<title>Narrow</title>" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "words", "code"),
    [
        (["--actor", "Norwya"], "the nearest: Norway", 1),
        (["--hops", "2"], "name one with --actor", 2),
        (["--modality", "sure"], "'hypothetical'", 2),
        (["--kind", "ship"], "'vessel'", 2),
        (["--from", "2025-03-10", "--to", "2025-03-01"], "is before --from", 2),
        (["--from", "March"], "%Y-%m-%d", 2),
    ],
)
def test_a_bad_value_says_what_is_there(run: Run, tmp_path: Path, options: list[str], words: str, code: int) -> None:
    found, told = run("-o", str(tmp_path / "page.html"), *options)
    assert found == code, told
    assert words in told
    assert not (tmp_path / "page.html").exists()


def test_the_command_offers_what_the_library_knows() -> None:
    from kg.cli.commands import view_command

    assert view_command._MODALITIES == MODALITIES
    assert view_command._KINDS == KINDS


def test_only_what_sources_disagree_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stories = (
        "@c|A|Aland|\n@c|B|Beland|\n"
        "= one | One | 2025-01-06 | Wire | https://example.org/1\n"
        "A | attacks | B | Aland shelled Beland. | shelled | on=2025-01-04\n"
        "A | praises | B | Aland praised Beland. | praised | on=2025-01-04\n"
        "= two | Two | 2025-01-07 | Herald | https://example.com/2\n"
        "A | attacks | B | Aland did not shell Beland. | shell | on=2025-01-04 | negative\n"
    )
    with Store.open(tmp_path / "store") as store:
        store.add(build_store(stories))
        merge_store(store)
    assert run_kg(["view", "--store", str(tmp_path / "store"), "-o", str(tmp_path / "page.html"), "--disputed"]) == 0
    told = "".join(capsys.readouterr())
    assert "2 claims of 2 articles; the filters left out 1 claim" in told


def test_the_page_is_opened_where_that_is_asked_for(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("click.launch", opened.append)
    run("-o", str(tmp_path / "shut.html"))
    assert opened == []
    run("-o", str(tmp_path / "a page.html"), "--open")
    assert opened == [(tmp_path / "a page.html").as_uri()]
