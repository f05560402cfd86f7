"""What runs in a process of its own: pages over standard input, their articles over standard output."""

from __future__ import annotations

import faulthandler
import math
import os
import pickle
import signal
import sys
import threading
import time
from pathlib import Path

from kg.errors import InputError
from kg.model import Article

_GRACE = 10.0  # seconds after which a process that nobody has ended ends itself


def main() -> None:
    """Answer each page with its article, or with what is wrong with it. Ctrl-C is the parent's to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    from kg.reading.html import read_page

    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())  # what a library may print is no answer
        while True:
            try:
                page, name, source, seconds = pickle.load(sys.stdin.buffer)
            except EOFError:
                return
            if math.isfinite(seconds):
                faulthandler.dump_traceback_later(seconds + _GRACE, exit=True, file=nowhere)
            answer: Article | InputError
            try:
                answer = read_page(page, name, source)
            except InputError as error:
                answer = error
            faulthandler.cancel_dump_traceback_later()
            pickle.dump(answer, answers)
            answers.flush()


def _end_with_parent(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


if __name__ == "__main__":
    main()
