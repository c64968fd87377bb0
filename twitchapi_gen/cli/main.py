"""The program: its commands and its error handling."""

import os
from importlib import import_module

import click

from twitchapi_gen import TwitchError, __version__
from twitchapi_gen.cli import completion
from twitchapi_gen.cli.groups import Group
from twitchapi_gen.cli.screen import help_width, note, prepare
from twitchapi_gen.cli.stopping import DONE, INTERRUPTED, PROGRAM, REFUSED, USAGE, Stop, code_of, sentence
from twitchapi_gen.runtime.base.closed_pipe import abandon_output, until_closed

_HELP = """The Twitch API from a shell.

The app's client id and secret come from TWITCH_CLIENT_ID and TWITCH_CLIENT_SECRET, or from a prompt. With TWITCHAPI_EMULATOR set, everything goes to
that local emulator."""
_EPILOG = "Exit codes: 0 success, 1 Twitch refused or can't be reached, 2 wrong usage, 3 no login."

_COMMANDS = {
    "call": ("call", "group"), "listen": ("listen", "group"), "login": ("login", "login"), "tokens": ("tokens", "group"),
    "scopes": ("scopes", "group"), "emulator": ("local", "emulator"), "trigger": ("local", "trigger"), "completion": ("completion", "completion"),
}  # fmt: skip
"""The module of each command, imported on demand."""


def _make(name: str) -> click.Command:
    module, attribute = _COMMANDS[name]
    found: click.Command = getattr(import_module(f"twitchapi_gen.cli.{module}"), attribute)
    return found


program = Group(PROGRAM, help=_HELP, epilog=_EPILOG, make=_make, sections=lambda: {"Commands": list(_COMMANDS)})
click.version_option(__version__, prog_name=PROGRAM, message="%(prog)s %(version)s")(program)


def run(arguments: list[str]) -> int:
    """Run the program and return its exit code. Every error becomes a sentence on standard error."""
    prepare()
    try:
        return until_closed(lambda: _run(arguments))
    except OSError as error:
        note(f"error: the output can't be written: {error.strerror or error}")
        abandon_output()
        return REFUSED


def _run(arguments: list[str]) -> int:
    try:
        if instruction := os.environ.get(completion.VARIABLE):
            return completion.answer(program, instruction)
        with program.make_context(PROGRAM, arguments, terminal_width=help_width()) as context:
            code = program.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        for line in error.format_message().splitlines():
            note(line)
        return USAGE
    except click.ClickException as error:
        note(f"error: {_usage(error)}")
        return USAGE
    except Stop as stop:
        note(f"error: {stop}")
        return stop.code
    except TwitchError as error:
        note(f"error: {sentence(error)}")
        return code_of(error)
    except (KeyboardInterrupt, click.Abort):
        note("interrupted")
        return INTERRUPTED
    except OSError:
        raise
    except Exception as error:
        note(f"error: {type(error).__name__}: {error}; this is a bug in {PROGRAM}, please report it with the command that you ran")
        return REFUSED
    return code if isinstance(code, int) else DONE


def _usage(error: click.ClickException) -> str:
    text = error.format_message().strip().rstrip(".")
    return text[:1].lower() + text[1:] if text[:2].istitle() else text
