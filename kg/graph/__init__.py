"""From an extraction to the quads of one article's named graph."""
