"""From the ontology to the labels of actions and categories, and how each category is drawn."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.errors import KgError
from kg.paths import data_dir

OTHER = "other"
STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words for the page; whatever the ontology does not know is worded from its own name."""

    actions: Mapping[str, str] = field(default_factory=dict)  # local name -> label
    categories: Mapping[str, str] = field(default_factory=dict)  # local name -> label
    quads: Mapping[str, str] = field(default_factory=dict)  # category -> material-conflict … standing, other
    category_of: Mapping[str, str] = field(default_factory=dict)  # action -> category

    def action_label(self, name: str) -> str:
        """Return the label of an action: ``holdsTalksWith`` is "holds talks with" without an ontology."""
        return self.actions.get(name) or re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower() or "is told of"

    def category_label(self, name: str) -> str:
        """Return the label of a category: ``PART_OF`` is "Part of" without an ontology."""
        return (self.categories.get(name) or name.replace("_", " ")).capitalize() or "No category"

    def quad(self, category: str) -> str:
        """Return the quad class by which a category is drawn, ``standing`` for facts that hold, or ``other``."""
        return self.quads.get(category, OTHER)


def load_vocabulary(folder: Path | None = None) -> Vocabulary:
    """Read the ontology's labels; a store can be looked at without one, with plainer words and colours."""
    try:
        from kg.knowledge.ontology import load_ontology

        ontology: Any = load_ontology(folder or data_dir("ontology"))
    except (ImportError, KgError, OSError):
        return Vocabulary()
    standing = {action.category for action in ontology.actions.values() if action.standing}
    return Vocabulary(
        {name: str(action.label) for name, action in ontology.actions.items()},
        {name: str(getattr(category, "label", "") or "") for name, category in ontology.categories.items()},
        {
            name: STANDING if name in standing else _quad_name(str(category.quad_class or ""))
            for name, category in ontology.categories.items()
        },
        {name: str(action.category or "") for name, action in ontology.actions.items()},
    )


def _quad_name(words: str) -> str:
    """Reduce ``materialConflict``, ``verbal conflict`` or an IRI of either to ``material-conflict``."""
    found = [word for word in ("verbal", "material", "conflict", "cooperation") if word in words.lower()]
    return "-".join(found) if len(found) == 2 else OTHER
