"""Command groups that create their commands on demand and suggest similar names for unknown ones."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import click
from click.shell_completion import CompletionItem

from twitchapi_gen.cli.stopping import nearest

SETTINGS: dict[str, Any] = {"help_option_names": ["-h", "--help"]}


class Formatter(click.HelpFormatter):
    """A help formatter that leaves room for descriptions, even in a narrow terminal."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the usage; if it is long, below the heading."""
        if len(f"Usage: {prog} ") <= self.width - 20:
            super().write_usage(prog, args, prefix)
        else:
            self.write("Usage:\n")
            self.write(click.wrap_text(f"{prog} {args}", self.width, "  ", "      ") + "\n")

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write names and descriptions side by side."""
        super().write_dl(list(rows), min(col_max, max(8, self.width // 2 - 4)), col_spacing)


class Context(click.Context):
    formatter_class = Formatter


class Command(click.Command):
    """A command. url: Twitch's page, shown at the end of the help."""

    context_class = Context

    def __init__(self, name: str | None, *, url: str = "", **settings: Any) -> None:
        super().__init__(name, context_settings=SETTINGS | settings.pop("context_settings", {}), **settings)
        self._url = url

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the URL, on two lines if it is longer than one."""
        super().format_epilog(ctx, formatter)
        if self._url:
            page, _, anchor = self._url.partition("#")
            formatter.write_paragraph()
            formatter.write(f"{self._url}\n" if len(self._url) <= formatter.width else f"{page}\n    #{anchor}\n")


class Group(click.Group):
    """A group of commands. `make` creates commands on demand.

    Args:
        make: Name → command; raises KeyError for an unknown name.
        sections: Heading → names, for the help; the names that `make` knows.
        what: The kind of name in messages, such as "operation".
    """

    def __init__(
        self,
        name: str,
        *,
        help: str,
        what: str = "command",
        make: Callable[[str], click.Command] | None = None,
        sections: Callable[[], Mapping[str, Iterable[str]]] | None = None,
        metavar: str | None = None,
        epilog: str | None = None,
    ) -> None:
        super().__init__(name, help=help, context_settings=SETTINGS, subcommand_metavar=metavar, no_args_is_help=True, epilog=epilog)
        self._what, self._make, self._sections, self._made = what, make, sections, dict[str, click.Command]()

    context_class = Context
    command_class = Command

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return all names in the order of the help."""
        made = [name for names in self._sections().values() for name in names] if self._sections is not None else []
        return [*made, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command with that name; dashes and underscores are equivalent."""
        found = super().get_command(ctx, cmd_name) or self._made.get(cmd_name)
        if found is None and self._make is not None:
            for name in dict.fromkeys((cmd_name, cmd_name.replace("-", "_"))):
                try:
                    found = self._made[name] = self._make(name)
                except KeyError:
                    continue
                break
        return found

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command for the first argument. Raises UsageError with similar names."""
        name = args[0]
        found = self.get_command(ctx, name)
        if found is None and not ctx.resilient_parsing:
            if name.startswith("-"):
                ctx.fail(f"there is no option {name!r} here; see {ctx.command_path} --help")
            near = nearest(name.replace("-", "_") if self._what == "operation" else name, self.list_commands(ctx))
            ctx.fail(f"there is no {self._what} {name!r}{near or f'; see {ctx.command_path} --help'}")
        return found.name if found is not None else None, found, args[1:]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands under their headings, each with the first line of its help."""
        if self._sections is None:
            super().format_commands(ctx, formatter)
            return
        for heading, names in self._sections().items():
            with formatter.section(heading):
                commands = [(name, self.get_command(ctx, name)) for name in names]
                formatter.write_dl([(name, one.get_short_help_str(60)) for name, one in commands if one is not None], col_max=42)


def completing(known: Callable[[], Iterable[str]]) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    """Return a completion callback for these values."""

    def complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(value) for value in known() if value.casefold().startswith(incomplete.casefold())]

    return complete
