"""PLOVER records: from claims made by hand to who, which category, to whom; every rule of a coder has its case."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass, field

import pytest
from sample_extractions import article, extraction

from kg.export import export_store
from kg.graph.quads import build_quads
from kg.knowledge.ontology import Ontology, load_ontology
from kg.model import Claim, ClaimRef, Entity, Kind, Modality, Polarity, Span
from kg.paths import data_dir
from kg.store import Store

TEXT = "x" * 99  # offsets only: who and what comes from the claims

ARDEN = Entity("country/ARD", Kind.COUNTRY, "Arden", state="ARD", sector="GOV")
BRUN = Entity("country/BRU", Kind.COUNTRY, "Brun", state="BRU", sector="GOV")
CORLAND = Entity("country/COR", Kind.COUNTRY, "Corland", state="COR", sector="GOV")
ARMY = Entity("organisation/army-of-arden", Kind.ORGANISATION, "Army of Arden", state="ARD", sector="MIL")
LEAGUE = Entity("organisation/league", Kind.ORGANISATION, "League of the Sea", org_type="IGO")
FRIGATE = Entity("vessel/heron", Kind.VESSEL, "Heron", state="ARD", sector="MIL")
PORT = Entity("place/port-brun", Kind.PLACE, "Port Brun", state="BRU")
HOME_PORT = Entity("place/port-arden", Kind.PLACE, "Port Arden", state="ARD")
VISAS = Entity("#thing-visas", Kind.THING, "visas")
OWN_ROADS = Entity("#thing-roads", Kind.THING, "roads", state="ARD")
STUDENTS = Entity("#group-students", Kind.GROUP, "students")
MINISTER = Entity("person/ida-falk", Kind.PERSON, "Ida Falk", state="ARD", sector="GOV")


def made(number: int, action: str, actor: object = None, object_: object = None, **others: object) -> Claim:
    """Return a claim with a trigger of its own; ``at`` puts it on another's."""
    at = others.pop("at", number)
    others.setdefault("confidence", 0.9)
    assert isinstance(at, int)
    return Claim(
        number,
        action,
        actor=actor,  # type: ignore[arg-type]
        object=object_,  # type: ignore[arg-type]
        evidence=Span(0, 90),
        trigger=Span(at, at + 1),
        rule="by/hand",
        **others,  # type: ignore[arg-type]
    )


FUTURE = {"modality": Modality.FUTURE}
NOT = {"polarity": Polarity.NEGATIVE}
ONE, TWO = ClaimRef(1), ClaimRef(2)


@dataclass(frozen=True)
class Case:
    """Claims, and the records that they give as (actors, category, recipients)."""

    name: str
    claims: list[Claim]
    records: list[str] = field(default_factory=list)


