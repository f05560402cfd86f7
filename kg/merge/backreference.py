"""From the accounts of one article to the same, those that leave a party out joined to the one they speak of again.

"Sanctions were imposed on the firm" leaves out who did it, "the launch" both parties, "Chad recalls its ambassador" the
state that he was in: told beside an account of a like action that has them, and no second one, it is that one's event.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.merge.knowledge import MergeKnowledge
from kg.merge.records import Account


def refer_back(accounts: Sequence[Account], knowledge: MergeKnowledge) -> Iterator[Account]:
    """Yield the accounts, each that leaves something out with the matter of the fuller one, if there is just one."""
    alike: dict[tuple[str, bool, bool], list[Account]] = defaultdict(list)
    for account in accounts:
        alike[_sort(account, knowledge)].append(account)
    for account in accounts:
        fuller = {(each.matter, each.goal) for each in alike[_sort(account, knowledge)] if _tells_more(each, account)}
        if len(fuller) == 1:
            ((matter, _),) = fuller
            yield replace(
                account,
                matter=matter,
                own_matter=matter,
                adjectives=(),
                number=None,
                head="",
                object_states=(),
                rival=None,
                bridges=(),
            )
        else:
            yield account


def _sort(account: Account, knowledge: MergeKnowledge) -> tuple[str, bool, bool]:
    return knowledge.family(account.action), account.positive, account.modality == "actual"


def _tells_more(fuller: Account, account: Account) -> bool:
    """Whether one has all that the other has, and a party more, and no other day or place."""
    if fuller.matter == account.matter:
        return False
    is_open = account.actor is None and account.is_object_open  # "the accord was signed"
    told = None if is_open or account.is_object_empty else account.object
    sides = ((account.actor, fuller.actor), (told, None if fuller.is_object_empty else fuller.object))
    if any(own is not None and own != other for own, other in sides):
        return False
    if not any(own is None and other is not None for own, other in sides):
        return False
    is_same_day = account.first is None or (fuller.first, fuller.last) == (account.first, account.last)
    is_same_place = account.place is None or fuller.place is None or account.place.iri == fuller.place.iri
    return is_same_day and is_same_place
