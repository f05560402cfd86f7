"""The command line from outside: exit codes, what goes to which stream, and a sentence for everything that is wrong."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_extractions import Categories, full_extraction

from kg.cli.main import COMMANDS
from kg.graph.quads import build_quads
from kg.query import Catalogue
from kg.store import Store
from kg.version import __version__

KG = (sys.executable, "-m", "kg")
CONDEMNED = "SELECT ?who ?claim { ?claim kg:action kg:condemns ; kg:actor ?who } ORDER BY ?claim"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run ``kg`` in a folder of the test's own."""

    def run_kg(*arguments: object, stdin: bytes = b"", **variables: str) -> subprocess.CompletedProcess[str]:
        environment = {key: value for key, value in os.environ.items() if key != "KG_STORE"} | variables
        command = [*KG, *map(str, arguments)]
        done = subprocess.run(command, cwd=tmp_path, input=stdin, capture_output=True, env=environment, timeout=120)
        text = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
        assert "Traceback" not in text[1], text[1]
        return subprocess.CompletedProcess(command, done.returncode, *text)

    return run_kg


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "store"
    quads = build_quads(full_extraction(), Categories())
    with Store.open(path) as store:
        store.put(quads[0].graph_name.value, quads)
    return path


def failed(done: subprocess.CompletedProcess[str], code: int, *words: str) -> None:
    assert done.returncode == code, done
    assert done.stderr.startswith("kg: "), done.stderr
    assert done.stdout == ""
    for word in words:
        assert word in done.stderr


# Help


def test_help_names_every_command(run: Run) -> None:
    done = run("--help")
    assert done.returncode == 0
    for name, line in COMMANDS.items():
        assert re.search(rf"^  {name}\s+{re.escape(line)}$", done.stdout, re.MULTILINE)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(run: Run, name: str) -> None:
    done = run(name, "--help")
    assert done.returncode == 0
    assert "Example" in done.stdout
    assert f"kg {name}" in done.stdout.split("Example", 1)[1]


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom kg.cli.main import run\nrun(['--help'])\n"
        "heavy = {'spacy', 'rdflib', 'pyoxigraph', 'networkx', 'pyvis', 'trafilatura', 'rich', 'numpy', 'pyshacl'}\n"
        "sys.exit(f'imported: {heavy & set(sys.modules)}' if heavy & set(sys.modules) else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def test_version(run: Run) -> None:
    assert run("--version").stdout == f"kg, version {__version__}\n"


def test_the_library_gives_every_name_it_promises() -> None:
    import kg

    for name in kg.__all__:
        assert getattr(kg, name) is not None
    with pytest.raises(AttributeError, match="it has Article"):
        _ = kg.Artikel


# Usage


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["lod"], ["no command 'lod'", "did you mean 'load'?"]),
        (["--colour"], ["No such option"]),
        (["load"], ["Missing argument", "see 'kg load --help'"]),
        (["load", "a.txt", "--date", "yesterday"], ["yesterday"]),
        (["query"], ["give one of NAME, FILE.rq and -e"]),
        (["query", "x", "-e", "ASK {}"], ["give one of NAME, FILE.rq and -e"]),
        (["query", "-e", "ASK {}", "-p", "who"], ["not NAME=VALUE"]),
        (["query", "-e", "ASK {}", "--format", "xml"], ["xml"]),
        (["export", "word"], ["no format 'word'"]),
        (["remove"], ["Missing argument"]),
    ],
    ids=str,
)
def test_wrong_usage_is_2(run: Run, arguments: list[str], words: list[str]) -> None:
    failed(run(*arguments), 2, *words)


# Stores


def test_a_store_that_is_not_there(run: Run, tmp_path: Path) -> None:
    for arguments in (["info"], ["query", "-e", "ASK {}"], ["remove", "x"], ["view"], ["export", "claims"]):
        failed(run(*arguments, "--store", "none"), 1, "none: there is no store here", "kg load")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("path", ["/proc/kg-store", "/dev/null", "/dev/null/store"])
def test_a_store_that_cannot_be_written(run: Run, tmp_path: Path, path: str) -> None:
    (tmp_path / "a.nq").write_text("")
    failed(run("import", "a.nq", "--store", path), 1, path)


