"""Reading: which files are found, what each format gives, and what is said of files that cannot be read."""

from __future__ import annotations

import datetime
import io
import json
import logging
import os
import re
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError
from kg.model import Article
from kg.reading import ReadFailure, read_articles
from kg.reading.registry import LONGEST_FILE, RawFile, Reading, known_endings, reader_names, register

STORY = "Fog closed the port of Oslo.\n"


def _read(*paths: Path | str, stdin: bytes = b"", **options: object) -> list[Article | ReadFailure]:
    return list(read_articles(list(paths), stdin=io.BytesIO(stdin), **options))  # type: ignore[arg-type]


def _read_one(*paths: Path | str, stdin: bytes = b"", **options: object) -> Article:
    (article,) = _read(*paths, stdin=stdin, **options)
    assert isinstance(article, Article), article
    return article


def _fail(*paths: Path | str, stdin: bytes = b"", **options: object) -> str:
    (failure,) = _read(*paths, stdin=stdin, **options)
    assert isinstance(failure, ReadFailure), failure
    assert type(failure.error) is InputError
    return str(failure.error)


def _names(readings: list[Article | ReadFailure]) -> list[str]:
    return [reading.name if isinstance(reading, Article) else f"! {Path(reading.source).name}" for reading in readings]


# --- plain text -------------------------------------------------------------------------------------------------------


