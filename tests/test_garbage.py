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


@pytest.mark.parametrize("another_has_frozen", [True, False])
def test_what_was_made_is_old_afterwards_and_what_another_has_frozen_stays_so(another_has_frozen: bool) -> None:
    if another_has_frozen:
        gc.freeze()
    try:
        with without_collection():
            made = [object()]
        is_old = any(each is made for each in gc.get_objects(generation=2))
        assert (gc.get_freeze_count() > 0) is another_has_frozen
        assert is_old is not another_has_frozen
    finally:
        gc.unfreeze()
