"""Merging joins what is one and nothing else, in graphs of its own; the same in any order, again, and taken back."""

from __future__ import annotations

import random
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from merge_cases import Case, read_cases

from kg.errors import DataError, InputError, KgError, NotFoundError
from kg.facts.sketches import sketch_text
from kg.knowledge.ontology import Ontology, load_ontology
from kg.merge import MergeReport, Pairs, explain_pair, merge_store, read_pairs, unmerge
from kg.merge.copies import Runs, bands_of
from kg.merge.knowledge import load_merge_knowledge
from kg.merge.names import initials, is_acronym, is_proper, joined, split_words
from kg.merge.union import Union
from kg.merge.wording import describe
from kg.paths import data_dir
from kg.store import Store
from kg.terms import ID_BASE, KG, OWL, RDF, SCHEMA, SCHEMA_BASE

CASES = read_cases(Path(__file__).parent / "data" / "merge")
IDENTITY, EVENTS = f"{ID_BASE}merge/identity", f"{ID_BASE}merge/events"


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load_ontology(data_dir("ontology"))


def merged(case: Case, ontology: Ontology, order: list[str] | None = None) -> Store:
    store = Store.in_memory()
    graphs = case.graphs(ontology)
    for iri in order or sorted(graphs):
        store.put(iri, graphs[iri])
    merge_store(store, pairs=pairs_of(case))
    return store


def pairs_of(case: Case) -> Pairs:
    decided: dict[str, set[tuple[str, str]]] = {"same": set(), "different": set()}
    for word, one, other in case.pairs:
        a, b = sorted((case.iri(one), case.iri(other)))
        decided[word].add((a, b))
    return Pairs(frozenset(decided["same"]), frozenset(decided["different"]))


def canonical(store: Store) -> dict[str, str]:
    return {
        quad.subject.value: quad.object.value for quad in store.graph(IDENTITY) if quad.predicate.value == OWL.sameAs
    }


