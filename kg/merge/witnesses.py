"""From the claims of an event to its independent sources: copies, an agency's clients, articles of one outlet and a
quoted medium count once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.merge.names import is_acronym, joined
from kg.merge.records import Facts, Identity, Telling

_MEDIA = "MED"


class Witnesses:
    """Knows on whose word each article of a store tells what it tells."""

    def __init__(self, facts: Facts, identity: Identity, copies: Mapping[str, str]) -> None:
        self._facts = facts
        self._identity = identity
        self._copies = copies
        self._media = _media_by_name(facts, identity)

    def independent(self, tellings: Iterable[Telling]) -> tuple[str, ...]:
        """Return the sources, each once: the medium quoted, else the agency credited or the outlet, else the text."""
        return tuple(sorted({self._source_of(telling) for telling in tellings}))

    def _source_of(self, telling: Telling) -> str:
        speaker = self._identity.of(telling.speaker) if telling.speaker else None
        profile = self._facts.profiles.get(speaker) if speaker else None
        if speaker and profile is not None and _MEDIA in profile.sectors and not profile.local:
            return speaker
        article = self._copies.get(telling.article, telling.article)
        source = self._facts.sources.get(article)
        if source is None or not (name := joined(source.agency or source.outlet)):
            return article
        return self._media.get(name, name)


def _media_by_name(facts: Facts, identity: Identity) -> dict[str, str]:
    found: dict[str, str] = {}
    for iri, profile in sorted(facts.profiles.items()):
        if _MEDIA in profile.sectors and not profile.local:
            for name in (profile.label, *profile.names):
                if name[:1].isupper() or is_acronym(name):
                    found.setdefault(joined(name), identity.of(iri))
    return found
