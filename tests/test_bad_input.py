"""The command line on bad input, from outside: what fails says what, where and what to do, and harms no store.

Cases of one command each stand in ``test_cli.py``; here are those that meet a store with something to lose.
"""

from __future__ import annotations

import gzip
import json
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kg.paths import data_dir
from kg.store import Store

KG = (sys.executable, "-m", "kg")
STORY = "France condemned Russia on Friday. Germany praised Italy, officials said.\n"
GOOD_QUAD = '<https://example.org/s> <https://example.org/p> "x" <https://example.org/g> .\n'

Run = Callable[..., subprocess.CompletedProcess[str]]


def environment() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if key != "KG_STORE"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that ``kg load`` made of one story."""
    folder = tmp_path_factory.mktemp("made")
    command = [*KG, "load", "-", "--url", "https://example.org/story", "-q"]
    subprocess.run(command, cwd=folder, input=STORY.encode(), check=True, timeout=300, env=environment())
    return folder / "kg-store"


@pytest.fixture
def folder(tmp_path: Path, made: Path) -> Path:
    """A folder with a copy of that store."""
    shutil.copytree(made, tmp_path / "kg-store")
    return tmp_path


@pytest.fixture
def run(folder: Path) -> Run:
    """Run ``kg`` there; no traceback may show, whatever it is given."""

    def run_kg(*arguments: object, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
        command = [*KG, *map(str, arguments)]
        done = subprocess.run(
            command, cwd=folder, input=stdin, capture_output=True, timeout=300, check=False, env=environment()
        )
        told = done.stderr.decode("utf-8")
        assert "Traceback" not in told, told
        return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode("utf-8"), told)

    return run_kg


def content(path: Path) -> str:
    with Store.open(path, create=False, read_only=True) as store:
        return "".join(store.dump_nquads())


def failed(done: subprocess.CompletedProcess[str], *words: str, code: int = 1) -> None:
    assert done.returncode == code, done
    assert re.search("^kg: ", done.stderr, re.MULTILINE), done.stderr
    for word in words:
        assert word in done.stderr, done.stderr


@pytest.fixture
def unharmed(folder: Path, made: Path) -> Iterator[None]:
    """Hold the store, when the test is done, against what it held before."""
    yield
    assert content(folder / "kg-store") == content(made)


# Articles


BAD_FILES = {
    "binary.txt": bytes(range(256)) * 20,
    "empty.html": b"",
    "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "latin.txt": "Österreich lobte die Übung; größere Öfen für Ärzte über Äcker".encode("utf-16-be"),
    "marked.txt": b"\xff\xfeF\x00r\x00a",  # a byte-order mark, then half a character
    "deep.jsonl": b"[" * 100_000,
    "number.jsonl": b'{"id": "a", "text": ' + b"9" * 5000 + b"}",
    "nobody.jsonl": b'{"id": "a", "title": "No text"}',
    "tags.html": b"<div>" * 20_000,
    "scripts.html": b"<html><script>France condemned Russia</script></html>",
}


def test_a_folder_of_bad_files_and_a_good_one(run: Run, folder: Path) -> None:
    (folder / "in").mkdir()
    for name, data in BAD_FILES.items():
        (folder / "in" / name).write_bytes(data)
    (folder / "in" / "zebra.txt").write_text("Peru condemned Chad on Friday, officials said.\n", encoding="utf-8")
    done = run("load", "in")
    failed(done, "1 article loaded", f"{len(BAD_FILES)} failed")
    for name in BAD_FILES:
        (line,) = [line for line in done.stderr.splitlines() if f"in/{name}" in line]
        assert re.match(rf"kg: in/{re.escape(name)}(:\d+)?: .+; .+", line), f"{line!r} does not say what to do"
    assert done.stdout == ""
    before, after = content(folder / "kg-store"), run("info", "--json").stdout
    assert "zebra" in after and "example.org/story" in before


def test_pipes_links_and_folders_named_like_articles_are_passed_over(run: Run, folder: Path) -> None:
    (folder / "in" / "folder.txt").mkdir(parents=True)
    os.mkfifo(folder / "in" / "pipe.txt")
    (folder / "in" / "round").symlink_to(folder / "in")
    (folder / "in" / "lost.txt").symlink_to(folder / "nowhere")
    done = run("load", "in", "-v")
    failed(done, "in/lost.txt")
    assert "in/pipe.txt: passed over" in done.stderr


HOSTILE_TEXTS = {
    "quads": 'Peru condemned "> <https://example.org/x> .\n<a> <b> <c> <d> .\\ Chad on Friday.',
    "script": "Peru condemned <script>alert(1)</script> ${PATH} `id` $(id) %s %n Chad on Friday.",
    "sparql": "Peru condemned ?who } DROP ALL { Chad on Friday, said O'Brien \\u0022.",
    "unicode": "Peru condemned\u202edahC no\u202c Friday \ufffe \U0010ffff \u2028 said.",
    "sentence": "Peru " + "very " * 1_500 + "much condemned Chad.",
    "word": "Peru condemned Chad. " + "x" * 50_000,
    "signs": "=" * 20_000 + "\n\nPeru condemned Chad on Friday.",
}


def test_hostile_articles_are_stored_as_they_are(run: Run, folder: Path) -> None:
    lines = [
        {"id": f"../{name}\x1b[31m", "title": text[:60], "text": text, "url": f"javascript:alert({number})"}
        for number, (name, text) in enumerate(HOSTILE_TEXTS.items())
    ]
    (folder / "in.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    done = run("load", "in.jsonl")
    assert (done.returncode, done.stdout) == (0, ""), done
    assert f"{len(lines)} articles loaded" in done.stderr
    assert run("check").stdout == ""
    rows = run(
        "query", "-e", "SELECT ?text { ?a schema:identifier ?id ; schema:text ?text } ORDER BY ?id", "-f", "jsonl"
    )
    stored = {json.loads(row)["text"] for row in rows.stdout.split("\n") if row}
    assert stored == {STORY, *HOSTILE_TEXTS.values()}
    (folder / "copy.nq").write_text(content(folder / "kg-store"), encoding="utf-8", newline="\n")
    assert run("import", "copy.nq", "--store", "copy").returncode == 0
    assert content(folder / "copy") == content(folder / "kg-store")


STEERING = (
    "Port story\n\nAdvertisement \x1b]0;owned\x07 here\n\n"
    "Peru \x1b[2Jcondemned Chad on Friday, said Ada \x1b[31mBerg.\n"
)


@pytest.fixture(scope="module")
def steering(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an article that would steer the terminal, and a store with it."""
    folder = tmp_path_factory.mktemp("steering")
    (folder / "a\x1b[31m.txt").write_text(STEERING, encoding="utf-8")
    command = [*KG, "load", "a\x1b[31m.txt", "-q"]
    subprocess.run(command, cwd=folder, check=True, timeout=300, env=environment())
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(
    "arguments",
    [
        ["load", "a\x1b[31m.txt", "-v", "--again"],
        ["load", "no\x1b[31mthing.txt"],
        ["info"],
        ["query", "-e", "SELECT ?text { ?a schema:text ?text }"],
        ["query", "no\x1b]0;owned\x07thing"],
        ["explain", "no\x1b]0;owned\x07thing"],
    ],
    ids=lambda arguments: ascii(" ".join(arguments[:2])),
)
def test_no_text_of_an_article_steers_the_terminal(steering: Path, arguments: list[str]) -> None:
    seen = on_terminal([*KG, *arguments], steering)
    assert "Traceback" not in seen and seen.strip()
    assert not re.search("owned\x07|\x1b\\]|\x1b\\[31m|\x1b\\[2J", seen), ascii(seen)


