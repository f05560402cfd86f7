"""Paths in, articles and failures out, in a fixed order: finds the files and chooses the reader of each."""

from __future__ import annotations

import datetime
import json
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

# The readers register themselves as they are imported.
import kg.reading.html
import kg.reading.jsonl
import kg.reading.text  # noqa: F401
from kg.errors import InputError
from kg.model import Article
from kg.reading.pages import SECONDS, Pages
from kg.reading.registry import RawFile, ReadFailure, Reading, find_reader_name, get_reader
from kg.reading.sources import STANDARD_INPUT, find_files
from kg.reading.streams import rejoin

_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|\?xml|article)\b", re.I | re.S
)
_OBJECT = re.compile(rb'\{\s*"[^"\\]*"\s*:')  # JSON's beginning
_SNIFFED = 4096  # bytes


def read_articles(
    paths: Sequence[str | Path],
    *,
    stdin: BinaryIO | None = None,
    url: str | None = None,
    date: datetime.date | None = None,
    encoding: str | None = None,
    reader: str | None = None,
    seconds: float = SECONDS,
) -> Iterator[Article | ReadFailure]:
    """Read files, folders and ``-`` for standard input; the same paths give the same articles in the same order.

    ``url`` and ``date`` go before what an article says itself; ``encoding`` and ``reader`` before what is found out.
    A page of HTML that takes longer than ``seconds`` is left out.
    Raises InputError at the first article where ``reader`` names none; all else that goes wrong is a ReadFailure.
    """
    if reader is not None:
        get_reader(reader)
    readings = 0
    with Pages(seconds) as pages:
        for path in find_files(paths):
            if isinstance(path, ReadFailure):
                yield path
                continue
            for reading in _read_file(path, stdin or sys.stdin.buffer, pages, encoding, reader):
                readings += isinstance(reading, Article)
                if isinstance(reading, ReadFailure):
                    yield reading
                elif url is not None and readings > 1:
                    yield _second_for_url(reading)
                else:
                    yield replace(reading, url=url or reading.url, date=date or reading.date)


def _second_for_url(article: Article) -> ReadFailure:
    source = article.source or article.name
    message = f"{source}: a URL belongs to one article, and --url was given for several; load them apart"
    return ReadFailure(source, InputError(message))


def _read_file(path: Path | None, stdin: BinaryIO, pages: Pages, encoding: str | None, reader: str | None) -> Reading:
    source = str(path) if path else STANDARD_INPUT
    try:
        with path.open("rb") if path else nullcontext(stdin) as stream:
            head = stream.read(_SNIFFED)
            name = reader or find_reader_name(path.suffix if path else "") or _sniff(head)
            raw = RawFile(source, path.stem if path else "stdin", rejoin(head, stream), pages, encoding)
            yield from get_reader(name)(raw)
    except InputError as error:
        yield ReadFailure(source, error)
    except OSError as error:
        yield ReadFailure(source, InputError(f"{source}: it cannot be read: {error.strerror}; check its permissions"))


def _sniff(head: bytes) -> str:
    """Choose a reader by what the data begins with."""
    if _MARKUP.match(head):
        return "html"
    first_line, end, _ = head.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")
    if not end and len(head) == _SNIFFED:  # it goes on
        return "jsonl" if _OBJECT.match(first_line) else "text"
    if first_line.startswith(b"{"):
        try:
            return "jsonl" if isinstance(json.loads(first_line), dict) else "text"
        except (ValueError, RecursionError):
            return "text"
    return "text"
