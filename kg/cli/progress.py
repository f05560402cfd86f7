"""From the outcomes of a loading run to what a user sees meanwhile, on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from math import ceil
from typing import TYPE_CHECKING

from kg.cli.output import printable, say

if TYPE_CHECKING:
    from rich.progress import Progress

    from kg.loading import Outcome


@contextmanager
def show_progress(
    *, quiet: bool, verbose: bool, forecast: Callable[[], int | None] | None = None
) -> Iterator[Callable[[Outcome], None]]:
    """Give a listener that shows each outcome; a bar runs along where standard error is a terminal.

    The bar tells how many articles are done, how many a second, and, where ``forecast`` says about how many there
    are, how long the others may take.
    """
    if quiet or not sys.stderr.isatty():
        yield lambda outcome: _tell(outcome, verbose=verbose)
        return
    total = forecast() if forecast is not None else None
    with _bar() as progress:
        task = progress.add_task("loading", total=total)
        done = 0

        def listen(outcome: Outcome) -> None:
            nonlocal done
            done += 1
            for line in _lines(outcome, verbose=verbose):
                progress.console.print(printable(line), markup=False, highlight=False, soft_wrap=True)
            most = None if total is None else max(total, done)
            progress.update(task, completed=done, total=most, description=printable(outcome.name[:40]))

        yield listen


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import (
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        SpinnerColumn,
        Task,
        TextColumn,
        TimeElapsedColumn,
    )
    from rich.text import Text

    class Rate(ProgressColumn):
        """How many articles a second."""

        def render(self, task: Task) -> Text:
            # Of all the time: several processes' articles are told of in batches, of which rich makes odd rates.
            return Text(f"{task.completed / task.elapsed:.1f}/s" if task.completed and task.elapsed else "")

    class Left(ProgressColumn):
        """How long the others may take, where that can be told."""

        def render(self, task: Task) -> Text:
            if task.remaining is None or not task.completed or task.elapsed is None:
                return Text("")
            seconds = task.elapsed * task.remaining / task.completed
            return Text(f"{timedelta(seconds=ceil(seconds))} left", style="progress.remaining")

    return Progress(
        SpinnerColumn(),
        MofNCompleteColumn(),
        TextColumn("articles"),
        Rate(),
        TimeElapsedColumn(),
        Left(),
        TextColumn("{task.description}", markup=False),
        console=Console(stderr=True),
        transient=True,
    )


def _tell(outcome: Outcome, *, verbose: bool) -> None:
    for line in _lines(outcome, verbose=verbose):
        say(line)


def _lines(outcome: Outcome, *, verbose: bool) -> Iterator[str]:
    """Yield what is worth telling of an outcome: a failure always, the rest where it is asked for."""
    from kg.loading import Status

    if outcome.status is Status.FAILED:
        yield f"kg: {outcome.reason}"
    elif verbose:
        note = f" ({outcome.reason})" if outcome.reason else ""
        yield f"{outcome.name}: {outcome.status}, {outcome.claims} claims{note}"
        for dropped in outcome.dropped:
            yield f"  line {dropped.line} dropped ({dropped.reason}): {dropped.text}"
