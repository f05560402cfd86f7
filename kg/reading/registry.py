"""The registry of readers: each takes the bytes of one file and gives its articles; one module a format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, BinaryIO

from kg.errors import InputError
from kg.model import Article

if TYPE_CHECKING:
    from kg.reading.pages import Pages

# Bytes that are read of one article's file, or of one line of JSON Lines: 5 million characters in any encoding.
LONGEST_FILE = 20_000_000


@dataclass(frozen=True, slots=True)
class ReadFailure:
    """An article that could not be read, in place of it, so that it stops no batch."""

    source: str  # path, or path and line ("news.jsonl:12")
    error: InputError


@dataclass(frozen=True)
class RawFile:
    """A file as it lies on the disk, or what comes over standard input and may never end."""

    source: str  # for messages
    name: str  # file name without its ending
    stream: BinaryIO  # for a reader that takes one article at a time
    pages: Pages  # reads HTML
    encoding: str | None = None  # where the user named one

    @cached_property
    def data(self) -> bytes:
        """All bytes, for a reader that needs the whole file. Raises InputError where there are too many."""
        data = self.stream.read(LONGEST_FILE + 1)
        if len(data) > LONGEST_FILE:
            raise InputError(
                f"{self.source}: more than {LONGEST_FILE:,} bytes, the most that is read of one article; "
                "divide it into its articles, or write them as JSON Lines (.jsonl), one a line"
            )
        return data


Reading = Iterator[Article | ReadFailure]
Reader = Callable[[RawFile], Reading]  # may raise InputError when nothing at all can be read

_READERS: dict[str, Reader] = {}
_ENDINGS: dict[str, str] = {}  # ".html" -> "html"


def register(name: str, *, endings: tuple[str, ...]) -> Callable[[Reader], Reader]:
    """Make a function the reader of a format, for files with these endings (in small letters, with their dot)."""

    def decorate(reader: Reader) -> Reader:
        _READERS[name] = reader
        _ENDINGS.update(dict.fromkeys(endings, name))
        return reader

    return decorate


def reader_names() -> list[str]:
    """Return the names that ``--reader`` takes."""
    return sorted(_READERS)


def known_endings() -> list[str]:
    """Return the endings that are read in folders."""
    return sorted(_ENDINGS)


def find_reader_name(ending: str) -> str | None:
    """Return the name of the reader of files with this ending."""
    return _ENDINGS.get(ending.lower())


def get_reader(name: str) -> Reader:
    """Return a reader by its name. Raises InputError."""
    if name not in _READERS:
        raise InputError(f"no reader is called {name!r}; choose one of {', '.join(reader_names())}")
    return _READERS[name]
