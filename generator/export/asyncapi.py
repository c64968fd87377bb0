"""The picture of EventSub → AsyncAPI 3: the messages over a WebSocket and to a webhook's callback."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from generator.event_docstrings import shown
from generator.export import Json, Named
from generator.export.envelopes import HEADERS, SCHEMAS, SESSION_MESSAGES, WEBHOOK_MESSAGES, metadata
from generator.export.examples import BEGAN, Examples
from generator.export.samples import bounds, number
from generator.export.schemas import Types, reference
from generator.ir import Api, EventType, Group

_ABOUT = """Everything that Twitch's EventSub sends: each subscription type with its condition and its event, and the messages of the protocol.

`python -m generator asyncapi` generates this document from the spec of the Python client `twitchapi_gen`. Every description is the project's own.

- The channel `websocket` is one session. Its client only listens: it subscribes through Helix, see `docs/openapi.json`.
- The channel `webhook` is the app's own callback. Twitch signs each request; a 2xx status accepts the message.
- A conduit's shards are WebSocket sessions or webhooks, so it delivers the same messages.
- A field that is not `required` may be missing. Enums are open: such a field may have any text besides the known values.
- `x-type` and `x-version` name the subscription type of a message; `x-transports` lists its transports. `x-scopes` lists the alternative
  sets of scopes; users must have granted the scopes in `x-app-scopes` to the app.
