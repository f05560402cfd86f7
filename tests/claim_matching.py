"""Says whether a claim is as a case describes it: ``actor|action|object|polarity|modality|attributed|date|place``.

A field that is ``*`` or left out fits anything, ``-`` fits nothing there. A side is words that equal, whatever their
case, the label or a name of the entity, or the head or phrase of the claim; ``~words`` fits a name that ends in
them. Square brackets ask for more: kind, sector or type of organisation, state code, or the key up to a slash
(``~minister[person FRA]``, ``[country/FRA]``). A date is one day or ``first/last``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from kg.model import Claim, ClaimRef, Entity, Extraction

FIELDS = ("actor", "action", "object", "polarity", "modality", "attributed", "date", "place")
_SIDE = re.compile(r"^(?P<end>~?)(?P<words>[^\[\]]*)(?:\[(?P<tags>[^\]]+)\])?$")

Side = Entity | ClaimRef | None


def parse_patterns(text: str) -> list[tuple[str, ...]]:
    """Read the patterns of one cell; ``ValueError`` where one has too many fields or a bad side."""
    patterns = []
    for part in filter(None, (p.strip() for p in text.split("&&"))):
        fields = [f.strip() for f in part.split("|")]
        if len(fields) > len(FIELDS) or not all(fields):
            raise ValueError(f"pattern {part!r} should be {'|'.join(FIELDS)}, * for any")
        fields += ["*"] * (len(FIELDS) - len(fields))
        if not all(_SIDE.match(fields[i]) for i in (0, 2, 5, 7)):
            raise ValueError(f"pattern {part!r} has a side that does not read 'words[tags]'")
        patterns.append(tuple(fields))
    return patterns


def find_claims(extraction: Extraction, pattern: Sequence[str]) -> list[Claim]:
    """Return the claims that fit the pattern."""
    numbered = {claim.number: claim for claim in extraction.claims}
    return [claim for claim in extraction.claims if _fits(claim, pattern, numbered)]


def describe(extraction: Extraction) -> str:
    """Return all claims, one a line, as a pattern would have them."""
    numbered = {claim.number: claim for claim in extraction.claims}
    lines = []
    for c in extraction.claims:
        actor, target, source, place = (_shown(s, numbered) for s in (c.actor, c.object, c.attributed_to, c.place))
        date = f"{c.date.first}/{c.date.last}" if c.date else "-"
        fields = "|".join((actor, c.action, target, c.polarity, c.modality, source, date, place))
        lines.append(f"{fields}  ({c.rule})")
    return "\n".join(lines) or "(no claims)"


def names_of(side: Side, numbered: Mapping[int, Claim]) -> list[str]:
    """Return the words that a side answers to, in small letters."""
    if isinstance(side, ClaimRef):
        claim = numbered[side.number]
        return [_plain(claim.head), _plain(claim.phrase)]
    return [_plain(name) for name in (side.label, *side.names)] if side else []


def _plain(words: str) -> str:
    return re.sub(r"^(?:the|an?) ", "", words.replace("’", "'").casefold())


def _fits(claim: Claim, pattern: Sequence[str], numbered: Mapping[int, Claim]) -> bool:
    actor, action, target, polarity, modality, attributed, date, place = pattern
    return (
        action in ("*", claim.action)
        and polarity in ("*", claim.polarity)
        and modality in ("*", claim.modality)
        and _date_fits(claim, date)
        and _side_fits(claim.actor, actor, numbered)
        and _side_fits(claim.object, target, numbered)
        and _side_fits(claim.attributed_to, attributed, numbered)
        and _side_fits(claim.place, place, numbered)
    )


def _date_fits(claim: Claim, wanted: str) -> bool:
    if wanted == "*":
        return True
    if claim.date is None:
        return wanted == "-"
    first, _, last = wanted.partition("/")
    return (claim.date.first.isoformat(), claim.date.last.isoformat()) == (first, last or first)


def _side_fits(side: Side, wanted: str, numbered: Mapping[int, Claim]) -> bool:
    if wanted == "*":
        return True
    if wanted == "-" or side is None:
        return wanted == "-" and side is None
    match = _SIDE.match(wanted)
    assert match is not None
    words, names = _plain(match["words"]), names_of(side, numbered)
    if words and words not in names and not (match["end"] and any(n.endswith(" " + words) for n in names)):
        return False
    return _tags_fit(side, (match["tags"] or "").split())


def _tags_fit(side: Side, tags: Iterable[str]) -> bool:
    if not isinstance(side, Entity):
        return not list(tags)
    has = {side.kind.value, side.state, side.sector, side.org_type, side.key}
    return all(tag in has for tag in tags)


def _shown(side: Side, numbered: Mapping[int, Claim]) -> str:
    if side is None:
        return "-"
    if isinstance(side, ClaimRef):
        return f"<{numbered[side.number].head}>"
    return f"{side.label}[{side.kind} {side.state or ''}]"
