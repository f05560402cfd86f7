"""Fills the slots of a trigger's frame: tokens for actor, object, recipient and content."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extraction import clauses, syntax
from kg.extraction.chain import look_up
from kg.extraction.entities import Entities
from kg.extraction.triggers import ALSO, Trigger
from kg.knowledge.frames import Slot
from kg.knowledge.lexicon import Lexicon
from kg.model import Kind

if TYPE_CHECKING:
    from kg.parsing.tree import Token

PARTIES = (Kind.COUNTRY, Kind.PERSON, Kind.ORGANISATION, Kind.GROUP)
_OF_OTHERS = frozenset({"directive", "demand", "refusal"})
_AFTER_OBJECT = frozenset({"of", "as"})
_PARTY_PREPOSITIONS = ("between", "among", "with", "of", "by", "from")


@dataclass(frozen=True, slots=True)
class Arguments:
    """The tokens of each role; coordinated ones are not yet expanded."""

    actor: tuple[Token, ...] = ()
    object: tuple[Token, ...] = ()
    recipient: tuple[Token, ...] = ()
    content: tuple[Token, ...] = ()
    parties: bool = False  # actor holds all parties of a reciprocal event


class ArgumentFinder:
    """Finds the arguments of triggers in one document."""

    def __init__(self, entities: Entities, lexicon: Lexicon, reciprocal: Collection[str] = ()) -> None:
        self.entities = entities
        self.lexicon = lexicon
        self.reciprocal = reciprocal  # actions of which all parties are actors: "exchanged fire"

    def find(self, trigger: Trigger) -> Arguments:
        """Fill every role of the trigger's frame, the first slot that is filled for each."""
        frame = trigger.sense.frame
        if any(slot.name == "parties" for slot in frame.actor):
            parties = self._parties(trigger)
            if len(parties) > 1:
                return Arguments(actor=parties, parties=True)
        actor = self._first(trigger, frame.actor, trigger.bound or ())
        found: tuple[Token, ...] = ()
        if trigger.light is not None:
            actor, found = self._under_light_verb(trigger, actor)
        elif not actor and trigger.construction == "noun":
            actor = self._planner(trigger)
        bound = tuple(t for t in trigger.bound or () if not self._is_time(t))
        if (
            bound
            and bound[0].head.lower_ in _AFTER_OBJECT
            and any(t != trigger.noun and t not in actor for t in clauses.logical_object(trigger.token))
        ):
            bound = ()  # "cleared the banker of fraud" is about the banker
        object_ = found or bound or self._first(trigger, frame.object, actor) or self._own_noun(trigger)
        recipient = self._first(trigger, frame.recipient, (*actor, *object_))
        return Arguments(actor, object_, recipient, self._first(trigger, frame.content, ()))

    def _planner(self, trigger: Trigger) -> tuple[Token, ...]:
        """Who plans, weighs or calls off what the noun names is who would do it: "is considering sanctions"."""
        verb = trigger.token.head
        if trigger.token.dep_ != "dobj" or verb.pos_ not in syntax.VERBAL:
            return ()
        if look_up(self.lexicon.catenative, verb) not in ("future", "possible", "negative"):
            return ()
        asks = any(s.frame.name in _OF_OTHERS for s in self.lexicon.verbs.get(syntax.lemma(verb), ()))
        return () if asks else tuple(clauses.logical_subject(verb))

    def _own_noun(self, trigger: Trigger) -> tuple[Token, ...]:
        """The noun of a multi-word trigger, where nothing else is its object: "fired a missile into the sea"."""
        noun = trigger.noun
        if (
            noun is None
            or trigger.sense.action in self.reciprocal
            or trigger.bound is not None
            or not trigger.sense.frame.object
        ):
            return ()
        return (noun,) if noun.dep_ in ("dobj", "nsubjpass") else ()

    def _under_light_verb(
        self, trigger: Trigger, actor: tuple[Token, ...]
    ) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
        """Actor and object that the light verb lends to its noun."""
        verb = trigger.light
        assert verb is not None
        subject = tuple(t for t in clauses.logical_subject(verb) if t.i != trigger.token.i)
        if trigger.lends == "subject-actor":
            return subject or actor, ()
        if trigger.lends == "subject-object":
            by = tuple(
                syntax.prepositional(verb, ("from", "by")) or syntax.prepositional(trigger.token, ("from", "by"))
            )
            return by or tuple(t for t in actor if t not in subject), subject
        return actor, ()

    def _first(self, trigger: Trigger, slots: Iterable[Slot], taken: tuple[Token, ...]) -> tuple[Token, ...]:
        for slot in slots:
            tokens = tuple(
                t
                for t in self._fill(trigger, slot)
                if t not in taken and t.i != trigger.token.i and t not in trigger.tokens
            )
            if tokens:
                return tokens
        return ()

    def _fill(self, trigger: Trigger, slot: Slot) -> list[Token]:
        if trigger.sense.pos == "noun":
            return self._fill_noun(trigger, slot)
        if trigger.sense.pos == "adj":
            return self._fill_adjective(trigger, slot)
        return self._fill_verb(trigger, slot)

    # verbs ---------------------------------------------------------------------------------------------------------

    def _fill_verb(self, trigger: Trigger, slot: Slot) -> list[Token]:
        verb = trigger.token
        if slot.name == "subj":
            return clauses.logical_subject(verb)
        if slot.name == "obj":
            return self._verb_object(trigger)
        if slot.name == "iobj":
            return clauses.indirect_object(verb) or self._before_sum(trigger) or syntax.prepositional(verb, ("to",))
        if slot.name == "prep":
            return self._verb_prepositional(trigger, slot)
        complement = clauses.complement(verb) or (
            clauses.complement(trigger.noun) if trigger.noun is not None else None
        )
        if slot.name == "comp":
            return [complement] if complement is not None else self._speech_last(verb)
        if complement is None:
            return []
        if slot.name == "compsubj":
            return clauses.surface_subject(complement)
        return clauses.logical_object(complement) if slot.name == "compobj" else []

    def _before_sum(self, trigger: Trigger) -> list[Token]:
        """Chad in "gave Chad 5 million dollars", which the parser makes a modifier of the dollars."""
        return [
            token
            for noun in syntax.children(trigger.token, "dobj")
            if any(c.dep_ == "nummod" for c in syntax.children_of(noun))
            for token, name in self.entities.owners.named(trigger.paragraph, noun)
            if name.entry is not None and name.entry.kind in PARTIES and not name.entry.demonym
        ]

    def _speech_last(self, verb: Token) -> list[Token]:
        """The clause that a reporting verb put at the end of its sentence hangs on."""
        if (
            verb.dep_ in ("parataxis", "advcl")
            and verb.head.pos_ in syntax.VERBAL
            and not syntax.children(verb, "mark")
        ):
            return (
                [verb.head]
                if syntax.children(verb, "nsubj") and verb.i > verb.head.i and verb.dep_ == "parataxis"
                else []
            )
        return []

    def _verb_object(self, trigger: Trigger) -> list[Token]:
        objects = [t for t in clauses.logical_object(trigger.token) if t != trigger.noun]
        indirect = clauses.indirect_object(trigger.token) if clauses.is_passive(trigger.token) else []
        if not objects and trigger.noun is not None and trigger.token.dep_ == "relcl":  # "whom they had taken hostage"
            return [trigger.token.head]
        return [t for t in objects if t not in indirect] if indirect else objects

    def _verb_prepositional(self, trigger: Trigger, slot: Slot) -> list[Token]:
        verb = trigger.token
        found = syntax.prepositional(verb, slot.prepositions)
        if not found and trigger.noun is not None:
            found = syntax.prepositional(trigger.noun, slot.prepositions)
        if not found:
            for noun in syntax.children(verb, "dobj"):
                for token in syntax.conjuncts(noun):
                    found += syntax.prepositional(token, slot.prepositions)
        if not found and trigger.noun is not None and "against" in slot.prepositions:
            found = self._against_deeper(trigger.paragraph, trigger.noun)
        return [t for t in found if not self._is_time(t)]

    def _against_deeper(self, p: int, noun: Token) -> list[Token]:
        """Greece in "made accusations of dumping steel against Greece", which the parser hangs on the dumping."""
        against = [t for t in noun.subtree if t.lower_ == "against" and t.i > noun.i]
        objects = [child for t in against for child in syntax.children(t, "pobj")]
        return [t for t in objects if any(e.kind in PARTIES and not e.is_local for e in self.entities.resolve(p, t))]

    def _is_time(self, token: Token) -> bool:
        return token.ent_type_ in ("DATE", "TIME")

    # nouns ---------------------------------------------------------------------------------------------------------

    def _fill_noun(self, trigger: Trigger, slot: Slot) -> list[Token]:
        noun = trigger.token
        if slot.name == "poss":
            return self._owners(trigger)
        if slot.name == "of":
            return [t for t in syntax.prepositional(noun, ("of",)) if not self._is_time(t)]
        if slot.name == "compound":
            return [
                c
                for c in syntax.children(noun, "compound", "amod", "nmod")
                if c not in trigger.tokens
                and c.pos_ in ("NOUN", "PROPN")
                and self.entities.names.at(trigger.paragraph, c) is None
            ]
        if slot.name == "prep":
            return self._noun_prepositional(trigger, slot)
        if slot.name in ("comp", "compsubj"):
            complement = clauses.complement(noun)
            if complement is None:
                return []
            return [complement] if slot.name == "comp" else syntax.children(complement, "nsubj", "nsubjpass")
        if slot.name == "subj" and trigger.light is not None:
            return clauses.logical_subject(trigger.light)
        return []

    def _owners(self, trigger: Trigger) -> list[Token]:
        """Possessor, else names before the noun that can act: "the North's criticism", "U.S. sanctions"."""
        noun, p = trigger.token, trigger.paragraph
        owners = [t for t in syntax.children(noun, "poss") if not self._is_time(t)]
        if owners:
            return owners
        named = [
            t
            for t, name in self.entities.owners.named(p, noun)
            if name.is_person
            or (name.entry is None and name.label in ("ORG", "PERSON", "NORP"))
            or (name.entry is not None and name.entry.kind in PARTIES)
            or (name.entry is not None and name.entry.metonym)
        ]
        if named:
            return named
        return [
            c for c in syntax.children(noun, "compound", "amod") if c not in trigger.tokens and self._is_party(p, c)
        ]

    def _is_party(self, p: int, token: Token) -> bool:
        """A noun for people before another: "rebel ambush"; not an adjective such as "military"."""
        role = self.entities.gazetteer.role(token.lemma_.casefold())
        return role is not None and (token.tag_ in ("NN", "NNS") or role.sector in ("REB", "OPP"))

    def _noun_prepositional(self, trigger: Trigger, slot: Slot) -> list[Token]:
        hosts = [trigger.token, *([trigger.light] if trigger.light is not None else [])]
        hosts += clauses.agents(trigger.light) if trigger.light is not None else []
        hosts += syntax.prepositional(
            trigger.token, ("of", "by")
        )  # "the arrival of a carrier in South Korea": one noun down
        for host in hosts:
            found = [t for t in syntax.prepositional(host, slot.prepositions) if not self._is_time(t)]
            if found:
                return found
        low = syntax.low_agents(trigger.token) if "by" in slot.prepositions else []
        return [t for t in low if not self._is_time(t)]

    def _parties(self, trigger: Trigger) -> tuple[Token, ...]:
        """All parties of a meeting: its owners, the light verb's subject, and whoever it is with or between."""
        noun, p = trigger.token, trigger.paragraph
        heads: list[Token] = []
        if trigger.light is not None and trigger.lends in ("subject-actor", "subject-party", ALSO):
            heads += clauses.logical_subject(trigger.light)
        heads += self._owners(trigger) or self._traveller(trigger)
        for preposition in _PARTY_PREPOSITIONS:
            heads += self._noun_prepositional(trigger, Slot("prep", frozenset({preposition})))
        parties: list[Token] = []
        for head in heads:
            for token in syntax.conjuncts(head):
                if (
                    token not in parties
                    and token.i != noun.i
                    and any(
                        e.kind in PARTIES or self.entities.as_party(e).kind in PARTIES
                        for e in self.entities.resolve(p, token)
                    )
                ):
                    parties.append(token)
        return tuple(parties) if sum(len(self.entities.resolve(p, t)) for t in parties) > 1 else ()

    def _traveller(self, trigger: Trigger) -> list[Token]:
        """Who goes somewhere for it: "flew to Tbilisi for talks with"."""
        noun, preposition = trigger.token, trigger.token.head
        verb = preposition.head
        if noun.dep_ != "pobj" or preposition.lower_ != "for" or verb.pos_ not in syntax.VERBAL:
            return []
        moves = any(s.frame.name == "motion" for s in self.lexicon.verbs.get(syntax.lemma(verb), ()))
        return clauses.logical_subject(verb) if moves else []

    # adjectives ----------------------------------------------------------------------------------------------------

    def _fill_adjective(self, trigger: Trigger, slot: Slot) -> list[Token]:
        adjective = trigger.token
        if slot.name == "subj":
            return clauses.surface_subject(trigger.carrier) if trigger.carrier != adjective else []
        if slot.name == "prep":
            return syntax.prepositional(adjective, slot.prepositions) or syntax.prepositional(
                trigger.carrier, slot.prepositions
            )
        if slot.name == "speaker":
            return self._speaker(trigger)
        if slot.name == "comp":
            complement = clauses.complement(adjective)
            return [complement] if complement is not None else []
        return []

    def _speaker(self, trigger: Trigger) -> list[Token]:
        """Who calls it so: the subject of the reporting verb above the predicate."""
        verb = trigger.carrier
        while verb.dep_ in ("ccomp", "conj") and verb.head.pos_ in syntax.VERBAL:
            verb = verb.head
            if verb.lemma_ in self.lexicon.speech_verbs:
                return clauses.logical_subject(verb)
        return []
