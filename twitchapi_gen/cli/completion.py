"""`completion`: a script for shells to complete commands, options and values."""

import click
from click.shell_completion import get_completion_class, shell_complete

from twitchapi_gen.cli.groups import Command
from twitchapi_gen.cli.screen import emit
from twitchapi_gen.cli.stopping import PROGRAM

VARIABLE = "_TWITCHAPI_GEN_COMPLETE"
SHELLS = ("bash", "zsh", "fish")


@click.command("completion", cls=Command)
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Write the completion script of a shell.

    It completes commands, options and values.

    \b
    bash: eval "$(twitchapi-gen completion bash)"    in ~/.bashrc
    zsh:  eval "$(twitchapi-gen completion zsh)"     in ~/.zshrc
    fish: twitchapi-gen completion fish | source     in config.fish
    """
    kind = get_completion_class(shell)
    if kind is not None:
        emit(kind(ctx.find_root().command, {}, PROGRAM, VARIABLE).source())


def answer(program: click.Command, instruction: str) -> int:
    """Answer a shell's completion request."""
    return shell_complete(program, {}, PROGRAM, VARIABLE, instruction)
