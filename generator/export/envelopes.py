"""The parts that EventSub's messages of all types share: sessions, subscriptions, headers. The spec's files have only types and events."""

from generator.export import Json
from generator.export.schemas import TEXT, reference

_TIME: Json = {"type": "string", "format": "date-time", "description": "When it was sent."}
_ID: Json = {"type": "string", "description": "Id of the message. A repeated message has the same id."}
_BEGAN, _SOME_ID = "2026-03-01T18:00:00.123456789Z", "befa7b53-d79d-478f-86b9-120f112b044e"
STATUSES = ("connected", "reconnecting")
_SIGNED = "`sha256=` and the HMAC-SHA256 of id, timestamp and raw body, keyed with the subscription's secret."


def metadata(kind: str, type_: str = "", version: str = "") -> Json:
    """The head of a WebSocket message."""
    said: Json = {"message_id": _ID, "message_type": {"const": kind}, "message_timestamp": _TIME}
    if type_:
        said |= {"subscription_type": {"const": type_}, "subscription_version": {"const": version}}
    elif kind == "revocation":
        said |= {"subscription_type": TEXT, "subscription_version": TEXT}
    return {"type": "object", "properties": said, "required": list(said)}


def _frame(kind: str, payload: Json) -> Json:
    return {"type": "object", "properties": {"metadata": metadata(kind), "payload": payload}, "required": ["metadata", "payload"]}


def _payload_of(name: str) -> Json:
    return {"type": "object", "properties": {name.lower(): reference(name)}, "required": [name.lower()]}


SCHEMAS: dict[str, Json] = {
    "Session": {
        "type": "object",
        "description": "A WebSocket session.",
        "properties": {
            "id": {"type": "string", "description": "Id for the transport of the subscriptions."},
            "status": {"type": "string", "enum": list(STATUSES), "description": "Whether it is new, or about to move."},
            "connected_at": {"type": "string", "format": "date-time", "description": "When the connection was made."},
            "keepalive_timeout_seconds": {
                "type": ["integer", "null"],
                "description": "Maximum silence, in seconds; null in a reconnect message.",
            },
            "reconnect_url": {"type": ["string", "null"], "description": "URL to connect to next; null in a welcome."},
        },
        "required": ["id", "status", "connected_at", "keepalive_timeout_seconds", "reconnect_url"],
    },
    "Transport": {
        "type": "object",
        "description": "Transport of a subscription's events.",
        "properties": {
            "method": {"type": "string", "enum": ["webhook", "websocket", "conduit"]},
            "callback": {"type": "string", "description": "The callback; webhooks only."},
            "session_id": {"type": "string", "description": "The session; WebSockets only."},
            "conduit_id": {"type": "string", "description": "The conduit; conduits only."},
        },
        "required": ["method"],
    },
    "Subscription": {
        "type": "object",
        "description": "A subscription to one type of event under one condition.",
        "properties": {
            "id": {"type": "string"},
            "status": {"type": "string", "description": "`enabled`, or why it ended."},
            "type": {"type": "string", "description": "Name of the type."},
            "version": {"type": "string", "description": "Version of the type."},
            "cost": {"type": "integer", "description": "Its share of the app's total cost."},
            "condition": {"type": "object", "description": "Condition of the subscription."},
            "transport": reference("Transport"),
            "created_at": {"type": "string", "format": "date-time", "description": "When it was made."},
        },
        "required": ["id", "status", "type", "version", "cost", "condition", "transport", "created_at"],
    },
    "WelcomeFrame": _frame("session_welcome", _payload_of("Session")),
    "KeepaliveFrame": _frame("session_keepalive", {"type": "object"}),
    "ReconnectFrame": _frame("session_reconnect", _payload_of("Session")),
    "RevocationFrame": _frame("revocation", _payload_of("Subscription")),
    "RevocationPayload": _payload_of("Subscription"),
    "ChallengePayload": {
        "type": "object",
        "properties": {"challenge": {"type": "string", "description": "Text for the response."}, "subscription": reference("Subscription")},
        "required": ["challenge", "subscription"],
    },
}
"""The schemas of the envelopes."""


