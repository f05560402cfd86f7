"""What a reconciliation service outside calls the entities of a store, in graphs of its own, to be taken back."""

from kg.reconcile.reconciling import Report, Settings, reconcile_store, take_back

__all__ = ["Report", "Settings", "reconcile_store", "take_back"]
