"""Subscriptions: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import subscriptions as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.subscriptions import (
        AsyncGetBroadcasterSubscriptionsPage,
        GetBroadcasterSubscriptionsPage,
        UserSubscription,
    )
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_broadcaster_subscriptions(
    broadcaster_id: str,
    *,
    user_ids: str | Iterable[str] | None = None,
    first: int | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
) -> Call[GetBroadcasterSubscriptionsPage, AsyncGetBroadcasterSubscriptionsPage]:
    """`GET /helix/subscriptions`"""
    return make_call(
        facts.GET_BROADCASTER_SUBSCRIPTIONS,
        {
            "broadcaster_id": broadcaster_id,
            "user_ids": user_ids,
            "first": first,
            "after": after,
            "before": before,
        },
        limit,
    )


def check_user_subscription(
    broadcaster_id: str,
    user_id: str,
) -> Call[Page[UserSubscription], AsyncPage[UserSubscription]]:
    """`GET /helix/subscriptions/user`"""
    return make_call(
        facts.CHECK_USER_SUBSCRIPTION,
        {
            "broadcaster_id": broadcaster_id,
            "user_id": user_id,
        },
    )
