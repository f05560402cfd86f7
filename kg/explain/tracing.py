"""A document and an extractor come in; its claims go out, each with the draft that it was made from.

A pass of its own: nothing of it runs when articles are loaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extraction.assembly import Assembler
from kg.extraction.attribution import Attribution
from kg.extraction.drafts import Draft
from kg.extraction.extractor import Extractor, Reading
from kg.extraction.references import RawClaim, number_claims
from kg.extraction.standing import find_standing
from kg.knowledge import Knowledge
from kg.knowledge.lexicon import Sense
from kg.model import Claim, ClaimRef, Document, Entity

if TYPE_CHECKING:
    from kg.parsing.tree import Token


@dataclass(frozen=True, slots=True)
class Told:
    """A claim; ``draft`` is None for a standing fact, which no word of the lexicon tells."""

    claim: Claim
    raw: RawClaim
    draft: Draft | None


@dataclass(frozen=True, slots=True)
class Trace:
    """All that was read of a document, and the claims made of it; those that rules derive are left out."""

    knowledge: Knowledge
    reading: Reading
    told: tuple[Told, ...]
    attribution: Attribution

    def told_at(self, p: int, token: Token) -> Iterator[Told]:
        """Every claim whose trigger is this token of paragraph ``p``."""
        return (t for t in self.told if t.draft is not None and t.draft.place_in_text == (p, token.i))

    def claim(self, reference: ClaimRef) -> Told:
        """The claim that another one points to."""
        return self.told[reference.number - 1]


def trace(document: Document, extractor: Extractor) -> Trace:
    """Extract a document again, keeping what each claim is made from; raises what ``Extractor.extract`` raises."""
    reading = extractor.read(document)
    assembler = Assembler(reading.entities, reading.drafts, extractor.knowledge)
    raws = assembler.raw_claims(list(find_standing(reading.entities)))
    drafts = {draft.place_in_text: draft for draft in reading.drafts}
    told = tuple(Told(claim, raw, drafts.get(raw.place)) for claim, raw in zip(number_claims(raws), raws, strict=True))
    return Trace(extractor.knowledge, reading, told, assembler.attribution)


def say_pattern(sense: Sense) -> str:
    """A lexicon entry as its line has it, a long list of nouns cut: ``cut {bond link tie …} with``."""
    parts = [part if isinstance(part, str) else _say_nouns(part.nouns) for part in sense.parts]
    return " ".join([sense.lemma, *parts] if sense.leads else [*parts, sense.lemma])


def say_place(sense: Sense) -> str:
    """Where an entry stands in the folder of knowledge: ``lexicon/ACCUSE.lex:23``."""
    return f"lexicon/{sense.source}"


def say_claim(told: Told, trace: Trace) -> str:
    """A claim in one line: actor | action | object, and polarity and modality where they are not the plain ones."""
    claim = told.claim
    parts = [_say_side(claim.actor, trace), claim.action, _say_side(claim.object, trace)]
    if claim.polarity != "positive":
        parts.append(claim.polarity)
    if claim.modality != "actual":
        parts.append(claim.modality)
    if claim.attributed_to is not None:
        parts.append(f"says {claim.attributed_to.label}")
    return " | ".join(parts)


def _say_side(side: Entity | ClaimRef | None, trace: Trace) -> str:
    if side is None:
        return "-"
    return side.label if isinstance(side, Entity) else f"“{trace.claim(side).claim.phrase}”"


_SHOWN = 4  # nouns of a list


def _say_nouns(nouns: tuple[tuple[str, ...], ...]) -> str:
    shown = ["_".join(noun) for noun in nouns[:_SHOWN]]
    return "{" + " ".join([*shown, *(["…"] if len(nouns) > _SHOWN else [])]) + "}"
