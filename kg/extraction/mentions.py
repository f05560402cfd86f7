"""Finds the names in a parsed document: gazetteer and entity recogniser side by side, the longest wins, and a full name
seen once is spread over the whole document."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
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
_QUOTES = "\"'“”‘’`"
_NO_END = ("-", "–", ",", "and", "or")
_PARTICLES = frozenset({"al", "el", "ul", "ad", "ash", "abd", "ould"})  # before a hyphen in a name
_WHERE = frozenset({"in", "at", "near", "from", "to", "outside", "around", "off"})


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the text: tokens ``first`` to ``last`` of a paragraph, both inclusive."""

    paragraph: int
    first: int
    last: int
    text: str  # as the article has it
    label: str  # the recogniser's label, or ""
    entry: Entry | None  # what the gazetteer has for it
    person: str | None = None  # full name that the document gives for this person
    state: str | None = None  # of a state's adjective inside an organisation's name: "Australian Federal Police"

    @property
    def is_person(self) -> bool:
        """True for a person's name."""
        if self.label == "VESSEL":
            return False
        if self.entry is not None:
            return self.entry.kind is Kind.PERSON
        return self.person is not None or self.label == "PERSON"

    @property
    def is_vessel(self) -> bool:
        """True for a ship's name."""
        return self.label == "VESSEL" or (self.entry is not None and self.entry.kind is Kind.VESSEL)


class Names:
    """All names of a document, by place."""

    def __init__(self, by_paragraph: Sequence[Sequence[Name]]) -> None:
        self.by_paragraph = [list(names) for names in by_paragraph]
        self._at = {(n.paragraph, i): n for names in by_paragraph for n in names for i in range(n.first, n.last + 1)}

    def at(self, paragraph: int, token: Token) -> Name | None:
        """The name that a token is part of."""
        return self._at.get((paragraph, token.i))

    def __iter__(self) -> Iterator[Name]:
        for names in self.by_paragraph:
            yield from names


def find_names(
    parsed: Sequence[Parsed],
    text: str,
    gazetteer: Gazetteer,
    classes: Mapping[str, Collection[str]] = MappingProxyType({}),
) -> Names:
    """Find every name of a document; ``text`` is the article's, ``classes`` are the lexicon's nouns.

    Of these, "ship" has what vessels are called, and "body_name" the last words of the names of bodies.
    """
    ships, bodies = classes.get("ship", ()), classes.get("body_name", ())
    found = [_names_of_paragraph(i, p, text, gazetteer, ships) for i, p in enumerate(parsed)]
    found = [list(_whole_bodies(names, p, text, gazetteer, bodies)) for p, names in zip(parsed, found, strict=True)]
    found = [[_as_holder(n, p, gazetteer) for n in names] for p, names in zip(parsed, found, strict=True)]
    full = _full_names(found, gazetteer)
    spread = [_spread(names, full) for names in found]
    vessels = [[_as_vessel(n, p, gazetteer, ships) for n in names] for p, names in zip(parsed, spread, strict=True)]
    known = {n.text: n for names in vessels for n in names if n.is_vessel}
    return Names([[_like(n, known) for n in names] for names in vessels])


def surface(parsed: Parsed, first: Token, last: Token, text: str) -> str:
    """The words from ``first`` to ``last`` as the article has them, on one line."""
    start, end = parsed.span(first, last)
    return " ".join(text[start:end].split()).strip(_QUOTES + " ")


def _names_of_paragraph(
    index: int, parsed: Parsed, text: str, gazetteer: Gazetteer, ships: Collection[str]
) -> list[Name]:
    doc = parsed.doc
    words = parsed.words(text)
    spans = [
        *_from_gazetteer(words, gazetteer),
        *_from_recogniser(parsed, words, gazetteer),
        *_from_tags(parsed, gazetteer),
        *_from_ship_nouns(parsed.doc, words, gazetteer, ships),
        *_halves(words, gazetteer),
    ]
    spans.sort(key=lambda s: (-(s[1] - s[0]), s[3] is None, s[2] == "", s[0]))
    taken: set[int] = set()
    names: list[Name] = []
    for first, last, label, entry in spans:
        if taken.isdisjoint(range(first, last + 1)):
            taken.update(range(first, last + 1))
            name_text = surface(parsed, doc[first], doc[last], text)
            if not name_text:
                continue
            if entry is None:
                entry = gazetteer.lookup(name_text)
                if (
                    entry is not None
                    and (entry.demonym or entry.kind is Kind.PERSON)
                    and last > first
                    and label == "ORG"
                ):
                    entry = None
            state = None if entry else _inner_state(words[first : last + 1], gazetteer)
            names.append(Name(index, first, last, name_text, label, entry, state=state))
    return sorted(names, key=lambda n: n.first)


