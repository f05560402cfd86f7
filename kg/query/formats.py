"""From an answer to text: one function a format, registered by name; a table is for people, the rest for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TextIO

import pyoxigraph as ox

from kg.errors import QueryError
from kg.query.run import PREFIXES, Answer, Cell
from kg.terms import ID_BASE, XSD

Writer = Callable[[Answer, TextIO], None]
_WRITERS: dict[str, Writer] = {}
_NUMBERS = (XSD.integer, XSD.decimal, f"{XSD.integer.removesuffix('integer')}double")


_LEAST_WIDTH = 6  # characters that a column keeps on a narrow terminal


def write_answer(answer: Answer, out: TextIO, format_name: str = "table") -> None:
    """Write the answer in one of ``FORMATS``; triples asked for as a table come as Turtle.

    Raises:
        QueryError: the format does not fit the answer.
    """
    if answer.triples is not None:
        name = {"table": "ttl"}.get(format_name, format_name)
        if name not in TRIPLE_FORMATS:
            raise QueryError(f"format {format_name} is for rows, and this query gives triples; use ttl or nt")
    else:
        name = format_name
        if name in TRIPLE_FORMATS:
            raise QueryError(f"format {format_name} is for triples (CONSTRUCT); use one of {', '.join(ROW_FORMATS)}")
    _WRITERS[name](answer, out)


def register(name: str) -> Callable[[Writer], Writer]:
    """Return a decorator that makes a function the writer of a format."""

    def keep(writer: Writer) -> Writer:
        _WRITERS[name] = writer
        return writer

    return keep


@register("table")
def write_table(answer: Answer, out: TextIO) -> None:
    """Write columns for people: IRIs shortened, a row a line, cut to the width of the terminal where there is one."""
    if answer.rows is None:
        out.write("yes\n" if answer.boolean else "no\n")
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table
    from rich.text import Text

    rows = [[show(cell) for cell in row] for row in answer.rows]
    if not rows:
        out.write("no rows\n")
        return
    widths = [max(len(column), *(len(row[place]) for row in rows)) for place, column in enumerate(answer.columns)]
    needed = sum(widths) + 2 * len(widths)
    console = Console(file=out, width=None if out.isatty() else needed, highlight=False)
    fitting = fit_widths(widths, console.width - 2 * len(widths))
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column, width in zip(answer.columns, fitting, strict=True):
        table.add_column(escape(column.replace("_", " ")), no_wrap=True, overflow="ellipsis", width=width)
    for row in rows:
        table.add_row(*(Text(" ".join(cell.split())) for cell in row))
    console.print(table)
    if needed > console.width:
        console.print("… cut to the width of this terminal; --format csv, or | less -S, shows all of it", style="dim")


def fit_widths(widths: Sequence[int], available: int) -> list[int]:
    """Return column widths that fit into ``available`` characters: the widest give way first, to one common width."""
    if sum(widths) <= available:
        return list(widths)
    most = max(widths)
    while most > _LEAST_WIDTH and sum(min(width, most) for width in widths) > available:
        most -= 1
    fitting = [min(width, most) for width in widths]
    fitting[-1] += max(0, min(widths[-1] - fitting[-1], available - sum(fitting)))
    return fitting


@register("csv")
def write_csv(answer: Answer, out: TextIO) -> None:
    """Write SPARQL 1.1 Query Results CSV: IRIs and values as plain text."""
    import csv

    writer = csv.writer(out, lineterminator="\n")
    if answer.rows is None:
        writer.writerow(["answer"])
        writer.writerow([_boolean(answer)])
        return
    writer.writerow(answer.columns)
    for row in answer.rows:
        writer.writerow([plain(cell) for cell in row])


@register("tsv")
def write_tsv(answer: Answer, out: TextIO) -> None:
    """Write SPARQL 1.1 Query Results TSV: terms as Turtle writes them."""
    if answer.rows is None:
        out.write(f"?answer\n{_boolean(answer)}\n")
        return
    out.write("\t".join(f"?{column}" for column in answer.columns) + "\n")
    for row in answer.rows:
        out.write("\t".join("" if cell is None else str(cell).replace("\t", "\\t") for cell in row) + "\n")


@register("json")
def write_json(answer: Answer, out: TextIO) -> None:
    """Write SPARQL 1.1 Query Results JSON."""
    if answer.rows is None:
        json.dump({"head": {}, "boolean": answer.boolean}, out)
    else:
        bindings = [
            {name: _json_term(cell) for name, cell in zip(answer.columns, row, strict=True) if cell is not None}
            for row in answer.rows
        ]
        document = {"head": {"vars": list(answer.columns)}, "results": {"bindings": bindings}}
        json.dump(document, out, ensure_ascii=False, indent=1)
    out.write("\n")


@register("jsonl")
def write_jsonl(answer: Answer, out: TextIO) -> None:
    """Write one JSON object a row, with plain values: IRIs and strings as strings, numbers as numbers."""
    if answer.rows is None:
        out.write(json.dumps({"answer": answer.boolean}) + "\n")
        return
    for row in answer.rows:
        values = {name: _json_value(cell) for name, cell in zip(answer.columns, row, strict=True)}
        out.write(json.dumps(values, ensure_ascii=False) + "\n")


@register("ttl")
def write_turtle(answer: Answer, out: TextIO) -> None:
    """Write the triples as Turtle, sorted."""
    _write_triples(answer, out, ox.RdfFormat.TURTLE)


@register("nt")
def write_ntriples(answer: Answer, out: TextIO) -> None:
    """Write the triples as N-Triples, sorted."""
    _write_triples(answer, out, ox.RdfFormat.N_TRIPLES)


TRIPLE_FORMATS = ("ttl", "nt")
ROW_FORMATS = tuple(name for name in _WRITERS if name not in TRIPLE_FORMATS)
FORMATS = (*ROW_FORMATS, *TRIPLE_FORMATS)


def shorten(iri: str) -> str:
    """Return an IRI as people read it: ``country/PRK``, ``kg:condemns``, or as it is."""
    if iri.startswith(ID_BASE):
        return iri.removeprefix(ID_BASE)
    for prefix, base in PREFIXES.items():
        if iri.startswith(base):
            return f"{prefix}:{iri.removeprefix(base)}"
    return iri


def show(cell: Cell) -> str:
    """Return a cell for people: one line, IRIs shortened, control characters as spaces."""
    text = shorten(cell.value) if isinstance(cell, ox.NamedNode) else plain(cell)
    return "".join(character if character.isprintable() else " " for character in text)


def plain(cell: Cell) -> str:
    """Return a cell's IRI or value as it is."""
    if cell is None:
        return ""
    return str(cell) if isinstance(cell, (ox.Triple, ox.BlankNode)) else cell.value


