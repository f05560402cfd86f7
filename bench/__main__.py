"""``python -m bench``: prints the figures, and which of them miss what is wanted."""

from __future__ import annotations

import argparse
import os
import sys

from bench.actors import measure_actors
from bench.crashes import measure_crashes
from bench.jobs import JOBS, measure_jobs
from bench.measures import measure_loading, measure_queries, measure_writing
from bench.merging import MORE, measure_merging
from bench.orders import measure_orders
from bench.planted.measuring import measure_planted, say_result, which_missed
from bench.view import measure_view

MOST_LOADING = 1.35  # times parsing alone
MOST_QUERY = 0.5  # seconds at 100,000 quads
MOST_ACTOR = 1.2  # times the same SPARQL on bare pyoxigraph
LEAST_JOBS = 1.7  # times as fast with two jobs, on two cores
LEAST_EXTRACTING = 0.85  # of the time of loading
PARTS = ("loading", "writing", "queries", "scale-query", "view", "jobs", "planted", "merge", "orders", "crashes")
ARTICLES = {"jobs": 2000, "planted": 1000, "merge": 10_000}
MOST_MERGING = 0.05  # of the time that loading takes
MOST_MERGING_MORE = 0.03  # of a full merge, for 100 articles more
MOST_MEMORY = 2000  # megabytes


