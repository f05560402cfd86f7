"""Merging again after any changes gives exactly what merging all at once gives, and thinks over little."""

from __future__ import annotations

import hashlib
import random
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from unittest.mock import patch

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from merge_cases import read_cases

from kg.knowledge.ontology import load_ontology
from kg.merge import Pairs, merge_store, unmerge
from kg.merge.archive import Archive
from kg.merge.changes import Moves
from kg.merge.knowledge import load_merge_knowledge
from kg.merge.records import Link
from kg.merge.state import FILE, State
from kg.merge.update import Update
from kg.merge.writing import say_link
from kg.paths import data_dir
from kg.store import Store
from kg.store.store import INPUTS_GRAPH
from kg.terms import ID_BASE, KG, RDF

Graph = list[ox.Quad]
EVENTS = f"{ID_BASE}merge/events"


@pytest.fixture(scope="module")
def world() -> dict[str, Graph]:
    """The articles of all cases of merging together."""
    ontology = load_ontology(data_dir("ontology"))
    cases = read_cases(Path(__file__).parent / "data" / "merge")
    return {iri: quads for case in cases for iri, quads in case.graphs(ontology).items()}


@pytest.fixture(scope="module")
def namesakes() -> dict[str, Graph]:
    """The articles of the cases of several persons of one name, which share some names between them."""
    ontology = load_ontology(data_dir("ontology"))
    cases = read_cases(Path(__file__).parent / "data" / "merge")
    ours = [case for case in cases if any(word in ("means", "one") for word, *_ in case.expected)]
    return {iri: quads for case in ours for iri, quads in case.graphs(ontology).items()}


def put(store: Store, graphs: dict[str, Graph]) -> None:
    store.put_all(graphs, input_hashes={iri: hashed(quads) for iri, quads in graphs.items()})


def hashed(quads: Iterable[ox.Quad]) -> str:
    return hashlib.sha256("\n".join(sorted(map(str, quads))).encode()).hexdigest()


def without_some_claims(quads: Graph, chance: random.Random) -> Graph:
    """A later version of an article: some claims are no more, and are no longer named by others."""
    claims = sorted(q.subject.value for q in quads if q.predicate.value == RDF.type and q.object.value == KG.Claim)
    gone = {ox.NamedNode(iri) for iri in claims if chance.random() < 0.4}
    return [quad for quad in quads if quad.subject not in gone and quad.object not in gone]


def merged_at_once(graphs: dict[str, Graph], pairs: Pairs | None) -> list[str]:
    store = Store.in_memory()
    for iri in sorted(graphs):
        store.put(iri, graphs[iri])
    merge_store(store, pairs=pairs)
    return list(store.dump_nquads())


STEPS = st.lists(st.tuples(st.sampled_from(["add", "remove", "replace", "merge"]), st.integers(0, 2**20)), max_size=14)


@settings(max_examples=25, deadline=None)
@given(steps=STEPS, size=st.integers(1, 30), seed=st.integers(0, 2**20), with_pairs=st.booleans())
def test_step_by_step_is_as_all_at_once(
    world: dict[str, Graph], steps: list[tuple[str, int]], size: int, seed: int, with_pairs: bool
) -> None:
    check_steps(world, steps, size, random.Random(seed), with_pairs)


@settings(max_examples=40, deadline=None)
@given(steps=STEPS, size=st.integers(1, 30), seed=st.integers(0, 2**20), with_pairs=st.booleans())
def test_persons_of_one_name_come_and_go_step_by_step_as_all_at_once(
    namesakes: dict[str, Graph], steps: list[tuple[str, int]], size: int, seed: int, with_pairs: bool
) -> None:
    check_steps(namesakes, steps, size, random.Random(seed), with_pairs)


def check_steps(
    world: dict[str, Graph], steps: list[tuple[str, int]], size: int, chance: random.Random, with_pairs: bool
) -> None:
    names = sorted(world)
    pairs = some_pairs(world, chance) if with_pairs else None
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.open(Path(folder) / "store") as store,
        patch("kg.merge.copies._MOST_ROWS", chance.choice([1, 2, 8])),
        patch("kg.store.revising.FEW", chance.choice([1, 30, 3_000])),
    ):
        held = {iri: world[iri] for iri in chance.sample(names, size)}
        put(store, held)
        merge_store(store, pairs=pairs)
        for step, number in [*steps, ("merge", 0)]:
            change(store, held, world, step, random.Random(number))
            if step == "merge":
                merge_store(store)
        assert list(store.dump_nquads()) == merged_at_once(held, pairs)