def _write_triples(answer: Answer, out: TextIO, rdf_format: ox.RdfFormat) -> None:
    triples = sorted(_unique(answer.triples or ()), key=str)
    written = ox.serialize(triples, format=rdf_format, prefixes=PREFIXES if rdf_format == ox.RdfFormat.TURTLE else None)
    out.write((written or b"").decode("utf-8"))


def _unique(triples: Iterable[ox.Triple]) -> Iterator[ox.Triple]:
    return iter(dict.fromkeys(triples))


def _boolean(answer: Answer) -> str:
    return "true" if answer.boolean else "false"


def _json_term(cell: Cell) -> dict[str, str]:
    if isinstance(cell, ox.NamedNode):
        return {"type": "uri", "value": cell.value}
    if isinstance(cell, ox.Literal):
        term = {"type": "literal", "value": cell.value}
        if cell.language:
            term["xml:lang"] = cell.language
        elif cell.datatype.value != XSD.string:
            term["datatype"] = cell.datatype.value
        return term
    return {"type": "bnode", "value": plain(cell).removeprefix("_:")}


def _json_value(cell: Cell) -> str | int | float | bool | None:
    if not isinstance(cell, ox.Literal):
        return None if cell is None else plain(cell)
    if cell.datatype.value == XSD.integer:
        return int(cell.value)
    if cell.datatype.value in _NUMBERS:
        return float(Decimal(cell.value)) if cell.datatype.value == XSD.decimal else float(cell.value)
    return cell.value == "true" if cell.datatype.value == XSD.boolean else cell.value
