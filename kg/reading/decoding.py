"""Bytes in, text out: finds the encoding of a file, and says what a file is that is no text."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from typing import BinaryIO

from kg.errors import InputError
from kg.reading.streams import read_lines, rejoin

_MARKS = (  # UTF-32 before UTF-16: its mark begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF", "a PDF", "convert it to text first (pdftotext)"),
    (b"PK\x03\x04", "a ZIP archive (or a Word or OpenDocument file)", "save it as text or unpack it first"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file", "save it as text first"),
    (b"{\\rtf", "a rich text (RTF) file", "save it as text first"),
    (b"\x1f\x8b", "compressed with gzip", "unpack it first (gunzip)"),
    (b"BZh", "compressed with bzip2", "unpack it first (bunzip2)"),
    (b"\xfd7zXZ\x00", "compressed with xz", "unpack it first (unxz)"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd", "unpack it first (unzstd)"),
    (b"\x89PNG", "a PNG picture", "give the text of the article"),
    (b"\xff\xd8\xff", "a JPEG picture", "give the text of the article"),
    (b"GIF8", "a GIF picture", "give the text of the article"),
    (b"\x7fELF", "a program", "give the text of the article"),
    (b"SQLite format 3\x00", "an SQLite database", "give the text of the article"),
)
_DECLARED = (
    re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE),
    re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""", re.IGNORECASE),
)
_DECLARATION_BYTES = 4096
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def decode(data: bytes, source: str, *, encoding: str | None = None, is_markup: bool = False) -> str:
    """Decode the bytes of a file, with every line ending made one ``\\n`` and no byte-order mark.

    A named encoding goes first, then a byte-order mark, then what markup declares, then UTF-8, then Windows-1252
    where the result looks like text. Raises InputError.
    """
    if not data.strip():
        raise InputError(f"{source}: the file is empty; give a file with an article's text")
    text = _decode_named(data, source, encoding) if encoding else _decode_guessed(data, source, is_markup=is_markup)
    text = normalise_lines(text)
    if not text.strip():
        raise InputError(f"{source}: the file holds nothing but white space; give a file with an article's text")
    return text


def decode_lines(
    stream: BinaryIO, source: str, longest: int, *, encoding: str | None = None
) -> Iterator[tuple[int, str | InputError]]:
    """Decode line by line what may be too long to be held: each line that is not blank, or its error, and its number.

    A line is decoded as ``decode`` does a file; so one that is damaged harms no other. Raises InputError where the
    first one cannot be, and where an encoding cannot be taken up again after a damage.
    """
    if encoding and not _is_encoding(encoding):
        raise _unknown_encoding(source, encoding)
    head = stream.read(4)
    stream = rejoin(head, stream)
    wide = encoding or next((name for mark, name in _MARKS if head.startswith(mark)), "utf-8")
    if len("\n".encode(wide)) > 1:  # lines cannot be told apart before they are decoded
        yield from _decode_wide(stream, source, wide, longest)
        return
    is_first = True
    number = 0
    for line in read_lines(stream, longest):
        number += 1
        if line is None:
            yield number, _too_long(source, number, longest)
        elif line.strip():
            try:
                text = decode(line.removesuffix(b"\n").removesuffix(b"\r"), source, encoding=encoding)
            except InputError as error:
                if is_first:
                    raise
                yield number, InputError(str(error).replace(source, f"{source}:{number}", 1))
                continue
            finally:
                is_first = False
            lines = text.split("\n")  # a lone "\r" ends a line, too
            yield from ((number + place, part) for place, part in enumerate(lines) if part.strip())
            number += len(lines) - 1


def normalise_lines(text: str) -> str:
    """Make every line ending one ``\\n``, and replace what no RDF store takes: half surrogate pairs and NULs."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"[\x00\ud800-\udfff]", "\ufffd", text)


def _decode_wide(stream: BinaryIO, source: str, encoding: str, longest: int) -> Iterator[tuple[int, str | InputError]]:
    lines = read_lines(io.TextIOWrapper(stream, encoding, newline="\n"), longest)
    try:
        for number, line in enumerate(lines, 1):
            if line is None:
                yield number, _too_long(source, number, longest)
            elif line.strip():
                yield number, normalise_lines(line)
    except UnicodeError as error:
        raise InputError(f"{source}: it is not {encoding}: {error}; name another with --encoding") from error


def _too_long(source: str, number: int, longest: int) -> InputError:
    return InputError(f"{source}:{number}: a line longer than {longest:,} bytes is not read; divide it into articles")


def _unknown_encoding(source: str, encoding: str) -> InputError:
    return InputError(f"{source}: {encoding!r} is no known encoding; write it like utf-8, utf-16, windows-1252")


def _decode_named(data: bytes, source: str, encoding: str) -> str:
    if not _is_encoding(encoding):
        raise _unknown_encoding(source, encoding)
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        raise InputError(f"{source}: it is not {encoding}: {error}; name another with --encoding") from error


def _is_encoding(name: str) -> bool:
    try:
        "a".encode(name).decode(name)
    except (LookupError, ValueError):  # unknown, no text encoding, or no name at all
        return False
    return True


def _decode_guessed(data: bytes, source: str, *, is_markup: bool) -> str:
    _refuse_binary(data, source)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(data.removeprefix(mark), source, encoding)
    if b"\x00" in data:
        raise InputError(
            f"{source}: this is binary, not text; if it is text in UTF-16 or UTF-32, say so with --encoding utf-16-le"
        )
    declared = _find_declared(data) if is_markup else None
    for encoding in [declared, "utf-8"] if declared else ["utf-8"]:
        try:
            return data.decode(encoding)
        except UnicodeError:  # a false declaration is common; the next guess may do
            continue
    return _decode_western(data, source)


def _refuse_binary(data: bytes, source: str) -> None:
    for magic, what, advice in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"{source}: this is {what}, not text; {advice}")


def _decode_marked(data: bytes, source: str, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{source}: its byte-order mark says {encoding}, but byte {error.start} does not fit; "
            "save it again as UTF-8, or name its encoding with --encoding"
        ) from error


def _find_declared(data: bytes) -> str | None:
    head = data[:_DECLARATION_BYTES]
    for declaration in _DECLARED:
        if found := declaration.search(head):
            name = found[1].decode("ascii")
            # By the HTML standard a page that says Latin-1 means Windows-1252, and none that can be read is UTF-16.
            if name.lower() in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"):
                name = "windows-1252"
            if _is_encoding(name) and not name.lower().startswith(("utf-16", "utf16", "utf-32", "utf-7", "utf7")):
                return name
    return None


def _decode_western(data: bytes, source: str) -> str:
    unknown = InputError(
        f"{source}: neither UTF-8 nor Windows-1252 text; name its encoding with --encoding, such as --encoding cp1251"
    )
    try:
        text = data.decode("windows-1252")
    except UnicodeDecodeError as error:
        raise unknown from error
    if _CONTROLS.search(text):
        raise InputError(f"{source}: this is binary, not text; give the text of the article")
    if len(_NOT_ASCII.findall(text)) > 0.3 * len(text):
        raise unknown
    return text
