"""Whether the ids in a call can be those of the token's user, which Twitch would find out, too."""

from typing import Any

from twitchapi_gen.runtime.calls.parameters import Query
from twitchapi_gen.runtime.errors import ParameterError
from twitchapi_gen.runtime.facts import Operation

_OWN = ("token", "moderator", "editor")


def check_users(operation: Operation, query: Query, body: dict[str, Any] | None, user_id: str | None) -> None:
    """Raises ParameterError for an id of somebody else, where it must be the token's user. Nothing is certain without that user's id."""
    if not user_id:
        return
    inner = (body or {}).get(operation.body_in) if operation.body_in else body
    sent: dict[str, Any] = {**dict(query), **(inner if isinstance(inner, dict) else {})}
    for one in operation.parameters:
        given = sent.get(one.name)
        if one.who in _OWN and isinstance(given, str) and given and given != user_id:
            raise ParameterError(
                f"{operation.name}: {one.python} must be the id of the token's user, {user_id}, not {given}; "
                f"act for that user with as_user({given!r}), or leave it to Twitch with Twitch(…, check_users=False)"
            )
