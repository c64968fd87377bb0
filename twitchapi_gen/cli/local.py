"""`emulator` and `trigger`: run a local Twitch, and fire events in a running one."""

import sys
from collections.abc import Callable

import click

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.cli.groups import Command, completing
from twitchapi_gen.cli.stopping import nearest

_PASSED = {"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": list[str]()}


def _types() -> list[str]:
    return list(dict.fromkeys(type for type, _ in subscription_types))


@click.command("emulator", context_settings=_PASSED, cls=Command, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED, shell_complete=completing(lambda: ["approve", "schema", "trigger"]))
def emulator(arguments: tuple[str, ...]) -> int:
    """Run a local Twitch; --help explains."""
    from twitchapi_gen.emulator.__main__ import main  # loaded only for this command

    before = sys.argv
    sys.argv = [before[0], *arguments]
    try:
        return _exiting(main)
    finally:
        sys.argv = before


@click.command("trigger", context_settings=_PASSED, cls=Command, add_help_option=False)
@click.argument("arguments", metavar="TYPE [OPTIONS]...", nargs=-1, type=click.UNPROCESSED, shell_complete=completing(_types))
def trigger(arguments: tuple[str, ...]) -> int:
    """Have a running emulator fire an event; --help explains."""
    from twitchapi_gen.emulator.triggering import main  # loaded only for this command

    type = arguments[0] if arguments else ""
    near = nearest(type, _types())
    if near and type not in _types() and "--transport" not in arguments:
        raise click.UsageError(f"there is no event type {type!r}{near}")
    return _exiting(lambda: main(list(arguments)))


def _exiting(main: Callable[[], int]) -> int:
    """Return the exit code, even if the program calls `sys.exit`."""
    try:
        return main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
