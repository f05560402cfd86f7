"""From Turtle files to ``Facts``: triples by subject, and for every subject the file that speaks of it first."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kg.errors import DataError
from kg.terms import KG, OWL_BASE, RDF, RDFS, RDFS_BASE, SCHEMA_BASE, SKOS_BASE

_PREFIXES = {KG.BASE: "kg:", OWL_BASE: "owl:", RDFS_BASE: "rdfs:", SKOS_BASE: "skos:", SCHEMA_BASE: "schema:"}


class Facts:
    """Triples with lookups that raise a DataError saying where a value is missing and what to add."""

    def __init__(self) -> None:
        self._values: dict[tuple[str, str], dict[tuple[str, str], None]] = {}  # -> (value, language), in order
        self._subjects: dict[tuple[str, str], dict[str, None]] = {}
        self._files: dict[str, Path] = {}

    def add(self, subject: str, predicate: str, value: str, language: str, path: Path) -> None:
        """Take in one triple; ``language`` is empty for IRIs and plain literals."""
        self._values.setdefault((subject, predicate), {})[(value, language)] = None
        self._subjects.setdefault((predicate, value), {})[subject] = None
        self._files.setdefault(subject, path)

    def values(self, subject: str, predicate: str) -> list[str]:
        """Return all values, each once, in the order of the files."""
        return [value for value, _ in self._values.get((subject, predicate), {})]

    def subjects(self, predicate: str, value: str) -> list[str]:
        """Return all subjects that have the value, sorted."""
        return sorted(self._subjects.get((predicate, value), {}))

    def instances(self, class_iri: str) -> list[str]:
        """Return all that is said to be of the class itself, sorted."""
        return self.subjects(RDF.type, class_iri)

    def subclasses(self, class_iri: str) -> set[str]:
        """Return the class and all classes below it."""
        found, waiting = {class_iri}, [class_iri]
        while waiting:
            below = set(self.subjects(RDFS.subClassOf, waiting.pop())) - found
            found |= below
            waiting.extend(below)
        return found

    def one(self, subject: str, predicate: str, advice: str) -> str:
        """Return the one value there is."""
        values = self.values(subject, predicate)
        if len(values) == 1:
            return values[0]
        name = self.prefixed(predicate)
        if not values:
            raise self.error(subject, f"has no {name}", advice)
        given = ", ".join(self.prefixed(value) for value in values)
        raise self.error(subject, f"has {len(values)} values of {name} ({given})", "keep one")

    def text(self, subject: str, predicate: str, advice: str) -> str:
        """Return the one text in English, or else the one text there is."""
        found = self._values.get((subject, predicate), {})
        english = [value for value, language in found if language == "en" or language.startswith("en-")]
        if len(english) == 1 and english[0].strip():
            return english[0]
        value = self.one(subject, predicate, advice)
        if not value.strip():
            raise self.error(subject, f"has an empty {self.prefixed(predicate)}", advice)
        return value

    def names(self, subject: str, predicate: str, advice: str) -> tuple[str, ...]:
        """Return the values as prefixed names, one at least."""
        values = self.values(subject, predicate)
        if not values:
            self.one(subject, predicate, advice)
        return tuple(self.prefixed(value) for value in values)

    def flag(self, subject: str, predicate: str) -> bool:
        """Return whether the value is true; absent counts as false."""
        return self.values(subject, predicate) in (["true"], ["1"])

    def error(self, subject: str, problem: str, advice: str) -> DataError:
        """Return the error to raise, led by the file that speaks of the subject first."""
        return DataError(f"{self._files[subject]}: {self.prefixed(subject)} {problem}; {advice}")

    @staticmethod
    def local_name(iri: str) -> str:
        """Return what follows the last ``#`` or ``/``."""
        return iri.replace("/", "#").rsplit("#", 1)[-1]

    @staticmethod
    def prefixed(iri: str) -> str:
        """Return the IRI as people write it: ``kg:condemns``."""
        for base, prefix in _PREFIXES.items():
            if iri.startswith(base):
                return prefix + iri.removeprefix(base)
        return f"<{iri}>" if "://" in iri else iri


def read_facts(files: Iterable[Path]) -> Facts:
    """Read Turtle files; DataError names the file and the line where one does not parse."""
    from pyoxigraph import Literal, NamedNode, RdfFormat, parse

    facts = Facts()
    for path in files:
        try:
            for quad in parse(path=path, format=RdfFormat.TURTLE):
                if not isinstance(quad.subject, NamedNode) or not isinstance(quad.object, NamedNode | Literal):
                    continue  # owl:unionOf and the like: nothing that is read here stands in one
                language = (quad.object.language or "") if isinstance(quad.object, Literal) else ""
                facts.add(quad.subject.value, quad.predicate.value, quad.object.value, language, path)
        except SyntaxError as error:
            where = f"{path}:{error.lineno or '?'}"
            raise DataError(f"{where}: not valid Turtle: {error.msg}; correct that line") from error
        except (OSError, UnicodeDecodeError) as error:
            raise DataError(f"{path}: cannot be read: {error}; check the file and its permissions") from error
    return facts
