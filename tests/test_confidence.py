"""Confidence: which features a claim has, what their weights make of them, and what a least confidence leaves."""

from __future__ import annotations

import logging
import math
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sample_extractions import Categories, article, claim, extraction, full_extraction, span

from kg.check import check_store
from kg.cleaning import clean
from kg.errors import DataError
from kg.extraction.extractor import Extractor
from kg.graph.quads import build_quads
from kg.graph.threshold import keep_likely
from kg.knowledge.confidence import BASE, FEATURES, FILE, Weights, load_weights, read_weights
from kg.loading import Loader
from kg.model import Article, ClaimRef, Entity, Extraction, Kind, Modality
from kg.paths import data_dir
from kg.store import Store, likely_store
from kg.view import write_page

HEADER = "feature\tweight\tmeaning\n"
KRAL = Entity("person/ivo-kral", Kind.PERSON, "Ivo Kral")


# The file


def test_every_feature_has_a_weight_and_a_meaning() -> None:
    lines = (data_dir("ontology") / FILE).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines[1:] if not line.startswith("# ")]
    assert [row[0] for row in rows] == [BASE, *FEATURES]
    assert all(meaning for _, _, meaning in rows)


def write(folder: Path, *lines: str) -> Path:
    path = folder / FILE
    path.write_text(HEADER + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["base\t0\t", "colour\t1\t"], 'confidence.tsv:3: "colour" is no valid feature; valid are: base, no-actor'),
        (["base\tmuch\t"], 'confidence.tsv:2: "much" is no weight; write log-odds from -20 to 20'),
        (["base\tinf\t"], '"inf" is no weight'),
        (["base\tnan\t"], '"nan" is no weight'),
        (["base\t0\t", "passive\t1\t", "passive\t2\t"], "confidence.tsv:4: passive stands twice"),
        (["passive\t1\t"], "no line for base"),
        (["base\t0"], "confidence.tsv:2: 2 cells where the header has 3"),
    ],
)
def test_a_breach_of_the_format_is_told(tmp_path: Path, lines: list[str], told: str) -> None:
    path = write(tmp_path, *lines)
    with pytest.raises(DataError) as error:
        read_weights(path)
    assert told in str(error.value)


def test_a_folder_without_the_file_goes_by_the_shipped_one_and_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "kg"):
        weights = load_weights(tmp_path)
    assert weights == read_weights(data_dir("ontology") / FILE)
    assert caplog.messages == [f"{tmp_path}: has no {FILE}; confidence is reckoned with the one that comes with kg"]


def test_a_folder_with_the_file_goes_by_it(tmp_path: Path) -> None:
    write(tmp_path, "base\t-1.5\t", "# a comment\tof three\tcells", "passive\t+2\tthe clause is in the passive")
    assert load_weights(tmp_path) == Weights({BASE: -1.5, "passive": 2.0})


# The model


@pytest.mark.parametrize(
    ("features", "probability"),
    [([], 0.5), (["passive"], 0.73), (["passive", "no-object"], 0.27), (["no-actor"], 0.5), (["attributed"], 0.99)],
)
def test_weights_are_summed_as_log_odds(features: list[str], probability: float) -> None:
    weights = Weights({BASE: 0.0, "passive": 1.0, "no-object": -2.0, "attributed": 20.0})
    assert weights.probability(features) == probability


def test_nothing_is_ever_certain_and_all_have_two_decimals() -> None:
    for odds in range(-40, 41):
        probability = Weights({BASE: odds / 2}).probability(())
        assert 0.01 <= probability <= 0.99
        assert probability == round(probability, 2)
        assert math.isclose(probability, 1 / (1 + math.exp(-odds / 2)), abs_tol=0.011)


# The features


class Recorder:
    """Hands out the number of the features that it has been asked about."""

    def __init__(self) -> None:
        self.seen: list[set[str]] = []

    def probability(self, features: object) -> float:
        self.seen.append(set(features))  # type: ignore[call-overload]
        return float(len(self.seen) - 1)


def features_of(extractor: Extractor, text: str, action: str) -> set[str]:
    recorder = Recorder()
    recording = Extractor(replace(extractor.knowledge, confidence=recorder))
    claims = recording.extract(clean(Article("unit", text))).claims
    found = [recorder.seen[int(each.confidence)] for each in claims if each.action == action]
    assert len(found) == 1, [each.action for each in claims]
    return found[0]


