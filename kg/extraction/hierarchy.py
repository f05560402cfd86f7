"""Says which claim governs another: in "rejected the offer, urging talks", urging hangs on the rejection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.extraction import syntax
from kg.extraction.drafts import Draft
from kg.extraction.references import TextPlace


class Hierarchy:
    """The drafts of one document by the words that carry them."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._by_word: Mapping[TextPlace, TextPlace] = {
            (draft.trigger.paragraph, token.i): draft.place_in_text
            for draft in drafts
            for token in (draft.trigger.token, draft.trigger.carrier)
        }

    def above(self, draft: Draft) -> tuple[TextPlace, ...]:
        """Places of the drafts that govern this one, the nearest first; what is coordinated with it does not."""
        trigger, own = draft.trigger, draft.place_in_text
        found: list[TextPlace] = []
        token = trigger.carrier
        for head in syntax.governors(trigger.carrier):
            place = self._by_word.get((trigger.paragraph, head.i))
            if token.dep_ != "conj" and place is not None and place != own:
                found.append(place)
            token = head
        return tuple(dict.fromkeys(found))
