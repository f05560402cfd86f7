"""From a path to an open Oxigraph database, or to a sentence that says why not."""

from __future__ import annotations

import errno
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph as ox

from kg.errors import StoreError

if sys.platform != "win32":  # there a second writer is still refused, by the database itself
    import fcntl

_HELD = "another kg process holds this store; wait until it has ended, or name another with --store"
MARKER = "CURRENT"  # RocksDB's own file: a folder that holds it is a database
_OS_ERROR = re.compile(r"\(os error (\d+)\)")


def open_database(path: Path, *, create: bool, read_only: bool) -> ox.Store:
    """Open the database at ``path``.

    Raises:
        StoreError: there is none (and ``create`` is off), the path holds something else, another process holds it,
            or it cannot be read or written.
    """
    _check_path(path, must_exist=read_only or not create)
    with sayable_errors(path):
        if read_only:
            _refuse_if_held(path)
            return ox.Store.read_only(str(path))
        path.parent.mkdir(parents=True, exist_ok=True)
        return ox.Store(str(path))


@contextmanager
def sayable_errors(path: Path | None) -> Iterator[None]:
    """Turn what the database raises inside the block into a ``StoreError`` that a user can act on."""
    try:
        yield
    except (OSError, RuntimeError) as error:
        raise StoreError(f"{path or 'store in memory'}: {_explain(error)}") from error


def _check_path(path: Path, *, must_exist: bool) -> None:
    try:
        if path.is_dir():
            is_empty = not any(path.iterdir())
            if (path / MARKER).exists() or (is_empty and not must_exist):
                return
            if is_empty:
                raise StoreError(_missing(path))
            raise StoreError(f"{path}: not a kg store but a folder of other files; name another with --store")
        if path.exists():
            raise StoreError(f"{path}: not a kg store but a file; a store is a folder: name another with --store")
    except OSError as error:
        raise StoreError(f"{path}: {_explain(error)}") from error
    if must_exist:
        raise StoreError(_missing(path))


def _missing(path: Path) -> str:
    return f"{path}: there is no store here; make one with 'kg load ARTICLE…', or name another with --store"


def _refuse_if_held(path: Path) -> None:
    """Refuse to read what another process writes: RocksDB does not say what a reader would see then."""
    if sys.platform == "win32":
        return
    try:
        with (path / "LOCK").open("rb") as lock:
            fcntl.lockf(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise StoreError(f"{path}: {_HELD}") from error
    except OSError:
        return  # no lock file, or a medium that is read-only: then nobody can be writing


def _explain(error: BaseException) -> str:
    text = str(error)
    number = getattr(error, "errno", None)
    if number is None and (match := _OS_ERROR.search(text)):
        number = int(match.group(1))
    if "lock file" in text or "lock hold by" in text or "LOCK" in text:
        return _HELD
    for numbers, words, sentence in _CAUSES:
        if number in numbers or any(word in text for word in words):
            return sentence
    return f"the store cannot be used ({text.removeprefix('IO error: ')}); try another with --store"


_CAUSES: tuple[tuple[tuple[int, ...], tuple[str, ...], str], ...] = (
    (
        (errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
        ("No space left", "quota exceeded", "File too large"),
        "the disk is full; make room and run the same command again: what was loaded before is kept",
    ),
    (
        (errno.EACCES, errno.EPERM, errno.EROFS),
        ("Permission denied", "Operation not permitted", "Read-only file system"),
        "cannot be written or read with your rights; name another store with --store",
    ),
    (
        (errno.ENOENT, errno.ENOTDIR, errno.EEXIST),
        ("No such file or directory", "Not a directory", "File exists"),
        "cannot be made here: the folder that should hold it cannot be made; name another with --store",
    ),
    (
        (),
        ("Corruption", "corrupt"),
        "the store is damaged; restore it from a copy, or load the articles into a new one",
    ),
)