LONG = (
    "Norway condemned the attack, which had come on a grey and windless morning in late October, when the market of "
    "the old town was full of women who had come down from the hills with apples, cheese and wool to sell to the "
    "merchants of the coast."
)


@pytest.mark.parametrize(
    ("text", "action", "holding"),
    [
        ("Norway condemned the attack.", "condemns", {"named-actor", "main-clause"}),
        ("Norway bombed Sweden.", "bombs", {"named-actor", "named-object", "main-clause"}),
        ("Villagers condemned the attack.", "condemns", {"main-clause"}),
        ("The attack was condemned by Norway.", "condemns", {"named-actor", "main-clause", "passive"}),
        ("Two fishermen were arrested.", "arrests", {"no-actor", "main-clause", "passive"}),
        (
            "Denmark said Norway condemned the attack.",
            "condemns",
            {"named-actor", "attributed"},
        ),
        (LONG, "condemns", {"named-actor", "main-clause", "long-sentence"}),
        ("Norway arrived late, condemning the attack.", "condemns", {"named-actor", "inherited-actor"}),
    ],
)
def test_features(extractor: Extractor, text: str, action: str, holding: set[str]) -> None:
    assert features_of(extractor, text, action) == holding


def test_an_object_behind_a_preposition_of_the_trigger_is_bound(extractor: Extractor) -> None:
    assert "bound-object" in features_of(extractor, "Norway fired on the trawler.", "firesOn")


def test_a_claim_without_an_object_says_so(extractor: Extractor) -> None:
    assert "no-object" in features_of(extractor, "Thousands protested on Monday.", "protestsAgainst")


def test_another_file_gives_another_confidence(extractor: Extractor) -> None:
    surer = Extractor(replace(extractor.knowledge, confidence=Weights({BASE: 3.0})))
    claims = surer.extract(clean(Article("unit", "Norway condemned the attack."))).claims
    assert [each.confidence for each in claims if each.action == "condemns"] == [0.95]


def test_the_surer_of_two_constructions_is_more_likely(extractor: Extractor) -> None:
    def confidence(text: str) -> float:
        claims = extractor.extract(clean(Article("unit", text))).claims
        return next(each.confidence for each in claims if each.action == "condemns")

    assert confidence("Norway condemned Sweden.") > confidence("Denmark said villagers condemned the attack.")


# A least confidence


def store_of(*extractions: Extraction) -> Store:
    store = Store.in_memory()
    for each in extractions:
        quads = build_quads(each, Categories())
        store.put(quads[0].graph_name.value, quads)
    return store


def claims_of(store: Store) -> list[str]:
    found = store.query("SELECT ?claim { ?claim a <https://w3id.org/kg-loader/ontology#Claim> } ORDER BY ?claim")
    return [row["claim"].value.rsplit("-", 1)[-1] for row in found]  # type: ignore[union-attr]


def test_claims_below_go_and_those_at_it_stay() -> None:
    store = store_of(full_extraction())
    assert claims_of(likely_store(store, 0.5)) == ["1", "2", "3", "4"]
    assert claims_of(likely_store(store, 0.51)) == ["1", "2", "3"]
    assert claims_of(likely_store(store, 1.0)) == ["1"]
    assert claims_of(store) == ["1", "2", "3", "4"]


def test_nought_gives_the_store_itself() -> None:
    store = store_of(full_extraction())
    assert likely_store(store, 0.0) is store


def test_what_a_likely_claim_is_about_stays() -> None:
    about = claim(1, "arrivesIn", trigger=span("arrival"), confidence=0.2)
    follows = claim(2, "hosts", trigger=span("arrival"), derived_from=ClaimRef(1), confidence=0.2)
    store = store_of(extraction(about, follows, claim(3, object=ClaimRef(1), confidence=0.9)))
    assert claims_of(likely_store(store, 0.6)) == ["1", "3"]


def test_a_direct_triple_goes_with_the_last_claim_that_states_it() -> None:
    likely, doubtful = claim(1), claim(2, object=KRAL, confidence=0.3)
    again = claim(3, trigger=span("arrival"), confidence=0.3)
    plan = claim(4, object=KRAL, modality=Modality.FUTURE, trigger=span("arrival"))
    kept = build_quads(extraction(likely, plan), Categories())
    assert keep_likely(build_quads(extraction(likely, doubtful, again, plan), Categories()), 0.5) == kept


