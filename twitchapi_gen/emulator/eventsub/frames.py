"""Messages of EventSub's WebSockets and callback requests, as text and bytes."""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import orjson


def moment(seconds: float) -> str:
    """Unix seconds as EventSub writes times: to the nanosecond."""
    when = datetime.fromtimestamp(seconds, UTC)
    return f"{when:%Y-%m-%dT%H:%M:%S}.{when.microsecond:06d}{secrets.randbelow(1000):03d}Z"


def new_message_id() -> str:
    return str(uuid4())


def new_session_id() -> str:
    return "Ago" + secrets.token_urlsafe(24).replace("-", "x").replace("_", "y")


def new_challenge() -> str:
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode().rstrip("=")


def frame(kind: str, payload: Mapping[str, Any], now: float, *, id: str = "", subscription: Mapping[str, Any] | None = None) -> str:
    """A message of the WebSocket. `subscription`: where it is about one."""
    metadata = {"message_id": id or new_message_id(), "message_type": kind, "message_timestamp": moment(now)}
    if subscription is not None:
        metadata |= {"subscription_type": subscription["type"], "subscription_version": subscription["version"]}
    return orjson.dumps({"metadata": metadata, "payload": payload}).decode()


def session(id: str, status: str, connected_at: str, keepalive: int | None, reconnect_url: str | None) -> dict[str, Any]:
    return {
        "session": {
            "id": id, "status": status, "connected_at": connected_at, "keepalive_timeout_seconds": keepalive, "reconnect_url": reconnect_url,
        }
    }  # fmt: skip


def headers(kind: str, id: str, retry: int, timestamp: str, secret: str, body: bytes, subscription: Mapping[str, Any] | None) -> dict[str, str]:
    """Those of a request to a callback."""
    signature = hmac.new(secret.encode(), id.encode() + timestamp.encode() + body, hashlib.sha256).hexdigest()
    about = {"Subscription-Type": subscription["type"], "Subscription-Version": subscription["version"]} if subscription is not None else {}
    told = {
        "Message-Id": id, "Message-Retry": str(retry), "Message-Type": kind, "Message-Signature": f"sha256={signature}",
        "Message-Timestamp": timestamp, **about,
    }  # fmt: skip
    return {**{f"Twitch-Eventsub-{name}": value for name, value in told.items()}, "Content-Type": "application/json"}
