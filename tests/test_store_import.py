"""Importing RDF that another loader wrote."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from sample_extractions import Categories, claim, extraction, full_extraction

from kg.errors import InputError
from kg.graph.quads import build_quads
from kg.store import Store
from kg.store.importing import ImportCount, import_file
from kg.store.store import INPUTS_GRAPH
from kg.terms import ID_BASE

G = "https://example.org/g"
NQUADS = f'<https://example.org/s> <https://example.org/p> "x" <{G}> .\n'
TRIG = f'<{G}> {{ <https://example.org/s> <https://example.org/p> "x" }}\n'
JSONLD = json.dumps({"@id": G, "@graph": [{"@id": "https://example.org/s", "https://example.org/p": "x"}]})
BLANK = f'_:a <https://example.org/p> _:b <{G}> .\n_:b <https://example.org/p> "x" <{G}> .\n'


def write(path: Path, text: str) -> Path:
    data = text.encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.nq", NQUADS),
        ("a.NQ", NQUADS),
        ("a.nq.gz", NQUADS),
        ("a.trig", TRIG),
        ("a.trig.gz", TRIG),
        ("a.jsonld", JSONLD),
        ("a.json.gz", JSONLD),
    ],
)
def test_each_format_gives_the_same_graph(tmp_path: Path, name: str, text: str) -> None:
    with Store.in_memory() as store:
        assert import_file(store, write(tmp_path / name, text)) == ImportCount(loaded=1, quads=1)
        assert "".join(store.dump_nquads()) == NQUADS


def test_an_export_comes_back_as_it_was_and_again_changes_nothing(tmp_path: Path) -> None:
    quads = build_quads(full_extraction(), Categories())
    with Store.in_memory() as store, Store.in_memory() as other:
        store.put(quads[0].graph_name.value, quads, input_hash="h")
        path = write(tmp_path / "a.nq", "".join(store.dump_nquads()))
        assert import_file(other, path).loaded == 1
        assert "".join(other.dump_nquads()) == path.read_text(encoding="utf-8")
        assert import_file(other, path) == ImportCount(unchanged=1, quads=len(quads))


def test_an_article_is_replaced_and_must_be_read_again(tmp_path: Path) -> None:
    old, new = (build_quads(extraction(*claims), Categories()) for claims in ([claim(1), claim(2)], [claim(1)]))
    iri = old[0].graph_name.value
    with Store.in_memory() as store:
        store.put(iri, old, input_hash="h")
        path = write(tmp_path / "a.nq", "".join(f"{quad} .\n" for quad in new))
        assert import_file(store, path) == ImportCount(replaced=1, quads=len(new))
        assert store.graph(iri) == set(new)
        assert store.input_hash(iri) != "h"


def test_any_other_graph_is_added_to(tmp_path: Path) -> None:
    with Store.in_memory() as store:
        import_file(store, write(tmp_path / "a.nq", NQUADS))
        assert import_file(store, write(tmp_path / "b.nq", NQUADS.replace('"x"', '"y"'))).replaced == 1
        assert {quad.object.value for quad in store.graph(G)} == {"x", "y"}


def test_triples_in_no_graph_get_one_of_their_own(tmp_path: Path) -> None:
    path = write(tmp_path / "a.ttl", '<https://example.org/s> <https://example.org/p> "x" .')
    with Store.in_memory() as store:
        import_file(store, path)
        assert import_file(store, path).unchanged == 1
        (name,) = store.graph_names()
        assert name.startswith(f"{ID_BASE}graph/import-")


def test_blank_nodes_become_the_same_iris_each_time(tmp_path: Path) -> None:
    other_labels = "".join(reversed(BLANK.replace("_:a", "_:z").replace("_:b", "_:a").splitlines(keepends=True)))
    with Store.in_memory() as one, Store.in_memory() as other:
        import_file(one, write(tmp_path / "a.nq", BLANK))
        import_file(one, tmp_path / "a.nq")
        import_file(other, write(tmp_path / "b.nq", other_labels))
        dump = "".join(one.dump_nquads())
        assert dump == "".join(other.dump_nquads())
        assert "_:" not in dump
        assert dump.count("\n") == 2


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.nq", NQUADS.encode() + b"<a:b> <a:b> .\n", "line 2: not N-Quads"),
        ("a.nq", NQUADS.encode() + b'<a:b> <a:b> "unclosed\n', "not N-Quads"),
        ("a.nq", b"\x00\xff\xfe\x89PNG", "not N-Quads"),
        ("a.nq", b'<https://e.org/a b> <a:b> "x" .\n', "not N-Quads"),
        ("a.trig", b"<a:b> { <a:b> ", "not TriG"),
        ("a.jsonld", b'{"@id": ', "not JSON-LD"),
        ("a.jsonld", b'{"@context": "https://schema.org/", "name": "x"}', "kg fetches nothing"),
        ("a.nq.gz", b"not gzip at all", "broken gzip"),
        ("a.nq.gz", gzip.compress(NQUADS.encode() * 500)[:-20], "broken gzip"),
        ("a.rdf", b"<rdf/>", "not a format that can be imported; known are"),
        ("a", b"", "not a format that can be imported"),
    ],
)
def test_a_broken_file_changes_nothing(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(data)
    with Store.in_memory() as store:
        with pytest.raises(InputError, match=message) as caught:
            import_file(store, tmp_path / name)
        assert str(tmp_path / name) in str(caught.value)
        assert len(store) == 0


def test_no_such_file_and_a_folder(tmp_path: Path) -> None:
    (tmp_path / "folder.nq").mkdir()
    with Store.in_memory() as store:
        with pytest.raises(InputError, match="no such file"):
            import_file(store, tmp_path / "none.nq")
        with pytest.raises(InputError, match="a folder; name the files in it"):
            import_file(store, tmp_path / "folder.nq")


def test_our_own_book_keeping_is_not_taken_from_others(tmp_path: Path) -> None:
    line = f'<{G}> <{INPUTS_GRAPH}#hash> "forged" <{INPUTS_GRAPH}> .\n'
    with Store.in_memory() as store:
        import_file(store, write(tmp_path / "a.nq", NQUADS + line))
        assert store.input_hash(G) != "forged"


def test_a_large_file_is_staged_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.store.importing._MEMORY_BYTES", 10)
    with Store.in_memory() as store:
        assert import_file(store, write(tmp_path / "a.nq.gz", NQUADS + BLANK)).quads == 3
        assert "_:" not in "".join(store.dump_nquads())


def test_many_graphs_go_in_by_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.store.importing._BATCH_QUADS", 3)
    lines = "".join(NQUADS.replace(G, f"{G}{n}") for n in range(10))
    with Store.in_memory() as store:
        assert import_file(store, write(tmp_path / "a.nq", lines)).loaded == 10
        assert len(store.graph_names()) == 10
