"""The IRIs that code names: constants by vocabulary, so that a misspelt term fails in mypy and at run time.

Only terms of the graph's contract are here. Actions and categories are data: their IRIs come from
``kg.knowledge.ontology``.
"""

# ruff: noqa: N815 - the constants are spelt as the terms are
from __future__ import annotations

from typing import Final

KG_BASE: Final = "https://w3id.org/kg-loader/ontology#"
ID_BASE: Final = "https://w3id.org/kg-loader/id/"
RDF_BASE: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS_BASE: Final = "http://www.w3.org/2000/01/rdf-schema#"
OWL_BASE: Final = "http://www.w3.org/2002/07/owl#"
XSD_BASE: Final = "http://www.w3.org/2001/XMLSchema#"
SKOS_BASE: Final = "http://www.w3.org/2004/02/skos/core#"
SCHEMA_BASE: Final = "https://schema.org/"
PROV_BASE: Final = "http://www.w3.org/ns/prov#"


class KG:
    """Terms of ontology/kg.ttl that code writes or reads."""

    BASE: Final = KG_BASE

    # classes
    Article: Final = f"{KG_BASE}Article"
    Claim: Final = f"{KG_BASE}Claim"
    Evidence: Final = f"{KG_BASE}Evidence"
    Event: Final = f"{KG_BASE}Event"
    Entity: Final = f"{KG_BASE}Entity"
    Party: Final = f"{KG_BASE}Party"
    Location: Final = f"{KG_BASE}Location"
    Country: Final = f"{KG_BASE}Country"
    Person: Final = f"{KG_BASE}Person"
    Organisation: Final = f"{KG_BASE}Organisation"
    Group: Final = f"{KG_BASE}Group"
    Vessel: Final = f"{KG_BASE}Vessel"
    Place: Final = f"{KG_BASE}Place"
    Thing: Final = f"{KG_BASE}Thing"
    Action: Final = f"{KG_BASE}Action"
    StandingProperty: Final = f"{KG_BASE}StandingProperty"
    Rule: Final = f"{KG_BASE}Rule"
    Projection: Final = f"{KG_BASE}Projection"

    # of an article
    contentHash: Final = f"{KG_BASE}contentHash"
    inputHash: Final = f"{KG_BASE}inputHash"

    # of a claim (and, of them, actor to dates and place, of an event)
    actor: Final = f"{KG_BASE}actor"
    action: Final = f"{KG_BASE}action"
    object: Final = f"{KG_BASE}object"
    recipient: Final = f"{KG_BASE}recipient"
    content: Final = f"{KG_BASE}content"
    place: Final = f"{KG_BASE}place"
    from_: Final = f"{KG_BASE}from"
    to: Final = f"{KG_BASE}to"
    polarity: Final = f"{KG_BASE}polarity"
    modality: Final = f"{KG_BASE}modality"
    attributedTo: Final = f"{KG_BASE}attributedTo"
    rule: Final = f"{KG_BASE}rule"
    confidence: Final = f"{KG_BASE}confidence"
    evidence: Final = f"{KG_BASE}evidence"
    trigger: Final = f"{KG_BASE}trigger"
    head: Final = f"{KG_BASE}head"
    phrase: Final = f"{KG_BASE}phrase"
    subordinateTo: Final = f"{KG_BASE}subordinateTo"
    derivedFrom: Final = f"{KG_BASE}derivedFrom"
    becauseOf: Final = f"{KG_BASE}becauseOf"
    within: Final = f"{KG_BASE}within"
    category: Final = f"{KG_BASE}category"  # of an action; a claim repeats it

    # of a piece of evidence
    start: Final = f"{KG_BASE}start"
    end: Final = f"{KG_BASE}end"
    quote: Final = f"{KG_BASE}quote"

    # of an entity
    stateCode: Final = f"{KG_BASE}stateCode"
    sector: Final = f"{KG_BASE}sector"
    organisationType: Final = f"{KG_BASE}organisationType"
    isoAlpha2: Final = f"{KG_BASE}isoAlpha2"
    isoNumeric: Final = f"{KG_BASE}isoNumeric"

    # of a link that a reconciliation service gave
    ExternalLink: Final = f"{KG_BASE}ExternalLink"
    internalEntity: Final = f"{KG_BASE}internalEntity"
    externalEntity: Final = f"{KG_BASE}externalEntity"
    externalName: Final = f"{KG_BASE}externalName"
    serviceScore: Final = f"{KG_BASE}serviceScore"
    matchedBy: Final = f"{KG_BASE}matchedBy"
    service: Final = f"{KG_BASE}service"

    # of an event
    claim: Final = f"{KG_BASE}claim"
    independentSources: Final = f"{KG_BASE}independentSources"
    confirmedOn: Final = f"{KG_BASE}confirmedOn"
    senseOf: Final = f"{KG_BASE}senseOf"

    # of a user's pairs of entities
    sameByUser: Final = f"{KG_BASE}sameByUser"
    differentByUser: Final = f"{KG_BASE}differentByUser"

    # values
    positive: Final = f"{KG_BASE}positive"
    negative: Final = f"{KG_BASE}negative"
    actual: Final = f"{KG_BASE}actual"
    future: Final = f"{KG_BASE}future"
    possible: Final = f"{KG_BASE}possible"
    hypothetical: Final = f"{KG_BASE}hypothetical"

    # of the category scheme
    categories: Final = f"{KG_BASE}categories"
    ploverCategories: Final = f"{KG_BASE}ploverCategories"
    whenFuture: Final = f"{KG_BASE}whenFuture"
    whenRefused: Final = f"{KG_BASE}whenRefused"
    ploverCategory: Final = f"{KG_BASE}ploverCategory"
    reciprocal: Final = f"{KG_BASE}reciprocal"

    # of a rule
    whenAction: Final = f"{KG_BASE}whenAction"
    whenReciprocal: Final = f"{KG_BASE}whenReciprocal"
    whenActor: Final = f"{KG_BASE}whenActor"
    whenObject: Final = f"{KG_BASE}whenObject"
    whenPlace: Final = f"{KG_BASE}whenPlace"
    whenActorSector: Final = f"{KG_BASE}whenActorSector"
    whenObjectSector: Final = f"{KG_BASE}whenObjectSector"
    unlessSameState: Final = f"{KG_BASE}unlessSameState"
    thenActor: Final = f"{KG_BASE}thenActor"
    thenAction: Final = f"{KG_BASE}thenAction"
    thenObject: Final = f"{KG_BASE}thenObject"


