"""Subscriptions: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.subscriptions import (
        AsyncGetBroadcasterSubscriptionsPage,
        GetBroadcasterSubscriptionsPage,
        UserSubscription,
    )
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_BROADCASTER_SUBSCRIPTIONS: Endpoint[GetBroadcasterSubscriptionsPage, AsyncGetBroadcasterSubscriptionsPage] = Endpoint(
    name="get_broadcaster_subscriptions",
    title="Get Broadcaster Subscriptions",
    group="Subscriptions",
    method="GET",
    path="/subscriptions",
    docs_url="https://dev.twitch.tv/docs/api/reference/subscriptions/#get-broadcaster-subscriptions",
    module="subscriptions",
    tokens=("user", "app"),
    scopes=(AuthScope.CHANNEL_READ_SUBSCRIPTIONS,),
    scopes_any=(frozenset({"channel:read:subscriptions"}),),
    grants=(("broadcaster_id", (frozenset({"channel:read:subscriptions"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="user_id", python="user_ids", type="string", many=100, who="anyone"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
        Parameter(name="before", python="before", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

CHECK_USER_SUBSCRIPTION: Endpoint[Page[UserSubscription], AsyncPage[UserSubscription]] = Endpoint(
    name="check_user_subscription",
    title="Check User Subscription",
    group="Subscriptions",
    method="GET",
    path="/subscriptions/user",
    docs_url="https://dev.twitch.tv/docs/api/reference/subscriptions/#check-user-subscription",
    module="subscriptions",
    tokens=("user", "app"),
    scopes=(AuthScope.USER_READ_SUBSCRIPTIONS,),
    scopes_any=(frozenset({"user:read:subscriptions"}),),
    grants=(("user_id", (frozenset({"user:read:subscriptions"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="user_id", python="user_id", type="string", required=True, who="token"),
    ),
    reply="fields",
    codes=(200, 400, 401, 404),
)
