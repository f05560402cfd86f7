"""From accounts that know one party only to the fuller account of the same deed and day, if there is just one.

"Gunmen seized the banker on Friday" in one article and "the Delta Front seized the banker on Friday" in another are of
one event, unless a third tells of another who seized him then.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kg.merge.records import Account
from kg.merge.state import State


def bridge(state: State, found: Sequence[Account], dropped: Iterable[str]) -> tuple[list[Account], set[int]]:
    """Return new accounts, with the matters that they join, and the matters that old ones have left or joined."""
    names = {name for (name,) in state.rows_of("SELECT name FROM bridges WHERE account IN (…)", dropped)}
    state.drop("bridges", "account", dropped)
    rows = [(name, each.iri, each.own_matter, each.is_full) for each in found for name in each.bridges]
    state.put("bridges", rows)
    names |= {name for name, *_ in rows}
    if not state.is_new:
        rows = list(state.rows_of("SELECT name, account, matter, is_full FROM bridges WHERE name IN (…)", names))
    fuller: dict[int, set[int]] = defaultdict(set)
    for name, _, matter, is_full in rows:
        if is_full:
            fuller[name].add(matter)
    choices: dict[str, set[int]] = defaultdict(set)
    own: dict[str, int] = {}
    if not state.is_new:  # one that may be of several days must be weighed against all of them
        several = {account for _, account, _, is_full in rows if not is_full}
        more = list(state.rows_of("SELECT name, account, matter, is_full FROM bridges WHERE account IN (…)", several))
        others = {name for name, *_ in more} - names
        for name, _, matter, is_full in state.rows_of(
            "SELECT name, account, matter, is_full FROM bridges WHERE name IN (…)", others
        ):
            if is_full:
                fuller[name].add(matter)
        rows = [*rows, *more]
    for name, account, matter, is_full in rows:
        if not is_full:
            choices[account] |= fuller.get(name, set())
            own[account] = matter
    wanted = {
        account: next(iter(matters)) if len(matters) == 1 else own[account] for account, matters in choices.items()
    }
    joined = [replace(each, matter=wanted[each.iri]) if each.iri in wanted else each for each in found]
    return joined, _move(state, wanted, {each.iri for each in found})


def _move(state: State, wanted: dict[str, int], new: set[str]) -> set[int]:
    """Let old accounts join what they are wanted to; return the matters that they leave and join."""
    held = dict(state.rows_of("SELECT iri, matter FROM accounts WHERE iri IN (…)", wanted.keys() - new))
    moved = {iri: matter for iri, matter in held.items() if wanted[iri] != matter}
    state.change("UPDATE accounts SET matter = ? WHERE iri = ?", ((wanted[iri], iri) for iri in moved))
    return {*moved.values(), *(wanted[iri] for iri in moved)}
