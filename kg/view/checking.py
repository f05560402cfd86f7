"""From the names that narrow a page down to those that the store has; the nearest are told of one that it has not."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from kg.errors import NotFoundError
from kg.view.choosing import is_article, is_called
from kg.view.records import Reading, Status
from kg.view.selection import Selection
from kg.view.vocabulary import Vocabulary

MODALITIES = tuple(dict.fromkeys(["actual", "future", "possible", "hypothetical", *Status]))
KINDS = ("country", "person", "organisation", "group", "vessel", "place", "thing")
_NEAREST = 3
_ALL = 25  # so many names are told in full
_SOME = 5


def check_selection(selection: Selection, reading: Reading, vocabulary: Vocabulary) -> Selection:
    """Return the selection with actions and categories by their local names.

    Raises:
        NotFoundError: a name that nothing in the store (or, of actions and categories, in the ontology) has.
    """
    if not reading.sayings:
        return selection
    parties = _busiest_first(reading)
    spoken = {saying.speaker for saying in reading.sayings}
    speakers = [name for iri, name in parties if iri in spoken]
    _check("actor", selection.actors, lambda name: _is_party(name, reading), [name for _, name in parties])
    _check("speaker", selection.speakers, lambda name: _is_party(name, reading, spoken), speakers)
    _check("article", selection.articles, lambda name: _is_article(name, reading), _article_names(reading))
    outlets = sorted({source.outlet for source in reading.sources.values() if source.outlet})
    _check("outlet", selection.outlets, lambda name: name.casefold() in {each.casefold() for each in outlets}, outlets)
    _check("modality", selection.modalities, MODALITIES.__contains__, MODALITIES)
    _check("kind", selection.kinds, KINDS.__contains__, KINDS)
    actions = {saying.action for saying in reading.sayings} | set(vocabulary.actions)
    categories = {saying.category for saying in reading.sayings if saying.category} | set(vocabulary.categories)
    return replace(
        selection,
        actions=_by_local_name("action", selection.actions, {n: vocabulary.action_label(n) for n in actions}),
        categories=_by_local_name(
            "category", selection.categories, {n: vocabulary.category_label(n) for n in categories}
        ),
    )


def _by_local_name(what: str, asked: Sequence[str], labels: dict[str, str]) -> tuple[str, ...]:
    """Return local names for local names or labels, in any case."""
    known = {word.casefold(): name for name, label in sorted(labels.items()) for word in (label, name)}
    _check(what, asked, lambda name: name.casefold() in known, sorted(labels))
    return tuple(known[name.casefold()] for name in asked)


def _check(what: str, asked: Sequence[str], is_known: Callable[[str], bool], there: Sequence[str]) -> None:
    for name in asked:
        if not is_known(name):
            raise NotFoundError(f"{name}: no {what} of this name in the store; {_tell_nearest(name, there)}")


def _tell_nearest(name: str, there: Sequence[str]) -> str:
    there = list(dict.fromkeys(there))
    if not there:
        return "there is none"
    wanted = name.casefold()
    spelt = {each.casefold(): each for each in reversed(there)}  # of the same in lower case, the first
    holding = [each for each in there if wanted and wanted in each.casefold()][:_NEAREST]
    near = holding or [spelt[word] for word in difflib.get_close_matches(wanted, spelt, n=_NEAREST, cutoff=0.6)]
    if near:
        return f"the nearest: {_join(near)}"
    shown = there if len(there) <= _ALL else there[:_SOME]
    rest = f" and {len(there) - len(shown):,} more" if len(there) > len(shown) else ""
    return f"there are: {_join(shown)}{rest}"


def _join(names: Sequence[str]) -> str:
    """Join names; headlines have commas of their own."""
    return ("; " if any("," in name for name in names) else ", ").join(names)


def _busiest_first(reading: Reading) -> list[tuple[str, str]]:
    """Return IRI and label of every party, and again for each of its other names, the most often named first."""
    counted: Counter[str] = Counter()
    for saying in reading.sayings:
        counted.update(iri for iri in (saying.actor, saying.object, saying.recipient, saying.speaker) if iri)
    order = sorted(reading.parties.values(), key=lambda party: (-counted[party.iri], party.label, party.iri))
    return [
        (party.iri, name)
        for names in (False, True)
        for party in order
        for name in (party.names if names else [party.label])
    ]


def busiest(reading: Reading, count: int) -> list[str]:
    """Return the labels of the parties that are named most often."""
    return [label for _, label in _busiest_first(reading)[:count]]


def _is_party(name: str, reading: Reading, among: Iterable[str | None] | None = None) -> bool:
    wanted = {name.casefold()}
    iris = reading.parties if among is None else among
    return any(iri in reading.parties and is_called(reading.parties[iri], wanted) for iri in iris if iri)


def _is_article(name: str, reading: Reading) -> bool:
    return any(is_article(name, source) for source in reading.sources.values())


def _article_names(reading: Reading) -> list[str]:
    return [source.headline or source.iri for _, source in sorted(reading.sources.items())]
