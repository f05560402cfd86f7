"""From one article's claims and who is who to accounts: claims with their parties resolved, and what they match by."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import chain

from kg.facts import ArticleFacts, Profile, Source, Telling
from kg.facts.records import COUNTRY
from kg.merge.answering import answer
from kg.merge.backreference import refer_back
from kg.merge.bridging import GIVES, SEEKS, SEEKS_ELSE
from kg.merge.knowledge import MergeKnowledge
from kg.merge.names import joined, split_words
from kg.merge.records import Account, Bridge, Place
from kg.merge.wording import describe, is_one, is_plural, singular

_STORY = 2  # days for which a story is news
_DEEP = 3  # claims about claims about claims: further down, all are alike
_SAYING = "STATE"
_ASSAULT = "ASSAULT"
_MEDIA = "MED"
_DOERS = (COUNTRY, "Organisation", "Person")
_SOMEWHERE = "somewhere"  # for the place gone to, which accounts are compared by


class Resolver:
    """Resolves the claims of articles.

    ``name_of`` gives an entity's canonical one, ``find`` the profile of an entity known beyond its article, and
    ``original_of`` the source that an article copies, or its own.
    """

    def __init__(
        self,
        knowledge: MergeKnowledge,
        name_of: Callable[[str], str],
        find: Callable[[str], Profile | None],
        original_of: Callable[[ArticleFacts], Source | None],
    ) -> None:
        self.knowledge = knowledge
        self.name_of = name_of
        self.find = find
        self.original_of = original_of
        self._own_nouns: dict[str, frozenset[str]] = {}

    def own_nouns(self, action: str) -> frozenset[str]:
        """Return the nouns that are in an action's own name: the ambassador of "recalls its ambassador from"."""
        if action not in self._own_nouns:
            _, *others = split_words(self.knowledge.action_label(action))
            nouns = (singular(word) for word in others)
            self._own_nouns[action] = frozenset(self.knowledge.synonyms.get(noun, noun) for noun in nouns)
        return self._own_nouns[action]

    def families_of(self, noun: str) -> frozenset[str]:
        """Return the families of the actions that a noun can tell: "launch", "talk", "killing"."""
        return self.knowledge.event_nouns.get(noun, frozenset())

    def accounts(self, facts: ArticleFacts) -> Iterator[Account]:
        """Yield the claims that tell of something that happens: no standing fact, and not what names nobody."""
        article = _Article(facts, self)
        accounts = [
            article.account(telling)
            for telling in facts.tellings
            if telling.category not in self.knowledge.standing and (telling.actor or telling.object)
        ]
        states = {
            self.name_of(each.iri): code for each in facts.mentions if each.kind == COUNTRY for code in each.states
        }
        yield from answer(refer_back(accounts, self.knowledge), states, self.knowledge)


