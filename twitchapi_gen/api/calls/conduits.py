"""Conduits: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/conduits.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import conduits as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.conduits import (
        AsyncUpdateConduitShardsPage,
        Conduit,
        ConduitShard,
        ConduitShardInput,
        ConduitShardStatus,
        UpdateConduitShardsPage,
    )
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_conduits() -> Call[Page[Conduit], AsyncPage[Conduit]]:
    """`GET /helix/eventsub/conduits`"""
    return make_call(
        facts.GET_CONDUITS,
        {},
    )


def create_conduits(
    shard_count: int,
) -> Call[Page[Conduit], AsyncPage[Conduit]]:
    """`POST /helix/eventsub/conduits`"""
    return make_call(
        facts.CREATE_CONDUITS,
        {
            "shard_count": shard_count,
        },
    )


def update_conduits(
    id: str,
    shard_count: int,
) -> Call[Page[Conduit], AsyncPage[Conduit]]:
    """`PATCH /helix/eventsub/conduits`"""
    return make_call(
        facts.UPDATE_CONDUITS,
        {
            "id": id,
            "shard_count": shard_count,
        },
    )


def delete_conduit(
    id: str,
) -> Call[None, None]:
    """`DELETE /helix/eventsub/conduits`"""
    return make_call(
        facts.DELETE_CONDUIT,
        {
            "id": id,
        },
    )


def get_conduit_shards(
    conduit_id: str,
    *,
    status: ConduitShardStatus | str | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[ConduitShard], AsyncPage[ConduitShard]]:
    """`GET /helix/eventsub/conduits/shards`"""
    return make_call(
        facts.GET_CONDUIT_SHARDS,
        {
            "conduit_id": conduit_id,
            "status": status,
            "after": after,
        },
        limit,
    )


def update_conduit_shards(
    conduit_id: str,
    shards: Iterable[ConduitShardInput | Mapping[str, object]],
) -> Call[UpdateConduitShardsPage, AsyncUpdateConduitShardsPage]:
    """`PATCH /helix/eventsub/conduits/shards`"""
    return make_call(
        facts.UPDATE_CONDUIT_SHARDS,
        {
            "conduit_id": conduit_id,
            "shards": shards,
        },
    )
