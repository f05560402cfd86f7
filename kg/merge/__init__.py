"""Who is who and what is one event, over all articles of a store; in graphs of its own, to be taken back."""

from kg.merge.merging import explain_pair, merge_store, unmerge
from kg.merge.pairs import Pairs, read_pairs
from kg.merge.records import MergeReport

__all__ = ["MergeReport", "Pairs", "explain_pair", "merge_store", "read_pairs", "unmerge"]
