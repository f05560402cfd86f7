"""Bytes in, text out: finds the encoding of a file, and says what a file is that is no text."""

from __future__ import annotations

import codecs
import re

from kg.errors import InputError

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


def normalise_lines(text: str) -> str:
    """Make every line ending one ``\\n``, and replace what no RDF store takes: half surrogate pairs and NULs."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"[\x00\ud800-\udfff]", "\ufffd", text)


def _decode_named(data: bytes, source: str, encoding: str) -> str:
    if not _is_encoding(encoding):
        raise InputError(f"{source}: {encoding!r} is no known encoding; write it like utf-8, utf-16, windows-1252")
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
