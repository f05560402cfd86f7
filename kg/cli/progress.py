"""From the outcomes of a loading run to what a user sees meanwhile, on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kg.cli.output import printable, say

if TYPE_CHECKING:
    from rich.progress import Progress

    from kg.loading import Outcome


@contextmanager
def show_progress(*, quiet: bool, verbose: bool) -> Iterator[Callable[[Outcome], None]]:
    """Give a listener that shows each outcome; a bar runs along where standard error is a terminal.

    How many articles there are is not known until the last one is read, so the bar counts and does not promise.
    """
    if quiet or not sys.stderr.isatty():
        yield lambda outcome: _tell(outcome, verbose=verbose)
        return
    with _bar() as progress:
        task = progress.add_task("loading", total=None)

        def listen(outcome: Outcome) -> None:
            for line in _lines(outcome, verbose=verbose):
                progress.console.print(printable(line), markup=False, highlight=False, soft_wrap=True)
            progress.update(task, advance=1, description=printable(outcome.name[:40]))

        yield listen


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    return Progress(
        SpinnerColumn(),
        TextColumn("{task.completed} articles"),
        TimeElapsedColumn(),
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