def objects(store: Store, predicate: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for quad in store.graph(EVENTS):
        if quad.predicate.value == predicate:
            found.setdefault(quad.subject.value, set()).add(quad.object.value)
    return found


def event_of(store: Store) -> dict[str, str]:
    return {claim: event for event, claims in objects(store, KG.claim).items() for claim in claims}


def senses(store: Store) -> dict[tuple[str, str], str]:
    of = {q.subject.value: q.object.value for q in store.graph(IDENTITY) if q.predicate.value == KG.senseOf}
    mentions = [quad for quad in store.graph(IDENTITY) if quad.predicate.value == SCHEMA.mentions]
    return {(quad.subject.value, of[quad.object.value]): quad.object.value for quad in mentions}


# --- cases ----------------------------------------------------------------------------------------------


def test_the_cases_are_all_there() -> None:
    assert len(CASES) >= 55
    assert all(case.expected for case in CASES)
    assert len({case.title for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_case(case: Case, ontology: Ontology) -> None:
    store = merged(case, ontology)
    for expectation in case.expected:
        check(expectation, case, store)


def check(expectation: list[str], case: Case, store: Store) -> None:
    word, *rest = expectation
    names = [case.iri(name) for name in rest if "=" not in name]
    same, events = canonical(store), event_of(store)
    if word in ("same", "apart"):
        one, other = (same.get(iri, iri) for iri in names)
        assert (one == other) == (word == "same"), expectation
    elif word == "name":
        assert names[0] not in same and names[0] in same.values()
    elif word == "separate":
        assert events[names[0]] != events[names[1]], expectation
    elif word == "means":
        article, name, sense = names
        assert senses(store).get((article, name), name) == sense, expectation
    elif word == "one":
        assert names[0] not in {name for _, name in senses(store)}
    elif word == "none":
        assert names[0] not in events
    elif word in ("denies", "agrees"):
        against = objects(store, f"{KG.BASE}disagreesWith")
        said = [events[b] in against.get(events[a], ()) for a, b in (names, names[::-1])]
        assert said == [word == "denies"] * 2
    elif word == "copy":
        assert objects(store, f"{KG.BASE}copyOf")[names[0]] == {names[1]}
    else:
        assert word == "event"
        check_event(rest, names, store)


def check_event(rest: list[str], names: list[str], store: Store) -> None:
    (event,) = {event_of(store)[iri] for iri in names}
    assert objects(store, KG.claim)[event] == set(names)
    wanted = dict(part.split("=") for part in rest if "=" in part)
    assert objects(store, KG.independentSources)[event] == {wanted["sources"]}
    disputed = objects(store, f"{KG.BASE}disputed").get(event, set())
    assert disputed == set(filter(None, wanted.get("disputed", "").split(",")))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_order_repetition_and_undoing(case: Case, ontology: Ontology) -> None:
    graphs = case.graphs(ontology)
    store = merged(case, ontology)
    first = list(store.dump_nquads())
    order = sorted(graphs)
    for seed in range(3):
        random.Random(seed).shuffle(order)
        assert list(merged(case, ontology, order).dump_nquads()) == first
    merge_store(store, pairs=pairs_of(case))
    assert list(store.dump_nquads()) == first
    for iri, quads in graphs.items():
        assert store.graph(iri) == set(quads)
    assert unmerge(store, pairs_too=True) == bool(first[sum(map(len, graphs.values())) :])
    assert store.graph_names() == sorted(graphs)
    assert not unmerge(store)


@pytest.fixture(scope="module")
def world(ontology: Ontology) -> dict[str, list[ox.Quad]]:
    """The articles of all cases together."""
    return {iri: quads for case in CASES for iri, quads in case.graphs(ontology).items()}


def put_all(graphs: dict[str, list[ox.Quad]], order: list[str]) -> Store:
    store = Store.in_memory()
    for iri in order:
        store.put(iri, graphs[iri])
    return store


@settings(max_examples=8, deadline=None)
@given(data=st.data())
def test_any_articles_in_any_order(world: dict[str, list[ox.Quad]], data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(sorted(world)), unique=True, min_size=1, max_size=25))
    store, other = put_all(world, chosen), put_all(world, sorted(chosen))
    assert merge_store(store) == merge_store(other)
    assert list(store.dump_nquads()) == list(other.dump_nquads())


def test_what_is_removed_is_forgotten(world: dict[str, list[ox.Quad]]) -> None:
    names = sorted(world)
    store = put_all(world, names)
    merge_store(store)
    for iri in names[::2]:
        store.remove(iri)
    merge_store(store)
    fresh = put_all(world, names[1::2])
    merge_store(fresh)
    assert list(store.dump_nquads()) == list(fresh.dump_nquads())


def test_all_claims_are_in_one_event_at_most_and_links_have_reasons(world: dict[str, list[ox.Quad]]) -> None:
    store = put_all(world, sorted(world))
    report = merge_store(store)
    claims = [claim for claims in objects(store, KG.claim).values() for claim in claims]
    assert len(claims) == len(set(claims)) == report.claims
    assert report.articles == len(world)
    aliases = canonical(store)
    assert aliases and not set(aliases) & set(aliases.values())
    assert len(aliases) == report.joined
    reasons = [quad for quad in store.graph(IDENTITY) if quad.predicate.value == f"{KG.BASE}reason"]
    assert len(reasons) == report.links
    assert all(quad.object.value for quad in reasons)


def test_the_graphs_conform_to_the_shapes(world: dict[str, list[ox.Quad]]) -> None:
    import rdflib
    from pyshacl import validate

    store = put_all(world, sorted(world))
    merge_store(store)
    data = rdflib.Graph()
    for iri in (IDENTITY, EVENTS):
        data.parse(data="".join(f"{quad.triple} .\n" for quad in store.graph(iri)), format="nt")
    for triple in rdflib.Graph().parse(data_dir("ontology") / "kg.ttl"):
        if triple[1] in (rdflib.RDF.type, rdflib.RDFS.subClassOf):
            data.add(triple)
    conforms, _, text = validate(data, shacl_graph=rdflib.Graph().parse(data_dir("ontology") / "shapes.ttl"))
    assert conforms, text
    assert len(list(data.subjects(rdflib.RDF.type, rdflib.URIRef(KG.Event)))) > 20


# --- the report, explanations, a user's pairs -----------------------------------------------------------


def by_title(start: str) -> Case:
    return next(case for case in CASES if case.title.startswith(start))


def test_an_empty_store() -> None:
    store = Store.in_memory()
    assert merge_store(store) == MergeReport()
    assert list(store.dump_nquads()) == []


def test_the_report_says_what_was_done(ontology: Ontology) -> None:
    case = by_title("a copy is no second source")
    store = put_all(case.graphs(ontology), sorted(case.graphs(ontology)))
    report = merge_store(store)
    assert str(report).splitlines() == [
        "2 entities of 6 joined to others by 2 links",
        "2 events in 4 claims, 0 of them told by two or more independent sources",
        "0 disagreements",
        "1 copy among 2 articles",
    ]


@pytest.mark.parametrize(
    ("title", "pair", "said"),
    [
        (
            "two spellings of one name, of one state",
            0,
            ("joined, as", "one name in two spellings", "one state: PRK", "0.9"),
        ),
        (
            "two ships of one name in two navies",
            0,
            ("not joined", "different prefixes: HMS, USS", "different states: GBR, USA"),
        ),
        ("a person is no ship", 0, ("not joined", "different classes: Person, Vessel")),
        ("a surname alone", 0, ("not joined", "neither is clearly a short name")),
        (
            "an office described",
            0,
            ("joined, as", "the office of one: defence minister", "nobody else in the store fits"),
        ),
        (
            "an article that tells of initials alone, and of what others tell beside the long name",
            0,
            ("joined, as", "the initials of one", "both articles tell of: Belmora Dairy Board"),
        ),
    ],
)
def test_explain_a_pair(title: str, pair: int, said: tuple[str, ...], ontology: Ontology) -> None:
    case = by_title(title)
    store = merged(case, ontology)
    before = list(store.dump_nquads())
    one, other = (case.iri(name) for name in case.expected[pair][1:3])
    for words in (explain_pair(store, one, other), explain_pair(store, other.removeprefix(ID_BASE), one)):
        assert [part for part in said if part not in words] == []
    assert list(store.dump_nquads()) == before
    assert "one and the same IRI" in explain_pair(store, one, one)


def test_explain_what_is_not_there() -> None:
    with pytest.raises(NotFoundError, match="person/nobody: no such entity"):
        explain_pair(Store.in_memory(), "person/nobody", "person/none")


def test_pairs_are_read_from_a_file(tmp_path: Path, ontology: Ontology) -> None:
    case = by_title("the user's word")
    path = tmp_path / "pairs.tsv"
    lines = ("# ships", "", *("\t".join((*pair, "a note")) for pair in case.pairs))
    path.write_text("\ufeff" + "\r\n".join(lines), encoding="utf-8")
    assert read_pairs(path) == pairs_of(case)
    store = put_all(case.graphs(ontology), sorted(case.graphs(ontology)))
    merge_store(store, pairs=path)
    assert list(store.dump_nquads()) == list(merged(case, ontology).dump_nquads())


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("same\tperson/a", r"pairs\.tsv:1: no pair"),
        ("# note\nalike\tperson/a\tperson/b", r"pairs\.tsv:2: no pair"),
        ("same person/a person/b", r"pairs\.tsv:1: no pair"),
        ("same\tperson/a\tperson/a", "twice; a pair is of two entities"),
        ("same\tperson/a\tperson/b\nsame\tperson/b\tperson/c\ndifferent\tperson/c\tperson/a", "drop one"),
    ],
)
def test_a_bad_file_of_pairs_changes_nothing(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=problem):
        merge_store(Store.in_memory(), pairs=path)


