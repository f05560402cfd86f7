"""Entities that are described and not named ("Sudanese rebels", "a U.S. aircraft carrier", "more offensive action"):
what they are, which state they serve, and the names under which the text speaks of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kg.knowledge.gazetteer import Gazetteer
from kg.model import Entity, Kind
from kg.slug import slug

if TYPE_CHECKING:
    from kg.extraction.bodies import BodyKey
    from kg.parsing.tree import Token

PLACE_CLASSES = ("territory", "border", "building", "infrastructure", "water")
VESSEL_CLASSES = ("ship",)
_NUMBER = re.compile(r"[\d,.]+")
_SPLIT_OFF = re.compile(r"\s+(?=['’]s?\b)|(?<=-)\s+|\s+(?=-)")  # spaces that the tokens of "Syria's", "two-day" bring
_QUANTITY = frozenset(
    "about around nearly almost over more than at least up to several many some dozens hundreds thousands scores tens "
    "of other another few both two three four five six seven eight nine ten".split()
)


def kind_of(head: str, phrase: str, gazetteer: Gazetteer, noun_classes: Mapping[str, frozenset[str]]) -> Kind:
    """What sort of entity a common noun names; ``head`` is its lemma, ``phrase`` its modifiers and itself."""
    if gazetteer.office(phrase):
        return Kind.PERSON
    role = gazetteer.role(phrase) or gazetteer.role(head)
    if role is not None:
        return role.kind
    for name in VESSEL_CLASSES:
        if head in noun_classes.get(name, ()):
            return Kind.VESSEL
    for name in PLACE_CLASSES:
        if head in noun_classes.get(name, ()):
            return Kind.PLACE
    return Kind.THING


def described_entity(
    kind: Kind,
    words: Sequence[str],
    full: str,
    *,
    state: str | None,
    state_label: str | None,
    sector: str | None,
    body: BodyKey | None = None,
    is_organisation: bool = False,
    org_type: str | None = None,
    is_owned_behind: bool = False,
) -> Entity:
    """Make the entity of a noun phrase.

    ``words`` are the phrase's words without determiner, head last; ``full`` also has what follows the head. A body of
    a state ("South Korea's defence ministry") is the same in every article; all else is known to this article alone.
    ``is_owned_behind`` where only words behind the head tell whose it is: the president of Nepal is not that of Brazil.
    """
    label = _clean(" ".join(words))
    bare = [w for w in words if w.casefold() not in _QUANTITY and not _NUMBER.fullmatch(w)]
    names = [_clean(" ".join(bare)), _clean(full), *(_clean(" ".join(bare[i:])) for i in range(1, len(bare)))]
    rest = _without_state(bare, state_label)
    if state_label and rest and rest != bare:
        names.append(f"{state_label} {' '.join(rest)}")
    names = [n for n in dict.fromkeys(names) if n and n != label]
    if body is not None and body.entry is not None:
        return body.entry.entity(label, *names)
    if body is not None and not body.is_local:
        return Entity(body.key, Kind.ORGANISATION, label, tuple(names), body.state, sector)
    if is_organisation and state:
        kind = Kind.ORGANISATION
    own = [*bare, "of", state_label] if is_owned_behind and state_label else bare
    return Entity(f"#{kind}-{slug(' '.join(own) or label) or 'x'}", kind, label, tuple(names), state, sector, org_type)


def _clean(phrase: str) -> str:
    if "'" in phrase or "’" in phrase or "-" in phrase:
        phrase = _SPLIT_OFF.sub("", phrase)
    return " ".join(phrase.split()).strip("\"'“”‘’`,;:. ")


def _without_state(words: Sequence[str], state_label: str | None) -> list[str]:
    if not state_label:
        return list(words)
    drop = {state_label, *state_label.split()}
    return [w for w in words if w not in drop and w not in ("'s", "’s", "'")]


def singular_phrase(words: Sequence[str], head: Token) -> list[str]:
    """The phrase with its head in the singular: one of "U.S. and South Korean defence chiefs"."""
    if head.tag_ in ("NNS", "NNPS") and words:
        return [*words[:-1], head.lemma_]
    return list(words)
