"""Reads JSON Lines, one article a line, and JSON files that hold one article or a list of them."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace

from kg.errors import InputError
from kg.model import Article
from kg.reading.decoding import decode, decode_lines, normalise_lines
from kg.reading.registry import LONGEST_FILE, RawFile, ReadFailure, Reading, register
from kg.reading.streams import rejoin

_TEXT_KEYS = ("url", "title", "provider", "agency", "byline")
_PATIENCE = 100  # lines of a file that has none of JSON
_KEYS = "id, url, date, title, text (or html), provider, agency, byline"


@register("jsonl", endings=(".jsonl", ".ndjson", ".json"))
def read_jsonl(raw: RawFile) -> Reading:
    """Give an article or a failure for each line that is not blank, holding one line at a time.

    Raises InputError where the file is no text.
    """
    is_alien = True  # as long as nothing in it was JSON
    for number, (line, record) in enumerate(_split_records(raw), 1):
        where = f"{raw.source}:{line}"
        try:
            if isinstance(record, InputError):
                raise record
            parsed = _parse(record, where) if isinstance(record, str) else record
            is_alien = False
            yield _make_article(parsed, where, raw, line)
        except InputError as error:
            yield ReadFailure(where, error)
        if is_alien and number == _PATIENCE:
            raise InputError(
                f"{raw.source}: none of its first {_PATIENCE} lines is JSON, and the rest is not read; "
                "try --reader text, or write one object a line"
            )


def _split_records(raw: RawFile) -> Iterator[tuple[int, object]]:
    """Give each record with its number: an item of a JSON file's list, or a line, or what is wrong with it."""
    stream = raw.stream
    if raw.source.lower().endswith(".json"):
        head = stream.read(LONGEST_FILE + 1)
        if len(head) <= LONGEST_FILE:
            whole = _parse_whole(decode(head, raw.source, encoding=raw.encoding))
            if whole is not None:
                yield from enumerate(whole if isinstance(whole, list) else [whole], 1)
                return
        stream = rejoin(head, stream)
    is_empty = True
    for number, line in decode_lines(stream, raw.source, LONGEST_FILE, encoding=raw.encoding):
        is_empty = False
        yield number, line
    if is_empty:
        raise InputError(f"{raw.source}: the file is empty; give a file with an article's text")


def _parse_whole(text: str) -> object | None:
    try:
        whole: object = json.loads(text)
    except (ValueError, RecursionError):  # lines then, each of which tells its own error
        return None
    return whole


def _parse(line: str, where: str) -> object:
    try:
        record: object = json.loads(line)
    except ValueError as error:
        raise InputError(
            f"{where}: this is no JSON: {error}; write one object a line, with the keys {_KEYS}"
        ) from error
    except RecursionError as error:
        raise InputError(f"{where}: JSON nested too deeply; write one flat object a line") from error
    return record


def _make_article(record: object, where: str, raw: RawFile, number: int) -> Article:
    if not isinstance(record, Mapping):
        raise InputError(f"{where}: a JSON object is wanted; write one object a line, with the keys {_KEYS}")
    fields = {key: _read_string(record, key, where) for key in _TEXT_KEYS}
    name = _read_name(record, where) or f"{raw.name}-{number}"
    text, page = _read_string(record, "text", where), _read_string(record, "html", where)
    date = _read_date(record, where)
    if text and text.strip():
        article = Article(name=name, text=normalise_lines(text), source=where)
    elif page and page.strip():
        article = raw.pages.read(normalise_lines(page), name, where)
    else:
        raise InputError(f"{where}: no article: the key 'text' (or 'html') is missing or empty; give the story there")
    return replace(
        article,
        url=fields["url"] or article.url,
        title=fields["title"] or article.title,
        date=date or article.date,
        provider=fields["provider"] or article.provider,
        agency=fields["agency"],
        byline=fields["byline"] or article.byline,
    )


def _read_string(record: Mapping[object, object], key: str, where: str) -> str | None:
    value = record.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        shown = json.dumps(value, ensure_ascii=False)[:40]
        raise InputError(f"{where}: {key!r} must be a string, not {shown}; put it in quotation marks or leave it out")
    if key in ("text", "html"):
        return value
    return normalise_lines(" ".join(value.split())) or None


def _read_name(record: Mapping[object, object], where: str) -> str | None:
    value = record.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _read_string(record, "id", where)


def _read_date(record: Mapping[object, object], where: str) -> datetime.date | None:
    """Read a day, or the day of a moment as it is written, whatever its time zone."""
    value = _read_string(record, "date", where)
    if value is None:
        return None
    try:
        return datetime.date.fromisoformat(value[:10])
    except ValueError as error:
        raise InputError(f"{where}: the date {value!r} is no day; write it like 2025-11-08") from error
