"""Channel Points: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.channel_points import CustomReward, CustomRewardRedemption, RedemptionDecision, RedemptionSort, RedemptionStatus
    from twitchapi_gen.runtime.models.page import AsyncPage


class ChannelPointsMethods(AsyncClient):
    """Channel Points."""

    async def create_custom_rewards(
        self,
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
    ) -> AsyncPage[CustomReward]:
        """Add one custom reward to the channel of a partner or affiliate. A channel can have 50 rewards, including disabled ones.

        `POST /helix/channel_points/custom_rewards`, user token; scope channel:manage:redemptions.

        Args:
            broadcaster_id: Id of the channel for the reward; must be the user of the token.
            title: Name of the reward; no other reward of the channel may have it. 1 to 45 characters.
            cost: Price in channel points. At least 1.
            prompt: Prompt for the viewer's text; pass it together with `is_user_input_required`. At most 200 characters.
            is_enabled: Whether viewers see the reward. Default: true.
            background_color: Background colour as
            is_user_input_required: Whether the viewer must enter a text to redeem it. Default: false.
            is_max_per_stream_enabled: Whether `max_per_stream` applies; give both or none, or false alone to switch it off. Default: false.
            max_per_stream: Maximum number of redemptions in one stream; 0 while `is_max_per_stream_enabled` is false. At least 1.
            is_max_per_user_per_stream_enabled: Whether `max_per_user_per_stream` applies; give both or none, or false alone to switch it
                off. Default: false.
            max_per_user_per_stream: Maximum number of redemptions by one viewer in one stream; 0 while `is_max_per_user_per_stream_enabled`
                is false. At least 1.
            is_global_cooldown_enabled: Whether `global_cooldown_seconds` applies; give both or none, or false alone to switch it off.
                Default: false.
            global_cooldown_seconds: Time between two redemptions; 0 while `is_global_cooldown_enabled` is false. Below 60 seconds it works,
                but Twitch's own pages don't show it. Seconds, or a timedelta. At least 1 second.
            should_redemptions_skip_request_queue: Whether a redemption counts as fulfilled at once, without review. Default: false.

        Returns: The new reward, alone in the list.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, ServerError, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/channel-points/#create-custom-rewards
        """
        return await self._call(
            facts.channel_points.CREATE_CUSTOM_REWARDS,
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

    async def delete_custom_reward(
        self,
        broadcaster_id: str,
        id: str,
    ) -> None:
        """Delete a custom reward. Only the app that created it can delete it. Waiting redemptions become fulfilled, so Twitch refunds no
        points.

        `DELETE /helix/channel_points/custom_rewards`, user token; scope channel:manage:redemptions.

        Args:
            broadcaster_id: Id of the channel that offers the reward; must be the user of the token.
            id: Id of the reward to remove.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, ServerError, and the errors of every call (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/channel-points/#delete-custom-reward
        """
        return await self._call(
            facts.channel_points.DELETE_CUSTOM_REWARD,
            {
                "broadcaster_id": broadcaster_id,
                "id": id,
            },
        )

    async def get_custom_reward(
        self,
        broadcaster_id: str,
        *,
        ids: str | Iterable[str] | None = None,
        only_manageable_rewards: bool | None = None,
    ) -> AsyncPage[CustomReward]:
        """List the custom rewards of the token's own channel, at most 50, all in one reply. The channel must be a partner's or affiliate's.

        `GET /helix/channel_points/custom_rewards`, user token; scope channel:manage:redemptions or channel:read:redemptions.

        Args:
            broadcaster_id: Id of the channel that offers the rewards; must be the user of the token.
            ids: Only the rewards with these ids. Unknown ids are ignored; if all are unknown, Twitch replies 404. The client splits more
                than 50 over several requests.
            only_manageable_rewards: Only the rewards that this app made and may therefore change. Default: false.

        Returns: The rewards, sorted by id; empty if the channel has none.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, ServerError, and the errors of every call (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/channel-points/#get-custom-reward
        """
        return await self._call(
            facts.channel_points.GET_CUSTOM_REWARD,
            {
                "broadcaster_id": broadcaster_id,
                "ids": ids,
                "only_manageable_rewards": only_manageable_rewards,
            },
        )

    def get_custom_reward_redemption(
        self,
        broadcaster_id: str,
        reward_id: str,
        *,
        status: RedemptionStatus | str | None = None,
        ids: str | Iterable[str] | None = None,
        sort: RedemptionSort | str | None = None,
        after: str | None = None,
        first: int | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncPage[CustomRewardRedemption], CustomRewardRedemption]:
        """List redemptions of one custom reward, by status or by id. Only the app that created the reward can list them. Fulfilled and
        cancelled redemptions disappear after a few days.

        `GET /helix/channel_points/custom_rewards/redemptions`, user token; scope channel:manage:redemptions or channel:read:redemptions.

        Args:
            broadcaster_id: Id of the channel that offers the reward; must be the user of the token.
            reward_id: Id of the custom reward that was redeemed.
            status: Only redemptions in this state; needed unless `id` is given.
            ids: Only the redemptions with these ids. Unknown ids are ignored; if all are unknown, Twitch replies 404. The client splits
                more than 50 over several requests.
            sort: Order by age: oldest or newest first. Default: OLDEST.
            after: Cursor of the previous page; returns the page after it.
            first: Items per page. 1 to 50. Default: 20.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The redemptions found; empty if none fits. `async for` iterates over all pages, `await` returns the first page.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, ServerError, and the errors of every call (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/channel-points/#get-custom-reward-redemption
        """
        return self._listing(
            facts.channel_points.GET_CUSTOM_REWARD_REDEMPTION,
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

    async def update_custom_reward(
        self,
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
    ) -> AsyncPage[CustomReward]:
        """Change a custom reward. Only the app that created it can change it. Omitted parameters stay unchanged.

        `PATCH /helix/channel_points/custom_rewards`, user token; scope channel:manage:redemptions.

        Args:
            broadcaster_id: Id of the channel that offers the reward; must be the user of the token.
            id: Id of the reward to change.
            title: New name of the reward; no other reward of the channel may have it. 1 to 45 characters.
            prompt: Prompt for the viewer's text; pass it together with `is_user_input_required`. At most 200 characters.
            cost: Price in channel points. At least 1.
            background_color: Background colour as
            is_enabled: Whether viewers see the reward.
            is_user_input_required: Whether the viewer must enter a text to redeem it.
            is_max_per_stream_enabled: Whether `max_per_stream` applies; give both or none, or false alone to switch it off.
            max_per_stream: Maximum number of redemptions in one stream; 0 while `is_max_per_stream_enabled` is false. At least 1.
            is_max_per_user_per_stream_enabled: Whether `max_per_user_per_stream` applies; give both or none, or false alone to switch it
                off.
            max_per_user_per_stream: Maximum number of redemptions by one viewer in one stream; 0 while `is_max_per_user_per_stream_enabled`
                is false. At least 1.
            is_global_cooldown_enabled: Whether `global_cooldown_seconds` applies; give both or none, or false alone to switch it off.
            global_cooldown_seconds: Time between two redemptions, a week at most; 0 while `is_global_cooldown_enabled` is false. Below 60
                seconds it works, but Twitch's own pages don't show it. Seconds, or a timedelta. 1 to 604,800 seconds.
            is_paused: Whether redeeming is paused.
            should_redemptions_skip_request_queue: Whether a redemption counts as fulfilled at once, without review.

        Returns: The changed reward, alone in the list.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, ServerError, and the errors of every call (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/channel-points/#update-custom-reward
        """
        return await self._call(
            facts.channel_points.UPDATE_CUSTOM_REWARD,
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

    async def update_redemption_status(
        self,
        broadcaster_id: str,
        ids: str | Iterable[str],
        *,
        reward_id: str,
        status: RedemptionDecision | str,
    ) -> AsyncPage[CustomRewardRedemption]:
        """Fulfil or cancel redemptions in the request queue. Only the app that created the reward can do so. Cancelling refunds the points.

        `PATCH /helix/channel_points/custom_rewards/redemptions`, user token; scope channel:manage:redemptions.

        Args:
            broadcaster_id: Id of the channel that offers the reward; must be the user of the token.
            ids: Ids of the redemptions to settle; each must be `UNFULFILLED` so far. The client splits more than 50 over several requests.
            reward_id: Id of the custom reward that was redeemed.
            status: State to put them in; it can't be changed again.

        Returns: The redemptions as they are now.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, ServerError, and the errors of every call (NetworkError,
        TokenError).

        https://dev.twitch.tv/docs/api/reference/channel-points/#update-redemption-status
        """
        return await self._call(
            facts.channel_points.UPDATE_REDEMPTION_STATUS,
            {
                "broadcaster_id": broadcaster_id,
                "ids": ids,
                "reward_id": reward_id,
                "status": status,
            },
        )
