"""Requests to the hub, parsed and validated as Twitch did. Raises Refusal for requests that Twitch refused."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import orjson
from attrs import define, field

from twitchapi_gen.api.webhooks.topics import topics
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.legacy.topics import WebhookTopic

LONGEST_LEASE = 864_000
_LONGEST_SECRET = 200


@define(frozen=True)
class Asked:
    """A request to the hub. `parameters`: of the topic, by the names that the topic's template has for them."""

    mode: str
    topic: WebhookTopic
    address: str
    parameters: Mapping[str, str]
    callback: str
    seconds: int
    secret: str = field(repr=False)


def read_asked(headers: Mapping[str, str], body: bytes) -> Asked:
    """The request, from a form or from JSON."""
    fields = _fields(headers.get("Content-Type", ""), body)
    mode, callback, address = (fields.get(f"hub.{name}", "") for name in ("mode", "callback", "topic"))
    if mode not in ("subscribe", "unsubscribe"):
        raise Refusal(400, "hub.mode must be subscribe or unsubscribe")
    if not _is_url(callback):
        raise Refusal(400, "hub.callback must be a URL")
    topic, parameters = read_topic(address)
    seconds, secret = fields.get("hub.lease_seconds", "0"), fields.get("hub.secret", "")
    if not (seconds.isascii() and seconds.isdecimal() and len(seconds) < 10 and int(seconds) <= LONGEST_LEASE):
        raise Refusal(400, f"hub.lease_seconds must be from 0 to {LONGEST_LEASE}")
    if len(secret.encode()) > _LONGEST_SECRET:
        raise Refusal(400, f"hub.secret must have at most {_LONGEST_SECRET} bytes")
    return Asked(mode, topic, address, parameters, callback, int(seconds), secret)


def _is_url(callback: str) -> bool:
    try:
        parts = urlsplit(callback) if callback.isascii() else urlsplit("")
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.fragment


def read_topic(address: str) -> tuple[WebhookTopic, dict[str, str]]:
    """The topic of that address, and its parameters."""
    base, _, query = address.partition("?")
    given = dict(parse_qsl(query, keep_blank_values=True))
    for topic in topics.values():
        url, _, template = topic.url.partition("?")
        if url != base:
            continue
        wanted = dict(part.split("=", 1) for part in template.split("&"))
        open_ = {name: text[1:-1] for name, text in wanted.items() if text.startswith("{")}
        fixed = {name: text for name, text in wanted.items() if name not in open_}
        needed = {name for name, python in open_.items() if not next(one for one in topic.parameters if one.name == python).optional}
        found = {open_[name]: text for name, text in given.items() if name in open_}
        if set(given) <= set(wanted) and needed <= set(given) and found and all(given.get(name) == text for name, text in fixed.items()):
            return topic, found
        raise Refusal(400, f"hub.topic isn't an address of {topic.name}: {topic.url}")
    raise Refusal(400, "hub.topic isn't the address of a topic")


def authorize(asked: Asked, world: World, headers: Mapping[str, str], *, insist: bool) -> str:
    """The client id. A token isn't needed for every topic, unless the hub insists; one that is sent must be good."""
    client_id = headers.get("Client-Id", "")
    if not client_id:
        raise Refusal(401, "Client ID is missing")
    kind, _, given = headers.get("Authorization", "").partition(" ")
    if not given:
        if insist or asked.topic.tokens != ("user", "app"):
            raise Refusal(401, "OAuth token is missing")
        return client_id
    token = world.live(given) if kind.lower() == "bearer" else None
    if token is None or token.client_id != client_id:
        raise Refusal(401, "Invalid OAuth token" if token is None else "Client ID and OAuth token do not match")
    if asked.mode == "subscribe":
        _fits(asked, token)
    return client_id


def _fits(asked: Asked, token: Token) -> None:
    topic = asked.topic
    if token.kind not in topic.tokens:
        raise Refusal(401, f"Missing {topic.tokens[0].capitalize()} OAUTH Token")
    if topic.scopes_any and not any(choice <= token.scopes for choice in topic.scopes_any):
        raise Refusal(401, "Missing scope: " + " or ".join(" and ".join(sorted(choice)) for choice in topic.scopes_any))
    if topic.scopes_any and token.user is not None and asked.parameters.get("broadcaster_id") != token.user.id:
        raise Refusal(401, "The token is another user's than broadcaster_id")


def _fields(kind: str, body: bytes) -> dict[str, str]:
    try:
        if "json" in kind:
            value: Any = orjson.loads(body)
            return {name: str(one) for name, one in value.items()} if is_object(value) else {}
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=50))
    except ValueError:
        raise Refusal(400, "The request body is neither JSON nor a form") from None
