"""What holds of every extraction and of every article's graph, whatever the text; each check names what it found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from kg.graph.iris import entity_iri
from kg.knowledge import Knowledge
from kg.model import Claim, ClaimRef, Entity, Extraction, Kind, Span
from kg.terms import KG

KEY = re.compile(rf"(?:{'|'.join(Kind)})/[\w-]+|#(?:{'|'.join(Kind)})-[a-z0-9-]+", re.ASCII)
_IRI = re.compile(r"https://w3id\.org/kg-loader/[^\s<>\"{}|\\^`]+")


def check_extraction(extraction: Extraction, knowledge: Knowledge) -> None:
    """Hold an extraction against what ``kg.model`` promises."""
    text, claims = extraction.document.article.text, extraction.claims
    assert [claim.number for claim in claims] == list(range(1, len(claims) + 1))
    for claim in claims:
        _check_spans(claim, text)
        _check_references(claim, len(claims))
        _check_values(claim, knowledge)
    told = [claim for claim in claims if claim.derived_from is None]
    assert claims[: len(told)] == tuple(told), "derived claims stand among those that are told"
    places = [(claim.evidence.start, claim.trigger.start) for claim in told]
    assert places == sorted(places), "claims are not in the order of the text"
    _check_no_circle(claims)
    _check_entities(extraction)


def _check_spans(claim: Claim, text: str) -> None:
    for what, span in (("evidence", claim.evidence), ("trigger", claim.trigger)):
        assert 0 <= span.start < span.end <= len(text), f"{what} {span} of claim {claim.number}"
        quote = text[span.start : span.end]
        assert quote == quote.strip(), f"{what} {quote!r} has white space at its ends"
    assert _is_inside(claim.trigger, claim.evidence), f"trigger of claim {claim.number} is outside its evidence"


def _is_inside(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _check_references(claim: Claim, count: int) -> None:
    for what in ("actor", "object", "content", "derived_from", "because_of", "within"):
        target = getattr(claim, what)
        if isinstance(target, ClaimRef):
            assert 1 <= target.number <= count, f"{what} of claim {claim.number} is claim {target.number}"
            assert target.number != claim.number, f"claim {claim.number} is its own {what}"
    if claim.derived_from is not None:
        assert claim.derived_from.number < claim.number


def _check_no_circle(claims: Sequence[Claim]) -> None:
    """No claim is about itself by way of others, nor its own cause, nor within itself."""
    for fields in (("actor", "object", "content"), ("because_of",), ("within",)):
        about = {claim.number: _references(claim, fields) for claim in claims}
        done: set[int] = set()
        for start in about:
            path: list[int] = []
            _walk(start, about, path, done)


def _walk(number: int, about: dict[int, list[int]], path: list[int], done: set[int]) -> None:
    assert number not in path, f"claims {path[path.index(number) :]} are about one another"
    if number in done:
        return
    path.append(number)
    for other in about[number]:
        _walk(other, about, path, done)
    done.add(path.pop())


def _references(claim: Claim, fields: Sequence[str]) -> list[int]:
    targets = [getattr(claim, name) for name in fields]
    return [target.number for target in targets if isinstance(target, ClaimRef)]


def _check_values(claim: Claim, knowledge: Knowledge) -> None:
    assert claim.action in knowledge.ontology.actions
    assert claim.actor is not None or claim.object is not None or claim.content is not None, "a claim about nothing"
    assert claim.rule and "/" in claim.rule
    assert 0 <= claim.confidence <= 1 and claim.confidence == round(claim.confidence, 2)
    if claim.date is not None:
        assert claim.date.first <= claim.date.last
    for words in (claim.head, claim.phrase):
        assert words == " ".join(words.split()), f"{words!r} is not one tidy line"
    if isinstance(claim.actor, Entity) and isinstance(claim.object, Entity):
        assert claim.actor.key != claim.object.key or not claim.is_fact, f"{claim.actor.label} {claim.action} itself"


def _check_entities(extraction: Extraction) -> None:
    keys = [entity.key for entity in extraction.entities]
    assert keys == sorted(set(keys)), "entities are not listed once, by key"
    kinds = {entity.key: entity.kind for entity in extraction.entities}
    for entity in entities_of(extraction):
        assert KEY.fullmatch(entity.key), f"key {entity.key!r}"
        assert kinds.get(entity.key) is entity.kind, (
            f"{entity.key} is a {entity.kind} here, {kinds.get(entity.key)} there"
        )
        NamedNode(entity_iri(entity, "https://w3id.org/kg-loader/id/article/a"))
        assert entity.label.strip(), f"{entity.key} has no name"
        assert entity.label not in entity.names and len(set(entity.names)) == len(entity.names), (
            f"{entity.key}: names twice"
        )
        assert entity.state is None or re.fullmatch("[A-Z]{3}", entity.state), f"{entity.key} is of {entity.state!r}"


def entities_of(extraction: Extraction) -> Iterator[Entity]:
    """Every entity that is listed or takes part in a claim."""
    yield from extraction.entities
    for claim in extraction.claims:
        for side in (claim.actor, claim.object, claim.recipient, claim.place, claim.attributed_to):
            if isinstance(side, Entity):
                yield side


def check_graph(extraction: Extraction, quads: list[Quad]) -> None:
    """Hold an article's quads against DESIGN's contract."""
    text = extraction.document.article.text
    assert len(set(quads)) == len(quads)
    assert len({quad.graph_name for quad in quads}) == 1, "one article, one graph"
    for quad in quads:
        terms = (quad.subject, quad.predicate, quad.object, quad.graph_name)
        assert not any(isinstance(term, BlankNode) for term in terms), f"blank node: {quad}"
        for term in terms:
            assert (
                isinstance(term, Literal)
                or _IRI.fullmatch(term.value)
                or not term.value.startswith("https://w3id.org/kg")
            )
    _check_evidence(quads, text)
    _check_direct_triples(extraction, quads)


def _check_evidence(quads: list[Quad], text: str) -> None:
    said: dict[str, dict[str, str]] = {}
    for quad in quads:
        if quad.predicate.value in (KG.start, KG.end, KG.quote):
            said.setdefault(quad.subject.value, {})[quad.predicate.value] = quad.object.value
    for iri, values in said.items():
        start, end = int(values[KG.start]), int(values[KG.end])
        assert iri.endswith(f"#char={start},{end}")
        written = re.sub("[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", text[start:end])
        assert values[KG.quote] == written, f"{iri} does not quote the text"


def _check_direct_triples(extraction: Extraction, quads: list[Quad]) -> None:
    actions = {f"{KG.BASE}{claim.action}" for claim in extraction.claims}
    found = {(q.subject.value, q.predicate.value, q.object.value) for q in quads if q.predicate.value in actions}
    claims: dict[str, dict[str, str]] = {}
    for quad in quads:
        if "#claim-" in quad.subject.value and not isinstance(quad.object, Literal):
            claims.setdefault(quad.subject.value, {})[quad.predicate.value] = quad.object.value
    expected = {
        (said[KG.actor], said[KG.action], said[KG.object])
        for said in claims.values()
        if KG.action in said and KG.actor in said and KG.object in said and KG.attributedTo not in said
        and said[KG.polarity] == KG.positive and said[KG.modality] == KG.actual
    }  # fmt: skip
    assert found == expected, "direct triples are not those of the facts"
