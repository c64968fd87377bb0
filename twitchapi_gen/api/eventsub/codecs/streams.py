"""Streams: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/streams.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.models import streams as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import MOMENT, TEXT, Choice, Field
from twitchapi_gen.runtime.reading.tables import Table, new

k_id = key("id")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_type = key("type")
k_started_at = key("started_at")

_STREAM_TYPE = choices(models.StreamType)


STREAM_ONLINE = Table(
    models.StreamOnline,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("type", "type", Choice(models.StreamType)),
        Field("started_at", "started_at", MOMENT),
    ),
)


def read_stream_online(value: dict[str, Any]) -> models.StreamOnline:
    """Reads StreamOnline."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_started_at = when(value[k_started_at])
        if (
            f_id.__class__ is f_broadcaster_user_id.__class__ is f_broadcaster_user_login.__class__ is f_broadcaster_user_name.__class__ is str
            and f_started_at.tzinfo is not None
        ):
            made = new(models.StreamOnline)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.type = _STREAM_TYPE[value[k_type]]
            made.started_at = f_started_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return STREAM_ONLINE.read(value)


STREAM_OFFLINE = Table(
    models.StreamOffline,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
    ),
)


def read_stream_offline(value: dict[str, Any]) -> models.StreamOffline:
    """Reads StreamOffline."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        if f_id.__class__ is f_broadcaster_user_id.__class__ is f_broadcaster_user_login.__class__ is f_broadcaster_user_name.__class__ is str:
            made = new(models.StreamOffline)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return STREAM_OFFLINE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "StreamOnline": (read_stream_online, STREAM_ONLINE),
    "StreamOffline": (read_stream_offline, STREAM_OFFLINE),
}
"""Of each kind of event: the fast reader and the table."""
