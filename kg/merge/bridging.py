"""From accounts that leave something out to the fuller account of the same deed and day, if there is just one.

"Gunmen seized the banker on Friday" in one article and "the Delta Front seized the banker on Friday" in another are of
one event, unless a third tells of another who seized him then. So is "the launch of a missile on Friday", in an article
that names the state which another says launched one; or "he condemned the talks", where another tells of whose talks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kg.merge.records import Account
from kg.merge.state import State

SEEKS = 0  # the account knows one party, and looks for one that knows both
GIVES = 1  # it is one that others look for
SEEKS_ELSE = 2  # it knows no party, or an event by its noun, and looks for more if it finds none of the first sort
_NONE: frozenset[int] = frozenset()


def bridge(state: State, found: Sequence[Account], dropped: Iterable[str]) -> tuple[list[Account], set[int]]:
    """Return new accounts, with the matters that they join, and the matters that old ones have left or joined."""
    names = {name for (name,) in state.rows_of("SELECT name FROM bridges WHERE account IN (…)", dropped)}
    state.drop("bridges", "account", dropped)
    rows = [(name, each.iri, each.own_matter, part) for each in found for name, part in each.bridges]
    state.put("bridges", rows)
    names |= {name for name, *_ in rows}
    if not state.is_new:
        rows = list(state.rows_of("SELECT name, account, matter, part FROM bridges WHERE name IN (…)", names))
    fuller: dict[int, set[int]] = defaultdict(set)
    for name, _, matter, part in rows:
        if part == GIVES:
            fuller[name].add(matter)
    own: dict[str, int] = {}
    if not state.is_new:  # one that has other names must be weighed against all that has any of them
        several = {account for _, account, _, part in rows if part != GIVES}
        more = list(state.rows_of("SELECT name, account, matter, part FROM bridges WHERE account IN (…)", several))
        others = {name for name, *_ in more} - names
        for name, _, matter, part in state.rows_of(
            "SELECT name, account, matter, part FROM bridges WHERE name IN (…)", others
        ):
            if part == GIVES:
                fuller[name].add(matter)
        rows = [*rows, *more]
    choices: dict[str, set[int]] = defaultdict(set)
    else_choices: dict[str, set[int]] = defaultdict(set)
    for name, account, matter, part in rows:
        if part != GIVES:
            own[account] = matter
            (choices if part == SEEKS else else_choices)[account] |= fuller.get(name, _NONE)
    wanted = {
        account: _only(choices.get(account) or else_choices.get(account), matter) for account, matter in own.items()
    }
    joined = [replace(each, matter=wanted[each.iri]) if each.iri in wanted else each for each in found]
    return joined, _move(state, wanted, {each.iri for each in found})


def _only(matters: set[int] | None, own: int) -> int:
    return next(iter(matters)) if matters and len(matters) == 1 else own


def _move(state: State, wanted: dict[str, int], new: set[str]) -> set[int]:
    """Let old accounts join what they are wanted to; return the matters that they leave and join."""
    held = dict(state.rows_of("SELECT iri, matter FROM accounts WHERE iri IN (…)", wanted.keys() - new))
    moved = {iri: matter for iri, matter in held.items() if wanted[iri] != matter}
    state.change("UPDATE accounts SET matter = ? WHERE iri = ?", ((wanted[iri], iri) for iri in moved))
    return {*moved.values(), *(wanted[iri] for iri in moved)}