def test_a_folder_of_other_files_is_no_store(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.nq").write_text("")
    failed(run("import", "a.nq", "--store", "."), 1, "not a kg store but a folder of other files")
    failed(run("info", "--store", "a.nq"), 1, "not a kg store but a file")


@pytest.mark.parametrize("arguments", [["info"], ["query", "-e", "ASK {}"], ["import", "a.nq"]], ids=str)
def test_a_store_that_another_process_holds(run: Run, tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "a.nq").write_text("")
    with Store.open(tmp_path / "kg-store"):
        failed(run(*arguments), 1, "kg-store: another kg process holds this store")


def test_the_store_comes_from_the_environment(run: Run, made_store: Path) -> None:
    assert "1 article, 4 claims" in run("info", KG_STORE=str(made_store)).stdout


# load


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("binary.txt", bytes(range(256)) * 8),
        ("picture.html", b"\x89PNG\r\n\x1a\n" + bytes(300)),
        ("empty.txt", b""),
        ("blank.txt", b" \n\n\t\n"),
        ("wrong.jsonl", b'{"id": "a", "text": \n'),
        ("list.jsonl", b"[1, 2]\n"),
        ("missing.txt", None),
        ("missing-folder/", None),
    ],
)
def test_an_article_that_cannot_be_read(run: Run, tmp_path: Path, name: str, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    done = run("load", name)
    failed(done, 1, name.rstrip("/"))
    assert done.stderr.splitlines()[-1].startswith("1 article failed"), done.stderr


def test_a_wrong_encoding_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Der Präsident besuchte die Häfen.".encode("utf-16-le"))
    failed(run("load", "a.txt", "--encoding", "utf-8"), 1, "a.txt")
    failed(run("load", "a.txt", "--encoding", "klingon"), 1, "klingon")


def test_an_empty_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    failed(run("load", "empty"), 1, "empty")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [(["--base", "data"], "--base data"), (["--reader", "pdf"], "pdf"), (["--ontology", "no"], "no")],
)
def test_options_that_will_not_do(run: Run, tmp_path: Path, arguments: list[str], word: str) -> None:
    (tmp_path / "a.txt").write_text("The minister of Norland visited the port on Friday, officials said.\n")
    failed(run("load", "a.txt", *arguments), 1, word)


def test_the_log_of_loading_tells_of_each_article(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("France condemned Russia on Friday.\n")
    (tmp_path / "b.txt").write_bytes(b"")
    for _ in range(2):  # it is added to
        run("load", "a.txt", "b.txt", "--log", "log.jsonl", "-q")
    first, failure, second, _ = map(json.loads, (tmp_path / "log.jsonl").read_text().splitlines())
    iri = first["iri"]
    assert first == {"article": "a", "status": "loaded", "claims": 1, "iri": iri, "reason": ""}
    assert second == {**first, "status": "unchanged"}
    assert (failure["article"], failure["status"]) == ("b.txt", "failed")
    assert failure["reason"].startswith("b.txt: the file is empty; ")
    assert iri in run("export", "nquads").stdout
    failed(run("load", "a.txt", "--log", "no/log.jsonl"), 1, "no/log.jsonl: cannot be written", "--log")


STORY = """France condemns attack on Spain

PARIS, March 7, 2025 (Reuters) - France condemned Russia on Friday. Germany praised Italy.

Advertisement
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Load one story from standard input, once for all tests that only read."""
    folder = tmp_path_factory.mktemp("loaded")
    command = [*KG, "load", "-", "-v", "--store", "s", "--url", "https://example.org/a"]
    done = subprocess.run(command, cwd=folder, input=STORY, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    return folder / "s", done.stderr


def test_the_report_of_a_verbose_load(loaded: tuple[Path, str]) -> None:
    _, told = loaded
    assert re.search(r"^stdin: loaded, \d+ claims$", told, re.MULTILINE)
    assert re.search(r"^  line 5 dropped \(\w[\w ]*\): Advertisement$", told, re.MULTILINE)
    assert re.search(r"^1 article loaded; \d+ claims$", told, re.MULTILINE)


def test_what_was_loaded_can_be_asked(run: Run, loaded: tuple[Path, str]) -> None:
    done = run("query", "-e", "SELECT ?who ?what { ?who kg:condemns ?what }", "--store", loaded[0], "-f", "jsonl")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert any(row["who"].endswith("country/FRA") and row["what"].endswith("country/RUS") for row in rows), rows


def test_load_again_is_unchanged_and_quiet_is_quiet(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    assert run("load", "a.txt", "-q").stderr == ""
    assert run("load", "a.txt").stderr.startswith("1 article unchanged")
    assert run("remove", "a").stderr == "removed a\n"
    failed(run("remove", "a"), 1, "a: no article of this name")


# query


def test_an_answer_goes_to_standard_output_or_a_file(run: Run, made_store: Path, tmp_path: Path) -> None:
    on_line = run("query", "-e", CONDEMNED, "-f", "csv", "--store", made_store)
    assert (on_line.returncode, on_line.stderr) == (0, "")
    assert on_line.stdout.splitlines()[0] == "who,claim"
    (tmp_path / "q.rq").write_text(CONDEMNED)
    run("query", "q.rq", "-f", "csv", "-o", "a.csv", "--store", made_store)
    assert (tmp_path / "a.csv").read_text() == on_line.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["no-such-query"], ["no-such-query: no such query", "kg query --list"]),
        (["none.rq"], ["none.rq: no such query file"]),
        (["-e", "SELECT ?x {", "-f", "csv"], ["-e, line 1, column", "not valid SPARQL"]),
        (["-e", "DROP ALL"], ["DROP is refused"]),
        (["-e", "ASK { SERVICE <http://127.0.0.1:9/> {} }"], ["SERVICE is refused"]),
        (["-e", 'ASK { VALUES ?who { "" } }', "-p", "whom=x"], ["no parameter whom", "it has who (text)"]),
        (["-e", "ASK { VALUES ?who { UNDEF } }", "-p", "who=Nobody"], ["Nobody: no entity of this name"]),
        (["-e", "ASK {}", "-f", "ttl"], ["format ttl is for triples"]),
    ],
    ids=str,
)
def test_queries_that_cannot_be_answered(run: Run, made_store: Path, arguments: list[str], words: list[str]) -> None:
    failed(run("query", *arguments, "--store", made_store), 1, *words)


