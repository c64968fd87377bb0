"""`scopes`: the scopes that methods and event types need."""

import inspect
import re
from contextlib import suppress
from typing import Any

import click

from twitchapi_gen import AuthScope, operations
from twitchapi_gen.api import scopes as described
from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.cli.groups import Group, completing
from twitchapi_gen.cli.needs import fewest, names, need_of
from twitchapi_gen.cli.output import Format, write_records
from twitchapi_gen.cli.screen import as_json, emit
from twitchapi_gen.cli.stopping import PROGRAM

group = Group("scopes", help="Show the scopes that methods and event types need.", metavar="COMMAND [ARGS]...")
_json = click.option("--json", "format", flag_value="json", type=str, default=None, help="Write JSON.")
_TEXT = re.compile(r'= "(?P<scope>[a-z_:]+)"\n\s+"""(?P<text>.*?)"""', re.S)


@group.command("for")
@click.argument("wanted", metavar="METHOD...", nargs=-1, required=True, shell_complete=completing(names))
@_json
def for_(wanted: tuple[str, ...], format: Format | None) -> None:
    """Show the tokens and scopes that methods or event types need, and the fewest scopes for all of them."""
    needs = [need_of(name) for name in wanted]
    together = fewest(needs)
    if format:
        listed = [
            {"name": one.name, "tokens": one.tokens, "scopes": [sorted(map(str, choice)) for choice in one.choices], "optional": one.optional}
            for one in needs
        ]
        emit(as_json({"needs": listed, "together": together}, indent=2))
        return
    for one in needs:
        emit(f"{one.name}: {one.words}; {' or '.join(one.tokens) or 'no'} token")
    if together:
        emit(f"together: {' '.join(together)}")
        emit(f"log in with: {PROGRAM} login {' '.join(f'--scope {scope}' for scope in together)}")


@group.command("list")
@_json
def list_(format: Format | None) -> None:
    """List all scopes, with what each one allows and the methods and event types that need it."""
    texts = dict[str, str]()
    with suppress(OSError):  # a frozen program has no sources
        texts = {found["scope"]: " ".join(found["text"].split()) for found in _TEXT.finditer(inspect.getsource(described))}
    users = dict[str, list[str]]()
    named = [(name, one.scopes) for name, one in operations.items()] + [(kind.name, kind.scopes) for kind in subscription_types.values()]
    for name, found in named:
        for scope in found:
            users.setdefault(str(scope), []).append(name)
    listed: list[dict[str, Any]] = [{"scope": one.value, "allows": texts.get(one.value, ""), "for": users.get(one.value, [])} for one in AuthScope]
    if format:
        emit(as_json(listed, indent=2))
    else:
        write_records([{"scope": one["scope"], "allows": one["allows"]} for one in listed], "table", ["scope", "allows"])
