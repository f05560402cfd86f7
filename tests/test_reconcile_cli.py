"""``kg reconcile`` from outside: what goes to which stream, exit codes, and that nothing but the address is asked."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from reconciliation_service import Reply, Service, found, reconciliation_service
from sample_extractions import Categories, full_extraction
from test_cli import Run, failed, run

from kg.graph.quads import build_quads
from kg.store import Store

__all__ = ["run"]  # a fixture


@pytest.fixture
def service() -> Iterator[Service]:
    with reconciliation_service() as running:
        running.known = {
            "Norland": [found("7", "Norlandet", 97.5, match=True)],
            "Ada Berg": [found("11", "=Ada\x1b[31m Berg", 80)],
        }
        yield running


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "kg-store"
    quads = build_quads(full_extraction(), Categories())
    with Store.open(path) as opened:
        opened.put(quads[0].graph_name.value, quads)  # type: ignore[union-attr]
    return path


def dump(path: Path) -> list[str]:
    with Store.open(path, read_only=True) as opened:
        return list(opened.dump_nquads())


def test_the_table_is_data_and_the_report_is_a_message(run: Run, store: Path, service: Service) -> None:
    done = run("reconcile", service.url)
    assert done.returncode == 0
    assert done.stderr == "Register of the North: 1 of 4 entities linked; 0 several, 1 unsure, 2 unknown\n"
    lines = [line.split("  ") for line in done.stdout.splitlines()]
    assert lines[0][0].strip() == "entity"
    row = next(line for line in done.stdout.splitlines() if "Norland" in line)
    assert row.split() == ["country/NRL", "Norland", "match", "https://register.example/n/7", "Norlandet", "97.5"]
    assert "\x1b" not in done.stdout
    assert run("reconcile", service.url, "--quiet").stderr == ""


def test_formats_for_programs(run: Run, store: Path, service: Service) -> None:
    done = run("reconcile", service.url, "--format", "csv", "--kind", "person", "--min-score", 80)
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert [(row["name"], row["outcome"], row["candidate"], row["score"]) for row in rows] == [
        ("Ada Berg", "score", "https://register.example/n/11", "80")
    ]
    done = run("reconcile", service.url, "--format", "jsonl", "--kind", "vessel", "-o", "links.jsonl")
    assert done.stdout == ""
    (line,) = (store.parent / "links.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["outcome"] == "unknown" and json.loads(line)["candidate"] is None


def test_what_was_linked_is_found_by_a_query_and_holds(run: Run, store: Path, service: Service) -> None:
    run("reconcile", service.url)
    done = run("query", "identifiers", "-p", "who=Norland", "--format", "tsv")
    assert "<https://register.example/n/7>" in done.stdout and "97.5" in done.stdout
    assert run("check").returncode == 0


def test_nothing_is_written_in_a_dry_run_and_undo_takes_back(run: Run, store: Path, service: Service) -> None:
    before = dump(store)
    done = run("reconcile", service.url, "--dry-run")
    assert "match" in done.stdout and done.stderr.endswith("nothing written\n")
    assert dump(store) == before
    run("reconcile", service.url)
    assert dump(store) != before
    assert run("reconcile", f"{service.url}/another", "--undo").stderr == "nothing was linked\n"
    assert run("reconcile", service.url, "--undo").stderr == "taken back\n"
    assert dump(store) == before
    run("reconcile", service.url)
    assert run("reconcile", "--undo").stderr == "taken back\n"
    assert dump(store) == before
    assert {path for _, path in service.requests} == {"/reconcile"}


def test_types_and_state_go_along(run: Run, store: Path, service: Service) -> None:
    types = ("--type", "person=a=b", "--type", "x=y")
    run("reconcile", service.url, "--kind", "person", *types, "--state-property", "P27")
    (query,) = service.batches[0].values()
    assert query["type"] == "a=b" and query["properties"] == [{"pid": "P27", "v": "Norland"}]
    run("reconcile", service.url, "--kind", "vessel", *types)
    (query,) = service.batches[1].values()
    assert query["type"] == "x=y"


def test_a_proxy_of_the_environment_is_not_asked(run: Run, store: Path, service: Service) -> None:
    with reconciliation_service() as proxy:
        variables = dict.fromkeys(("HTTP_PROXY", "http_proxy", "ALL_PROXY"), proxy.url)
        assert run("reconcile", service.url, **variables).returncode == 0
        assert proxy.requests == [] and len(service.requests) == 2


def test_a_busy_service_is_asked_again(run: Run, store: Path, service: Service) -> None:
    service.instead = [Reply(503, headers={"Retry-After": "0"}), None, Reply(429, headers={"Retry-After": "0"})]
    assert run("reconcile", service.url).returncode == 0
    assert [method for method, _ in service.requests] == ["GET", "GET", "POST", "POST"]


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply(500, b"<h1>Oh\x1b dear</h1>"), ["answers 500", "Oh"]),
        (Reply(body=b"[]"), ["answers none of the queries", "nothing was written"]),
        (Reply(drip="head"), ["no whole answer in 0.5 seconds", "--timeout"]),
        (Reply(307, headers={"Location": "https://elsewhere.example/"}), ["not asked without you"]),
    ],
)
def test_a_service_that_misbehaves_is_an_error(
    run: Run, store: Path, service: Service, reply: Reply, words: list[str]
) -> None:
    before = dump(store)
    (store.parent / "links.csv").write_text("as it was", "utf-8")
    service.for_ever = reply
    done = run("reconcile", service.url, "--timeout", 0.5, "-o", "links.csv", "--format", "csv")
    failed(done, 1, service.url, *words)
    assert "\x1b" not in done.stderr
    assert dump(store) == before
    assert (store.parent / "links.csv").read_text("utf-8") == "as it was"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ([], 2, ["URL"]),
        (["ftp://register.example/"], 1, ["https:// or http://"]),
        (["https://me:secret@register.example/"], 1, ["leave it out"]),
        (["http://127.0.0.1:9/", "--min-score", "nan"], 2, ["--min-score: nan is no number"]),
        (["http://127.0.0.1:9/", "--type", "person="], 2, ["--type person=: no identifier"]),
        (["http://127.0.0.1:9/", "--kind", "planet"], 2, ["planet"]),
        (["http://127.0.0.1:9/", "--batch", "0"], 2, ["0"]),
        (["http://127.0.0.1:9/", "--base", "here"], 1, ["--base"]),
    ],
)
def test_usage(run: Run, store: Path, arguments: list[str], code: int, words: list[str]) -> None:
    done = run("reconcile", *arguments)
    failed(done, code, *words)
    assert "secret" not in done.stderr


def test_a_store_that_is_not_there_is_said_before_anybody_is_asked(run: Run, service: Service) -> None:
    failed(run("reconcile", service.url), 1, "there is no store here")
    assert service.requests == []
