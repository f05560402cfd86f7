"""From a claim or event to lines of words for people."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

import pyoxigraph as ox

from kg.explain.finding import find_node
from kg.export.dates import show_dates
from kg.export.names import label_of
from kg.export.records import ArticleRecord, ClaimRecord, local_name, read_article
from kg.store import Store
from kg.terms import KG, RDFS

_WIDTH = 15  # of the column of headings
_HOW_REAL = {
    ("actual", "positive"): "told as having happened or holding",
    ("actual", "negative"): "said not to have happened or not to hold",
    ("future", "positive"): "still to come: planned, promised, threatened or intended",
    ("future", "negative"): "said not to come: ruled out or refused",
    ("possible", "positive"): "possible: reported, suspected, may be",
    ("possible", "negative"): "possibly not so",
    ("hypothetical", "positive"): "under a condition: if, would, unless",
    ("hypothetical", "negative"): "under a condition, not so",
}
_CONFIDENCE = ((0.7, "high"), (0.5, "medium"), (0.0, "low"))
_DISPUTED, _DISAGREES = f"{KG.BASE}disputed", f"{KG.BASE}disagreesWith"

Line = tuple[str, str]
Reasons = Callable[[ClaimRecord, ArticleRecord], Iterable[Line]]


def explain(store: Store, iri: str, reasons: Reasons | None = None) -> str:
    """Return a claim or event in words, ending in a newline; ``find_node`` says how it may be written.

    ``reasons`` gives further lines on why a claim was made, as ``Rereading.explain`` does.

    Raises:
        NotFoundError: the store holds no such claim or event.
    """
    return "".join(
        f"{heading:{_WIDTH}}{_one_line(text)}".rstrip() + "\n" for heading, text in explain_lines(store, iri, reasons)
    )


def explain_lines(store: Store, iri: str, reasons: Reasons | None = None) -> list[Line]:
    """Return the same as headings with their texts; a line that goes on with the one before has no heading."""
    node, graph, class_iri = find_node(iri, store)
    if class_iri == KG.Event:
        lines = list(_explain_event(node, graph, store))
    else:
        article = read_article(store, graph)
        claim = article.claims.get(node.value)
        lines = [("claim", node.value), ("", "has no action or evidence: see 'kg check'")]
        if claim is not None:
            lines = list(_explain_claim(claim, article, store))
            lines += reasons(claim, article) if reasons is not None else ()
    return lines


def as_object(lines: Iterable[Line]) -> dict[str, str | list[str]]:
    """Return an explanation's lines by their headings, several of one heading as a list."""
    found: dict[str, list[str]] = {}
    heading = ""
    for named, text in lines:
        heading = named or heading
        found.setdefault(heading, []).append(text)
    return {heading: texts[0] if len(texts) == 1 else texts for heading, texts in found.items()}


def _explain_claim(claim: ClaimRecord, article: ArticleRecord, store: Store) -> Iterator[Line]:
    yield "claim", say(claim, article)
    yield "who", _describe(claim.actor, article) or "not told"
    yield "does", f"{spell(claim.action)} ({claim.category})"
    for heading, party in (
        ("to", claim.object),
        ("content", claim.content if claim.content != claim.object else None),
        ("recipient", claim.recipient),
        ("where", claim.place),
    ):
        if party is not None:
            yield heading, _describe(party, article)
    yield "when", show_dates(claim.first_day, claim.last_day) or "not told"
    yield "how real", _HOW_REAL.get((claim.modality, claim.polarity), f"{claim.modality}, {claim.polarity}")
    for heading, related in (("because of", claim.because_of), ("within", claim.within)):
        if related is not None:
            yield heading, _describe(related, article)
    yield "who says so", _describe(claim.attributed_to, article) or "the article itself"
    yield "sentence", mark_trigger(claim)
    yield from _explain_article(article)
    yield "characters", f"{claim.start} to {claim.end}; trigger {claim.trigger[0]} to {claim.trigger[1]}"
    yield "rule", claim.rule
    yield (
        "confidence",
        f"{claim.confidence:g} ({next(word for least, word in _CONFIDENCE if claim.confidence >= least)})",
    )
    origin = article.claims.get(claim.derived_from or "")
    if origin is not None:
        yield "follows from", _name_claim(origin, article)
    yield (
        "direct triple",
        "yes: told as a fact" if _has_direct_triple(claim, article, store) else "no: not told as a fact",
    )
    for other in article.claims.values():
        if claim.iri in (other.object, other.content, other.actor):
            yield "part of", _name_claim(other, article)
    for heading, led_to in (("leads to", "because_of"), ("has in it", "within")):
        for other in article.claims.values():
            if getattr(other, led_to) == claim.iri:
                yield heading, _name_claim(other, article)
    yield "IRI", claim.iri


