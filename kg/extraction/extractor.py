"""The extractor: one cleaned document in, its claims and entities out. It keeps nothing between documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extraction.arguments import ArgumentFinder
from kg.extraction.assembly import Assembler
from kg.extraction.conditions import Conditions
from kg.extraction.derivation import derive_claims
from kg.extraction.drafts import Draft, find_drafts
from kg.extraction.entities import Entities
from kg.extraction.mentions import find_names
from kg.extraction.standing import find_standing
from kg.extraction.words import VerbForms
from kg.knowledge import Knowledge
from kg.model import Claim, Document, Entity, Extraction, Kind
from kg.parsing.mending import mend
from kg.parsing.pipeline import DEFAULT_MODEL, Parsed, load_model, parse
from kg.parsing.prepared import Prepared
from kg.parsing.repairs import repair

if TYPE_CHECKING:
    from spacy.language import Language


@dataclass(frozen=True, slots=True)
class Reading:
    """A document read as far as its drafts, with what found them: the claims and their explanations come out of it."""

    document: Document
    parsed: Sequence[Parsed]
    entities: Entities
    finder: ArgumentFinder
    conditions: Conditions
    drafts: Sequence[Draft]


class Extractor:
    """Finds the claims of documents, one at a time, always the same for the same document."""

    def __init__(self, knowledge: Knowledge, *, model: str = DEFAULT_MODEL) -> None:
        self.knowledge = knowledge
        self.model = model
        self._verb_forms = VerbForms(knowledge.lexicon)

    @property
    def nlp(self) -> Language:
        """The spaCy model, loaded when first needed; raises ``DataError`` where it is not installed."""
        return load_model(self.model)

    def parse(self, document: Document) -> list[Parsed]:
        """Repair and parse a document's paragraphs."""
        prepared = repair(
            [piece for p in document.paragraphs for piece in Prepared.from_paragraph(p).pieces()],
            is_surname=self.knowledge.gazetteer.is_function_surname,
            is_verb_form=self._verb_forms.__contains__,
        )
        parsed = parse(prepared, self.nlp)
        for paragraph in parsed:
            mend(paragraph.doc, self._is_adjective_of_state, self._verb_forms.__contains__)
            self._verb_forms.mend_lemmas(paragraph.doc)
        return parsed

    def extract(self, document: Document) -> Extraction:
        """Find every claim of a document, with the entities that take part."""
        reading = self.read(document)
        assembler = Assembler(reading.entities, reading.drafts, self.knowledge)
        claims = assembler.claims(list(find_standing(reading.entities)))
        claims += derive_claims(claims, self.knowledge.ontology, self._state_of)
        return Extraction(document, tuple(claims), tuple(_entities(claims)))

    def read(self, document: Document) -> Reading:
        """Parse a document, find its names and the drafts of its claims."""
        text = document.article.text
        parsed = self.parse(document)
        classes = self.knowledge.lexicon.noun_classes
        names = find_names(parsed, text, self.knowledge.gazetteer, classes)
        entities = Entities(parsed, names, text, self.knowledge, document.date)
        reciprocal = frozenset(a.name for a in self.knowledge.ontology.actions.values() if a.reciprocal)
        finder = ArgumentFinder(entities, self.knowledge.lexicon, reciprocal)
        conditions = Conditions(entities, self.knowledge.lexicon)
        drafts = find_drafts(parsed, self.knowledge.lexicon, finder, conditions)
        return Reading(document, parsed, entities, finder, conditions, drafts)

    def _is_adjective_of_state(self, words: str) -> bool:
        return self.knowledge.gazetteer.state_of_demonym(words) is not None

    def _state_of(self, entity: Entity) -> Entity | None:
        """The country that an entity lies in, belongs to or serves."""
        if entity.state is None or entity.kind is Kind.COUNTRY:
            return None
        return self.knowledge.gazetteer.country(entity.state).entity()


def _entities(claims: Iterable[Claim]) -> list[Entity]:
    """Every entity of the claims once, by key, its names gathered from all claims."""
    found: dict[str, Entity] = {}
    for claim in claims:
        for entity in (claim.actor, claim.object, claim.recipient, claim.place, claim.attributed_to):
            if isinstance(entity, Entity):
                found[entity.key] = _merged(found[entity.key], entity) if entity.key in found else entity
    return [found[key] for key in sorted(found)]


def _merged(one: Entity, other: Entity) -> Entity:
    names = dict.fromkeys((*one.names, other.label, *other.names))
    names.pop(one.label, None)
    return Entity(
        one.key,
        one.kind,
        one.label,
        tuple(names),
        one.state or other.state,
        one.sector or other.sector,
        one.org_type or other.org_type,
    )
