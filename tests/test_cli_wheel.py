"""The wheel: it carries ontology, queries and examples, and kg finds them there."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

pytest.importorskip("build")
pytest.importorskip("hatchling")


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it, as an installer does."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = folder.glob("kg_loader-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def kg(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # -P: the working directory is not searched, so that nothing comes from the checkout.
    command = [sys.executable, "-P", "-m", "kg", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(site)}
    return subprocess.run(command, cwd=site, env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize("folder", ["ontology", "queries", "examples"])
def test_the_data_folders_are_in_the_wheel_whole(unpacked: Path, folder: str) -> None:
    def files(top: Path) -> list[str]:
        return sorted(path.relative_to(top).as_posix() for path in top.rglob("*") if path.is_file())

    assert files(unpacked / "kg" / "data" / folder) == files(ROOT / folder)
    assert files(ROOT / folder)


def test_the_package_knows_that_it_is_typed(unpacked: Path) -> None:
    assert (unpacked / "kg" / "py.typed").exists()


def test_nothing_but_the_package_is_in_the_wheel(unpacked: Path) -> None:
    assert {path.name for path in unpacked.iterdir() if not path.name.endswith(".dist-info")} == {"kg"}


def test_kg_reads_its_data_from_the_wheel(unpacked: Path) -> None:
    code = "import kg.paths; print(kg.paths.data_dir('ontology'))"
    environment = {**os.environ, "PYTHONPATH": str(unpacked)}
    command = [sys.executable, "-P", "-c", code]
    told = subprocess.run(command, cwd=unpacked, env=environment, capture_output=True, text=True, check=True).stdout
    assert told.strip() == str(unpacked / "kg" / "data" / "ontology")
    assert kg(unpacked, "query", "--list").returncode == 0
