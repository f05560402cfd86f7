"""How good the extraction is, by the two scorers of the shared evaluation data; README.md tells more."""
