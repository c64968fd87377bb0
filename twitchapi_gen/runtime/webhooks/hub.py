"""What is said to the hub, as flows: with the client's own policy where there is one, else with the client id alone."""

from collections.abc import Iterator
from typing import Any

import orjson

from twitchapi_gen.runtime.calls.delivery import deliver
from twitchapi_gen.runtime.calls.effects import Flow
from twitchapi_gen.runtime.calls.message import Request
from twitchapi_gen.runtime.calls.replies import raise_for
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import UnexpectedReply
from twitchapi_gen.runtime.facts import Operation, TokenKind
from twitchapi_gen.runtime.flow import exchange, raw
from twitchapi_gen.runtime.greeting import greet
from twitchapi_gen.runtime.kinds import is_array, is_object
from twitchapi_gen.runtime.secrecy import as_json
from twitchapi_gen.runtime.secret import Secret
from twitchapi_gen.runtime.tokens.credentials import Credential
from twitchapi_gen.runtime.topics import WebhookTopic
from twitchapi_gen.runtime.webhooks.life import Left, Subscription

_HUB, _LIST = "/webhooks/hub", "/webhooks/subscriptions"
_MOST_PAGES = 1_000


def subscribe(one: Subscription, core: Core, user: Credential | None) -> Flow[None]:
    """Asks for it, or for more of it. user: the client's, None without one: then no token is sent, and the hub decides.

    Raises MissingToken, MissingScope, ApiError, NetworkError.
    """
    fields: dict[str, Any] = {"hub.lease_seconds": one.seconds}
    if one.secrets:
        fields["hub.secret"] = Secret(one.secrets[0].reveal().decode())
    yield from _ask("subscribe", one.topic, one.address, one.callback, fields, core, user)


def unsubscribe(topic: WebhookTopic | None, address: str, callback: str, core: Core, user: Credential | None) -> Flow[None]:
    """Asks for its end. Raises what `subscribe` raises."""
    yield from _ask("unsubscribe", topic, address, callback, {}, core, user)


def listed(core: Core, user: Credential) -> Flow[list[Left]]:
    """All of the app's subscriptions. Raises MissingToken without an app token, ApiError, NetworkError, UnexpectedReply."""
    found: list[Left] = []
    cursor, seen = "", set[str]()
    for _ in range(_MOST_PAGES):
        query = [("first", "100"), *([("after", cursor)] if cursor else [])]
        page = _page((yield from raw("GET", _LIST, query, None, "app", core, user)))
        if page is None:
            raise UnexpectedReply(f"GET {_LIST}: the reply holds no list under `data`")
        found.extend(page[0])
        cursor = page[1]
        if not cursor or cursor in seen:
            break
        seen.add(cursor)
    return found


def _page(reply: Any) -> tuple[list[Left], str] | None:
    """The subscriptions of a reply, and the next page's cursor; None where there are none."""
    items = reply.get("data") if is_object(reply) else None
    if not is_object(reply) or not is_array(items):
        return None
    paging = reply.get("pagination")
    return [*_left(items)], str(paging.get("cursor") or "") if is_object(paging) else ""


def _left(items: list[Any]) -> Iterator[Left]:
    for item in items:
        topic, callback = (item.get("topic"), item.get("callback")) if is_object(item) else (None, None)
        if isinstance(topic, str) and isinstance(callback, str):
            yield Left(topic, callback)


def _ask(
    mode: str, topic: WebhookTopic | None, address: str, callback: str, fields: dict[str, Any], core: Core, user: Credential | None
) -> Flow[None]:
    body = {"hub.callback": callback, "hub.mode": mode, "hub.topic": address, **fields}
    name = f"POST {_HUB} ({mode} {topic.name if topic else address})"
    if user is None:
        yield from _plainly(name, body, core)
        return
    tokens: tuple[TokenKind, ...] = topic.tokens if topic else ("user", "app")
    scopes = topic.scopes_any if topic else ()
    operation = Operation(
        name=name, title="", group="", method="POST", path=_HUB, docs_url="", module="", tokens=tokens, scopes_any=scopes, reply="none"
    )
    yield from exchange(operation, [], body, core, user, core.deadline())


def _plainly(name: str, body: dict[str, Any], core: Core) -> Flow[None]:
    deadline = core.deadline()
    yield from greet(core, deadline)
    headers = {"Client-Id": core.app_id, "Content-Type": "application/json", "Accept": "application/json"}
    request = Request("POST", f"{core.addresses.helix}{_HUB}", headers, orjson.dumps(body, as_json))
    raise_for((yield from deliver(request, name, core, deadline)), name, core)
