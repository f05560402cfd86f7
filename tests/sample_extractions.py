"""Extractions made by hand, so that graph, store and loading are tested without a parser."""

from __future__ import annotations

import datetime
from dataclasses import replace

from kg.model import (
    Article,
    Claim,
    ClaimRef,
    DateRange,
    Document,
    Entity,
    Extraction,
    Kind,
    Modality,
    Paragraph,
    Polarity,
    Span,
)

TEXT = "LISBON (Agency) - Norland's minister Ada Berg condemned the arrival of the frigate Tern in Port Vale on Friday."
CATEGORIES = {"condemns": "ACCUSE", "arrivesIn": "MOVE", "hosts": "MOVE"}

NORLAND = Entity("country/NRL", Kind.COUNTRY, "Norland", ("Norse Land",), state="NRL", sector="GOV")
BERG = Entity("person/ada-berg", Kind.PERSON, "Ada Berg", ("Berg", "Norland's minister"), state="NRL", sector="GOV")
TERN = Entity("vessel/tern", Kind.VESSEL, "Tern", ("the frigate",))
VALE = Entity("place/port-vale", Kind.PLACE, "Port Vale")
CREW = Entity("#group-the-crew", Kind.GROUP, "the crew")


class Categories:
    """Stands in for the ontology."""

    def category_of(self, action: str) -> str:
        return CATEGORIES[action]


def span(words: str, text: str = TEXT) -> Span:
    """Return where the words stand in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def article(name: str = "tern", text: str = TEXT, **others: object) -> Article:
    return replace(Article(name, text), **others)  # type: ignore[arg-type]


def claim(number: int = 1, action: str = "condemns", **others: object) -> Claim:
    made = Claim(
        number,
        action,
        actor=BERG,
        object=TERN,
        evidence=span("Ada Berg condemned the arrival"),
        trigger=span("condemned"),
        rule="condemn/verb",
        confidence=0.9,
    )
    return replace(made, **others)  # type: ignore[arg-type]


def extraction(*claims: Claim, of: Article | None = None) -> Extraction:
    read = of or article()
    words = read.text.replace("\n", " ")
    paragraph = Paragraph(words, tuple(range(len(words) + 1)))
    document = Document(
        read, "Minister condemns frigate", (paragraph,), date=read.date, agency="Agency", place="LISBON"
    )
    return Extraction(document, claims)


def full_extraction(of: Article | None = None) -> Extraction:
    """Return an extraction in which every field of a claim is used."""
    friday = datetime.date(2025, 3, 7)
    arrival = claim(
        1,
        "arrivesIn",
        actor=TERN,
        object=VALE,
        trigger=span("arrival"),
        head="arrival",
        phrase="the arrival of the frigate Tern",
        place=VALE,
        date=DateRange(friday, friday),
        confidence=1.0,
    )
    hosting = claim(2, "hosts", actor=NORLAND, object=TERN, trigger=span("arrival"), derived_from=ClaimRef(1))
    condemning = claim(3, object=ClaimRef(1), recipient=CREW, content=ClaimRef(2), attributed_to=NORLAND)
    doubted = claim(
        4,
        polarity=Polarity.NEGATIVE,
        modality=Modality.POSSIBLE,
        confidence=0.5,
        because_of=ClaimRef(1),
        within=ClaimRef(2),
    )
    return extraction(arrival, hosting, condemning, doubted, of=of)
