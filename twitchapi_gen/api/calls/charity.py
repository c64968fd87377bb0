"""Charity: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/charity.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import charity as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.charity import CharityCampaign, CharityDonation
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_charity_campaign(
    broadcaster_id: str,
) -> Call[Page[CharityCampaign], AsyncPage[CharityCampaign]]:
    """`GET /helix/charity/campaigns`"""
    return make_call(
        facts.GET_CHARITY_CAMPAIGN,
        {
            "broadcaster_id": broadcaster_id,
        },
    )


def get_charity_campaign_donations(
    broadcaster_id: str,
    *,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[CharityDonation], AsyncPage[CharityDonation]]:
    """`GET /helix/charity/donations`"""
    return make_call(
        facts.GET_CHARITY_CAMPAIGN_DONATIONS,
        {
            "broadcaster_id": broadcaster_id,
            "first": first,
            "after": after,
        },
        limit,
    )
