"""The command line: ``main`` runs it; every command is a module of ``kg.cli.commands``, imported when it is called."""

from kg.cli.main import main

__all__ = ["main"]