def test_text_is_given_as_it_was_read(tmp_path: Path) -> None:
    path = tmp_path / "fog.oslo.txt"
    path.write_bytes(b"\xef\xbb\xbf  Fog \r\n\r\nover Oslo\rtoday  \n")
    article = _read_one(path)
    assert article == Article(name="fog.oslo", text="  Fog \n\nover Oslo\ntoday  \n", source=str(path))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Café – Ωmega".encode(), "Café – Ωmega"),
        ("Café – Ωmega".encode("utf-8-sig"), "Café – Ωmega"),
        ("Café – Ωmega".encode("utf-16"), "Café – Ωmega"),
        (b"\xfe\xff" + "Café – Ωmega".encode("utf-16-be"), "Café – Ωmega"),
        ("Café – Ωmega".encode("utf-32"), "Café – Ωmega"),
        ("Caf\u00e9 \u2013 \u201ctalks\u201d cost \u20ac5".encode("cp1252"), "Café – “talks” cost €5"),
    ],
)
def test_encoding_is_found_out(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert _read_one(path).text == text


def test_named_encoding_goes_first(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Туман закрыл порт".encode("cp1251"))
    assert _read_one(path, encoding="cp1251").text == "Туман закрыл порт"


# --- what cannot be read ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", "a.txt: the file is empty"),
        ("a.txt", b" \n\t\r\n", "a.txt: the file is empty"),
        ("a.txt", b"\xff\xfe \x00", "a.txt: the file holds nothing but white space"),
        ("a.pdf", b"%PDF-1.7\n\xe2\xe3", "a.pdf: this is a PDF, not text; convert it to text first (pdftotext)"),
        ("a.docx", b"PK\x03\x04rest", "a.docx: this is a ZIP archive (or a Word"),
        ("a.txt", b"\x1f\x8b\x08rest", "a.txt: this is compressed with gzip"),
        ("a.html", b"\x89PNG\r\n\x1a\n", "a.html: this is a PNG picture"),
        ("a.txt", b"Fog\x00over\x00Oslo", "a.txt: this is binary, not text; if it is text in UTF-16"),
        ("a.txt", b"Fog \xe9\x01\x02\x03", "a.txt: this is binary, not text"),
        ("a.txt", "Туман закрыл порт".encode("cp1251"), "a.txt: neither UTF-8 nor Windows-1252"),
        ("a.txt", b"Fog \x81 \x8d", "a.txt: neither UTF-8 nor Windows-1252"),
        ("a.txt", b"\xff\xfeF\x00o\x00\x00", "a.txt: its byte-order mark says utf-16-le, but byte"),
        ("a.html", b"<html><body><script>1</script></body></html>", "a.html: no article text found; try --reader text"),
        ("a.jsonl", b"\n\n", "a.jsonl: the file is empty"),
    ],
)
def test_files_that_are_no_article(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert _fail(tmp_path / name).startswith(str(tmp_path / message))


@pytest.mark.parametrize(
    ("encoding", "message"),
    [
        ("utf-9", "'utf-9' is no known encoding; write it like utf-8"),
        ("base64", "'base64' is no known encoding"),
        ("a\x00b", "'a\\x00b' is no known encoding"),
        ("ascii", "it is not ascii: "),
    ],
)
def test_wrong_named_encoding(tmp_path: Path, encoding: str, message: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Café", encoding="utf-8")
    assert _fail(path, encoding=encoding).startswith(f"{path}: {message}")


def test_missing_path_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    failure, article = _read(tmp_path / "gone.txt", tmp_path / "a.txt")
    assert isinstance(failure, ReadFailure)
    assert str(failure.error) == f"{tmp_path / 'gone.txt'}: there is no such file or folder; check the path"
    assert isinstance(article, Article)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY)
    path.chmod(0)
    assert _fail(path) == f"{path}: it cannot be read: Permission denied; check its permissions"


def test_unknown_reader_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no reader is called 'word'; choose one of html, jsonl, text"):
        _read(tmp_path, reader="word")


# --- folders ----------------------------------------------------------------------------------------------------------


def test_folder_is_read_in_the_order_of_names(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for name in ("b.txt", "a/z.TXT", "a/y.text", "c.md", ".hidden.txt", ".git/d.txt", "README"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(STORY)
    (tmp_path / "e.txt").write_bytes(b"")
    (tmp_path / "loop").symlink_to(tmp_path)
    with caplog.at_level(logging.INFO, logger="kg.reading"):
        assert _names(_read(tmp_path)) == ["y", "z", "b", "! e.txt"]
    said = "\n".join(caplog.messages)
    assert f"{tmp_path / 'c.md'}: passed over: its ending is none of .htm" in said
    assert f"{tmp_path / '.git'}: passed over: hidden" in said
    assert f"{tmp_path / 'loop'}: passed over: a link to a folder" in said


def test_folder_without_articles(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(STORY)
    assert _fail(tmp_path).startswith(f"{tmp_path}: the folder has no articles; their files end in .htm")


def test_same_file_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert _names(_read(tmp_path / "a.txt", tmp_path, str(tmp_path) + "/../" + tmp_path.name + "/a.txt")) == ["a"]


def test_unknown_ending_is_read_when_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text(STORY)
    assert _read_one(path).text == STORY


# --- standard input, overrides ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "media_type", "name"),
    [
        (STORY.encode(), "text/plain", "stdin"),
        (b"{ Fog } closed the port.", "text/plain", "stdin"),
        (b"<fog> closed the port.", "text/plain", "stdin"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html><p>Fog closed the port of Oslo.</p>", "text/html", "stdin"),
        (b"<?xml version='1.0'?><html><p>Fog closed the port of Oslo.</p></html>", "text/html", "stdin"),
        (b"<!-- cached -->\n<html><p>Fog closed the port of Oslo.</p></html>", "text/html", "stdin"),
        (b'{"id": "fog", "text": "Fog closed the port."}\n', "text/plain", "fog"),
    ],
)
def test_standard_input_is_recognised(data: bytes, media_type: str, name: str) -> None:
    article = _read_one("-", stdin=data)
    assert (article.media_type, article.name, article.source.split(":")[0]) == (media_type, name, "-")


def test_standard_input_is_read_once_and_may_be_empty() -> None:
    assert _fail("-", "-") == "-: the file is empty; give a file with an article's text"


def test_named_reader_goes_before_the_ending(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<p>Fog</p>")
    assert _read_one(path, reader="text").text == "<p>Fog</p>"


def test_url_and_date_are_overridden() -> None:
    line = b'{"url": "https://a.example/1", "date": "2024-05-02", "text": "Fog."}'
    day = datetime.date(2024, 5, 3)
    article = _read_one("-", stdin=line, url="https://b.example/2", date=day)
    assert (article.url, article.date) == ("https://b.example/2", day)


def test_one_url_is_not_given_to_two_articles(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(STORY)
    first, second = _read(tmp_path, url="https://a.example/1")
    assert isinstance(first, Article)
    assert isinstance(second, ReadFailure)
    assert "a URL belongs to one article" in str(second.error)


# --- JSON Lines -------------------------------------------------------------------------------------------------------


def test_json_lines_with_every_key() -> None:
    record = {
        "id": "fog", "url": "https://a.example/1", "date": "2024-05-02T10:15:00+09:00", "title": " Fog  over Oslo ",
        "text": "Fog closed\r\nthe port.", "provider": "Harbour Wire", "agency": "AFP", "byline": "Jane Doe", "x": 1,
    }  # fmt: skip
    assert _read_one("-", stdin=json.dumps(record).encode()) == Article(
        name="fog",
        text="Fog closed\nthe port.",
        source="-:1",
        url="https://a.example/1",
        title="Fog over Oslo",
        date=datetime.date(2024, 5, 2),
        provider="Harbour Wire",
        agency="AFP",
        byline="Jane Doe",
    )


def test_json_line_with_a_page() -> None:
    page = "<html><head><meta property='og:title' content='Fog'></head><body><p>Fog closed the port.</p></body></html>"
    article = _read_one("-", stdin=json.dumps({"id": 7, "html": page, "byline": "Jane Doe"}).encode())
    assert (article.name, article.title, article.byline, article.text) == (
        "7", "Fog", "Jane Doe", "Fog\n\nFog closed the port.\n",
    )  # fmt: skip


def test_bad_lines_are_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    lines = [
        '{"text": "Fog.", "id": "a"}',
        "fog",
        "",
        '["fog"]',
        '{"id": "b"}',
        '{"text": "  "}',
        '{"text": 5}',
        '{"text": "Fog.", "date": "yesterday"}',
        '{"text": "Fog.", "date": 20240502}',
        '{"text": "Fog.", "id": ["a"]}',
        '{"text": "Fog."',
        '{"text": "Fog."}',
        "[" * 100_000,
    ]
    path = tmp_path / "wire.jsonl"
    path.write_text("\n".join(lines))
    told = [r.name if isinstance(r, Article) else str(r.error).removeprefix(f"{path}:") for r in _read(path)]
    expected = [
        "a",
        "2: this is no JSON: ",
        "4: a JSON object is wanted; write one object a line, with the keys id, url, date",
        "5: no article: the key 'text' (or 'html') is missing or empty",
        "6: no article: the key 'text' (or 'html') is missing or empty",
        "7: 'text' must be a string, not 5",
        "8: the date 'yesterday' is no day; write it like 2025-11-08",
        "9: 'date' must be a string, not 20240502",
        "10: 'id' must be a string, not [\"a\"]",
        "11: this is no JSON: ",
        "wire-12",
        "13: JSON nested too deeply",
    ]
    assert len(told) == len(expected)
    assert all(line.startswith(start) for line, start in zip(told, expected, strict=True)), told


def test_half_surrogates_and_nuls_become_replacement_characters() -> None:
    article = _read_one("-", stdin=b'{"text": "Fog \\ud83d over\\u0000 Oslo \\ud83d\\ude00"}')
    assert article.text == "Fog \ufffd over\ufffd Oslo \U0001f600"


@pytest.mark.parametrize(
    ("data", "names"),
    [
        ('{"id": "a",\n "text": "Fog."}', ["a"]),
        ('[{"id": "a", "text": "Fog."},\n {"text": "Snow."}, 5]', ["a", "wire-2", "! wire.json:3"]),
        ('{"id": "a", "text": "Fog."}\n{"id": "b", "text": "Snow."}', ["a", "b"]),
        ("fog", ["! wire.json:1"]),
    ],
)
def test_json_file(tmp_path: Path, data: str, names: list[str]) -> None:
    path = tmp_path / "wire.json"
    path.write_text(data)
    assert _names(_read(path)) == names


# --- the registry, and any bytes at all -------------------------------------------------------------------------------


def test_a_reader_can_be_added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.reading.registry._READERS", {})
    monkeypatch.setattr("kg.reading.registry._ENDINGS", {})

    @register("shout", endings=(".shout",))
    def read_shout(raw: RawFile) -> Reading:
        yield Article(name=raw.name, text=raw.data.decode().upper())

    assert (reader_names(), known_endings()) == (["shout"], [".shout"])
    (tmp_path / "a.shout").write_text("fog")
    (tmp_path / "b.txt").write_text("fog")
    assert _read_one(tmp_path).text == "FOG"


@given(
    st.one_of(st.binary(max_size=200), st.text(max_size=100).map(str.encode)), st.sampled_from(["text", "jsonl", None])
)
def test_no_bytes_bring_it_down(data: bytes, reader: str | None) -> None:
    for reading in _read("-", stdin=data, reader=reader):
        if isinstance(reading, Article):
            assert reading.text.strip()
            assert "\r" not in reading.text
            reading.text.encode("utf-8")
        else:
            assert str(reading.error).startswith("-")


# --- what is too much -------------------------------------------------------------------------------------------------


class Endless(io.RawIOBase):
    """A stream that gives one byte for ever; it fails where somebody reads far more of it than an article may have."""

    def __init__(self, byte: bytes) -> None:
        self.byte, self.given = byte, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object, /) -> int:
        room = memoryview(buffer)  # type: ignore[arg-type]
        room[:] = self.byte * len(room)
        self.given += len(room)
        assert self.given <= 2 * LONGEST_FILE, "it is read on and on"
        return len(room)


@pytest.mark.parametrize("byte", [b"\0", b"x", b"\n", b"<"])
@pytest.mark.parametrize("reader", [None, "text", "html"])
def test_standard_input_that_does_not_end_is_refused(byte: bytes, reader: str | None) -> None:
    endless = io.BufferedReader(Endless(byte))
    (failure,) = read_articles(["-"], stdin=endless, reader=reader)
    assert isinstance(failure, ReadFailure)
    assert str(failure.error).startswith("-: more than 20,000,000 bytes, the most that is read of one article; divide")


@pytest.mark.parametrize("name", ["huge.txt", "huge.html", "huge.json"])
def test_a_file_of_terabytes_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as stream:
        stream.truncate(1 << 40)  # zeros that take no room
    if name.endswith(".json"):  # it would take hours to come to the end of the line
        path.write_bytes(b"{" * (LONGEST_FILE + 1))
    assert re.match(rf"{path}(:1)?: .+20,000,000 bytes.+; divide it into", _fail(path))


def test_a_line_that_is_too_long_costs_its_article_alone(tmp_path: Path) -> None:
    path = tmp_path / "wire.jsonl"
    with path.open("wb") as stream:
        stream.write(b'{"id": "a", "text": "Fog."}\n')
        stream.seek(5 * LONGEST_FILE, os.SEEK_CUR)  # zeros that take no room
        stream.write(b'\n{"id": "b", "text": "Fog again."}\n')
    tracemalloc.start()
    try:
        readings = _read(path)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert _names(readings) == ["a", "! wire.jsonl:2", "b"]
    assert isinstance(readings[1], ReadFailure)
    assert str(readings[1].error).startswith(f"{path}:2: a line longer than 20,000,000 bytes is not read; ")
    assert most < 4 * LONGEST_FILE


def test_lines_are_read_as_they_are_wanted() -> None:
    class Wire(io.RawIOBase):
        lines = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: object, /) -> int:
            self.lines += 1
            line = json.dumps({"id": str(self.lines), "text": "Fog. " * 200}).encode() + b"\n"
            memoryview(buffer)[: len(line)] = line  # type: ignore[arg-type]
            return len(line)

    wire = Wire()
    found = read_articles(["-"], stdin=io.BufferedReader(wire))
    assert _names([next(found), next(found), next(found)]) == ["1", "2", "3"]
    assert wire.lines < 20


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-8-sig", "cp1251"])
def test_lines_in_an_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "wire.jsonl"
    path.write_bytes('{"id": "a", "text": "Порт"}\r\n\n{"id": 7}\n{"id": "b", "text": "Порт"}\n'.encode(encoding))
    readings = _read(path, encoding=encoding)
    assert _names(readings) == ["a", "! wire.jsonl:3", "b"]
    assert [reading.text for reading in readings if isinstance(reading, Article)] == ["Порт", "Порт"]


def test_a_damaged_line_harms_no_other(tmp_path: Path) -> None:
    path = tmp_path / "wire.jsonl"
    path.write_bytes(b'{"id": "a", "text": "Fog"}\n\xff\x81\xfe\n{"id": "b", "text": "Caf\xc3\xa9"}\n\x00\n')
    readings = _read(path)
    assert _names(readings) == ["a", "! wire.jsonl:2", "b", "! wire.jsonl:4"]
    assert isinstance(readings[2], Article) and readings[2].text == "Café"


def test_damage_in_a_wide_encoding_ends_the_file(tmp_path: Path) -> None:
    path = tmp_path / "wire.jsonl"
    path.write_bytes('{"id": "a", "text": "Fog"}\n'.encode("utf-16") + b"x")
    readings = _read(path)
    assert _names(readings) == ["a", "! wire.jsonl"] or _names(readings) == ["! wire.jsonl"]


def test_a_long_file_that_is_no_json_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "wire.jsonl"
    path.write_text("Fog closed the port.\n" * 5000)
    readings = _read(path)
    assert len(readings) == 101
    assert isinstance(readings[-1], ReadFailure)
    assert "none of its first 100 lines is JSON, and the rest is not read; try --reader text" in str(readings[-1].error)
    path.write_text('{"id": 1}\n' * 150 + '{"id": "a", "text": "Fog."}\n')  # JSON, of which most has no text
    assert _names(_read(path))[-1] == "a"


def test_a_long_first_line_over_standard_input_is_json() -> None:
    line = json.dumps({"id": "a", "text": "Fog. " * 2000})
    assert _read_one("-", stdin=f"{line}\n".encode()).name == "a"
    assert _read_one("-", stdin=b"{Fog}" * 2000).name == "stdin"
