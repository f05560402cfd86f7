"""What a document says of each person it names: full name, titles, office, state, gender; gives the person's entity."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.mentions import Name, Names, surface
from kg.knowledge.gazetteer import Entry, Gazetteer
from kg.model import Entity, Kind
from kg.parsing.pipeline import Parsed
from kg.slug import slug

if TYPE_CHECKING:
    from kg.parsing.tree import Token


@dataclass(frozen=True, slots=True)
class Title:
    """An office that a text gives to a person, with what it is an office of."""

    person: str  # full name
    office: str  # as written, "Defense Secretary"
    phrase: str  # with its owner, "U.S. Defense Secretary"
    owner: Name | None  # the state or organisation
    name: Name
    first: int  # token where the phrase begins


@dataclass(slots=True)
class _Known:
    entry: Entry | None = None
    state: str | None = None
    org_type: str | None = None
    sector: str | None = None
    gender: str | None = None
    offices: dict[str, None] = field(default_factory=dict)
    words: dict[str, None] = field(default_factory=dict)


class Persons:
    """The persons that a document names, known from all of its names and titles together."""

    def __init__(self, parsed: Sequence[Parsed], names: Names, text: str, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.titles: list[Title] = []
        self._known: dict[str, _Known] = {}
        self._text = text
        for name in names:
            if name.is_person:
                self._learn(name, parsed[name.paragraph], names)

    def _learn(self, name: Name, parsed: Parsed, names: Names) -> None:
        known = self._known.setdefault(_full(name), _Known())
        known.entry = known.entry or name.entry
        known.words[name.text] = None
        if known.entry is not None:
            known.state = known.state or known.entry.state
            known.sector = known.sector or known.entry.sector
            known.gender = known.gender or known.entry.gender
        head = parsed.doc[name.last]
        self._honorific(name, parsed, known)
        for first, last in (
            (_title_start(parsed, name), name.first - 1),
            _apposition(head, name, names, self.gazetteer),
        ):
            if first <= last:
                self._title(name, parsed, names, known, first, last)
        if known.entry is None and known.state is None and len(_full(name).split()) == 1:
            states = {e.state for e in self.gazetteer.person_candidates(_full(name))}
            known.state = states.pop() if len(states) == 1 else None  # every known Bush is American
        if known.gender is None:
            known.gender = self.gazetteer.gender_of_given_name(_full(name).split()[0])

    def _honorific(self, name: Name, parsed: Parsed, known: _Known) -> None:
        before = parsed.doc[name.first - 1].text if name.first else ""
        gender = self.gazetteer.gender_of_title(before) or self.gazetteer.gender_of_title(name.text.split()[0])
        if gender in ("m", "f"):
            known.gender = gender

    def _title(self, name: Name, parsed: Parsed, names: Names, known: _Known, first: int, last: int) -> None:
        """Read tokens ``first`` to ``last`` as "South Korea's defence minister", "president of Chad"."""
        doc = parsed.doc
        owner: Name | None = None
        start, end = first, last
        for i in range(first, last + 1):
            found = names.at(name.paragraph, doc[i])
            if found is not None and found.last == i and not found.is_person:
                if found.entry is None and self._is_of_office(surface(parsed, doc[found.first], doc[last], self._text)):
                    continue
                owner = owner or found
                if i < last and doc[i + 1].text in ("'s", "’s", "'"):
                    start = i + 2
                elif i < last and found.first <= start:
                    start = i + 1
        if owner is None and last < name.first:
            owner = _owner_behind(name, parsed, names)
        of = next((i for i in range(start, last + 1) if doc[i].lower_ in ("of", "for", "in", "at")), None)
        end = of - 1 if of is not None else last
        if start > end:
            return
        office = surface(parsed, doc[start], doc[end], self._text)
        found_office = self.gazetteer.office(office)
        if found_office is None:
            role = self.gazetteer.role(office)
            if owner is not None:  # "a member of the Syrian parliament, Mohammed Karim"
                known.state = known.state or _state(owner)
            if owner is not None and role is not None:
                known.sector = known.sector or role.sector
            return
        known.offices[found_office.noun] = None
        known.sector = known.sector or found_office.sector
        if owner is not None:
            known.state = known.state or _state(owner)
            known.org_type = known.org_type or (owner.entry.org_type if owner.entry is not None else None)
        office = re.sub(r"^(?:the|a|an|visiting|former|then|new|outgoing|acting)\s+", "", office, flags=re.I)
        phrase = surface(parsed, doc[first], doc[last], self._text)
        known.words[office] = None
        self.titles.append(Title(_full(name), office, phrase, owner, name, first))

    def _is_of_office(self, words: str) -> bool:
        """True where the first word belongs to the office itself: "Defence" of "Defence Minister"."""
        whole, part = self.gazetteer.office(words), self.gazetteer.office(words.partition(" ")[2])
        return whole is not None and part is not None and whole.noun != part.noun

    def entity(self, name: Name) -> Entity:
        """The person that a name stands for."""
        full = _full(name)
        known = self._known.get(full, _Known())
        if known.entry is not None:
            entity = known.entry.entity(name.text, *known.words)
            if known.state and entity.state is None:
                entity = replace(entity, state=known.state)
            if known.org_type and entity.state is None and entity.org_type is None:
                entity = replace(entity, org_type=known.org_type)
            return entity
        words = dict.fromkeys((*known.words, name.text))
        words.pop(full, None)
        return Entity(
            f"person/{slug(full) or 'x'}",
            Kind.PERSON,
            full,
            tuple(words),
            known.state,
            known.sector,
            known.org_type if known.state is None else None,
        )

    def state(self, name: Name) -> str | None:
        """State that the person belongs to or serves, as far as the document or the gazetteer tells."""
        known = self._known.get(_full(name))
        return known.state if known else None

    def gender(self, name: Name) -> str | None:
        """``m`` or ``f`` where a title, the gazetteer or the given name tells."""
        known = self._known.get(_full(name))
        return known.gender if known else None

    def offices(self, name: Name) -> list[str]:
        """Office nouns that the document gives to the person."""
        known = self._known.get(_full(name))
        return list(known.offices) if known else []

    def holder(self, office: str, state: str) -> Entity | None:
        """The one person whom the document names as holding the office of a state."""
        found = {
            t.person: t
            for t in self.titles
            if t.office
            and (o := self.gazetteer.office(t.office))
            and o.noun == office
            and self._known[t.person].state == state
        }
        return self.entity(next(iter(found.values())).name) if len(found) == 1 else None


def _full(name: Name) -> str:
    return name.person or (name.entry.label if name.entry else name.text)


def _state(owner: Name) -> str | None:
    return owner.entry.state if owner.entry else owner.state


def _owner_behind(name: Name, parsed: Parsed, names: Names) -> Name | None:
    """Chad in "Prime Minister Idriss Moussa of Chad"."""
    doc, at = parsed.doc, name.last + 1
    if at + 1 >= len(doc) or doc[at].lower_ != "of":
        return None
    found = names.at(name.paragraph, doc[at + 1])
    entry = found.entry if found is not None else None
    return found if entry is not None and entry.kind is Kind.COUNTRY and not entry.demonym else None


def _is_office(noun: Token, gazetteer: Gazetteer) -> bool:
    """True for an office in capitals: "the Emergency Relief Coordinator"."""
    words = [t.text for dep, t in noun.arcs if dep == "compound" and t.i < noun.i]
    return noun.pos_ == "PROPN" and gazetteer.office(" ".join([*words[-1:], noun.text])) is not None


def _title_start(parsed: Parsed, name: Name) -> int:
    """Where the words begin that stand before a name in one phrase with it."""
    doc = parsed.doc
    head = doc[name.last]
    edge = min(
        (
            c.left_edge.i
            for c in syntax.children_of(head)
            if c.i < name.first and c.dep_ in ("compound", "amod", "nmod", "poss", "det")
        ),
        default=name.first,
    )
    while edge < name.first and doc[edge].dep_ == "det":
        edge += 1
    return max(edge, name.first - 10)


def _appositions(head: Token, name: Name, names: Names) -> list[Token]:
    """Appositions of a name: that behind "A of Chad and B, the minister," is B's, though the parser hangs it on A."""
    behind = _right_behind(head)
    if behind is not None:
        return [behind]
    joined = [child.i for child in syntax.children(head, "conj")]
    own = [child for child in syntax.children(head, "appos") if all(child.i < i for i in joined)]
    if head.dep_ == "conj" and not own:
        later = [child.i for child in syntax.children(head.head, "conj") if child.i > head.i]
        own = [c for c in syntax.children(head.head, "appos") if c.i > head.i and all(c.i < i for i in later)]
    return [child for child in own if not _is_behind_another(child, name, names)]


