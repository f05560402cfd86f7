"""From two entities of a merged state to the words that say why they are one, or are not."""

from __future__ import annotations

from kg.errors import NotFoundError
from kg.facts import Profile
from kg.merge.pairing import weigh_pair
from kg.merge.records import Link, probability
from kg.merge.senses import shown_label
from kg.merge.state import State
from kg.merge.update import Update
from kg.merge.weighing import THRESHOLD


class Explanation:
    """Explains what an update has identified."""

    def __init__(self, state: State, update: Update) -> None:
        self._state = state
        self._update = update

    def of_pair(self, one: str, other: str, given: tuple[str, str]) -> str:
        """Say why two entities are one or are not; ``given`` are their names as the user wrote them.

        Raises:
            NotFoundError: no article knows one of them.
        """
        a, b = (self._profile(iri, name) for iri, name in zip((one, other), given, strict=True))
        names = f"{self._named(one)}\n{self._named(other)}"
        if one == other:
            return f"{names}\none and the same IRI"
        name = self._update.names.of(one)
        if name != self._update.names.of(other):
            return f"{names}\nnot joined\n{self._why_not(a, b)}"
        steps = (
            f"  {self._named(link.one)} = {self._named(link.other)}\n    {_told(link)}"
            for link in self._path(one, other)
        )
        return "\n".join((names, f"joined, as {name}", *steps))

    def _profile(self, iri: str, given: str) -> Profile:
        profile = self._update.profiles.find(iri)
        if profile is None:
            senses = self._state.rows("SELECT DISTINCT sense FROM senses WHERE iri = ? ORDER BY sense", iri)
            if senses:
                listed = " and ".join(sense for (sense,) in senses)
                raise NotFoundError(f"{given}: articles tell of several persons of this name; ask about {listed}")
            raise NotFoundError(
                f"{given}: no such entity in the store; 'kg query' prints the IRIs of those that are there"
            )
        return profile

    def _named(self, iri: str) -> str:
        profile = self._update.profiles.find(iri)
        labels = self._update.scales.knowledge.state_labels
        return f"{shown_label(iri, profile.label, labels)} <{iri}>" if profile else f"<{iri}>"

    def _why_not(self, a: Profile, b: Profile) -> str:
        scales = self._update.scales
        one, other = sorted((a, b), key=lambda each: each.iri)
        link = weigh_pair(one, other, scales)
        if link is None and a.kind != b.kind:
            return f"they are of different classes: {', '.join(sorted((a.kind, b.kind)))}"
        if link is None:
            rest = scales.link(a.iri, b.iri, scales.circumstances(a, b))
            agree = f"; apart from names: {rest.reason}" if rest.reason else ""
            return (
                f"their full names do not agree, and neither is clearly a short name or an office of the other{agree}"
            )
        if link.bits >= THRESHOLD:
            return f"{_told(link)}; yet a user's pair, or somebody else joined to one of them, speaks against it"
        return f"{_told(link)} (joined from {probability(THRESHOLD):.2f} on)"

    def _path(self, start: str, end: str) -> list[Link]:
        """Return the links that lead from one entity to another, the fewest."""
        reached: dict[str, list[Link]] = {start: []}
        waiting = [start]
        for iri in waiting:
            for link in self._links_at(iri):
                beyond = link.beyond(iri)
                if beyond not in reached:
                    reached[beyond] = [*reached[iri], link]
                    waiting.append(beyond)
        return reached.get(end, [])

    def _links_at(self, iri: str) -> list[Link]:
        named = self._state.rows("SELECT one, other, bits, reason FROM links WHERE ? IN (one, other)", iri)
        question = "SELECT min(iri, target), max(iri, target), bits, reason FROM attached WHERE ? IN (iri, target)"
        return sorted(
            (Link(*row) for row in (*named, *self._state.rows(question, iri))), key=lambda each: (each.one, each.other)
        )


def _told(link: Link) -> str:
    return f"{link.score:.2f}: {link.reason}"
