"""One module a format; ``kg.export.registry`` imports them all, so that a new file is a new format."""
