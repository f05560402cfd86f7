"""``kg demo``: the whole job on the examples, from outside."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kg.store import Store


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """Run the demo once, in a folder of its own."""
    folder = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "kg", "demo"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    return folder / "kg-demo", done


def test_the_demo_leaves_a_store_and_a_page(demo: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    folder, _ = demo
    with Store.open(folder / "store", read_only=True) as store:
        assert len(store.articles()) >= 10
    assert "<html" in (folder / "network.html").read_text(encoding="utf-8")


def test_the_demo_shows_what_it_does_and_what_comes_next(demo: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    _, done = demo
    assert "$ kg merge" in done.stderr
    assert done.stdout.count("$ kg query ") == 3
    assert "no rows" not in done.stdout
    assert "network.html: open it in a browser" in done.stdout
    assert "kg query --list" in done.stdout