class _Article:
    """One article while its claims are resolved."""

    def __init__(self, facts: ArticleFacts, resolver: Resolver) -> None:
        self._resolver = resolver
        self._knowledge = resolver.knowledge
        self._source = facts.source
        self._original = resolver.original_of(facts)
        self._name = self._original.iri if self._original else facts.graph
        self._mentions = {mention.iri: mention for mention in facts.mentions}
        self._tellings = {telling.iri: telling for telling in facts.tellings}
        self._places: dict[str, Place | None] = {}
        self._parties: dict[str, Profile | None] = {}
        self._several = {
            describe(each.label)[0] for each in facts.mentions if each.local and is_plural(each.label)
        }  # heads of what is told of as several, somewhere in the article

    def account(self, telling: Telling) -> Account:
        actor, object_ = self._party(telling.actor), self._party(telling.object)
        described = object_ if object_ is not None and object_.local else None
        _, adjectives, number = describe(described.label) if described else ("", frozenset(), None)
        is_empty = described is not None and self._is_empty(telling, described)
        if described is not None and described.states:
            adjectives -= self._words_for(described.states)
        published = self._source.date if self._source else None
        matter = _hash(self._matter(telling))
        if described is not None and number is None and not is_empty and self._is_one(described):
            number = 1
        return Account(
            iri=telling.iri,
            article=telling.article,
            matter=matter,
            own_matter=matter,
            positive=telling.positive,
            modality=telling.modality,
            action=telling.action,
            category=telling.category,
            actor=self._canonical(telling.actor),
            actor_label=actor.label if actor else "",
            actor_states=tuple(sorted(actor.states)) if actor else (),
            object=self._canonical(telling.object),
            object_label=object_.label if object_ else "",
            place=self._goal(telling) or self._place(telling.place),
            first=_day(telling.first),
            last=_day(telling.last),
            published=_day(published),
            adjectives=() if is_empty else tuple(sorted(adjectives)),
            number=number,
            head=self._head(described) if described and self._is_at_its_place(telling, described) else "",
            object_states=tuple(sorted(described.states)) if described and not is_empty else (),
            source=self._witness(telling),
            because_of=telling.because_of,
            within=telling.within,
            rival=self._rival(telling, object_),
            bridges=self._bridges(telling, actor, object_),
            is_object_open=described is not None and described.kind == "Thing",
            is_object_empty=is_empty,
        )

    def _is_one(self, described: Profile) -> bool:
        """Whether the article tells of one thing of its sort, and nowhere of several."""
        is_counted = described.kind in ("Thing", "Vessel") and is_one(described.label)
        return is_counted and describe(described.label)[0] not in self._several

    def _bridges(self, telling: Telling, actor: Profile | None, object_: Profile | None) -> tuple[Bridge, ...]:
        """Return hashes under which the claim and others of the same deed and day find each other."""
        if telling.modality != "actual" or telling.actor in self._tellings:
            return ()
        deed = f"{self._knowledge.family(telling.action)} {telling.positive}"
        found = chain(self._by_parties(telling, actor, object_), self._by_words(telling, actor, object_))
        return tuple((_hash(f"{deed} {name}"), part) for name, part in found)

    def _by_parties(
        self, telling: Telling, actor: Profile | None, object_: Profile | None
    ) -> Iterator[tuple[str, int]]:
        """Yield day and each party that is known, and whether both are.

        Where no day is told it may be that of publication, or one of the two before; what is known in full has its own.
        """
        known = [
            (side, self._resolver.name_of(iri))
            for side, iri, party in (("actor", telling.actor, actor), ("object", telling.object, object_))
            if iri is not None and party is not None and not party.local
        ]
        open_object = object_ is None or (
            object_.local and (object_.kind == "Thing" or self._is_empty(telling, object_))
        )
        is_open = open_object if [side for side, _ in known] == ["actor"] else actor is None or actor.local
        if not known or (len(known) == 1 and not is_open):
            return
        swaps = telling.action in self._knowledge.reciprocal
        days = self._days(telling) if len(known) == 1 else [telling.first] if telling.exact else []
        for day in days:
            for side, name in known:
                yield f"{day} {'party' if swaps else side} {name}", SEEKS if len(known) == 1 else GIVES

    def _by_words(self, telling: Telling, actor: Profile | None, object_: Profile | None) -> Iterator[tuple[str, int]]:
        """Yield what a claim has in common with one that tells its doer, or the event that it only has a noun for.

        The doer of "Friday's launch of a missile" may be any party that the article names; "he condemned the talks" may
        be of any talks that he is told to have condemned then.
        """
        doer = self._resolver.name_of(telling.actor) if telling.actor and actor and not actor.local else None
        if telling.object in self._tellings:
            about = self._knowledge.family(self._tellings[telling.object].action)
            if doer is not None:
                yield from ((f"{day} {doer} about {about}", GIVES) for day in self._days(telling))
        elif object_ is not None and object_.local and object_.kind == "Thing" and not self._is_empty(telling, object_):
            head = self._head(object_)
            if doer is not None:
                if telling.exact:
                    yield f"{telling.first} {head} by {doer}", GIVES
                for about in sorted(self._resolver.families_of(head)):
                    yield from ((f"{day} {doer} about {about}", SEEKS_ELSE) for day in self._days(telling))
            elif telling.actor is None and telling.exact:
                yield from ((f"{telling.first} {head} by {name}", SEEKS_ELSE) for name in self._doers)

    @cached_property
    def _doers(self) -> list[str]:
        """Return whoever the article names and could have done what it tells without who did it."""
        named = (each.iri for each in self._mentions.values() if not each.local and each.kind in _DOERS)
        return sorted({self._resolver.name_of(iri) for iri in named})

    def _days(self, telling: Telling) -> list[datetime.date | None]:
        if telling.exact:
            return [telling.first]
        published = self._source.date if self._source else None
        if telling.first is not None or published is None or published.toordinal() <= _STORY:
            return []
        return [published - datetime.timedelta(days=days) for days in range(_STORY + 1)]

    def _words_for(self, states: frozenset[str]) -> frozenset[str]:
        """Return the words of the states' names, which say no more than the states do."""
        names = self._knowledge.state_names
        return frozenset(word for state in states for name in names.get(state, ()) for word in name)

    def _canonical(self, iri: str | None) -> str | None:
        return iri if iri is None or iri in self._tellings else self._resolver.name_of(iri)

    def _party(self, iri: str | None) -> Profile | None:
        """Return the profile of a party's canonical entity; of a claim none."""
        if iri is None or iri in self._tellings:
            return None
        if iri not in self._parties:
            name = self._resolver.name_of(iri)
            mention = self._mentions.get(name)
            is_own = mention is not None and mention.local
            self._parties[iri] = mention if is_own else self._resolver.find(name) or self._mentions.get(iri)
        return self._parties[iri]

    # What claims of one event share

    def _matter(self, telling: Telling) -> str:
        """Return what a claim tells or denies: action, parties and how real; without place and time.

        Where neither party is known beyond its article, the article is part of it: "police detained protesters" happens
        every day.
        """
        certainty = "actual" if telling.modality == "actual" else "other"
        parts = [certainty, self._core(telling, _DEEP)]
        if not self._is_anchored(telling, _DEEP):
            parts.append(self._name)
        return "\n".join(parts)

    def _core(self, telling: Telling, deep: int) -> str:
        actor, other = self._told(telling.actor, telling, deep), self._told(telling.object, telling, deep)
        if self._goal(telling) is not None:
            other = _SOMEWHERE
        if telling.action in self._knowledge.reciprocal:
            actor, other = sorted((actor, other))
        return f"({self._knowledge.family(telling.action)} {actor} {other})"

    def _told(self, iri: str | None, telling: Telling, deep: int) -> str:
        if iri is None:
            return "-"
        if iri in self._tellings:
            return self._core(self._tellings[iri], deep - 1) if deep else "…"
        profile = self._party(iri)
        if profile is None or not profile.local:
            return f"<{self._resolver.name_of(iri)}>"
        if iri == telling.object and self._is_empty(telling, profile):
            return "-"
        if iri == telling.object and self._is_at_its_place(telling, profile):
            return f"<{self._resolver.name_of(telling.place)}>" if telling.place else "-"
        words = " ".join(split_words(profile.label)) if telling.category == _SAYING else self._head(profile)
        states = "" if iri == telling.object else " ".join(sorted(profile.states))
        kind = "Group" if profile.kind == "Person" and is_plural(profile.label) else profile.kind
        return f"[{kind} {states} {words}]"

    def _head(self, described: Profile) -> str:
        head = describe(described.label)[0]
        return self._knowledge.synonyms.get(head, head)

    def _goal(self, telling: Telling) -> Place | None:
        """Return the place where somebody known goes, if that is all of the object: the state, or town, of a visit."""
        is_movement = telling.action in self._knowledge.movements and telling.object not in self._tellings
        goal = self._place(telling.object) if is_movement else None
        if goal is None or goal.local or goal.kind not in (COUNTRY, "Place"):
            return None
        actor, place = self._party(telling.actor), self._place(telling.place)
        is_there = place is None or place.iri == goal.iri
        return goal if is_there and actor is not None and not actor.local else None

    def _is_empty(self, telling: Telling, object_: Profile) -> bool:
        """Whether an object says no more than the action does: "Chad recalls its ambassador", from nowhere."""
        return self._head(object_) in self._resolver.own_nouns(telling.action)

    def _is_at_its_place(self, telling: Telling, object_: Profile) -> bool:
        """Whether the place stands for what is attacked there: "a depot in Turku" is attacked where Turku is."""
        place = self._place(telling.place)
        is_struck = telling.category == _ASSAULT and object_.kind in ("Thing", "Place")
        return is_struck and place is not None and place.kind == "Place" and not place.local

    def _is_anchored(self, telling: Telling, deep: int) -> bool:
        return any(self._is_known(iri, deep) for iri in (telling.actor, telling.object))

    def _is_known(self, iri: str | None, deep: int) -> bool:
        if iri is None:
            return False
        if iri in self._tellings:
            return deep > 0 and self._is_anchored(self._tellings[iri], deep - 1)
        profile = self._party(iri)
        return profile is not None and not profile.local

    def _rival(self, telling: Telling, object_: Profile | None) -> int | None:
        """Return what this deed has in common with the same deed of another doer, where there can be one doer only."""
        if telling.category not in self._knowledge.one_doer or telling.actor is None or object_ is None:
            return None
        place = self._place(telling.place)
        if object_.local and (place is None or place.kind == COUNTRY):
            return None  # "the soldiers" are others elsewhere
        where = (place.head if place.local else place.iri) if place and object_.local else ""
        return _hash(f"{self._knowledge.family(telling.action)} {self._told(telling.object, telling, 0)} {where}")

    def _place(self, iri: str | None) -> Place | None:
        if iri is None:
            return None
        if iri not in self._places:
            name, profile = self._resolver.name_of(iri), self._party(iri)
            self._places[iri] = (
                Place(name, profile.kind, profile.local, tuple(sorted(profile.states)), describe(profile.label)[0])
                if profile
                else None
            )
        return self._places[iri]

    def _witness(self, telling: Telling) -> str:
        """Return on whose word it is told: the medium quoted, else the agency credited or the outlet, else the text."""
        speaker = self._party(telling.speaker)
        if speaker is not None and _MEDIA in speaker.sectors and not speaker.local:
            return self._medium(speaker.label)
        source = self._original
        if source is None or not (name := source.agency or source.outlet) or not joined(name):
            return self._name
        return self._medium(name)

    def _medium(self, name: str) -> str:
        return self._knowledge.media.get(joined(name), joined(name))


def _hash(text: str) -> int:
    """Return 63 bits of a text: of a hundred million texts, two fall together with a chance of one in 2,000."""
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1


def _day(day: datetime.date | None) -> int | None:
    return day.toordinal() if day else None
