"""Paths in, articles and failures out, in a fixed order: finds the files and chooses the reader of each."""

from __future__ import annotations

import datetime
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

# The readers register themselves as they are imported.
import kg.reading.html
import kg.reading.jsonl
import kg.reading.text  # noqa: F401
from kg.errors import InputError
from kg.model import Article
from kg.reading.registry import RawFile, ReadFailure, Reading, find_reader_name, get_reader
from kg.reading.sources import STANDARD_INPUT, find_files

_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|\?xml|article)\b", re.I | re.S
)
_SNIFFED = 4096  # bytes


def read_articles(
    paths: Sequence[str | Path],
    *,
    stdin: BinaryIO | None = None,
    url: str | None = None,
    date: datetime.date | None = None,
    encoding: str | None = None,
    reader: str | None = None,
) -> Iterator[Article | ReadFailure]:
    """Read files, folders and ``-`` for standard input; the same paths give the same articles in the same order.

    ``url`` and ``date`` go before what an article says itself; ``encoding`` and ``reader`` before what is found out.
    Raises InputError at the first article where ``reader`` names none; all else that goes wrong is a ReadFailure.
    """
    if reader is not None:
        get_reader(reader)
    readings = 0
    for path in find_files(paths):
        if isinstance(path, ReadFailure):
            yield path
            continue
        for reading in _read_file(path, stdin or sys.stdin.buffer, encoding, reader):
            if isinstance(reading, ReadFailure):
                yield reading
                continue
            readings += 1
            if url is not None and readings > 1:
                message = (
                    f"{reading.source}: a URL belongs to one article, and --url was given for several; load them apart"
                )
                yield ReadFailure(reading.source, InputError(message))
                continue
            yield replace(reading, url=url or reading.url, date=date or reading.date)


def _read_file(path: Path | None, stdin: BinaryIO, encoding: str | None, reader: str | None) -> Reading:
    source = str(path) if path else STANDARD_INPUT
    try:
        data = path.read_bytes() if path else stdin.read()
        raw = RawFile(source, path.stem if path else "stdin", data, encoding)
        name = reader or find_reader_name(path.suffix if path else "") or _sniff(data)
        yield from get_reader(name)(raw)
    except InputError as error:
        yield ReadFailure(source, error)
    except OSError as error:
        yield ReadFailure(source, InputError(f"{source}: it cannot be read: {error.strerror}; check its permissions"))


def _sniff(data: bytes) -> str:
    """Choose a reader by what the data begins with."""
    if _MARKUP.match(data[:_SNIFFED]):
        return "html"
    first_line = data.removeprefix(b"\xef\xbb\xbf").lstrip().split(b"\n", maxsplit=1)[0]
    if first_line.startswith(b"{"):
        try:
            return "jsonl" if isinstance(json.loads(first_line), dict) else "text"
        except (ValueError, RecursionError):
            return "text"
    return "text"
