"""Charity: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/charity.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.charity import CharityCampaign, CharityDonation
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_CHARITY_CAMPAIGN: Endpoint[Page[CharityCampaign], AsyncPage[CharityCampaign]] = Endpoint(
    name="get_charity_campaign",
    title="Get Charity Campaign",
    group="Charity",
    method="GET",
    path="/charity/campaigns",
    docs_url="https://dev.twitch.tv/docs/api/reference/charity/#get-charity-campaign",
    module="charity",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_READ_CHARITY,),
    scopes_any=(frozenset({"channel:read:charity"}),),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),),
    reply="fields",
    codes=(200, 400, 401, 403),
)

GET_CHARITY_CAMPAIGN_DONATIONS: Endpoint[Page[CharityDonation], AsyncPage[CharityDonation]] = Endpoint(
    name="get_charity_campaign_donations",
    title="Get Charity Campaign Donations",
    group="Charity",
    method="GET",
    path="/charity/donations",
    docs_url="https://dev.twitch.tv/docs/api/reference/charity/#get-charity-campaign-donations",
    module="charity",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_READ_CHARITY,),
    scopes_any=(frozenset({"channel:read:charity"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 403),
)
