"""Revising graphs, a little in one transaction or much in bulk: what they hold then, and what is left of a failure."""

from __future__ import annotations

from contextlib import AbstractContextManager
from unittest.mock import patch

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.store import Store
from kg.store.store import INPUTS_GRAPH

A, B, BESIDE = (f"https://example.org/graph/{name}" for name in ("a", "b", "beside"))
BULK = ((3_000, 50_000, 100_000), (1, 50_000, 100_000), (1, 2, 4))  # FEW, AT_ONCE and _CHUNK: none, one load, several
numbers = st.frozensets(st.integers(0, 20), max_size=12)


def statement(number: int) -> str:
    return f'<https://example.org/s{number % 5}> <https://example.org/p> "{number} \\u00e9"'


def held(store: Store, graph: str) -> set[str]:
    return {str(quad.triple) for quad in store.graph(graph)}


def said(several: frozenset[int]) -> set[str]:
    return {statement(number).replace("\\u00e9", "é") for number in several}


def graph_of(name: str, several: frozenset[int]) -> list[ox.Quad]:
    text = "".join(f"{statement(number)} <{name}> .\n" for number in several)
    return list(ox.parse(text.encode(), format=ox.RdfFormat.N_QUADS))


def filled(old: frozenset[int]) -> Store:
    store = Store.in_memory()
    store.put_all(
        {name: graph_of(name, old) for name in (A, B, BESIDE)}, input_hashes={A: "first", B: "first", BESIDE: "first"}
    )
    return store


def size_of_loads(bulk: tuple[int, int, int]) -> AbstractContextManager[object]:
    few, at_once, chunk = bulk
    return patch.multiple("kg.store.revising", FEW=few, AT_ONCE=at_once, _CHUNK=chunk)


@given(numbers, numbers, numbers, st.booleans(), st.sampled_from(BULK))
def test_graphs_lose_and_gain_what_is_written_and_others_stay(
    old: frozenset[int], gone: frozenset[int], new: frozenset[int], whole: bool, bulk: tuple[int, int, int]
) -> None:
    gone = old & gone - new
    with filled(old) as store, size_of_loads(bulk):
        with store.revising({A: "second", B: None}, whole=whole) as revision:
            for number in sorted(new):
                revision.write(A, [statement(number)])
            revision.write(B, map(statement, new), map(statement, () if whole else gone))
            revision.send()
        assert held(store, A) == said(new if whole else old | new)
        assert held(store, B) == said(new if whole else old - gone | new)
        assert held(store, BESIDE) == said(old)
        assert (store.input_hash(A), store.input_hash(BESIDE)) == ("second", "first")
        assert store.changed() == []
        assert not [quad for quad in store.graph(INPUTS_GRAPH) if "unfinished" in quad.predicate.value]


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("bulk", BULK)
def test_a_block_that_fails_leaves_graphs_as_they_were_or_empty(whole: bool, bulk: tuple[int, int, int]) -> None:
    old = frozenset({1, 2, 3})
    with filled(old) as store, size_of_loads(bulk):
        with pytest.raises(ZeroDivisionError), store.revising({A: "second", B: None}, whole=whole) as revision:
            revision.write(A, map(statement, range(4, 9)), () if whole else [statement(1)])
            revision.send()
            raise ZeroDivisionError
        left = said(old) if bulk == BULK[0] or (whole and bulk == BULK[1]) else set()
        assert (held(store, A), held(store, B)) == (left, left)
        assert store.input_hash(A) == ("first" if left else None)
        assert held(store, BESIDE) == said(old)
        assert {A, B, BESIDE} <= set(store.changed())
        assert not [quad for quad in store.graph(INPUTS_GRAPH) if "unfinished" in quad.predicate.value]
