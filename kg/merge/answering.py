"""From the accounts of one article to the same, denials joined to the accusation that they answer.

"Manila accused China of ramming a boat; China's coast guard denied that its ship had rammed it": what a state's ship or
service is denied to have done is what the state was said to have done, and the other way round, if just one account
tells it. That goes for deeds of force alone: who denies a word does not answer for another's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kg.merge.events import places_agree
from kg.merge.knowledge import MergeKnowledge
from kg.merge.records import Account
from kg.merge.wording import describe


def answer(accounts: Iterable[Account], states: Mapping[str, str], knowledge: MergeKnowledge) -> Iterator[Account]:
    """Yield the accounts, each denial with the matter of what it denies; ``states`` are the countries, with codes."""
    listed = list(accounts)
    told: dict[str, list[Account]] = defaultdict(list)
    if any(not account.positive for account in listed):
        for account in listed:
            if account.positive and account.modality == "actual" and account.category in knowledge.one_doer:
                told[knowledge.family(account.action)].append(account)
    for account in listed:
        accused = set()
        if not account.positive and account.modality == "actual":
            alike = told.get(knowledge.family(account.action), [])
            if not any((each.matter, each.action) == (account.matter, account.action) for each in alike):
                accused = {each.matter for each in alike if _is_answered(each, account, states)}
        if len(accused) == 1:
            (matter,) = accused
            yield replace(account, matter=matter, own_matter=matter, bridges=())
        else:
            yield account


def _is_answered(told: Account, denial: Account, states: Mapping[str, str]) -> bool:
    """Whether one is of a state and the other of its ship or service, and both of one object, place and day."""
    one, other = states.get(told.actor or ""), states.get(denial.actor or "")
    if (one is None) == (other is None):
        return False
    code = one or other
    if (told.actor_states, denial.actor_states) != ((code,), (code,)):
        return False
    is_same_day = None in (told.first, denial.first) or (told.first, told.last) == (denial.first, denial.last)
    return is_same_day and places_agree(told.place, denial.place) and _are_alike(told, denial)


def _are_alike(told: Account, denial: Account) -> bool:
    """Whether the objects are one, or go by one noun and no other adjectives: "a supply boat", "the boat"."""
    if told.object == denial.object:
        return told.object is not None
    if not all(each.object and "#" in each.object and each.object_label for each in (told, denial)):
        return False
    (head, adjectives, _), (other_head, others, _) = describe(told.object_label), describe(denial.object_label)
    return head == other_head and (not adjectives or not others or not adjectives.isdisjoint(others))
