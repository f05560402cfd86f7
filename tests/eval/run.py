"""``python -m tests.eval.run``: prints both scorers' figures and whether they reach the floors; exit code 1 below."""

from __future__ import annotations

import argparse
import contextlib
import sys
import tempfile
from pathlib import Path

from kg.errors import KgError

from .measure import FLOORS, Figures, Floors, measure, read_floors
from .shared import CHECKOUT, SAMPLE, find_shared, say_missing

TITLES = {
    "sample": f"Sample article alone ({SAMPLE})",
    "articles": "All development articles",
    "sentences": "Sentences (PLOVER records)",
}


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.run", description=__doc__)
    parser.add_argument("--errors", action="store_true", help="print what is missed and what is too much")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="leave stores and exports in this new folder")
    options = parser.parse_args(arguments)
    shared = find_shared()
    if shared is None:
        sys.stderr.write(f"eval: {say_missing()}\n")
        return 1
    with contextlib.ExitStack() as stack:
        if options.keep is not None:
            options.keep.mkdir(parents=True)
        work = options.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        try:
            figures = measure(shared, work)
        except KgError as error:
            sys.stderr.write(f"eval: {error}\n")
            return 1
    for name, title in TITLES.items():
        sys.stdout.write(f"{title}\n{figures[name].text}\n")
        if options.errors:
            sys.stdout.write(f"{figures[name].errors}\n")
    return say_verdict(figures, read_floors())


def say_verdict(figures: dict[str, Figures], floors: Floors) -> int:
    """Print every figure against its floor and return 1 where one is below."""
    code = 0
    sys.stdout.write(f"Floors ({FLOORS.relative_to(CHECKOUT)})\n")
    for measurement, wanted in floors.items():
        for key, floor in wanted.items():
            value = figures[measurement].value(key)
            is_reached = value >= floor
            code = code if is_reached else 1
            sys.stdout.write(
                f"{'ok  ' if is_reached else 'LOW '} {measurement:9s} {key:16s} {value:5.1f}  floor {floor}\n"
            )
    return code


if __name__ == "__main__":
    sys.exit(main())
