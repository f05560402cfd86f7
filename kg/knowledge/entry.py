"""The frozen records of the gazetteer: what a name, an office noun and a role noun stand for."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Entity, Kind


@dataclass(frozen=True, slots=True)
class Tenure:
    """An office that a person held, with its first and last year where they are known."""

    office: str
    first: int | None = None
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What one name stands for.

    The same thing has several entries where its names differ in nature: ``South Korea`` is plain,
    ``South Korean`` is the entry with ``demonym`` set, ``Blue House`` the one with ``metonym`` set; their ``key`` is
    the same. A place with ``metonym`` set is a capital: as an actor it stands for its ``state``.
    """

    key: str  # local part of its IRI: country/PRK, place/busan
    kind: Kind
    label: str
    names: tuple[str, ...] = ()  # other names; neither demonyms nor metonyms
    state: str | None = None  # ISO 3166-1 alpha-3 of the state that it is, lies in, belongs to or serves
    sector: str | None = None
    org_type: str | None = None  # IGO NGO IMG MNC
    gender: str | None = None  # m or f, of a person
    source_file: str = ""
    metonym: bool = False
    demonym: bool = False
    office: str | None = None  # a person's best known office
    years: tuple[int | None, int | None] = (None, None)  # first and last year in any listed office
    type: str | None = None  # kind of organisation (ARMED, MINISTRY), of place (capital, sea), class of vessel
    tenures: tuple[Tenure, ...] = ()
    short: tuple[str, ...] = ()  # what a person is called on second mention

    def entity(self, *words: str) -> Entity:
        """Return it as a party of a claim; ``words`` are those that the text used."""
        others = dict.fromkeys((*self.names, *words))
        others.pop(self.label, None)
        return Entity(self.key, self.kind, self.label, tuple(others), self.state, self.sector, self.org_type)

    def office_in(self, year: int) -> str | None:
        """Return the office that the person held in ``year``, as far as the data tells."""
        for tenure in self.tenures:
            first, last = tenure.first, tenure.last
            if first is not None and first <= year and (last is None or year <= last):
                return tenure.office
        return None


@dataclass(frozen=True, slots=True)
class Office:
    """An office noun: ``defence minister``."""

    noun: str
    sector: str | None
    level: str  # head minister official military legislator judge other
    holds: bool  # whether it is an office only with "of" or "for" something: "president of Chad", not "general"
    kind: Kind = Kind.PERSON


@dataclass(frozen=True, slots=True)
class Role:
    """A noun for people or bodies that are described and not named: ``rebel``, ``troops``, ``navy``."""

    noun: str
    plural: str
    kind: Kind
    sector: str | None
    is_person: bool  # whether the singular is one person: "soldier", not "army"
    is_body: bool  # whether with a state it is one organisation: "the navy of X"