_Found = tuple[int, int, str, Entry | None]


def _from_gazetteer(words: Sequence[str], gazetteer: Gazetteer) -> Iterator[_Found]:
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


def _halves(words: Sequence[str], gazetteer: Gazetteer) -> Iterator[_Found]:
    """North Korea for the first word of "North and South Korea", as for its adjective."""
    for i in range(len(words) - 3):
        if words[i] in _DIRECTIONS and words[i + 1] in ("and", "or") and words[i + 2] in _DIRECTIONS - {words[i]}:
            entry = gazetteer.lookup(f"{words[i]} {words[i + 3]}")
            if entry is not None:
                yield i, i, "GPE", entry


def _from_recogniser(parsed: Parsed, words: Sequence[str], gazetteer: Gazetteer) -> Iterator[_Found]:
    for ent in parsed.doc.ents:
        if ent.label_ not in _LABELS:
            continue
        first, last = ent.start, ent.end - 1
        while first < last and (words[first].lower() in ("the", "a", "an", "-") or words[first] in _QUOTES):
            first += 1
        while last > first and (words[last] in _CASE or words[last] in _QUOTES or words[last] in _NO_END):
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
        if label == "PERSON" or (start > first and _may_be_name(words[start : last + 1], gazetteer)):
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


def _may_be_name(words: Sequence[str], gazetteer: Gazetteer) -> bool:
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


def _from_tags(parsed: Parsed, gazetteer: Gazetteer) -> Iterator[_Found]:
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
            if start and _may_be_name(words[start:], gazetteer):
                yield i + start, j, "PERSON", None
            elif end >= i:
                yield i, end, "", None
            i = j
        i += 1


def _from_ship_nouns(doc: Doc, words: Sequence[str], gazetteer: Gazetteer, ships: Collection[str]) -> Iterator[_Found]:
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


def _whole_bodies(
    names: Sequence[Name], parsed: Parsed, text: str, gazetteer: Gazetteer, bodies: Collection[str]
) -> Iterator[Name]:
    """Make one name of "the Unity and Freedom Front", and a body of what the recogniser takes for a place.

    Both parts stand behind one article, neither is known by itself, and only the last is a body's name.
    """
    doc, waiting = parsed.doc, None
    for name in names:
        is_body = " " in name.text and name.text.split()[-1].casefold() in bodies and name.entry is None
        if waiting is not None:
            if is_body and name.first == waiting.last + 2 and doc[name.first - 1].lower_ == "and":
                whole = surface(parsed, doc[waiting.first], doc[name.last], text)
                entry, state = gazetteer.lookup(whole), waiting.state or name.state
                yield replace(name, first=waiting.first, text=whole, label="ORG", entry=entry, state=state)
                waiting = None
                continue
            yield waiting
            waiting = None
        if is_body:
            yield replace(name, label="ORG") if name.label in ("GPE", "LOC", "FAC") else name
        elif name.entry is None and not name.is_person and name.first and doc[name.first - 1].lower_ == "the":
            waiting = name
        else:
            yield name
    if waiting is not None:
        yield waiting


def _is_proper(token: Token) -> bool:
    is_time = token.ent_type_ in ("DATE", "TIME") or token.lower_.endswith("day")
    return token.pos_ == "PROPN" and token.text[:1].isupper() and not is_time


def _inner_state(words: Sequence[str], gazetteer: Gazetteer) -> str | None:
    for i in range(len(words)):
        match = gazetteer.longest_match(words, i)
        if match and match[1].state and match[1].kind in (Kind.COUNTRY, Kind.PLACE):
            return match[1].state
    return None


