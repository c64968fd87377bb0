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
        """Run a commercial on a live channel of a partner or affiliate; editors and moderators can't run one. The reply contains the time to
        wait before the next one.

        `POST /helix/channels/commercial`, app or user token; scope channel:edit:commercial; with an app token (since 2026-07-09), the user
        of broadcaster_id must have granted the app channel:edit:commercial.

        Args:
            broadcaster_id: Id of the channel that runs it; must be the user of a user token.
            length: Duration; more than 180 seconds counts as 180, and the actual commercial may be shorter or longer. Seconds, or a
                timedelta.

        Returns: The commercial, alone in the list.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, RateLimited, and the errors of every call (NetworkError, TokenError).

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
        """Get the last and next ad of a channel, its snoozes and its time without pre-rolls. There are at least 8 minutes between two ads.

        `GET /helix/channels/ads`, app or user token; scope channel:read:ads; with an app token (since 2026-07-09), the user of
        broadcaster_id must have granted the app channel:read:ads.

        Args:
            broadcaster_id: Id of the channel; must be the user of a user token.

        Returns: The schedule, alone in the list.

        Raises: ParameterError, BadRequest, ServerError, and the errors of every call (NetworkError, TokenError).

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
        """Postpone the next automatic mid-roll ad by 5 minutes and use one snooze; without a snooze left, Twitch replies 429. The channel must
        be live, with an ad scheduled.

        `POST /helix/channels/ads/schedule/snooze`, app or user token; scope channel:manage:ads; with an app token (since 2026-07-09), the
        user of broadcaster_id must have granted the app channel:manage:ads.

        Args:
            broadcaster_id: Id of the channel; must be the user of a user token.

        Returns: The new schedule, alone in the list.

        Raises: ParameterError, BadRequest, RateLimited, ServerError, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/ads/#snooze-next-ad
        """
        return await self._call(
            facts.ads.SNOOZE_NEXT_AD,
            {
                "broadcaster_id": broadcaster_id,
            },
        )
