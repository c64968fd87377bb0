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
        """Shows the charity campaign that runs on the token's own channel, with goal and donations so far. Nothing is left of it after its
        end. The channel must be a partner's or affiliate's.

        `GET /helix/charity/campaigns`, user token; scope channel:read:charity.

        Args:
            broadcaster_id: Id of the channel that holds the campaign; must be the user of the token.

        Returns: The running campaign, alone in the list; empty when there is none.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and what every call may raise (NetworkError, TokenError).

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
        """Lists what viewers gave to the charity campaign that runs on the token's own channel. Nothing is left of it after the campaign's
        end. The channel must be a partner's or affiliate's.

        `GET /helix/charity/donations`, user token; scope channel:read:charity.

        Args:
            broadcaster_id: Id of the channel that holds the campaign; must be the user of the token.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            limit: Items at most when iterating, over all pages.

        Returns: The donations; empty when no campaign is running. Iterating walks over all pages.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and what every call may raise (NetworkError, TokenError).

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
