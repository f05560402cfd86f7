"""Articles' facts in a file beside the store, so that merging need not read every graph: made anew where it is lost.

The graphs alone are the truth. A note holds for the graph that was made from the same input, and no other.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Self

from kg.facts.packing import FORMAT

FILE = "facts.sqlite"
_CHUNK = 500  # names in one question


class Notes:
    """The file of notes of one store; a context manager."""

    def __init__(self, folder: Path | None, *, read_only: bool = False) -> None:
        """Open the notes in a store's folder; of one in memory (``None``), or only read, none go to the disk."""
        if folder is not None and read_only:
            self._connection = _open_to_read(folder / FILE)
        else:
            self._connection = _open(folder / FILE if folder else None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def note(self, graph: str, stamp: str, packed: bytes) -> None:
        """Keep the packed facts of the graph that was made from what ``stamp`` stands for."""
        self.note_all([(graph, stamp, packed)])

    def note_all(self, notes: Iterable[tuple[str, str, bytes]]) -> None:
        """Keep the packed facts of several graphs, each with its name and stamp, in one transaction."""
        with contextlib.suppress(sqlite3.Error), self._connection:  # the graph is stored: facts can be read from it
            self._connection.executemany("INSERT OR REPLACE INTO notes VALUES (?, ?, ?)", notes)

    def find(self, stamps: Iterable[tuple[str, str]]) -> Iterator[tuple[str, bytes]]:
        """Yield graph and packed facts of those of these graphs and stamps that are noted."""
        wanted = dict(stamps)
        names = sorted(wanted)
        for start in range(0, len(names), _CHUNK):
            for graph, stamp, facts in self._rows(names[start : start + _CHUNK]):
                if wanted[graph] == stamp:
                    yield graph, facts

    def _rows(self, graphs: list[str]) -> list[tuple[str, str, bytes]]:
        marks = ",".join("?" * len(graphs))
        question = f"SELECT graph, stamp, facts FROM notes WHERE graph IN ({marks})"  # noqa: S608 - marks only
        try:
            return self._connection.execute(question, graphs).fetchall()
        except sqlite3.Error:  # spoilt while it was open: the graphs have it all
            return []


def _open(path: Path | None) -> sqlite3.Connection:
    """Open the file; one that is broken, or written by another version, is begun anew."""
    try:
        return _prepare(_connect(path))
    except sqlite3.DatabaseError:
        if path is None:
            raise
        for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
            path.with_name(name).unlink(missing_ok=True)
        return _prepare(_connect(path))


def _open_to_read(path: Path) -> sqlite3.Connection:
    """Open the file as it is; notes in memory where it is not there, or of another version."""
    if path.exists():
        with contextlib.suppress(sqlite3.Error):
            connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
            if connection.execute("SELECT name FROM format").fetchone() == (_format(),):
                return connection
            connection.close()
    return _prepare(_connect(None))


def _connect(path: Path | None) -> sqlite3.Connection:
    connection = sqlite3.connect(str(path) if path else ":memory:", check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=OFF")  # a note that a power cut loses is made again
    return connection


def _prepare(connection: sqlite3.Connection) -> sqlite3.Connection:
    with connection:
        connection.execute("CREATE TABLE IF NOT EXISTS format (name TEXT)")
        found = connection.execute("SELECT name FROM format").fetchone()
        if found != (_format(),):
            connection.execute("DROP TABLE IF EXISTS notes")
            connection.execute("DELETE FROM format")
            connection.execute("INSERT INTO format VALUES (?)", (_format(),))
        connection.execute("CREATE TABLE IF NOT EXISTS notes (graph TEXT PRIMARY KEY, stamp TEXT, facts BLOB)")
    return connection


def _format() -> str:
    return f"{FORMAT} {version('rensa')}"
