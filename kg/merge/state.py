"""What merging concluded the last time, in a file beside the store, so that only what has changed is thought over.

It can be lost: everything in it follows from the articles' graphs. It holds for the store whose graph of events bears
the same token, and for the knowledge and the user's pairs that it was made with; else it is begun anew. While it is
written it bears no token, so that one whose writing was cut off is begun anew, too.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import itemgetter
from pathlib import Path
from typing import Self

from kg.errors import StoreError

FILE = "merge.sqlite"
_FORMAT = "9"
_CHUNK = 900  # names in one question
_TABLES = {
    "meta": "name TEXT PRIMARY KEY, value TEXT",
    "articles": "graph TEXT PRIMARY KEY, stamp TEXT, is_article INTEGER, day TEXT, entities INTEGER",
    "texts": "text INTEGER PRIMARY KEY, graph TEXT, sketch BLOB",  # of articles, by number
    "bands": "number INTEGER PRIMARY KEY, marks BLOB",  # each the checksum of a band and the number of a text with it
    "likenesses": "one TEXT, other TEXT, PRIMARY KEY (one, other)",  # both ways
    "copies": "graph TEXT PRIMARY KEY, original TEXT",
    "profiles": "iri TEXT PRIMARY KEY, articles INTEGER, profile BLOB",
    "mentions": "iri TEXT, graph TEXT",
    "short_mentions": "iri TEXT, graph TEXT, mention BLOB, PRIMARY KEY (iri, graph)",  # by a surname, or by initials
    "standings": "iri TEXT, graph TEXT, standing TEXT, PRIMARY KEY (iri, graph)",  # of persons with several states
    "senses": "iri TEXT, graph TEXT, sense TEXT, PRIMARY KEY (iri, graph)",  # which of several an article means
    "keys": "name TEXT, iri TEXT, PRIMARY KEY (name, iri)",
    "described": "office TEXT, iri TEXT, day TEXT, graph TEXT, PRIMARY KEY (office, iri)",
    "bodies": "name TEXT PRIMARY KEY, target TEXT",
    "common": "iri TEXT PRIMARY KEY",
    "weights": "one TEXT, other TEXT, bits REAL, reason TEXT, PRIMARY KEY (one, other)",  # of all whose names agree
    "links": "one TEXT, other TEXT, bits REAL, reason TEXT, PRIMARY KEY (one, other)",
    "groups": "iri TEXT PRIMARY KEY, name TEXT",
    "attached": "iri TEXT PRIMARY KEY, target TEXT, bits REAL, reason TEXT",
    "canonical": "iri TEXT PRIMARY KEY, name TEXT",
    "accounts": "iri TEXT PRIMARY KEY, graph TEXT, matter INTEGER, own_matter INTEGER, positive INTEGER, "
    "modality TEXT, action TEXT, category TEXT, actor TEXT, actor_label TEXT, actor_states TEXT, object TEXT, "
    "object_label TEXT, first INTEGER, last INTEGER, published INTEGER, adjectives TEXT, number INTEGER, head TEXT, "
    "object_states TEXT, source TEXT, because_of TEXT, within TEXT, rival INTEGER, place TEXT, place_kind TEXT, "
    "place_is_local INTEGER, place_states TEXT, place_head TEXT, event TEXT",
    "bridges": "name INTEGER, account TEXT, matter INTEGER, part INTEGER",
    "mentioned_claims": "claim TEXT, account TEXT, PRIMARY KEY (claim, account)",
    "events": "key TEXT PRIMARY KEY, matter INTEGER, rival INTEGER, label TEXT, sources INTEGER, disputes INTEGER, "
    "summary TEXT, digest TEXT",
    "rivals": "one TEXT, other TEXT, PRIMARY KEY (one, other)",  # both ways
}
# The rows of these stay in the order in which they came, and their indexes hold numbers of rows. Such an index is
# small, so that new rows change few pages of the file, though a hash scatters them; and long rows are not read to find
# one among them.
_AS_THEY_COME = frozenset(
    "articles texts bands profiles mentions short_mentions standings accounts bridges events".split()
)
_INDEXES = {
    "texts": ("graph",),
    "copies": ("original",),
    "profiles": ("articles",),
    "mentions": ("iri", "graph"),
    "short_mentions": ("graph",),
    "standings": ("graph",),
    "keys": ("iri",),
    "described": ("graph",),
    "weights": ("other",),
    "links": ("other",),
    "attached": ("target",),
    "canonical": ("name",),
    "accounts": ("graph", "matter"),
    "bridges": ("name", "account"),
    "mentioned_claims": ("account",),
    "events": ("matter",),
}


_KEY = ", PRIMARY KEY"  # of several columns, which all tables have first
_KEYS = {
    table: itemgetter(*range(columns.partition(_KEY)[2].count(",") + 1)) for table, columns in _TABLES.items()
}  # what a row is sorted by
_PARTIAL_INDEXES = (  # few events have a rival, and the others are counted with every merge
    ("events", "rival", "rival IS NOT NULL"),
    ("events", "sources", "sources > 1"),
    ("events", "disputes", "disputes > 0"),
    ("articles", "is_article", "is_article"),
)


class State:
    """The file of conclusions of one store; what is begun is committed, or the file is gone."""

    def __init__(self, folder: Path | None) -> None:
        """Open the file in a store's folder; ``None`` for one in memory."""
        self._folder = folder
        self._connection = _open(folder / FILE if folder else None)
        self._is_writing = False
        self._later: list[Callable[[], None]] = []
        self.is_new = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; of one that was being written nothing is left."""
        self._connection.close()
        if self._is_writing:
            forget(self._folder)

    def begin(self, conditions: str, token: str | None) -> None:
        """Go on from what was concluded under the same conditions, if the store bears its token; else begin anew."""
        with contextlib.suppress(sqlite3.DatabaseError):
            held = dict(self._connection.execute("SELECT name, value FROM meta"))
            if token and held == {"format": _FORMAT, "conditions": conditions, "token": token}:
                self.is_new = False
                return
        self._connection.close()
        forget(self._folder)
        self._connection = _connect(self._folder / FILE if self._folder else None)
        self._connection.execute("BEGIN IMMEDIATE")
        self._is_writing = True
        for name, columns in _TABLES.items():
            order = "" if name in _AS_THEY_COME else " WITHOUT ROWID"
            self._connection.execute(f"CREATE TABLE {name} ({columns}){order}")
        for name, value in (("format", _FORMAT), ("conditions", conditions), ("token", "")):
            self._connection.execute("INSERT INTO meta VALUES (?, ?)", (name, value))

    def later(self, write: Callable[[], None]) -> None:
        """Have this written by ``settle``, when nothing else waits: until then it cannot be asked for."""
        self._later.append(write)

    def settle(self) -> None:
        """Write what was left for later, and make the indexes, which a new state does without while it is filled."""
        self._write()
        while self._later:
            self._later.pop(0)()
        for table, several in _INDEXES.items():
            for number, columns in enumerate(several):
                self._connection.execute(f"CREATE INDEX IF NOT EXISTS {table}_{number} ON {table} ({columns})")
        for table, column, condition in _PARTIAL_INDEXES:
            self._connection.execute(f"CREATE INDEX IF NOT EXISTS {column} ON {table} ({column}) WHERE {condition}")

    def commit(self, token: str) -> None:
        """Keep all that was put since ``begin``, under the token that the store bears now."""
        self._write()
        self._bear(token)
        self._connection.commit()
        self._is_writing = False

    def rows(self, question: str, *values: object) -> list[tuple]:  # type: ignore[type-arg]  # as the question asks
        """Return the rows of a question."""
        return self._connection.execute(question, values).fetchall()

    def rows_of(self, question: str, names: Iterable[object]) -> Iterator[tuple]:  # type: ignore[type-arg]
        """Yield the rows of a question that has ``IN (…)`` where these names go."""
        listed = sorted(set(names))  # type: ignore[type-var]
        for start in range(0, len(listed), _CHUNK):
            chunk = listed[start : start + _CHUNK]
            yield from self._connection.execute(question.replace("…", ",".join("?" * len(chunk))), chunk)

    def put(self, table: str, rows: Iterable[Sequence[object]]) -> None:
        """Put rows, each in the place of the one with its key; mentions and bridges have none."""
        if self.is_new:
            rows = sorted(rows, key=_KEYS[table])  # in the order of the key it takes half the time
        self._write()
        marks = ",".join("?" * (_TABLES[table].partition(_KEY)[0].count(",") + 1))
        self._connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows)  # noqa: S608 - our names

    def drop(self, table: str, column: str, values: Iterable[object]) -> None:
        """Drop the rows that have one of these values in the column."""
        self._write()
        question = f"DELETE FROM {table} WHERE {column} = ?"  # noqa: S608 - our own names
        self._connection.executemany(question, ((value,) for value in values))

    def change(self, question: str, rows: Iterable[Sequence[object]]) -> None:
        """Run a change once for each row of values."""
        self._write()
        self._connection.executemany(question, rows)

    def _write(self) -> None:
        """Begin to write, where that was not done."""
        if not self._is_writing:
            self._bear("")
            self._connection.execute("BEGIN IMMEDIATE")
            self._is_writing = True

    def _bear(self, token: str) -> None:
        self._connection.execute("UPDATE meta SET value = ? WHERE name = 'token'", (token,))


@contextlib.contextmanager
def sayable_sqlite(folder: Path | None) -> Iterator[None]:
    """Turn what the files beside the store raise inside the block into a ``StoreError`` that a user can act on."""
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(
            f"{folder or 'store in memory'}: merging cannot write its files ({error}); make room, or see that nobody "
            f"else writes to the folder, and run the same command again"
        ) from error


def forget(folder: Path | None) -> None:
    """Remove the file of a store's folder, if there is one."""
    if folder is not None:
        for name in (FILE, f"{FILE}-journal"):
            (folder / name).unlink(missing_ok=True)


def _open(path: Path | None) -> sqlite3.Connection:
    try:
        return _connect(path)
    except sqlite3.DatabaseError:  # no database any more: it only saves time
        if path is None:
            raise
        forget(path.parent)
        return _connect(path)


def _connect(path: Path | None) -> sqlite3.Connection:
    connection = sqlite3.connect(str(path) if path else ":memory:", isolation_level=None)
    connection.execute("PRAGMA journal_mode=OFF")  # nothing is rolled back: what is cut off is begun anew
    connection.execute("PRAGMA synchronous=OFF")  # to be killed spoils nothing; after a power cut, undo and merge anew
    connection.execute("PRAGMA secure_delete=OFF")  # some builds blot out all that is dropped
    connection.execute("PRAGMA mmap_size=1073741824")  # read as it is needed, without a copy
    return connection
