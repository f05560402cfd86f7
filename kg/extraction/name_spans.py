"""From one parsed paragraph to where names may begin and end in it: by gazetteer, recogniser, tags and ships' nouns."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from kg.knowledge.gazetteer import Entry, Gazetteer
from kg.model import Kind
from kg.parsing.pipeline import Parsed

if TYPE_CHECKING:
    from kg.parsing.tree import Doc, Token

_LABELS = frozenset({"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "EVENT", "PRODUCT", "LAW", "WORK_OF_ART"})
_CASE = frozenset({"'s", "’s", "'", "’"})
_DIRECTIONS = frozenset({"North", "South", "East", "West"})
_JOINING = frozenset({"of", "for", "in", "and", "to"})  # small words within a name
QUOTES = "\"'“”‘’`"
_NO_END = ("-", "–", ",", "and", "or")
_PARTICLES = frozenset({"al", "el", "ul", "ad", "ash", "abd", "ould"})  # before a hyphen in a name

Span = tuple[int, int, str, Entry | None]  # first and last token, the recogniser's label or "", what the gazetteer has


def find_spans(parsed: Parsed, words: Sequence[str], gazetteer: Gazetteer, ships: Collection[str]) -> list[Span]:
    """Return the spans of a paragraph that may be names, which may overlap: the longest first, the surer of equals."""
    spans = [
        *_from_gazetteer(words, gazetteer),
        *_from_recogniser(parsed, words, gazetteer),
        *_from_tags(parsed, gazetteer),
        *_from_ship_nouns(parsed.doc, words, gazetteer, ships),
        *_halves(words, gazetteer),
    ]
    return sorted(spans, key=lambda s: (-(s[1] - s[0]), s[3] is None, s[2] == "", s[0]))


def _from_gazetteer(words: Sequence[str], gazetteer: Gazetteer) -> Iterator[Span]:
    i = 0
    while i < len(words):
        match = (
            gazetteer.longest_match(words, i)
            if words[i][:1].isalnum() and words[i][:1] == words[i][:1].upper()
            else None
        )
        if match:
            last = i + match[0] - 1
            while last > i and words[last] in _CASE:
                last -= 1
            yield i, last, "", match[1]
            i = last
        i += 1


def _halves(words: Sequence[str], gazetteer: Gazetteer) -> Iterator[Span]:
    """North Korea for the first word of "North and South Korea", as for its adjective."""
    for i in range(len(words) - 3):
        if words[i] in _DIRECTIONS and words[i + 1] in ("and", "or") and words[i + 2] in _DIRECTIONS - {words[i]}:
            entry = gazetteer.lookup(f"{words[i]} {words[i + 3]}")
            if entry is not None:
                yield i, i, "GPE", entry


def _from_recogniser(parsed: Parsed, words: Sequence[str], gazetteer: Gazetteer) -> Iterator[Span]:
    for ent in parsed.doc.ents:
        if ent.label_ not in _LABELS:
            continue
        first, last = ent.start, ent.end - 1
        while first < last and (words[first].lower() in ("the", "a", "an", "-") or words[first] in QUOTES):
            first += 1
        while last > first and (words[last] in _CASE or words[last] in QUOTES or words[last] in _NO_END):
            last -= 1
        last = _end_of_hyphened(parsed.doc, last, gazetteer)
        last = _before_split_office(words, last, gazetteer)
        if ent.label_ == "ORG":
            last = _end_of_body(words, first, last, gazetteer)
        if last < first:
            continue
        number = next((t.i for t in ent if t.tag_ == "CD" and t.i > first), None)
        if number is not None and ent.label_ in ("ORG", "GPE", "PERSON", "NORP"):  # "gave Malawi 5 million dollars"
            last = number - 1
        label = ent.label_
        start = _without_office(words, first, last, gazetteer)
        if label == "PERSON" or (start > first and may_be_name(words[start : last + 1], gazetteer)):
            first, label = start, "PERSON"
        if not words[first][:1].isupper() and not words[last][:1].isupper():
            continue
        if any(w in ("and", "or") for w in words[first : last + 1]) and label in ("GPE", "NORP", "PERSON"):
            continue
        yield first, _before_office(words, first, last, gazetteer) if label == "ORG" else last, label, None


def _end_of_hyphened(doc: Doc, last: int, gazetteer: Gazetteer) -> int:
    """The last token of a name's last word: "pil" of "Kwang-pil", which the tokenizer takes apart.

    A capital behind the hyphen may begin another name, save behind "El": "US-South Korea talks". An office is none.
    """
    while last + 2 < len(doc):
        before, hyphen, part = doc[last], doc[last + 1], doc[last + 2]
        is_one_word = before.idx + len(before.text) == hyphen.idx and hyphen.idx + 1 == part.idx
        if hyphen.text != "-" or not is_one_word or {before.pos_, part.pos_} != {"PROPN"}:
            break
        if not part.text.islower() and before.lower_ not in _PARTICLES:
            break
        if gazetteer.office(before.text) is not None or gazetteer.role(before.lower_) is not None:
            break
        last += 2
    return last


def may_be_name(words: Sequence[str], gazetteer: Gazetteer) -> bool:
    """True for what stands behind an office and can be its holder's name: one to three plain capitalised words."""
    words = " ".join(words).replace(" - ", "-").split()
    if not 1 <= len(words) <= 3 or not all(
        w[:1].isupper() and (w[1:].islower() or "-" in w or "." in w or "'" in w) for w in words
    ):
        return False
    phrase = " ".join(words)
    entry = gazetteer.lookup(phrase)
    if entry is not None and entry.kind is not Kind.PERSON:
        return False
    return gazetteer.office(phrase) is None and gazetteer.role(words[-1].casefold()) is None


