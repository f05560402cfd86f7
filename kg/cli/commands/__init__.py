"""The commands, one a file: each module has the click command ``command``."""
