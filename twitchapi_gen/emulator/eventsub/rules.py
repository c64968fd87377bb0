"""Checks whether Twitch would accept a subscription."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from twitchapi_gen.api.messages import MESSAGES
from twitchapi_gen.emulator.eventsub.book import Book, Item, Subscription
from twitchapi_gen.emulator.loopback import on_this_machine
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.who_may import is_id
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.eventsub.types import TOKENS, SubscriptionType

MOST_SOCKETS = 3
MOST_ON_A_SOCKET = 300
MOST_COST = 10
MOST_APP_COST = 10_000
MOST_ALIKE = 3


def check_token(method: str, token: Token) -> None:
    """Raise Refusal for an unknown method, and for a token of the wrong kind."""
    if method not in TOKENS:
        raise Refusal(400, f"The transport's method must be one of {', '.join(TOKENS)}")
    wanted = TOKENS[method]
    if token.kind != wanted:
        raise Refusal(401, f"The transport {method} needs {'an app' if wanted == 'app' else 'a user'} access token, not {token.kind}'s")


def check_condition(kind: SubscriptionType, method: str, condition: Any) -> dict[str, str]:
    """The condition, checked. Raises Refusal."""
    if method not in kind.transports:
        raise Refusal(400, f"{kind.name} can't be had over the transport {method}")
    if not is_object(condition) or not all(value is None or isinstance(value, str) for value in condition.values()):
        raise Refusal(400, "The condition must be an object of text")
    try:
        found = kind.checked(condition)
    except ParameterError as error:
        raise Refusal(400, str(error)) from None
    if not all(is_id(value) for name, value in found.items() if name.endswith("user_id") and value):
        raise Refusal(400, MESSAGES["condition_user_missing"])  # a login, perhaps
    return found


def check_callback(transport: Mapping[str, Any]) -> None:
    """Raise Refusal for an invalid URL or secret."""
    callback, secret = transport.get("callback"), transport.get("secret")
    if not isinstance(callback, str) or not callback:
        raise Refusal(400, "The transport webhook needs a callback")
    try:
        parts = urlsplit(callback)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Refusal(400, "The callback is no URL") from None
    here = host == "localhost" or on_this_machine(host)
    if not host or parts.username is not None or (parts.scheme != "https" and not (here and parts.scheme == "http")):
        raise Refusal(400, "The callback must be an https URL; http is for this machine only")
    if port not in (None, 443) and not here:
        raise Refusal(400, "The callback must use port 443")
    if not isinstance(secret, str) or not 10 <= len(secret) <= 100 or not secret.isascii():
        raise Refusal(400, "The secret must be 10 to 100 ASCII characters")


def check_scopes(world: World, kind: SubscriptionType, condition: Mapping[str, str], token: Token) -> None:
    """Raise Refusal if the users in the condition haven't granted the app the scopes of the type."""
    if condition.get("client_id", token.client_id) != token.client_id:
        raise Refusal(403, "The client id in the condition is another app's")
    if not kind.scopes_any:
        return
    if token.user is not None:
        granted = token.scopes
        if token.user.id not in condition.values():
            raise Refusal(403, "subscription missing proper authorization: the token's user is not in the condition")
    else:
        granted = frozenset[str]().union(*(one.scopes for user in set(condition.values()) for one in world.granted(token.client_id, user)))
    if not any(choice <= granted for choice in kind.scopes_any):
        ways = " or ".join(" and ".join(sorted(map(str, choice))) for choice in kind.scopes_any)
        raise Refusal(403, f"subscription missing proper authorization: needs {ways}")


def cost(world: World, condition: Mapping[str, str], token: Token) -> int:
    """Nothing where a user in the condition gave the app a token."""
    return 0 if any(world.granted(token.client_id, user) for user in set(condition.values())) else 1


def check_room(book: Book, new: Subscription) -> None:
    """Raise Refusal for a duplicate, and beyond the limits."""
    alike = [one for one in book.alike(new) if one.live]
    there = next((one for one in alike if one.version == new.version and _same_place(one.transport, new.transport)), None)
    if there is not None:
        raise Refusal(409, "subscription already exists", {"id": there.id})
    if len(alike) >= MOST_ALIKE:
        raise Refusal(429, "maximum subscriptions with type and condition exceeded")
    if new.method == "websocket":
        _check_sockets([one for one in book.visible(new.client_id, new.user_id) if one.live], new)
    elif book.cost(new.client_id, "") + new.cost > MOST_APP_COST:
        raise Refusal(429, "total cost exceeded")


def _check_sockets(mine: list[Subscription], new: Subscription) -> None:
    id = new.transport["session_id"]
    sockets = {str(one.transport["session_id"]) for one in mine}
    if id not in sockets and len(sockets) >= MOST_SOCKETS:
        raise Refusal(429, "number of websocket transports limit exceeded")
    if sum(one.transport["session_id"] == id for one in mine) >= MOST_ON_A_SOCKET:
        raise Refusal(429, "websocket transport subscriptions limit exceeded")
    if sum(one.cost for one in mine) + new.cost > MOST_COST:
        raise Refusal(429, "websocket transport subscriptions total cost exceeded")


def _same_place(one: Item, other: Item) -> bool:
    return all(one.get(name) == other.get(name) for name in ("method", "callback", "session_id", "conduit_id"))
