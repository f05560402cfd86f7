"""Claims that follow by the ontology's rules: each rule fires where it should, and is silent where it should be."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from kg.extraction.derivation import derive_claims
from kg.knowledge.ontology import Ontology, load_ontology
from kg.model import Claim, ClaimRef, DateRange, Entity, Kind, Modality, Polarity, Span
from kg.paths import data_dir

IRELAND = Entity("country/IRL", Kind.COUNTRY, "Ireland", state="IRL")
DENMARK = Entity("country/DNK", Kind.COUNTRY, "Denmark", state="DNK")
CORK = Entity("place/cork", Kind.PLACE, "Cork")
ATLANTIC = Entity("place/atlantic", Kind.PLACE, "Atlantic")
THETIS = Entity("vessel/thetis", Kind.VESSEL, "Thetis", state="DNK", sector="MIL")
MURPHY = Entity("person/aoife-murphy", Kind.PERSON, "Aoife Murphy", state="IRL", sector="GOV")
HOLM = Entity("person/lars-holm", Kind.PERSON, "Lars Holm", state="DNK", sector="GOV")
SAILORS = Entity("#group-sailors", Kind.GROUP, "sailors")
ROCKET = Entity("#thing-rocket", Kind.THING, "rocket")
STATES = {CORK.key: IRELAND, THETIS.key: DENMARK, MURPHY.key: IRELAND, HOLM.key: DENMARK}
PARTIES = {each.label: each for each in (IRELAND, DENMARK, CORK, ATLANTIC, THETIS, MURPHY, HOLM, SAILORS, ROCKET)}


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load_ontology(data_dir("ontology"))


def state_of_place(entity: Entity) -> Entity | None:
    return STATES.get(entity.key)


def make_claim(text: str, number: int = 1) -> Claim:
    """Read "actor action object [@place]" ("Thetis docksIn Cork"); "-" is an empty slot, "#2" another claim."""
    words, _, place = text.partition(" @")
    actor, action, object_ = (word.replace("_", " ") for word in words.split())
    return Claim(
        number=number,
        action=action,
        actor=_read_filler(actor),
        object=_read_filler(object_),
        place=PARTIES[place] if place else None,
        evidence=Span(0, 40),
        trigger=Span(10, 15),
        rule="test/verb",
        confidence=0.7,
    )


def _read_filler(word: str) -> Entity | ClaimRef | None:
    if word == "-":
        return None
    return ClaimRef(int(word[1:])) if word.startswith("#") else PARTIES[word]


def shown(claim: Claim) -> str:
    assert isinstance(claim.actor, Entity)
    assert isinstance(claim.object, Entity)
    return f"{claim.actor.label} {claim.action} {claim.object.label}".replace("Lars Holm", "Lars_Holm")


@pytest.mark.parametrize(
    ("told", "follows"),
    [
        ("Thetis docksIn Cork", "Ireland hosts Thetis"),
        ("Thetis visits Ireland", "Ireland hosts Thetis"),
        ("Lars_Holm visits Cork", "Ireland hosts Lars_Holm"),
        ("Lars_Holm arrivesIn Ireland", "Ireland hosts Lars_Holm"),
        ("Denmark visits Ireland", "Ireland hosts Denmark"),
        ("sailors arrivesIn Cork", "Ireland hosts sailors"),
        ("Thetis docksIn - @Cork", "Ireland hosts Thetis"),
        ("Ireland hosts Lars_Holm", "Lars_Holm visits Ireland"),
        ("Ireland hosts Thetis", "Thetis visits Ireland"),
        ("Ireland meets Denmark", "Denmark meets Ireland"),
        ("Ireland exercisesWith Denmark", "Denmark exercisesWith Ireland"),
        ("Ireland alliedWith Denmark", "Denmark alliedWith Ireland"),
        ("Cork capitalOf Ireland", "Cork locatedIn Ireland"),
    ],
)
def test_it_follows(ontology: Ontology, told: str, follows: str) -> None:
    claim = make_claim(told)
    derived = derive_claims([claim], ontology, state_of_place)
    assert [shown(each) for each in derived] == [follows]
    assert derived[0].derived_from == ClaimRef(1)
    assert derived[0].rule.startswith("derived/")
    assert derived[0].number == 2


@pytest.mark.parametrize(
    "told",
    [
        "Aoife_Murphy visits Cork",  # at home
        "Ireland visits Cork",  # at home
        "Thetis visits Denmark",  # under its own flag
        "Thetis visits Atlantic",  # no state there
        "Thetis leaves Cork",
        "Thetis travelsTo Cork",  # not there yet
        "rocket arrivesIn Cork",  # no guest
        "Lars_Holm visits Aoife_Murphy",  # no place
        "Lars_Holm visits Thetis",
        "Thetis docksIn -",
        "- visits Cork",
        "#2 arrivesIn Cork",
        "Ireland hosts #2",  # a meeting is no visitor
        "Ireland hosts Aoife_Murphy",
        "Thetis hosts Lars_Holm",  # no state
        "Ireland condemns Denmark",  # not reciprocal
        "Ireland writesTo Denmark",
        "Ireland meets -",
        "- meets Denmark",
        "#2 meets Denmark",
        "Ireland meets Ireland",
    ],
)
def test_nothing_follows(ontology: Ontology, told: str) -> None:
    assert derive_claims([make_claim(told)], ontology, state_of_place) == []


def test_a_place_beside_an_object_makes_no_second_host(ontology: Ontology) -> None:
    derived = derive_claims([make_claim("Thetis docksIn Cork @Cork")], ontology, state_of_place)
    assert [shown(each) for each in derived] == ["Ireland hosts Thetis"]


def test_what_is_told_otherwise_is_kept(ontology: Ontology) -> None:
    day = datetime.date(2024, 5, 4)
    claim = replace(
        make_claim("Thetis docksIn Cork @Cork", number=3),
        polarity=Polarity.NEGATIVE,
        modality=Modality.FUTURE,
        attributed_to=HOLM,
        date=DateRange(day, day),
        head="call",
        phrase="call at Cork",
        recipient=DENMARK,
        content=ClaimRef(1),
    )
    (derived,) = derive_claims([claim], ontology, state_of_place)
    expected = replace(
        claim,
        number=4,
        actor=IRELAND,
        action="hosts",
        object=THETIS,
        recipient=None,
        content=None,
        rule="derived/visitorIsHosted",
        derived_from=ClaimRef(3),
    )
    assert derived == expected
    assert not derived.is_fact


def test_numbers_go_on_from_the_highest(ontology: Ontology) -> None:
    claims = [make_claim("Ireland meets Denmark", 7), make_claim("Thetis docksIn Cork", 4)]
    derived = derive_claims(claims, ontology, state_of_place)
    assert [(each.number, each.derived_from) for each in derived] == [(8, ClaimRef(7)), (9, ClaimRef(4))]


def test_what_is_told_already_is_not_made_again(ontology: Ontology) -> None:
    both = [make_claim("Ireland meets Denmark", 1), make_claim("Denmark meets Ireland", 2)]
    assert derive_claims(both, ontology, state_of_place) == []
    twice = [make_claim("Thetis docksIn Cork", 1), make_claim("Thetis visits Ireland", 2)]
    assert len(derive_claims(twice, ontology, state_of_place)) == 1


def test_a_claim_that_differs_in_how_it_is_told_does_not_stand_in(ontology: Ontology) -> None:
    denied = replace(make_claim("Denmark meets Ireland", 2), polarity=Polarity.NEGATIVE)
    derived = derive_claims([make_claim("Ireland meets Denmark", 1), denied], ontology, state_of_place)
    assert [(shown(each), each.polarity) for each in derived] == [
        ("Denmark meets Ireland", Polarity.POSITIVE),
        ("Ireland meets Denmark", Polarity.NEGATIVE),
    ]


def test_rules_are_not_applied_to_what_they_made(ontology: Ontology) -> None:
    claims = [make_claim("Thetis docksIn Cork")]
    first = derive_claims(claims, ontology, state_of_place)
    assert derive_claims([*claims, *first], ontology, state_of_place) == []


def test_a_state_that_is_no_country_does_not_act(ontology: Ontology) -> None:
    assert derive_claims([make_claim("Thetis docksIn Cork")], ontology, lambda _: CORK) == []


def test_a_rule_of_the_user(tmp_path: Path) -> None:
    (tmp_path / "kg.ttl").write_text((data_dir("ontology") / "kg.ttl").read_text("utf-8"), encoding="utf-8")
    (tmp_path / "mine.ttl").write_text(
        """@prefix kg: <https://w3id.org/kg-loader/ontology#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        kg:navyDeploys a kg:Rule ; rdfs:label "a warship that sails was deployed by its state" ;
            kg:whenAction kg:sails ; kg:whenActor kg:Vessel ; kg:whenActorSector "MIL" ;
            kg:thenActor kg:stateOfActor ; kg:thenAction kg:deploys ; kg:thenObject kg:theActor .""",
        encoding="utf-8",
    )
    mine = load_ontology(tmp_path)
    derived = derive_claims([make_claim("Thetis sails Atlantic")], mine, state_of_place)
    assert [shown(each) for each in derived] == ["Denmark deploys Thetis"]
    ferry = replace(make_claim("Thetis sails Atlantic"), actor=replace(THETIS, sector="CVL"))
    assert derive_claims([ferry], mine, state_of_place) == []
