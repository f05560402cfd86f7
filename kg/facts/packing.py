"""From an article's facts to bytes, and back: JSON, with what all its records share said once, and plain numbers."""

from __future__ import annotations

import datetime
import json
import struct
from typing import Any

from kg.facts.records import COUNTRY, ArticleFacts, Profile, Source, Telling

FORMAT = 5  # goes up whenever facts are read or packed in another way, so that older ones are read anew

_NONE: frozenset[str] = frozenset()
_LENGTH = struct.Struct("<I")
_MARK = "\ue000"  # stands for the graph's IRI and the hash mark behind it, in texts that do not use it themselves


def pack(facts: ArticleFacts) -> bytes:
    """Return the facts as bytes: those of the source, whose number the first four give, and JSON."""
    document = [
        [_undated(_mention_row(each)) for each in facts.mentions],
        [_telling_row(each) for each in facts.tellings],
    ]
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    if _MARK not in text:
        text = text.replace(f"{facts.graph}#", _MARK)
    source = _pack_source(facts.source) if facts.source else b""
    told = f"{json.dumps(facts.graph)}\n{text}".encode("utf-8", "surrogatepass")
    return _LENGTH.pack(len(source)) + source + told


def unpack(packed: bytes) -> ArticleFacts:
    """Return the facts that ``pack`` made bytes of."""
    end = _LENGTH.size + _LENGTH.unpack_from(packed)[0]
    source = _unpack_source(packed[_LENGTH.size : end])
    name, _, text = packed[end:].decode("utf-8", "surrogatepass").partition("\n")
    graph = json.loads(name)
    mentions, tellings = json.loads(text.replace(_MARK, f"{graph}#"))
    return ArticleFacts(graph, source, _mentions(mentions, source), tuple(_telling(row, graph) for row in tellings))


def _pack_source(source: Source) -> bytes:
    """Return a line of JSON, and behind it the numbers of sketch and signature."""
    sketch, signature = sorted(source.sketch), source.signature
    row = [source.iri, _text(source.date), source.agency, source.outlet, len(sketch), len(signature)]
    head = json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return head + b"\n" + struct.pack(_numbers(len(sketch), len(signature)), *sketch, *signature)


def _unpack_source(packed: bytes) -> Source | None:
    if not packed:
        return None
    head, _, numbers = packed.partition(b"\n")
    iri, date, agency, outlet, runs, hashes = json.loads(head)
    found = struct.unpack(_numbers(runs, hashes), numbers)
    return Source(iri, _day(date), agency, outlet, frozenset(found[:runs]), found[runs:])


def _numbers(runs: int, hashes: int) -> str:
    return f"<{runs}I{hashes}Q"  # checksums of 32 bits, and hashes of 64


def pack_profile(profile: Profile) -> bytes:
    """Return a profile, combined of any mentions, as bytes.

    A line of JSON, and one for each of the long sets, in no order: they may have thousands of IRIs, in which no tab is.
    """
    row = [
        profile.iri, profile.kind, profile.label, profile.local, profile.names, sorted(profile.states),
        sorted(profile.sectors), _tenure_rows(profile), sorted(profile.told), _text(profile.first), _text(profile.last),
    ]  # fmt: skip
    head = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    sets = (profile.partners, profile.companions)
    return "\n".join([head, *map("\t".join, sets)]).encode("utf-8", "surrogatepass")


def unpack_profile(packed: bytes) -> Profile:
    """Return the profile that ``pack_profile`` made bytes of."""
    head, *lines = packed.decode("utf-8", "surrogatepass").split("\n")
    *row, tenures, told, first, last = json.loads(head)
    partners, companions = (frozenset(line.split("\t")) if line else _NONE for line in lines)
    return _profile([*row, partners, tenures], companions, frozenset(told), _day(first), _day(last))


def _undated(row: list[Any]) -> list[Any]:
    """Take the day of its article out of a mention's row, which is said once for all."""
    row[-1] = [(office, None, None) for office, _, _ in row[-1]]
    return row


def _mention_row(each: Profile) -> list[Any]:
    return [
        each.iri, each.kind, each.label, each.local, each.names, sorted(each.states), sorted(each.sectors),
        sorted(each.partners), _tenure_rows(each),
    ]  # fmt: skip


def _tenure_rows(each: Profile) -> list[Any]:
    return [(office, _text(first), _text(last)) for office, first, last in each.tenures]


def _mentions(rows: list[list[Any]], source: Source | None) -> tuple[Profile, ...]:
    named = frozenset(row[0] for row in rows if not row[3] and row[1] != COUNTRY)
    told = frozenset(code for row in rows if row[1] == COUNTRY for code in row[5])
    day = source.date if source else None
    told_on = _text(day)
    for row in rows:
        row[-1] = [(office, told_on, told_on) for office, _, _ in row[-1]] if row[-1] else row[-1]
    return tuple(_profile(row, named, told, day, day) for row in rows)


def _profile(
    row: list[Any],
    companions: frozenset[str],
    told: frozenset[str],
    first: datetime.date | None,
    last: datetime.date | None,
) -> Profile:
    iri, kind, label, local, names, *sets, terms = row
    states, sectors, partners = (frozenset(each) if each else _NONE for each in sets)
    tenures = tuple((office, _day(start), _day(end)) for office, start, end in terms) if terms else ()
    return Profile(
        iri, kind, label, local, tuple(names), states, sectors, tenures, partners, companions, told, first, last,
    )  # fmt: skip


def _telling_row(each: Telling) -> list[Any]:
    return [
        each.iri, each.action, each.category, each.actor, each.object, each.recipient, each.content, each.place,
        each.speaker, each.derived_from, each.because_of, each.within, _text(each.first), _text(each.last),
        each.positive, each.modality,
    ]  # fmt: skip


def _telling(row: list[Any], graph: str) -> Telling:
    (
        iri, action, category, actor, object_, recipient, content, place, speaker, derived_from, because_of, within,
        first, last, positive, modality,
    ) = row  # fmt: skip
    return Telling(
        iri, graph, action, category, actor, object_, recipient, content, place, speaker, derived_from, because_of,
        within, _day(first) if first else None, _day(last) if last else None, positive, modality,
    )  # fmt: skip


def _text(day: datetime.date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None
