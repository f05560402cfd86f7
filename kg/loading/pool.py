"""Articles in, graphs out as they are done: processes that may hang or be killed, and are replaced."""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import os
import queue
import signal
import threading
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Self

from kg.errors import KgError
from kg.loading.limits import late_reason
from kg.loading.making import Made, Recipe, Refusal
from kg.loading.worker import work
from kg.model import Article

MOST_JOBS = 256
_STARTS = 3  # times that a process may die before it begins
_TRIES = 2  # times that an article is given to a process that dies of it
_AHEAD = 3  # articles begun for each process, so that none waits for the next one
_MEANWHILE = 96  # articles more, for the second or so in which what was read is written


def count_cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def check_jobs(jobs: int) -> int:
    """Return the number of processes; 0 stands for as many as there are cores. Raises KgError."""
    if not 0 <= jobs <= MOST_JOBS:
        raise KgError(f"{jobs} is no number of jobs; give one from 1 to {MOST_JOBS}, or 0 for one a core")
    return jobs or min(count_cores(), MOST_JOBS)


class Pool:
    """As many processes as ``jobs``, started when there is work for them; a context manager that ends them all.

    Each is led by a thread of ours, which hands it one article at a time: so whichever dies or hangs, it is known of
    which article. (An executor of the standard library is broken as a whole when one process dies.)
    """

    def __init__(self, jobs: int, recipe: Recipe, seconds: float) -> None:
        self.width = _AHEAD * jobs + _MEANWHILE  # articles to submit before a result is taken
        self._jobs = jobs
        self._recipe = recipe
        self._seconds = seconds
        self._unfinished = 0
        self._articles: queue.SimpleQueue[tuple[int, Article] | None] = queue.SimpleQueue()
        self._results: queue.SimpleQueue[tuple[int, Made | Refusal] | BaseException] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._processes: set[BaseProcess] = set()
        self._lock = threading.Lock()  # of the processes, and of whether there may be more
        self._closed = threading.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def submit(self, number: int, article: Article) -> None:
        """Have an article read; ``number`` comes back with its result."""
        self._unfinished += 1
        self._articles.put((number, article))
        if len(self._threads) < min(self._jobs, self._unfinished):
            thread = threading.Thread(target=self._lead, name="kg-worker", daemon=True)
            self._threads.append(thread)
            thread.start()

    def take(self, seconds: float | None = None) -> tuple[int, Made | Refusal] | None:
        """Wait for the next result; None where there is none in so many seconds.

        Raises KgError where the processes cannot work at all.
        """
        try:
            result = self._results.get(timeout=seconds)
        except queue.Empty:
            return None
        if isinstance(result, BaseException):
            raise result
        self._unfinished -= 1
        return result

    def close(self) -> None:
        """End all processes at once, whatever they are doing."""
        with self._lock:
            self._closed.set()
            for process in self._processes:
                process.kill()
        for _ in self._threads:
            self._articles.put(None)
        for thread in self._threads:
            thread.join()

    def _lead(self) -> None:
        """Hand articles to one process, and to another in its place when it is gone."""
        _leave_interrupts_to_the_main_thread()
        worker: _Worker | None = None
        try:
            while (task := self._articles.get()) is not None and not self._closed.is_set():
                number, article = task
                result: Made | Refusal | None = None
                for attempt in range(_TRIES):
                    worker = worker or self._start()
                    try:
                        result = worker.ask(article, self._seconds)
                        break
                    except TimeoutError:
                        result = Refusal(late_reason(article, self._seconds))
                    except (EOFError, OSError):
                        pass
                    how = self._end(worker)
                    worker = None
                    if result is not None:
                        break
                    if self._closed.is_set():
                        return
                    if attempt + 1 == _TRIES:
                        result = Refusal(_lost_reason(article, how))
                assert result is not None
                self._results.put((number, result))
        except _ClosedError:
            pass
        except BaseException as error:  # noqa: BLE001 - it is raised in the main thread
            self._results.put(error)
        finally:
            if worker is not None:
                self._end(worker)

    def _start(self) -> _Worker:
        how = ""
        for _ in range(_STARTS):
            with self._lock:
                if self._closed.is_set():
                    raise _ClosedError
                worker = _Worker(self._recipe, self._seconds)
                self._processes.add(worker.process)
            try:
                answer = worker.wait()
            except (EOFError, OSError):
                how = self._end(worker)
                if self._closed.is_set():
                    raise _ClosedError from None
                continue
            if answer is not None:
                self._end(worker)
                raise answer
            return worker
        raise KgError(
            f"a process that reads articles {how} before it began, {_STARTS} times over; "
            "if memory is short, give fewer --jobs; a script of your own must load under: if __name__ == '__main__'"
        )

    def _end(self, worker: _Worker) -> str:
        """End a process and tell how it ended."""
        how = worker.end()
        with self._lock:
            self._processes.discard(worker.process)
        return how


class _ClosedError(Exception):
    """The pool was closed meanwhile."""


class _Worker:
    """A process and our end of its pipe."""

    def __init__(self, recipe: Recipe, seconds: float) -> None:
        context = multiprocessing.get_context("spawn")  # a fork would copy the open store and its locks
        ours, theirs = context.Pipe()
        self._connection: Connection = ours
        self.process = context.Process(target=work, args=(theirs, recipe, seconds), daemon=True)
        try:
            self.process.start()
        finally:
            theirs.close()  # or a dead process would not be noticed

    def wait(self) -> KgError | None:
        """Wait until it is ready. Raises EOFError or OSError where it died."""
        answer: KgError | None = self._connection.recv()
        return answer

    def ask(self, article: Article, seconds: float) -> Made | Refusal:
        """Have an article read. Raises TimeoutError, or EOFError or OSError where the process died."""
        self._connection.send(article)
        if not self._connection.poll(seconds if math.isfinite(seconds) else None):
            raise TimeoutError
        answer: Made | Refusal = self._connection.recv()
        return answer

    def end(self) -> str:
        """Kill the process if it lives and tell how it ended."""
        self._connection.close()
        self.process.join(1 if self.process.exitcode is None else 0)
        if self.process.exitcode is None:
            self.process.kill()
            self.process.join()
        code = self.process.exitcode or 0
        return f"was killed by signal {-code} ({_name(-code)})" if code < 0 else f"ended with code {code}"


def _lost_reason(article: Article, how: str) -> str:
    return (
        f"{article.source or article.name}: the process that read it {how}, twice, and it is left out; "
        "if memory is short, load it again with fewer --jobs"
    )


def _name(number: int) -> str:
    with contextlib.suppress(ValueError):
        return signal.Signals(number).name
    return "unknown"


def _leave_interrupts_to_the_main_thread() -> None:
    """Block Ctrl-C in this thread, and so in the processes that it starts: they would end with a traceback."""
    if hasattr(signal, "pthread_sigmask"):
        from multiprocessing import resource_tracker

        resource_tracker.ensure_running()  # it would unblock the signal, when the first process starts
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
