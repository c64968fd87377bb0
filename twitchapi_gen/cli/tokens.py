"""`tokens`: the stored tokens."""

import time
from typing import Any

import click

from twitchapi_gen import StoredToken
from twitchapi_gen.cli import settings
from twitchapi_gen.cli.groups import Group, completing
from twitchapi_gen.cli.output import Format, write_records
from twitchapi_gen.cli.screen import as_json, emit, note
from twitchapi_gen.cli.stopping import PROGRAM, Stop
from twitchapi_gen.runtime.base.secret import Secret

group = Group("tokens", help="List, validate, refresh and revoke users' tokens.\n\nThe tokens themselves are never shown.")
_NAMES = ["user_id", "login", "default", "expires_in", "scopes"]


def _users() -> list[str]:
    app = settings.app(secret=False)
    return [token["login"] or id for id, token in settings.logins(app.id).items()]


_user = click.argument("who", metavar="[USER]", required=False, shell_complete=completing(_users))
_json = click.option("--json", "format", flag_value="json", type=str, default=None, help="Write JSON.")


def _facts(id: str, token: StoredToken, default: str | None) -> dict[str, Any]:
    expires = token["expires_at"]
    return {
        "user_id": id, "login": token["login"], "default": id == default,
        "expires_in": None if expires is None else max(0, round(expires - time.time())), "scopes": sorted(token["scopes"]),
    }  # fmt: skip


@group.command("list")
@_json
def list_(format: Format | None) -> None:
    """List the users who have logged in: login, scopes, seconds until the token expires."""
    app = settings.app(secret=False)
    known = settings.logins(app.id)
    default = settings.default_user(app.id, known)
    facts = [_facts(id, token, default) for id, token in known.items()]
    if format:
        emit(as_json(facts, indent=2))
    elif facts:
        write_records([{**one, "scopes": " ".join(one["scopes"])} for one in facts], "table", _NAMES)
    else:
        note(f"nobody is logged in; run: {PROGRAM} login")


@group.command()
@_user
@_json
def validate(who: str | None, format: Format | None) -> None:
    """Ask Twitch whether a user's token is valid. The exit code is 1 if it isn't."""
    from twitchapi_gen.oauth import validate_token  # loaded only for this command

    app = settings.app(secret=False)
    id = settings.needed_user(app.id, who)
    token = Secret(settings.logins(app.id)[id]["access_token"])
    found = validate_token(token.reveal())
    if found is None:
        raise Stop(f"Twitch no longer accepts the token of user {id}; run: {PROGRAM} tokens refresh {id}")
    facts = {"valid": True, "user_id": found.user_id, "login": found.login, "expires_in": found.expires_in, "scopes": sorted(found.scopes)}
    if format:
        emit(as_json(facts, indent=2))
    else:
        write_records([{**facts, "scopes": " ".join(found.scopes)}], "table", list(facts))


@group.command()
@_user
def refresh(who: str | None) -> None:
    """Refresh a user's token now."""
    app = settings.app(secret=False)
    id = settings.needed_user(app.id, who)
    with settings.client(app) as twitch:
        twitch.as_user(id).refresh_used_token()
    note(f"refreshed the token of user {id}")


@group.command()
@_user
def revoke(who: str | None) -> None:
    """Revoke a user's token at Twitch, and delete it from the store."""
    app = settings.app(secret=False)
    id = settings.needed_user(app.id, who)
    with settings.client(app) as twitch:
        valid = twitch.as_user(id).revoke_user_authentication()
    note(f"revoked the token of user {id}" if valid else f"forgot the token of user {id}, which was no longer valid")


@group.command()
@click.argument("who", metavar="USER", shell_complete=completing(_users))
def use(who: str) -> None:
    """Make this user the default."""
    app = settings.app(secret=False)
    id = settings.needed_user(app.id, who)
    settings.Settings().set("users", {app.id: id})
    note(f"commands act as user {id} now")