class RDF:
    """Terms of RDF."""

    type: Final = f"{RDF_BASE}type"
    Statement: Final = f"{RDF_BASE}Statement"
    subject: Final = f"{RDF_BASE}subject"
    predicate: Final = f"{RDF_BASE}predicate"
    object: Final = f"{RDF_BASE}object"


class RDFS:
    """Terms of RDF Schema."""

    label: Final = f"{RDFS_BASE}label"
    comment: Final = f"{RDFS_BASE}comment"
    domain: Final = f"{RDFS_BASE}domain"
    range: Final = f"{RDFS_BASE}range"
    seeAlso: Final = f"{RDFS_BASE}seeAlso"
    subClassOf: Final = f"{RDFS_BASE}subClassOf"
    subPropertyOf: Final = f"{RDFS_BASE}subPropertyOf"


class OWL:
    """Terms of OWL."""

    Thing: Final = f"{OWL_BASE}Thing"
    Nothing: Final = f"{OWL_BASE}Nothing"
    sameAs: Final = f"{OWL_BASE}sameAs"
    differentFrom: Final = f"{OWL_BASE}differentFrom"


class XSD:
    """Datatypes of XML Schema."""

    boolean: Final = f"{XSD_BASE}boolean"
    date: Final = f"{XSD_BASE}date"
    dateTime: Final = f"{XSD_BASE}dateTime"
    decimal: Final = f"{XSD_BASE}decimal"
    integer: Final = f"{XSD_BASE}integer"
    string: Final = f"{XSD_BASE}string"


class SKOS:
    """Terms of SKOS."""

    altLabel: Final = f"{SKOS_BASE}altLabel"
    broader: Final = f"{SKOS_BASE}broader"
    definition: Final = f"{SKOS_BASE}definition"
    exactMatch: Final = f"{SKOS_BASE}exactMatch"
    example: Final = f"{SKOS_BASE}example"
    inScheme: Final = f"{SKOS_BASE}inScheme"
    notation: Final = f"{SKOS_BASE}notation"
    prefLabel: Final = f"{SKOS_BASE}prefLabel"


class SCHEMA:
    """Terms of schema.org."""

    NewsArticle: Final = f"{SCHEMA_BASE}NewsArticle"
    author: Final = f"{SCHEMA_BASE}author"
    creditText: Final = f"{SCHEMA_BASE}creditText"
    dateline: Final = f"{SCHEMA_BASE}dateline"
    datePublished: Final = f"{SCHEMA_BASE}datePublished"
    encodingFormat: Final = f"{SCHEMA_BASE}encodingFormat"
    headline: Final = f"{SCHEMA_BASE}headline"
    identifier: Final = f"{SCHEMA_BASE}identifier"
    mentions: Final = f"{SCHEMA_BASE}mentions"
    name: Final = f"{SCHEMA_BASE}name"
    provider: Final = f"{SCHEMA_BASE}provider"
    sameAs: Final = f"{SCHEMA_BASE}sameAs"
    sourceOrganization: Final = f"{SCHEMA_BASE}sourceOrganization"
    text: Final = f"{SCHEMA_BASE}text"
    url: Final = f"{SCHEMA_BASE}url"


class PROV:
    """Terms of PROV-O."""

    wasDerivedFrom: Final = f"{PROV_BASE}wasDerivedFrom"
    hadPrimarySource: Final = f"{PROV_BASE}hadPrimarySource"
    generatedAtTime: Final = f"{PROV_BASE}generatedAtTime"
