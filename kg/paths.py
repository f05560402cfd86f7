"""Where the data folders are: in the checkout's top level, or inside the installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def data_dir(name: str) -> Path:
    """Return the folder ``ontology``, ``queries`` or ``examples`` as shipped.

    A wheel carries them under ``kg/data``; a checkout has them beside the package.
    """
    installed = _PACKAGE / "data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
