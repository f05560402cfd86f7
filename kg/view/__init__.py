"""From a store of claims to one self-contained page that draws them as a network."""

from __future__ import annotations

from kg.view.page import PageReport, write_page
from kg.view.selection import Selection

__all__ = ["PageReport", "Selection", "write_page"]
