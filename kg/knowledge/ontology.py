"""From a folder of Turtle files to an ``Ontology``: actions, categories and rules as frozen records.

Every ``*.ttl`` of the folder is read, save ``alignment.ttl`` and ``shapes.ttl``, which no stage of extraction needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import DataError
from kg.knowledge.facts import Facts, read_facts
from kg.knowledge.rules import CLAIM, NOTHING, Condition, Projection, Role, Rule, Slot
from kg.model import Kind, Modality, Polarity
from kg.terms import KG, OWL, RDFS, SKOS

NOT_READ = ("alignment.ttl", "shapes.ttl")

_CLASSES = {f"{KG.BASE}{kind.value.capitalize()}": kind.value for kind in Kind}
_CLASSES |= {KG.Claim: CLAIM, OWL.Nothing: NOTHING}


@dataclass(frozen=True, slots=True)
class Category:
    """One category of actions."""

    name: str  # "ACCUSE"
    label: str
    definition: str
    quad_class: str  # "VerbalConflict"
    plover: bool  # whether it is one of PLOVER's sixteen
    when_future: str | None = None  # category of PLOVER for what is still to come
    when_refused: str | None = None  # category of PLOVER for what is said not to be done in future


@dataclass(frozen=True, slots=True)
class Action:
    """A property of the ontology that says what an actor does to an object, or what holds of it."""

    name: str  # "condemns"
    iri: str
    label: str
    definition: str
    category: str
    domain: tuple[str, ...]  # as prefixed names: "kg:Party", "owl:Thing"
    range: tuple[str, ...]
    reciprocal: bool = False
    standing: bool = False


@dataclass(frozen=True, slots=True)
class Ontology:
    """What extraction, queries and exports need to know of the ontology; all mappings are by local name."""

    actions: Mapping[str, Action]
    categories: Mapping[str, Category]
    rules: tuple[Rule, ...]
    projections: tuple[Projection, ...]  # the most demanding first

    def category_of(self, action: str) -> str:
        """Return the category's name of an action; KeyError where there is no such action."""
        return self.actions[action].category

    def plover_category(
        self, action: str, actor: Slot, object_: Slot, *, modality: str = "actual", polarity: str = "positive"
    ) -> str | None:
        """Return what a coder of PLOVER would call such a claim, or None where PLOVER has no category for it."""
        own = self.actions[action].category
        holding = (each.category for each in self.projections if each.when.holds(action, actor, object_, Slot()))
        name = next(holding, own if own is not None and self.categories[own].plover else None)
        if name is None or modality != Modality.FUTURE:
            return name
        category = self.categories[name]
        return (category.when_future if polarity == Polarity.POSITIVE else category.when_refused) or name


def load_ontology(folder: Path) -> Ontology:
    """Read the ontology from a folder; DataError names the file, what is wrong in it and what to do."""
    if not folder.is_dir():
        raise DataError(f"{folder}: no such folder; --ontology wants a folder that holds kg.ttl")
    files = sorted(path for path in folder.glob("*.ttl") if path.name not in NOT_READ)
    if not files:
        raise DataError(f"{folder}: no .ttl file in it; copy kg.ttl there, then change the copy")
    facts = read_facts(files)
    categories = _read_categories(facts)
    actions = _read_actions(facts, categories)
    if not actions:
        raise DataError(f"{folder}: no kg:Action in its .ttl files; copy kg.ttl there, then change the copy")
    rules = tuple(_read_rule(facts, iri, actions) for iri in facts.instances(KG.Rule))
    projections = [_read_projection(facts, iri, actions, categories) for iri in facts.instances(KG.Projection)]
    projections.sort(key=lambda each: (-each.when.weight, each.name))
    return Ontology(actions, categories, rules, tuple(projections))


def _read_categories(facts: Facts) -> dict[str, Category]:
    plover = set(facts.subjects(SKOS.inScheme, KG.ploverCategories))
    categories: dict[str, Category] = {}
    for iri in facts.subjects(SKOS.inScheme, KG.categories):
        if not facts.values(iri, SKOS.broader):
            continue  # a quad class, top of the scheme
        quad_class = facts.one(iri, SKOS.broader, "name its class, such as `skos:broader kg:VerbalConflict`")
        name = facts.local_name(iri)
        categories[name] = Category(
            name=name,
            label=facts.text(iri, SKOS.prefLabel, 'add `skos:prefLabel "…"@en`'),
            definition=facts.text(iri, SKOS.definition, 'add `skos:definition "…"@en`'),
            quad_class=facts.local_name(quad_class),
            plover=iri in plover,
            when_future=_optional_name(facts, iri, KG.whenFuture),
            when_refused=_optional_name(facts, iri, KG.whenRefused),
        )
    for category in categories.values():
        for other in (category.when_future, category.when_refused):
            if other is not None and other not in categories:
                advice = f"use one of {_listed(categories)}"
                raise facts.error(KG.BASE + category.name, f"leads to {other}, which is no category", advice)
    return categories