def _explain_article(article: ArticleRecord) -> Iterator[Line]:
    told = [f"“{article.headline}”" if article.headline else "", article.provider or "", article.date or ""]
    yield "article", ", ".join([part for part in told if part] or article.names)
    if article.url:
        yield "", article.url


def _explain_event(event: ox.NamedNode, graph: str, store: Store) -> Iterator[Line]:
    values: dict[str, list[str]] = {}
    for quad in store.database.quads_for_pattern(event, None, None, ox.NamedNode(graph)):
        if isinstance(quad.object, (ox.NamedNode, ox.Literal)):
            values.setdefault(quad.predicate.value, []).append(quad.object.value)
    first = {predicate: min(found) for predicate, found in values.items()}
    yield "event", first.get(RDFS.label, event.value)
    for heading, predicate in (("who", KG.actor), ("to", KG.object), ("where", KG.place)):
        if predicate in first:
            yield heading, _label_anywhere(first[predicate], store)
        if predicate == KG.actor and KG.action in first:
            yield "does", spell(local_name(first[KG.action]))
    yield "when", show_dates(first.get(KG.from_), first.get(KG.to)) or "not told"
    if KG.modality in first and KG.polarity in first:
        yield "how real", _HOW_REAL.get((local_name(first[KG.modality]), local_name(first[KG.polarity])), "not told")
    for heading, predicate in (("because of", KG.becauseOf), ("within", KG.within)):
        for other in sorted(values.get(predicate, ())):
            yield heading, f"{_label_anywhere(other, store)} <{other}>"
    yield "sources", f"{first.get(KG.independentSources, 'unknown number of')} independent"
    if _DISPUTED in values:
        yield "disputed", ", ".join(sorted(values[_DISPUTED]))
    for other in sorted(values.get(_DISAGREES, ())):
        yield "disagrees with", f"{_label_anywhere(other, store)} <{other}>"
    for claim_iri in sorted(values.get(KG.claim, ())):
        article = read_article(store, claim_iri.partition("#")[0])
        claim = article.claims.get(claim_iri)
        if claim is None:
            yield "told by", f"{claim_iri}, which is no longer in the store: run 'kg merge' again"
            continue
        outlet = ", ".join(part for part in (article.provider or article.names[0], article.date) if part)
        yield "told by", f"{outlet}: {mark_trigger(claim)}"
        yield "", claim_iri
    yield "IRI", event.value


def say(claim: ClaimRecord, article: ArticleRecord) -> str:
    """Return a claim as one short sentence."""
    parts = [
        label_of(claim.actor, article) or "somebody",
        "(not)" if claim.polarity == "negative" else "",
        spell(claim.action),
        label_of(claim.object, article) or "",
    ]
    return " ".join(part for part in parts if part)


def mark_trigger(claim: ClaimRecord) -> str:
    """Return the sentence with the words that name the action between ``[`` and ``]``."""
    start, end = (offset - claim.start for offset in claim.trigger)
    if not 0 <= start < end <= len(claim.quote):
        return claim.quote
    return f"{claim.quote[:start]}[{claim.quote[start:end]}]{claim.quote[end:]}"


def spell(action: str) -> str:
    """Return an action's local name as words: ``holdsTalksWith`` as ``holds talks with``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", action).lower()


def _describe(party: str | None, article: ArticleRecord) -> str:
    if party is None:
        return ""
    claim = article.claims.get(party)
    if claim is not None:
        return _name_claim(claim, article)
    entity = article.entities.get(party)
    if entity is None:
        return f"{party} (not described)"
    known = ", ".join(part for part in (entity.kind, entity.code, entity.sector) if part)
    return f"{entity.label} ({known})"


def _name_claim(claim: ClaimRecord, article: ArticleRecord) -> str:
    return f"claim-{claim.iri.rpartition('-')[2]}: {say(claim, article)}"


def _has_direct_triple(claim: ClaimRecord, article: ArticleRecord, store: Store) -> bool:
    if claim.actor is None or claim.object is None:
        return False
    triple = (ox.NamedNode(claim.actor), ox.NamedNode(f"{KG.BASE}{claim.action}"), ox.NamedNode(claim.object))
    return ox.Quad(*triple, ox.NamedNode(article.iri)) in store.database


def _label_anywhere(iri: str, store: Store) -> str:
    quads = store.database.quads_for_pattern(ox.NamedNode(iri), ox.NamedNode(RDFS.label), None, None)
    return min((quad.object.value for quad in quads if isinstance(quad.object, ox.Literal)), default=iri)


def _one_line(text: str) -> str:
    """Return text of an article as one line that cannot steer a terminal."""
    return "".join(character if character.isprintable() else " " for character in " ".join(text.split()))