def _without_office(words: Sequence[str], first: int, last: int, gazetteer: Gazetteer) -> int:
    """Where the name begins behind "Defense Secretary" or "Gen."."""
    for start in range(last, first, -1):
        before = " ".join(words[first:start])
        is_initial = len(words[start - 1]) == 2 and words[start - 1].endswith(".")  # "Hilde U. Berg": no Burmese "U"
        if gazetteer.office(before) or (not is_initial and gazetteer.gender_of_title(words[start - 1])):
            return start
    return first


def _before_office(words: Sequence[str], first: int, last: int, gazetteer: Gazetteer) -> int:
    """The last word of the owner in "United Nations Emergency Relief Coordinator", where the gazetteer knows it."""
    if last <= first or gazetteer.office(" ".join(words[last - 1 : last + 1])) is None:
        return last
    match = gazetteer.longest_match(words, first)
    is_owner = match is not None and match[0] <= last - first and match[1].kind is Kind.ORGANISATION
    return first + match[0] - 1 if match is not None and is_owner else last


def _before_split_office(words: Sequence[str], last: int, gazetteer: Gazetteer) -> int:
    """The last word before an office that a hyphen splits: Arab League in "Arab League Secretary" + "-General"."""
    office = "".join(words[last : last + 3])
    return last - 1 if words[last + 1 : last + 2] == ["-"] and gazetteer.office(office) is not None else last


def _end_of_body(words: Sequence[str], first: int, last: int, gazetteer: Gazetteer) -> int:
    """The last word of the body in "Ministry of Defence accused Chad", of which the recogniser makes one name."""
    for at in range(first + 1, last + 1):
        is_outside = words[at].islower() and words[at] not in _JOINING
        if is_outside and gazetteer.bodies.find(" ".join(words[first:at])) is not None:
            return at - 1
    return last


def _from_tags(parsed: Parsed, gazetteer: Gazetteer) -> Iterator[Span]:
    """Runs of proper nouns that neither source knows."""
    doc = parsed.doc
    i = 0
    while i < len(doc):
        if _is_proper(doc[i]):
            j = i
            while j + 1 < len(doc) and _is_proper(doc[j + 1]):
                j += 1
                if doc[j].lower_ in _PARTICLES:
                    j = _end_of_hyphened(doc, j, gazetteer)
            words = [t.text for t in doc]
            end = _before_split_office(words, j, gazetteer)
            end = _before_office(words, i, end, gazetteer)
            words = words[i : j + 1]
            start = _without_office(words, 0, j - i, gazetteer)
            if start and may_be_name(words[start:], gazetteer):
                yield i + start, j, "PERSON", None
            elif end >= i:
                yield i, end, "", None
            i = j
        i += 1


def _from_ship_nouns(doc: Doc, words: Sequence[str], gazetteer: Gazetteer, ships: Collection[str]) -> Iterator[Span]:
    """A ship's name behind its noun of which the parser takes a word for a common one: "the corvette Tresmares"."""
    for noun in doc[:-1]:
        if not noun.text.islower() or noun.lemma_ not in ships:
            continue
        first, last = noun.i + 1, noun.i
        while last + 1 < len(doc) and doc[last + 1].text[:1].isupper() and doc[last + 1].text.isalpha():
            last += 1
        is_missed = any(token.pos_ in ("NOUN", "ADJ", "VERB") for token in doc[first : last + 1])
        if is_missed and gazetteer.lookup(" ".join(words[first : last + 1])) is None:
            yield first, last, "VESSEL", None


def _is_proper(token: Token) -> bool:
    is_time = token.ent_type_ in ("DATE", "TIME") or token.lower_.endswith("day")
    return token.pos_ == "PROPN" and token.text[:1].isupper() and not is_time
