"""Charity: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/charity.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.charity import CharityCampaign, CharityDonation
    from twitchapi_gen.runtime.models.page import Page


class CharityMethods(SyncClient):
    """Charity."""

    def get_charity_campaign(
        self,
        broadcaster_id: str,
    ) -> Page[CharityCampaign]:
        """Get the charity campaign that runs on the token's own channel, with its goal and the donations so far. The campaign is gone after
        its end. The channel must be a partner's or affiliate's.

        `GET /helix/charity/campaigns`, user token; scope channel:read:charity.

        Args:
            broadcaster_id: Id of the channel that holds the campaign; must be the user of the token.

        Returns: The running campaign, alone in the list; empty if there is none.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/charity/#get-charity-campaign
        """
        return self._call(
            facts.charity.GET_CHARITY_CAMPAIGN,
            {
                "broadcaster_id": broadcaster_id,
            },
        )

    def get_charity_campaign_donations(
        self,
        broadcaster_id: str,
        *,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Page[CharityDonation]:
        """List the donations to the charity campaign that runs on the token's own channel. The list is gone after the campaign's end. The
        channel must be a partner's or affiliate's.

        `GET /helix/charity/donations`, user token; scope channel:read:charity.

        Args:
            broadcaster_id: Id of the channel that holds the campaign; must be the user of the token.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The donations; empty if no campaign is running. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/charity/#get-charity-campaign-donations
        """
        return self._call(
            facts.charity.GET_CHARITY_CAMPAIGN_DONATIONS,
            {
                "broadcaster_id": broadcaster_id,
                "first": first,
                "after": after,
            },
            limit,
        )