def _right_behind(head: Token) -> Token | None:
    """The apposition that begins behind the comma right behind a name."""
    doc, first = head.doc, head.i + 2
    if first >= len(doc) or doc[head.i + 1].text != ",":
        return None
    among = doc[first : min(first + 12, len(doc))]
    return next((t for t in among if t.dep_ == "appos" and t.i > head.i and t.left_edge.i == first), None)


def _is_behind_another(apposition: Token, name: Name, names: Names) -> bool:
    """Whether another person's name stands right before the comma before an apposition."""
    doc, comma = apposition.doc, apposition.left_edge.i - 1
    if comma < 1 or doc[comma].text != ",":
        return False
    found = names.at(name.paragraph, doc[comma - 1])
    return found is not None and found is not name and found.is_person


def _apposition(head: Token, name: Name, names: Names, gazetteer: Gazetteer) -> tuple[int, int]:
    """Tokens of an office beside a name: "X, the president of Y", "the president, X"."""
    for child in _appositions(head, name, names):
        if child.pos_ == "NOUN" or _is_office(child, gazetteer):
            first = child.left_edge.i
            if child.doc[first].dep_ == "det":
                first += 1
            preps = [
                c.right_edge.i
                for c in syntax.children_of(child)
                if c.dep_ == "prep" and c.lower_ in ("of", "for", "to")
            ]
            return first, max([child.i, *preps])
    if head.dep_ == "appos" and head.head.pos_ in ("NOUN", "PROPN"):
        noun = head.head
        first = noun.left_edge.i
        if noun.doc[first].dep_ == "det":
            first += 1
        preps = [c.right_edge.i for c in syntax.children_of(noun) if c.dep_ == "prep" and c.right_edge.i < name.first]
        return first, max([noun.i, *preps])
    return 0, -1
