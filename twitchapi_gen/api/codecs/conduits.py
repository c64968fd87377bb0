"""Conduits: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/conduits.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import conduits as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    key,
    moment,
    page_reader,
    page_table,
)
from twitchapi_gen.runtime.reading.shapes import MOMENT, TEXT, WHOLE, Choice, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_shard_count = key("shard_count")
k_method = key("method")
k_callback = key("callback")
k_session_id = key("session_id")
k_connected_at = key("connected_at")
k_disconnected_at = key("disconnected_at")
k_status = key("status")
k_transport = key("transport")
k_message = key("message")
k_code = key("code")
k_data = key("data")
k_errors = key("errors")

_CONDUIT_SHARD_STATUS = choices(models.ConduitShardStatus)
_CONDUIT_SHARD_TRANSPORT_METHOD = choices(models.ConduitShardTransportMethod)


CONDUIT = Table(
    models.Conduit,
    (
        Field("id", "id", TEXT),
        Field("shard_count", "shard_count", WHOLE),
    ),
)


def read_conduit(value: dict[str, Any]) -> models.Conduit:
    """Reads Conduit."""
    try:
        f_id = value[k_id]
        f_shard_count = value[k_shard_count]
        if f_id.__class__ is str and f_shard_count.__class__ is int:
            made = new(models.Conduit)
            made.id = f_id
            made.shard_count = f_shard_count
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CONDUIT.read(value)


CONDUIT_SHARD_TRANSPORT = Table(
    models.ConduitShardTransport,
    (
        Field("method", "method", Choice(models.ConduitShardTransportMethod)),
        Field("callback", "callback", TEXT, absent=True),
        Field("session_id", "session_id", TEXT, absent=True),
        Field("connected_at", "connected_at", MOMENT, absent=True),
        Field("disconnected_at", "disconnected_at", MOMENT, absent=True),
    ),
)


def read_conduit_shard_transport(value: dict[str, Any]) -> models.ConduitShardTransport:
    """Reads ConduitShardTransport."""
    try:
        f_callback = value.get(k_callback)
        f_session_id = value.get(k_session_id)
        f_connected_at = value.get(k_connected_at)
        f_disconnected_at = value.get(k_disconnected_at)
        if (f_callback is None or f_callback.__class__ is str) and (f_session_id is None or f_session_id.__class__ is str):
            made = new(models.ConduitShardTransport)
            made.method = _CONDUIT_SHARD_TRANSPORT_METHOD[value[k_method]]
            made.callback = f_callback
            made.session_id = f_session_id
            made.connected_at = None if f_connected_at is None else moment(f_connected_at)
            made.disconnected_at = None if f_disconnected_at is None else moment(f_disconnected_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CONDUIT_SHARD_TRANSPORT.read(value)


CONDUIT_SHARD = Table(
    models.ConduitShard,
    (
        Field("id", "id", TEXT),
        Field("status", "status", Choice(models.ConduitShardStatus)),
        Field("transport", "transport", Object(CONDUIT_SHARD_TRANSPORT)),
    ),
)


def read_conduit_shard(value: dict[str, Any]) -> models.ConduitShard:
    """Reads ConduitShard."""
    try:
        f_id = value[k_id]
        f_transport = value[k_transport]
        if f_id.__class__ is str:
            made = new(models.ConduitShard)
            made.id = f_id
            made.status = _CONDUIT_SHARD_STATUS[value[k_status]]
            made.transport = read_conduit_shard_transport(f_transport)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CONDUIT_SHARD.read(value)


CONDUIT_SHARD_ERROR = Table(
    models.ConduitShardError,
    (
        Field("id", "id", TEXT),
        Field("message", "message", TEXT),
        Field("code", "code", TEXT),
    ),
)


def read_conduit_shard_error(value: dict[str, Any]) -> models.ConduitShardError:
    """Reads ConduitShardError."""
    try:
        f_id = value[k_id]
        f_message = value[k_message]
        f_code = value[k_code]
        if f_id.__class__ is f_message.__class__ is f_code.__class__ is str:
            made = new(models.ConduitShardError)
            made.id = f_id
            made.message = f_message
            made.code = f_code
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CONDUIT_SHARD_ERROR.read(value)


GET_CONDUITS = Codec(
    "get_conduits",
    page_reader(read_conduit),
    page_table(Object(CONDUIT)),
)

CREATE_CONDUITS = Codec(
    "create_conduits",
    page_reader(read_conduit),
    page_table(Object(CONDUIT)),
)

UPDATE_CONDUITS = Codec(
    "update_conduits",
    page_reader(read_conduit),
    page_table(Object(CONDUIT)),
)

GET_CONDUIT_SHARDS = Codec(
    "get_conduit_shards",
    page_reader(read_conduit_shard),
    page_table(Object(CONDUIT_SHARD)),
)

UPDATE_CONDUIT_SHARDS_PAGE = Table(
    models.UpdateConduitShardsPage,
    (
        Field("data", "data", ListOf(Object(CONDUIT_SHARD))),
        Field("errors", "errors", ListOf(Object(CONDUIT_SHARD_ERROR))),
    ),
)


def read_update_conduit_shards_page(value: dict[str, Any]) -> models.UpdateConduitShardsPage:
    """Reads UpdateConduitShardsPage."""
    try:
        f_data = value[k_data]
        f_errors = value[k_errors]
        if f_data.__class__ is list and f_errors.__class__ is list:
            made = new(models.UpdateConduitShardsPage)
            made.data = [read_conduit_shard(one) for one in f_data]
            made.errors = [read_conduit_shard_error(one) for one in f_errors]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return UPDATE_CONDUIT_SHARDS_PAGE.read(value)


UPDATE_CONDUIT_SHARDS = Codec(
    "update_conduit_shards",
    read_update_conduit_shards_page,
    UPDATE_CONDUIT_SHARDS_PAGE,
)