def test_a_key_that_becomes_a_crowd_s_joins_nobody_and_does_again_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("pairing", "identity"):
        monkeypatch.setattr(f"kg.merge.{module}.CROWD", 2)
    people = (f"article {name} 2025-03-0{name}\ne person/of-{name} | Henry Marlowe | CAN" for name in "123")
    (tmp_path / "crowd.txt").write_text(
        "# three of one name\n" + "\n".join((*people, "-> apart person/of-1 person/of-2\n"))
    )
    (case,) = read_cases(tmp_path)
    graphs = case.graphs(load_ontology(data_dir("ontology")))
    last = sorted(graphs)[-1]
    two = {iri: quads for iri, quads in graphs.items() if iri != last}
    with Store.open(tmp_path / "store") as store:
        put(store, two)
        assert merge_store(store).joined == 1
        put(store, {last: graphs[last]})
        assert merge_store(store).joined == 0
        assert list(store.dump_nquads()) == merged_at_once(graphs, None)
        store.remove(last)
        assert merge_store(store).joined == 1
        assert list(store.dump_nquads()) == merged_at_once(two, None)


def change(store: Store, held: dict[str, Graph], world: dict[str, Graph], step: str, chance: random.Random) -> None:
    if step == "add":
        names = sorted(world.keys() - held.keys())
        new = {iri: world[iri] for iri in chance.sample(names, min(len(names), chance.randint(1, 8)))}
        put(store, new)
        held.update(new)
    elif held and step == "remove":
        iri = chance.choice(sorted(held))
        store.remove(iri)
        del held[iri]
    elif held and step == "replace":
        iri = chance.choice(sorted(held))
        held[iri] = without_some_claims(world[iri], chance)
        put(store, {iri: held[iri]})


def some_pairs(world: dict[str, Graph], chance: random.Random) -> Pairs:
    iris = sorted({q.subject.value for quads in world.values() for q in quads if q.object.value == f"{KG.BASE}Person"})
    one, other, third, fourth = chance.sample(iris, 4)
    return Pairs(frozenset({(min(one, other), max(one, other))}), frozenset({(min(third, fourth), max(third, fourth))}))


@pytest.fixture
def store(tmp_path: Path) -> Iterable[Store]:
    with Store.open(tmp_path / "store") as opened:
        yield opened


def test_merging_again_writes_nothing(store: Store, world: dict[str, Graph]) -> None:
    put(store, world)
    first = merge_store(store)
    token = store.input_hash(EVENTS)
    dump = list(store.dump_nquads())
    assert merge_store(store) == first
    assert (store.input_hash(EVENTS), list(store.dump_nquads())) == (token, dump)


@pytest.mark.parametrize("spoil", ["lost", "broken", "of another store"])
def test_what_is_beside_the_store_can_be_lost(
    spoil: str, tmp_path: Path, store: Store, world: dict[str, Graph]
) -> None:
    names = sorted(world)
    put(store, {iri: world[iri] for iri in names[::2]})
    merge_store(store)
    file = tmp_path / "store" / FILE
    if spoil == "lost":
        for path in file.parent.glob("*.sqlite*"):
            path.unlink()
    elif spoil == "broken":
        for path in file.parent.glob("*.sqlite*"):
            path.write_bytes(b"no database")
    else:
        with Store.open(tmp_path / "other") as other:
            put(other, {iri: world[iri] for iri in names[:5]})
            merge_store(other)
        file.write_bytes((tmp_path / "other" / FILE).read_bytes())
    put(store, {iri: world[iri] for iri in names[1::2]})
    merge_store(store)
    assert list(store.dump_nquads()) == merged_at_once(world, None)


def test_a_state_that_was_being_written_is_begun_anew(tmp_path: Path) -> None:
    with State(tmp_path) as state:
        state.begin("conditions", None)
        state.put("common", [("one",)])
        state.commit("token")
    writer = State(tmp_path)
    writer.begin("conditions", "token")
    writer.put("common", [(f"other {number}",) for number in range(10_000)])
    (tmp_path / "killed").mkdir()
    shutil.copy(tmp_path / FILE, tmp_path / "killed")  # as it is when the process is killed now
    writer.close()  # as after an error
    for folder in (tmp_path, tmp_path / "killed"):
        with State(folder) as state:
            state.begin("conditions", "token")
            assert state.is_new
            assert state.rows("SELECT iri FROM common") == []