- Twitch does not version EventSub as a whole, so `info.version` stays the same.
"""


def asyncapi(api: Api) -> Json:
    """The whole document."""
    families: tuple[Group, ...] = api.events
    types = Types.of(families)
    examples = Examples(types, bounds(api))
    schemas = Named(SCHEMAS)
    types.put_schemas(schemas)
    messages: Json = {**SESSION_MESSAGES, **WEBHOOK_MESSAGES}
    for family in families:
        for one in family.types:
            notified = _Notified(one, family, types, examples)
            for name, schema in notified.schemas():
                schemas.put(name, schema, one.source)
            messages |= notified.messages()
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Twitch EventSub",
            "version": "1.0.0",
            "description": _ABOUT,
            "tags": [{"name": family.title} for family in families if family.types],
            "externalDocs": {"url": "https://dev.twitch.tv/docs/eventsub/", "description": "Twitch's documentation"},
        },
        "defaultContentType": "application/json",
        "servers": _SERVERS,
        "channels": _channels(messages),
        "operations": _operations(messages),
        "components": {"schemas": schemas, "messages": messages},
    }


_SERVERS: Json = {
    "twitch": {"host": "eventsub.wss.twitch.tv", "pathname": "/ws", "protocol": "wss", "description": "Twitch's WebSockets"},
    "app": {
        "host": "{host}",
        "protocol": "https",
        "description": "The app's own server, which Twitch calls on port 443",
        "variables": {"host": {"default": "bot.example", "description": "Host of the callback."}},
    },
}
_KEEPALIVE: Json = {
    "type": "object",
    "properties": {
        "keepalive_timeout_seconds": {
            "type": "integer",
            "minimum": 10,
            "maximum": 600,
            "default": 10,
            "description": "Seconds without a message after which the client treats the connection as lost.",
        }
    },
}


def _key(one: EventType) -> str:
    """`channel.follow@2` as the name of a component."""
    return f"{one.type}.{one.version}"


def _name(one: EventType) -> str:
    """`channel.follow@2` as the name of a schema."""
    version = f"V{one.version}" if one.version.isdigit() else one.version.capitalize()
    return "".join(part.capitalize() for part in one.type.replace(".", "_").split("_")) + version


@frozen
class _Notified:
    """One subscription type: its schemas and messages."""

    one: EventType
    family: Group
    types: Types
    examples: Examples

    def schemas(self) -> Iterator[tuple[str, Json]]:
        one, name = self.one, _name(self.one)
        yield f"{name}Condition", self._condition()
        said = {"type": {"const": one.type}, "version": {"const": one.version}, "condition": reference(f"{name}Condition")}
        yield (
            f"{name}Subscription",
            {
                "description": f"A subscription to `{one.type}` version {one.version}.",
                "allOf": [reference("Subscription"), {"type": "object", "properties": said}],
            },
        )
        event = reference(one.model)
        batch = {"type": "array", "description": "The events of the batch.", "items": event}
        came = {"events": batch} if one.batching else {"event": event}
        yield (
            f"{name}Payload",
            {
                "type": "object",
                "description": one.description,
                "properties": {"subscription": reference(f"{name}Subscription"), **came},
                "required": ["subscription", *came],
            },
        )
        yield (
            f"{name}Frame",
            {
                "type": "object",
                "properties": {"metadata": metadata("notification", one.type, one.version), "payload": reference(f"{name}Payload")},
                "required": ["metadata", "payload"],
            },
        )

    def _condition(self) -> Json:
        properties = {part.name: {"type": "string", "description": part.description} for part in self.one.condition}
        schema: Json = {"type": "object", "description": "Condition of the subscription. An omitted id may appear as an empty text."}
        schema |= {"properties": properties, "required": [part.name for part in self.one.condition if part.required]}
        if self.one.one_of:
            schema["x-exactly-one-of"] = list(self.one.one_of)
        return {key: value for key, value in schema.items() if value}

    def messages(self) -> Json:
        one, name = self.one, _name(self.one)
        found: Json = {}
        if "websocket" in one.transports:
            found[f"websocket.{_key(one)}"] = self._message(reference(f"{name}Frame"), self._frame())
        if "webhook" in one.transports:
            message = self._message(reference(f"{name}Payload"), self._payload("webhook"))
            found[f"webhook.{_key(one)}"] = {**message, "headers": HEADERS["notification"]}
        return found

    def _message(self, payload: Json, example: Json) -> Json:
        one = self.one
        found: Json = {
            "name": f"{one.type}@{one.version}",
            "title": one.title,
            "summary": one.description,
            "tags": [{"name": self.family.title}],
            "externalDocs": {"url": one.docs_url},
            "contentType": "application/json",
            "payload": payload,
            "examples": [{"payload": example}],
            "x-type": one.type,
            "x-version": one.version,
            "x-transports": list(one.transports),
        }
        if one.scopes:
            found["description"] = f"Scope: {shown(one.scopes)}."
        extensions = {
            "x-scopes": [sorted(choice) for choice in one.scopes],
            "x-app-scopes": [sorted(choice) for choice in one.app_scopes],
            "x-extra-scopes": list(one.extra_scopes),
            "x-batching": one.batching,
            "x-status": one.status,
        }
        return found | {key: value for key, value in extensions.items() if value}

    def _payload(self, transport: str) -> Json:
        one = self.one
        event = self.examples.item(self.types.models[one.model].fields)
        rivals = one.one_of[1:]
        condition = {part.name: event.get(part.name) or str(number(part.name)) for part in one.condition if part.name not in rivals}
        to = {"method": "websocket", "session_id": "AgoExampleSession"} if transport == "websocket" else {"method": "webhook", "callback": _CALLBACK}
        subscription = {
            "id": str(number(one.key)), "status": "enabled", "type": one.type, "version": one.version, "cost": 0,
            "condition": condition, "transport": to, "created_at": BEGAN,
        }  # fmt: skip
        came = {"events": [event]} if one.batching else {"event": event}
        return {"subscription": subscription, **came}

    def _frame(self) -> Json:
        one = self.one
        told = {
            "message_id": str(number(one.key)), "message_type": "notification", "message_timestamp": BEGAN,
            "subscription_type": one.type, "subscription_version": one.version,
        }  # fmt: skip
        return {"metadata": told, "payload": self._payload("websocket")}


_CALLBACK = "https://bot.example/callback"


def _of(channel: str, messages: Iterable[str]) -> list[str]:
    return [name for name in messages if name.startswith(f"{channel}.")]


def _channels(messages: Json) -> Json:
    found: Json = {
        "websocket": {
            "address": "/ws",
            "title": "A WebSocket session",
            "description": "Begins with a welcome; its session id goes into the subscriptions. A keepalive ends each silence.",
            "servers": [{"$ref": "#/servers/twitch"}],
            "bindings": {"ws": {"query": _KEEPALIVE}},
        },
        "webhook": {
            "address": "/callback",
            "title": "A webhook's callback",
            "description": "Twitch first sends a challenge, then notifications, and possibly a final revocation.",
            "servers": [{"$ref": "#/servers/app"}],
        },
    }
    for name, channel in found.items():
        channel["messages"] = {one: {"$ref": f"#/components/messages/{one}"} for one in _of(name, messages)}
    return found


def _operations(messages: Json) -> Json:
    """The operations of an app, which only receives."""
    found: Json = {}
    for channel, summary in (("websocket", "Receive the messages of a session."), ("webhook", "Receive Twitch's requests to the callback.")):
        listed = [{"$ref": f"#/channels/{channel}/messages/{one}"} for one in _of(channel, messages) if not one.endswith(".challenge_response")]
        found[f"receive_{channel}"] = {"action": "receive", "channel": {"$ref": f"#/channels/{channel}"}, "summary": summary, "messages": listed}
    found["receive_webhook"]["bindings"] = {"http": {"method": "POST", "bindingVersion": "0.3.0"}}
    found["receive_webhook"]["reply"] = {
        "channel": {"$ref": "#/channels/webhook"},
        "messages": [{"$ref": "#/channels/webhook/messages/webhook.challenge_response"}],
    }
    return found
