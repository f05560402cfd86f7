"""Properties of the whole way from an article to its graph, over made-up articles.

``KG_TEST_EFFORT=thorough pytest tests/test_properties.py`` tries twenty times as many, others at every run.
"""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
import rdflib
from extraction_invariants import check_extraction, check_graph
from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st
from wire_texts import ANYTHING, articles, reports, sentences, spoilt_reports

from kg.cleaning import clean
from kg.graph.quads import build_quads
from kg.loading import Loader, Status
from kg.model import Article, Claim, ClaimRef, Extraction, Modality, Polarity, Span
from kg.paths import data_dir
from kg.store import Store

if TYPE_CHECKING:
    from kg.extraction.extractor import Extractor

THOROUGH = os.environ.get("KG_TEST_EFFORT") == "thorough"


def effort(examples: int, *, shrink: bool = True) -> settings:
    """So many examples, always the same; in a thorough run many more, at random."""
    phases = [Phase.explicit, Phase.reuse, Phase.generate, *([Phase.shrink] if shrink else [])]
    return settings(
        max_examples=examples * 20 if THOROUGH else examples,
        derandomize=not THOROUGH,
        deadline=None,
        phases=phases,
        print_blob=True,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def extract(extractor: Extractor, article: Article) -> Extraction:
    return extractor.extract(clean(article))


# Any text


def check(extractor: Extractor, article: Article) -> Extraction:
    found = extract(extractor, article)
    check_extraction(found, extractor.knowledge)
    quads = build_quads(found, extractor.knowledge.ontology)
    check_graph(found, quads)
    lines = [f"{quad} .\n" for quad in quads]
    assert lines == sorted(lines)
    assert not any("\n" in line[:-1] for line in lines)
    assert set(ox.parse("".join(lines).encode(), format=ox.RdfFormat.N_QUADS)) == set(quads), (
        "these lines say otherwise"
    )
    return found


def tell(found: Extraction) -> None:
    """Count what was tried, for ``--hypothesis-show-statistics``."""
    event("no claim" if not found.claims else "1 to 5 claims" if len(found.claims) < 6 else "more than 5 claims")


@effort(70)
@given(article=articles(reports()))
def test_a_wire_report_gives_a_sound_graph(extractor: Extractor, article: Article) -> None:
    tell(check(extractor, article))


@effort(50)
@given(article=articles(spoilt_reports()))
def test_a_spoilt_report_gives_a_sound_graph(extractor: Extractor, article: Article) -> None:
    tell(check(extractor, article))


@effort(150)
@given(article=articles(ANYTHING))
def test_any_text_gives_a_sound_graph(extractor: Extractor, article: Article) -> None:
    tell(check(extractor, article))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\n ",
        ".",
        '"',
        "No",
        "NO NO NO",
        "x" * 100_000,
        "Chad, " * 300,
        "(" * 500,
        "the visit of " * 100,
        "Norway said that " * 60,
        '"' * 300,
        "-- " * 300,
        "\u202eNorway condemned the raid.\u202c",
        "Norway\u200bcondemned\xa0the\u2028raid.",
        "\ud83d Norway condemned the raid. \udea2",
        "a\u0301" * 2000,
        "Police arrested Sunday the trader, fleeing the raid.",  # no date is known that Sunday could be
    ],
    ids=lambda text: ascii(text[:20]),
)
def test_an_odd_text_gives_a_sound_graph(extractor: Extractor, text: str) -> None:
    check(extractor, Article("odd", text))


def test_the_made_up_reports_hold_claims_of_every_sort(extractor: Extractor) -> None:
    """Without this the properties above could hold of nothing."""
    seen: Counter[str] = Counter()

    @effort(60)
    @given(article=articles(st.lists(sentences(), min_size=3, max_size=5).map(" ".join)))
    def count(article: Article) -> None:
        found = extract(extractor, article)
        seen["reports"] += 1
        seen["reports with claims"] += bool(found.claims)
        for claim in found.claims:
            seen.update(sorts_of(claim))
            seen[f"action {claim.action}"] += 1

    count()
    assert seen["reports with claims"] >= 0.8 * seen["reports"], seen
    wanted = {"fact", "attributed", "dated", "placed", "about a claim", "derived", "standing", "no actor", "no object"}
    wanted |= {*Polarity, *Modality}
    assert not wanted - set(seen), f"no claim is {' or '.join(sorted(wanted - set(seen)))}: {seen}"
    assert sum(key.startswith("action ") for key in seen) >= 40


