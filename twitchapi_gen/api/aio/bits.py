"""Bits: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.bits import (
        AsyncGetBitsLeaderboardPage,
        BitsLeaderboardPeriod,
        Cheermote,
        CustomPowerUp,
        ExtensionTransaction,
    )
    from twitchapi_gen.runtime.models.page import AsyncPage


class BitsMethods(AsyncClient):
    """Bits."""

    async def get_bits_leaderboard(
        self,
        *,
        count: int | None = None,
        period: BitsLeaderboardPeriod | str | None = None,
        started_at: datetime | str | None = None,
        user_id: str | None = None,
    ) -> AsyncGetBitsLeaderboardPage:
        """Gets who has cheered the most Bits in the channel of the token's user, by rank.

        `GET /helix/bits/leaderboard`, user token; scope bits:read.

        Args:
            count: How many entries to return. 1 to 100. Default: 10.
            period: Over how long to count; any other than `all` needs `started_at`. Default: all.
            started_at: Any time in the period meant, taken in Pacific time, where midnight UTC is still the day before. Ignored when the
                period is `all`.
            user_id: Centres the list on this user, with those ranked just above and below; the top ranks when left out.

        Returns: What was asked for.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/bits/#get-bits-leaderboard
        """
        return await self._call(
            facts.bits.GET_BITS_LEADERBOARD,
            {
                "count": count,
                "period": period,
                "started_at": started_at,
                "user_id": user_id,
            },
        )

    async def get_cheermotes(
        self,
        *,
        broadcaster_id: str | None = None,
    ) -> AsyncPage[Cheermote]:
        """Lists the Cheermotes that work in every channel with Bits and, when a channel is given, its own.

        `GET /helix/bits/cheermotes`, app or user token.

        Args:
            broadcaster_id: Id of the broadcaster whose own Cheermotes to add.

        Returns: What was asked for.

        Raises: ParameterError, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/bits/#get-cheermotes
        """
        return await self._call(
            facts.bits.GET_CHEERMOTES,
            {
                "broadcaster_id": broadcaster_id,
            },
        )

    async def get_custom_power_up(
        self,
        broadcaster_id: str,
        *,
        ids: str | Iterable[str] | None = None,
    ) -> AsyncPage[CustomPowerUp]:
        """Lists the custom Power-ups that a broadcaster made, all in one reply. There is no endpoint that makes or changes one.

        Added to Twitch's API on 2026-05-01.

        `GET /helix/bits/custom_power_ups`, user token; scope bits:read.

        Args:
            broadcaster_id: Id of the channel; must be the user of the token.
            ids: Only these Power-ups. More than 50 are split over several requests.

        Returns: The Power-ups; empty if the channel has none.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/bits/#get-custom-power-up
        """
        return await self._call(
            facts.bits.GET_CUSTOM_POWER_UP,
            {
                "broadcaster_id": broadcaster_id,
                "ids": ids,
            },
        )

    def get_extension_transactions(
        self,
        extension_id: str,
        *,
        ids: str | Iterable[str] | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncPage[ExtensionTransaction], ExtensionTransaction]:
        """Lists what viewers have bought in an extension.

        `GET /helix/extensions/transactions`, app token.

        Args:
            extension_id: Id of the extension; must be the client id of the token.
            ids: Only these transactions; fails with 404 when one of them doesn't exist. More than 100 are split over several requests.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            limit: Items at most when iterating, over all pages.

        Returns: What was asked for. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/bits/#get-extension-transactions
        """
        return self._listing(
            facts.bits.GET_EXTENSION_TRANSACTIONS,
            {
                "extension_id": extension_id,
                "ids": ids,
                "first": first,
                "after": after,
            },
            limit,
        )
