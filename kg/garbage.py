"""Keeps Python from looking for cycles of objects while many are made that stay: looking costs more than making."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collection() -> Iterator[None]:
    """Let Python look for no cycles inside the block; afterwards it does as before.

    What was made inside counts as old then: it is looked through when all is, not at once.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():  # else another has objects kept out of all looking, and they stay so
                gc.freeze()
                gc.unfreeze()
            gc.enable()
