"""The errors of bots: of their code, told at registration, and of a command that can't run."""

from twitchapi_gen.runtime.base.errors import ParameterError, TwitchError


class DefinitionError(ParameterError):
    """The bot's own code is wrong: a parameter without annotation, two commands with one name, an unknown role. Raised at registration."""


class CommandError(TwitchError):
    """A command can't run. Raise it in a guard, a command or middleware to stop; without a handler, the author gets its text as a reply."""


class UsageError(CommandError):
    """The arguments don't fit. Its text ends with the command's usage line."""


class OnCooldown(CommandError):
    """The command ran too recently. retry_after: seconds until it may run again. Without a handler, nobody is told."""

    def __init__(self, message: str, retry_after: float) -> None:
        super().__init__(message)
        self.retry_after = retry_after

    def __reduce__(self) -> tuple[type["OnCooldown"], tuple[str, float]]:
        return type(self), (str(self.args[0]), self.retry_after)


class NotAllowed(CommandError):
    """The author lacks the role, or a guard refused. Without a handler, nobody is told."""
