"""One graph's quads and a least confidence come in; the quads without the claims below it, and without what only those
claims said, go out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from pyoxigraph import Literal, NamedNode, Quad

from kg.terms import KG, RDF

_TYPE, _CLAIM, _EVENT = NamedNode(RDF.type), NamedNode(KG.Claim), NamedNode(KG.Event)
_ACTOR, _ACTION, _OBJECT = NamedNode(KG.actor), NamedNode(KG.action), NamedNode(KG.object)
_POLARITY, _MODALITY, _ATTRIBUTED_TO = NamedNode(KG.polarity), NamedNode(KG.modality), NamedNode(KG.attributedTo)
_POSITIVE, _ACTUAL = NamedNode(KG.positive), NamedNode(KG.actual)
_CONFIDENCE, _TOLD_BY = NamedNode(KG.confidence), NamedNode(KG.claim)
# A claim that is kept keeps the claims that it is about, the one that it follows from, and its cause and larger event.
_NEEDED = frozenset(
    NamedNode(iri) for iri in (KG.actor, KG.object, KG.recipient, KG.content, KG.derivedFrom, KG.becauseOf, KG.within)
)

Described = Mapping[object, list[Quad]]  # by subject


def keep_likely(quads: Iterable[Quad], least: float) -> list[Quad]:
    """Return an article's graph without the claims whose confidence is below ``least``; see ``find_doubtful``."""
    quads = list(quads)
    return drop_claims(quads, find_doubtful(quads, least))


def find_doubtful(quads: Iterable[Quad], least: float) -> set[NamedNode]:
    """Return the claims of an article's graph whose confidence is below ``least``, save those that others need.

    A claim without a confidence, as an imported graph may hold, is none of them.
    """
    described = _by_subject(quads)
    claims = _claims_of(described)
    kept = {claim for claim in claims if not _is_below(described[claim], least)}
    waiting = list(kept)
    while waiting:
        for quad in described[waiting.pop()]:
            if quad.predicate in _NEEDED and quad.object in claims and quad.object not in kept:
                assert isinstance(quad.object, NamedNode)
                kept.add(quad.object)
                waiting.append(quad.object)
    return claims - kept


def drop_claims(quads: Iterable[Quad], doubtful: Collection[NamedNode]) -> list[Quad]:
    """Return an article's quads without these claims, their direct triples, and what is described for them alone."""
    quads = list(quads)
    if not doubtful:
        return quads
    described = _by_subject(quads)
    kept = _claims_of(described).difference(doubtful)
    untold = {triple for claim in doubtful for triple in _direct_triples(described[claim])}
    untold.difference_update(triple for claim in kept for triple in _direct_triples(described[claim]))
    left = [
        quad
        for quad in quads
        if quad.subject not in doubtful
        and quad.object not in doubtful
        and (quad.subject, quad.predicate, quad.object) not in untold
    ]
    unused = _reach(described, doubtful) - _reach(_by_subject(left), kept)
    return [quad for quad in left if quad.subject not in unused]


def drop_tellings(quads: Iterable[Quad], doubtful: Collection[NamedNode]) -> list[Quad]:
    """Return a graph of events without these claims, and without the events that nobody else tells."""
    left = [quad for quad in quads if quad.object not in doubtful]
    told = {quad.subject for quad in left if quad.predicate == _TOLD_BY}
    untold = {q.subject for q in left if q.predicate == _TYPE and q.object == _EVENT and q.subject not in told}
    return [quad for quad in left if quad.subject not in untold and quad.object not in untold]


def _reach(described: Described, claims: Iterable[NamedNode]) -> set[object]:
    """Return all that these claims lead to: evidence, parties, places, other claims."""
    found: set[object] = set(claims)
    waiting = list(found)
    while waiting:
        for quad in described.get(waiting.pop(), ()):
            if quad.object in described and quad.object not in found:
                found.add(quad.object)
                waiting.append(quad.object)
    return found


def _direct_triples(claim: Iterable[Quad]) -> set[tuple[object, object, object]]:
    """Return what a claim states as a fact by itself; nothing where it tells a plan, a denial or hearsay."""
    parts: dict[object, list[object]] = defaultdict(list)
    for quad in claim:
        parts[quad.predicate].append(quad.object)
    if parts[_POLARITY] != [_POSITIVE] or parts[_MODALITY] != [_ACTUAL] or parts[_ATTRIBUTED_TO]:
        return set()
    return {(who, does, what) for who in parts[_ACTOR] for does in parts[_ACTION] for what in parts[_OBJECT]}


def _claims_of(described: Described) -> set[NamedNode]:
    return {
        subject
        for subject, about in described.items()
        if isinstance(subject, NamedNode) and any(q.predicate == _TYPE and q.object == _CLAIM for q in about)
    }


def _by_subject(quads: Iterable[Quad]) -> Described:
    described: dict[object, list[Quad]] = defaultdict(list)
    for quad in quads:
        described[quad.subject].append(quad)
    return dict(described)


def _is_below(about: Iterable[Quad], least: float) -> bool:
    told = [quad.object for quad in about if quad.predicate == _CONFIDENCE]
    return any(isinstance(value, Literal) and float(value.value) < least for value in told)
