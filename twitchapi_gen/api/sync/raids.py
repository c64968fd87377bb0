"""Raids: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/raids.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.raids import Raid
    from twitchapi_gen.runtime.models.page import Page


class RaidsMethods(SyncClient):
    """Raids."""

    def start_a_raid(
        self,
        from_broadcaster_id: str,
        to_broadcaster_id: str,
    ) -> Page[Raid]:
        """Prepare a raid, which begins when the broadcaster confirms it on Twitch or after 90 seconds. Only the EventSub event channel.raid
        reports whether it happened. At most 10 calls in 10 minutes.

        `POST /helix/raids`, user token; scope channel:manage:raids.

        Args:
            from_broadcaster_id: Id of the broadcaster who raids; must be the user of the token.
            to_broadcaster_id: Id of another broadcaster, whose channel is raided; fails with 400 if their settings forbid the raid.

        Returns: The raid now pending, always one.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, Conflict, RateLimited, and the errors of every call (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/raids/#start-a-raid
        """
        return self._call(
            facts.raids.START_A_RAID,
            {
                "from_broadcaster_id": from_broadcaster_id,
                "to_broadcaster_id": to_broadcaster_id,
            },
        )

    def cancel_a_raid(
        self,
        broadcaster_id: str,
    ) -> None:
        """Cancel a raid that has not begun yet; fails with 404 if none is pending. At most 10 calls in 10 minutes.

        `DELETE /helix/raids`, user token; scope channel:manage:raids.

        Args:
            broadcaster_id: Id of the broadcaster who started the raid; must be the user of the token.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, RateLimited, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/raids/#cancel-a-raid
        """
        return self._call(
            facts.raids.CANCEL_A_RAID,
            {
                "broadcaster_id": broadcaster_id,
            },
        )
