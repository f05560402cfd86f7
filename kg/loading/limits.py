"""How much text and time one article may take: an article that asks for more is refused with a reason."""

from __future__ import annotations

import math
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from kg.errors import InputError, KgError
from kg.model import Article

# Characters, of text and metadata together. Newspapers' longest stories have a tenth of it. Time and memory grow with
# the story's length: 100,000 characters of prose take 10 s and 350 MB.
LONGEST_ARTICLE = 250_000
SECONDS = 300.0  # an article of that length takes 25 s on one free core


class TimeIsUp(BaseException):
    """Breaks off whatever runs under ``time_limit``; no ``Exception``, which what runs there might catch."""


def check_length(article: Article) -> None:
    """Raise InputError where text and metadata are longer than ``LONGEST_ARTICLE`` characters."""
    told = (article.text, article.title, article.url, article.provider, article.agency, article.byline, article.name)
    length = sum(len(words) for words in told if words)
    if length > LONGEST_ARTICLE:
        raise InputError(
            f"{article.source or article.name[:80]}: {length:,} characters; an article may have {LONGEST_ARTICLE:,}; "
            "divide it into its articles, or give the story alone"
        )


def check_seconds(seconds: float) -> float:
    """Return the time limit as it is. Raises KgError where it is no positive number of seconds, or infinite."""
    if math.isnan(seconds) or seconds <= 0:
        raise KgError(f"{seconds:g} is no time limit for an article; give seconds, such as {SECONDS:g}")
    return seconds


def late_reason(article: Article, seconds: float) -> str:
    """Return why an article that took too long is left out, for a user."""
    return (
        f"{article.source or article.name}: not read within {seconds:g} s and left out; "
        "shorten it, or give it more time with --timeout-per-article"
    )


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise TimeIsUp in the block when it takes longer.

    Only Python's main thread can be broken off, and only where the system has alarms and nobody else has set one;
    elsewhere the block takes what it takes.
    """
    if not math.isfinite(seconds) or not _has_alarm():
        yield
        return
    before = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _has_alarm() -> bool:
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        return False
    is_free = signal.getsignal(signal.SIGALRM) in (signal.SIG_DFL, signal.SIG_IGN, _ring)
    return is_free and signal.getitimer(signal.ITIMER_REAL)[0] == 0


def _ring(number: int, frame: object) -> None:
    raise TimeIsUp
