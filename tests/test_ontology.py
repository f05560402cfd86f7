# ruff: noqa: E501 - a case is a line
"""kg.ttl is complete and loads; what is wrong in a user's copy is said; the shapes let good graphs through only."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
import rdflib
from rdflib import namespace
from rdflib.namespace import RDF, RDFS, SKOS

from kg import terms
from kg.errors import DataError
from kg.knowledge.ontology import Ontology, load_ontology
from kg.knowledge.rules import Slot
from kg.paths import data_dir

FOLDER = data_dir("ontology")
DATA = Path(__file__).parent / "data" / "ontology"
KG = terms.KG.BASE

PLOVER = {
    "AGREE": "VerbalCooperation", "CONSULT": "VerbalCooperation", "SUPPORT": "VerbalCooperation",
    "CONCEDE": "VerbalCooperation", "COOPERATE": "MaterialCooperation", "AID": "MaterialCooperation",
    "RETREAT": "MaterialCooperation", "REQUEST": "VerbalConflict", "ACCUSE": "VerbalConflict",
    "REJECT": "VerbalConflict", "THREATEN": "VerbalConflict", "PROTEST": "MaterialConflict",
    "SANCTION": "MaterialConflict", "MOBILIZE": "MaterialConflict", "COERCE": "MaterialConflict",
    "ASSAULT": "MaterialConflict",
}  # fmt: skip
OTHERS = {"MOVE": "Neutral", "STATE": "Neutral", "HAPPEN": "Neutral"}
STANDING = dict.fromkeys(("ROLE", "PART_OF", "LOCATED", "ALIAS"), "StandingFact")


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load_ontology(FOLDER)


@pytest.fixture(scope="module")
def triples() -> rdflib.Graph:
    return rdflib.Graph().parse(FOLDER / "kg.ttl")


# --- kg.ttl ---------------------------------------------------------------------------------------------


def test_categories_are_plovers_and_seven_more(ontology: Ontology) -> None:
    assert {name: each.quad_class for name, each in ontology.categories.items()} == PLOVER | OTHERS | STANDING
    assert {name for name, each in ontology.categories.items() if each.plover} == set(PLOVER)


def test_every_category_has_actions(ontology: Ontology) -> None:
    counts = Counter(action.category for action in ontology.actions.values())
    assert set(counts) == set(ontology.categories)
    assert all(counts[name] >= 3 for name in PLOVER)
    assert sum(counts[name] for name in PLOVER | OTHERS) >= 70


@pytest.mark.parametrize("line", (DATA / "actions.txt").read_text("utf-8").splitlines())
def test_actions_that_lexicon_and_queries_name_are_there(ontology: Ontology, line: str) -> None:
    category, names = line.split(": ")
    for name in names.split():
        assert ontology.actions[name].category == category
        assert ontology.actions[name].standing == (category in STANDING)


def test_every_action_reads_as_a_sentence_part(ontology: Ontology) -> None:
    for action in ontology.actions.values():
        assert re.fullmatch(r"[A-Za-z]\w+", action.name)
        assert action.iri == KG + action.name
        assert re.match(r"(is|has|\w+s)\b", action.label), action
        assert re.fullmatch(r"[A-Z].*\.", action.definition), action
        assert len(action.domain) == len(action.range) == 1


def test_definitions_and_labels_are_unique(ontology: Ontology) -> None:
    for key in ("label", "definition"):
        counts = Counter(getattr(action, key) for action in ontology.actions.values())
        assert [text for text, count in counts.items() if count > 1] == []


def test_reciprocal_actions_have_one_class_on_both_sides(ontology: Ontology) -> None:
    reciprocal = {name: action for name, action in ontology.actions.items() if action.reciprocal}
    assert {"meets", "holdsTalksWith", "negotiatesWith", "exercisesWith", "clashesWith"} <= set(reciprocal)
    assert not {"visits", "condemns", "attacks", "writesTo"} & set(reciprocal)
    assert all(action.domain == action.range for action in reciprocal.values())


def test_definitions_name_only_terms_that_exist(ontology: Ontology) -> None:
    for action in ontology.actions.values():
        assert set(re.findall(r"kg:(\w+)", action.definition)) <= set(ontology.actions), action
        assert "`" not in action.definition


def test_every_kg_term_used_is_defined(triples: rdflib.Graph) -> None:
    used = {term for triple in triples for term in triple if str(term).startswith(KG) and isinstance(term, rdflib.URIRef)}
    assert {str(term) for term in used if (term, RDF.type, None) not in triples} == set()


def test_every_term_has_a_label_and_there_are_no_blank_nodes(triples: rdflib.Graph) -> None:
    for subject in set(triples.subjects(RDF.type, None)):
        assert isinstance(subject, rdflib.URIRef)
        if str(subject).startswith(KG):
            assert (subject, RDFS.label, None) in triples or (subject, SKOS.prefLabel, None) in triples, subject


@pytest.mark.parametrize(
    "vocabulary", [terms.KG, terms.RDF, terms.RDFS, terms.OWL, terms.XSD, terms.SKOS, terms.SCHEMA, terms.PROV]
)
def test_terms_in_code_exist(vocabulary: type, triples: rdflib.Graph) -> None:
    constants = {name: value for name, value in vars(vocabulary).items() if not name.startswith("_") and name != "BASE"}
    assert constants
    for name, value in constants.items():
        assert value.endswith(("#" if "#" in value else "/") + name.rstrip("_"))
        if vocabulary is terms.KG:
            assert (rdflib.URIRef(value), RDF.type, None) in triples, value
        else:
            listed = getattr(namespace, {"SCHEMA": "SDO"}.get(vocabulary.__name__, vocabulary.__name__))
            assert rdflib.URIRef(value) in listed, value


def test_a_misspelt_term_raises() -> None:
    with pytest.raises(AttributeError):
        _ = terms.KG.attributetTo  # type: ignore[attr-defined]


# --- alignment.ttl --------------------------------------------------------------------------------------

CHECKED_BY_HAND = {
    "http://semanticweb.cs.vu.nl/2009/11/sem/": (
        "Event Actor Place EventType eventProperty eventType hasActor hasPlace hasBeginTimeStamp hasEndTimeStamp accordingTo"
    ),
    "http://www.w3.org/ns/oa#": "TextPositionSelector TextQuoteSelector start end exact",
    "http://www.geonames.org/ontology#": "Feature countryCode parentFeature",
}
# By name: pytest would look for tests in rdflib's lists, which warn of every name that they do not hold.
LISTS = ("PROV", "SDO", "TIME", "ORG", "FOAF", "DCTERMS", "SKOS", "RDF", "RDFS", "OWL", "XSD")


def test_every_name_of_another_vocabulary_exists(triples: rdflib.Graph) -> None:
    alignment = rdflib.Graph().parse(FOLDER / "alignment.ttl")
    names = {term for triple in (*alignment, *triples) for term in triple if isinstance(term, rdflib.URIRef)}
    own = ("https://w3id.org/kg-loader/", "https://github.com/", "https://creativecommons.org/")
    checked = {base + name for base, listed in CHECKED_BY_HAND.items() for name in listed.split()}
    foreign = {str(term) for term in names if not str(term).startswith(own)}
    lists = [getattr(namespace, each) for each in LISTS]
    assert {name for name in foreign - checked if not any(rdflib.URIRef(name) in each for each in lists)} == set()
    assert checked <= foreign, "listed as checked but not used"


def test_the_alignment_speaks_of_our_terms_only(triples: rdflib.Graph) -> None:
    alignment = rdflib.Graph().parse(FOLDER / "alignment.ttl")
    for subject in set(alignment.subjects()):
        assert (subject, RDF.type, None) in triples, subject


# --- PLOVER's view --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "actor", "object_", "modality", "polarity", "category"),
    [
        ("condemns", Slot("country"), Slot("claim"), "actual", "positive", "ACCUSE"),
        ("condemns", Slot("country"), Slot("claim"), "future", "positive", "ACCUSE"),
        ("aids", Slot("country"), Slot("country"), "future", "positive", "AGREE"),
        ("aids", Slot("country"), Slot("country"), "future", "negative", "REJECT"),
        ("aids", Slot("country"), Slot("country"), "actual", "negative", "AID"),
        ("aids", Slot("country"), Slot("country"), "possible", "positive", "AID"),
        ("withdrawsFrom", Slot("country"), Slot("place"), "future", "positive", "CONCEDE"),
        ("attacks", Slot("group"), Slot("place"), "future", "positive", "THREATEN"),
        ("attacks", Slot("group"), Slot("place"), "future", "negative", "ASSAULT"),
        ("sanctions", Slot("country"), Slot("country"), "future", "positive", "THREATEN"),
        ("visits", Slot("person", "GOV"), Slot("country"), "actual", "positive", "CONSULT"),
        ("visits", Slot("person", "GOV"), Slot("country"), "future", "positive", "AGREE"),
        ("visits", Slot("vessel"), Slot("place"), "actual", "positive", "MOBILIZE"),
        ("arrivesIn", Slot("group", "MIL"), Slot("place"), "actual", "positive", "MOBILIZE"),
        ("arrivesIn", Slot("group", "CVL"), Slot("place"), "actual", "positive", "CONSULT"),
        ("arrivesIn", Slot("thing"), Slot("place"), "actual", "positive", None),
        ("leaves", Slot("group", "MIL"), Slot("place"), "actual", "positive", "RETREAT"),
        ("leaves", Slot("person", "GOV"), Slot("place"), "actual", "positive", None),
        ("sends", Slot("country"), Slot("person"), "actual", "positive", "CONSULT"),
        ("sends", Slot("country"), Slot("vessel", "MIL"), "actual", "positive", "MOBILIZE"),
        ("sends", Slot("country"), Slot("thing"), "actual", "positive", None),
        ("collapses", Slot("thing"), Slot(), "actual", "positive", None),
        ("says", Slot("person"), Slot(), "actual", "positive", None),
    ],
)
def test_plover_category(
    ontology: Ontology, action: str, actor: Slot, object_: Slot, modality: str, polarity: str, category: str | None
) -> None:
    assert ontology.plover_category(action, actor, object_, modality=modality, polarity=polarity) == category


# --- a user's folder ------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(FOLDER / "kg.ttl", tmp_path)
    return tmp_path


PREFIXES = """@prefix kg: <https://w3id.org/kg-loader/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
"""
SALUTES = """kg:salutes a kg:Action ; rdfs:label "salutes"@en ; skos:definition "Raises a hand to."@en ;
    rdfs:domain kg:Person ; rdfs:range owl:Thing ; kg:category kg:SUPPORT ."""


def test_an_action_and_a_rule_are_added_by_a_file(folder: Path) -> None:
    rule = """kg:saluted a kg:Rule ; rdfs:label "…" ; kg:whenAction kg:salutes ; kg:whenObject kg:Person ;
        kg:thenActor kg:theObject ; kg:thenAction kg:thanks ; kg:thenObject kg:theActor ."""
    (folder / "mine.ttl").write_text(PREFIXES + SALUTES + rule, encoding="utf-8")
    ontology = load_ontology(folder)
    assert ontology.actions["salutes"].category == "SUPPORT"
    assert [rule.then_action for rule in ontology.rules if rule.name == "saluted"] == ["thanks"]
    assert "condemns" in ontology.actions


def test_labels_in_other_languages_do_not_disturb(folder: Path) -> None:
    (folder / "fr.ttl").write_text(PREFIXES + 'kg:condemns rdfs:label "condamne"@fr .', encoding="utf-8")
    assert load_ontology(folder).actions["condemns"].label == "condemns"


def test_shapes_and_alignment_are_not_read(folder: Path) -> None:
    for name in ("shapes.ttl", "alignment.ttl"):
        (folder / name).write_text("this is not Turtle", encoding="utf-8")
    load_ontology(folder)


@pytest.mark.parametrize(
    ("turtle", "problem"),
    [
        (SALUTES.replace(" ; kg:category kg:SUPPORT", ""), "kg:salutes has no kg:category; add `kg:category kg:…`, one of ACCUSE"),
        (SALUTES.replace("kg:SUPPORT", "kg:SUPPORT , kg:AID"), "kg:salutes has 2 values of kg:category (kg:SUPPORT, kg:AID); keep one"),
        (SALUTES.replace("kg:SUPPORT", "kg:GREET"), "kg:salutes has the category GREET, which is not in the scheme"),
        (SALUTES.replace('rdfs:label "salutes"@en ;', ""), "kg:salutes has no rdfs:label; add"),
        (SALUTES.replace('"salutes"', '" "'), "kg:salutes has an empty rdfs:label; add"),
        (SALUTES.replace('"salutes"@en', '"salutes"@en , "greets"@en'), "kg:salutes has 2 values of rdfs:label"),
        (SALUTES.replace("skos:definition", "skos:note"), "kg:salutes has no skos:definition; add"),
        (SALUTES.replace("rdfs:domain kg:Person ;", ""), "kg:salutes has no rdfs:domain; add"),
        (SALUTES.replace("rdfs:range owl:Thing ;", ""), "kg:salutes has no rdfs:range; add"),
        (SALUTES.replace("kg:salutes a", "<https://example.org/salutes> a"), "<https://example.org/salutes> is a kg:Action of another"),
        (SALUTES.replace("@en ;", "@en", 1), "not valid Turtle"),
        ('kg:r a kg:Rule ; rdfs:label "r" .', "kg:r applies to no action; add"),
        ('kg:r a kg:Rule ; rdfs:label "r" ; kg:whenAction kg:salute .', "kg:r names kg:salute, which is no kg:Action; correct"),
        ('kg:r a kg:Rule ; rdfs:label "r" ; kg:whenAction kg:meets .', "kg:r has no kg:thenActor; one of stateOfActor"),
        ('kg:r a kg:Rule ; rdfs:label "r" ; kg:whenAction kg:meets ; kg:thenActor kg:him .', "kg:r has him for kg:thenActor; use one of"),
        ('kg:r a kg:Rule ; rdfs:label "r" ; kg:whenAction kg:meets ; kg:whenActor kg:Ship .', "kg:r names kg:Ship, which holds no kind"),
        ('kg:p a kg:Projection ; rdfs:label "p" ; kg:whenAction kg:meets .', "kg:p has no kg:ploverCategory; add"),
        ('kg:p a kg:Projection ; rdfs:label "p" ; kg:ploverCategory kg:MOVE .', "kg:p gives MOVE, which is none of PLOVER's"),
        ("kg:AID kg:whenFuture kg:LATER .", "kg:AID has 2 values of kg:whenFuture"),
        ("kg:ACCUSE kg:whenFuture kg:LATER .", "kg:ACCUSE leads to LATER, which is no category; use one of"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(folder: Path, turtle: str, problem: str) -> None:
    path = folder / "mine.ttl"
    path.write_text(PREFIXES + turtle, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load_ontology(folder)
    message = str(caught.value)
    assert problem in message
    assert message.startswith((f"{path}:", f"{folder / 'kg.ttl'}:"))


def test_the_line_of_a_syntax_error_is_named(folder: Path) -> None:
    (folder / "mine.ttl").write_text(PREFIXES + SALUTES + "\n\nkg:x kg:y", encoding="utf-8")
    with pytest.raises(DataError, match=r"mine\.ttl:\d+: not valid Turtle"):
        load_ontology(folder)


@pytest.mark.parametrize(
    ("files", "problem"),
    [(None, "no such folder"), ({}, "no .ttl file in it"), ({"mine.ttl": PREFIXES}, "no kg:Action in its .ttl files")],
)
def test_a_folder_without_an_ontology(tmp_path: Path, files: dict[str, str] | None, problem: str) -> None:
    where = tmp_path / "there"
    if files is not None:
        where.mkdir()
        for name, text in files.items():
            (where / name).write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=re.escape(f"{where}: {problem}")):
        load_ontology(where)


def test_a_file_that_is_not_utf8(folder: Path) -> None:
    (folder / "mine.ttl").write_bytes(b'<urn:x> <urn:y> "\xff\xfe" .')
    with pytest.raises(DataError, match=r"mine\.ttl"):
        load_ontology(folder)


# --- shapes.ttl -----------------------------------------------------------------------------------------

VALID = (DATA / "valid.ttl").read_text("utf-8")


@pytest.fixture(scope="module")
def classes(triples: rdflib.Graph) -> rdflib.Graph:
    """What the shapes need of kg.ttl."""
    kept = rdflib.Graph()
    for predicate in (RDF.type, RDFS.subClassOf):
        for triple in triples.triples((None, predicate, None)):
            kept.add(triple)
    return kept


@pytest.fixture(scope="module")
def shapes() -> rdflib.Graph:
    return rdflib.Graph().parse(FOLDER / "shapes.ttl")


def violations(turtle: str, shapes: rdflib.Graph, classes: rdflib.Graph) -> list[str]:
    from pyshacl import validate

    data = rdflib.Graph().parse(data=turtle, format="turtle") + classes
    conforms, report, _ = validate(data, shacl_graph=shapes)
    messages = [str(text) for text in report.objects(None, rdflib.URIRef("http://www.w3.org/ns/shacl#resultMessage"))]
    assert conforms == (not messages)
    return messages


def test_shapes_are_shapes(shapes: rdflib.Graph) -> None:
    from pyshacl import validate

    conforms, _, text = validate(rdflib.Graph(), shacl_graph=shapes, meta_shacl=True)
    assert conforms, text


def test_the_shapes_accept_a_good_graph(shapes: rdflib.Graph, classes: rdflib.Graph) -> None:
    assert violations(VALID, shapes, classes) == []


EVIDENCE = "<https://w3id.org/kg-loader/id/article/k2#char=0,38>"
BROKEN = [
    ("no content hash", ' ;\n    kg:contentHash "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"', "", "kg:contentHash"),
    ("a hash cut off", '"0011', '"', "kg:contentHash"),
    ("two headlines", 'schema:headline "', 'schema:headline "Two", "', "schema:headline"),
    ("a date that is no date", '"2024-05-06"^^xsd:date', '"6 May 2024"', "schema:datePublished"),
    ("start after end", "kg:start 26", "kg:start 31", "kg:start"),
    ("start at end", "kg:start 26", "kg:start 30", "kg:start"),
    ("a start below nought", "kg:start 0", "kg:start -1", "kg:start"),
    ("no end", "kg:end 38 ;", "", "kg:end"),
    ("no quote", ' ; kg:quote "call"', "", "kg:quote"),
    ("two actors", "kg:actor <https://w3id.org/kg-loader/id/vessel/thetis>", "kg:actor <https://w3id.org/kg-loader/id/vessel/thetis> , <https://w3id.org/kg-loader/id/place/cork>", "kg:actor"),
    ("an actor not described", "kg:actor <https://w3id.org/kg-loader/id/vessel/thetis>", "kg:actor <https://w3id.org/kg-loader/id/vessel/unknown>", "kg:actor"),
    ("no action", "kg:action kg:condemns ;", "", "kg:action"),
    ("two actions", "kg:action kg:condemns ;", "kg:action kg:condemns , kg:criticises ;", "kg:action"),
    ("an action that is none", "kg:action kg:condemns ;", "kg:action kg:condemmns ;", "kg:action"),
    ("a category for an action", "kg:action kg:condemns ;", "kg:action kg:ACCUSE ;", "kg:action"),
    ("a class for a category", "kg:category kg:ACCUSE", "kg:category kg:Claim", "kg:category"),
    ("an object that is a text", "kg:object a:claim-2", 'kg:object "the call"', "kg:object"),
    ("a claim of another graph", "kg:object a:claim-2", "kg:object a:claim-7", "kg:object"),
    ("a place that is a claim", "kg:place <https://w3id.org/kg-loader/id/place/cork>", "kg:place a:claim-1", "kg:place"),
    ("from without to", ' ; kg:to "2024-05-05"^^xsd:date', "", "Node"),
    ("to without from", 'kg:from "2024-05-04"^^xsd:date ; kg:to "2024-05-05"', 'kg:to "2024-05-05"', "Node"),
    ("from after to", 'kg:to "2024-05-05"', 'kg:to "2024-05-03"', "kg:from"),
    ("a date with a time", 'kg:to "2024-05-05"^^xsd:date', 'kg:to "2024-05-05T00:00:00"^^xsd:dateTime', "kg:to"),
    ("no polarity", "kg:polarity kg:positive ; kg:modality kg:actual", "kg:modality kg:actual", "kg:polarity"),
    ("both polarities", "kg:positive ; kg:modality kg:actual", "kg:positive , kg:negative ; kg:modality kg:actual", "kg:polarity"),
    ("an unknown modality", "kg:modality kg:actual", "kg:modality kg:likely", "kg:modality"),
    ("confidence over one", "kg:confidence 0.9", "kg:confidence 1.1", "kg:confidence"),
    ("confidence below nought", "kg:confidence 0.9", "kg:confidence -0.1", "kg:confidence"),
    ("confidence in words", "kg:confidence 0.9", 'kg:confidence "high"', "kg:confidence"),
    ("no rule", 'kg:rule "condemn/verb" ;', "", "kg:rule"),
    ("no evidence", f"kg:confidence 0.9 ; kg:evidence {EVIDENCE}", "kg:confidence 0.9", "kg:evidence"),
    ("evidence not described", f"kg:confidence 0.9 ; kg:evidence {EVIDENCE}", "kg:confidence 0.9 ; kg:evidence a:char", "kg:evidence"),
    ("an entity without a name", 'rdfs:label "Cork"', 'rdfs:comment "Cork"', "rdfs:label"),
    ("two canonical names", 'rdfs:label "Cork"', 'rdfs:label "Cork" , "Corcaigh"', "rdfs:label"),
    ("the canonical name again", 'skos:altLabel "Oslo"', 'skos:altLabel "Norway"', "skos:altLabel"),
    ("a state code of two letters", 'kg:stateCode "NOR"', 'kg:stateCode "NO"', "kg:stateCode"),
    ("a sector in words", 'kg:sector "GOV"', 'kg:sector "government"', "kg:sector"),
    ("an unknown organisation type", '"IGO"', '"ORG"', "kg:organisationType"),
    ("a blank node", "a:claim-1 a kg:Claim", "[] a kg:Claim", "blank node"),
    ("an event without claims", "kg:claim a:claim-2 ;", "", "kg:claim"),
    ("an ISO code of three letters", 'kg:isoAlpha2 "NO"', 'kg:isoAlpha2 "NOR"', "kg:isoAlpha2"),
    ("two ISO codes", 'kg:isoAlpha2 "NO"', 'kg:isoAlpha2 "NO" , "SE"', "kg:isoAlpha2"),
    ("an ISO number of two digits", '"578"', '"78"', "kg:isoNumeric"),
    ("a link into nowhere", "schema:sameAs <https://register.example/n/7>", "schema:sameAs <javascript:alert(1)>", "schema:sameAs"),
    ("a link that is a text", "schema:sameAs <https://register.example/n/7>", 'schema:sameAs "Norge"', "schema:sameAs"),
    ("an external link from nothing", "kg:internalEntity <https://w3id.org/kg-loader/id/country/NOR> ;", "", "kg:internalEntity"),
    ("an external link to two", "kg:externalEntity <https://register.example/n/7>", "kg:externalEntity <https://register.example/n/7> , <https://register.example/n/8>", "kg:externalEntity"),
    ("an external link into nowhere", "kg:externalEntity <https://register.example/n/7>", "kg:externalEntity <data:text/html,x>", "kg:externalEntity"),
    ("an external link without a name", 'kg:externalName "Norge" ;', "", "kg:externalName"),
    ("a score in words", "kg:serviceScore 97.5", 'kg:serviceScore "high"', "kg:serviceScore"),
    ("a link that chance made", 'kg:matchedBy "match"', 'kg:matchedBy "chance"', "kg:matchedBy"),
    ("an external link of no service", " ; kg:service <https://register.example/api>", "", "kg:service"),
    ("an event that nobody tells", "kg:independentSources 2", "kg:independentSources 0", "kg:independentSources"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "named"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_the_shapes_reject(old: str, new: str, named: str, shapes: rdflib.Graph, classes: rdflib.Graph) -> None:
    assert VALID.count(old) >= 1
    found = violations(VALID.replace(old, new, 1), shapes, classes)
    assert any(named in message for message in found), found
