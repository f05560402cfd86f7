"""Reads cases of merging: made-up articles as lines of entities and claims, then what is expected of their merge.

A line is one of
    # title                                        a case begins
    article NAME DATE key=value…                    DATE may be -; keys: agency, provider, url
    text WORDS                                      the article's text; otherwise made up, unlike any other
    e KEY | label | state | sector | name; name     an entity; only where the label made of its key will not do
    c N ACTOR ACTION OBJECT | dates | place | words  a claim: - for nobody, @2 for claim 2; words: not, future, by=KEY
    pair same KEY KEY                               a user's decision
    -> same A B | apart A B | name A                 A: a key, or article#fragment; name: what the component is called
    -> means a A B | one A                           article a means by A the sense B, or A itself; A has no senses
    -> event a1 b2 sources=2 disputed=date           claims of one event, and of no other
    -> separate a1 b1 | denies a1 b1 | copy b a
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from pyoxigraph import Quad

from kg.graph.iris import article_iri
from kg.graph.quads import build_quads
from kg.knowledge.ontology import Ontology
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
from kg.terms import ID_BASE


@dataclass
class Made:
    """An article in the making."""

    article: Article
    entities: dict[str, Entity] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)

    @property
    def iri(self) -> str:
        return article_iri(self.article)


@dataclass
class Case:
    title: str
    articles: dict[str, Made] = field(default_factory=dict)
    pairs: list[tuple[str, str, str]] = field(default_factory=list)
    expected: list[list[str]] = field(default_factory=list)

    def graphs(self, ontology: Ontology) -> dict[str, list[Quad]]:
        """Return the quads of each article, by its IRI."""
        return {made.iri: build_quads(_extraction(made), ontology) for made in self.articles.values()}

    def iri(self, name: str) -> str:
        """Return the IRI that a key, ``article#fragment`` or claim such as ``a1`` stands for."""
        if "/" in name:
            return f"{ID_BASE}{name}"
        if "#" in name:
            article, _, fragment = name.partition("#")
            return f"{self.articles[article].iri}#{fragment}"
        return f"{self.articles[name[0]].iri}#claim-{name[1:]}" if name[1:] else self.articles[name].iri


def read_cases(folder: Path) -> list[Case]:
    cases: list[Case] = []
    for path in sorted(folder.glob("*.txt")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if line.startswith("# "):
                cases.append(Case(line[2:]))
            elif line.strip():
                try:
                    _read_line(line, cases[-1])
                except (IndexError, KeyError, ValueError) as error:
                    raise ValueError(f"{path.name}:{number}: {line!r}: {error}") from error
    return cases


def _read_line(line: str, case: Case) -> None:
    word, _, rest = line.partition(" ")
    if word == "article":
        name, date, *options = rest.split()
        settings = dict(option.replace("_", " ").split("=", 1) for option in options)
        text = " ".join(f"{word}{name}" for word in f"Report of {case.title}".split())  # no word as in another article
        day = None if date == "-" else datetime.date.fromisoformat(date)
        case.articles[name] = Made(Article(name, text, date=day, **settings))  # type: ignore[arg-type]
    elif word == "pair":
        case.pairs.append(tuple(rest.split()))  # type: ignore[arg-type]
    elif word == "->":
        case.expected.append(rest.split())
    else:
        made = next(reversed(case.articles.values()))
        cells = [cell.strip() for cell in rest.split("|")] + [""] * 5
        if word == "text":
            made.article = replace(made.article, text=rest)
        elif word == "e":
            _add_entity(made, cells)
        elif word == "c":
            made.claims.append(_claim(made, cells))
        else:
            raise ValueError("no such line")


def _add_entity(made: Made, cells: Sequence[str]) -> None:
    key, label, state, sector, names = cells[:5]
    listed = tuple(name.strip() for name in names.split(";") if name.strip())
    base = _entity(made, key)
    made.entities[key] = replace(
        base, label=label or base.label, names=listed, state=state or base.state, sector=sector or None
    )


def _entity(made: Made, key: str) -> Entity:
    if key in made.entities:
        return made.entities[key]
    kind, _, name = key.removeprefix("#").partition("-" if key.startswith("#") else "/")
    words = name.replace("-", " ")
    label = name if kind == "country" else words if key.startswith("#") else words.title()
    made.entities[key] = Entity(key, Kind(kind), label, state=name if kind == "country" else None)
    return made.entities[key]


def _claim(made: Made, cells: Sequence[str]) -> Claim:
    number, actor, action, other = cells[0].split()
    words = cells[3].split()
    dates = [datetime.date.fromisoformat(part) for part in cells[1].split("..")] if cells[1] else []
    by = next((word[3:] for word in words if word.startswith("by=")), None)
    modality = next((Modality(word) for word in words if word in set(Modality)), Modality.ACTUAL)
    return Claim(
        number=int(number),
        action=action,
        actor=_party(made, actor),
        object=_party(made, other),
        evidence=Span(0, 10),
        trigger=Span(0, 6),
        head=action,
        place=_entity(made, cells[2]) if cells[2] else None,
        date=DateRange(dates[0], dates[-1]) if dates else None,
        polarity=Polarity.NEGATIVE if "not" in words else Polarity.POSITIVE,
        modality=modality,
        attributed_to=_entity(made, by) if by else None,
        rule="case/made",
    )


def _party(made: Made, word: str) -> Entity | ClaimRef | None:
    if word == "-":
        return None
    return ClaimRef(int(word[1:])) if word.startswith("@") else _entity(made, word)


def _extraction(made: Made) -> Extraction:
    text = made.article.text
    paragraph = Paragraph(text, tuple(range(len(text) + 1)))
    document = Document(made.article, None, (paragraph,), date=made.article.date)
    return Extraction(document, tuple(made.claims), tuple(made.entities[key] for key in sorted(made.entities)))
