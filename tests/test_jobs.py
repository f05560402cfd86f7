"""Loading with several processes: the same store as with one, whatever happens to the processes."""

from __future__ import annotations

import os
import pty
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from job_driver import make_articles
from job_extractors import extract
from sample_extractions import TEXT, Categories, article

from kg.cli.commands import load_command
from kg.errors import DataError, KgError
from kg.loading import Loader, Outcome, Report
from kg.loading.forecast import forecast_articles
from kg.loading.limits import LONGEST_ARTICLE, SECONDS
from kg.loading.pool import MOST_JOBS, count_cores
from kg.model import Article
from kg.paths import data_dir
from kg.reading.html import LONGEST_PAGE
from kg.store import Store

ARTICLES = 90  # more than are read in the second in which a batch comes together
KG = (sys.executable, "-m", "kg")
DRIVER = Path(__file__).parent / "job_driver.py"
POSIX = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs POSIX signals")
LINUX = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks for processes in /proc")


def load(
    articles: list[Article], jobs: int, store: Store, *, seconds: float = SECONDS, again: bool = False
) -> tuple[Report, list[Outcome]]:
    heard: list[Outcome] = []
    loader = Loader(
        store,
        extract=extract,
        categories=Categories(),
        fingerprint="knowledge-1",
        jobs=jobs,
        seconds=seconds,
        again=again,
    )
    return loader.load_articles(articles, on_outcome=heard.append), heard


def loaded(articles: list[Article], jobs: int, **others: float) -> tuple[list[tuple[str, str]], str]:
    """Return what became of each article, and the store."""
    with Store.in_memory() as store:
        _, heard = load(articles, jobs, store, **others)
        return [(outcome.name, outcome.status.value) for outcome in heard], dump(store)


def dump(store: Store) -> str:
    return "".join(store.dump_nquads())


# The same, whatever the number of jobs


