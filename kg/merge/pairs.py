"""From a user's table of pairs to which entities are the same and which are not, whatever the evidence says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import NamedNode, Quad

from kg.errors import DataError, InputError
from kg.merge.union import Union
from kg.store import Store
from kg.terms import ID_BASE, KG

_SAME, _DIFFERENT = "same", "different"
_FORM = "write same or different, an IRI, an IRI and, if you like, a note, with tabs between them"


@dataclass(frozen=True, slots=True)
class Pairs:
    """What a user has decided; each pair in order."""

    same: frozenset[tuple[str, str]] = frozenset()
    different: frozenset[tuple[str, str]] = frozenset()


def read_pairs(path: Path | str, base: str = ID_BASE) -> Pairs:
    """Read lines of ``same`` or ``different``, two IRIs (the base may be left out) and maybe a note, by tabs.

    Raises:
        InputError: the file cannot be read.
        DataError: a line breaks the format, or pairs contradict one another.
    """
    path = Path(path)
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as UTF-8 text ({error})") from error
    found: dict[str, set[tuple[str, str]]] = {_SAME: set(), _DIFFERENT: set()}
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) < 3 or cells[0].lower() not in found or not cells[1] or not cells[2]:
            raise DataError(f"{path}:{number}: no pair: {line.strip()[:80]!r}; {_FORM}")
        one, other = sorted(full_iri(cell, base) for cell in cells[1:3])
        if one == other:
            raise DataError(f"{path}:{number}: {one} twice; a pair is of two entities")
        found[cells[0].lower()].add((one, other))
    pairs = Pairs(frozenset(found[_SAME]), frozenset(found[_DIFFERENT]))
    _check(pairs, path)
    return pairs


def pairs_graph(base: str = ID_BASE) -> str:
    """Return the name of the graph in which a store remembers its user's pairs."""
    return f"{base}merge/pairs"


def remembered_pairs(store: Store, base: str = ID_BASE) -> Pairs:
    """Return the pairs that were given the last time."""
    found: dict[str, set[tuple[str, str]]] = {KG.sameByUser: set(), KG.differentByUser: set()}
    for quad in store.graph(pairs_graph(base)):
        one, other = sorted((quad.subject.value, quad.object.value))  # type: ignore[union-attr]  # IRIs, as we wrote it
        found[quad.predicate.value].add((one, other))
    return Pairs(frozenset(found[KG.sameByUser]), frozenset(found[KG.differentByUser]))


def pairs_quads(pairs: Pairs, base: str = ID_BASE) -> list[Quad]:
    """Return the graph in which a store remembers pairs."""
    graph = NamedNode(pairs_graph(base))
    return [
        Quad(NamedNode(one), NamedNode(predicate), NamedNode(other), graph)
        for predicate, several in ((KG.sameByUser, pairs.same), (KG.differentByUser, pairs.different))
        for one, other in sorted(several)
    ]


def full_iri(name: str, base: str = ID_BASE) -> str:
    """Return an IRI that may be written without its base."""
    name = name.removeprefix("<").removesuffix(">")
    return name if "://" in name or name.startswith("urn:") else f"{base}{name}"


def _check(pairs: Pairs, path: Path) -> None:
    union = Union()
    _join_all(union, pairs.same)
    for one, other in sorted(pairs.different):
        if union.find(one) == union.find(other):
            raise DataError(f"{path}: {one} and {other} are different by one line and the same by others; drop one")


def _join_all(union: Union, pairs: Iterable[tuple[str, str]]) -> None:
    for one, other in sorted(pairs):
        union.join(one, other)
