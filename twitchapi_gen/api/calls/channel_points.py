"""Channel Points: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import channel_points as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.channel_points import CustomReward, CustomRewardRedemption, RedemptionDecision, RedemptionSort, RedemptionStatus
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def create_custom_rewards(
    broadcaster_id: str,
    title: str,
    cost: int,
    *,
    prompt: str | Unset = UNSET,
    is_enabled: bool | Unset = UNSET,
    background_color: str | Unset = UNSET,
    is_user_input_required: bool | Unset = UNSET,
    is_max_per_stream_enabled: bool | Unset = UNSET,
    max_per_stream: int | Unset = UNSET,
    is_max_per_user_per_stream_enabled: bool | Unset = UNSET,
    max_per_user_per_stream: int | Unset = UNSET,
    is_global_cooldown_enabled: bool | Unset = UNSET,
    global_cooldown_seconds: int | timedelta | Unset = UNSET,
    should_redemptions_skip_request_queue: bool | Unset = UNSET,
) -> Call[Page[CustomReward], AsyncPage[CustomReward]]:
    """`POST /helix/channel_points/custom_rewards`"""
    return make_call(
        facts.CREATE_CUSTOM_REWARDS,
        {
            "broadcaster_id": broadcaster_id,
            "title": title,
            "cost": cost,
            "prompt": prompt,
            "is_enabled": is_enabled,
            "background_color": background_color,
            "is_user_input_required": is_user_input_required,
            "is_max_per_stream_enabled": is_max_per_stream_enabled,
            "max_per_stream": max_per_stream,
            "is_max_per_user_per_stream_enabled": is_max_per_user_per_stream_enabled,
            "max_per_user_per_stream": max_per_user_per_stream,
            "is_global_cooldown_enabled": is_global_cooldown_enabled,
            "global_cooldown_seconds": global_cooldown_seconds,
            "should_redemptions_skip_request_queue": should_redemptions_skip_request_queue,
        },
    )


def delete_custom_reward(
    broadcaster_id: str,
    id: str,
) -> Call[None, None]:
    """`DELETE /helix/channel_points/custom_rewards`"""
    return make_call(
        facts.DELETE_CUSTOM_REWARD,
        {
            "broadcaster_id": broadcaster_id,
            "id": id,
        },
    )


def get_custom_reward(
    broadcaster_id: str,
    *,
    ids: str | Iterable[str] | None = None,
    only_manageable_rewards: bool | None = None,
) -> Call[Page[CustomReward], AsyncPage[CustomReward]]:
    """`GET /helix/channel_points/custom_rewards`"""
    return make_call(
        facts.GET_CUSTOM_REWARD,
        {
            "broadcaster_id": broadcaster_id,
            "ids": ids,
            "only_manageable_rewards": only_manageable_rewards,
        },
    )


def get_custom_reward_redemption(
    broadcaster_id: str,
    reward_id: str,
    *,
    status: RedemptionStatus | str | None = None,
    ids: str | Iterable[str] | None = None,
    sort: RedemptionSort | str | None = None,
    after: str | None = None,
    first: int | None = None,
    limit: int | None = None,
) -> Call[Page[CustomRewardRedemption], AsyncPage[CustomRewardRedemption]]:
    """`GET /helix/channel_points/custom_rewards/redemptions`"""
    return make_call(
        facts.GET_CUSTOM_REWARD_REDEMPTION,
        {
            "broadcaster_id": broadcaster_id,
            "reward_id": reward_id,
            "status": status,
            "ids": ids,
            "sort": sort,
            "after": after,
            "first": first,
        },
        limit,
    )


def update_custom_reward(
    broadcaster_id: str,
    id: str,
    *,
    title: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    cost: int | Unset = UNSET,
    background_color: str | Unset = UNSET,
    is_enabled: bool | Unset = UNSET,
    is_user_input_required: bool | Unset = UNSET,
    is_max_per_stream_enabled: bool | Unset = UNSET,
    max_per_stream: int | Unset = UNSET,
    is_max_per_user_per_stream_enabled: bool | Unset = UNSET,
    max_per_user_per_stream: int | Unset = UNSET,
    is_global_cooldown_enabled: bool | Unset = UNSET,
    global_cooldown_seconds: int | timedelta | Unset = UNSET,
    is_paused: bool | Unset = UNSET,
    should_redemptions_skip_request_queue: bool | Unset = UNSET,
) -> Call[Page[CustomReward], AsyncPage[CustomReward]]:
    """`PATCH /helix/channel_points/custom_rewards`"""
    return make_call(
        facts.UPDATE_CUSTOM_REWARD,
        {
            "broadcaster_id": broadcaster_id,
            "id": id,
            "title": title,
            "prompt": prompt,
            "cost": cost,
            "background_color": background_color,
            "is_enabled": is_enabled,
            "is_user_input_required": is_user_input_required,
            "is_max_per_stream_enabled": is_max_per_stream_enabled,
            "max_per_stream": max_per_stream,
            "is_max_per_user_per_stream_enabled": is_max_per_user_per_stream_enabled,
            "max_per_user_per_stream": max_per_user_per_stream,
            "is_global_cooldown_enabled": is_global_cooldown_enabled,
            "global_cooldown_seconds": global_cooldown_seconds,
            "is_paused": is_paused,
            "should_redemptions_skip_request_queue": should_redemptions_skip_request_queue,
        },
    )


def update_redemption_status(
    broadcaster_id: str,
    ids: str | Iterable[str],
    *,
    reward_id: str,
    status: RedemptionDecision | str,
) -> Call[Page[CustomRewardRedemption], AsyncPage[CustomRewardRedemption]]:
    """`PATCH /helix/channel_points/custom_rewards/redemptions`"""
    return make_call(
        facts.UPDATE_REDEMPTION_STATUS,
        {
            "broadcaster_id": broadcaster_id,
            "ids": ids,
            "reward_id": reward_id,
            "status": status,
        },
    )
