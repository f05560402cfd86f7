"""Decides who or what a noun is: state, person, organisation, group, vessel, place or thing.

Reads the document from front to back once, so that pronouns and definite phrases find what was spoken of before."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.bodies import BodiesOfDocument, owned_by_words
from kg.extraction.coreference import Coreference
from kg.extraction.described import described_entity, kind_of, singular_phrase
from kg.extraction.discourse import Discourse
from kg.extraction.mentions import Name, Names, surface
from kg.extraction.owners import Owners, is_ethnic
from kg.extraction.persons import Persons
from kg.knowledge import Knowledge
from kg.model import Entity, Kind
from kg.parsing.pipeline import Parsed
from kg.slug import slug

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_KIND_OF_LABEL = {
    "PERSON": Kind.PERSON,
    "ORG": Kind.ORGANISATION,
    "GPE": Kind.PLACE,
    "LOC": Kind.PLACE,
    "FAC": Kind.PLACE,
    "NORP": Kind.GROUP,
    "VESSEL": Kind.VESSEL,
}


_PEOPLE = (Kind.PERSON, Kind.ORGANISATION, Kind.GROUP)

_ANY_SHIP = frozenset({"ship", "vessel", "warship"})


class Entities:
    """Resolves nouns of one document; a noun asked for twice gives the same entity."""

    def __init__(
        self, parsed: Sequence[Parsed], names: Names, text: str, knowledge: Knowledge, published: date | None = None
    ) -> None:
        self.published = published
        self.parsed, self.names, self.text, self.knowledge = parsed, names, text, knowledge
        self.gazetteer = knowledge.gazetteer
        self.discourse = Discourse()
        self.persons = Persons(parsed, names, text, self.gazetteer)
        self.coreference = Coreference(self.discourse, self, knowledge.lexicon)
        self.owners = Owners(names, self.resolve, self._state_of_name)
        self.bodies = BodiesOfDocument(self.gazetteer, self.owners)
        self._known: dict[tuple[int, int], list[Entity]] = {}
        self._sentences: list[tuple[int, list[int]]] = []  # of each paragraph: number before it, first tokens
        self._read()

    def _state_of_name(self, name: Name) -> str | None:
        if name.is_person:
            return self.persons.state(name)
        return name.entry.state if name.entry is not None else name.state

    def _read(self) -> None:
        number = 0
        for p, parsed in enumerate(self.parsed):
            starts: list[int] = []
            self._sentences.append((number, starts))
            for sentence in parsed.doc.sents:
                number += 1
                starts.append(sentence.start)
                for token in sentence:
                    if self._is_head(p, token):
                        for entity in self.resolve(p, token):
                            self.discourse.add(entity, number, token)
                            self._note_gender(p, token, entity)

    def _is_head(self, p: int, token: Token) -> bool:
        if token.pos_ not in ("NOUN", "PROPN", "PRON") or syntax.counted(token) is not None:
            return False
        return token.dep_ not in ("compound", "amod", "nmod", "npadvmod", "det", "expl")

    def _note_gender(self, p: int, token: Token, entity: Entity) -> None:
        if entity.kind is Kind.PERSON:
            name = self.names.at(p, token)
            gender = self.persons.gender(name) if name else None
            if gender in ("m", "f"):
                self.discourse.genders.setdefault(entity.key, gender)
            for office in self.persons.offices(name) if name else ():
                self.discourse.offices.setdefault(entity.key, set()).add(office)

    def sentence(self, p: int, token: Token) -> int:
        """Number of the sentence, from 1, over the whole document."""
        before, starts = self._sentences[p]
        return before + bisect_right(starts, token.i)

    def country(self, code: str) -> Entity:
        """The state with an ISO 3166-1 alpha-3 code."""
        return self.gazetteer.country(code).entity()

    def names_state(self, codes: Collection[str]) -> bool:
        """True where the document names one of these states."""
        return any(n.entry is not None and n.entry.kind is Kind.COUNTRY and n.entry.state in codes for n in self.names)

    def office_of(self, p: int, token: Token) -> str | None:
        """The office that an unowned phrase names: "the foreign minister"."""
        office = self.gazetteer.office(" ".join(self.words(p, token)))
        return office.noun if office is not None and not self.owners.states(p, token) else None

    def resolve(self, p: int, token: Token) -> list[Entity]:
        """Who or what a noun or pronoun is, without what is coordinated with it; several for a dyad or a "they"."""
        key = (p, token.i)
        if key not in self._known:
            self._known[key] = []  # a noun that is asked for while it is resolved is nobody
            self._known[key] = self._resolve(p, token)
        return self._known[key]

    def _resolve(self, p: int, token: Token) -> list[Entity]:
        if token.pos_ == "PRON" or token.tag_ in ("PRP", "PRP$"):
            return self.coreference.pronoun(p, token)
        if token.tag_ in ("WDT", "WP", "DT", "EX", "IN") or token.pos_ in ("ADP", "SCONJ", "VERB", "AUX"):
            return []
        name = self.names.at(p, token)
        counted = syntax.counted(token) if token.pos_ != "PROPN" else None
        if counted is not None:
            return self.resolve(p, counted)
        if name is not None and name.last >= token.i and not self._is_anothers(p, token, name):
            return [*self._other_half(p, token), self.of_name(p, name, token)]
        return self._common(p, token)

    def _is_anothers(self, p: int, token: Token, name: Name) -> bool:
        """True of Congress in "Peru's Congress", a name that alone stands for the body of one state."""
        if name.entry is None or name.entry.kind is not Kind.ORGANISATION or name.entry.state is None:
            return False
        owners = [n.entry for t, n in self.owners.named(p, token) if n is not name and t.head == token]
        states = {e.state for e in owners if e is not None and e.kind is Kind.COUNTRY}
        return bool(states) and name.entry.state not in states

    def _other_half(self, p: int, token: Token) -> list[Entity]:
        """North Korea of "North and South Korea", which the parser makes a modifier."""
        for child in syntax.children(token, "nmod", "compound", "amod"):
            name = self.names.at(p, child)
            if name is not None and name.first == name.last == child.i and syntax.children(child, "cc") and name.entry:
                return [self.of_name(p, name)]
        return []

    # names ---------------------------------------------------------------------------------------------------------

    def of_name(self, p: int, name: Name, token: Token | None = None) -> Entity:
        """The entity that a name stands for."""
        entry = name.entry
        half = self.coreference.half_state(name.text) if name.first == name.last else None
        if half is not None:
            return half
        if name.is_person:
            return self.persons.entity(name)
        body = self.bodies.of_name(name, self.parsed[p].doc)
        if body is not None:
            return body
        if entry is not None and entry.kind is Kind.COUNTRY and entry.demonym and token is not None:
            people = token.tag_ in ("NNS", "NNPS") or (
                token.tag_ in ("NN", "NNP") and bool(syntax.children(token, "det"))
            )
            if people and token.lower_.endswith(("s", "ese", "men", "i")):
                state = None if is_ethnic(token) else entry.state
                return Entity(f"#group-{slug(name.text)}", Kind.GROUP, name.text, (), state, "CVL")
            return self.gazetteer.country(entry.state).entity(name.text) if entry.state else entry.entity(name.text)
        if entry is not None:
            return entry.entity(name.text)
        kind = _KIND_OF_LABEL.get(name.label)
        if (
            name.text.split()[0].casefold() in self.knowledge.lexicon.noun_classes.get("ship_prefix", ())
            and name.last > name.first
        ):
            kind = Kind.VESSEL
        if kind is None:
            kind = kind_of(
                name.text.split()[-1].casefold(), name.text, self.gazetteer, self.knowledge.lexicon.noun_classes
            )
            kind = (
                Kind.ORGANISATION
                if kind is Kind.THING and (name.text.isupper() or len(name.text.split()) > 1)
                else kind
            )
        states = [name.state] if name.state else self.owners.states(p, token) if token is not None else []
        role = self.gazetteer.role(name.text) or self.gazetteer.role(name.text.split()[-1].casefold())
        return Entity(
            f"{kind}/{slug(name.text) or 'x'}",
            kind,
            name.text,
            (),
            next(iter(states), None),
            role.sector if role else None,
        )

    def as_party(self, entity: Entity) -> Entity:
        """A capital that acts stands for its state."""
        if entity.kind is Kind.PLACE and entity.state:
            entry = self.gazetteer.entries.get(entity.key)
            if entry is not None and entry.metonym:
                country = self.gazetteer.country(entity.state)
                return country.entity(entity.label, *entity.names)
        return entity

    # common nouns --------------------------------------------------------------------------------------------------

    def _common(self, p: int, token: Token) -> list[Entity]:
        counted = syntax.counted(token)
        if counted is not None:
            return self.resolve(p, counted)
        person = self._apposed_person(p, token)
        if person is not None:
            return [person]
        named = self._named_body(p, token)
        if named is not None:
            return [named]
        words = self.words(p, token)
        phrase = " ".join(words)
        classes = self.knowledge.lexicon.noun_classes
        kind = kind_of(token.lemma_.casefold(), phrase, self.gazetteer, classes)
        if kind is Kind.PLACE:  # "the port city of Busan"
            for t in syntax.prepositional(token, ("of",)):
                name = self.names.at(p, t)
                if name is not None and token.i + 2 >= name.first:
                    return [self.of_name(p, name, t)]
        if kind is Kind.VESSEL:
            ship = self._ship(p, token)
            if ship is not None:
                return [ship]
        is_owned = owned_by_words(self.bodies.read(token, token.i, phrase))
        known = [] if is_owned else self.coreference.definite(p, token, kind)
        if known:
            return known
        partner = self._joined_person(p, token)
        if partner is not None:
            return [partner, self._describe(p, token, kind, words, None)]
        states = self.owners.states(p, token)
        if len(states) > 1 and token.tag_ in ("NNS", "NNPS") and kind in (Kind.PERSON, Kind.ORGANISATION, Kind.GROUP):
            return [self._of_state(p, token, kind, code, words) for code in states]
        return [self._describe(p, token, kind, words, states[0] if states else None)]

    def _apposed_person(self, p: int, token: Token) -> Entity | None:
        """The person of "a member of parliament, Idriss Moussa,"."""
        for child in syntax.children(token, "appos"):
            name = self.names.at(p, child)
            if name is not None and name.is_person and name.last == child.i:
                return self.of_name(p, name)
        return None

    def _joined_person(self, p: int, token: Token) -> Entity | None:
        """Trump in "Trump and other leaders", which the parser makes a modifier of the leaders."""
        for child in syntax.children(token, "nmod", "compound"):
            name = self.names.at(p, child)
            if name is not None and name.is_person and syntax.children(child, "cc"):
                return self.of_name(p, name)
        return None

    def _named_body(self, p: int, token: Token) -> Entity | None:
        """Al-Qaeda in "the al-Qaeda terror network": a noun for a body behind the body's own name."""
        if token.tag_ != "NN":
            return None
        named = [n for t, n in self.owners.named(p, token) if t.dep_ != "poss" and n.entry is not None]
        bodies = [n for n in named if n.entry is not None and n.entry.kind is Kind.ORGANISATION]
        lemma = token.lemma_.casefold()
        role = self.gazetteer.role(lemma)
        is_body = lemma in self.knowledge.lexicon.noun_classes.get("body_noun", ()) or (
            role is not None and role.kind is not Kind.PERSON and not role.is_person
        )
        return self.of_name(p, bodies[-1]) if bodies and is_body else None

    def _ship(self, p: int, token: Token) -> Entity | None:
        """The ship whose name stands behind its noun, else the only ship that the document names."""
        following = self.names.at(p, token.doc[token.i + 1]) if token.i + 1 < len(token.doc) else None
        if following is not None and following.label == "VESSEL":
            return self.of_name(p, following)
        ships = {self.of_name(n.paragraph, n).key: n for n in self.names if n.is_vessel}
        lemma = token.lemma_.casefold()
        if len(ships) > 1:  # "the tanker" where one of them is called so
            is_new = any(child.lower_ in ("a", "an", "another") for child in syntax.children(token, "det"))
            ships = {k: n for k, n in ships.items() if not is_new and lemma in self._ship_nouns(n) - _ANY_SHIP}
        if len(ships) != 1 or token.tag_ != "NN":
            return None
        name = next(iter(ships.values()))
        ship = self.of_name(name.paragraph, name)
        states = self.owners.states(p, token)
        is_another = bool(states and ship.state and ship.state not in states)  # "the Philippine vessel"
        return None if is_another or lemma not in self._ship_nouns(name) else ship

    def _ship_nouns(self, name: Name) -> set[str]:
        """What a ship may be called: the general words, its class, the noun that its name stands behind."""
        nouns = set(_ANY_SHIP)
        if name.entry is not None and name.entry.type:
            nouns |= set(name.entry.type.casefold().split())
        for other in self.names:
            if other.text == name.text and other.first:
                nouns.add(self.parsed[other.paragraph].doc[other.first - 1].lemma_.casefold())
        return nouns

    def words(self, p: int, token: Token) -> list[str]:
        """The noun phrase's words up to the noun, without determiner, as the article has them."""
        parsed = self.parsed[p]
        raw: list[str] = []
        for t in syntax.base_phrase(token):
            raw += self._owner_words(p, t) if t.tag_ == "PRP$" else [self.text[slice(*parsed.span(t, t))]]
        return [w for w in raw if w.strip('"“”`')]

    def _owner_words(self, p: int, token: Token) -> list[str]:
        """Mongolia's for "its"; nothing where it is not known whose, or only described."""
        owners = [e for e in self.resolve(p, token) if e.kind in (Kind.COUNTRY, Kind.ORGANISATION) and not e.is_local]
        state = owners[0].state if len(owners) == 1 and self.bodies.is_known(owners[0]) else None
        if state is not None and self.gazetteer.bodies.find(self._rest(p, token)) is not None:
            owners = [self.country(state)]  # the navy of which a ministry says "its" is the state's
        return [owners[0].label, "'s"] if len(owners) == 1 else []

    def _rest(self, p: int, pronoun: Token) -> str:
        """The words behind a possessive pronoun up to its noun."""
        head = pronoun.head
        return surface(self.parsed[p], pronoun.doc[pronoun.i + 1], head, self.text) if head.i > pronoun.i else ""

    def _of_state(self, p: int, token: Token, kind: Kind, code: str, words: Sequence[str]) -> Entity:
        """One of "U.S. and South Korean defence chiefs"."""
        country = self.gazetteer.country(code)
        own = [
            t
            for t in syntax.base_phrase(token)
            if self.names.at(p, t) is None and t.pos_ not in ("PUNCT", "CCONJ") and t.tag_ != "PRP$"
        ]
        parsed = self.parsed[p]
        plain = [surface(parsed, t, t, self.text) for t in own]
        adjective = next(
            (
                n.text
                for n in self.names.by_paragraph[p]
                if n.entry and n.entry.state == code and token.left_edge.i <= n.first <= token.i
            ),
            f"{country.label}'s",
        )
        one = [adjective, *singular_phrase(plain, token)]
        entity = self._describe(p, token, kind, one, code)
        names = dict.fromkeys((*entity.names, " ".join([adjective, *plain])))
        names.pop(entity.label, None)
        return replace(entity, names=tuple(names))

    def _is_owned_before(self, p: int, token: Token) -> bool:
        return any(t.tag_ == "PRP$" or self.names.at(p, t) is not None for t in syntax.base_phrase(token))

    def _describe(self, p: int, token: Token, kind: Kind, words: Sequence[str], state: str | None) -> Entity:
        first, last = syntax.phrase(token)
        phrase = " ".join(words)
        role = self.gazetteer.role(phrase) or self.gazetteer.role(token.lemma_.casefold())
        office = self.gazetteer.office(phrase)
        if kind is Kind.PERSON and state and office:
            holder = self.persons.holder(office.noun, state)
            if holder is not None:
                return holder
        if state is None and kind in (Kind.PERSON, Kind.ORGANISATION, Kind.GROUP):
            state = self.coreference.state_of_owner(p, token)
        is_owned = self._is_owned_before(p, token)
        body = None if kind is Kind.PERSON else self.bodies.described(p, token, phrase, state, is_owned=is_owned)
        is_definite = any(t.lower_ == "the" for t in syntax.children(token, "det"))
        same = self.bodies.same(body) if body is not None and is_definite else None
        if same is not None:
            return same
        if body is not None:
            state, role = body.state, self.gazetteer.role(body.noun) or role
        label = self.gazetteer.country(state).label if state else None
        full = surface(self.parsed[p], token if first.dep_ == "det" else first, last, self.text)
        entity = described_entity(
            kind,
            words,
            full,
            state=state,
            state_label=label,
            sector=office.sector if office else role.sector if role else None,
            body=body,
            is_organisation=bool(role and role.is_body),
            org_type=self.owners.sort(p, token) if state is None else None,
            is_owned_behind=kind in _PEOPLE and not is_owned,
        )
        return self.bodies.remember(body, entity) if body is not None else entity
