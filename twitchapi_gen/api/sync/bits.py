"""Bits: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.bits import (
        BitsLeaderboardPeriod,
        Cheermote,
        CustomPowerUp,
        ExtensionTransaction,
        GetBitsLeaderboardPage,
    )
    from twitchapi_gen.runtime.models.page import Page


class BitsMethods(SyncClient):
    """Bits."""

    def get_bits_leaderboard(
        self,
        *,
        count: int | None = None,
        period: BitsLeaderboardPeriod | str | None = None,
        started_at: datetime | str | None = None,
        user_id: str | None = None,
    ) -> GetBitsLeaderboardPage:
        """Get the users who have cheered the most Bits in the channel of the token's user, by rank.

        `GET /helix/bits/leaderboard`, user token; scope bits:read.

        Args:
            count: Number of entries to return. 1 to 100. Default: 10.
            period: Period to count; any value other than `all` needs `started_at`. Default: all.
            started_at: Any time in the period, in Pacific time, in which midnight UTC belongs to the previous day. Ignored if the period is
                `all`.
            user_id: Returns this user's rank with the ranks just above and below; by default the top ranks.

        Returns: The requested items.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/bits/#get-bits-leaderboard
        """
        return self._call(
            facts.bits.GET_BITS_LEADERBOARD,
            {
                "count": count,
                "period": period,
                "started_at": started_at,
                "user_id": user_id,
            },
        )

    def get_cheermotes(
        self,
        *,
        broadcaster_id: str | None = None,
    ) -> Page[Cheermote]:
        """List the Cheermotes that work in every channel with Bits and, when a channel is given, its own.

        `GET /helix/bits/cheermotes`, app or user token.

        Args:
            broadcaster_id: Id of the broadcaster whose own Cheermotes to add.

        Returns: The requested items.

        Raises: ParameterError, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/bits/#get-cheermotes
        """
        return self._call(
            facts.bits.GET_CHEERMOTES,
            {
                "broadcaster_id": broadcaster_id,
            },
        )

    def get_custom_power_up(
        self,
        broadcaster_id: str,
        *,
        ids: str | Iterable[str] | None = None,
    ) -> Page[CustomPowerUp]:
        """List all custom Power-ups of a broadcaster in one reply. No endpoint creates or changes a Power-up.

        Added to Twitch's API on 2026-05-01.

        `GET /helix/bits/custom_power_ups`, user token; scope bits:read.

        Args:
            broadcaster_id: Id of the channel; must be the user of the token.
            ids: Only these Power-ups. The client splits more than 50 over several requests.

        Returns: The Power-ups; empty if the channel has none.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/bits/#get-custom-power-up
        """
        return self._call(
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
    ) -> Page[ExtensionTransaction]:
        """List the purchases of viewers in an extension.

        `GET /helix/extensions/transactions`, app token.

        Args:
            extension_id: Id of the extension; must be the client id of the token.
            ids: Only these transactions; fails with 404 if one of them doesn't exist. The client splits more than 100 over several
                requests.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/bits/#get-extension-transactions
        """
        return self._call(
            facts.bits.GET_EXTENSION_TRANSACTIONS,
            {
                "extension_id": extension_id,
                "ids": ids,
                "first": first,
                "after": after,
            },
            limit,
        )