CASES = [
    Case("who does it to whom", [made(1, "condemns", ARDEN, BRUN)], ["ARD ACCUSE BRU"]),
    Case("an organisation of no state goes by its sort", [made(1, "condemns", LEAGUE, BRUN)], ["IGO ACCUSE BRU"]),
    Case(
        "the recipient of a claim about a claim is its actor",
        [made(1, "condemns", ARDEN, TWO), made(2, "attacks", BRUN, CORLAND)],
        ["ARD ACCUSE BRU"],
    ),
    Case(
        "where that is the actor itself, whom the other is done to",
        [made(1, "threatens", ARDEN, TWO, content=TWO), made(2, "attacks", ARDEN, BRUN, **FUTURE)],
        ["ARD THREATEN BRU"],
    ),
    Case(
        "or the state where it is",
        [made(1, "threatens", ARDEN, TWO), made(2, "attacks", ARDEN, VISAS, place=PORT, **FUTURE)],
        ["ARD THREATEN BRU"],
    ),
    Case(
        "of the actor's own people and others, the others",
        [made(1, "threatens", ARDEN, TWO), made(2, "attacks", ARMY, BRUN, **FUTURE)],
        ["ARD THREATEN BRU"],
    ),
    Case(
        "what is demanded is no event of its own",
        [made(1, "demands", ARDEN, TWO), made(2, "releases", BRUN, STUDENTS, **FUTURE)],
        ["ARD REQUEST BRU"],
    ),
    Case(
        "but a plan that is only announced is one",
        [made(1, "announces", ARDEN, TWO, content=TWO), made(2, "releases", BRUN, STUDENTS, **FUTURE)],
        ["BRU CONCEDE -"],
    ),
    Case(
        "a thing has no code: then the one it is given to",
        [made(1, "offers", ARDEN, VISAS, recipient=BRUN)],
        ["ARD AGREE BRU"],
    ),
    Case("or the place, if another state's", [made(1, "seizes", ARDEN, VISAS, place=PORT)], ["ARD COERCE BRU"]),
    Case("but not the actor's own things", [made(1, "offers", ARDEN, OWN_ROADS)], ["ARD AGREE -"]),
    Case("nor the actor's own place", [made(1, "offers", ARDEN, VISAS, place=HOME_PORT)], ["ARD AGREE -"]),
    Case("force that aims at nobody is used at home", [made(1, "seizes", ARDEN, OWN_ROADS)], ["ARD COERCE ARD"]),
    Case(
        "unless the sentence is about others, too",
        [made(1, "seizes", ARDEN, VISAS), made(2, "condemns", BRUN, ARDEN)],
        ["ARD COERCE -", "BRU ACCUSE ARD"],
    ),
    Case(
        "an arrest by nobody named is by the state where it is",
        [made(1, "arrests", None, STUDENTS, place=PORT)],
        ["BRU COERCE BRU"],
    ),
    Case("an attack by nobody named is by nobody known", [made(1, "bombs", None, PORT)], ["- ASSAULT BRU"]),
    Case("own forces are nobody's target", [made(1, "mobilises", ARDEN, ARMY, place=PORT)], ["ARD MOBILIZE BRU"]),
    Case(
        "what depends on an event is none beside it, but says whom it was done to",
        [made(1, "firesOn", ARMY), made(2, "kills", ARMY, BRUN, subordinate_to=ONE)],
        ["ARD ASSAULT BRU"],
    ),
    Case(
        "however far below",
        [
            made(1, "condemns", ARDEN, BRUN),
            made(2, "says", BRUN, VISAS, subordinate_to=ONE),
            made(3, "bombs", BRUN, CORLAND, subordinate_to=TWO),
        ],
        ["ARD ACCUSE BRU"],
    ),
    Case(
        "what depends on no event is one",
        [made(1, "says", ARDEN, VISAS), made(2, "bombs", BRUN, CORLAND, subordinate_to=ONE)],
        ["BRU ASSAULT COR"],
    ),
    Case(
        "what depends on what did not happen is one, too",
        [made(1, "meets", ARDEN, BRUN, **NOT), made(2, "bombs", BRUN, CORLAND, subordinate_to=ONE)],
        ["ARD+BRU CONSULT - negative", "BRU ASSAULT COR"],
    ),
    Case("damage to things coerces", [made(1, "destroys", ARDEN, PORT)], ["ARD COERCE BRU"]),
    Case("damage to people is assault", [made(1, "destroys", ARDEN, BRUN)], ["ARD ASSAULT BRU"]),
    Case(
        "people of no stated state are of the only one told of",
        [made(1, "arrests", ARDEN, STUDENTS)],
        ["ARD COERCE ARD"],
    ),
    Case(
        "and of none where there are several",
        [made(1, "arrests", ARDEN, STUDENTS), made(2, "condemns", BRUN, ARDEN)],
        ["ARD COERCE -", "BRU ACCUSE ARD"],
    ),
    Case(
        "a protest against nobody is against the own state",
        [made(1, "strikes", STUDENTS, place=PORT)],
        ["BRU PROTEST BRU"],
    ),
    Case(
        "a protest against somebody is not",
        [made(1, "protestsAgainst", STUDENTS, BRUN, place=HOME_PORT)],
        ["- PROTEST BRU"],
    ),
    Case(
        "of what is mutual, all are actors",
        [made(1, "holdsTalksWith", ARDEN, BRUN), made(2, "holdsTalksWith", BRUN, ARDEN, at=1, derived_from=ONE)],
        ["ARD+BRU CONSULT -"],
    ),
    Case(
        "several actors of one trigger are one record",
        [made(1, "condemns", ARDEN, CORLAND), made(2, "condemns", BRUN, CORLAND, at=1)],
        ["ARD+BRU ACCUSE COR"],
    ),
    Case(
        "several recipients, too",
        [made(1, "condemns", ARDEN, BRUN), made(2, "condemns", ARDEN, CORLAND, at=1)],
        ["ARD ACCUSE BRU+COR"],
    ),
    Case(
        "who agree with each other are no recipients",
        [
            made(1, "agreesTo", ARDEN, ClaimRef(3)),
            made(2, "agreesTo", BRUN, ClaimRef(3), at=1),
            made(3, "releases", BRUN, STUDENTS, **FUTURE),
        ],
        ["ARD+BRU AGREE -"],
    ),
    Case(
        "an event that acts: whoever acts in it",
        [made(1, "kills", TWO, STUDENTS, place=PORT), made(2, "bombs", ARMY, PORT)],
        ["ARD ASSAULT BRU"],
    ),
    Case("what is still to come is a threat", [made(1, "bombs", ARDEN, BRUN, **FUTURE)], ["ARD THREATEN BRU"]),
    Case("or a promise", [made(1, "aids", ARDEN, BRUN, **FUTURE)], ["ARD AGREE BRU"]),
    Case(
        "what will not be done is refused, and that has happened",
        [made(1, "meets", ARDEN, BRUN, **FUTURE, **NOT)],
        ["ARD REJECT BRU"],
    ),
    Case("what did not happen says so", [made(1, "bombs", ARDEN, BRUN, **NOT)], ["ARD ASSAULT BRU negative"]),
    Case("a condition is no event", [made(1, "bombs", ARDEN, BRUN, modality=Modality.HYPOTHETICAL)]),
    Case("a statement is no event", [made(1, "says", ARDEN, BRUN)]),
    Case("a standing fact is none", [made(1, "holdsOffice", MINISTER, ARDEN)]),
    Case("what nobody is told to have done has a recipient alone", [made(1, "bombs", None, BRUN)], ["- ASSAULT BRU"]),
    Case("and without a state's recipient it is no event", [made(1, "bombs", None, VISAS)]),
    Case(
        "nor what a rule added",
        [made(1, "visits", MINISTER, PORT), made(2, "hosts", BRUN, MINISTER, derived_from=ONE)],
        ["ARD CONSULT BRU"],
    ),
    Case("a person who comes consults, a vessel mobilizes", [made(1, "visits", FRIGATE, PORT)], ["ARD MOBILIZE BRU"]),
    Case(
        "claims that are about each other end",
        [made(1, "condemns", ARDEN, TWO), made(2, "condemns", ARDEN, ONE)],
    ),
]


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load_ontology(data_dir("ontology"))