def _headers(kind: str) -> Json:
    told: Json = {
        "Message-Id": _ID,
        "Message-Retry": {"type": "string", "description": "Number of previous attempts."},
        "Message-Type": {"const": kind},
        "Message-Signature": {"type": "string", "pattern": "^sha256=[0-9a-f]{64}$", "description": _SIGNED},
        "Message-Timestamp": _TIME,
        "Subscription-Type": {"type": "string", "description": "Name of the type."},
        "Subscription-Version": {"type": "string", "description": "Version of the type."},
    }
    named = {f"Twitch-Eventsub-{name}": schema for name, schema in told.items()}
    return {"type": "object", "properties": named, "required": list(named)}


HEADERS = {kind: _headers(kind) for kind in ("notification", "revocation", "webhook_callback_verification")}
"""The headers of the requests to a callback."""


def _told(kind: str, **more: str) -> Json:
    return {"message_id": _SOME_ID, "message_type": kind, "message_timestamp": _BEGAN, **more}


def _session(status: str, keepalive: int | None, url: str | None) -> Json:
    about = {"id": "AgoExampleSession", "status": status, "connected_at": _BEGAN, "keepalive_timeout_seconds": keepalive, "reconnect_url": url}
    return {"session": about}


def _revoked(transport: Json, status: str = "authorization_revoked") -> Json:
    return {
        "id": _SOME_ID, "status": status, "type": "channel.follow", "version": "2", "cost": 0,
        "condition": {"broadcaster_user_id": "1234567", "moderator_user_id": "1234567"}, "transport": transport, "created_at": _BEGAN,
    }  # fmt: skip


_SOCKET: Json = {"method": "websocket", "session_id": "AgoExampleSession"}
_HOOK: Json = {"method": "webhook", "callback": "https://bot.example/callback"}
_NEXT = "wss://eventsub.wss.twitch.tv/ws?id=example"


def _message(name: str, summary: str, schema: str, example: Json) -> Json:
    return {
        "name": name, "title": name.replace("_", " ").capitalize(), "summary": summary, "contentType": "application/json",
        "payload": reference(schema), "examples": [{"payload": example}],
    }  # fmt: skip


SESSION_MESSAGES: Json = {
    "websocket.session_welcome": _message(
        "session_welcome", "The session began. The client has ten seconds for its first subscription.", "WelcomeFrame",
        {"metadata": _told("session_welcome"), "payload": _session("connected", 10, None)},
    ),
    "websocket.session_keepalive": _message(
        "session_keepalive", "No other message was sent for a while; the connection is alive.", "KeepaliveFrame",
        {"metadata": _told("session_keepalive"), "payload": {}},
    ),
    "websocket.session_reconnect": _message(
        "session_reconnect", "The session moves. The client must connect to the URL within 30 seconds; its subscriptions move with it.",
        "ReconnectFrame", {"metadata": _told("session_reconnect"), "payload": _session("reconnecting", None, _NEXT)},
    ),
    "websocket.revocation": _message(
        "revocation", "A subscription was revoked; its status is the reason.", "RevocationFrame",
        {
            "metadata": _told("revocation", subscription_type="channel.follow", subscription_version="2"),
            "payload": {"subscription": _revoked(_SOCKET)},
        },
    ),
}  # fmt: skip
WEBHOOK_MESSAGES: Json = {
    "webhook.challenge": {
        **_message(
            "webhook_callback_verification", "Verify that the callback wants the subscription.", "ChallengePayload",
            {"challenge": "example-challenge", "subscription": _revoked(_HOOK, "webhook_callback_verification_pending")},
        ),
        "headers": HEADERS["webhook_callback_verification"],
    },
    "webhook.challenge_response": {
        "name": "challenge_response", "title": "Challenge response", "summary": "The answer to a challenge: its text, with status 200.",
        "contentType": "text/plain", "payload": {"type": "string"}, "examples": [{"payload": "example-challenge"}],
    },
    "webhook.revocation": {
        **_message("revocation", "A subscription was revoked; its status is the reason.", "RevocationPayload", {"subscription": _revoked(_HOOK)}),
        "headers": HEADERS["revocation"],
    },
}  # fmt: skip