def sorts_of(claim: Claim) -> list[str]:
    marks = {
        "fact": claim.is_fact,
        "attributed": claim.attributed_to,
        "dated": claim.date,
        "placed": claim.place,
        "about a claim": isinstance(claim.object, ClaimRef) or claim.content,
        "derived": claim.derived_from,
        "standing": claim.rule.startswith("standing/"),
        "no actor": claim.actor is None,
        "no object": claim.object is None,
    }
    return [claim.polarity, claim.modality, *(name for name, is_so in marks.items() if is_so)]


# The same again


@effort(25)
@given(article=articles(), other=articles(sentences()))
def test_the_same_article_gives_the_same_whatever_was_read_before(
    extractor: Extractor, article: Article, other: Article
) -> None:
    first = extract(extractor, article)
    extract(extractor, other)
    assert extract(extractor, article) == first


@effort(30)
@given(
    article=articles(reports()),
    before=st.sampled_from(("\n", "\n\n \n", "\t\n")),
    after=st.sampled_from(("\n", "\n\n ")),
)
def test_white_space_around_it_only_moves_an_article(
    extractor: Extractor, article: Article, before: str, after: str
) -> None:
    moved = extract(extractor, replace(article, text=f"{before}{article.text}{after}"))
    found = extract(extractor, article)
    assert [moved_back(claim, len(before)) for claim in moved.claims] == list(found.claims)
    assert moved.entities == found.entities


def moved_back(claim: Claim, by: int) -> Claim:
    evidence, trigger = (Span(span.start - by, span.end - by) for span in (claim.evidence, claim.trigger))
    return replace(claim, evidence=evidence, trigger=trigger)


NAMES = ("tern", "swift", "rook")
URLS = (None, None, "https://example.org/a", "https://example.org/b?id=2")
BATCHES = st.lists(
    st.builds(Article, name=st.sampled_from(NAMES), text=sentences(), url=st.sampled_from(URLS)),
    min_size=1,
    max_size=4,
    unique_by=lambda article: (
        article.url or article.text
    ),  # of two texts under one URL the later one stays, as it should
)


@effort(12, shrink=False)  # each step of shrinking would load it all six times
@given(batch=BATCHES, mixed=st.randoms(use_true_random=False))
def test_neither_order_nor_repetition_changes_the_store(
    extractor: Extractor, batch: list[Article], mixed: object
) -> None:
    other = list(batch)
    mixed.shuffle(other)  # type: ignore[attr-defined]
    once = loaded(extractor, batch)
    assert loaded(extractor, other) == once
    assert loaded(extractor, [*batch, *other]) == once
    assert "_:" not in {line[:2] for line in once}


def loaded(extractor: Extractor, batch: list[Article]) -> list[str]:
    """The sorted N-Quads of a store into which a batch was loaded, each article read anew."""
    with Store.in_memory() as store:
        loader = Loader(store, extractor.knowledge, extract=extractor.extract, fingerprint="made", again=True)
        report = loader.load_articles(batch)
        assert not report.failures, report
        assert set(report.counts) <= {Status.LOADED, Status.UNCHANGED}, report
        return sorted(store.dump_nquads())


# Shapes


@pytest.fixture(scope="module")
def ontology() -> rdflib.Graph:
    return rdflib.Graph().parse(data_dir("ontology") / "kg.ttl")


@pytest.fixture(scope="module")
def shapes() -> rdflib.Graph:
    return rdflib.Graph().parse(data_dir("ontology") / "shapes.ttl")


@effort(15)
@given(article=articles(st.one_of(reports(), spoilt_reports())))
def test_every_graph_conforms_to_the_shapes(
    extractor: Extractor, ontology: rdflib.Graph, shapes: rdflib.Graph, article: Article
) -> None:
    from pyshacl import validate

    quads = build_quads(extract(extractor, article), extractor.knowledge.ontology)
    written = ox.serialize([quad.triple for quad in quads], format=ox.RdfFormat.N_TRIPLES)
    conforms, _, told = validate(rdflib.Graph().parse(data=written, format="nt") + ontology, shacl_graph=shapes)
    assert conforms, told
