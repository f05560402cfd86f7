"""From a noun of the text and the entity that it was taken for to the reason in words: by name, adjective of a state,
role, pronoun, reference back, or description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extraction import syntax
from kg.extraction.extractor import Reading
from kg.extraction.mentions import Name
from kg.model import Entity, Kind

if TYPE_CHECKING:
    from kg.parsing.tree import Token


def find_mention(reading: Reading, p: int, heads: tuple[Token, ...], entity: Entity) -> Token | None:
    """Which of these nouns, or of what is coordinated with them, was taken for the entity."""
    for head in heads:
        for token in syntax.conjuncts(head):
            if _stands_for(reading, p, token, entity):
                return token
    return None


def find_mention_in(reading: Reading, p: int, tokens: Iterator[Token], entity: Entity) -> Token | None:
    """The first noun or pronoun among ``tokens`` that was taken for the entity."""
    nominal = [t for t in tokens if t.pos_ in ("NOUN", "PROPN", "PRON", "ADJ")]
    for token in nominal:
        name = reading.entities.names.at(p, token)
        if (name is None or name.last == token.i) and _stands_for(reading, p, token, entity):
            return token
    return None


def _stands_for(reading: Reading, p: int, token: Token, entity: Entity) -> bool:
    entities = reading.entities
    return any(entity.key in (e.key, entities.as_party(e).key) for e in entities.resolve(p, token))


def say_how_resolved(reading: Reading, p: int, token: Token, entity: Entity) -> str:
    """Why the noun stands for the entity; ``entity`` as the claim has it."""
    entities = reading.entities
    counted = syntax.counted(token) if token.pos_ not in ("PROPN", "PRON") else None
    if counted is not None:
        return f"counts “{counted.text}”; {say_how_resolved(reading, p, counted, entity)}"
    found = next(
        (e for e in entities.resolve(p, token) if entity.key in (e.key, entities.as_party(e).key)),
        entity,
    )
    name = entities.names.at(p, token)
    if token.pos_ == "PRON" or token.tag_ in ("PRP", "PRP$"):
        said = f"pronoun for {found.label}, {_last_named(reading, p, token, found)}"
    elif name is not None and name.last >= token.i:
        said = _say_name(reading, name, found)
    else:
        said = _say_common(reading, p, token, found)
    if found.key != entity.key:
        said += f"; a capital that acts stands for its state, {entity.label}"
    return said


def _say_name(reading: Reading, name: Name, entity: Entity) -> str:
    entities, entry = reading.entities, name.entry
    if name.first == name.last and entities.coreference.half_state(name.text) is not None:
        return f"half a state's name: {entity.label}, since the document names that state or its neighbour"
    said = []
    if name.is_person:
        if name.person is not None and name.person != name.text:
            said.append(f"short for {name.person}{_paragraph_of(reading, name.person)}")
        offices = entities.persons.offices(name)
        if offices:
            said.append(f"whom the document calls {', '.join(offices)}")
        if entry is None:
            said.append("a person whom the gazetteer does not have")
    if entry is not None:
        nature = "adjective or people of " if entry.demonym else "stands for " if entry.metonym else ""
        as_what = (
            ""
            if entry.label.casefold() == name.text.casefold() or entry.kind is Kind.PLACE
            else f" as {nature}{entry.label}"
        )
        said.append(f"in {_file(entry.source_file)}{as_what}")
    elif name.is_vessel:
        said.append("a ship's name, from the noun before it or elsewhere in the document")
    elif not name.is_person:
        said.append(f"not in the gazetteer; {_label_of(name)}")
    return "; ".join(said)


def _file(name: str) -> str:
    return f"gazetteer/{name}" if name else "the gazetteer"


def _label_of(name: Name) -> str:
    return f"the entity recogniser calls it {name.label}" if name.label else "proper nouns that neither source knows"


def _say_common(reading: Reading, p: int, token: Token, entity: Entity) -> str:
    entities = reading.entities
    if token.pos_ in syntax.VERBAL:
        return "a clause that tells no claim of its own, kept as its words"
    own = next((n for n in _names_in(reading, p, token) if entities.of_name(p, n).key == entity.key), None)
    if own is not None:
        return f"named in its own phrase, “{own.text}”; {_say_name(reading, own, entity)}"
    phrase = " ".join(entities.words(p, token))
    gazetteer = entities.gazetteer
    office, role = gazetteer.office(phrase), gazetteer.role(phrase) or gazetteer.role(token.lemma_.casefold())
    state = f", of {entity.state}{_say_owner(reading, p, token, entity.state)}" if entity.state else ""
    if not entity.is_local and entity.kind is not Kind.ORGANISATION:
        reason = f"holder of the office “{office.noun}”, " if office is not None else "refers back: "
        return f"{reason}{_last_named(reading, p, token, entity)}"
    before = _last_named(reading, p, token, entity)
    if not entity.is_local and not entity.key.endswith(token.lemma_.casefold()):
        return f"refers back: {before}"
    if office is not None:
        return f"described, not named: office “{office.noun}” (gazetteer/offices.tsv){state}"
    if role is not None:
        sector = f" {role.sector}" if role.sector else ""
        return f"described, not named: role “{role.noun}”{sector} (gazetteer/roles.tsv){state}"
    return f"described, not named: a {entity.kind}{state}"


def _say_owner(reading: Reading, p: int, token: Token, state: str) -> str:
    """From which words the state of a described party comes."""
    for name in _names_in(reading, p, token):
        if name.entry is not None and name.entry.state == state:
            return f", from “{name.text}”"
    for child in syntax.children(token, "poss"):
        if child.tag_ == "PRP$":
            return f", from “{child.text}”"
    return ""


def _names_in(reading: Reading, p: int, token: Token) -> list[Name]:
    """The names below a noun, each once, in the order of the text."""
    names = (reading.entities.names.at(p, t) for t in token.subtree)
    return list(dict.fromkeys(name for name in names if name is not None))


def _last_named(reading: Reading, p: int, token: Token, entity: Entity) -> str:
    """Where the entity was last spoken of before the token by more than a pronoun; else that its clause has it."""
    where = None
    for paragraph, spoken in _spoken(reading, entity):
        if (paragraph, spoken.i) >= (p, token.i):
            break
        if spoken.pos_ != "PRON":
            where = paragraph, spoken
    if where is None:
        return "first spoken of in this sentence"
    paragraph, spoken = where
    name = reading.entities.names.at(paragraph, spoken)
    return f"last spoken of as “{name.text if name is not None else spoken.text}” (paragraph {paragraph + 1})"


def _spoken(reading: Reading, entity: Entity) -> Iterator[tuple[int, Token]]:
    """Paragraph and head of each time that the entity is spoken of, in the order of the text."""
    paragraphs = [p for p, parsed in enumerate(reading.parsed) for _ in parsed.doc.sents]  # by sentence, from 1
    for spoken in reading.entities.discourse.spoken:
        if spoken.entity.key == entity.key:
            p = paragraphs[spoken.sentence - 1]
            yield p, reading.parsed[p].doc[spoken.position]


def _paragraph_of(reading: Reading, text: str) -> str:
    found = next((n.paragraph for n in reading.entities.names if n.text == text), None)
    return f" (paragraph {found + 1})" if found is not None else ""
