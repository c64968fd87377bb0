"""Channel Points: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.channel_points import CustomReward, CustomRewardRedemption
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

CREATE_CUSTOM_REWARDS: Endpoint[Page[CustomReward], AsyncPage[CustomReward]] = Endpoint(
    name="create_custom_rewards",
    title="Create Custom Rewards",
    group="Channel Points",
    method="POST",
    path="/channel_points/custom_rewards",
    docs_url="https://dev.twitch.tv/docs/api/reference/channel-points/#create-custom-rewards",
    module="channel_points",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_REDEMPTIONS,),
    scopes_any=(frozenset({"channel:manage:redemptions"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="title", python="title", type="string", place="body", required=True, min_length=1, max_length=45),
        Parameter(name="cost", python="cost", type="int", place="body", required=True, minimum=1),
        Parameter(name="prompt", python="prompt", type="string", place="body", max_length=200),
        Parameter(name="is_enabled", python="is_enabled", type="bool", place="body"),
        Parameter(name="background_color", python="background_color", type="string", place="body"),
        Parameter(name="is_user_input_required", python="is_user_input_required", type="bool", place="body"),
        Parameter(name="is_max_per_stream_enabled", python="is_max_per_stream_enabled", type="bool", place="body"),
        Parameter(name="max_per_stream", python="max_per_stream", type="int", place="body", minimum=1),
        Parameter(name="is_max_per_user_per_stream_enabled", python="is_max_per_user_per_stream_enabled", type="bool", place="body"),
        Parameter(name="max_per_user_per_stream", python="max_per_user_per_stream", type="int", place="body", minimum=1),
        Parameter(name="is_global_cooldown_enabled", python="is_global_cooldown_enabled", type="bool", place="body"),
        Parameter(name="global_cooldown_seconds", python="global_cooldown_seconds", type="int", place="body", unit="seconds", minimum=1),
        Parameter(name="should_redemptions_skip_request_queue", python="should_redemptions_skip_request_queue", type="bool", place="body"),
    ),
    rules=(
        Rule("switch", ("is_max_per_stream_enabled", "max_per_stream")),
        Rule("switch", ("is_max_per_user_per_stream_enabled", "max_per_user_per_stream")),
        Rule("switch", ("is_global_cooldown_enabled", "global_cooldown_seconds")),
    ),
    reply="fields",
    codes=(200, 400, 401, 403, 500),
)

DELETE_CUSTOM_REWARD: Endpoint[None, None] = Endpoint(
    name="delete_custom_reward",
    title="Delete Custom Reward",
    group="Channel Points",
    method="DELETE",
    path="/channel_points/custom_rewards",
    docs_url="https://dev.twitch.tv/docs/api/reference/channel-points/#delete-custom-reward",
    module="channel_points",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_REDEMPTIONS,),
    scopes_any=(frozenset({"channel:manage:redemptions"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="id", python="id", type="string", required=True),
    ),
    reply="none",
    codes=(204, 400, 401, 403, 404, 500),
)

GET_CUSTOM_REWARD: Endpoint[Page[CustomReward], AsyncPage[CustomReward]] = Endpoint(
    name="get_custom_reward",
    title="Get Custom Reward",
    group="Channel Points",
    method="GET",
    path="/channel_points/custom_rewards",
    docs_url="https://dev.twitch.tv/docs/api/reference/channel-points/#get-custom-reward",
    module="channel_points",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_REDEMPTIONS,
        AuthScope.CHANNEL_READ_REDEMPTIONS,
    ),
    scopes_any=(
        frozenset({"channel:manage:redemptions"}),
        frozenset({"channel:read:redemptions"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="id", python="ids", type="string", many=50),
        Parameter(name="only_manageable_rewards", python="only_manageable_rewards", type="bool"),
    ),
    reply="fields",
    codes=(200, 400, 401, 403, 404, 500),
)

GET_CUSTOM_REWARD_REDEMPTION: Endpoint[Page[CustomRewardRedemption], AsyncPage[CustomRewardRedemption]] = Endpoint(
    name="get_custom_reward_redemption",
    title="Get Custom Reward Redemption",
    group="Channel Points",
    method="GET",
    path="/channel_points/custom_rewards/redemptions",
    docs_url="https://dev.twitch.tv/docs/api/reference/channel-points/#get-custom-reward-redemption",
    module="channel_points",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_REDEMPTIONS,
        AuthScope.CHANNEL_READ_REDEMPTIONS,
    ),
    scopes_any=(
        frozenset({"channel:manage:redemptions"}),
        frozenset({"channel:read:redemptions"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="reward_id", python="reward_id", type="string", required=True),
        Parameter(name="status", python="status", type="string", values=("CANCELED", "FULFILLED", "UNFULFILLED")),
        Parameter(name="id", python="ids", type="string", many=50),
        Parameter(name="sort", python="sort", type="string", values=("OLDEST", "NEWEST")),
        Parameter(name="after", python="after", type="string"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=50),
    ),
    rules=(Rule("at_least_one_of", ("status", "ids")),),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 403, 404, 500),
)

UPDATE_CUSTOM_REWARD: Endpoint[Page[CustomReward], AsyncPage[CustomReward]] = Endpoint(
    name="update_custom_reward",
    title="Update Custom Reward",
    group="Channel Points",
    method="PATCH",
    path="/channel_points/custom_rewards",
    docs_url="https://dev.twitch.tv/docs/api/reference/channel-points/#update-custom-reward",
    module="channel_points",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_REDEMPTIONS,),
    scopes_any=(frozenset({"channel:manage:redemptions"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="id", python="id", type="string", required=True),
        Parameter(name="title", python="title", type="string", place="body", min_length=1, max_length=45),
        Parameter(name="prompt", python="prompt", type="string", place="body", max_length=200),
        Parameter(name="cost", python="cost", type="int", place="body", minimum=1),
        Parameter(name="background_color", python="background_color", type="string", place="body"),
        Parameter(name="is_enabled", python="is_enabled", type="bool", place="body"),
        Parameter(name="is_user_input_required", python="is_user_input_required", type="bool", place="body"),
        Parameter(name="is_max_per_stream_enabled", python="is_max_per_stream_enabled", type="bool", place="body"),
        Parameter(name="max_per_stream", python="max_per_stream", type="int", place="body", minimum=1),
        Parameter(name="is_max_per_user_per_stream_enabled", python="is_max_per_user_per_stream_enabled", type="bool", place="body"),
        Parameter(name="max_per_user_per_stream", python="max_per_user_per_stream", type="int", place="body", minimum=1),
        Parameter(name="is_global_cooldown_enabled", python="is_global_cooldown_enabled", type="bool", place="body"),
        Parameter(
            name="global_cooldown_seconds", python="global_cooldown_seconds", type="int", place="body", unit="seconds", minimum=1, maximum=604800
        ),
        Parameter(name="is_paused", python="is_paused", type="bool", place="body"),
        Parameter(name="should_redemptions_skip_request_queue", python="should_redemptions_skip_request_queue", type="bool", place="body"),
    ),
    rules=(
        Rule("switch", ("is_max_per_stream_enabled", "max_per_stream")),
        Rule("switch", ("is_max_per_user_per_stream_enabled", "max_per_user_per_stream")),
        Rule("switch", ("is_global_cooldown_enabled", "global_cooldown_seconds")),
        Rule("needs", ("is_max_per_stream_enabled", "max_per_stream")),
        Rule("needs", ("max_per_stream", "is_max_per_stream_enabled")),
        Rule("needs", ("is_max_per_user_per_stream_enabled", "max_per_user_per_stream")),
        Rule("needs", ("max_per_user_per_stream", "is_max_per_user_per_stream_enabled")),
        Rule("needs", ("is_global_cooldown_enabled", "global_cooldown_seconds")),
        Rule("needs", ("global_cooldown_seconds", "is_global_cooldown_enabled")),
    ),
    reply="fields",
    codes=(200, 400, 401, 403, 404, 500),
)

UPDATE_REDEMPTION_STATUS: Endpoint[Page[CustomRewardRedemption], AsyncPage[CustomRewardRedemption]] = Endpoint(
    name="update_redemption_status",
    title="Update Redemption Status",
    group="Channel Points",
    method="PATCH",
    path="/channel_points/custom_rewards/redemptions",
    docs_url="https://dev.twitch.tv/docs/api/reference/channel-points/#update-redemption-status",
    module="channel_points",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_REDEMPTIONS,),
    scopes_any=(frozenset({"channel:manage:redemptions"}),),
    parameters=(
        Parameter(name="id", python="ids", type="string", required=True, many=50),
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="reward_id", python="reward_id", type="string", required=True),
        Parameter(name="status", python="status", type="string", place="body", required=True, values=("CANCELED", "FULFILLED")),
    ),
    reply="fields",
    codes=(200, 400, 401, 403, 404, 500),
)
