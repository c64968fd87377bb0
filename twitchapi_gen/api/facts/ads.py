"""Ads: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/ads.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.ads import AdSchedule, AdSnooze, Commercial
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

START_COMMERCIAL: Endpoint[Page[Commercial], AsyncPage[Commercial]] = Endpoint(
    name="start_commercial",
    title="Start Commercial",
    group="Ads",
    method="POST",
    path="/channels/commercial",
    docs_url="https://dev.twitch.tv/docs/api/reference/ads/#start-commercial",
    module="ads",
    tokens=("app", "user"),
    scopes=(AuthScope.CHANNEL_EDIT_COMMERCIAL,),
    scopes_any=(frozenset({"channel:edit:commercial"}),),
    grants=(("broadcaster_id", (frozenset({"channel:edit:commercial"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", place="body", required=True, who="token"),
        Parameter(name="length", python="length", type="int", place="body", required=True, unit="seconds"),
    ),
    reply="fields",
    codes=(200, 400, 401, 404, 429),
)

GET_AD_SCHEDULE: Endpoint[Page[AdSchedule], AsyncPage[AdSchedule]] = Endpoint(
    name="get_ad_schedule",
    title="Get Ad Schedule",
    group="Ads",
    method="GET",
    path="/channels/ads",
    docs_url="https://dev.twitch.tv/docs/api/reference/ads/#get-ad-schedule",
    module="ads",
    tokens=("app", "user"),
    scopes=(AuthScope.CHANNEL_READ_ADS,),
    scopes_any=(frozenset({"channel:read:ads"}),),
    grants=(("broadcaster_id", (frozenset({"channel:read:ads"}),)),),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),),
    reply="fields",
    codes=(200, 400, 500),
)

SNOOZE_NEXT_AD: Endpoint[Page[AdSnooze], AsyncPage[AdSnooze]] = Endpoint(
    name="snooze_next_ad",
    title="Snooze Next Ad",
    group="Ads",
    method="POST",
    path="/channels/ads/schedule/snooze",
    docs_url="https://dev.twitch.tv/docs/api/reference/ads/#snooze-next-ad",
    module="ads",
    tokens=("app", "user"),
    scopes=(AuthScope.CHANNEL_MANAGE_ADS,),
    scopes_any=(frozenset({"channel:manage:ads"}),),
    grants=(("broadcaster_id", (frozenset({"channel:manage:ads"}),)),),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),),
    reply="fields",
    codes=(200, 400, 429, 500),
)
