"""Loading: articles through cleaning and extraction into the store, one by one, with a report."""

from kg.loading.loader import Loader
from kg.loading.report import DroppedLine, Outcome, Report, Status

__all__ = ["DroppedLine", "Loader", "Outcome", "Report", "Status"]
