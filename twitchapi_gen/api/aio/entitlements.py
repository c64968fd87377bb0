"""Entitlements: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/entitlements.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.entitlements import DropsEntitlement, DropsEntitlementStatus, DropsEntitlementUpdate
    from twitchapi_gen.runtime.models.page import AsyncPage


class EntitlementsMethods(AsyncClient):
    """Entitlements."""

    def get_drops_entitlements(
        self,
        *,
        ids: str | Iterable[str] | None = None,
        user_id: str | None = None,
        game_id: str | None = None,
        fulfillment_status: DropsEntitlementStatus | str | None = None,
        after: str | None = None,
        first: int | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncPage[DropsEntitlement], DropsEntitlement]:
        """List the Drops entitlements that the organisation has granted, in no particular order. A user token lists only its own user's. The
        app's owner must be a member of the organisation that owns the game.

        `GET /helix/entitlements/drops`, app or user token.

        Args:
            ids: Only these entitlements; the organisation must own them. The client splits more than 100 over several requests.
            user_id: Only those of this user; with an app token only.
            game_id: Only those of this game; the organisation must own it.
            fulfillment_status: Only those in this state.
            after: Cursor of the previous page; returns the page after it.
            first: Items per page. 1 to 1,000. Default: 20.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. `async for` iterates over all pages, `await` returns the first page.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, ServerError, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/entitlements/#get-drops-entitlements
        """
        return self._listing(
            facts.entitlements.GET_DROPS_ENTITLEMENTS,
            {
                "ids": ids,
                "user_id": user_id,
                "game_id": game_id,
                "fulfillment_status": fulfillment_status,
                "after": after,
                "first": first,
            },
            limit,
        )

    async def update_drops_entitlements(
        self,
        *,
        entitlement_ids: Iterable[str] | Unset = UNSET,
        fulfillment_status: DropsEntitlementStatus | str | Unset = UNSET,
    ) -> AsyncPage[DropsEntitlementUpdate]:
        """Mark Drops entitlements as claimed or fulfilled. The call succeeds even if some of them fail: the reply groups them by result. A
        user token updates only its own user's. The app's owner must be a member of the organisation that owns the game.

        `PATCH /helix/entitlements/drops`, app or user token.

        Args:
            entitlement_ids: Ids of the entitlements to update. At most 100 values.
            fulfillment_status: State to put them in.

        Returns: The outcomes, each with the entitlements that met it.

        Raises: ParameterError, BadRequest, Unauthorized, ServerError, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/entitlements/#update-drops-entitlements
        """
        return await self._call(
            facts.entitlements.UPDATE_DROPS_ENTITLEMENTS,
            {
                "entitlement_ids": entitlement_ids,
                "fulfillment_status": fulfillment_status,
            },
        )
