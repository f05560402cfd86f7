"""The store: replacing graphs whole, what it says when it cannot, and that nothing in a term is taken for syntax."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from sample_extractions import Categories, article, claim, extraction, full_extraction

from kg.errors import NotFoundError, StoreError
from kg.graph.iris import article_iri
from kg.graph.quads import build_quads
from kg.store import Store
from kg.store.store import INPUTS_GRAPH

GRAPH = "https://example.org/g"

HOSTILE = [
    'quote " and \\ backslash',
    "line\nend\r\nand\ttab",
    '" } } ; DROP ALL ; INSERT DATA { GRAPH <x:y> { <x:y> <x:y> "',
    "''' \"\"\" # not a comment",
    "\\u0022 \\U00000022 %s {0}",
    "\x00\x01\x0b\x7f\x85\u2028\u2029\ufeff",
    "𝄞 é مرحبا 한국",
    "?var $var @en ^^<x:y>",
]


def quad(text: str, *, subject: str = "https://example.org/s", graph: str = GRAPH) -> ox.Quad:
    return ox.Quad(ox.NamedNode(subject), ox.NamedNode("https://example.org/p"), ox.Literal(text), ox.NamedNode(graph))


def in_another_process(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize("text", HOSTILE)
def test_any_string_goes_in_as_one_value(text: str) -> None:
    with Store.in_memory() as store:
        store.put("https://example.org/other", [quad("kept", graph="https://example.org/other")])
        store.put(GRAPH, [quad(text)], input_hash=text)
        assert store.graph(GRAPH) == {quad(text)}
        assert store.input_hash(GRAPH) == text
        assert store.graph_names() == [GRAPH, "https://example.org/other"]


def test_put_replaces_the_whole_graph_and_no_other() -> None:
    with Store.in_memory() as store:
        store.put(GRAPH, [quad("one"), quad("two")])
        store.put(f"{GRAPH}2", [quad("else", graph=f"{GRAPH}2")])
        store.put(GRAPH, [quad("three")])
        assert store.graph(GRAPH) == {quad("three")}
        assert len(store.graph(f"{GRAPH}2")) == 1


def test_several_graphs_go_in_at_once_or_not_at_all() -> None:
    with Store.in_memory() as store:
        store.put_all({GRAPH: [quad("one")], f"{GRAPH}2": [quad("two", graph=f"{GRAPH}2")]})
        assert len(store.graph_names()) == 2
        with pytest.raises(ValueError, match="among those of"):
            store.put_all({GRAPH: [quad("new")], f"{GRAPH}2": [quad("astray")]})
        assert store.graph(GRAPH) == {quad("one")}


def test_a_blank_node_is_refused() -> None:
    blank = ox.Quad(ox.BlankNode("b"), ox.NamedNode("https://example.org/p"), ox.Literal("x"), ox.NamedNode(GRAPH))
    with Store.in_memory() as store, pytest.raises(ValueError, match="blank node"):
        store.put(GRAPH, [blank])


def test_remove_takes_the_graph_and_what_is_remembered_of_it() -> None:
    with Store.in_memory() as store:
        store.put(GRAPH, [quad("one")], input_hash="h")
        assert store.remove(GRAPH)
        assert not list(store.quads())
        assert store.input_hash(GRAPH) is None and store.changed() == [GRAPH]
        assert not store.remove(GRAPH)


def test_book_keeping_is_neither_dumped_nor_listed() -> None:
    with Store.in_memory() as store:
        store.put(GRAPH, [quad("one")], input_hash="secret")
        assert INPUTS_GRAPH not in store.graph_names()
        assert "secret" not in "".join(store.dump_nquads())
        assert list(store.quads()) == [quad("one")]


def test_graph_hash_follows_the_content_and_not_the_order() -> None:
    one, other = Store.in_memory(), Store.in_memory()
    one.put(GRAPH, [quad("a"), quad("b")])
    other.put(GRAPH, [quad("b"), quad("a")])
    assert one.graph_hash(GRAPH) == other.graph_hash(GRAPH)
    other.put(GRAPH, [quad("b")])
    assert one.graph_hash(GRAPH) != other.graph_hash(GRAPH)
    assert one.graph_hash("https://example.org/none") is None


def test_dump_is_sorted_and_the_same_whatever_came_first(tmp_path: Path) -> None:
    other = extraction(claim(), of=article("b", "B " + "x" * 120))
    parts = [build_quads(made, Categories()) for made in (full_extraction(), other)]
    dumps = []
    for number, order in enumerate((parts, parts[::-1])):
        with Store.open(tmp_path / str(number)) as store:
            for quads in order:
                store.put(quads[0].graph_name.value, quads)
            dumps.append("".join(store.dump_nquads()))
    assert dumps[0] == dumps[1]
    assert dumps[0].endswith(" .\n")


def test_articles_are_listed_and_found_by_name_or_iri() -> None:
    quads = build_quads(full_extraction(), Categories())
    iri = article_iri(article())
    with Store.in_memory() as store:
        store.put(iri, quads)
        (entry,) = store.articles()
        assert (entry.iri, entry.names, entry.claims) == (iri, ("tern",), 4)
        assert store.find_article("tern") == store.find_article(iri) == iri
        with pytest.raises(NotFoundError, match="no article of this name"):
            store.find_article("swift")


def test_a_name_that_two_articles_have_is_no_answer() -> None:
    with Store.in_memory() as store:
        for text in ("one " * 40, "two " * 40):
            quads = build_quads(extraction(claim(), of=article("same", text)), Categories())
            store.put(quads[0].graph_name.value, quads)
        with pytest.raises(NotFoundError, match="2 articles have this name"):
            store.find_article("same")


def test_what_was_written_is_there_after_closing(tmp_path: Path) -> None:
    with Store.open(tmp_path / "deep" / "store") as store:
        store.put(GRAPH, [quad("one")])
    with Store.open(tmp_path / "deep" / "store", read_only=True) as store:
        assert store.graph(GRAPH) == {quad("one")}


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "s")
    store.close()
    store.close()
    with pytest.raises(StoreError, match="already closed"):
        len(store)


def test_a_store_open_for_reading_refuses_to_write(tmp_path: Path) -> None:
    Store.open(tmp_path / "s").close()
    with Store.open(tmp_path / "s", read_only=True) as store:
        for write in (lambda: store.put(GRAPH, [quad("x")]), lambda: store.add([quad("x")])):
            with pytest.raises(StoreError, match="reading only"):
                write()


def test_several_readers_at_once(tmp_path: Path) -> None:
    with Store.open(tmp_path / "s") as store:
        store.put(GRAPH, [quad("one")])
    first, second = (Store.open(tmp_path / "s", read_only=True) for _ in range(2))
    assert len(first) == len(second) == 1


@pytest.mark.parametrize("read_only", [False, True])
def test_a_store_that_another_process_holds(tmp_path: Path, read_only: bool) -> None:
    with Store.open(tmp_path / "s") as store:
        store.put(GRAPH, [quad("one")])
        code = (
            "import sys; from kg.store import Store\n"
            "try: Store.open(sys.argv[1], read_only=sys.argv[2] == 'True')\n"
            "except Exception as error: print(type(error).__name__, error)"
        )
        result = in_another_process(code, tmp_path / "s", read_only)
        assert result.stdout.startswith("StoreError"), result
        assert "another kg process holds this store" in result.stdout
        with pytest.raises(StoreError, match="in this process"):
            Store.open(tmp_path / "s", read_only=read_only)
    Store.open(tmp_path / "s", read_only=read_only).close()


def test_a_folder_of_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(StoreError, match="not a kg store but a folder of other files"):
        Store.open(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_file_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("x")
    with pytest.raises(StoreError, match="not a kg store but a file"):
        Store.open(tmp_path / "f")


@pytest.mark.parametrize("arguments", [{"read_only": True}, {"create": False}])
def test_a_store_that_is_not_there(tmp_path: Path, arguments: dict[str, bool]) -> None:
    with pytest.raises(StoreError, match="there is no store here"):
        Store.open(tmp_path / "none", **arguments)
    assert not (tmp_path / "none").exists()
    (tmp_path / "empty").mkdir()
    with pytest.raises(StoreError, match="there is no store here"):
        Store.open(tmp_path / "empty", **arguments)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs a folder that nobody can write to")
def test_a_path_that_cannot_be_written() -> None:
    with pytest.raises(StoreError, match=r"^/proc/kg-store: cannot be"):
        Store.open("/proc/kg-store")


def test_a_damaged_store_says_so(tmp_path: Path) -> None:
    Store.open(tmp_path / "s").close()
    (tmp_path / "s" / "CURRENT").write_text("MANIFEST-999999\n")
    with pytest.raises(StoreError, match="store"):
        Store.open(tmp_path / "s")


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    assert resource
    code = (
        "import resource, sys; from kg.store import Store; from test_store import quad, GRAPH\n"
        "store = Store.open(sys.argv[1]); store.put(GRAPH, [quad('kept')])\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "try:\n"
        "    for n in range(50):\n"
        "        store.put(f'{GRAPH}{n}', [quad(f'{n} {i}' * 20, graph=f'{GRAPH}{n}') for i in range(99)])\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    command = [sys.executable, "-c", code, str(tmp_path / "s")]
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=60)
    assert result.stdout.startswith("StoreError"), result
    assert "the disk is full" in result.stdout
    with Store.open(tmp_path / "s") as store:
        assert store.graph(GRAPH) == {quad("kept")}
        assert {len(store.graph(name)) for name in store.graph_names()} <= {1, 99}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_killed_writer_leaves_whole_graphs(tmp_path: Path) -> None:
    code = (
        "import sys; from kg.store import Store; from test_store import quad, GRAPH\n"
        "store = Store.open(sys.argv[1])\n"
        "for n in range(10_000):\n"
        "    store.put(f'{GRAPH}{n}', [quad(str(i), graph=f'{GRAPH}{n}') for i in range(20)]); print(n, flush=True)"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "s")], stdout=subprocess.PIPE, text=True, env=environment
    )
    assert process.stdout is not None
    acknowledged = [int(process.stdout.readline()) for _ in range(5)]
    process.kill()
    process.communicate()
    with Store.open(tmp_path / "s") as store:
        names = store.graph_names()
        assert {f"{GRAPH}{n}" for n in acknowledged} <= set(names)
        assert {len(store.graph(name)) for name in names} == {20}


def test_a_snapshot_is_a_store_of_that_moment(tmp_path: Path) -> None:
    with Store.open(tmp_path / "s") as store:
        store.put(GRAPH, [quad("one")])
        store.snapshot(tmp_path / "copy")
        store.put(GRAPH, [quad("two")])
        with Store.open(tmp_path / "copy", read_only=True) as copy:
            assert copy.graph(GRAPH) == {quad("one")}
        with pytest.raises(StoreError, match="exists already"):
            store.snapshot(tmp_path / "copy")