def on_terminal(command: list[str], folder: Path) -> str:
    """What a command writes to a terminal."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        env=environment() | {"TERM": "xterm"},
    )
    os.close(theirs)
    seen = b""
    while process.poll() is None or select.select([ours], [], [], 0)[0]:
        if select.select([ours], [], [], 0.1)[0]:
            try:
                seen += os.read(ours, 65536)
            except OSError:  # how Linux says that the other end is closed
                break
    process.wait(timeout=300)
    os.close(ours)
    return seen.decode("utf-8")


# A store that another process holds


@pytest.fixture
def held(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another ``kg load`` that holds the store while it waits for its standard input."""
    process = subprocess.Popen(
        [*KG, "load", "-", "--url", "https://example.org/other"],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    deadline = time.monotonic() + 60
    while not is_held(folder / "kg-store") and time.monotonic() < deadline:
        time.sleep(0.05)
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate(timeout=60)


def is_held(store: Path) -> bool:
    code = "import sys, kg.store\nkg.store.Store.open(sys.argv[1], create=False, read_only=True).close()"
    done = subprocess.run([sys.executable, "-c", code, str(store)], capture_output=True, timeout=60, check=False)
    return done.returncode != 0


@pytest.mark.skipif(sys.platform == "win32", reason="locks by fcntl")
def test_while_another_process_holds_the_store_every_command_says_so(
    run: Run, folder: Path, held: subprocess.Popen[bytes]
) -> None:
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    (folder / "a.nq").write_text(GOOD_QUAD, encoding="utf-8")
    for arguments in (
        ["load", "a.txt"],
        ["import", "a.nq"],
        ["merge"],
        ["remove", "stdin"],
        ["query", "-e", "ASK {}"],
        ["view"],
        ["export", "nquads"],
        ["explain", "x"],
        ["check"],
    ):
        failed(run(*arguments), "kg-store: another kg process holds this store")
    assert not (folder / "network.html").exists()
    held.communicate(b"Peru condemned Chad on Friday, officials said.\n", timeout=120)
    assert held.returncode == 0
    assert run("info").stdout.startswith("kg-store: 2 articles")


@pytest.mark.skipif(sys.platform == "win32", reason="locks by fcntl")
@pytest.mark.usefixtures("unharmed")
def test_a_process_that_was_killed_holds_nothing_and_leaves_what_was_there(
    run: Run, folder: Path, held: subprocess.Popen[bytes]
) -> None:
    held.kill()
    held.communicate(timeout=60)
    assert run("info").stdout.startswith("kg-store: 1 article,")


# A store that is damaged


@pytest.mark.parametrize("harm", ["CURRENT", "*.sst"])
def test_a_damaged_store_is_told(run: Run, folder: Path, harm: str) -> None:
    for path in (folder / "kg-store").glob(harm):
        path.write_bytes(b"rust\n")
    failed(run("query", "-e", "SELECT * { ?s ?p ?o }", "-f", "csv"), "kg-store: the store is damaged; restore it")


# What cannot be written


@pytest.mark.parametrize("command", ["view", "export nquads", "export graphml", "query -e ASK{}"])
@pytest.mark.parametrize("target", ["file/out.x", "/proc/out.x", "folder"])
@pytest.mark.usefixtures("unharmed")
def test_an_output_that_cannot_be_written_is_named(run: Run, folder: Path, command: str, target: str) -> None:
    (folder / "file").touch()
    (folder / "folder").mkdir()
    failed(run(*command.split(), "-o", target), f"kg: {target}: ")
    assert not list(folder.glob("**/*.part"))


@pytest.mark.parametrize("store", ["file", "file/store", "/proc/kg-store", "other"])
@pytest.mark.usefixtures("unharmed")
def test_a_store_that_cannot_be_made_is_named(run: Run, folder: Path, store: str) -> None:
    (folder / "file").touch()
    (folder / "other").mkdir()
    (folder / "other" / "letter.txt").write_text("not mine to write over")
    failed(run("load", "-", "--store", store, stdin=STORY.encode()), f"kg: {store}: ", "--store")
    assert [path.name for path in (folder / "other").iterdir()] == ["letter.txt"]


# RDF that is broken


BROKEN_RDF = {
    "open.nq": (GOOD_QUAD * 3 + '<a:b> <a:c> "x <a:g> .\n', "open.nq, line 4"),
    "iri.nq": (GOOD_QUAD + '<a b> <a:c> "x" <a:g> .\n' + GOOD_QUAD, "iri.nq, line 2"),
    "dot.nq": (GOOD_QUAD + '<a:b> <a:c> "x" <a:g>\n', "dot.nq, line 3"),
    "bytes.nq": (GOOD_QUAD.encode() + b'<a:b> <a:c> "\xff" <a:g> .\n', "bytes.nq, line 2"),
    "cut.nq.gz": (gzip.compress(GOOD_QUAD.encode() * 500)[:60], "cut.nq.gz: broken gzip"),
    "no.nq.gz": (b"no gzip", "no.nq.gz: broken gzip"),
    "prefix.trig": ("<a:g> { x:a x:b x:c }\n", "prefix.trig, line 1"),
    "open.jsonld": ('{"@id": "a:b", ', "open.jsonld"),
    "remote.jsonld": ('{"@context": "https://example.org/c", "@id": "a:b", "p": "x"}', "fetches nothing"),
    "story.txt": (STORY, "not a format that can be imported; known are"),
}


@pytest.mark.parametrize("name", BROKEN_RDF)
@pytest.mark.usefixtures("unharmed")
def test_of_a_broken_file_nothing_is_written(run: Run, folder: Path, name: str) -> None:
    data, words = BROKEN_RDF[name]
    (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    failed(run("import", name), words)


# Queries


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["who-condemed"], ["who-condemed: no such query", "did you mean who-condemned"]),
        (["who-condemned", "-p", "whom=Russia"], ["who-condemned: no parameter whom", "who (entity)", "since (date)"]),
        (["who-condemned", "-p", "since=yesterday"], ["since", "yesterday"]),
        (["q.rq"], ["q.rq, line 4, column 7", "not valid SPARQL"]),
        (["prefix.rq"], ["prefix.rq: prefix nope: is not declared"]),
        (["binary.rq"], ["binary.rq"]),
        (["-e", "INSERT DATA { <a:b> <a:c> <a:d> }"], ["INSERT is refused"]),
        (["-e", "SELECT ?x { ?x kg:condemns ?y } ; CLEAR ALL"], ["-e"]),
        (["-e", "LOAD <file:///etc/passwd>"], ["LOAD is refused"]),
        (["-e", "SELECT ?x FROM <file:///etc/passwd> { ?x ?y ?z", "-f", "csv"], ["-e, line 1, column"]),
        (["-e", ""], ["-e"]),
    ],
    ids=lambda value: " ".join(value)[:40],
)
@pytest.mark.usefixtures("unharmed")
def test_a_query_that_is_wrong(run: Run, folder: Path, arguments: list[str], words: list[str]) -> None:
    (folder / "q.rq").write_text("SELECT ?who {\n  ?who kg:condemns ?what\n}\nLIMIT ten\n")
    (folder / "prefix.rq").write_text("SELECT ?who {\n  ?who nope:condemns ?what\n}\n")
    (folder / "binary.rq").write_bytes(bytes(range(256)))
    done = run("query", *arguments)
    failed(done, *words)
    assert done.stdout == ""