def _as_holder(name: Name, parsed: Parsed, gazetteer: Gazetteer) -> Name:
    """A name of which an office is said is a person's: "Kanti Rao, the relief coordinator", "president Ada Bor"."""
    if name.is_person or name.entry is not None or name.first == name.last:
        return name
    if not _may_be_name(name.text.split(), gazetteer):
        return name
    doc = parsed.doc
    is_told = _has_title(doc, name, gazetteer) or _has_office_behind(doc, name, gazetteer)
    return replace(name, label="PERSON") if is_told else name


def _has_title(doc: Doc, name: Name, gazetteer: Gazetteer) -> bool:
    """Whether a small noun for one person stands right before a name: "president Ada Bor"."""
    before = doc[name.first - 1] if name.first else None
    if before is None or before.tag_ != "NN" or not before.text.islower():
        return False
    role = gazetteer.role(before.text)
    return gazetteer.office(before.text) is not None or (role is not None and role.kind is Kind.PERSON)


def _has_office_behind(doc: Doc, name: Name, gazetteer: Gazetteer) -> bool:
    """Whether an apposition says an office: by the parser, or a phrase between commas, "Ada Bor, Chad's president,"."""
    for dep, child in doc[name.last].arcs:
        if dep == "appos" and child.tag_ in ("NN", "NNP") and child.i <= name.last + 12:
            before = [t for d, t in child.arcs if d == "compound"][-1:]
            title = " ".join(t.text for t in (*before, child))
            if gazetteer.office(title) is not None or gazetteer.office(child.text) is not None:
                return True
    start = name.last + 2
    if start >= len(doc) or doc[start - 1].text != "," or (name.first and doc[name.first - 1].lower_ in _WHERE):
        return False
    for end in range(start, min(start + 6, len(doc) - 1)):
        if doc[end].pos_ in ("VERB", "AUX", "ADP", "PUNCT", "CCONJ"):
            return False
        is_last = doc[end + 1].text == "," or doc[end + 1].lower_ == "of"
        if is_last and any(
            gazetteer.office(" ".join(t.text for t in doc[at : end + 1])) for at in range(start, end + 1)
        ):
            return True
    return False


def _full_names(found: Sequence[Sequence[Name]], gazetteer: Gazetteer) -> dict[str, Name]:
    """Short form -> the full name that the document gives; a last word goes before a first one."""
    full: dict[str, Name] = {}
    persons = [n for names in found for n in names if n.is_person and n.last > n.first]
    for position in (-1, 0):
        for name in persons:
            words = [w for w in name.text.split() if not gazetteer.gender_of_title(w)]
            if len(words) > 1 and len(words[position]) > 1:
                full.setdefault(words[position], name)
    return full


def _spread(names: Sequence[Name], full: dict[str, Name]) -> list[Name]:
    """Give each short name its full one, and drop what the longer name made a mistake."""
    out = []
    for name in names:
        known = full.get(name.text.split()[-1])
        if name.is_person and " " in name.text:
            best = known if known is not None and known.text.split()[0] == name.text.split()[0] else name
            name = replace(name, person=best.text, entry=name.entry or best.entry)
        elif " " not in name.text and known is not None and _may_be_person(name):
            name = replace(name, person=known.text, entry=known.entry, label="PERSON")
        elif name.label == "PERSON" and name.entry is None:
            name = replace(name, person=name.text)
        out.append(name)
    return out


def _may_be_person(name: Name) -> bool:
    return name.entry is None or name.entry.kind is Kind.PERSON or name.label == "PERSON"


def _as_vessel(name: Name, parsed: Parsed, gazetteer: Gazetteer, ships: Collection[str]) -> Name:
    """A name that stands right behind "the aircraft carrier" is a ship's; so is a ship's name behind "the"."""
    before = parsed.doc[name.first - 1] if name.first else None
    if before is None:
        return name
    entry = next((e for e in gazetteer.readings(name.text) if e.kind is Kind.VESSEL), None)
    # the parser takes some of the nouns for adjectives: "the frigate Tern"
    is_behind_noun = before.lemma_.casefold() in ships and before.pos_ in ("NOUN", "ADJ")
    if is_behind_noun or (before.lower_ == "the" and entry is not None):
        return replace(name, entry=entry, label="VESSEL", person=None)
    return name


def _like(name: Name, vessels: dict[str, Name]) -> Name:
    """Every mention of a name that is a ship's once in the document is the ship's."""
    vessel = vessels.get(name.text)
    return replace(name, entry=vessel.entry, label="VESSEL", person=None) if vessel is not None else name
