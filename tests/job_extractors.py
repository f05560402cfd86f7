"""Extractors for other processes: what an article's text asks for is what happens to the process that reads it."""

from __future__ import annotations

import os
import re
import signal
import time
from pathlib import Path

from sample_extractions import claim

from kg.errors import InputError
from kg.model import Document, Extraction


def extract(document: Document) -> Extraction:
    """Give one claim; die, hang or fail where the text has the word for it."""
    text = document.article.text
    if "INVALID" in text:
        raise InputError(f"{document.article.name}: nothing to read; give another")
    if "DEFECT" in text:
        raise IndexError("list index out of range")
    if "KILL" in text:
        _die_once_or_twice(text)
    if "EXIT" in text:
        os._exit(3)
    if "DEAF" in text:  # as code in C is that never returns to Python
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        time.sleep(600)
    if "HANG" in text:
        time.sleep(600)
    if slow := re.search(r"SLOW (\d+)", text):
        time.sleep(int(slow[1]) / 1000)
    return Extraction(document, (claim(),))


def _die_once_or_twice(text: str) -> None:
    """``KILL path`` dies each time, and leaves a mark; ``KILL ONCE path`` only where there is no mark."""
    found = re.search(r"KILL (ONCE )?(\S+)", text)
    assert found is not None
    marks = Path(found[2])
    if found[1] and marks.exists():
        return
    with marks.open("a") as stream:
        stream.write(f"{os.getpid()}\n")
    os.kill(os.getpid(), signal.SIGKILL)
