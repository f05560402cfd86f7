"""Resolves pronouns, definite phrases ("the ministry", "both countries") and half names ("the North").

Rules are the safe ones measured on held-out news: a personal pronoun is the only person of its gender in four
sentences, else the subject of the clause chain that it stands in; what is not safe stays unresolved."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Protocol

from kg.extraction import clauses, syntax
from kg.extraction.discourse import Discourse
from kg.knowledge.lexicon import Lexicon
from kg.model import Entity, Kind

if TYPE_CHECKING:
    from kg.parsing.tree import Token

_GENDER = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
_IT = frozenset({"it", "its", "itself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_SPEAKER = frozenset({"we", "us", "our", "ours", "i", "me", "my", "mine", "ourselves", "myself"})
_MEDIA = "MED"
_BODIES = (Kind.COUNTRY, Kind.ORGANISATION, Kind.GROUP, Kind.VESSEL)
# half a state's name -> its code, and the states of which one must be named in the document
_HALVES = {"north": {"PRK": ("PRK", "KOR")}, "south": {"KOR": ("PRK", "KOR"), "SSD": ("SSD", "SDN")}}
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})


class Resolver(Protocol):
    """What coreference asks of the entities."""

    def resolve(self, p: int, token: Token) -> list[Entity]: ...

    def sentence(self, p: int, token: Token) -> int: ...

    def as_party(self, entity: Entity) -> Entity: ...

    def country(self, code: str) -> Entity: ...

    def office_of(self, p: int, token: Token) -> str | None: ...

    def names_state(self, codes: Collection[str]) -> bool: ...


class Coreference:
    """Reference back, over the discourse as it stands when a token is reached."""

    def __init__(self, discourse: Discourse, entities: Resolver, lexicon: Lexicon) -> None:
        self.discourse = discourse
        self.entities = entities
        self.speech = lexicon.speech_verbs
        self.dyads = lexicon.noun_classes.get("dyad", frozenset())

    def pronoun(self, p: int, token: Token) -> list[Entity]:
        """Whom a pronoun stands for; [] where that is not safe to say."""
        word = token.lower_
        if word in _GENDER:
            return self._person(p, token, _GENDER[word])
        if word in _IT:
            return self._it(p, token)
        if word in _THEY:
            return self._they(p, token)
        if word in _SPEAKER:
            return self._speaker(p, token)
        return []

    def _person(self, p: int, token: Token, gender: str) -> list[Entity]:
        number = self.entities.sentence(p, token)
        chain = [e for e in self._chain_subject(p, token) if e.kind is Kind.PERSON and self._may_be(e, gender)]
        if chain:
            return chain[:1]
        near = self.discourse.persons(number, 4, gender)
        if len(near) == 1:
            return near
        subjects = {
            s.entity.key: s.entity
            for s in self.discourse.recent(number, 1)
            if s.is_subject and s.entity.kind is Kind.PERSON and self._may_be(s.entity, gender)
        }
        return list(subjects.values()) if len(subjects) == 1 else []

    def _may_be(self, entity: Entity, gender: str) -> bool:
        return self.discourse.genders.get(entity.key, gender) == gender

    def _chain_subject(self, p: int, token: Token) -> list[Entity]:
        """Subjects of the clauses above and before the pronoun: "X said he would", "X met his aide"."""
        own = clauses.clause_head(token)
        verbs = [own] if token.dep_ == "poss" or (token.dep_ in ("dobj", "pobj") and token.tag_ == "PRP$") else []
        verbs += [g for g in syntax.governors(own) if g.pos_ in syntax.VERBAL]
        above = list(syntax.governors(token))
        for verb in verbs:
            for subject in clauses.surface_subject(verb):
                if subject in above:
                    continue  # "its navy" is not the navy's
                if (subject.i != token.i and subject.i < token.i) or (
                    verb.i > token.i and subject.i != token.i and subject.tag_ != "PRP"
                ):
                    found = [
                        self.entities.as_party(e)  # "Sofia recalled its ambassador": Bulgaria's
                        for t in syntax.conjuncts(subject)
                        if t.i != token.i
                        for e in self.entities.resolve(p, t)
                        if subject.i < token.i or e.sector != _MEDIA  # "Its navy fired, KCNA said": not KCNA's
                    ]
                    if found:
                        return found
        return []

    def _it(self, p: int, token: Token) -> list[Entity]:
        number = self.entities.sentence(p, token)
        chain = [e for e in self._chain_subject(p, token) if e.kind in _BODIES]
        if len(chain) == 1:
            return chain
        verb = clauses.clause_head(token)
        if (token.dep_ == "nsubj" and verb.lemma_ not in self.speech) or token.dep_ not in ("nsubj", "poss"):
            return []
        subjects = [self.entities.as_party(s.entity) for s in self.discourse.recent(number, 1) if s.is_subject]
        subjects = [e for e in subjects if e.kind in _BODIES]
        return subjects[:1]

    def _they(self, p: int, token: Token) -> list[Entity]:
        number = self.entities.sentence(p, token)
        chain = self._chain_subject(p, token)
        if len(chain) > 1 or (chain and chain[0].kind in (Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY)):
            return chain
        for within in (0, 1):
            many = [
                s
                for s in self.discourse.recent(number, within)
                if s.is_plural and s.entity.kind in (Kind.GROUP, Kind.PERSON, Kind.ORGANISATION)
            ]
            if many:  # all that the nearest plural stands for
                return [
                    s.entity for s in reversed(many) if (s.sentence, s.position) == (many[0].sentence, many[0].position)
                ]
        return []

    def _speaker(self, p: int, token: Token) -> list[Entity]:
        """Who says "we": the subject of the speech verb that this clause hangs on."""
        for verb in syntax.governors(token):
            if verb.pos_ in syntax.VERBAL and verb.lemma_ in self.speech:
                for subject in clauses.surface_subject(verb):
                    if subject.i != token.i and subject.lower_ not in _SPEAKER:
                        return self.entities.resolve(p, subject)
        return []

    def definite(self, p: int, token: Token, kind: Kind) -> list[Entity]:
        """What a definite phrase repeats: "the carrier", "the ministry", "the minister", "the country"."""
        determiners = [c for c in syntax.children_of(token) if c.dep_ == "det" and c.lower_ in _DEFINITE]
        number = self.entities.sentence(p, token)
        lemma = token.lemma_.casefold()
        if (
            lemma in self.dyads
            and token.tag_ == "NNS"
            and any(c.lower_ in ("both", "two") for c in syntax.children_of(token))
        ):
            pair = list(
                {
                    s.entity.key: s.entity
                    for s in self.discourse.recent(number - 1, 4)
                    if s.entity.kind is Kind.COUNTRY
                }.values()
            )
            return pair[1::-1] if len(pair) >= 2 else []
        office = (
            self.entities.office_of(p, token) if determiners and kind is Kind.PERSON and token.tag_ == "NN" else None
        )
        if office is not None:
            for spoken in self.discourse.recent(number, 1000):
                if office in self.discourse.offices.get(spoken.entity.key, ()):
                    return [spoken.entity]
        modifiers = [
            c
            for c in syntax.children_of(token)
            if c.dep_ in ("amod", "compound", "poss", "nmod", "relcl", "acl") or (c.dep_ == "prep" and c.lower_ == "of")
        ]
        if not determiners or modifiers:
            return []
        if lemma in ("country", "nation", "state", "republic") and token.tag_ == "NN":
            last = [s.entity for s in self.discourse.recent(number, 2) if s.entity.kind is Kind.COUNTRY]
            return last[:1]
        if kind in (Kind.PERSON, Kind.ORGANISATION, Kind.GROUP):
            found = self.discourse.by_head(lemma, number)
            if found is not None and (token.tag_ == "NN" or found.kind is Kind.GROUP):
                return [found]
        return []

    def state_of_owner(self, p: int, token: Token) -> str | None:
        """State of "his government", "its troops"."""
        for child in syntax.children(token, "poss"):
            if child.tag_ == "PRP$":
                return next((e.state for e in self.entities.resolve(p, child) if e.state), None)
        return None

    def half_state(self, text: str) -> Entity | None:
        """Return North Korea for "the North" where the document names either Korea."""
        return next(
            (
                self.entities.country(half)
                for half, pair in _HALVES.get(text.casefold(), {}).items()
                if self.entities.names_state(pair)
            ),
            None,
        )
