"""Fixtures that several test files share; what is slow to make is made once a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from kg.extraction.extractor import Extractor


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The extractor over the knowledge as shipped."""
    from kg.extraction.extractor import Extractor
    from kg.knowledge import load_knowledge

    return Extractor(load_knowledge())