def test_the_list_names_every_query_and_tells_about_one(run: Run) -> None:
    names = Catalogue().names()
    told = run("query", "--list").stdout
    assert [line.split()[0] for line in told.splitlines() if line and not line.startswith("kg ")] == names
    for name in names[:1]:
        assert f"kg query {name}" in run("query", "--list", name).stdout


# Output


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize("arguments", [["-o", "/dev/full"], []], ids=["file", "stdout"])
def test_a_full_disk_is_told(made_store: Path, arguments: list[str]) -> None:
    command = [*KG, "query", "-e", "SELECT * { ?s ?p ?o }", "-f", "csv", "--store", str(made_store), *arguments]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "No space left" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


@pytest.mark.parametrize(("output", "words"), [("no/such/a.csv", "a.csv: cannot be written"), (".", "a folder")])
def test_a_file_that_cannot_be_written(run: Run, made_store: Path, output: str, words: str) -> None:
    failed(run("query", "-e", "ASK {}", "-o", output, "--store", made_store), 1, words)


def test_a_failed_command_leaves_the_old_file(run: Run, made_store: Path, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    failed(run("query", "-e", "ASK {", "-o", "a.csv", "--store", made_store), 1)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.csv": "old"}


def test_a_reader_that_has_had_enough(made_store: Path) -> None:
    command = [*KG, "query", "-e", "SELECT * { ?s ?p ?o . ?a ?b ?c }", "-f", "csv", "--store", str(made_store)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_ctrl_c_is_answered_in_a_sentence(tmp_path: Path) -> None:
    command = [*KG, "load", "-", "--store", "s"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        deadline = time.monotonic() + 60
        while not (tmp_path / "s" / "CURRENT").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(0.3)  # it waits for standard input now
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        told = process.stderr.read()
    assert told.strip() == "kg: interrupted; what was stored is kept: run the same command again to go on"
    assert process.returncode == 130


# The other commands


def test_import_and_export_are_inverse(run: Run, made_store: Path, tmp_path: Path) -> None:
    with Store.open(made_store, read_only=True) as store:
        lines = "".join(store.dump_nquads())
    (tmp_path / "a.nq").write_text(lines, encoding="utf-8", newline="\n")
    done = run("import", "a.nq")
    assert done.returncode == 0
    assert "graphs: 1 new, 0 changed, 0 unchanged" in done.stderr
    assert run("export", "nquads").stdout == lines


def test_one_broken_file_does_not_stop_the_others(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.nq").write_text('<a:b> <a:b> "x" <a:g> .\nnot a quad\n')
    (tmp_path / "good.nq").write_text('<a:b> <a:b> "x" <a:h> .\n')
    done = run("import", "bad.nq", "good.nq")
    assert done.returncode == 1
    assert "kg: bad.nq, line 2: not N-Quads" in done.stderr
    assert "good.nq: 1 quad; graphs: 1 new" in done.stderr
    graphs = run("query", "-e", 'SELECT DISTINCT ?g { GRAPH ?g { ?s ?p "x" } }', "-f", "csv").stdout
    assert graphs == "g\na:h\n"


def test_info_for_people_and_for_programs(run: Run, made_store: Path) -> None:
    told = run("info", "--store", made_store).stdout
    assert "1 article, 4 claims" in told
    assert "Minister condemns frigate" in told
    entry = json.loads(run("info", "--json", "--store", made_store).stdout)
    assert (entry["names"], entry["claims"], entry["date"]) == (["tern"], 4, None)


def test_remove_takes_all_or_none(run: Run, made_store: Path, tmp_path: Path) -> None:
    with Store.open(made_store, read_only=True) as store:
        (tmp_path / "a.nq").write_text("".join(store.dump_nquads()), encoding="utf-8")
    run("import", "a.nq")
    failed(run("remove", "tern", "swift"), 1, "swift: no article of this name")
    assert "1 article," in run("info").stdout
    assert run("remove", "tern").returncode == 0
    assert "0 articles, 0 claims, 0 quads" in run("info").stdout
