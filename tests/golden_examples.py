"""The articles of examples/ and the N-Quads that stand for each in tests/golden/; ``tests.golden_write`` makes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from kg.cleaning import clean
from kg.graph.quads import build_quads
from kg.model import Article
from kg.paths import data_dir
from kg.reading import read_articles
from kg.terms import ID_BASE, KG, RDF, SCHEMA_BASE, SKOS

if TYPE_CHECKING:
    from kg.extraction.extractor import Extractor

FOLDER = Path(__file__).parent / "golden"
COMMAND = "python -m tests.golden_write"
_MOST_LINES = 60  # of a difference that is shown
_LINE = re.compile(r"^<(?P<subject>[^>]+)> <(?P<predicate>[^>]+)> (?P<object>.+) <[^>]+> \.$")
_DATATYPE = re.compile(r'(?<=")\^\^<[^>]+>?$')
_ARTICLE = re.compile(rf"^{re.escape(ID_BASE)}article/[a-z2-7]+(?P<fragment>#.+)?$")
_PREFIXES = ((RDF.type, "a"), (KG.BASE, "kg:"), (ID_BASE, ""), (SCHEMA_BASE, "schema:"), (SKOS.altLabel, "altLabel"))


def read_examples() -> Iterator[tuple[str, Article]]:
    """Every article of examples/ and its golden's name, which ends in the folder's where that is not ``articles``."""
    examples = data_dir("examples")
    for folder in sorted(path for path in examples.iterdir() if path.is_dir()):
        ending = "" if folder.name == "articles" else f"-{folder.name}"
        for article in read_articles([folder]):
            assert isinstance(article, Article), article
            yield f"{article.name}{ending}", article


def golden_path(name: str) -> Path:
    """Where the golden of that name stands."""
    return FOLDER / f"{name}.nq"


def write_quads(article: Article, extractor: Extractor) -> str:
    """Give the article's graph as sorted N-Quads."""
    quads = build_quads(extractor.extract(clean(article)), extractor.knowledge.ontology)
    return "".join(f"{quad} .\n" for quad in quads)


def show_difference(golden: str, found: str) -> str:
    """Give what is only in the golden (-) and only in the graph (+), claim by claim, in words that can be read.

    Claims are numbered in the order of the text, so that one more moves the numbers of all behind it; here they go by
    what they say.
    """
    lines = list(unified_diff(_statements(golden), _statements(found), "golden", "found", lineterm="", n=0))
    lines = [line for line in lines[2:] if not line.startswith("@@")]
    hidden = len(lines) - _MOST_LINES
    return "\n".join(lines[:_MOST_LINES]) + (f"\n… and {hidden} lines more" if hidden > 0 else "")


def _statements(quads: str) -> list[str]:
    """One line a claim, then one a statement about the article and its entities; of evidence, the claims tell."""
    claims: dict[str, dict[str, str]] = {}
    others = []
    for line in quads.split("\n"):
        if (match := _LINE.match(line)) is None:
            continue
        subject, predicate, value = (_short(match[name]) for name in ("subject", "predicate", "object"))
        if subject.startswith("#claim-"):
            claims.setdefault(subject, {})[predicate.removeprefix("kg:")] = value
        elif not subject.startswith("#char=") and "#claim-" not in value:
            others.append(f"{subject} {predicate} {value}")
    return [*sorted(_tell(claim, claims) for claim in claims.values()), *sorted(others)]


def _tell(claim: dict[str, str], claims: dict[str, dict[str, str]]) -> str:
    def side(name: str) -> str:
        value = claim.get(name, "-")
        other = claims.get(value)
        return value if other is None else f"({other.get('action')} at {other.get('trigger')})"

    first = ("actor", "action", "object", "trigger")
    rest = sorted(set(claim) - {*first, "a", "category"})
    return " ".join([*map(side, first), *(f"{name}={side(name)}" for name in rest)])


def _short(term: str) -> str:
    """A term for people: without datatype, base and the key of the article."""
    text = _DATATYPE.sub("", term.removeprefix("<").removesuffix(">"))
    text = _ARTICLE.sub(lambda found: found["fragment"] or "article", text)
    for base, prefix in _PREFIXES:
        if text.startswith(base):
            return prefix + text[len(base) :]
    return text
