"""Claims and events in words, and what is said where there is none."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from sample_extractions import BERG, TERN, Categories, article, claim, extraction, full_extraction, span

from kg.errors import NotFoundError
from kg.explain import explain
from kg.graph.quads import build_quads
from kg.model import Polarity
from kg.store import Store
from kg.terms import ID_BASE, KG, RDF, XSD

EVENT = f"{ID_BASE}event/arrival"
EVENTS = f"{ID_BASE}graph/events"


@pytest.fixture
def store() -> Store:
    made = Store.in_memory()
    put(made, full_extraction())
    return made


def put(store: Store, made: object) -> str:
    quads = build_quads(made, Categories())  # type: ignore[arg-type]
    iri = str(quads[0].graph_name.value)  # type: ignore[union-attr]
    store.put(iri, quads)
    return iri


def only(store: Store) -> str:
    (graph,) = store.graph_names()
    return graph


def lines(text: str) -> dict[str, str]:
    return {line[:15].strip(): line[15:] for line in text.splitlines() if line[:15].strip()}


def test_a_claim_is_told_wholly(store: Store) -> None:
    told = lines(explain(store, f"{only(store)}#claim-3"))
    assert told == {
        "claim": "Ada Berg condemns arrival of the frigate Tern",
        "who": "Ada Berg (person, NRL, GOV)",
        "does": "condemns (ACCUSE)",
        "to": "claim-1: Tern arrives in Port Vale",
        "content": "claim-2: Norland hosts Tern",
        "recipient": "the crew (group)",
        "when": "not told",
        "how real": "told as having happened or holding",
        "who says so": "Norland (country, NRL, GOV)",
        "sentence": "Ada Berg [condemned] the arrival",
        "article": "“Minister condemns frigate”",
        "characters": "37 to 67; trigger 46 to 55",
        "rule": "condemn/verb",
        "confidence": "0.9 (high)",
        "direct triple": "no: not told as a fact",
        "IRI": f"{only(store)}#claim-3",
    }


def test_a_derived_claim_names_its_origin_and_what_it_is_part_of(store: Store) -> None:
    told = lines(explain(store, f"{only(store)}#claim-2"))
    assert told["follows from"] == "claim-1: Tern arrives in Port Vale"
    assert told["part of"] == "claim-3: Ada Berg condemns arrival of the frigate Tern"
    assert told["who says so"] == "the article itself"
    assert told["direct triple"] == "yes: told as a fact"


def test_day_place_and_doubt_are_told(store: Store) -> None:
    assert lines(explain(store, "tern#claim-1"))["when"] == "2025-03-07"
    assert lines(explain(store, "tern#claim-1"))["where"] == "Port Vale (place)"
    doubted = lines(explain(store, "tern#claim-4"))
    assert doubted["how real"] == "possibly not so"
    assert doubted["claim"] == "Ada Berg (not) condemns Tern"
    assert doubted["confidence"] == "0.5 (medium)"


def test_cause_and_larger_event_are_told_at_both_ends(store: Store) -> None:
    effect = lines(explain(store, "tern#claim-4"))
    assert effect["because of"] == "claim-1: Tern arrives in Port Vale"
    assert effect["within"] == "claim-2: Norland hosts Tern"
    assert lines(explain(store, "tern#claim-1"))["leads to"] == "claim-4: Ada Berg (not) condemns Tern"
    assert lines(explain(store, "tern#claim-2"))["has in it"] == "claim-4: Ada Berg (not) condemns Tern"
    assert "leads to" not in effect
    assert "has in it" not in effect


@pytest.mark.parametrize(
    "written", ["{iri}", "<{iri}>", "{short}", "tern#claim-3", "claim-3 of tern", " claim-3  of tern "]
)
def test_an_iri_may_be_written_short(store: Store, written: str) -> None:
    iri = f"{only(store)}#claim-3"
    text = explain(store, written.format(iri=iri, short=iri.removeprefix(ID_BASE)))
    assert lines(text)["IRI"] == iri


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("tern#claim-33", r"nearest are \S+#claim-3 "),
        ("claim-33 of tern", r"nearest are \S+#claim-3 "),
        ("claim-1 of heron", "heron: no article of this name"),
        ("nonsense", r"no claim or event of this IRI in the store; nearest are \S+#claim-"),
        ("two words", "no claim or event"),
        ("country/NRL", "it is no claim but what claims are about: 'kg query timeline"),
    ],
)
def test_what_is_not_there_is_said_with_what_is(store: Store, written: str, said: str) -> None:
    with pytest.raises(NotFoundError, match=said):
        explain(store, written)


def test_an_empty_store_says_so() -> None:
    with pytest.raises(NotFoundError, match="it holds none; load articles"):
        explain(Store.in_memory(), "claim")


def add_event(store: Store, *claims: str) -> None:
    event, graph = ox.NamedNode(EVENT), ox.NamedNode(EVENTS)

    def quad(predicate: str, value: ox.NamedNode | ox.Literal) -> ox.Quad:
        return ox.Quad(event, ox.NamedNode(predicate), value, graph)

    store.add(
        [
            quad(RDF.type, ox.NamedNode(KG.Event)),
            quad(KG.actor, ox.NamedNode(f"{ID_BASE}{TERN.key}")),
            quad(KG.action, ox.NamedNode(f"{KG.BASE}arrivesIn")),
            quad(KG.independentSources, ox.Literal("2", datatype=ox.NamedNode(XSD.integer))),
            quad(KG.polarity, ox.NamedNode(KG.positive)),
            quad(KG.modality, ox.NamedNode(KG.actual)),
            quad(f"{KG.BASE}disputed", ox.Literal("number")),
            quad(f"{KG.BASE}disputed", ox.Literal("date")),
            quad(f"{KG.BASE}disagreesWith", ox.NamedNode(f"{EVENT}-not")),
            quad(KG.becauseOf, ox.NamedNode(f"{EVENT}-before")),
            quad(KG.within, ox.NamedNode(f"{EVENT}-larger")),
            *(quad(KG.claim, ox.NamedNode(iri)) for iri in claims),
        ]
    )


def test_an_event_is_told_with_its_claims(store: Store) -> None:
    add_event(store, f"{only(store)}#claim-1", f"{ID_BASE}article/gone#claim-1")
    text = explain(store, EVENT)
    assert lines(text)["who"] == "Tern"
    assert lines(text)["does"] == "arrives in"
    assert lines(text)["sources"] == "2 independent"
    assert lines(text)["disputed"] == "date, number"
    assert lines(text)["disagrees with"] == f"{EVENT}-not <{EVENT}-not>"
    assert lines(text)["because of"] == f"{EVENT}-before <{EVENT}-before>"
    assert lines(text)["within"] == f"{EVENT}-larger <{EVENT}-larger>"
    assert lines(text)["how real"] == "told as having happened or holding"
    assert "told by        tern: Ada Berg condemned the [arrival]\n" in text
    assert "article/gone#claim-1, which is no longer in the store: run 'kg merge' again" in text


def test_a_text_cannot_steer_the_terminal() -> None:
    words = "Ada Berg \x1b]0;owned\x07 condemned\nthe Tern \u202e."
    store = Store.in_memory()
    spans = {"evidence": span(words, words), "trigger": span("condemned", words)}
    put(store, extraction(claim(actor=BERG, polarity=Polarity.POSITIVE, **spans), of=article("odd", words)))
    text = explain(store, "odd#claim-1")
    assert all(character.isprintable() or character == "\n" for character in text)
    assert "Ada Berg ]0;owned [condemned] the Tern" in " ".join(text.split())
