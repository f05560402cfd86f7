"""From the outcomes of a loading run to a log for programs: one line of JSON an article, written once it is stored."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import KgError

if TYPE_CHECKING:
    from kg.loading import Outcome


@contextmanager
def write_log(path: Path | None) -> Iterator[Callable[[Outcome], None]]:
    """Give a listener that adds each outcome to the file's end at once; without a path it does nothing.

    Raises:
        KgError: it cannot be written.
    """
    if path is None:
        yield lambda _: None
        return
    try:
        with path.open("ab", buffering=0) as stream:  # each line is one write: whole, or not there
            yield lambda outcome: _write(stream.write, outcome, path)
    except OSError as error:
        if error.filename != str(path):
            raise
        raise KgError(f"{path}: cannot be written ({error.strerror}); name another file with --log") from error


def _write(write: Callable[[bytes], int | None], outcome: Outcome, path: Path) -> None:
    told = {
        "article": outcome.name,
        "status": outcome.status.value,
        "claims": outcome.claims,
        "iri": outcome.iri,
        "reason": outcome.reason,
    }
    line = json.dumps(told).encode("ascii") + b"\n"
    try:
        written = write(line)
    except OSError as error:
        raise KgError(f"{path}: cannot be written ({error.strerror}); what was stored before is kept") from error
    if written != len(line):
        raise KgError(f"{path}: cannot be written (the disk is full); what was stored before is kept")
