"""Reads one tab-separated data file: its path comes in, rows with their line numbers go out, or a DataError."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import DataError


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table."""

    path: Path
    line: int
    columns: Mapping[str, int]  # of the table: where each stands
    cells: Sequence[str]

    def __getitem__(self, column: str) -> str:
        return self.cells[self.columns[column]]

    def __contains__(self, column: str) -> bool:
        return column in self.columns

    def many(self, column: str) -> tuple[str, ...]:
        """Return the parts of a cell that holds several, separated by ``; ``."""
        cell = self.cells[self.columns[column]].strip()
        if ";" in cell:
            return tuple(part.strip() for part in cell.split(";") if part.strip())
        return (cell,) if cell else ()

    def one_of(self, column: str, allowed: Sequence[str]) -> str:
        """Return a cell that must be one of ``allowed``."""
        value = self[column]
        if value not in allowed:
            shown = ", ".join(word or "(empty)" for word in allowed)
            raise self.error(f'"{value}" is no valid {column}; valid are: {shown}')
        return value

    def error(self, message: str) -> DataError:
        """Return an error that names this row's file and line."""
        return DataError(f"{self.path}:{self.line}: {message}")


def read_rows(path: Path, columns: Sequence[str]) -> list[Row]:
    """Return the rows of ``path``, whose header must hold exactly ``columns``, in any order."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except FileNotFoundError:
        raise DataError(f"{path}: no such file; it is needed, with its header line at least") from None
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read as UTF-8 text: {error}") from None
    header = lines[0].rstrip("\r").split("\t")
    _check_header(path, header, columns)
    columns_at = {column: at for at, column in enumerate(header)}
    rows = []
    for number, line in enumerate(lines[1:], 2):
        line = line.rstrip("\r")
        if not line or line.startswith("# "):
            continue
        cells = line.split("\t")
        if len(cells) != len(header):
            raise DataError(f"{path}:{number}: {len(cells)} cells where the header has {len(header)}; mind the tabs")
        rows.append(Row(path, number, columns_at, cells))
    return rows


def _check_header(path: Path, header: list[str], columns: Sequence[str]) -> None:
    missing = [name for name in columns if name not in header]
    unknown = [name for name in header if name not in columns]
    if missing:
        raise DataError(f"{path}:1: column missing: {', '.join(missing)}; see README.md of its folder")
    if unknown or len(set(header)) != len(header):
        what = ", ".join(unknown) or "one column twice"
        raise DataError(f"{path}:1: column not known here: {what}; valid are: {', '.join(columns)}")
