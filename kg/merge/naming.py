"""From groups and attachments to each entity's canonical one, and to the articles that this makes read otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.merge.changes import Cast, Changes
from kg.merge.state import State


class Names:
    """The canonical entities of a state."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._found: dict[str, str] = {}
        self._are_all = False

    def read(self, iris: Iterable[str]) -> None:
        """Read the canonical entities of these at once."""
        if self._are_all:
            return
        missing = {iri for iri in iris if iri not in self._found}
        self._found.update((iri, iri) for iri in missing)
        self._found.update(self._state.rows_of("SELECT iri, name FROM canonical WHERE iri IN (…)", missing))

    def of(self, iri: str) -> str:
        """Return the canonical entity: itself where it has no other."""
        if iri not in self._found:
            self.read([iri])
        return self._found.get(iri, iri)

    def read_all(self) -> None:
        """Read all that have another canonical entity, so that none need be read again."""
        self._found = dict(self._state.rows("SELECT iri, name FROM canonical"))
        self._are_all = True

    def update(self, touched: Iterable[str]) -> Mapping[str, tuple[str, str]]:
        """Name anew these and what is attached to them; return the names before and now of those that changed."""
        moved: dict[str, tuple[str, str]] = {}
        waiting = set(touched)
        while waiting:
            old = dict(self._state.rows_of("SELECT iri, name FROM canonical WHERE iri IN (…)", waiting))
            new = self._follow(waiting)
            changed = {iri: (old.get(iri, iri), new[iri]) for iri in waiting if old.get(iri, iri) != new[iri]}
            changed = {iri: names for iri, names in changed.items() if moved.get(iri) != names}
            moved.update(changed)
            rows = self._state.rows_of("SELECT iri FROM attached WHERE target IN (…)", changed)
            waiting = {iri for (iri,) in rows} - moved.keys()
        self._state.drop("canonical", "iri", moved)
        self._state.put("canonical", ((iri, new) for iri, (_, new) in moved.items() if iri != new))
        self._found.clear()
        return moved

    def _follow(self, iris: set[str]) -> dict[str, str]:
        """Follow what each is attached to, down to what is attached to nothing, and take the name of its group."""
        ends = {iri: iri for iri in iris}
        open_ends = set(iris)
        while open_ends:
            targets = dict(self._state.rows_of("SELECT iri, target FROM attached WHERE iri IN (…)", open_ends))
            ends = {iri: targets.get(end, end) if end in open_ends else end for iri, end in ends.items()}
            open_ends = set(targets.values())
        names = dict(self._state.rows_of("SELECT iri, name FROM groups WHERE iri IN (…)", ends.values()))
        return {iri: names.get(end, end) for iri, end in ends.items()}


def graphs_to_read(state: State, changes: Changes, cast: Cast, moved: Iterable[str]) -> set[str]:
    """Return the articles whose claims have other parties now, or parties that are shown otherwise.

    Where it is only the states of persons that are otherwise, ``Accounts`` mends what there is.
    """
    if state.is_new:
        return set(changes.new)
    names = set(moved)
    for graph in changes.gone:  # what bears the name of something that only this article knew
        rows = state.rows("SELECT iri FROM canonical WHERE name > ? AND name < ?", f"{graph}#", f"{graph}$")
        names |= {iri for (iri,) in rows}
    return graphs_telling(state, cast.renamed - cast.restated) | _graphs_of(state, names) | changes.new.keys()


def graphs_telling(state: State, names: Iterable[str]) -> set[str]:
    """Return the articles that tell of these canonical entities, by whatever name."""
    listed = set(names)
    aliases = {iri for (iri,) in state.rows_of("SELECT iri FROM canonical WHERE name IN (…)", listed)}
    return _graphs_of(state, listed | aliases)


def _graphs_of(state: State, iris: set[str]) -> set[str]:
    graphs = {graph for (graph,) in state.rows_of("SELECT graph FROM mentions WHERE iri IN (…)", iris)}
    return graphs | {graph for iri in iris if (graph := iri.partition("#")[0]) != iri}