def test_what_only_a_doubtful_claim_said_goes_with_it() -> None:
    likely = claim(1)
    doubtful = claim(2, object=KRAL, trigger=span("arrival"), evidence=span("the arrival"), confidence=0.3)
    whole = build_quads(extraction(likely, doubtful), Categories())
    assert any("Ivo Kral" in str(quad) for quad in whole)
    assert keep_likely(whole, 0.5) == build_quads(extraction(likely), Categories())


def test_what_is_left_is_a_valid_graph() -> None:
    store = store_of(full_extraction())
    for least in (0.6, 0.95):
        assert not list(check_store(likely_store(store, least)))


def test_events_that_nobody_else_tells_go() -> None:
    from kg.merge import merge_store

    store = store_of(extraction(claim(1), claim(2, object=KRAL, confidence=0.3)))
    merge_store(store)
    count = "SELECT ?event { ?event a <https://w3id.org/kg-loader/ontology#Event> }"
    assert len(list(store.query(count))) == 2  # type: ignore[arg-type]
    left = likely_store(store, 0.5)
    assert len(list(left.query(count))) == 1  # type: ignore[arg-type]
    assert not any("claim-2" in line for line in left.dump_nquads())


def test_loading_with_a_least_confidence_leaves_out_and_without_brings_back() -> None:
    made = extraction(claim(1), claim(2, object=KRAL, confidence=0.3))

    def load(store: Store, least: float) -> str:
        loader = Loader(
            store,
            extract=lambda document: Extraction(document, made.claims),
            categories=Categories(),
            fingerprint="knowledge",
            min_confidence=least,
        )
        return str(loader.load_articles([article(url="https://example.org/tern")]))

    store = Store.in_memory()
    assert load(store, 0.5) == "1 article loaded; 1 claim"
    assert load(store, 0.5) == "1 article unchanged; 1 claim"
    assert load(store, 0.0) == "1 article replaced; 2 claims"
    assert load(store, 0.2) == "1 article unchanged; 2 claims"


def test_the_page_leaves_out_and_says_how_many(tmp_path: Path) -> None:
    store = store_of(full_extraction())
    report = write_page(store, tmp_path / "page.html", min_confidence=0.6)
    assert (report.claims, report.left_out) == (3, 1)


# The command line


def kg(folder: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key != "KG_STORE"}
    command = [sys.executable, "-m", "kg", *map(str, arguments)]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", env=environment, timeout=120)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("likely")
    quads = build_quads(full_extraction(), Categories())
    with Store.open(path / "kg-store") as store:
        store.put(quads[0].graph_name.value, quads)
    return path


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (["export", "claims"], 4),
        (["export", "claims", "--min-confidence", "0.6"], 3),
        (["query", "-e", "SELECT ?c { ?c a kg:Claim }", "-f", "jsonl"], 4),
        (["query", "-e", "SELECT ?c { ?c a kg:Claim }", "-f", "jsonl", "--min-confidence", "0.6"], 3),
    ],
)
def test_commands_leave_out_what_is_less_likely(folder: Path, arguments: list[str], lines: int) -> None:
    done = kg(folder, *arguments)
    assert (done.returncode, len(done.stdout.splitlines())) == (0, lines), done


def test_the_page_of_the_command_line(folder: Path, tmp_path: Path) -> None:
    done = kg(folder, "view", "-o", tmp_path / "page.html", "--min-confidence", "0.6")
    assert "3 claims of 1 article; the filters left out 1 claim" in done.stderr + done.stdout


def test_load_leaves_out_what_is_less_likely(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Norway condemned Sweden on Monday.\n", encoding="utf-8")
    assert "1 article loaded; 1 claim" in kg(tmp_path, "load", "story.txt").stderr
    assert "1 article replaced; 0 claims" in kg(tmp_path, "load", "story.txt", "--min-confidence", "0.99").stderr


@pytest.mark.parametrize("command", ["load story.txt", "export claims", "query facts", "view"])
def test_a_probability_is_from_nought_to_one(folder: Path, command: str) -> None:
    done = kg(folder, *command.split(), "--min-confidence", "80")
    assert done.returncode == 2
    assert "--min-confidence" in done.stderr
