"""From a page of HTML to its article, in a process that can be ended: a hostile page would hold the parser for hours.

A parser is code in C, which nothing in its own process can break off: 400,000 attributes of one tag take it hours.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from kg.errors import InputError
from kg.model import Article

SECONDS = 60.0  # the longest page that is read takes 17 s, where it is no trap
# Characters; the worst page of so many takes half a second, and is read here. A process takes as long to begin.
_SMALL = 50_000
_COMMAND = (sys.executable, "-m", "kg.reading.page_process")


class Pages:
    """Reads pages; a context manager that ends its process, which is started for the first page that is not small."""

    def __init__(self, seconds: float = SECONDS, *, command: Sequence[str] = _COMMAND) -> None:
        self._seconds = seconds
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def read(self, page: str, name: str, source: str) -> Article:
        """Make an article of a page. Raises InputError where it has none, or where reading takes too long."""
        from kg.reading.html import check_length, read_page

        check_length(page, source)
        if len(page) <= _SMALL:
            return read_page(page, name, source)
        answer = self._ask((page, name, source, self._seconds))
        if isinstance(answer, InputError):
            raise answer
        return answer

    def _ask(self, question: tuple[str, str, str, float]) -> Article | InputError:
        source, is_late = question[2], threading.Event()
        process = self._process = self._process or self._start()

        def break_off() -> None:
            is_late.set()
            process.kill()

        timer = threading.Timer(min(self._seconds, threading.TIMEOUT_MAX), break_off)
        timer.daemon = True
        timer.start()
        answer: Article | InputError | None
        try:
            answer = _exchange(process, question)
        except (EOFError, OSError, pickle.UnpicklingError):
            answer = None
        timer.cancel()
        timer.join()
        code = self._end() if answer is None or is_late.is_set() else None
        if answer is not None:
            return answer
        if is_late.is_set():
            return InputError(
                f"{source}: this HTML was not read within {self._seconds:g} s and is left out; "
                "give its story as text, or more time with --timeout-per-article"
            )
        return InputError(f"{source}: the process that read this HTML ended with code {code}; give its story as text")

    def _start(self) -> subprocess.Popen[bytes]:
        """Start a process that finds kg where this one did."""
        places = [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, places))}
        return subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)

    def _end(self) -> int | None:
        process, self._process = self._process, None
        if process is None:
            return None
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                _close(stream)
        return process.wait()


def _exchange(process: subprocess.Popen[bytes], question: tuple[str, str, str, float]) -> Article | InputError:
    assert process.stdin is not None and process.stdout is not None
    pickle.dump(question, process.stdin)
    process.stdin.flush()
    answer: Article | InputError = pickle.load(process.stdout)
    return answer


def _close(stream: IO[bytes]) -> None:
    try:
        stream.close()
    except OSError:  # what was left to be written
        return
