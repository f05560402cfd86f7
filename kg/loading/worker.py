"""What runs in a process of its own: articles in over a pipe, their graphs as N-Quads out, until the pipe is closed.

N-Quads are what a process gives and takes fastest: 800 quads are written in 0.5 ms, and stored as they are in the time
that storing quads takes; pickled they take 9 ms, and 6.5 ms to be read.
"""

from __future__ import annotations

import faulthandler
import gc
import math
import multiprocessing
import os
import signal
import threading
from multiprocessing.connection import Connection
from pathlib import Path

from kg.errors import KgError
from kg.garbage import without_collection
from kg.loading.making import Maker, Recipe
from kg.model import Article

_GARBAGE = 20_000  # objects made after which Python looks for those that nobody uses; looking costs more than they do
_GRACE = 30.0  # seconds after which a process that nobody has ended ends itself


def work(connection: Connection, recipe: Recipe, seconds: float) -> None:
    """Send ``None`` when ready, or the error that stands in the way; then answer each article.

    Ctrl-C is the parent's to answer. A process whose parent is gone ends, whatever it is doing.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    gc.set_threshold(_GARBAGE)
    maker = Maker(recipe)
    try:
        with without_collection():
            maker.prepare()
            maker.check_folder()
    except KgError as error:
        connection.send(error)
        return
    gc.freeze()  # knowledge and model stay to the end: looking through them again takes a thirtieth of the time
    try:
        connection.send(None)
        with Path(os.devnull).open("w") as nowhere:
            while True:
                article: Article = connection.recv()
                if math.isfinite(seconds):  # a thread that needs no turn of Python's: code in C may never give one
                    faulthandler.dump_traceback_later(seconds + _GRACE, exit=True, file=nowhere)
                connection.send(maker.make(article, math.inf))  # the parent keeps the time
                faulthandler.cancel_dump_traceback_later()
    except (EOFError, BrokenPipeError, ConnectionResetError):  # the parent has what it wanted
        return


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
