"""`call OPERATION`: a command for each endpoint, created from its definition and its docstring."""

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Any

import click

from twitchapi_gen import Operation, Twitch, TwitchError, operations
from twitchapi_gen.cli import settings
from twitchapi_gen.cli.documentation import Documentation, read
from twitchapi_gen.cli.groups import Command, Group
from twitchapi_gen.cli.options import option_of
from twitchapi_gen.cli.output import FORMATS, Format, Record, chosen, names_in, paged, write_records, write_reply, write_walk
from twitchapi_gen.cli.screen import Progress, is_terminal, note
from twitchapi_gen.cli.stopping import PROGRAM, Stop, code_of, sentence
from twitchapi_gen.runtime.models.page import Paged

_OWN = ("token", "moderator", "editor")
"""The permitted users of parameters that can only name the token's user."""
_HELP = """Call an endpoint of the API.

Each parameter of the method is an option: broadcaster_id is --broadcaster-id. Repeat an option to give several values. Lists and objects take JSON;
@FILE reads a value from a file, @- from standard input."""


def _parameters(operation: Operation, told: Documentation) -> Iterator[click.Option]:
    for one in operation.parameters:
        yield option_of(operation, one, told.arguments.get(one.python, ""), is_own=one.required and one.who in _OWN)


def _shared(operation: Operation) -> Iterator[click.Option]:
    """Yield the options common to all endpoints that apply to this one."""
    if operation.paging:
        yield click.Option(["--limit"], type=click.IntRange(min=1), metavar="N", help="Fetch up to N items, over several pages.")
        yield click.Option(["--all", "everything"], is_flag=True, help="Fetch all pages.")
    if operation.reply != "none":
        told = {
            "json": "as JSON (the default in a pipe)",
            "table": "as a table (the default on a terminal)",
            "csv": "as CSV",
            "jsonl": "one item per line",
        }
        for name in FORMATS:
            yield click.Option([f"--{name}", "format"], flag_value=name, type=str, default=None, help=f"Write the reply {told[name]}.")
    if "user" in operation.tokens:
        yield click.Option(["--user", "who"], metavar="LOGIN", help="Act as this logged-in user: a login or an id.")
    if {"user", "app"} <= set(operation.tokens):
        yield click.Option(["--as-app", "as_app"], is_flag=True, help="Act as the app, even if a user is logged in.")


@cache
def sections() -> Mapping[str, list[str]]:
    """Return the operations by group of Twitch's reference."""
    found: dict[str, list[str]] = {}
    for operation in operations.values():
        found.setdefault(operation.group, []).append(operation.name)
    return found


def _make(name: str) -> click.Command:
    operation, told = operations[name], read(inspect.getdoc(getattr(Twitch, name)) or "")
    return Command(
        name,
        help="\n\n".join([*told.summary, told.request, f"Returns: {told.returns}" if told.returns else ""]).strip(),
        short_help=told.first_sentence,
        url=told.url,
        params=[*_parameters(operation, told), *_shared(operation)],
        callback=_callback(operation),
    )


group = Group("call", help=_HELP, what="operation", make=_make, sections=sections, metavar="OPERATION [OPTIONS]...")


def _callback(operation: Operation) -> Callable[..., None]:
    def call(**given: Any) -> None:
        _call(operation, given)

    return call


def _call(operation: Operation, given: dict[str, Any]) -> None:
    names = {one.python for one in operation.parameters}
    arguments = {name: value for name, value in given.items() if name in names and value is not None}
    limit, everything, format = given.get("limit"), given.get("everything", False), given.get("format")
    try:
        with _client(operation, given.get("who"), given.get("as_app", False), arguments) as twitch:
            reply: object = getattr(twitch, operation.name)(**arguments, **({"limit": limit} if limit else {}))
            page = paged(reply)
            if page is not None and (limit or everything):
                _walk(page, limit, chosen(format))
            else:
                write_reply(reply, chosen(format))
                if page is not None and page.follows_ and is_terminal(sys.stderr):
                    note("more items exist: --all fetches all of them, --limit N up to N")
    except TwitchError as error:
        raise Stop(sentence(error, operation.name), code_of(error)) from error


def _client(operation: Operation, who: str | None, as_app: bool, arguments: dict[str, Any]) -> Twitch:
    """Return the client for the call, and add the logged-in user's id if the operation needs it. Raises Stop if nobody is logged in."""
    if not operation.tokens:
        return Twitch("-")
    kinds = set(operation.tokens)
    if "jwt" in kinds:
        twitch = settings.client(settings.app(secret=False), stored=False)
        settings.add_extension(twitch)
        return twitch
    user, app = None, settings.app(secret="user" not in kinds)
    if "user" in kinds and not as_app:
        user = settings.find_user(app.id, who) if who or "app" in kinds else settings.needed_user(app.id, None, _login(operation))
    if user is None and not app.secret:
        app = settings.app(secret=True)
    for one in operation.parameters:
        if one.required and one.who in _OWN and one.python not in arguments:
            if user is None:
                raise click.UsageError(f"give --{one.python.replace('_', '-')}, since nobody is logged in; or run: {_login(operation)}")
            arguments[one.python] = user
    twitch = settings.client(app)
    return twitch if user is None else twitch.as_user(user)


def _login(operation: Operation) -> str:
    return f"{PROGRAM} login --for {operation.name}"


def _walk(first: Paged[Any], limit: int | None, format: Format) -> None:
    """Write the items of all pages, or up to the limit; as they arrive, if the format allows it."""
    streams = format in ("jsonl", "csv")
    with Progress(shown=not (streams and is_terminal(sys.stdout))) as progress:

        def items() -> Iterator[Record]:
            for page in first.pages(limit):
                progress.add(len(page))
                yield from page.to_dicts()

        found = islice(items(), limit)
        if streams:
            write_records(found, format, names_in(first))
            return
        listed = list(found)
    if format == "json":
        write_walk(first, listed)
    else:
        write_records(listed, format, names_in(first))
