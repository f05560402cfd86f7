"""Finds whose body a noun or name is ("Sofia's foreign ministry", "the navy of Spain", "the Supreme Court"), and gives
the one key by which it is known in every article; a body of nobody known gets a key of its article alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.mentions import Name
from kg.extraction.owners import Owners
from kg.knowledge.bodies import Body, NamedBody, is_state_owned
from kg.knowledge.gazetteer import Entry, Gazetteer
from kg.model import Entity, Kind
from kg.slug import slug

if TYPE_CHECKING:
    from kg.parsing.tree import Doc, Token

_BEHIND = ("of", "in", "for", "to", "at")
_ANY = frozenset({"a", "an", "any", "another", "every", "each", "no", "some"})
_REACH = 6  # words behind the head: "of foreign affairs of Sri Lanka"


@dataclass(frozen=True, slots=True)
class BodyKey:
    """A body of a document: its key, its state, and the gazetteer's entry where it has one."""

    key: str
    noun: str
    state: str | None
    entry: Entry | None = None
    is_other: bool = False  # of an owner that is no state or place: "Hamas's health ministry"

    @property
    def is_local(self) -> bool:
        """True where it is not known whose it is, so that only this article knows it."""
        return self.key.startswith("#")


class BodiesOfDocument:
    """The bodies that one document speaks of."""

    def __init__(self, gazetteer: Gazetteer, owners: Owners) -> None:
        self._gazetteer, self._owners = gazetteer, owners
        self._named: dict[tuple[int, int], Entity | None] = {}  # by the paragraph and token where a name begins
        self._known: dict[str, dict[str, Entity]] = {}  # noun -> key -> body of a known owner, as spoken of so far

    def of_name(self, name: Name, doc: Doc) -> Entity | None:
        """The body of a state that is named in capitals: "Uganda's Ministry of Defence"."""
        if name.is_vessel or (name.entry is not None and name.entry.kind is not Kind.ORGANISATION):
            return None
        place = (name.paragraph, name.first)
        if place not in self._named:  # once: what "the Supreme Court" is depends on what was read before it
            self._named[place] = None  # a name that is asked for while it is read is nobody's
            self._named[place] = self._read_name(name, syntax.head_of_span(doc, name.first, name.last))
        return self._named[place]

    def _read_name(self, name: Name, head: Token) -> Entity | None:
        if self.read(head, name.last, name.text) is None:
            return None
        state = next(iter(self._owners.states(name.paragraph, head)), None)
        body = self._find(name.paragraph, head, name.last, name.text, state)
        if body is None or (name.entry is not None and body.state in (None, name.entry.state)):
            return None
        known = self.same(body)
        if known is not None:
            return known
        if body.entry is not None:
            return self.remember(body, body.entry.entity(name.text))
        role = self._gazetteer.role(body.noun)
        sector = role.sector if role is not None else None
        return self.remember(body, Entity(body.key, Kind.ORGANISATION, name.text, (), body.state, sector))

    def described(self, p: int, token: Token, phrase: str, state: str | None, *, is_owned: bool) -> BodyKey | None:
        """The body that a phrase names; "a parliament" is none, "an Iraqi parliament", which ``is_owned``, is."""
        is_any = any(t.lower_ in _ANY for t in syntax.children(token, "det"))
        return None if is_any and not is_owned else self._find(p, token, token.i, phrase, state)

    def remember(self, body: BodyKey, entity: Entity) -> Entity:
        """Note a body that is spoken of, and return it."""
        if not entity.is_local:
            self._known.setdefault(body.noun, {})[entity.key] = entity
        return entity

    def is_known(self, entity: Entity) -> bool:
        """Whether the text has spoken of it as a body of a state."""
        return any(entity.key in known for known in self._known.values())

    def same(self, body: BodyKey) -> Entity | None:
        """The one body of this noun that the text has spoken of, for one whose owner it does not tell again."""
        known = self._known.get(body.noun, {})
        return next(iter(known.values())) if body.state is None and len(known) == 1 and not body.is_other else None

    def _find(self, p: int, head: Token, last: int, phrase: str, state: str | None) -> BodyKey | None:
        """Return what a phrase, from its first word to token ``last``, names; ``None`` where that is no body.

        ``state`` is whose it is by all that the text tells, where its own words do not say it.
        """
        named = self.read(head, last, phrase)
        if named is None:
            return None
        owner = named.owner
        if owner is None:
            owner, is_other = self._owner(p, head, last)
            if is_other:
                return BodyKey(f"#organisation-{slug(phrase)}", named.body.noun, state, is_other=True)
        stands_there = named.host is not None and named.host.state == state  # "its embassy in Seoul"
        if owner is None and state is not None and not stands_there:
            owner = self._gazetteer.country(state)
        return self._key(named, owner, phrase)

    def read(self, head: Token, last: int, phrase: str) -> NamedBody | None:
        """Return what the phrase names, with as much of what stands behind it as belongs to it."""
        bodies = self._gazetteer.bodies
        for behind in _ends(head, last):
            named = bodies.find(f"{phrase} {behind}" if behind else phrase)
            if named is not None:
                return named
        return None

    def _owner(self, p: int, head: Token, last: int) -> tuple[Entry | None, bool]:
        """The state or place before the noun; true where it is somebody else's: "Hamas's health ministry"."""
        for token, name in self._owners.named(p, head):
            if token.i > last or name.first <= head.i <= name.last:
                continue
            entry = name.entry
            if entry is not None and entry.kind in (Kind.COUNTRY, Kind.PLACE):
                return (entry, False) if entry.state else (None, True)
            if not name.is_person:
                return None, True
        return None, False

    def _key(self, named: NamedBody, owner: Entry | None, phrase: str) -> BodyKey:
        body, host = named.body, named.host
        local = f"#organisation-{slug(phrase)}"
        if owner is None or owner.state is None:
            return BodyKey(local, body.noun, None)
        code = owner.state
        if body.per in ("host", "town"):
            place = _host(body, host)
            key = f"organisation/{slug(f'{code} {body.noun} in {place}')}" if place else local
            return BodyKey(key, body.noun, code)
        if not is_state_owned(body, owner):
            return BodyKey(f"organisation/{slug(f'{code} {owner.label} {body.noun}')}", body.noun, code)
        entry = self._gazetteer.bodies.own_entries.get((code, body.noun))
        return BodyKey(entry.key if entry else f"organisation/{slug(f'{code} {body.noun}')}", body.noun, code, entry)


def _host(body: Body, host: Entry | None) -> str | None:
    """Where an embassy stands: a state has one in each, and consulates in towns."""
    if host is None or (body.per == "town" and host.kind is Kind.COUNTRY):
        return None
    return host.state if body.per == "host" else f"{host.state} {host.label}"


def _ends(head: Token, last: int) -> Iterator[str]:
    """The words behind a phrase that may belong to it, most first; none where no preposition follows."""
    doc = head.doc
    if last + 1 < len(doc) and doc[last + 1].lower_ in _BEHIND:
        behind = [doc[i].text for i in range(last + 1, min(len(doc), last + 1 + _REACH))]
        for end in range(len(behind), 1, -1):
            yield " ".join(behind[:end])
    yield ""


def owned_by_words(named: NamedBody | None) -> bool:
    """Whether the words alone say whose body it is, so that nothing before can be meant."""
    return named is not None and (named.owner is not None or named.host is not None)
