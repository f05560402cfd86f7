"""Where commands write: data to standard output or a file (whole or not at all), messages to standard error."""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

import click

from kg.errors import KgError

# Controls but tab and line end, and the marks that turn the direction of writing.
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Return ``text`` with what a terminal would obey and not show made plain: an article may hold anything."""
    return _OBEYED.sub("\N{REPLACEMENT CHARACTER}", text)


def say(message: str, *, quiet: bool = False) -> None:
    """Write a message for the user to standard error."""
    if message and not quiet:
        click.echo(printable(message), err=True)


def count_of(number: int, noun: str) -> str:
    """Return ``1 article``, ``2 articles``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


@contextmanager
def open_binary(output: str) -> Iterator[BinaryIO]:
    """Open ``output`` for bytes; a file appears under its name only when all of it is written.

    Raises:
        KgError: it cannot be written.
    """
    if output == "-":
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(output)
    if path.exists() and not path.is_file():  # /dev/stdout, a named pipe: nothing to replace
        with _sayable(path), path.open("wb") as special:
            yield special
        return
    with _sayable(path):
        handle, part = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                yield stream
            Path(part).chmod(0o666 & ~_umask())
            Path(part).replace(path)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                Path(part).unlink()
            raise


@contextmanager
def open_text(output: str) -> Iterator[TextIO]:
    """Open ``output`` for UTF-8 text with plain line ends, as ``open_binary`` does."""
    if output == "-" and sys.stdout.isatty():
        yield sys.stdout
        return
    with open_binary(output) as binary:
        text = io.TextIOWrapper(binary, encoding="utf-8", newline="\n", write_through=False)
        try:
            yield text
            text.flush()
        finally:
            with contextlib.suppress(ValueError, OSError):
                text.detach()  # or closing the wrapper would close standard output


@contextmanager
def _sayable(path: Path) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if path.is_dir():
            raise KgError(f"{path}: a folder; name a file with -o") from error
        raise KgError(f"{path}: cannot be written ({error.strerror or error})") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
