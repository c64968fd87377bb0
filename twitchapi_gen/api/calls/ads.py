"""Ads: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/ads.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import ads as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.ads import AdSchedule, AdSnooze, Commercial
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def start_commercial(
    broadcaster_id: str,
    length: int | timedelta,
) -> Call[Page[Commercial], AsyncPage[Commercial]]:
    """`POST /helix/channels/commercial`"""
    return make_call(
        facts.START_COMMERCIAL,
        {
            "broadcaster_id": broadcaster_id,
            "length": length,
        },
    )


def get_ad_schedule(
    broadcaster_id: str,
) -> Call[Page[AdSchedule], AsyncPage[AdSchedule]]:
    """`GET /helix/channels/ads`"""
    return make_call(
        facts.GET_AD_SCHEDULE,
        {
            "broadcaster_id": broadcaster_id,
        },
    )


def snooze_next_ad(
    broadcaster_id: str,
) -> Call[Page[AdSnooze], AsyncPage[AdSnooze]]:
    """`POST /helix/channels/ads/schedule/snooze`"""
    return make_call(
        facts.SNOOZE_NEXT_AD,
        {
            "broadcaster_id": broadcaster_id,
        },
    )
