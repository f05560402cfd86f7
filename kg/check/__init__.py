"""The store held against what a valid graph is: SHACL shapes, graph by graph, and the checks of queries/checks/."""

from kg.check.store_check import check_store
from kg.check.violations import Violation

__all__ = ["Violation", "check_store"]
