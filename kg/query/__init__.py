"""Queries: the catalogue of queries/, their parameters, their answers, and the formats these are written in."""

from kg.query.catalogue import Catalogue, Parameter, Query, read_query
from kg.query.run import Answer, run_query

__all__ = ["Answer", "Catalogue", "Parameter", "Query", "read_query", "run_query"]