def main() -> int:
    """Measure, print, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quads", type=int, default=100_000, help="size of the made-up graph (default 100000)")
    parser.add_argument("--articles", type=int, help="how many jobs and planted load (default 2000 and 1000)")
    parser.add_argument("--seed", type=int, default=1, help="of the planted articles (default 1)")
    parser.add_argument("--errors", type=int, default=0, help="so many examples of each mistake with planted articles")
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
    if "scale-query" in parts:
        missed += say_actors()
    if "view" in parts:
        missed += say_view()
    if "jobs" in parts:
        missed += say_jobs(options.articles or ARTICLES["jobs"])
    if "planted" in parts:
        missed += say_planted(options.articles or ARTICLES["planted"], options.seed, options.errors)
    if "merge" in parts:
        missed += say_merging(options.articles or ARTICLES["merge"])
    if "orders" in parts:
        missed += say_orders()
    if "crashes" in parts:
        missed += say_crashes()
    return 1 if missed else 0


def say_jobs(articles: int) -> int:
    """Print how loading gains from several jobs; return how many figures miss what is wanted."""
    say(f"loading {articles:,} made-up articles")
    say_busy()
    found = measure_jobs(articles)
    slow, light = found.ratio < LEAST_JOBS, found.share < LEAST_EXTRACTING
    say(f"  1 job {found.alone:.1f} s, {JOBS} jobs {found.together:.1f} s")
    say(f"  {found.ratio:.2f} times as fast (at least {LEAST_JOBS} wanted, on two free cores){_mark(slow)}")
    say(f"  extraction is {found.share:.0%} of 1 job (at least {LEAST_EXTRACTING:.0%} wanted){_mark(light)}")
    say(f"  the stores are {'the same' if found.is_same else 'DIFFERENT'}{_mark(not found.is_same)}")
    return slow + light + (not found.is_same)


def say_actors() -> int:
    """Print what kg adds to queries for an actor; return how many of them it makes too slow."""
    quads, *found = measure_actors()
    say(f"an actor's events at {quads:,} quads of articles and merged events")
    missed = 0
    for name in dict.fromkeys(one.query for one in found):
        asked = [one for one in found if one.query == name]
        for one in asked:
            say(f"  {name:10s} {one.actor:18s} {one.rows:6d} rows {one.through_kg:8.4f} s, bare {one.bare:8.4f} s")
        ratio = sum(one.through_kg for one in asked) / sum(one.bare for one in asked)
        missed += ratio > MOST_ACTOR
        say(f"  {name:10s} {ratio:.2f} times bare pyoxigraph (at most {MOST_ACTOR} wanted){_mark(ratio > MOST_ACTOR)}")
    return missed


def say_planted(articles: int, seed: int, examples: int) -> int:
    """Print how well merging finds what is planted; return how many figures miss what is wanted."""
    say(f"merging {articles:,} articles with planted truth")
    found = measure_planted(articles, seed=seed, jobs=os.cpu_count() or 1, examples=examples)
    for line in say_result(found):
        say(line)
    return sum(which_missed(found.result))


def say_merging(articles: int) -> int:
    """Print what merging takes, all at once and for some articles more; return how many figures miss what is wanted."""
    say(f"loading and merging {articles:,} articles with planted truth")
    say_busy()
    found = measure_merging(articles)
    slow, slow_more = found.share > MOST_MERGING, found.share_of_more > MOST_MERGING_MORE
    large = found.memory > MOST_MEMORY
    say(f"  loaded in {found.loading:.1f} s, merged in {found.full:.1f} s")
    times = f"{len(found.later)} times, in {min(found.later):.2f} to {max(found.later):.2f} s"
    say(f"  merged with {MORE} more {times}, in the middle {found.more:.2f} s")
    say(f"  a full merge takes {found.share:.1%} of loading (at most {MOST_MERGING:.0%} wanted){_mark(slow)}")
    more = f"at most {MOST_MERGING_MORE:.0%} wanted"
    say(f"  {MORE} more take {found.share_of_more:.1%} of it ({more}){_mark(slow_more)}")
    say(f"  {found.memory:,.0f} MB (at most {MOST_MEMORY:,} wanted){_mark(large)}")
    say(f"  both give {'the same' if found.is_same else 'DIFFERENT graphs'}{_mark(not found.is_same)}")
    return slow + slow_more + large + (not found.is_same)


def say_orders() -> int:
    """Print in how many orders articles were loaded, and how many gave another store."""
    found = measure_orders()
    say(f"{found.orders} orders of {found.articles} articles, in {found.loads} loads and {found.merges} merges")
    say(f"  other stores: {len(found.different)} (none wanted){_mark(bool(found.different))}")
    return bool(found.different)


def say_crashes() -> int:
    """Print how often loading and merging were killed, and what was lost."""
    found = measure_crashes()
    bad = len(found.lost) + len(found.broken) + len(found.different)
    say(f"killed {found.loads} loads, {found.midway} of them midway and {found.writing} as a batch was written,"
        f" and {found.merges} merges (kill -9)")  # fmt: skip
    say(f"  acknowledged {found.acknowledged}; lost {len(found.lost)}, half there {len(found.broken)}, other stores"
        f" after going on {len(found.different)} of {found.stores} (none wanted){_mark(bool(bad))}")  # fmt: skip
    return bool(bad)


def say_busy() -> None:
    """Warn where others use the machine."""
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    if load > cores / 2:
        say(f"  this machine is busy (load {load:.1f} on {cores} cores): what is missed here may not be on a quiet one")


def say_view() -> int:
    """Print the figures of the network page; return how many miss what is wanted."""
    say("network page, two edges a node (in brackets what is wanted)")
    say_busy()
    missed = 0
    for wanted, found in measure_view():
        say(f"  {wanted.nodes:,} nodes, {found.size / 1e6:.1f} MB")
        figures = [
            ("written", found.write, "s", found.write > wanted.write, f"≤ {wanted.write} s"),
            ("first picture", found.picture, "s", (found.picture or 0) > wanted.picture, f"≤ {wanted.picture} s"),
            ("pan", found.pan, "fps", (found.pan or wanted.frames) < wanted.frames, f"≥ {wanted.frames} fps"),
            ("zoom", found.zoom, "fps", (found.zoom or wanted.frames) < wanted.frames, f"≥ {wanted.frames} fps"),
        ]
        for name, value, unit, is_missed, bar in figures:
            missed += is_missed
            told = "not measured: no Chromium" if value is None else f"{value:6.2f} {unit}"
            say(f"    {name:14s} {told}  ({bar}){_mark(is_missed)}")
    return missed


def say(line: str) -> None:
    """Print a line at once, for whoever waits."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _mark(is_missed: bool) -> str:
    return "  MISSED" if is_missed else ""


if __name__ == "__main__":
    sys.exit(main())
