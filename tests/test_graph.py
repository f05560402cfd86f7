"""The graph of one article: IRIs, quads, and what may stand as a direct triple."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_extractions import BERG, CREW, NORLAND, TERN, TEXT, Categories, article, claim, extraction, full_extraction

from kg.errors import KgError
from kg.graph.iris import article_iri, check_base, entity_iri, normalise_url
from kg.graph.quads import build_graph, build_quads
from kg.model import ClaimRef, Entity, Extraction, Kind, Modality, Polarity, Span
from kg.paths import data_dir
from kg.store import Store
from kg.terms import ID_BASE, KG, RDF, SCHEMA

CATEGORIES = Categories()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://Example.org/a", "https://example.org/a"),
        ("https://example.org:443/a", "https://example.org/a"),
        ("http://example.org:80/a", "https://example.org/a"),
        ("https://example.org/a#comments", "https://example.org/a"),
        ("https://example.org", "https://example.org/"),
        (" https://example.org/a\n", "https://example.org/a"),
    ],
)
def test_one_page_has_one_key(one: str, other: str) -> None:
    assert normalise_url(one) == other
    assert article_iri(article(url=one)) == article_iri(article(url=other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/b"),
        ("https://example.org/?id=1", "https://example.org/?id=2"),
        ("https://example.org/a", "https://example.org:8443/a"),
        ("https://example.org/a", "https://example.org/A"),
        ("https://a.example.org/", "https://b.example.org/"),
    ],
)
def test_other_pages_have_other_keys(one: str, other: str) -> None:
    assert article_iri(article(url=one)) != article_iri(article(url=other))


@pytest.mark.parametrize("url", ["https://[broken/", "https://example.org:port/", "not a url", "https://[::1]:80/"])
def test_a_strange_url_still_gives_a_key(url: str) -> None:
    assert article_iri(article(url=url)).startswith(f"{ID_BASE}article/")


def test_without_a_url_the_text_is_the_key_and_the_name_is_not() -> None:
    assert article_iri(article("one")) == article_iri(article("two"))
    assert article_iri(article()) != article_iri(article(text=TEXT + " More."))


def test_keys_are_the_same_on_any_machine() -> None:
    assert article_iri(article(url="https://example.org/a")) == f"{ID_BASE}article/aegoymqlbkyna7rr"


@pytest.mark.parametrize(
    ("key", "end"),
    [
        ("country/PRK", "country/PRK"),
        ("#group-u-s-troops", "article/K#group-u-s-troops"),
        ("person/a b", "person/a%20b"),
        ('thing/<x>"', "thing/%3Cx%3E%22"),
    ],
)
def test_entity_iris(key: str, end: str) -> None:
    entity = Entity(key, Kind.THING, "x")
    assert entity_iri(entity, f"{ID_BASE}article/K") == f"{ID_BASE}{end}"


@pytest.mark.parametrize("base", ["https://data.example.org/", "urn:news:x/", "http://h/a/b/"])
def test_a_base_that_will_do(base: str) -> None:
    assert check_base(base) == base


@pytest.mark.parametrize("base", ["", "data/", "https://example.org", "https://example.org/a b/", "https://e.org/?x=/"])
def test_a_base_that_will_not_do(base: str) -> None:
    with pytest.raises(KgError, match="--base"):
        check_base(base)


def graph_of(*claims: object) -> set[str]:
    return {f"{q.subject} {q.predicate} {q.object}" for q in build_quads(extraction(*claims), CATEGORIES)}  # type: ignore[arg-type]


DIRECT = f"<{ID_BASE}person/ada-berg> <{KG.BASE}condemns> <{ID_BASE}vessel/tern>"


def test_a_fact_has_its_direct_triple() -> None:
    assert DIRECT in graph_of(claim())


@pytest.mark.parametrize(
    "changes",
    [
        {"polarity": Polarity.NEGATIVE},
        {"modality": Modality.FUTURE},
        {"modality": Modality.POSSIBLE},
        {"modality": Modality.HYPOTHETICAL},
        {"attributed_to": NORLAND},
        {"actor": None},
        {"object": None},
    ],
    ids=str,
)
def test_what_is_no_fact_has_none(changes: dict[str, object]) -> None:
    made = graph_of(claim(**changes))
    assert DIRECT not in made
    assert not any(f" <{KG.BASE}condemns> " in statement for statement in made)


def test_a_claim_can_be_the_object_of_a_direct_triple() -> None:
    visit = claim(1, "arrivesIn", actor=TERN)
    iri = article_iri(article())
    expected = f"<{ID_BASE}person/ada-berg> <{KG.BASE}condemns> <{iri}#claim-1>"
    assert expected in graph_of(visit, claim(2, object=ClaimRef(1)))


def test_a_derived_claim_names_its_source_and_its_direct_triple_stands() -> None:
    quads = build_quads(full_extraction(), CATEGORIES)
    lines = {f"{q.subject} {q.predicate} {q.object}" for q in quads}
    iri = article_iri(article())
    assert f"<{iri}#claim-2> <{KG.derivedFrom}> <{iri}#claim-1>" in lines
    assert f"<{ID_BASE}country/NRL> <{KG.BASE}hosts> <{ID_BASE}vessel/tern>" in lines


def test_every_field_of_a_claim_is_in_the_graph() -> None:
    predicates = {quad.predicate.value for quad in build_quads(full_extraction(), CATEGORIES)}
    expected = (
        "actor action category object recipient content place from to polarity modality attributedTo rule confidence "
        "evidence trigger head phrase derivedFrom start end quote stateCode sector contentHash"
    )
    assert {f"{KG.BASE}{name}" for name in expected.split()} <= predicates


def test_the_article_tells_its_metadata() -> None:
    read = article(url="https://example.org/a", provider="Example Post", byline="B. Writer", title="unused")
    values = {
        quad.predicate.value: quad.object.value
        for quad in build_quads(extraction(of=read), CATEGORIES)
        if quad.subject.value == quad.graph_name.value
    }
    assert values[SCHEMA.identifier] == "tern"
    assert values[SCHEMA.headline] == "Minister condemns frigate"
    assert values[SCHEMA.provider] == "Example Post"
    assert values[SCHEMA.author] == "B. Writer"
    assert values[SCHEMA.sourceOrganization] == "Agency"
    assert values[SCHEMA.url] == "https://example.org/a"
    assert values["https://schema.org/text"] == TEXT
    assert SCHEMA.datePublished not in values


def test_evidence_quotes_the_text_at_its_offsets() -> None:
    quads = build_quads(full_extraction(), CATEGORIES)
    evidence = [q.subject for q in quads if q.predicate.value == RDF.type and q.object.value == KG.Evidence]
    assert evidence
    for subject in evidence:
        told = {q.predicate.value: q.object.value for q in quads if q.subject == subject}
        start, end = int(told[KG.start]), int(told[KG.end])
        assert told[KG.quote] == TEXT[start:end]
        assert subject.value.endswith(f"#char={start},{end}")


def test_no_blank_nodes_one_graph_sorted_and_each_quad_once() -> None:
    quads = build_quads(full_extraction(), CATEGORIES)
    terms = {term for quad in quads for term in (quad.subject, quad.object, quad.graph_name)}
    assert not any(isinstance(term, ox.BlankNode) for term in terms)
    assert {quad.graph_name for quad in quads} == {ox.NamedNode(article_iri(article()))}
    assert [str(quad) for quad in quads] == sorted({str(quad) for quad in quads})


def test_another_base_goes_everywhere_but_the_ontology() -> None:
    quads = build_quads(full_extraction(), CATEGORIES, base="https://data.example.org/")
    assert not any(ID_BASE in str(quad) for quad in quads)


def test_a_local_entity_is_a_fragment_of_its_article() -> None:
    subjects = {quad.subject.value for quad in build_quads(full_extraction(), CATEGORIES)}
    assert f"{article_iri(article())}{CREW.key}" in subjects


@pytest.mark.parametrize("confidence", [0, 0.5, 0.9, 0.25, 1.0])
def test_a_stored_graph_equals_the_one_that_was_built(confidence: float) -> None:
    quads = build_quads(extraction(claim(confidence=confidence)), CATEGORIES)
    with Store.in_memory() as store:
        store.put(quads[0].graph_name.value, quads)
        assert store.graph(quads[0].graph_name.value) == set(quads)


@pytest.fixture(scope="module")
def ontology() -> rdflib.Graph:
    return rdflib.Graph().parse(data_dir("ontology") / "kg.ttl")


@pytest.mark.parametrize("made", [full_extraction(), extraction(claim(actor=None, object=None)), extraction()])
def test_every_graph_conforms_to_the_shapes(made: Extraction, ontology: rdflib.Graph) -> None:
    from pyshacl import validate

    written = ox.serialize([quad.triple for quad in build_quads(made, CATEGORIES)], format=ox.RdfFormat.N_TRIPLES)
    data = rdflib.Graph().parse(data=written, format="nt") + ontology
    conforms, _, text = validate(data, shacl_graph=rdflib.Graph().parse(data_dir("ontology") / "shapes.ttl"))
    assert conforms, text


def test_every_term_of_ours_is_in_the_ontology(ontology: rdflib.Graph) -> None:
    quads = build_quads(full_extraction(), CATEGORIES)
    used = {quad.predicate.value for quad in quads} | {q.object.value for q in quads if q.predicate.value == RDF.type}
    declared = {str(subject) for subject in ontology.subjects()}
    assert {iri for iri in used if iri.startswith(KG.BASE)} <= declared


@settings(max_examples=60, deadline=None)
@given(text=st.text(alphabet=st.characters(exclude_categories=()), min_size=1), label=st.text(min_size=1))
def test_any_text_gives_a_graph_that_survives_the_store(text: str, label: str) -> None:
    whole = Span(0, len(text))
    person = Entity(BERG.key, Kind.PERSON, label, (text,))
    made = extraction(claim(actor=person, evidence=whole, trigger=whole), of=article(text=text, url=label))
    quads = build_quads(made, CATEGORIES)
    lines, _ = build_graph(made, CATEGORIES)
    assert sorted(lines.decode().split("\n")) == ["", *sorted(f"{quad} ." for quad in quads)]
    iri = quads[0].graph_name.value
    with Store.in_memory() as store:
        store.put(iri, quads)
        assert store.graph(iri) == set(quads)
        copy = Store(ox.Store())
        copy.database.load("".join(store.dump_nquads()).encode(), format=ox.RdfFormat.N_QUADS)
        assert copy.graph_hash(iri) == store.graph_hash(iri)
        quotes = [q.object.value for q in quads if q.predicate.value == KG.quote]
        assert len(quotes[0]) == len(text)
