"""Conduits: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/conduits.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.conduits import AsyncUpdateConduitShardsPage, Conduit, ConduitShard, UpdateConduitShardsPage
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_CONDUITS: Endpoint[Page[Conduit], AsyncPage[Conduit]] = Endpoint(
    name="get_conduits",
    title="Get Conduits",
    group="Conduits",
    method="GET",
    path="/eventsub/conduits",
    docs_url="https://dev.twitch.tv/docs/api/reference/conduits/#get-conduits",
    module="conduits",
    tokens=("app",),
    reply="fields",
    codes=(200, 401),
)

CREATE_CONDUITS: Endpoint[Page[Conduit], AsyncPage[Conduit]] = Endpoint(
    name="create_conduits",
    title="Create Conduits",
    group="Conduits",
    method="POST",
    path="/eventsub/conduits",
    docs_url="https://dev.twitch.tv/docs/api/reference/conduits/#create-conduits",
    module="conduits",
    tokens=("app",),
    parameters=(Parameter(name="shard_count", python="shard_count", type="int", place="body", required=True, minimum=1, maximum=20000),),
    reply="fields",
    codes=(200, 400, 401, 429),
)

UPDATE_CONDUITS: Endpoint[Page[Conduit], AsyncPage[Conduit]] = Endpoint(
    name="update_conduits",
    title="Update Conduits",
    group="Conduits",
    method="PATCH",
    path="/eventsub/conduits",
    docs_url="https://dev.twitch.tv/docs/api/reference/conduits/#update-conduits",
    module="conduits",
    tokens=("app",),
    parameters=(
        Parameter(name="id", python="id", type="string", place="body", required=True),
        Parameter(name="shard_count", python="shard_count", type="int", place="body", required=True, minimum=1, maximum=20000),
    ),
    reply="fields",
    codes=(200, 400, 401, 404),
)

DELETE_CONDUIT: Endpoint[None, None] = Endpoint(
    name="delete_conduit",
    title="Delete Conduit",
    group="Conduits",
    method="DELETE",
    path="/eventsub/conduits",
    docs_url="https://dev.twitch.tv/docs/api/reference/conduits/#delete-conduit",
    module="conduits",
    tokens=("app",),
    parameters=(Parameter(name="id", python="id", type="string", required=True),),
    reply="none",
    codes=(204, 400, 401, 404),
)

GET_CONDUIT_SHARDS: Endpoint[Page[ConduitShard], AsyncPage[ConduitShard]] = Endpoint(
    name="get_conduit_shards",
    title="Get Conduit Shards",
    group="Conduits",
    method="GET",
    path="/eventsub/conduits/shards",
    docs_url="https://dev.twitch.tv/docs/api/reference/conduits/#get-conduit-shards",
    module="conduits",
    tokens=("app",),
    parameters=(
        Parameter(name="conduit_id", python="conduit_id", type="string", required=True),
        Parameter(
            name="status",
            python="status",
            type="string",
            values=(
                "enabled",
                "webhook_callback_verification_pending",
                "webhook_callback_verification_failed",
                "notification_failures_exceeded",
                "websocket_disconnected",
                "websocket_failed_ping_pong",
                "websocket_received_inbound_traffic",
                "websocket_internal_error",
                "websocket_network_timeout",
                "websocket_network_error",
                "websocket_failed_to_reconnect",
            ),
        ),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 404),
)

UPDATE_CONDUIT_SHARDS: Endpoint[UpdateConduitShardsPage, AsyncUpdateConduitShardsPage] = Endpoint(
    name="update_conduit_shards",
    title="Update Conduit Shards",
    group="Conduits",
    method="PATCH",
    path="/eventsub/conduits/shards",
    docs_url="https://dev.twitch.tv/docs/api/reference/conduits/#update-conduit-shards",
    module="conduits",
    tokens=("app",),
    parameters=(
        Parameter(name="conduit_id", python="conduit_id", type="string", place="body", required=True),
        Parameter(name="shards", python="shards", type="ConduitShardInput[]", place="body", required=True),
    ),
    reply="fields",
    codes=(202, 400, 401, 404),
)
