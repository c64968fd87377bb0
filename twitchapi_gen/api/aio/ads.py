"""Ads: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/ads.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import AsyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.ads import AdSchedule, AdSnooze, Commercial
    from twitchapi_gen.runtime.models.page import AsyncPage


class AdsMethods(AsyncClient):
    """Ads."""

    async def start_commercial(
        self,
        broadcaster_id: str,
        length: int | timedelta,
    ) -> AsyncPage[Commercial]:
        """Runs a commercial on a channel, which must be live and a partner's or affiliate's; editors and moderators can't. The reply says how
        long to wait before another one.

        `POST /helix/channels/commercial`, app or user token; scope channel:edit:commercial; with an app token (since 2026-07-09), the user
        of broadcaster_id must have granted the app channel:edit:commercial.

        Args:
            broadcaster_id: Id of the channel that runs it; must be the user of a user token.
            length: Length; above 180 seconds counts as 180, and the commercial itself may turn out shorter or longer. Seconds, or a
                timedelta.

        Returns: The commercial, alone in the list.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, RateLimited, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/ads/#start-commercial
        """
        return await self._call(
            facts.ads.START_COMMERCIAL,
            {
                "broadcaster_id": broadcaster_id,
                "length": length,
            },
        )

    async def get_ad_schedule(
        self,
        broadcaster_id: str,
    ) -> AsyncPage[AdSchedule]:
        """Shows last and next ad of a channel, its snoozes and how long it is free of pre-rolls. Between two ads there are 8 minutes at least.

        `GET /helix/channels/ads`, app or user token; scope channel:read:ads; with an app token (since 2026-07-09), the user of
        broadcaster_id must have granted the app channel:read:ads.

        Args:
            broadcaster_id: Id of the channel; must be the user of a user token.

        Returns: The schedule, alone in the list.

        Raises: ParameterError, BadRequest, ServerError, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/ads/#get-ad-schedule
        """
        return await self._call(
            facts.ads.GET_AD_SCHEDULE,
            {
                "broadcaster_id": broadcaster_id,
            },
        )

    async def snooze_next_ad(
        self,
        broadcaster_id: str,
    ) -> AsyncPage[AdSnooze]:
        """Puts off the next automatic mid-roll ad by 5 minutes and uses up one snooze; 429 comes when none is left. The channel must be live,
        with an ad scheduled.

        `POST /helix/channels/ads/schedule/snooze`, app or user token; scope channel:manage:ads; with an app token (since 2026-07-09), the
        user of broadcaster_id must have granted the app channel:manage:ads.

        Args:
            broadcaster_id: Id of the channel; must be the user of a user token.

        Returns: The new schedule, alone in the list.

        Raises: ParameterError, BadRequest, RateLimited, ServerError, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/ads/#snooze-next-ad
        """
        return await self._call(
            facts.ads.SNOOZE_NEXT_AD,
            {
                "broadcaster_id": broadcaster_id,
            },
        )
