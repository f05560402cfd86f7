"""``python -m bench``: prints the figures, and which of them miss what is wanted."""

from __future__ import annotations

import argparse
import sys

from bench.measures import measure_loading, measure_queries, measure_writing

MOST_LOADING = 1.35  # times parsing alone
MOST_QUERY = 0.5  # seconds at 100,000 quads
PARTS = ("loading", "writing", "queries")


def main() -> int:
    """Measure, print, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quads", type=int, default=100_000, help="size of the made-up graph (default 100000)")
    parser.add_argument("--only", choices=PARTS, action="append", help="measure this part alone")
    options = parser.parse_args()
    parts = options.only or PARTS
    missed = 0
    if "loading" in parts:
        loading, parsing, count = measure_loading()
        ratio = loading / parsing
        missed += ratio > MOST_LOADING
        say(f"loading {count} articles: {loading:.2f} s; spaCy alone: {parsing:.2f} s")
        say(f"  ratio {ratio:.2f} (at most {MOST_LOADING} wanted){_mark(ratio > MOST_LOADING)}")
    if "writing" in parts:
        single, batched = measure_writing(options.quads)
        say(f"writing: {single:,.0f} quads/s, an article a transaction; {batched:,.0f} quads/s, 100 a transaction")
    if "queries" in parts:
        say(f"queries at {options.quads:,} quads (at most {MOST_QUERY} s wanted)")
        for name, seconds, rows in measure_queries(options.quads):
            missed += seconds > MOST_QUERY
            say(f"  {seconds:7.3f} s  {name:20s} {rows:6d} rows{_mark(seconds > MOST_QUERY)}")
    return 1 if missed else 0


def say(line: str) -> None:
    """Print a line at once, for whoever waits."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _mark(is_missed: bool) -> str:
    return "  MISSED" if is_missed else ""


if __name__ == "__main__":
    sys.exit(main())
