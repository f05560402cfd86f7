"""Several persons of one name: what the graph of identities says of them, and how later articles change it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
from merge_cases import Case, read_cases

from kg.check import check_store
from kg.errors import NotFoundError
from kg.facts import ArticleFacts
from kg.knowledge.ontology import Ontology, load_ontology
from kg.merge import Pairs, explain_pair, merge_store, unmerge
from kg.merge.archive import Archive
from kg.merge.senses import find_senses, name_iri, sense_iri, shown_label, state_of_sense
from kg.merge.standing import Standing, unpack_standing
from kg.paths import data_dir
from kg.query import run_query
from kg.reconcile.entities import named_entities
from kg.store import Store
from kg.terms import ID_BASE, KG, RDF, RDFS, SCHEMA, SKOS
from kg.view.reading import read_store

IDENTITY, EVENTS = f"{ID_BASE}merge/identity", f"{ID_BASE}merge/events"
NAME = f"{ID_BASE}person/nadir-okello-voss"
OF_FJI, OF_MLI = f"{NAME}/of/FJI", f"{NAME}/of/MLI"
TWO = """# two
article a 2025-03-01
e person/nadir-okello-voss | Nadir Okello Voss | FJI | GOV | defence minister
c 1 person/nadir-okello-voss visits country/JPN | 2025-03-01
article b 2025-03-02
e person/nadir-okello-voss | Nadir Okello Voss
c 1 person/nadir-okello-voss meets country/FJI | 2025-03-02
article d 2025-03-03
e person/nadir-okello-voss | Nadir Okello Voss | MLI | GOV | foreign minister
c 1 person/nadir-okello-voss visits country/JPN | 2025-03-01
article f 2025-03-04
e person/nadir-okello-voss | Nadir Okello Voss
-> one person/nobody
"""


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load_ontology(data_dir("ontology"))


@pytest.fixture
def case(tmp_path: Path) -> Case:
    folder = tmp_path / "cases"
    folder.mkdir()
    (folder / "two.txt").write_text(TWO, encoding="utf-8")
    (case,) = read_cases(folder)
    return case


@pytest.fixture
def store(tmp_path: Path, case: Case, ontology: Ontology) -> Iterator[Store]:
    with Store.open(tmp_path / "store") as opened:
        opened.put_all(case.graphs(ontology))
        yield opened


def values(store: Store, subject: str, predicate: str, graph: str = IDENTITY) -> set[str]:
    found = store.database.quads_for_pattern(ox.NamedNode(subject), ox.NamedNode(predicate), None, ox.NamedNode(graph))
    return {quad.object.value for quad in found}


def merged_at_once(graphs: dict[str, list[ox.Quad]]) -> list[str]:
    store = Store.in_memory()
    for iri, quads in graphs.items():
        store.put(iri, quads)
    merge_store(store)
    return list(store.dump_nquads())


def test_the_graph_of_identities_describes_each_sense(store: Store, case: Case) -> None:
    merge_store(store)
    assert values(store, OF_FJI, RDF.type) == {KG.Person}
    assert values(store, OF_FJI, RDFS.label) == {"Nadir Okello Voss (Fiji)"}
    assert values(store, OF_FJI, SKOS.altLabel) == {"Nadir Okello Voss"}
    assert values(store, OF_FJI, KG.stateCode) == {"FJI"}
    assert values(store, OF_FJI, KG.senseOf) == values(store, OF_MLI, KG.senseOf) == {NAME}
    assert {name: values(store, case.iri(name), SCHEMA.mentions) for name in "abdf"} == {
        "a": {OF_FJI}, "b": {OF_FJI}, "d": {OF_MLI}, "f": set()
    }  # fmt: skip


def test_events_are_of_the_sense_and_say_so(store: Store, case: Case) -> None:
    merge_store(store)
    (event,) = (
        quad.subject.value
        for quad in store.database.quads_for_pattern(
            None, ox.NamedNode(KG.claim), ox.NamedNode(case.iri("d1")), ox.NamedNode(EVENTS)
        )
    )
    assert values(store, event, KG.actor, EVENTS) == {OF_MLI}
    assert values(store, event, RDFS.label, EVENTS) == {"Nadir Okello Voss (Mali) visits JPN, 1 March 2025"}


def test_a_later_article_makes_two_of_one_and_its_removal_one_of_two(
    store: Store, case: Case, ontology: Ontology
) -> None:
    graphs = case.graphs(ontology)
    second = case.iri("d")
    before = {iri: quads for iri, quads in graphs.items() if iri != second}
    store.remove(second)
    merge_store(store)
    assert list(store.dump_nquads()) == merged_at_once(before)
    assert not values(store, OF_FJI, KG.senseOf)
    store.put(second, graphs[second])
    merge_store(store)
    assert list(store.dump_nquads()) == merged_at_once(graphs)
    assert values(store, OF_FJI, KG.senseOf)
    store.remove(second)
    merge_store(store)
    assert list(store.dump_nquads()) == merged_at_once(before)


def test_where_one_becomes_two_articles_that_do_not_name_the_person_are_not_read(
    tmp_path: Path, ontology: Ontology, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = "".join(
        f"article x{number} 2025-03-05\nc 1 person/lena-varga visits country/JPN | 2025-03-0{number}\n"
        for number in range(1, 4)
    )
    (tmp_path / "two.txt").write_text(
        TWO.replace("meets country/FJI", "meets person/lena-varga").replace("-> one", f"{others}-> one"),
        encoding="utf-8",
    )
    (case,) = read_cases(tmp_path)
    graphs = case.graphs(ontology)
    asked: set[str] = set()
    find = Archive._find

    def note(self: Archive, wanted: Collection[str]) -> Iterator[ArticleFacts]:
        asked.update(wanted)
        return find(self, wanted)

    with Store.open(tmp_path / "store") as store:
        store.put_all({iri: quads for iri, quads in graphs.items() if iri != case.iri("d")})
        merge_store(store)
        store.put(case.iri("d"), graphs[case.iri("d")])
        monkeypatch.setattr(Archive, "_find", note)
        assert merge_store(store).namesakes == 2
        assert asked == {case.iri(name) for name in "abdf"}
        monkeypatch.undo()
        assert list(store.dump_nquads()) == merged_at_once(graphs)


def test_when_all_articles_of_a_name_go_its_senses_go(store: Store, case: Case) -> None:
    assert merge_store(store).namesakes == 2
    for name in case.articles:
        store.remove(case.iri(name))
    assert merge_store(store).namesakes == 0
    assert list(store.dump_nquads()) == merged_at_once({})


def test_undoing_takes_all_back(store: Store, case: Case) -> None:
    merge_store(store)
    assert unmerge(store)
    assert store.graph_names() == sorted(case.iri(name) for name in case.articles)


def test_it_is_explained_why_they_are_two(store: Store) -> None:
    merge_store(store)
    told = explain_pair(store, "person/nadir-okello-voss/of/FJI", "person/nadir-okello-voss/of/MLI")
    assert "Nadir Okello Voss (Fiji)" in told
    assert "not joined" in told
    assert "two persons of one name" in told
    assert "defence minister, foreign minister" in told
    assert "no article tells which" in explain_pair(store, NAME, OF_FJI)


def test_a_name_that_no_article_leaves_open_is_said_to_be_of_several(store: Store, case: Case) -> None:
    store.remove(case.iri("f"))
    with pytest.raises(NotFoundError, match=r"several persons of this name; ask about \S+/of/FJI and \S+/of/MLI"):
        explain_pair(store, NAME, OF_FJI)


def test_a_user_has_the_last_word(store: Store) -> None:
    pairs = Pairs(same=frozenset({(OF_FJI, OF_MLI), (NAME, OF_FJI)}))
    merge_store(store, pairs=pairs)
    told = explain_pair(store, NAME, OF_MLI, pairs=pairs)
    assert "joined, as" in told
    merge_store(store, pairs=Pairs())
    assert "not joined" in explain_pair(store, OF_FJI, OF_MLI)


@pytest.mark.parametrize("who", ["Nadir Okello Voss", NAME, "person/nadir-okello-voss"])
def test_a_query_by_name_finds_the_events_of_all_senses(store: Store, who: str) -> None:
    merge_store(store)
    rows = list(run_query(store, "events", {"acts": who}).rows or ())
    assert len(rows) == 3


def test_a_query_by_a_sense_finds_its_own(store: Store) -> None:
    merge_store(store)
    for who in ("Nadir Okello Voss (Mali)", OF_MLI, "person/nadir-okello-voss/of/MLI"):
        assert len(list(run_query(store, "events", {"acts": who}).rows or ())) == 1
        assert len(list(run_query(store, "timeline", {"who": who}).rows or ())) == 1
        assert len(list(run_query(store, "about", {"who": who}).rows or ())) == 1
    assert len(list(run_query(store, "timeline", {"who": NAME}).rows or ())) == 3


def test_facts_are_renamed_whether_they_are_noted_or_read(store: Store, case: Case) -> None:
    graph = case.iri("a")
    for _ in range(2):  # read from the graph, then from the note of it
        archive = Archive(store, ID_BASE)
        archive.rename({graph: {NAME: OF_FJI}})
        (facts,) = archive.facts([graph])
        named = {iri for each in facts.mentions for iri in (each.iri, *each.partners, *each.companions)}
        assert named == {OF_FJI, f"{ID_BASE}country/JPN"}
        assert [telling.actor for telling in facts.tellings] == [OF_FJI]
        assert [each.partners for each in facts.mentions if each.kind == "Country"] == [frozenset({OF_FJI})]


# --- the rule by itself ----------------------------------------------------------------------------------


def standing(state: str, office: str, **more: frozenset[str]) -> Standing:
    offices = frozenset({office} if office else ())
    return Standing(
        states=frozenset(state.split()),
        offices=offices,
        settled=offices,
        told=more.get("told", frozenset()),
        company=more.get("company", frozenset()),
    )


def is_high(office: str) -> bool:
    return office.endswith(("minister", "president"))


def test_what_one_article_in_twenty_says_is_a_slip() -> None:
    usual = {f"a{number}": standing("PER", "trade minister") for number in range(30)}
    assert not find_senses({**usual, "b": standing("CHL", "president")}, is_high)
    assert find_senses({**usual, "b": standing("CHL", "president"), "d": standing("CHL", "president")}, is_high)


def test_who_holds_two_offices_of_one_state_is_one() -> None:
    at_home = {"a": standing("PER", "trade minister"), "b": standing("PER", "president")}
    assert not find_senses(at_home, is_high)
    assert find_senses({**at_home, "d": standing("FIN", "lawyer")}, is_high) == {"a": "PER", "b": "PER", "d": "FIN"}


def test_a_sense_of_several_states_goes_by_the_usual_one_or_the_first() -> None:
    both, finnish = standing("PER BOL", "trade minister"), standing("FIN", "president")
    assert find_senses({"b": both, "d": finnish}, is_high) == {"b": "BOL", "d": "FIN"}
    found = find_senses({"a": standing("PER", "trade minister"), "b": both, "d": finnish}, is_high)
    assert found == {"a": "PER", "b": "PER", "d": "FIN"}


def test_evidence_that_points_to_two_settles_nothing() -> None:
    two = {
        "a": standing("PER", "trade minister", company=frozenset({"x", "y"})),
        "b": standing("FIN", "president", company=frozenset({"x", "z"})),
    }
    for open_one, meant in (
        (standing("", "", company=frozenset({"y"})), "PER"),
        (standing("", "", company=frozenset({"x"})), None),
        (standing("", "", company=frozenset({"y", "z"})), None),
        (standing("", "", told=frozenset({"FIN"}), company=frozenset({"y"})), None),
        (standing("", "president", told=frozenset({"PER"})), "FIN"),
        (standing("PER FIN", ""), None),
        (standing("CHL", ""), None),
    ):
        assert find_senses({**two, "d": open_one}, is_high).get("d") == meant


def test_names_of_senses() -> None:
    assert sense_iri(NAME, "FJI") == OF_FJI
    assert (name_iri(OF_FJI), state_of_sense(OF_FJI)) == (NAME, "FJI")
    for other in (NAME, f"{ID_BASE}place/of/FJI", f"{OF_FJI}/more", f"{NAME}/of/Fiji"):
        assert (name_iri(other), state_of_sense(other)) == (other, "")
    assert shown_label(OF_FJI, "N. Voss", {"FJI": "Fiji"}) == "N. Voss (Fiji)"
    assert shown_label(OF_FJI, "N. Voss", {}) == "N. Voss (FJI)"
    assert shown_label(NAME, "N. Voss", {"FJI": "Fiji"}) == "N. Voss"


def test_a_standing_is_packed_and_unpacked() -> None:
    one = standing("PER", "“état” president", told=frozenset({"FIN"}), company=frozenset({"x"}))
    assert unpack_standing(one.packed()) == one


# --- what users see ---------------------------------------------------------------------------------------


def test_the_report_counts_them(store: Store, case: Case) -> None:
    assert "2 persons told apart from others of one name" in str(merge_store(store))
    store.remove(case.iri("d"))
    assert "of one name" not in str(merge_store(store))


def test_the_page_shows_each_as_a_party_of_its_own(store: Store, case: Case) -> None:
    assert {party.label for party in read_store(store).parties.values() if party.kind == "person"} == {
        "Nadir Okello Voss"
    }
    merge_store(store)
    reading = read_store(store)
    labels = {iri: party.label for iri, party in reading.parties.items() if party.kind == "person"}
    assert labels == {OF_FJI: "Nadir Okello Voss (Fiji)", OF_MLI: "Nadir Okello Voss (Mali)"}
    assert reading.parties[OF_MLI].state == "MLI"
    assert {claim.iri: claim.actor for claim in reading.sayings} == {
        case.iri("a1"): OF_FJI, case.iri("b1"): OF_FJI, case.iri("d1"): OF_MLI
    }  # fmt: skip


def test_a_merged_store_passes_the_checks(store: Store) -> None:
    merge_store(store)
    assert not [each for each in check_store(store) if "sense" in str(each).lower() or "/of/" in str(each)]


def test_the_command_line_merges_explains_and_takes_back(store: Store, tmp_path: Path) -> None:
    store.close()
    (tmp_path / "pairs.tsv").write_text(f"same\t{OF_FJI}\t{OF_MLI}\n", encoding="utf-8")

    def run(*words: str) -> str:
        command = [sys.executable, "-m", "kg", *words, "--store", "store"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=True)
        return done.stdout + done.stderr

    two = ("person/nadir-okello-voss/of/FJI", "person/nadir-okello-voss/of/MLI")
    assert "2 persons told apart" in run("merge")
    assert "Nadir Okello Voss (Mali)" in run("query", "namesakes")
    assert "two persons of one name" in run("merge", "--explain", *two)
    run("merge", "--pairs", "pairs.tsv")
    assert "a user says that they are one" in run("merge", "--explain", *two)
    run("merge", "--undo")
    assert "Mali)" not in run("query", "namesakes")


def test_a_service_is_asked_about_each(store: Store) -> None:
    merge_store(store)
    asked = {each.iri: (each.label, each.state, each.articles) for each in named_entities(store, ("person",))}
    assert asked == {
        NAME: ("Nadir Okello Voss", None, 1),
        OF_FJI: ("Nadir Okello Voss", "FJI", 2),
        OF_MLI: ("Nadir Okello Voss", "MLI", 1),
    }
