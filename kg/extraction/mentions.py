"""From spans that may be names to the names of a document: the longest wins, and what one of them tells (a full name,
that it is a ship) holds for the whole document."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.extraction.name_spans import QUOTES, find_spans, may_be_name
from kg.knowledge.gazetteer import Entry, Gazetteer
from kg.model import Kind
from kg.parsing.pipeline import Parsed

if TYPE_CHECKING:
    from kg.parsing.tree import Doc, Token

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
    return " ".join(text[start:end].split()).strip(QUOTES + " ")


def _names_of_paragraph(
    index: int, parsed: Parsed, text: str, gazetteer: Gazetteer, ships: Collection[str]
) -> list[Name]:
    doc = parsed.doc
    words = parsed.words(text)
    taken: set[int] = set()
    names: list[Name] = []
    for first, last, label, entry in find_spans(parsed, words, gazetteer, ships):
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
    if not may_be_name(name.text.split(), gazetteer):
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
