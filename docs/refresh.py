"""Runs the commands that README.md and docs/*.md show, and puts what they print in their places: ``make readme``.

A place is a comment, then a fenced block, which is what changes::

    <!-- output: kg query events -->
    ```console
    $ kg query events
    …
    ```

All commands of all files run in one empty folder that has copies of ``examples`` and ``ontology`` in it, in the order
of FILES and of their lines, on a terminal of 100 columns. Notes in round brackets, with commas between them:

    <!-- output (12 lines): … -->   shows the first twelve lines only
    <!-- output (may fail): … -->   does not mind the exit code
    <!-- output (checkout): … -->   runs in the checkout, and
    <!-- output (shared): … -->     only where ../shared is beside it
    <!-- run: … -->                 runs a command and shows nothing
    <!-- save: FILE -->             makes a file of the block below
"""

from __future__ import annotations

import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from fcntl import ioctl
from pathlib import Path
from termios import TIOCSWINSZ

CHECKOUT = Path(__file__).resolve().parent.parent
FILES = ("README.md", "docs/graph.md", "docs/extraction.md")
COLUMNS = 100
SECONDS = 600
HIDDEN = ("KG_", "PYTHON", "COLUMNS", "LINES", "MAKE", "MFLAGS")  # of our own surroundings
FENCE = r"```[a-z]*\n(?P<body>.*?)```"
PLACE = re.compile(
    rf"<!-- (?P<kind>output|run|save)(?: \((?P<notes>[^)]*)\))?: (?P<what>.+?) -->\n(?:(?P<block>{FENCE}))?", re.DOTALL
)


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for data in ("examples", "ontology"):
            shutil.copytree(CHECKOUT / data, folder / data)
        for path in (CHECKOUT / file for file in FILES):
            if path.exists():
                before = path.read_text(encoding="utf-8")
                after = PLACE.sub(lambda place: refresh(place, folder), before)
                path.write_text(after, encoding="utf-8")
                sys.stdout.write(f"{path.relative_to(CHECKOUT)}: {'as it was' if after == before else 'changed'}\n")
    return 0


def refresh(place: re.Match[str], folder: Path) -> str:
    """Return the comment with what now belongs below it."""
    kind, what, notes = place["kind"], place["what"], place["notes"] or ""
    if kind == "save":
        (folder / what).parent.mkdir(parents=True, exist_ok=True)
        (folder / what).write_text(place["body"], encoding="utf-8")
        return place[0]
    if "shared" in notes and not (CHECKOUT.parent / "shared" / "eval").is_dir():
        sys.stdout.write(f"left as it was, since ../shared is not here: {what}\n")
        return place[0]
    began = time.monotonic()
    code, printed = run(what, CHECKOUT if "checkout" in notes else folder)
    sys.stdout.write(f"{time.monotonic() - began:6.1f} s  {what}\n")
    sys.stdout.flush()
    if code != 0 and "may fail" not in notes:
        sys.exit(f"exit code {code}:\n{printed}")
    if kind == "run":
        return place[0]
    comment = place[0].partition("\n")[0]
    return f"{comment}\n```console\n$ {what}\n{shorten(printed, notes)}```"


def run(command: str, folder: Path) -> tuple[int, str]:
    """Run a command on a terminal of its own; return its exit code and all that it prints there."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(HIDDEN)}
    # No colours and no progress bar.
    environment |= {"TERM": "dumb", "NO_COLOR": "1", "COLUMNS": str(COLUMNS), "LINES": "40"}
    environment["PATH"] = f"{Path(sys.executable).parent}:{environment['PATH']}"
    ours, theirs = pty.openpty()
    ioctl(theirs, TIOCSWINSZ, struct.pack("HHHH", 40, COLUMNS, 0, 0))
    shell = ["/bin/sh", "-c", command]  # the documents show pipes
    process = subprocess.Popen(
        shell, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    printed = read_all(ours)
    code = process.wait(timeout=SECONDS)
    return code, "".join(f"{line.rstrip()}\n" for line in printed.replace("\r", "").splitlines())


def read_all(terminal: int) -> str:
    pieces = []
    try:
        while piece := os.read(terminal, 65536):
            pieces.append(piece)
    except OSError:  # how Linux tells that the other end of a terminal is closed
        pass
    os.close(terminal)
    return b"".join(pieces).decode("utf-8")


def shorten(printed: str, notes: str) -> str:
    lines = printed.strip("\n").splitlines()
    wanted = re.search(r"(\d+) lines", notes)
    if wanted and len(lines) > int(wanted[1]):
        lines = [*lines[: int(wanted[1])], "…"]
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
