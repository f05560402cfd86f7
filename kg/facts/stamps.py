"""From a folder of data files to a hash of all that they hold."""

from __future__ import annotations

import hashlib
from pathlib import Path


def folder_stamp(folder: Path) -> str:
    """Return a hash of the names and contents of all files in the folder, but for compiled and hidden ones."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith(".") and path.parent.name != "__pycache__":
            digest.update(f"{path.relative_to(folder).as_posix()}\n".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
