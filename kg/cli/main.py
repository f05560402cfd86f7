"""From the words of the command line to an exit code: 0 success, 1 failure, 2 usage; errors go to stderr."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from kg.errors import KgError
from kg.version import __version__

# The name of each command, in the order of the work, with its line in ``kg --help``: no command is imported for it.
COMMANDS = {
    "load": "Read articles into the store.",
    "import": "Take in graphs that another loader wrote.",
    "merge": "Find who is who, and which claims tell one event.",
    "reconcile": "Ask a service outside what it calls the entities.",
    "query": "Ask the graph a question.",
    "view": "Write the network page.",
    "explain": "Tell a claim or event in words, and why it was made.",
    "check": "Hold the graph against its shapes and checks.",
    "lexicon": "Check the lexicon, and tell which of its entries made claims.",
    "export": "Write the graph in another format.",
    "info": "Tell what is in the store.",
    "remove": "Take articles out of the store.",
    "demo": "Do all of this on the examples.",
}
INTERRUPTED = 130  # what a shell expects after Ctrl-C


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called, so that ``kg --help`` does not wait for them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands' names in the order of the work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"kg.cli.commands.{cmd_name}_command")
        command = module.command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from what is known without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one may have been meant."""
        name = args[0] if args else ""
        if name and not name.startswith("-") and name not in COMMANDS:
            import difflib

            near = difflib.get_close_matches(name, COMMANDS, n=1)
            hint = f"did you mean '{near[0]}'?" if near else f"commands are {', '.join(COMMANDS)}"
            raise click.UsageError(f"no command '{name}'; {hint}", ctx)
        return super().resolve_command(ctx, args)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="kg")
def group() -> None:
    """News articles in; a knowledge graph out, and every fact in it leads back to its sentence.

    \b
    Begin with:
      kg demo                        all of it, on the examples
      kg load article.txt            your own articles
      kg query --list                what can be asked
    """


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    try:
        code = group.main(args=None if arguments is None else list(arguments), prog_name="kg", standalone_mode=False)
        sys.stdout.flush()
    except click.UsageError as error:
        return _fail(f"{error.format_message()} ({_help_hint(error.ctx)})", 2)
    except click.ClickException as error:
        return _fail(error.format_message(), error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        return _fail("interrupted; what was stored before is kept", INTERRUPTED)
    except KgError as error:
        return _fail(str(error), 1)
    except BrokenPipeError:
        _silence_stdout()
        return 1
    except OSError as error:
        _silence_stdout()
        return _fail(f"{error.filename or 'output'}: {error.strerror or error}", 1)
    return code if isinstance(code, int) else 0


def _fail(message: str, code: int) -> int:
    from kg.cli.output import say

    say(f"kg: {message}")
    return code


def _help_hint(ctx: click.Context | None) -> str:
    return f"see '{ctx.command_path if ctx else 'kg'} --help'"


def _silence_stdout() -> None:
    """Let the interpreter's own last flush go nowhere: whoever read our output is gone, or its disk is full."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