def test_a_country_that_is_shown_otherwise_is_so_in_the_reasons_of_others(tmp_path: Path, store: Store) -> None:
    (tmp_path / "case.txt").write_text(
        """# who visits the same country
article a 2025-03-01
e person/kim-jong-un | Kim Jong Un | PRK
e country/KHM | Kampuchea | KHM
c 1 person/kim-jong-un visits country/KHM
article b 2025-03-02
e person/kim-jong-un-2 | Kim Jong-un | PRK
e country/KHM | Kampuchea | KHM
c 1 person/kim-jong-un-2 visits country/KHM
article c 2025-03-03
e country/KHM | Cambodia | KHM
c 1 country/KHM condemns -
-> same person/kim-jong-un person/kim-jong-un-2
"""
    )
    (case,) = read_cases(tmp_path)
    graphs = case.graphs(load_ontology(data_dir("ontology")))
    last = sorted(graphs, key=lambda iri: "Cambodia" in str(graphs[iri]))[-1]
    put(store, {iri: quads for iri, quads in graphs.items() if iri != last})
    merge_store(store)
    assert "Kampuchea" in "".join(reasons(store))
    put(store, {last: graphs[last]})
    merge_store(store)
    assert "Cambodia" in "".join(reasons(store))
    assert list(store.dump_nquads()) == merged_at_once(graphs, None)


def reasons(store: Store) -> list[str]:
    return [line for line in store.dump_nquads() if "ontology#reason" in line]


def test_what_is_attached_goes_with_its_article_though_all_is_weighed_anew(tmp_path: Path, store: Store) -> None:
    people = (f"article x{number} 2025-03-0{number}\ne person/lena-varga | Lena Varga | HUN" for number in range(1, 6))
    (tmp_path / "case.txt").write_text(
        """# in a small store the one whom most articles name is common, and is not when these are gone
article a 2025-03-01
e person/tomas-oravec | Tomas Oravec | SVK
e person/oravec | Oravec
c 1 person/tomas-oravec visits country/HUN
c 2 person/oravec visits country/HUN
"""
        + "\n".join((*people, "-> same person/oravec person/tomas-oravec\n"))
    )
    (case,) = read_cases(tmp_path)
    graphs = case.graphs(load_ontology(data_dir("ontology")))
    put(store, graphs)
    assert merge_store(store).joined == 1
    for iri in [iri for iri in graphs if "Oravec" in str(graphs[iri])] + sorted(graphs)[:2]:
        store.remove(iri)
    left = {iri: quads for iri, quads in graphs.items() if store.has_graph(iri)}
    merge_store(store)
    assert list(store.dump_nquads()) == merged_at_once(left, None)


def test_an_event_goes_with_its_article_though_others_made_it_of_another_matter(tmp_path: Path, store: Store) -> None:
    (tmp_path / "case.txt").write_text(
        """# a visit of which nothing is told may be either of two
article a 2025-03-03
c 1 person/ada-berg visits -
article b 2025-03-03
c 1 person/ada-berg visits country/CHN | 2025-03-01
article c 2025-03-03
c 1 person/ada-berg visits country/CHN | 2025-03-03
-> separate a1 b1 c1
"""
    )
    (case,) = read_cases(tmp_path)
    graphs = case.graphs(load_ontology(data_dir("ontology")))
    first = {case.iri("a"): graphs[case.iri("a")]}
    put(store, first)
    merge_store(store)
    later = {iri: quads for iri, quads in graphs.items() if iri not in first}
    put(store, later)
    merge_store(store)
    assert list(store.dump_nquads()) == merged_at_once(graphs, None)
    store.remove(case.iri("a"))
    assert merge_store(store).events == 2
    assert list(store.dump_nquads()) == merged_at_once(later, None)


