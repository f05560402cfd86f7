"""Python looks for garbage again as soon as what is made to stay is made, or could not be."""

from __future__ import annotations

import gc

import pytest

from kg.garbage import without_collection


@pytest.mark.parametrize("was_on", [True, False])
@pytest.mark.parametrize("fails", [True, False])
def test_collection_is_afterwards_as_it_was(was_on: bool, fails: bool) -> None:
    (gc.enable if was_on else gc.disable)()
    try:
        with without_collection():
            assert not gc.isenabled()
            if fails:
                raise ValueError
    except ValueError:
        pass
    finally:
        is_on = gc.isenabled()
        gc.enable()
    assert is_on == was_on
