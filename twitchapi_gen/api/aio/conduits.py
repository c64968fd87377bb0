"""Conduits: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/conduits.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.secret import masked
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.conduits import AsyncUpdateConduitShardsPage, Conduit, ConduitShard, ConduitShardInput, ConduitShardStatus
    from twitchapi_gen.runtime.models.page import AsyncPage


class ConduitsMethods(AsyncClient):
    """Conduits."""

    async def get_conduits(
        self,
    ) -> AsyncPage[Conduit]:
        """List the app's conduits.

        `GET /helix/eventsub/conduits`, app token.

        Returns: The requested items.

        Raises: Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/conduits/#get-conduits
        """
        return await self._call(facts.conduits.GET_CONDUITS, {})

    async def create_conduits(
        self,
        shard_count: int,
    ) -> AsyncPage[Conduit]:
        """Create a conduit; an app may have up to five (429 beyond that). Update Conduit Shards assigns transports to its shards.

        `POST /helix/eventsub/conduits`, app token.

        Args:
            shard_count: Number of shards. 1 to 20,000.

        Returns: The new conduit alone.

        Raises: ParameterError, BadRequest, Unauthorized, RateLimited, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/conduits/#create-conduits
        """
        return await self._call(
            facts.conduits.CREATE_CONDUITS,
            {
                "shard_count": shard_count,
            },
        )

    async def update_conduits(
        self,
        id: str,
        shard_count: int,
    ) -> AsyncPage[Conduit]:
        """Change a conduit's number of shards. A lower number deletes the shards with the highest ids.

        `PATCH /helix/eventsub/conduits`, app token.

        Args:
            id: Id of the conduit.
            shard_count: New number of shards. 1 to 20,000.

        Returns: The conduit as it is now.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/conduits/#update-conduits
        """
        return await self._call(
            facts.conduits.UPDATE_CONDUITS,
            {
                "id": id,
                "shard_count": shard_count,
            },
        )

    async def delete_conduit(
        self,
        id: str,
    ) -> None:
        """Delete a conduit. Its subscriptions may still be listed as enabled for a while.

        `DELETE /helix/eventsub/conduits`, app token.

        Args:
            id: Id of the conduit.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/conduits/#delete-conduit
        """
        return await self._call(
            facts.conduits.DELETE_CONDUIT,
            {
                "id": id,
            },
        )

    def get_conduit_shards(
        self,
        conduit_id: str,
        *,
        status: ConduitShardStatus | str | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncPage[ConduitShard], ConduitShard]:
        """List the shards of a conduit with their states and transports.

        `GET /helix/eventsub/conduits/shards`, app token.

        Args:
            conduit_id: Id of the conduit.
            status: Only shards in this state.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. `async for` iterates over all pages, `await` returns the first page.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/conduits/#get-conduit-shards
        """
        return self._listing(
            facts.conduits.GET_CONDUIT_SHARDS,
            {
                "conduit_id": conduit_id,
                "status": status,
                "after": after,
            },
            limit,
        )

    async def update_conduit_shards(
        self,
        conduit_id: str,
        shards: Iterable[ConduitShardInput | Mapping[str, object]],
    ) -> AsyncUpdateConduitShardsPage:
        """Assign transports to shards of a conduit. The call succeeds even if some shards fail; `errors` lists the failed ones.

        `PATCH /helix/eventsub/conduits/shards`, app token.

        Args:
            conduit_id: Id of the conduit.
            shards: The shards to change; the others stay as they are.

        Returns: The shards that were updated.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/conduits/#update-conduit-shards
        """
        shards = masked(shards)
        return await self._call(
            facts.conduits.UPDATE_CONDUIT_SHARDS,
            {
                "conduit_id": conduit_id,
                "shards": shards,
            },
        )
