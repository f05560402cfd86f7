"""What has been said so far in a document: sentences in order, and who was spoken of in each, for reference back."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.model import Entity, Kind

if TYPE_CHECKING:
    from kg.parsing.tree import Token


@dataclass(slots=True)
class Spoken:
    """One entity as one sentence spoke of it."""

    entity: Entity
    sentence: int
    position: int  # token index in the paragraph
    is_subject: bool
    is_plural: bool


@dataclass(slots=True)
class Discourse:
    """Entities in the order in which they are spoken of; filled while the text is read from front to back."""

    spoken: list[Spoken] = field(default_factory=list)
    genders: dict[str, str] = field(default_factory=dict)  # entity key -> m or f
    offices: dict[str, set[str]] = field(default_factory=dict)  # entity key -> office nouns, small

    def add(self, entity: Entity, sentence: int, token: Token) -> None:
        """Note that ``entity`` is spoken of."""
        subject = token.dep_ in ("nsubj", "nsubjpass")
        plural = token.tag_ in ("NNS", "NNPS")
        self.spoken.append(Spoken(entity, sentence, token.i, subject, plural))

    def recent(self, sentence: int, within: int) -> Iterator[Spoken]:
        """What the last ``within`` sentences and this one spoke of, newest first."""
        end = bisect.bisect_right(self.spoken, sentence, key=lambda s: s.sentence)
        newest_first = (self.spoken[i] for i in range(end - 1, -1, -1))
        return itertools.takewhile(lambda s: s.sentence >= sentence - within, newest_first)

    def persons(self, sentence: int, within: int, gender: str) -> list[Entity]:
        """Different persons of the last sentences whose gender may be ``gender``, newest first."""
        found: dict[str, Entity] = {}
        for s in self.recent(sentence, within):
            if s.entity.kind is Kind.PERSON and self.genders.get(s.entity.key, gender) == gender:
                found.setdefault(s.entity.key, s.entity)
        return list(found.values())

    def last_of(self, kinds: tuple[Kind, ...], sentence: int, within: int = 1000) -> Entity | None:
        """The newest entity of one of these kinds."""
        return next((s.entity for s in self.recent(sentence, within) if s.entity.kind in kinds), None)

    def by_head(self, head: str, sentence: int) -> Entity | None:
        """The newest entity whose name ends in ``head`` ("the ministry"), or who holds such an office."""
        for s in self.recent(sentence, 1000):
            if s.entity.label.casefold().split()[-1:] == [head] or any(
                office.split()[-1:] == [head] for office in self.offices.get(s.entity.key, ())
            ):
                return s.entity
        return None
