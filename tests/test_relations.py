"""Causes and larger events: every line of tests/data/relations.tsv, the table of cues, what becomes of a relation."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg.cleaning import clean
from kg.errors import DataError
from kg.graph.quads import build_quads
from kg.graph.threshold import keep_likely
from kg.knowledge import load_knowledge
from kg.knowledge.relations import Limit, check_limits, load_relations
from kg.merge import merge_store
from kg.model import Article, ClaimRef
from kg.store import Store
from kg.terms import KG

if TYPE_CHECKING:
    from kg.extraction.extractor import Extractor
    from kg.model import Extraction

TABLE = Path(__file__).parent / "data" / "relations.tsv"
COLUMNS = ["id", "text", "expect", "known_miss"]
SEIZED = "Iran seized a Greek tanker in retaliation for the arrest of an Iranian captain by Greece."


def _rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        assert rows.fieldnames == COLUMNS
        return list(rows)


def _extract(extractor: Extractor, text: str) -> Extraction:
    return extractor.extract(clean(Article("case", text)))


def _relations(extraction: Extraction) -> set[str]:
    """Every relation of a claim that is told and not derived, as "effect because cause", by the claims' main words."""
    claims = {claim.number: claim for claim in extraction.claims}
    return {
        f"{claim.head} {word} {claims[ref.number].head}"
        for claim in extraction.claims
        if claim.derived_from is None
        for word, ref in (("because", claim.because_of), ("within", claim.within))
        if ref is not None
    }


ROWS = _rows()


def _case(row: dict[str, str]) -> object:
    miss = row["known_miss"]
    return pytest.param(row, id=row["id"], marks=pytest.mark.xfail(strict=True, reason=miss) if miss else ())


@pytest.mark.parametrize("row", [_case(row) for row in ROWS])
def test_just_the_relations_of_the_line_are_found(row: dict[str, str], extractor: Extractor) -> None:
    extraction = _extract(extractor, row["text"])
    wanted = set() if row["expect"] == "-" else {each.strip() for each in row["expect"].split(";")}
    assert len({claim.trigger for claim in extraction.claims}) > 1, "two events are needed, or nothing is tested"
    assert _relations(extraction) == wanted


def test_the_table_has_lines_of_both_sorts_and_no_id_twice() -> None:
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    assert sum(row["expect"] == "-" for row in ROWS) > 15
    assert sum(row["expect"] != "-" for row in ROWS) > 30


def test_all_claims_of_a_list_have_the_cause_and_refer_to_the_first_that_is_told_there(extractor: Extractor) -> None:
    extraction = _extract(extractor, "Chad and Mali condemned Benin because of clashes between Sudan, Libya and Niger.")
    condemning = [claim for claim in extraction.claims if claim.action == "condemns"]
    clashes = [claim.number for claim in extraction.claims if claim.action == "clashesWith"]
    assert len(condemning) == 2
    assert len(clashes) > 2
    assert [claim.because_of for claim in condemning] == [ClaimRef(min(clashes))] * 2


def test_a_claim_that_is_kept_keeps_its_cause(extractor: Extractor) -> None:
    extraction = _extract(extractor, SEIZED)
    quads = build_quads(extraction, extractor.knowledge.ontology)
    seized, arrest = extraction.claims
    assert (seized.because_of, arrest.because_of) == (ClaimRef(2), None)
    likely = {claim: 0.9 if claim == "1" else 0.1 for claim in ("1", "2")}
    changed = [
        type(q)(q.subject, q.predicate, type(q.object)(str(likely[q.subject.value[-1]]), datatype=q.object.datatype),
                q.graph_name)
        if q.predicate.value == KG.confidence
        else q
        for q in quads
    ]  # fmt: skip
    kept = keep_likely(changed, 0.5)
    assert any(q.predicate.value == KG.becauseOf for q in kept)
    assert sorted(map(str, kept)) == sorted(map(str, changed))


def test_merging_carries_a_cause_over_to_the_events(extractor: Extractor) -> None:
    store = Store.in_memory()
    for text in (SEIZED, "Iran seized a Greek tanker. Greece arrested an Iranian captain. They met in Rome."):
        quads = build_quads(_extract(extractor, text), extractor.knowledge.ontology)
        store.put(quads[0].graph_name.value, quads)  # type: ignore[union-attr]
    merge_store(store)
    answer = store.query(
        f"SELECT ?of ?to WHERE {{ ?e a <{KG.Event}> ; <{KG.becauseOf}> ?o ; <{KG.action}> ?of . ?o <{KG.action}> ?to }}"
    )
    assert [(row["of"].value, row["to"].value) for row in answer] == [(f"{KG.BASE}seizes", f"{KG.BASE}arrests")]  # type: ignore[union-attr]


# the table ---------------------------------------------------------------------------------------------------------


def _load(folder: Path, text: str) -> object:
    path = folder / "relations.lex"
    path.write_text(text, encoding="utf-8")
    return load_relations(path)


def test_entries_are_found_by_their_first_word_those_of_more_words_first(tmp_path: Path) -> None:
    path = tmp_path / "relations.lex"
    path.write_text(
        "# cues\nphrase in, in response to : because | !AGREE, meets | *\nverb result from : because subject\n", "utf-8"
    )
    cues = load_relations(path)
    longer, shorter = cues.of("phrase", "in")
    assert longer.words == ("in", "response", "to")
    assert shorter.words == ("in",)
    assert longer.of == Limit(frozenset({"AGREE", "meets"}), negated=True)
    assert longer.to == Limit()
    assert (longer.side, cues.of("verb", "result")[0].side) == ("", "subject")
    assert cues.of("phrase", "during") == ()


def test_a_limit_admits_what_it_names_or_with_a_mark_all_else() -> None:
    names = frozenset({"arrests", "PROTEST"})
    assert Limit(names).admits("arrests", "COERCE")
    assert Limit(names).admits("riots", "PROTEST")
    assert not Limit(names).admits("says", "STATE")
    assert not Limit(names, negated=True).admits("riots", "PROTEST")
    assert Limit(names, negated=True).admits("says", "STATE")
    assert Limit().admits("says", "STATE")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("during within", "no entry"),
        ("phrase during : within | * | * | *", "no entry"),
        ("adverb hence : because", "kind 'adverb' is unknown"),
        ("phrase during : amid", "relation 'amid' is unknown"),
        ("verb spark : because", "should say 'object' or 'subject'"),
        ("verb spark : because upwards", "should say 'object' or 'subject'"),
        ("phrase during : within object", "should say 'object' or 'subject'"),
        ("phrase during, : within", "is no phrase"),
        ("predicate result : because", "is no predicate"),
        ("phrase during : within | !", "a limit is empty"),
        ("phrase due to : because", "'due to' stands at relations.lex:1"),
    ],
)
def test_a_breach_of_the_format_is_told_with_its_line(line: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"^relations\.lex:2: ") as error:
        _load(tmp_path, f"phrase due to : because\n{line}\n")
    assert told in str(error.value)


def test_a_limit_that_the_ontology_does_not_know_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "relations.lex"
    path.write_text("phrase over : because | arrests, yodels\n", "utf-8")
    with pytest.raises(DataError, match=r"^relations\.lex:1: 'yodels' is no action or category"):
        check_limits(load_relations(path), load_knowledge().ontology)


def test_without_the_file_there_are_no_cues(tmp_path: Path) -> None:
    assert load_relations(tmp_path / "relations.lex").by_word == {}