def test_no_file_of_pairs(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_pairs(tmp_path / "none.tsv")


def test_a_base_of_ones_own(world: dict[str, list[ox.Quad]]) -> None:
    store = put_all(world, sorted(world))
    merge_store(store, base="https://example.org/kg/")
    assert {name for name in store.graph_names() if name.startswith("https://example.org/kg/merge/")} == {
        "https://example.org/kg/merge/identity",
        "https://example.org/kg/merge/events",
    }
    assert unmerge(store, base="https://example.org/kg/")
    with pytest.raises(KgError, match="--base"):
        merge_store(store, base="nonsense")


# --- parts ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Kim Jong-un", ("kim", "jong", "un")),
        ("the U.S. Navy", ("us", "navy")),
        ("China’s foreign ministry", ("china", "foreign", "ministry")),
        ("Łódź", ("lodz",)),
        ("its", ("its",)),
        ("", ()),
        ("...", ()),
    ],
)
def test_words_of_a_name(name: str, words: tuple[str, ...]) -> None:
    assert split_words(name) == words


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("Kim Jong Un", "Kim Chong-un", True),
        ("Moammar Gadhafi", "Moamar Qadafi", True),
        ("Mohammed al-Sadiq", "Muhammad Sadik", True),
        ("Andriy Zelenko", "Andrii Zelenko", True),
        ("Park Chul Soo", "Pak Chul Su", True),
        ("Kim Jong Un", "Kim Jong Il", False),
        ("Boris Petrov", "Boris Petrenko", False),
    ],
)
def test_spellings(one: str, other: str, equal: bool) -> None:
    spellings = load_merge_knowledge().spellings
    assert (spellings.skeleton(split_words(one)) == spellings.skeleton(split_words(other))) is equal