def _read_actions(facts: Facts, categories: Mapping[str, Category]) -> dict[str, Action]:
    standing = set(facts.instances(KG.StandingProperty))
    actions: dict[str, Action] = {}
    for iri in sorted({*facts.instances(KG.Action), *standing}):
        if not iri.startswith(KG.BASE):  # claims and the lexicon name an action by its local name
            raise facts.error(iri, "is a kg:Action of another namespace", "call it kg:… and add rdfs:subPropertyOf")
        action = _read_action(facts, iri, categories, is_standing=iri in standing)
        actions[action.name] = action
    return actions


def _read_action(facts: Facts, iri: str, categories: Mapping[str, Category], *, is_standing: bool) -> Action:
    category = facts.local_name(facts.one(iri, KG.category, f"add `kg:category kg:…`, one of {_listed(categories)}"))
    if category not in categories:
        advice = f"use one of {_listed(categories)}, or add it to the scheme with skos:broader"
        raise facts.error(iri, f"has the category {category}, which is not in the scheme kg:categories", advice)
    return Action(
        name=facts.local_name(iri),
        iri=iri,
        label=facts.text(iri, RDFS.label, 'add `rdfs:label "…"@en`, a verb phrase in the third person'),
        definition=facts.text(iri, SKOS.definition, 'add `skos:definition "…"@en`, one sentence'),
        category=category,
        domain=facts.names(iri, RDFS.domain, "add `rdfs:domain kg:Party` or another class; owl:Thing for any"),
        range=facts.names(iri, RDFS.range, "add `rdfs:range kg:Entity` or another class; owl:Thing for any"),
        reciprocal=facts.flag(iri, KG.reciprocal),
        standing=is_standing,
    )


def _read_rule(facts: Facts, iri: str, actions: Mapping[str, Action]) -> Rule:
    then = facts.values(iri, KG.thenAction)
    return Rule(
        name=facts.local_name(iri),
        label=facts.text(iri, RDFS.label, 'add `rdfs:label "…"@en`'),
        when=_read_condition(facts, iri, actions),
        then_actor=_read_role(facts, iri, KG.thenActor),
        then_action=_action_name(facts, iri, facts.one(iri, KG.thenAction, ""), actions) if then else None,
        then_object=_read_role(facts, iri, KG.thenObject),
        unless_same_state=facts.flag(iri, KG.unlessSameState),
    )


def _read_projection(
    facts: Facts, iri: str, actions: Mapping[str, Action], categories: Mapping[str, Category]
) -> Projection:
    category = facts.local_name(facts.one(iri, KG.ploverCategory, "add `kg:ploverCategory kg:…`"))
    if category not in categories or not categories[category].plover:
        advice = f"use one of {_listed(name for name, each in categories.items() if each.plover)}"
        raise facts.error(iri, f"gives {category}, which is none of PLOVER's categories", advice)
    label = facts.text(iri, RDFS.label, 'add `rdfs:label "…"@en`')
    return Projection(facts.local_name(iri), label, _read_condition(facts, iri, actions), category)


def _read_condition(facts: Facts, iri: str, actions: Mapping[str, Action]) -> Condition:
    names = {_action_name(facts, iri, value, actions) for value in facts.values(iri, KG.whenAction)}
    if facts.flag(iri, KG.whenReciprocal):
        names |= {action.name for action in actions.values() if action.reciprocal}
    if not names:
        raise facts.error(iri, "applies to no action", "add `kg:whenAction kg:…` or `kg:whenReciprocal true`")
    return Condition(
        actions=frozenset(names),
        actor=_read_kinds(facts, iri, KG.whenActor),
        object=_read_kinds(facts, iri, KG.whenObject),
        place=_read_kinds(facts, iri, KG.whenPlace),
        actor_sectors=frozenset(facts.values(iri, KG.whenActorSector)),
        object_sectors=frozenset(facts.values(iri, KG.whenObjectSector)),
    )


def _read_kinds(facts: Facts, iri: str, predicate: str) -> frozenset[str]:
    kinds: set[str] = set()
    for value in facts.values(iri, predicate):
        below = {_CLASSES[each] for each in facts.subclasses(value) if each in _CLASSES}
        if not below:
            advice = f"use kg:Entity, kg:Party, or one of {_listed(facts.prefixed(each) for each in _CLASSES)}"
            raise facts.error(iri, f"names {facts.prefixed(value)}, which holds no kind of entity", advice)
        kinds |= below
    return frozenset(kinds)


def _read_role(facts: Facts, iri: str, predicate: str) -> Role:
    name = facts.local_name(facts.one(iri, predicate, f"one of {_listed(Role)}"))
    if name not in set(Role):
        raise facts.error(iri, f"has {name} for {facts.prefixed(predicate)}", f"use one of {_listed(Role)}")
    return Role(name)


def _action_name(facts: Facts, iri: str, value: str, actions: Mapping[str, Action]) -> str:
    name = facts.local_name(value)
    if name not in actions:
        problem = f"names {facts.prefixed(value)}, which is no kg:Action"
        raise facts.error(iri, problem, "correct the name, or define the action")
    return name


def _optional_name(facts: Facts, iri: str, predicate: str) -> str | None:
    return facts.local_name(facts.one(iri, predicate, "")) if facts.values(iri, predicate) else None


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