@pytest.mark.usefixtures("unharmed")
def test_a_value_is_bound_and_never_read_as_sparql(run: Run) -> None:
    for value in ('Russia" } . ?s ?p ?o . { "', "x> ?p ?o } #", "\\", "Russia\n}"):
        done = run("query", "who-condemned", "-p", f"who={value}", "-f", "csv")
        assert done.returncode in (0, 1)
        assert "SPARQL" not in done.stderr
        assert len(done.stdout.splitlines()) <= 1


# Ontologies


@pytest.mark.parametrize(
    ("file", "line", "words"),
    [
        ("lexicon/mine.lex", "== oops verb -> condemns (transitive)", ["mine.lex:1", "is no heading; write"]),
        ("lexicon/mine.lex", "# a comment\n\ncondemn", ["mine.lex:3", "under no class"]),
        ("lexicon/mine.lex", "== mine : verb -> flatters (transitive)\n+ A flattered B. => A | flatters | B\nflatter",
         ["mine.lex:1", "'flatters' is not in the ontology", ".ttl"]),
        ("lexicon/mine.lex", "== mine : verb -> condemns (sideways)\ncondemn", ["mine.lex:1", "sideways"]),
        (
            "mine.ttl",
            "@prefix kg: <https://w3id.org/kg-loader/ontology#> .\nkg:flatters a ) kg:Action .",
            ["mine.ttl:2"],
        ),
        ("mine.ttl", "@prefix kg: <https://w3id.org/kg-loader/ontology#> .\nkg:flatters a kg:Action .",
         ["mine.ttl", "kg:flatters has no kg:category", "ACCUSE"]),
        ("gazetteer/states.tsv", "one\ttwo", ["states.tsv:1", "column missing: code, name"]),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)  # fmt: skip
@pytest.mark.usefixtures("unharmed")
def test_an_ontology_that_breaks_its_format(run: Run, folder: Path, file: str, line: str, words: list[str]) -> None:
    shutil.copytree(data_dir("ontology"), folder / "mine")
    (folder / "mine" / file).write_text(f"{line}\n", encoding="utf-8")
    done = run("load", "-", "--ontology", "mine", stdin=STORY.encode())
    failed(done, *words)
    assert "loaded" not in done.stderr


@pytest.mark.parametrize("path", ["nowhere", "file", "empty"])
@pytest.mark.usefixtures("unharmed")
def test_an_ontology_that_is_none(run: Run, folder: Path, path: str) -> None:
    (folder / "file").touch()
    (folder / "empty").mkdir()
    failed(run("load", "-", "--ontology", path, stdin=STORY.encode()), f"{path}: ", "copy")


def test_claims_of_an_action_that_the_shipped_ontology_lacks_break_its_shapes(run: Run, folder: Path) -> None:
    lines = content(folder / "kg-store").replace("ontology#condemns>", "ontology#flatters>")
    (folder / "odd.nq").write_text(lines, encoding="utf-8", newline="\n")
    assert run("import", "odd.nq", "--store", "odd").returncode == 0
    done = run("check", "--store", "odd")
    assert done.returncode == 1
    assert "kg:action" in done.stdout and "#claim-" in done.stdout
    assert run("view", "--store", "odd").returncode == 0