MIXED = [
    article("slow", f"{TEXT} SLOW 400"),
    *(article(f"a{n}", f"{TEXT} {n}") for n in range(8)),
    article("bad", f"{TEXT} INVALID"),
    article("broken", f"{TEXT} DEFECT"),
    article("long", TEXT * (LONGEST_ARTICLE // len(TEXT) + 1)),
    article("first", f"{TEXT} SLOW 300", url="https://example.org/x"),
    article("second", f"{TEXT} Corrected.", url="https://example.org/x"),
    article("third", f"{TEXT} Corrected.", url="https://example.org/x"),
    article("a0 by another name", f"{TEXT} 0"),
    article("signs", f"{TEXT} \x01\x7f\ufffe\U0010ffff\u2028 \"quoted\" \\u0041 <a> \t.\n\n\ud800 end"),
]  # fmt: skip


def test_outcomes_and_store_are_the_same_and_in_order() -> None:
    alone = loaded(MIXED, 1)
    assert [name for name, _ in alone[0]] == [one.name for one in MIXED]
    assert dict(alone[0]) | {"first": "loaded", "second": "replaced", "third": "unchanged", "long": "failed"} == dict(
        alone[0]
    )
    assert loaded(MIXED, 2) == alone
    assert loaded(MIXED, 3) == alone


def test_any_order_gives_the_same_store() -> None:
    articles = [article(f"a{n}", f"{TEXT} {n // 2} SLOW {n * 37 % 50}") for n in range(12)]
    _, wanted = loaded(articles, 1)
    for seed in range(3):
        random.Random(seed).shuffle(articles)
        assert loaded(articles, 2 + seed)[1] == wanted


def test_again_is_unchanged_and_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = MIXED[:6]
    with Store.in_memory() as store:
        load(articles, 2, store)
        before = dump(store)
        assert load(articles, 2, store, again=True)[0].counts == {"unchanged": 6}
        monkeypatch.setattr("kg.loading.pool._Worker", None)
        assert load(articles, 2, store)[0].counts == {"unchanged": 6}
        assert dump(store) == before


# Processes that die or hang


def test_an_article_is_read_again_when_its_process_is_killed(tmp_path: Path) -> None:
    articles = [article(f"a{n}", f"{TEXT} {n}") for n in range(6)]
    articles.insert(2, article("once", f"{TEXT} KILL ONCE {tmp_path / 'marks'}"))
    statuses, _ = loaded(articles, 2)
    assert statuses == [(one.name, "loaded") for one in articles]
    assert len((tmp_path / "marks").read_text().split()) == 1


@pytest.mark.parametrize(
    ("word", "reason"),
    [("KILL {}", r"was killed by signal 9 \(SIGKILL\), twice"), ("EXIT", "ended with code 3, twice")],
)
def test_an_article_that_kills_is_left_out_after_two_tries(tmp_path: Path, word: str, reason: str) -> None:
    articles = [article(f"a{n}", f"{TEXT} {n}") for n in range(6)]
    articles.insert(2, article("bad", f"{TEXT} {word.format(tmp_path / 'marks')}", source="in/bad.txt"))
    with Store.in_memory() as store:
        report, heard = load(articles, 2, store)
        assert [outcome.name for outcome in heard] == [one.name for one in articles]
        assert report.counts == {"loaded": 6, "failed": 1}
        (failure,) = report.failures
        assert re.match(rf"in/bad.txt: the process that read it {reason}, and it is left out; .+", failure.reason)
        assert len(store.articles()) == 6
    if "KILL" in word:
        assert len(set((tmp_path / "marks").read_text().split())) == 2


@POSIX
@pytest.mark.parametrize(("jobs", "word"), [(1, "HANG"), (2, "HANG"), (2, "DEAF")])
def test_an_article_that_hangs_is_left_out(jobs: int, word: str) -> None:
    articles = [article("bad", f"{TEXT} {word}"), *(article(f"a{n}", f"{TEXT} {n}") for n in range(4))]
    with Store.in_memory() as store:
        _, heard = load(articles, jobs, store, seconds=1)
        assert [outcome.status.value for outcome in heard] == ["failed", *["loaded"] * 4]
        assert re.fullmatch(r"bad: not read within 1 s and left out; .+--timeout-per-article", heard[0].reason)
    assert signal.getsignal(signal.SIGALRM) is signal.SIG_DFL


def test_a_listener_that_fails_ends_the_processes() -> None:
    def fail(outcome: Outcome) -> None:
        raise ZeroDivisionError

    with Store.in_memory() as store, pytest.raises(ZeroDivisionError):
        loader = Loader(store, extract=extract, categories=Categories(), fingerprint="f", jobs=2)
        loader.load_articles([article("a"), article("b", f"{TEXT} HANG")], on_outcome=fail)


@pytest.mark.parametrize("jobs", [1, 2])
def test_knowledge_that_is_wrong_is_no_article_s_fault(tmp_path: Path, jobs: int) -> None:
    with Store.in_memory() as store, pytest.raises(DataError, match="nowhere: no such folder"):
        Loader(store, tmp_path / "nowhere", jobs=jobs).load_articles([article()])


def test_knowledge_that_changes_meanwhile_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / "a.lex").write_text("one")

    def articles() -> Iterator[Article]:
        (tmp_path / "a.lex").write_text("two")  # the run has begun, and no process yet
        yield article()

    with Store.in_memory() as store, pytest.raises(DataError, match="was changed while articles were being read"):
        Loader(store, tmp_path, extract=extract, categories=Categories(), jobs=2).load_articles(articles())


# Limits


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_huge_article_is_refused_at_once(jobs: int) -> None:
    text = "x" * (100_000_000 - len("text"))
    huge = [article("text", text, source="in/huge.txt"), article("title", title="very " * 60_000)]
    with Store.in_memory() as store:
        report, _ = load([*huge, article("good")], jobs, store)
        assert report.counts == {"failed": 2, "loaded": 1}
        assert report.failures[0].reason.startswith("in/huge.txt: 100,000,000 characters; an article may have 250,000;")


def test_a_huge_page_is_not_parsed(tmp_path: Path) -> None:
    path = tmp_path / "huge.html"
    path.write_text("<html><body>" + "<p>Peru condemned Chad.</p>" * (LONGEST_PAGE // 20))
    with Store.in_memory() as store:
        report = Loader(store, extract=extract, categories=Categories(), fingerprint="f").load(path)
        (failure,) = report.failures
        assert re.match(rf"{path}: a page of [\d,]+ characters; 5,000,000 are read at most; .+", failure.reason)


@pytest.mark.parametrize("others", [{"jobs": -1}, {"jobs": 1000}, {"seconds": 0}, {"seconds": float("nan")}], ids=str)
def test_numbers_that_will_not_do(others: dict[str, float]) -> None:
    with Store.in_memory() as store, pytest.raises(KgError, match="; give "):
        Loader(store, **others)  # type: ignore[arg-type]


def test_the_command_line_knows_the_limits() -> None:
    assert (load_command.MOST_JOBS, load_command.DEFAULT_SECONDS) == (MOST_JOBS, SECONDS)
    assert count_cores() >= 1


@pytest.mark.parametrize(
    "arguments",
    ["--jobs -1", "--jobs two", "--jobs 1.5", "--jobs 257", "--jobs ''", "--timeout-per-article 0",
     "--timeout-per-article -1", "--timeout-per-article nan", "--timeout-per-article soon"],
)  # fmt: skip
def test_options_that_will_not_do(arguments: str) -> None:
    option, value = arguments.replace("''", " ").split(" ", 1)
    command = [*KG, "load", "x.txt", option, value]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert re.match(rf"kg: Invalid value for .*'{option}'.*; give .+", done.stderr), done.stderr


# Cut off, and going on


def start_driver(store: Path, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, str(DRIVER), str(store), str(count), "2"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)


def driven(store_path: Path, count: int) -> str:
    """Return the store that the driver makes when nobody disturbs it."""
    with start_driver(store_path, count) as process:
        process.communicate(timeout=120)
    with Store.open(store_path, read_only=True) as store:
        return dump(store)


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()] if pid else []


def is_alive(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def wait_until_gone(pids: list[int]) -> None:
    deadline = time.monotonic() + 20
    while any(map(is_alive, pids)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not [pid for pid in pids if is_alive(pid)], "they outlive their parent"


def told_by(lines: Iterator[str], count: int) -> list[str]:
    return [line.split()[0] for line, _ in zip(lines, range(count), strict=False)]


@LINUX
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT], ids=str)
def test_cut_off_at_any_moment_it_goes_on_where_it_was(tmp_path: Path, number: signal.Signals) -> None:
    count, chance = 60, random.Random(7)
    articles = make_articles(count)
    wanted = driven(tmp_path / "whole", count)
    wholes = [loaded([one], 1)[1] for one in articles]
    for after in (0, 1, 9, 25):
        with start_driver(tmp_path / "s", count) as process:
            assert process.stdout is not None
            told = told_by(iter(process.stdout.readline, ""), after)
            time.sleep(chance.random() * 0.05 if after else chance.random() * 2)
            pids = children(process.pid)
            os.kill(process.pid, number)
            told += [line.split()[0] for line in process.stdout if line.endswith("\n")]
            process.wait(30)
        wait_until_gone(pids)
        if not (tmp_path / "s" / "CURRENT").exists():
            continue  # it was cut off before it began
        with Store.open(tmp_path / "s", read_only=True) as store:
            names = {name for entry in store.articles() for name in entry.names}
            replaced = {f"a{n}" for n in range(count) if n % 7 == 5}
            assert set(told) <= names | replaced, "what was told of is lost"
            for name in store.graph_names():
                assert "".join(sorted(f"{quad} .\n" for quad in store.graph(name))) in wholes
    with start_driver(tmp_path / "s", count) as process:
        assert process.wait(120) == 0
        assert process.stdout is not None
        assert " unchanged\n" in process.stdout.read()
    with Store.open(tmp_path / "s", read_only=True) as store:
        assert dump(store) == wanted


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder of articles for the real extractor."""
    folder = tmp_path / "news"
    folder.mkdir()
    story = (data_dir("examples") / "articles" / "harbour-wire-north-korea-warning.txt").read_text(encoding="utf-8")
    for number in range(ARTICLES):
        (folder / f"a{number:02}.txt").write_text(f"{story}\nReport {number}.\n", encoding="utf-8")
    return folder


def on_terminal(command: list[str], cwd: Path, until: Callable[[str], bool]) -> tuple[int, str]:
    """Run a command on a terminal of its own; press Ctrl-C there as soon as ``until`` says so."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(cwd)
        os.environ.update(TERM="xterm", COLUMNS="100")
        os.execv(command[0], command)
    seen, is_pressed = "", False
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        seen += piece.decode("utf-8", "replace")
        if not is_pressed and until(seen):
            os.write(terminal, b"\x03")
            is_pressed = True
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), seen


def test_ctrl_c_on_a_terminal_says_how_to_go_on_and_the_same_command_does(tmp_path: Path, news: Path) -> None:
    command = [*KG, "load", str(news), "--store", "s", "--jobs", "2"]
    code, seen = on_terminal(command, tmp_path, lambda text: re.search(rf"[1-9]\d*/{ARTICLES}\b", text) is not None)
    assert code == 130
    assert "Traceback" not in seen and "KeyboardInterrupt" not in seen
    rates = [float(rate) for rate in re.findall(r"(\d+\.\d)/s", seen)]
    assert rates and max(rates) < 1000, rates
    assert " left" in seen, "no time left"
    told = r"kg: interrupted after \d+ articles? loaded; \d+ claims; what was stored is kept: run the same command"
    assert re.search(told, seen), seen
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0
    assert re.fullmatch(r"\d+ articles loaded, \d+ unchanged; \d+ claims\n", done.stderr), done.stderr
    alone = [*KG, "load", str(news), "--store", "alone", "-q"]
    subprocess.run(alone, cwd=tmp_path, timeout=200, check=True)
    with Store.open(tmp_path / "s", read_only=True) as one, Store.open(tmp_path / "alone", read_only=True) as other:
        assert dump(one) == dump(other)


# How long it may take


def test_the_forecast(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.jsonl").write_text('{"id": 1}\n\n{"id": 2}\n')
    (tmp_path / "c.html").write_text("x")
    (tmp_path / "empty.jsonl").touch()
    (tmp_path / "long.jsonl").write_text(("y" * 1023 + "\n") * 3000)
    assert forecast_articles([tmp_path]) == 1 + 2 + 1 + 1 + 3000
    assert forecast_articles([tmp_path / "a.txt", "-"]) is None
    assert forecast_articles([tmp_path / "nowhere"]) == 1
    assert forecast_articles([tmp_path / "a.txt"], reader="jsonl") == 1