@pytest.mark.parametrize("denial", ["", "c 2 person/ada-berg attacks place/nagoya | 2025-05-05 | | not\n"])
def test_whoever_is_told_to_be_of_another_state_is_so_in_older_events(
    tmp_path: Path, store: Store, denial: str
) -> None:
    (tmp_path / "case.txt").write_text(
        f"""# two of different states, until an article gives one the other's
article a 2025-05-05
e person/ada-berg | Ada Berg | NOR
c 1 person/ada-berg attacks place/osaka | 2025-05-05
{denial}article b 2025-05-05
e person/lio-marenga | Lio Marenga | KEN
c 1 person/lio-marenga attacks place/osaka | 2025-05-05
article c 2025-05-06
e person/ada-berg | Ada Berg | KEN
-> separate a1 b1
"""
    )
    (case,) = read_cases(tmp_path)
    graphs = case.graphs(load_ontology(data_dir("ontology")))
    put(store, {iri: quads for iri, quads in graphs.items() if iri != case.iri("c")})
    assert merge_store(store).disagreements == 1
    put(store, {case.iri("c"): graphs[case.iri("c")]})
    assert merge_store(store).disagreements == 0
    assert list(store.dump_nquads()) == merged_at_once(graphs, None)
    store.remove(case.iri("c"))
    assert merge_store(store).disagreements == 1


def test_a_user_s_pairs_are_remembered_until_others_are_given(store: Store, world: dict[str, Graph]) -> None:
    pairs = some_pairs(world, random.Random(1))
    put(store, world)
    merge_store(store, pairs=pairs)
    with_pairs = list(store.dump_nquads())
    assert with_pairs == merged_at_once(world, pairs)
    assert unmerge(store)
    merge_store(store)
    assert list(store.dump_nquads()) == with_pairs
    merge_store(store, pairs=Pairs())
    assert list(store.dump_nquads()) == merged_at_once(world, None)


def test_much_is_loaded_in_bulk_and_comes_out_the_same(
    store: Store, world: dict[str, Graph], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.store.revising.AT_ONCE", 50)
    monkeypatch.setattr("kg.store.revising._CHUNK", 100)
    put(store, world)
    merge_store(store)
    assert list(store.dump_nquads()) == merged_at_once(world, None)


def test_a_merge_that_fails_in_bulk_leaves_no_half(
    store: Store, world: dict[str, Graph], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.store.revising.AT_ONCE", 50)
    monkeypatch.setattr("kg.merge.update.Update.keep", lambda *_: 1 / 0)
    put(store, world)
    with pytest.raises(ZeroDivisionError):
        merge_store(store)
    assert store.graph_names() == sorted(world)
    assert not [q for q in store.graph(INPUTS_GRAPH) if "unfinished" in q.predicate.value]
    monkeypatch.undo()
    merge_store(store)
    assert list(store.dump_nquads()) == merged_at_once(world, None)


@pytest.mark.parametrize("when", ["as they are taken out", "as they are put in"])
def test_a_later_merge_that_fails_in_bulk_leaves_no_half(
    when: str, store: Store, world: dict[str, Graph], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = sorted(world)
    put(store, {iri: world[iri] for iri in names[::2]})
    merge_store(store)
    monkeypatch.setattr("kg.store.revising.FEW", 1)
    if when == "as they are put in":
        monkeypatch.setattr("kg.merge.output._of_event", lambda *_: ["no statement"])
    else:
        monkeypatch.setattr("kg.merge.output._held", lambda *_: {"no statement"})
    put(store, {iri: world[iri] for iri in names[1::2]})
    with pytest.raises((SyntaxError, ValueError)):
        merge_store(store)
    assert store.graph_names() == names  # nothing of merging's own, which is begun anew
    assert not [q for q in store.graph(INPUTS_GRAPH) if "unfinished" in q.predicate.value]
    monkeypatch.undo()
    merge_store(store)
    assert list(store.dump_nquads()) == merged_at_once(world, None)


def test_what_two_links_of_a_pair_say_stays_when_one_of_them_goes(store: Store) -> None:
    """Two that go together by name may be attached by a short name, too: both links have one IRI, and maybe a score."""
    one, other = f"{ID_BASE}person/ngaro", f"{ID_BASE}person/ropate-ngaro"
    by_name = Link(one, other, 5.0, "one office")
    before, now = Link(one, other, 5.0, "in one article; nobody else fits"), Link(one, other, 4.0, "in one article")
    with State(None) as state:
        state.begin("", None)
        update = Update(state, Archive(store, ID_BASE), load_merge_knowledge(None), Pairs(), ID_BASE)
        state.put("links", [(one, other, by_name.bits, by_name.reason)])
        state.put("attached", [(one, other, now.bits, now.reason)])
        update.moves = Moves(frozenset({before}), frozenset({now}), {})
        gone, new = update.identity_statements()
    assert [value for _, _, value in gone] == ['"in one article; nobody else fits"']
    assert set(say_link(by_name, ID_BASE)).isdisjoint(gone)
    assert new == set(say_link(now, ID_BASE)) - set(say_link(before, ID_BASE))