def test_forms_of_names() -> None:
    assert joined("Kim Jong-un") == joined("Kim Jongun")
    assert initials("Organisation of the Northern States") == "ONS"
    assert [is_acronym(name) for name in ("RSF", "U.N.", "Nato", "A", "ABCDEFG")] == [True, True, False, False, False]
    assert [is_proper(name) for name in ("Ada Berg", "al-Qadri", "defence minister", "")] == [True, True, False, False]


@pytest.mark.parametrize(
    ("label", "head", "adjectives", "number"),
    [
        ("two short-range ballistic missiles", "missile", {"short", "range", "ballistic"}, 2),
        ("the visit of the carrier", "visit", set(), None),
        ("14 sailors", "sailor", set(), 14),
        ("companies", "company", set(), None),
        ("chassis", "chassis", set(), None),
        ("", "", set(), None),
    ],
)
def test_descriptions(label: str, head: str, adjectives: set[str], number: int | None) -> None:
    assert describe(label) == (head, adjectives, number)


@settings(max_examples=60, deadline=None)
@given(st.text())
def test_any_text_has_forms(text: str) -> None:
    load_merge_knowledge().spellings.skeleton(split_words(text))
    initials(text), is_acronym(text), is_proper(text), describe(text), sketch_text(text)


def test_groups_that_are_kept_apart() -> None:
    union = Union()
    union.keep_apart("a", "z")
    assert union.join("a", "b") and union.join("z", "y")
    assert not union.join("b", "y")
    assert union.join("b", "c") and not union.join("c", "z")
    assert union.groups() == [["a", "b", "c"], ["y", "z"]]


def words(start: int, stop: int) -> str:
    return " ".join(f"w{number}" for number in range(start, stop))


@pytest.mark.parametrize(
    ("one", "other", "copies"),
    [
        (words(0, 300), words(0, 300), True),
        (words(0, 300), f"{words(900, 1200)} {words(0, 300)}", True),  # with a site's clutter around it
        (words(0, 1000), words(0, 980), True),  # long texts, of which a sample is kept
        (words(0, 100), words(0, 1000), True),  # the beginning of a long one
        (words(0, 300), words(150, 450), False),
        (words(0, 8), words(0, 8), False),  # too short to tell
        ("", "", False),
    ],
)
def test_copies(one: str, other: str, copies: bool) -> None:
    (sketch, signature), (sketch_too, signature_too) = sketch_text(one), sketch_text(other)
    assert Runs(sketch).are_copied(Runs(sketch_too)) == copies
    if copies:
        assert set(bands_of(signature)) & set(bands_of(signature_too))


def test_a_text_that_many_copy() -> None:
    store = Store.in_memory()
    names = [f"{ID_BASE}article/{number:03}" for number in range(60)]
    for name in reversed(names):
        node = ox.NamedNode(name)
        text = ox.Quad(node, ox.NamedNode(f"{SCHEMA_BASE}text"), ox.Literal(words(0, 300)), node)
        store.put(name, [ox.Quad(node, ox.NamedNode(RDF.type), ox.NamedNode(KG.Article), node), text])
    report = merge_store(store)
    assert (report.articles, report.copies) == (60, 59)
    assert objects(store, f"{KG.BASE}copyOf") == {name: {names[0]} for name in names[1:]}