def export(claims: list[Claim], ontology: Ontology) -> list[dict[str, object]]:
    quads = build_quads(extraction(*claims, of=article("plain", TEXT)), ontology)
    store = Store.in_memory()
    store.put(quads[0].graph_name.value, quads)
    out = io.BytesIO()
    export_store(store, "plover", out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def sides(parties: object) -> str:
    assert isinstance(parties, list)
    return "+".join(party["code"] for party in parties if party["code"]) or "-"


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_coder_would_write(case: Case, ontology: Ontology) -> None:
    records = export(case.claims, ontology)
    told = [
        f"{sides(record['actor'])} {record['event']} {sides(record['recipient'])}"
        + (" negative" if record["polarity"] == "negative" else "")
        for record in records
    ]
    assert sorted(told) == sorted(case.records)


def test_a_record_has_every_field(ontology: Ontology) -> None:
    (record,) = export([made(1, "condemns", MINISTER, BRUN)], ontology)
    assert record.pop("id").endswith("#claim-1")  # type: ignore[attr-defined]
    assert record == {
        "article": "plain",
        "date": None,
        "event": "ACCUSE",
        "mode": None,
        "actor": [{"name": "Ida Falk", "code": "ARD", "sector": "GOV"}],
        "recipient": [{"name": "Brun", "code": "BRU", "sector": "GOV"}],
        "text": TEXT[:90],
        "start": 0,
        "end": 90,
        "polarity": "positive",
        "modality": "actual",
    }


def test_an_action_of_another_ontology_goes_by_its_category(ontology: Ontology) -> None:
    class Theirs:
        def category_of(self, action: str) -> str:
            return {"scolds": "ACCUSE", "hums": "STATE"}[action]

    made_there = [made(1, "scolds", ARDEN, BRUN), made(2, "hums", ARDEN, BRUN)]
    quads = build_quads(extraction(*made_there, of=article("plain", TEXT)), Theirs())
    store = Store.in_memory()
    store.put(quads[0].graph_name.value, quads)
    out = io.BytesIO()
    export_store(store, "plover", out)
    assert [json.loads(line)["event"] for line in out.getvalue().splitlines()] == ["ACCUSE"]
