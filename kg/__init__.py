"""A knowledge-graph loader for news."""
from kg.version import __version__
