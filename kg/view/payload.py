"""From a drawing to the plain data that the page reads as JSON; every string in it is untrusted text."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

from kg.view.drawing import EVENT
from kg.view.labels import wrap_label
from kg.view.links import Link
from kg.view.opening import opening_part
from kg.view.records import Drawing, Edge, Happening, Node, Reading, Saying, Source, Status
from kg.view.vocabulary import Vocabulary


def load_palette() -> dict[str, Any]:
    """Return shapes, colours and words of kinds, quad classes and statuses."""
    text = (files("kg.view") / "assets" / "palette.json").read_text(encoding="utf-8")
    palette: dict[str, Any] = json.loads(text)
    return palette


def node_label(node: Node, drawing: Drawing, vocabulary: Vocabulary) -> str:
    """Return the name that is drawn: of an event without words of its own, the label of its action."""
    if node.label or node.kind != EVENT:
        return node.label or node.iri
    return vocabulary.action_label(next(edge.action for edge in drawing.edges if edge.event == node.id))


def build_payload(drawing: Drawing, reading: Reading, vocabulary: Vocabulary, links: Sequence[Link]) -> dict[str, Any]:
    """Return what the page shows, filters and searches; positions in a list are the ids used elsewhere."""
    palette = load_palette()
    positions = {saying.iri: number for number, saying in enumerate(drawing.sayings)}
    articles = {source.iri: number for number, source in enumerate(drawing.sources)}
    edge_of = {position: edge for edge in drawing.edges for position in edge.sayings}
    categories = sorted({_category(edge, vocabulary) for edge in drawing.edges})
    events = _told_events(drawing, reading)
    return {
        "palette": palette,
        "articles": [_article(source, reading.sources.get(source.copy_of)) for source in drawing.sources],
        "categories": [
            {"name": name, "label": vocabulary.category_label(name), "quad": vocabulary.quad(name)}
            for name in categories
        ],
        "nodes": [_node(node, node_label(node, drawing, vocabulary)) for node in drawing.nodes],
        "edges": [_edge(edge, drawing, vocabulary, categories) for edge in drawing.edges],
        "links": [[link.edge, link.role] for link in links],
        "events": [_event(reading.happenings[iri], events) for iri in events],
        "claims": [
            _claim(saying, edge_of[number], articles, positions, drawing, reading, events)
            for number, saying in enumerate(drawing.sayings)
        ],
        "leftOut": drawing.left_out,
        "opening": opening_part(drawing),
    }


def _article(source: Source, original: Source | None) -> dict[str, Any]:
    told = {"iri": source.iri, "headline": source.headline, "date": source.date, "outlet": source.outlet}
    origin = ", ".join(filter(None, (original.outlet, original.date))) or original.iri if original else ""
    copied = {"copyOf": origin} if origin else {}
    return {**told, "url": source.url, **copied}


def _category(edge: Edge, vocabulary: Vocabulary) -> str:
    return edge.category or vocabulary.category_of.get(edge.action, "")


def _node(node: Node, label: str) -> dict[str, Any]:
    return _without_empty(
        {
            "iri": node.iri,
            "label": label,
            "lines": list(wrap_label(label)),
            "kind": node.kind,
            "names": list(node.names),
            "state": node.state,
            "degree": node.degree,
        }
    )


def _edge(edge: Edge, drawing: Drawing, vocabulary: Vocabulary, categories: Sequence[str]) -> dict[str, Any]:
    mutual = {"mutual": True} if is_mutual(edge, drawing) else {}
    told = {
        "actor": edge.actor,
        "object": edge.object,
        "recipient": edge.recipient,
        "event": edge.event,
        "action": edge.action,
        "label": vocabulary.action_label(edge.action),
        "category": categories.index(_category(edge, vocabulary)),
        "claims": list(edge.sayings),
        **mutual,
    }
    return _without_empty(told)


def is_mutual(edge: Edge, drawing: Drawing) -> bool:
    """True where claims of the edge tell it from both sides: A meets B, and B meets A."""
    return any(_is_mirrored(drawing.sayings[position], edge, drawing) for position in edge.sayings)


def _is_mirrored(saying: Saying, edge: Edge, drawing: Drawing) -> bool:
    find = drawing.node_of.get
    return (
        edge.actor is not None
        and edge.actor != edge.object
        and find(saying.object or "") == edge.actor
        and find(saying.actor or "") == edge.object
    )


def _claim(
    saying: Saying,
    edge: Edge,
    articles: Mapping[str, int],
    positions: Mapping[str, int],
    drawing: Drawing,
    reading: Reading,
    events: Mapping[str, int],
) -> dict[str, Any]:
    def name(iri: str | None) -> str:
        party = reading.parties.get(iri or "")
        return party.label if party else ""

    words = saying.sentence
    told: dict[str, Any] = {
        "iri": saying.iri,
        "edge": edge.id,
        "article": articles[saying.article],
        "quote": words.quote,
        "trigger": [words.trigger_start, words.trigger_end] if words.trigger_end else None,
        "from": saying.first,
        "to": saying.last,
        "status": _unless(Status.FACT, str(saying.status)),
        "modality": _unless("actual", saying.modality),
        "polarity": _unless("positive", saying.polarity),
        "rule": saying.rule,
        "confidence": saying.confidence,
        "who": name(saying.speaker),
        "whoNode": drawing.node_of.get(saying.speaker or ""),
        "place": name(saying.place),
        "content": positions.get(saying.content or ""),
        "derivedFrom": positions.get(saying.derived_from or ""),
        "mirrored": _is_mirrored(saying, edge, drawing) or None,
        "event": events.get(saying.event or ""),
    }
    return _without_empty(told)


def _told_events(drawing: Drawing, reading: Reading) -> dict[str, int]:
    """Number the events that drawn claims tell, and those that tell the contrary, whether they are drawn or not."""
    told = {saying.event for saying in drawing.sayings if saying.event in reading.happenings}
    against = {iri for event in told if event for iri in reading.happenings[event].against}
    wanted = sorted(iri for iri in told | against if iri in reading.happenings)
    return {iri: number for number, iri in enumerate(wanted)}


def _event(happening: Happening, events: Mapping[str, int]) -> dict[str, Any]:
    return _without_empty(
        {
            "iri": happening.iri,
            "label": happening.label,
            "sources": happening.sources,
            "disputed": list(happening.disputed),
            "against": [events[iri] for iri in happening.against if iri in events],
        }
    )


def _unless(usual: str, word: str) -> str | None:
    """Return the word, or nothing where it is what the page takes for granted."""
    return None if word == usual else word


def _without_empty(record: dict[str, Any]) -> dict[str, Any]:
    """Leave out what says nothing: a third of a large page's bytes."""
    return {key: value for key, value in record.items() if value is not None and value not in ("", [])}
