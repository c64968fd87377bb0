"""The client of pyTwitchAPI 2.0 to 2.5.7.

Made by `python -m generator generate` from spec/moving/v2.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from twitchapi_gen.moving import checks, values
from twitchapi_gen.moving.v2.client import Answer, Client, raise_withdrawn
from twitchapi_gen.moving.values import Id, Ids, Reply, Texts
from twitchapi_gen.v2.types import (
    AnalyticsReportType as AnalyticsReportType,
    AuthScope as AuthScope,
    AuthType as AuthType,
    AutoModAction as AutoModAction,
    AutoModCheckEntry as AutoModCheckEntry,
    BlockReason as BlockReason,
    BlockSourceContext as BlockSourceContext,
    CodeStatus as CodeStatus,
    CustomRewardRedemptionStatus as CustomRewardRedemptionStatus,
    DeprecatedError as DeprecatedError,
    EntitlementFulfillmentStatus as EntitlementFulfillmentStatus,
    EventSubSubscriptionConflict as EventSubSubscriptionConflict,
    EventSubSubscriptionError as EventSubSubscriptionError,
    EventSubSubscriptionTimeout as EventSubSubscriptionTimeout,
    HypeTrainContributionMethod as HypeTrainContributionMethod,
    InvalidRefreshTokenException as InvalidRefreshTokenException,
    InvalidTokenException as InvalidTokenException,
    MissingAppSecretException as MissingAppSecretException,
    MissingScopeException as MissingScopeException,
    ModerationEventType as ModerationEventType,
    NotFoundException as NotFoundException,
    PollStatus as PollStatus,
    PredictionStatus as PredictionStatus,
    PubSubListenTimeoutException as PubSubListenTimeoutException,
    PubSubResponseError as PubSubResponseError,
    SortMethod as SortMethod,
    SortOrder as SortOrder,
    TimePeriod as TimePeriod,
    TwitchAPIException as TwitchAPIException,
    TwitchAuthorizationException as TwitchAuthorizationException,
    TwitchBackendException as TwitchBackendException,
    UnauthorizedException as UnauthorizedException,
    VideoType as VideoType,
)


class Twitch(Client):
    """The client of pyTwitchAPI 2.0 to 2.5.7, over today's. Replies are dicts, as Twitch sends them.

    `client` is the modern client behind it, for calls that this one didn't have.
    """

    def get_extension_analytics(
        self,
        after: str | None = None,
        extension_id: Id | None = None,
        first: int = 20,
        ended_at: datetime | None = None,
        started_at: datetime | None = None,
        report_type: AnalyticsReportType | str | None = None,
    ) -> Reply:
        """Get URLs of CSV files with daily figures, one file for each extension that the user owns, in no fixed order.

        `get_extension_analytics(after=after, extension_id=extension_id, first=first, ended_at=ended_at, started_at=started_at,
        type=report_type)` of the modern client; `GET /helix/analytics/extensions`.

        `report_type` is `type` today.
        """
        checks.between("first", first, 1, 100)
        checks.order(started_at=started_at, ended_at=ended_at)
        return self._object(
            "get_extension_analytics",
            "get_extension_analytics",
            AuthType.USER,
            {
                "after": after,
                "extension_id": values.text(extension_id),
                "first": first,
                "ended_at": values.moment(ended_at),
                "started_at": values.moment(started_at),
                "type": report_type,
            },
        )

    def get_game_analytics(
        self,
        after: str | None = None,
        first: int = 20,
        game_id: Id | None = None,
        ended_at: datetime | None = None,
        started_at: datetime | None = None,
        report_type: AnalyticsReportType | str | None = None,
    ) -> Reply:
        """Get URLs of CSV files with daily figures, one file for each game that the user owns, in no fixed order. A game that was streamed for
        less than five hours in this period has no file.

        `get_game_analytics(after=after, first=first, game_id=game_id, ended_at=ended_at, started_at=started_at, type=report_type)` of the
        modern client; `GET /helix/analytics/games`.

        `report_type` is `type` today.
        """
        checks.between("first", first, 1, 100)
        checks.order(started_at=started_at, ended_at=ended_at)
        return self._object(
            "get_game_analytics",
            "get_game_analytics",
            AuthType.USER,
            {
                "after": after,
                "first": first,
                "game_id": values.text(game_id),
                "ended_at": values.moment(ended_at),
                "started_at": values.moment(started_at),
                "type": report_type,
            },
        )

    def get_creator_goals(
        self,
        broadcaster_id: Id,
    ) -> Reply:
        """List the channel's active goals with their progress. To follow a goal, subscribe to the EventSub event channel.goal.progress instead
        of polling.

        `get_creator_goals(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/goals`.
        """
        return self._object(
            "get_creator_goals",
            "get_creator_goals",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
            },
        )

    def get_bits_leaderboard(
        self,
        count: int = 10,
        period: TimePeriod | str = TimePeriod.ALL,
        started_at: datetime | None = None,
        user_id: Id | None = None,
    ) -> Reply:
        """Get the users who have cheered the most Bits in the channel of the token's user, by rank.

        `get_bits_leaderboard(count=count, period=period, started_at=started_at, user_id=user_id)` of the modern client; `GET
        /helix/bits/leaderboard`.
        """
        checks.between("count", count, 1, 100)
        return self._object(
            "get_bits_leaderboard",
            "get_bits_leaderboard",
            AuthType.USER,
            {
                "count": count,
                "period": period,
                "started_at": values.moment(started_at),
                "user_id": values.text(user_id),
            },
        )

    def get_extension_transactions(
        self,
        extension_id: Id,
        transaction_id: Ids | None = None,
        after: str | None = None,
        first: int = 20,
    ) -> Reply:
        """List the purchases of viewers in an extension.

        `get_extension_transactions(extension_id=extension_id, ids=transaction_id, after=after, first=first)` of the modern client; `GET
        /helix/extensions/transactions`.

        `transaction_id` is `ids` today.
        """
        checks.items("transaction_id", transaction_id, None, 100)
        checks.between("first", first, 1, 100)
        return self._object(
            "get_extension_transactions",
            "get_extension_transactions",
            AuthType.EITHER,
            {
                "extension_id": values.text(extension_id),
                "ids": values.texts(transaction_id),
                "after": after,
                "first": first,
            },
        )

    def get_chat_settings(
        self,
        broadcaster_id: Id,
        moderator_id: Id | None = None,
    ) -> Reply:
        """Get a channel's chat settings. They include the delay for non-moderators only if you pass the id of a moderator whose token has the
        scope moderator:read:chat_settings.

        `get_chat_settings(broadcaster_id=broadcaster_id, moderator_id=moderator_id)` of the modern client; `GET /helix/chat/settings`.
        """
        return self._object(
            "get_chat_settings",
            "get_chat_settings",
            AuthType.EITHER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "moderator_id": values.text(moderator_id),
            },
        )

    def update_chat_settings(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        emote_mode: bool | None = None,
        follower_mode: bool | None = None,
        follower_mode_duration: int | None = None,
        non_moderator_chat_delay: bool | None = None,
        non_moderator_chat_delay_duration: int | None = None,
        slow_mode: bool | None = None,
        slow_mode_wait_time: int | None = None,
        subscriber_mode: bool | None = None,
        unique_chat_mode: bool | None = None,
    ) -> Reply:
        """Change a channel's chat settings. Omitted parameters stay unchanged; a time needs its mode to be switched on.

        `update_chat_settings(broadcaster_id=broadcaster_id, moderator_id=moderator_id, emote_mode=emote_mode, follower_mode=follower_mode,
        follower_mode_duration=follower_mode_duration, non_moderator_chat_delay=non_moderator_chat_delay,
        non_moderator_chat_delay_duration=non_moderator_chat_delay_duration, slow_mode=slow_mode, slow_mode_wait_time=slow_mode_wait_time,
        subscriber_mode=subscriber_mode, unique_chat_mode=unique_chat_mode)` of the modern client; `PATCH /helix/chat/settings`.
        """
        checks.among(
            "non_moderator_chat_delay_duration",
            non_moderator_chat_delay_duration,
            (
                2,
                4,
                6,
            ),
        )
        return self._object(
            "update_chat_settings",
            "update_chat_settings",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "moderator_id": values.text(moderator_id),
                "emote_mode": emote_mode,
                "follower_mode": follower_mode,
                "follower_mode_duration": follower_mode_duration,
                "non_moderator_chat_delay": non_moderator_chat_delay,
                "non_moderator_chat_delay_duration": non_moderator_chat_delay_duration,
                "slow_mode": slow_mode,
                "slow_mode_wait_time": slow_mode_wait_time,
                "subscriber_mode": subscriber_mode,
                "unique_chat_mode": unique_chat_mode,
            },
        )

    def create_clip(
        self,
        broadcaster_id: Id,
        has_delay: bool = False,
    ) -> Reply:
        """Clip the last 90 seconds or so of a live channel. Twitch creates the clip in the background: if Get Clips doesn't return it within
        15 seconds, the creation has failed. Channels can forbid clipping, or restrict it to followers or subscribers.

        `create_clip(broadcaster_id=broadcaster_id)` of the modern client; `POST /helix/clips`.

        `has_delay` has no effect: Clips are made without a delay.
        """
        return self._object(
            "create_clip",
            "create_clip",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
            },
        )

    def get_clips(
        self,
        broadcaster_id: Id | None = None,
        game_id: Id | None = None,
        clip_id: Ids | None = None,
        after: str | None = None,
        before: str | None = None,
        ended_at: datetime | None = None,
        started_at: datetime | None = None,
        first: int = 20,
    ) -> Reply:
        """List clips of a channel or a game, the most watched first, or looks up clips by id. Paging ends after about 1000 clips; to see more,
        ask for several periods.

        `get_clips(broadcaster_id=broadcaster_id, game_id=game_id, ids=clip_id, after=after, before=before, ended_at=ended_at,
        started_at=started_at, first=first)` of the modern client; `GET /helix/clips`.

        `clip_id` is `ids` today.
        """
        checks.items("clip_id", clip_id, None, 100)
        checks.between("first", first, 1, 100)
        checks.exactly_one_of(clip_id=clip_id, broadcaster_id=broadcaster_id, game_id=game_id)
        return self._object(
            "get_clips",
            "get_clips",
            AuthType.EITHER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "game_id": values.text(game_id),
                "ids": values.texts(clip_id),
                "after": after,
                "before": before,
                "ended_at": values.moment(ended_at),
                "started_at": values.moment(started_at),
                "first": first,
            },
        )

    def get_code_status(
        self,
        code: Texts,
        user_id: Id,
    ) -> Reply:
        """Twitch removed redemption codes together with this endpoint; use get_drops_entitlements: games hand out Drops today.

        Raises DeprecatedError.
        """
        checks.items("code", code, 1, 20)
        raise_withdrawn(
            "get_code_status: Twitch removed redemption codes together with this endpoint; use get_drops_entitlements: games hand out Drops today"
        )

    def redeem_code(
        self,
        code: Texts,
        user_id: Id,
    ) -> Reply:
        """Twitch removed redemption codes together with this endpoint; use update_drops_entitlements: games hand out Drops today.

        Raises DeprecatedError.
        """
        checks.items("code", code, 1, 20)
        raise_withdrawn(
            "redeem_code: Twitch removed redemption codes together with this endpoint; use update_drops_entitlements: games hand out Drops today"
        )

    def get_top_games(
        self,
        after: str | None = None,
        before: str | None = None,
        first: int = 20,
    ) -> Reply:
        """List the categories with live streams, those with the most viewers first.

        `get_top_games(after=after, before=before, first=first)` of the modern client; `GET /helix/games/top`.
        """
        checks.between("first", first, 1, 100)
        return self._object(
            "get_top_games",
            "get_top_games",
            AuthType.EITHER,
            {
                "after": after,
                "before": before,
                "first": first,
            },
        )

    def get_games(
        self,
        game_ids: Ids | None = None,
        names: Texts | None = None,
    ) -> Reply:
        """Look up games and categories by id, exact name or IGDB id, 100 of them together at most. Unknown and repeated ones are ignored.

        `get_games(ids=game_ids, names=names)` of the modern client; `GET /helix/games`.

        `game_ids` is `ids` today.
        """
        checks.at_least_one_of(game_ids=game_ids, names=names)
        checks.at_most(100, game_ids=game_ids, names=names)
        return self._object(
            "get_games",
            "get_games",
            AuthType.EITHER,
            {
                "ids": values.texts(game_ids),
                "names": values.texts(names),
            },
        )

    def check_automod_status(
        self,
        broadcaster_id: Id,
        automod_check_entries: Iterable[Mapping[str, Any]],
    ) -> Reply:
        """Check whether AutoMod and the channel's blocked terms would allow messages. Limits per channel: 5 checks a minute and 50 an hour,
        for affiliates 10 and 100, for partners 30 and 300. The rate limit headers don't reflect these limits.

        `check_automod_status(broadcaster_id=broadcaster_id, data=…)` of the modern client; `POST /helix/moderation/enforcements/status`.

        `automod_check_entries` is `data` today.
        """
        return self._object(
            "check_automod_status",
            "check_automod_status",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "data": values.entries(automod_check_entries, ("msg_id", "msg_text")),
            },
        )

    def get_banned_events(
        self,
        broadcaster_id: Id,
        user_id: Id | None = None,
        after: str | None = None,
        first: int = 20,
    ) -> Reply:
        """In March 2022 Twitch shut down this endpoint; use EventSub's listen_channel_ban and listen_channel_unban for new events,
        get_banned_users for the banned users.

        Raises DeprecatedError.
        """
        checks.between("first", first, 1, 100)
        raise_withdrawn(
            "get_banned_events: in March 2022 Twitch shut down this endpoint; use EventSub's listen_channel_ban and listen_channel_unban for new events, get_banned_users for the banned users"
        )

    def get_banned_users(
        self,
        broadcaster_id: Id,
        user_id: Id | None = None,
        after: str | None = None,
        first: int = 20,
        before: str | None = None,
    ) -> Reply:
        """List the users who are banned from the broadcaster's chat or timed out in it.

        `get_banned_users(broadcaster_id=broadcaster_id, user_ids=user_id, after=after, first=first, before=before)` of the modern client;
        `GET /helix/moderation/banned`.

        `user_id` is `user_ids` today.
        """
        checks.between("first", first, 1, 100)
        return self._object(
            "get_banned_users",
            "get_banned_users",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "user_ids": values.text(user_id),
                "after": after,
                "first": first,
                "before": before,
            },
        )

    def ban_user(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        user_id: Id,
        reason: str,
        duration: int | None = None,
    ) -> Reply:
        """Ban a user from the channel's chat, or time them out if you pass a duration. The call can change a timeout or turn it into a ban,
        but fails with 400 for a banned user. For the broadcaster and moderators.

        `ban_user(broadcaster_id=broadcaster_id, moderator_id=moderator_id, user_id=user_id, reason=reason, duration=duration)` of the
        modern client; `POST /helix/moderation/bans`.
        """
        checks.length("reason", reason, 1, 500)
        checks.between("duration", duration, 1, 1209600)
        return self._object(
            "ban_user",
            "ban_user",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "moderator_id": values.text(moderator_id),
                "user_id": values.text(user_id),
                "reason": reason,
                "duration": duration,
            },
        )

    def unban_user(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        user_id: Id,
    ) -> bool:
        """End a ban or timeout; fails with 400 if the user has neither. For the broadcaster and moderators.

        `unban_user(broadcaster_id=broadcaster_id, moderator_id=moderator_id, user_id=user_id)` of the modern client; `DELETE
        /helix/moderation/bans`.
        """
        return self._success(
            "unban_user",
            "unban_user",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "moderator_id": values.text(moderator_id),
                "user_id": values.text(user_id),
            },
        )

    def get_blocked_terms(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        after: str | None = None,
        first: int | None = None,
    ) -> Reply:
        """List the channel's blocked terms other than private ones, whether added by hand or by AutoMod's denials, newest first. For the
        broadcaster and moderators.

        `get_blocked_terms(broadcaster_id=broadcaster_id, moderator_id=moderator_id, after=after, first=first)` of the modern client; `GET
        /helix/moderation/blocked_terms`.
        """
        checks.between("first", first, 1, 100)
        return self._object(
            "get_blocked_terms",
            "get_blocked_terms",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "moderator_id": values.text(moderator_id),
                "after": after,
                "first": first,
            },
        )

    def add_blocked_term(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        text: str,
    ) -> Reply:
        """Block a word or phrase in the channel's chat. If it is blocked already, the reply contains the existing term. For the broadcaster
        and moderators.

        `add_blocked_term(broadcaster_id=broadcaster_id, moderator_id=moderator_id, text=text)` of the modern client; `POST
        /helix/moderation/blocked_terms`.
        """
        checks.length("text", text, 2, 500)
        return self._object(
            "add_blocked_term",
            "add_blocked_term",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "moderator_id": values.text(moderator_id),
                "text": text,
            },
        )

    def remove_blocked_term(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        term_id: Id,
    ) -> bool:
        """Remove a blocked term from the channel's list; an unknown id is no error. For the broadcaster and moderators.

        `remove_blocked_term(broadcaster_id=broadcaster_id, moderator_id=moderator_id, id=term_id)` of the modern client; `DELETE
        /helix/moderation/blocked_terms`.

        `term_id` is `id` today.
        """
        return self._success(
            "remove_blocked_term",
            "remove_blocked_term",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "moderator_id": values.text(moderator_id),
                "id": values.text(term_id),
            },
        )

    def get_moderators(
        self,
        broadcaster_id: Id,
        user_ids: Ids | None = None,
        first: int = 20,
        after: str | None = None,
    ) -> Reply:
        """List the moderators of the broadcaster's channel.

        `get_moderators(broadcaster_id=broadcaster_id, user_ids=user_ids, first=first, after=after)` of the modern client; `GET
        /helix/moderation/moderators`.
        """
        checks.items("user_ids", user_ids, None, 100)
        checks.between("first", first, 1, 100)
        return self._object(
            "get_moderators",
            "get_moderators",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "user_ids": values.texts(user_ids),
                "first": first,
                "after": after,
            },
        )

    def get_moderator_events(
        self,
        broadcaster_id: Id,
        user_ids: Ids | None = None,
        after: str | None = None,
        first: int = 20,
    ) -> Reply:
        """In March 2022 Twitch shut down this endpoint; use EventSub's listen_channel_moderator_add and listen_channel_moderator_remove for
        new events, get_moderators for the moderators.

        Raises DeprecatedError.
        """
        checks.items("user_ids", user_ids, None, 100)
        checks.between("first", first, 1, 100)
        raise_withdrawn(
            "get_moderator_events: in March 2022 Twitch shut down this endpoint; use EventSub's listen_channel_moderator_add and listen_channel_moderator_remove for new events, get_moderators for the moderators"
        )

    def create_stream_marker(
        self,
        user_id: Id,
        description: str | None = None,
    ) -> Reply:
        """Mark the current spot of a live stream. Fails if the channel is offline or doesn't keep recordings (VODs), and in premieres and
        reruns.

        `create_stream_marker(user_id=user_id, description=description)` of the modern client; `POST /helix/streams/markers`.
        """
        checks.length("description", description, None, 140)
        return self._object(
            "create_stream_marker",
            "create_stream_marker",
            AuthType.USER,
            {
                "user_id": values.text(user_id),
                "description": description,
            },
        )

    def get_streams(
        self,
        after: str | None = None,
        before: str | None = None,
        first: int = 20,
        game_id: Ids | None = None,
        language: Texts | None = None,
        user_id: Ids | None = None,
        user_login: Texts | None = None,
    ) -> Reply:
        """List live streams in descending order of viewers; offline channels are omitted. Since viewer numbers change, a stream may appear on
        two pages or on none.

        `get_streams(after=after, before=before, first=first, game_ids=game_id, languages=language, user_ids=user_id,
        user_logins=user_login)` of the modern client; `GET /helix/streams`.

        `game_id` is `game_ids` today; `language` is `languages` today; `user_id` is `user_ids` today; `user_login` is `user_logins` today.
        """
        checks.between("first", first, 1, 100)
        checks.items("game_id", game_id, None, 100)
        checks.items("language", language, None, 100)
        checks.items("user_id", user_id, None, 100)
        checks.items("user_login", user_login, None, 100)
        return self._object(
            "get_streams",
            "get_streams",
            AuthType.EITHER,
            {
                "after": after,
                "before": before,
                "first": first,
                "game_ids": values.texts(game_id),
                "languages": values.texts(language),
                "user_ids": values.texts(user_id),
                "user_logins": values.texts(user_login),
            },
        )

    def get_stream_markers(
        self,
        user_id: Id | None,
        video_id: Id | None,
        after: str | None = None,
        before: str | None = None,
        first: int = 20,
    ) -> Reply:
        """List the markers of one video, or of a user's latest one. Only its owner and the owner's editors may see them.

        `get_stream_markers(user_id=user_id, video_id=video_id, after=after, before=before, first=first)` of the modern client; `GET
        /helix/streams/markers`.
        """
        checks.between("first", first, 1, 100)
        checks.at_least_one_of(user_id=user_id, video_id=video_id)
        return self._object(
            "get_stream_markers",
            "get_stream_markers",
            AuthType.USER,
            {
                "user_id": values.text(user_id),
                "video_id": values.text(video_id),
                "after": after,
                "before": before,
                "first": first,
            },
        )

    def get_broadcaster_subscriptions(
        self,
        broadcaster_id: Id,
        user_ids: Ids | None = None,
        after: str | None = None,
        first: int = 20,
    ) -> Reply:
        """List the subscribers of the token's user. Extensions may use an app token if the broadcaster has allowed it.

        `get_broadcaster_subscriptions(broadcaster_id=broadcaster_id, user_ids=user_ids, after=after, first=first)` of the modern client;
        `GET /helix/subscriptions`.
        """
        checks.items("user_ids", user_ids, None, 100)
        checks.between("first", first, 1, 100)
        return self._object(
            "get_broadcaster_subscriptions",
            "get_broadcaster_subscriptions",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "user_ids": values.texts(user_ids),
                "after": after,
                "first": first,
            },
        )

    def check_user_subscription(
        self,
        broadcaster_id: Id,
        user_id: Id,
    ) -> Reply:
        """Get the subscription of the token's user to a channel, or fail with 404 if there is none. Extensions may use an app token if that
        has been allowed.

        `check_user_subscription(broadcaster_id=broadcaster_id, user_id=user_id)` of the modern client; `GET /helix/subscriptions/user`.
        """
        return self._object(
            "check_user_subscription",
            "check_user_subscription",
            AuthType.EITHER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "user_id": values.text(user_id),
            },
        )

    def get_all_stream_tags(
        self,
        after: str | None = None,
        first: int = 20,
        tag_ids: Ids | None = None,
    ) -> Reply:
        """In July 2023 Twitch removed its own tags; tags are free text now; use the `tags` of get_streams and get_channel_information.

        Raises DeprecatedError.
        """
        checks.between("first", first, 1, 100)
        checks.items("tag_ids", tag_ids, None, 100)
        raise_withdrawn(
            "get_all_stream_tags: in July 2023 Twitch removed its own tags; tags are free text now; use the `tags` of get_streams and get_channel_information"
        )

    def get_stream_tags(
        self,
        broadcaster_id: Id,
    ) -> Reply:
        """In July 2023 Twitch removed its own tags; tags are free text now; use the `tags` of get_channel_information.

        Raises DeprecatedError.
        """
        raise_withdrawn(
            "get_stream_tags: in July 2023 Twitch removed its own tags; tags are free text now; use the `tags` of get_channel_information"
        )

    def replace_stream_tags(
        self,
        broadcaster_id: Id,
        tag_ids: Ids,
    ) -> Reply:
        """In July 2023 Twitch removed its own tags; tags are free text now; use modify_channel_information(…, tags=[…]) of the modern client.

        Raises DeprecatedError.
        """
        checks.items("tag_ids", tag_ids, None, 100)
        raise_withdrawn(
            "replace_stream_tags: in July 2023 Twitch removed its own tags; tags are free text now; use modify_channel_information(…, tags=[…]) of the modern client"
        )

    def get_channel_teams(
        self,
        broadcaster_id: Id,
    ) -> Reply:
        """List the teams a channel belongs to; none if it is in no team. Fails with 404 if there is no such channel.

        `get_channel_teams(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/teams/channel`.
        """
        return self._object(
            "get_channel_teams",
            "get_channel_teams",
            AuthType.EITHER,
            {
                "broadcaster_id": values.text(broadcaster_id),
            },
        )

    def get_teams(
        self,
        team_id: Id | None = None,
        name: str | None = None,
    ) -> Reply:
        """Look up one team and its members, by name or by id. Fails with 404 if there is no such team.

        `get_teams(id=team_id, name=name)` of the modern client; `GET /helix/teams`.

        `team_id` is `id` today.
        """
        checks.exactly_one_of(team_id=team_id, name=name)
        return self._object(
            "get_teams",
            "get_teams",
            AuthType.EITHER,
            {
                "id": values.text(team_id),
                "name": name,
            },
        )

    def get_users(
        self,
        user_ids: Ids | None = None,
        logins: Texts | None = None,
    ) -> Reply:
        """Look up accounts by id or login name, 100 in total. With neither, a user token returns its own user, and an app token fails.

        `get_users(ids=user_ids, logins=logins)` of the modern client; `GET /helix/users`.

        `user_ids` is `ids` today.
        """
        checks.at_most(100, user_ids=user_ids, logins=logins)
        auth = AuthType.USER if not (user_ids or logins) else AuthType.EITHER
        return self._object(
            "get_users",
            "get_users",
            auth,
            {
                "ids": values.texts(user_ids),
                "logins": values.texts(logins),
            },
        )

    def get_users_follows(
        self,
        after: str | None = None,
        first: int = 20,
        from_id: Id | None = None,
        to_id: Id | None = None,
    ) -> Reply:
        """In September 2023 Twitch shut down this endpoint; use get_followed_channels with the scope user:read:follows for the channels that a
        user follows, get_channel_followers with moderator:read:followers for the followers of a channel.

        Raises DeprecatedError if those can not answer.
        """
        checks.between("first", first, 1, 100)
        checks.at_least_one_of(from_id=from_id, to_id=to_id)
        return self._instead(
            "get_users_follows",
            "get_users_follows: in September 2023 Twitch shut down this endpoint; use get_followed_channels with the scope user:read:follows for the channels that a user follows, get_channel_followers with moderator:read:followers for the followers of a channel",
            {
                "after": after,
                "first": first,
                "from_id": values.text(from_id),
                "to_id": values.text(to_id),
            },
            _GET_USERS_FOLLOWS,
        )

    def update_user(
        self,
        description: str,
    ) -> Reply:
        """Change the description of the token's own user.

        `update_user(description=description)` of the modern client; `PUT /helix/users`.
        """
        return self._object(
            "update_user",
            "update_user",
            AuthType.USER,
            {
                "description": description,
            },
        )

    def get_user_extensions(
        self,
    ) -> Reply:
        """List the extensions that the user of the token has installed. Inactive ones are included only with the scope user:edit:broadcast.

        `get_user_extensions()` of the modern client; `GET /helix/users/extensions/list`.
        """
        return self._object("get_user_extensions", "get_user_extensions", AuthType.USER, {})

    def get_user_active_extensions(
        self,
        user_id: Id | None = None,
    ) -> Reply:
        """Get the active extensions of a channel, slot by slot. The reply includes the token's own extensions in development only for a user
        token with user:read:broadcast or user:edit:broadcast.

        `get_user_active_extensions(user_id=user_id)` of the modern client; `GET /helix/users/extensions`.
        """
        return self._object(
            "get_user_active_extensions",
            "get_user_active_extensions",
            AuthType.USER,
            {
                "user_id": values.text(user_id),
            },
        )

    def update_user_extensions(
        self,
        data: Mapping[str, Any],
    ) -> Reply:
        """Activate, replace and deactivate extensions on the channel of the token's user, slot by slot. Fails with 404 if an id with that
        version isn't installed. An extension put under several kinds ends up under one of them, whichever Twitch writes last.

        `update_user_extensions(panel=…, overlay=…, component=…)` of the modern client; `PUT /helix/users/extensions`.
        """
        return self._object(
            "update_user_extensions",
            "update_user_extensions",
            AuthType.USER,
            {
                **values.spread(data, ("panel", "overlay", "component")),
            },
        )

    def get_videos(
        self,
        ids: Ids | None = None,
        user_id: Id | None = None,
        game_id: Id | None = None,
        after: str | None = None,
        before: str | None = None,
        first: int = 20,
        language: str | None = None,
        period: TimePeriod | str = TimePeriod.ALL,
        sort: SortMethod | str = SortMethod.TIME,
        video_type: VideoType | str = VideoType.ALL,
    ) -> Reply:
        """Look up videos by id, or list the videos of a user or a game (at most 500 of a game). Filters, order and page size apply to lists
        only; a video must match all filters. Unknown ids are ignored if at least one is known.

        `get_videos(ids=ids, user_id=user_id, game_id=game_id, after=after, before=before, first=first, language=language, period=period,
        sort=sort, type=video_type)` of the modern client; `GET /helix/videos`.

        `video_type` is `type` today.
        """
        checks.items("ids", ids, None, 100)
        checks.between("first", first, 1, 100)
        checks.at_least_one_of(ids=ids, user_id=user_id, game_id=game_id)
        return self._object(
            "get_videos",
            "get_videos",
            AuthType.EITHER,
            {
                "ids": values.texts(ids),
                "user_id": values.text(user_id),
                "game_id": values.text(game_id),
                "after": after,
                "before": before,
                "first": first,
                "language": language,
                "period": period,
                "sort": sort,
                "type": video_type,
            },
            enums={
                "type": (VideoType, VideoType.UNKNOWN),
            },
        )

    def get_webhook_subscriptions(
        self,
        first: int = 20,
        after: str | None = None,
    ) -> Reply:
        """In September 2021 Twitch shut down its webhooks; use get_eventsub_subscriptions.

        Raises DeprecatedError.
        """
        checks.between("first", first, 1, 100)
        return self._requested(
            "get_webhook_subscriptions",
            "/webhooks/subscriptions",
            AuthType.APP,
            {
                "first": first,
                "after": after,
            },
            "get_webhook_subscriptions: in September 2021 Twitch shut down its webhooks; use get_eventsub_subscriptions",
        )

    def get_channel_information(
        self,
        broadcaster_id: Ids,
    ) -> Reply:
        """Get title, category, language, tags and labels of channels, live or not.

        `get_channel_information(broadcaster_ids=broadcaster_id)` of the modern client; `GET /helix/channels`.

        `broadcaster_id` is `broadcaster_ids` today.
        """
        checks.items("broadcaster_id", broadcaster_id, 1, 100)
        return self._object(
            "get_channel_information",
            "get_channel_information",
            AuthType.EITHER,
            {
                "broadcaster_ids": values.texts(broadcaster_id),
            },
        )

    def modify_channel_information(
        self,
        broadcaster_id: Id,
        game_id: Id | None = None,
        broadcaster_language: str | None = None,
        title: str | None = None,
        delay: int | None = None,
    ) -> bool:
        """Change title, category, language, tags or labels of the token's own channel. Omitted parameters stay unchanged.

        `modify_channel_information(broadcaster_id=broadcaster_id, game_id=game_id, broadcaster_language=broadcaster_language, title=title,
        delay=delay)` of the modern client; `PATCH /helix/channels`.
        """
        checks.length("title", title, 1, None)
        checks.at_least_one_of(game_id=game_id, broadcaster_language=broadcaster_language, title=title)
        return self._success(
            "modify_channel_information",
            "modify_channel_information",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "game_id": values.text(game_id),
                "broadcaster_language": broadcaster_language,
                "title": title,
                "delay": delay,
            },
        )

    def search_channels(
        self,
        query: str,
        first: int = 20,
        after: str | None = None,
        live_only: bool = False,
    ) -> Reply:
        """Find channels that were live in the last six months and whose login name begins with the query. With `live_only`, the category's
        name may match as well. The search ignores case.

        `search_channels(query=query, first=first, after=after, live_only=live_only)` of the modern client; `GET /helix/search/channels`.
        """
        checks.between("first", first, 1, 100)
        return self._object(
            "search_channels",
            "search_channels",
            AuthType.EITHER,
            {
                "query": query,
                "first": first,
                "after": after,
                "live_only": live_only,
            },
        )

    def search_categories(
        self,
        query: str,
        first: int = 20,
        after: str | None = None,
    ) -> Reply:
        """Find games and categories whose names contain every word of the query. The search ignores case.

        `search_categories(query=query, first=first, after=after)` of the modern client; `GET /helix/search/categories`.
        """
        checks.between("first", first, 1, 100)
        return self._object(
            "search_categories",
            "search_categories",
            AuthType.EITHER,
            {
                "query": query,
                "first": first,
                "after": after,
            },
        )

    def get_stream_key(
        self,
        broadcaster_id: Id,
    ) -> Reply:
        """Get the channel's stream key. The message of a 403 explains what the user must do before streaming; show it to the user.

        `get_stream_key(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/streams/key`.
        """
        return self._object(
            "get_stream_key",
            "get_stream_key",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
            },
        )

    def start_commercial(
        self,
        broadcaster_id: Id,
        length: int,
    ) -> Reply:
        """Run a commercial on a live channel of a partner or affiliate; editors and moderators can't run one. The reply contains the time to
        wait before the next one.

        `start_commercial(broadcaster_id=broadcaster_id, length=length)` of the modern client; `POST /helix/channels/commercial`.
        """
        checks.among(
            "length",
            length,
            (
                30,
                60,
                90,
                120,
                150,
                180,
            ),
        )
        return self._object(
            "start_commercial",
            "start_commercial",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "length": length,
            },
        )

    def get_cheermotes(
        self,
        broadcaster_id: Id,
    ) -> Reply:
        """List the Cheermotes that work in every channel with Bits and, when a channel is given, its own.

        `get_cheermotes(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/bits/cheermotes`.
        """
        return self._object(
            "get_cheermotes",
            "get_cheermotes",
            AuthType.EITHER,
            {
                "broadcaster_id": values.text(broadcaster_id),
            },
        )

    def get_hype_train_events(
        self,
        broadcaster_id: Id,
        first: int = 1,
        id: Id | None = None,
        cursor: str | None = None,
    ) -> Reply:
        """In January 2026 Twitch shut down this endpoint; use get_hype_train_status of the modern client, or EventSub's
        listen_hype_train_begin, listen_hype_train_progress and listen_hype_train_end.

        Raises DeprecatedError.
        """
        checks.between("first", first, 1, 100)
        raise_withdrawn(
            "get_hype_train_events: in January 2026 Twitch shut down this endpoint; use get_hype_train_status of the modern client, or EventSub's listen_hype_train_begin, listen_hype_train_progress and listen_hype_train_end"
        )

    def get_drops_entitlements(
        self,
        id: Id | None = None,
        user_id: Id | None = None,
        game_id: Id | None = None,
        after: str | None = None,
        first: int = 20,
    ) -> Reply:
        """List the Drops entitlements that the organisation has granted, in no particular order. A user token lists only its own user's. The
        app's owner must be a member of the organisation that owns the game.

        `get_drops_entitlements(ids=id, user_id=user_id, game_id=game_id, after=after, first=first)` of the modern client; `GET
        /helix/entitlements/drops`.

        `id` is `ids` today.
        """
        checks.between("first", first, 1, 1000)
        return self._object(
            "get_drops_entitlements",
            "get_drops_entitlements",
            AuthType.EITHER,
            {
                "ids": values.text(id),
                "user_id": values.text(user_id),
                "game_id": values.text(game_id),
                "after": after,
                "first": first,
            },
        )

    def create_custom_reward(
        self,
        broadcaster_id: Id,
        title: str,
        cost: int,
        prompt: str | None = None,
        is_enabled: bool = True,
        background_color: str | None = None,
        is_user_input_required: bool = False,
        is_max_per_stream_enabled: bool = False,
        max_per_stream: int | None = None,
        is_max_per_user_per_stream_enabled: bool = False,
        max_per_user_per_stream: int | None = None,
        is_global_cooldown_enabled: bool = False,
        global_cooldown_seconds: int | None = None,
        should_redemptions_skip_request_queue: bool = False,
    ) -> Reply:
        """Add one custom reward to the channel of a partner or affiliate. A channel can have 50 rewards, including disabled ones.

        `create_custom_rewards(broadcaster_id=broadcaster_id, title=title, cost=cost, prompt=prompt, is_enabled=is_enabled,
        background_color=background_color, is_user_input_required=is_user_input_required,
        is_max_per_stream_enabled=is_max_per_stream_enabled, max_per_stream=max_per_stream,
        is_max_per_user_per_stream_enabled=is_max_per_user_per_stream_enabled, max_per_user_per_stream=max_per_user_per_stream,
        is_global_cooldown_enabled=is_global_cooldown_enabled, global_cooldown_seconds=global_cooldown_seconds,
        should_redemptions_skip_request_queue=should_redemptions_skip_request_queue)` of the modern client; `POST
        /helix/channel_points/custom_rewards`.
        """
        checks.needs("global_cooldown_seconds", global_cooldown_seconds, bool(is_global_cooldown_enabled))
        checks.needs("max_per_stream", max_per_stream, bool(is_max_per_stream_enabled))
        checks.needs("max_per_user_per_stream", max_per_user_per_stream, bool(is_max_per_user_per_stream_enabled))
        return self._object(
            "create_custom_reward",
            "create_custom_rewards",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
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
            refused={
                403: TwitchAPIException,
            },
        )

    def delete_custom_reward(
        self,
        broadcaster_id: Id,
        reward_id: Id,
    ) -> None:
        """Delete a custom reward. Only the app that created it can delete it. Waiting redemptions become fulfilled, so Twitch refunds no
        points.

        `delete_custom_reward(broadcaster_id=broadcaster_id, id=reward_id)` of the modern client; `DELETE
        /helix/channel_points/custom_rewards`.

        `reward_id` is `id` today.
        """
        return self._nothing(
            "delete_custom_reward",
            "delete_custom_reward",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "id": values.text(reward_id),
            },
            refused={
                404: NotFoundException,
            },
        )

    def get_custom_reward(
        self,
        broadcaster_id: Id,
        reward_id: Ids | None = None,
        only_manageable_rewards: bool = False,
    ) -> Reply:
        """List the custom rewards of the token's own channel, at most 50, all in one reply. The channel must be a partner's or affiliate's.

        `get_custom_reward(broadcaster_id=broadcaster_id, ids=reward_id, only_manageable_rewards=only_manageable_rewards)` of the modern
        client; `GET /helix/channel_points/custom_rewards`.

        `reward_id` is `ids` today.
        """
        checks.items("reward_id", reward_id, None, 50)
        return self._object(
            "get_custom_reward",
            "get_custom_reward",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "ids": values.texts(reward_id),
                "only_manageable_rewards": only_manageable_rewards,
            },
        )

    def get_custom_reward_redemption(
        self,
        broadcaster_id: Id,
        reward_id: Id,
        id: Ids | None = None,
        status: CustomRewardRedemptionStatus | str | None = None,
        sort: SortOrder | str = SortOrder.OLDEST,
        after: str | None = None,
        first: int = 20,
    ) -> Reply:
        """List redemptions of one custom reward, by status or by id. Only the app that created the reward can list them. Fulfilled and
        cancelled redemptions disappear after a few days.

        `get_custom_reward_redemption(broadcaster_id=broadcaster_id, reward_id=reward_id, ids=id, status=status, sort=sort, after=after,
        first=first)` of the modern client; `GET /helix/channel_points/custom_rewards/redemptions`.

        `id` is `ids` today.
        """
        checks.items("id", id, None, 50)
        checks.between("first", first, 1, 50)
        checks.at_least_one_of(status=status, id=id)
        return self._object(
            "get_custom_reward_redemption",
            "get_custom_reward_redemption",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "reward_id": values.text(reward_id),
                "ids": values.texts(id),
                "status": status,
                "sort": sort,
                "after": after,
                "first": first,
            },
            enums={
                "status": (CustomRewardRedemptionStatus, CustomRewardRedemptionStatus.CANCELED),
            },
        )

    def update_custom_reward(
        self,
        broadcaster_id: Id,
        reward_id: Id,
        title: str | None = None,
        prompt: str | None = None,
        cost: int | None = None,
        is_enabled: bool = True,
        background_color: str | None = None,
        is_user_input_required: bool = False,
        is_max_per_stream_enabled: bool = False,
        max_per_stream: int | None = None,
        is_max_per_user_per_stream_enabled: bool = False,
        max_per_user_per_stream: int | None = None,
        is_global_cooldown_enabled: bool = False,
        global_cooldown_seconds: int | None = None,
        should_redemptions_skip_request_queue: bool = False,
    ) -> Reply:
        """Change a custom reward. Only the app that created it can change it. Omitted parameters stay unchanged.

        `update_custom_reward(broadcaster_id=broadcaster_id, id=reward_id, title=title, prompt=prompt, cost=cost, is_enabled=is_enabled,
        background_color=background_color, is_user_input_required=is_user_input_required,
        is_max_per_stream_enabled=is_max_per_stream_enabled, max_per_stream=max_per_stream,
        is_max_per_user_per_stream_enabled=is_max_per_user_per_stream_enabled, max_per_user_per_stream=max_per_user_per_stream,
        is_global_cooldown_enabled=is_global_cooldown_enabled, global_cooldown_seconds=global_cooldown_seconds,
        should_redemptions_skip_request_queue=should_redemptions_skip_request_queue)` of the modern client; `PATCH
        /helix/channel_points/custom_rewards`.

        `reward_id` is `id` today.
        """
        checks.needs("global_cooldown_seconds", global_cooldown_seconds, bool(is_global_cooldown_enabled))
        checks.needs("max_per_stream", max_per_stream, bool(is_max_per_stream_enabled))
        checks.needs("max_per_user_per_stream", max_per_user_per_stream, bool(is_max_per_user_per_stream_enabled))
        return self._object(
            "update_custom_reward",
            "update_custom_reward",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "id": values.text(reward_id),
                "title": title,
                "prompt": prompt,
                "cost": cost,
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
            refused={
                403: TwitchAPIException,
                404: ValueError,
            },
        )

    def update_redemption_status(
        self,
        broadcaster_id: Id,
        reward_id: Id,
        redemption_ids: Ids,
        status: CustomRewardRedemptionStatus | str,
    ) -> Reply:
        """Fulfil or cancel redemptions in the request queue. Only the app that created the reward can do so. Cancelling refunds the points.

        `update_redemption_status(broadcaster_id=broadcaster_id, reward_id=reward_id, ids=redemption_ids, status=status)` of the modern
        client; `PATCH /helix/channel_points/custom_rewards/redemptions`.

        `redemption_ids` is `ids` today.
        """
        checks.items("redemption_ids", redemption_ids, None, 50)
        return self._object(
            "update_redemption_status",
            "update_redemption_status",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "reward_id": values.text(reward_id),
                "ids": values.texts(redemption_ids),
                "status": status,
            },
            enums={
                "status": (CustomRewardRedemptionStatus, CustomRewardRedemptionStatus.CANCELED),
            },
            refused={
                403: TwitchAPIException,
                404: ValueError,
            },
        )

    def get_channel_editors(
        self,
        broadcaster_id: Id,
    ) -> Reply:
        """List all editors of the token's own channel.

        `get_channel_editors(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/channels/editors`.
        """
        return self._object(
            "get_channel_editors",
            "get_channel_editors",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
            },
        )

    def delete_videos(
        self,
        video_ids: Ids,
    ) -> Reply | bool:
        """Delete videos of any type, five at most. Invalid ids are ignored. If the user may not delete one of the videos, Twitch deletes none.

        `delete_videos(ids=video_ids)` of the modern client; `DELETE /helix/videos`.

        `video_ids` is `ids` today.
        """
        checks.items("video_ids", video_ids, 1, 5)
        return self._object_or_false(
            "delete_videos",
            "delete_videos",
            AuthType.USER,
            {
                "ids": values.texts(video_ids),
            },
        )

    def get_user_block_list(
        self,
        broadcaster_id: Id,
        first: int = 20,
        after: str | None = None,
    ) -> Reply:
        """List the users that a broadcaster has blocked.

        `get_user_block_list(broadcaster_id=broadcaster_id, first=first, after=after)` of the modern client; `GET /helix/users/blocks`.
        """
        checks.between("first", first, 1, 100)
        return self._object(
            "get_user_block_list",
            "get_user_block_list",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "first": first,
                "after": after,
            },
        )

    def block_user(
        self,
        target_user_id: Id,
        source_context: BlockSourceContext | str | None = None,
        reason: BlockReason | str | None = None,
    ) -> bool:
        """Block a user, who then can't interact with the token's user or contact them. Blocking a user twice has no effect; blocking oneself
        fails.

        `block_user(target_user_id=target_user_id, source_context=source_context, reason=reason)` of the modern client; `PUT
        /helix/users/blocks`.
        """
        return self._success(
            "block_user",
            "block_user",
            AuthType.USER,
            {
                "target_user_id": values.text(target_user_id),
                "source_context": source_context,
                "reason": reason,
            },
        )

    def unblock_user(
        self,
        target_user_id: Id,
    ) -> bool:
        """Unblock a user whom the token's user has blocked. Has no effect if there is no block.

        `unblock_user(target_user_id=target_user_id)` of the modern client; `DELETE /helix/users/blocks`.
        """
        return self._success(
            "unblock_user",
            "unblock_user",
            AuthType.USER,
            {
                "target_user_id": values.text(target_user_id),
            },
        )

    def get_followed_streams(
        self,
        user_id: Id,
        after: str | None = None,
        first: int = 100,
    ) -> Reply:
        """List the live streams of the channels that the user follows, in descending order of viewers. Since viewer numbers change, a stream
        may appear on two pages or on none.

        `get_followed_streams(user_id=user_id, after=after, first=first)` of the modern client; `GET /helix/streams/followed`.
        """
        checks.between("first", first, 1, 100)
        return self._object(
            "get_followed_streams",
            "get_followed_streams",
            AuthType.USER,
            {
                "user_id": values.text(user_id),
                "after": after,
                "first": first,
            },
        )

    def get_polls(
        self,
        broadcaster_id: Id,
        poll_id: Id | None = None,
        after: str | None = None,
        first: int = 20,
    ) -> Reply:
        """List the polls of the token's own channel from the last 90 days, the latest first.

        `get_polls(broadcaster_id=broadcaster_id, ids=poll_id, after=after, first=first)` of the modern client; `GET /helix/polls`.

        `poll_id` is `ids` today.
        """
        checks.between("first", first, 1, 20)
        return self._object(
            "get_polls",
            "get_polls",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "ids": values.text(poll_id),
                "after": after,
                "first": first,
            },
        )

    def create_poll(
        self,
        broadcaster_id: Id,
        title: str,
        choices: Iterable[str],
        duration: int,
        bits_voting_enabled: bool = False,
        bits_per_vote: int | None = None,
        channel_points_voting_enabled: bool = False,
        channel_points_per_vote: int | None = None,
    ) -> Reply:
        """Start a poll at once. Fails while the channel has another one running.

        `create_poll(broadcaster_id=broadcaster_id, title=title, choices=…, duration=duration,
        channel_points_voting_enabled=channel_points_voting_enabled, channel_points_per_vote=channel_points_per_vote)` of the modern client;
        `POST /helix/polls`.

        `bits_voting_enabled` has no effect: Twitch dropped voting with Bits.
        `bits_per_vote` has no effect: Twitch dropped voting with Bits.
        """
        checks.items("choices", choices, None, 5)
        checks.between("duration", duration, 15, 1800)
        checks.between("bits_per_vote", bits_per_vote, 0, 10000)
        checks.between("channel_points_per_vote", channel_points_per_vote, 0, 1000000)
        return self._object(
            "create_poll",
            "create_poll",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "title": title,
                "choices": values.titles(choices),
                "duration": duration,
                "channel_points_voting_enabled": channel_points_voting_enabled,
                "channel_points_per_vote": channel_points_per_vote,
            },
        )

    def end_poll(
        self,
        broadcaster_id: Id,
        poll_id: Id,
        status: PollStatus | str,
    ) -> Reply:
        """End a running poll before its time. Fails if the poll isn't active.

        `end_poll(broadcaster_id=broadcaster_id, id=poll_id, status=status)` of the modern client; `PATCH /helix/polls`.

        `poll_id` is `id` today.
        """
        checks.among(
            "status",
            status,
            (
                "TERMINATED",
                "ARCHIVED",
            ),
        )
        return self._object(
            "end_poll",
            "end_poll",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "id": values.text(poll_id),
                "status": status,
            },
            enums={
                "status": (PollStatus, PollStatus.ACTIVE),
            },
        )

    def get_predictions(
        self,
        broadcaster_id: Id,
        prediction_ids: Ids | None = None,
        after: str | None = None,
        first: int = 20,
    ) -> Reply:
        """List the predictions of the token's own channel, the latest first.

        `get_predictions(broadcaster_id=broadcaster_id, ids=prediction_ids, after=after, first=first)` of the modern client; `GET
        /helix/predictions`.

        `prediction_ids` is `ids` today.
        """
        checks.items("prediction_ids", prediction_ids, None, 100)
        checks.between("first", first, 1, 20)
        return self._object(
            "get_predictions",
            "get_predictions",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "ids": values.texts(prediction_ids),
                "after": after,
                "first": first,
            },
        )

    def create_prediction(
        self,
        broadcaster_id: Id,
        title: str,
        outcomes: Iterable[str],
        prediction_window: int,
    ) -> Reply:
        """Start a prediction at once. Fails while the channel has another one that is neither resolved nor cancelled.

        `create_prediction(broadcaster_id=broadcaster_id, title=title, outcomes=…, prediction_window=prediction_window)` of the modern
        client; `POST /helix/predictions`.
        """
        checks.items("outcomes", outcomes, 2, 10)
        checks.between("prediction_window", prediction_window, 1, 1800)
        return self._object(
            "create_prediction",
            "create_prediction",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "title": title,
                "outcomes": values.titles(outcomes),
                "prediction_window": prediction_window,
            },
        )

    def end_prediction(
        self,
        broadcaster_id: Id,
        prediction_id: Id,
        status: PredictionStatus | str,
        winning_outcome_id: Id | None = None,
    ) -> Reply:
        """Lock, resolve or cancel a prediction. Only an active prediction can be locked. Twitch cancels a prediction that isn't resolved
        within 24 hours after its betting closed.

        `end_prediction(broadcaster_id=broadcaster_id, id=prediction_id, status=status, winning_outcome_id=winning_outcome_id)` of the
        modern client; `PATCH /helix/predictions`.

        `prediction_id` is `id` today.
        """
        checks.among(
            "status",
            status,
            (
                "RESOLVED",
                "CANCELED",
                "LOCKED",
            ),
        )
        checks.needs("winning_outcome_id", winning_outcome_id, values.plain(status) == "RESOLVED")
        return self._object(
            "end_prediction",
            "end_prediction",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "id": values.text(prediction_id),
                "status": status,
                "winning_outcome_id": values.text(winning_outcome_id),
            },
        )

    def manage_held_automod_message(
        self,
        user_id: Id,
        msg_id: Id,
        action: AutoModAction | str,
    ) -> bool:
        """Allow or deny a message that AutoMod holds for review. For the broadcaster's moderators.

        `manage_held_automod_messages(user_id=user_id, msg_id=msg_id, action=action)` of the modern client; `POST
        /helix/moderation/automod/message`.
        """
        return self._success(
            "manage_held_automod_message",
            "manage_held_automod_messages",
            AuthType.USER,
            {
                "user_id": values.text(user_id),
                "msg_id": values.text(msg_id),
                "action": action,
            },
        )

    def get_chat_badges(
        self,
        broadcaster_id: Id,
    ) -> Reply:
        """List a channel's own chat badges, those for subscribers and for Bits.

        `get_channel_chat_badges(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/chat/badges`.
        """
        return self._object(
            "get_chat_badges",
            "get_channel_chat_badges",
            AuthType.EITHER,
            {
                "broadcaster_id": values.text(broadcaster_id),
            },
        )

    def get_global_chat_badges(
        self,
    ) -> Reply:
        """List Twitch's own chat badges, shown in every channel.

        `get_global_chat_badges()` of the modern client; `GET /helix/chat/badges/global`.
        """
        return self._object("get_global_chat_badges", "get_global_chat_badges", AuthType.EITHER, {})

    def get_channel_emotes(
        self,
        broadcaster_id: Id,
    ) -> Reply:
        """List the emotes a broadcaster made for followers, subscribers and cheerers. Follower emotes work in that channel's chat only, all
        others everywhere.

        `get_channel_emotes(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/chat/emotes`.
        """
        return self._object(
            "get_channel_emotes",
            "get_channel_emotes",
            AuthType.EITHER,
            {
                "broadcaster_id": values.text(broadcaster_id),
            },
        )

    def get_global_emotes(
        self,
    ) -> Reply:
        """List the emotes made by Twitch that work for everyone in every chat.

        `get_global_emotes()` of the modern client; `GET /helix/chat/emotes/global`.
        """
        return self._object("get_global_emotes", "get_global_emotes", AuthType.EITHER, {})

    def get_emote_sets(
        self,
        emote_set_id: Ids,
    ) -> Reply:
        """List the emotes of up to 25 emote sets. Unknown and repeated ids are ignored.

        `get_emote_sets(emote_set_ids=emote_set_id)` of the modern client; `GET /helix/chat/emotes/set`.

        `emote_set_id` is `emote_set_ids` today.
        """
        return self._object(
            "get_emote_sets",
            "get_emote_sets",
            AuthType.EITHER,
            {
                "emote_set_ids": values.texts(emote_set_id),
            },
        )

    def delete_eventsub_subscription(
        self,
        subscription_id: Id,
    ) -> bool:
        """Delete a subscription. A subscription over a webhook or conduit needs an app token, one over a WebSocket a user token.

        `delete_eventsub_subscription(id=subscription_id)` of the modern client; `DELETE /helix/eventsub/subscriptions`.

        `subscription_id` is `id` today.
        """
        return self._success(
            "delete_eventsub_subscription",
            "delete_eventsub_subscription",
            AuthType.APP,
            {
                "id": values.text(subscription_id),
            },
        )

    def get_eventsub_subscriptions(
        self,
        status: str | None = None,
        sub_type: str | None = None,
        after: str | None = None,
    ) -> Reply:
        """List the app's subscriptions, oldest first, including failed and revoked ones. Pass at most one filter. An app token lists
        subscriptions over webhooks and conduits, a user token those over WebSockets. Twitch determines the page size.

        `get_eventsub_subscriptions(status=status, type=sub_type, after=after)` of the modern client; `GET /helix/eventsub/subscriptions`.

        `sub_type` is `type` today.
        """
        return self._object(
            "get_eventsub_subscriptions",
            "get_eventsub_subscriptions",
            AuthType.APP,
            {
                "status": status,
                "type": sub_type,
                "after": after,
            },
        )

    def get_channel_stream_schedule(
        self,
        broadcaster_id: Id,
        stream_segment_ids: Ids | None = None,
        start_time: datetime | None = None,
        utc_offset: str | None = None,
        first: int = 20,
        after: str | None = None,
    ) -> Reply:
        """Get a channel's schedule, or some broadcasts of it by id. Fails with 404 if the channel has no schedule.

        `get_channel_stream_schedule(broadcaster_id=broadcaster_id, ids=stream_segment_ids, start_time=start_time, utc_offset=utc_offset,
        first=first, after=after)` of the modern client; `GET /helix/schedule`.

        `stream_segment_ids` is `ids` today.
        """
        checks.items("stream_segment_ids", stream_segment_ids, None, 100)
        checks.between("first", first, 1, 25)
        return self._object(
            "get_channel_stream_schedule",
            "get_channel_stream_schedule",
            AuthType.EITHER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "ids": values.texts(stream_segment_ids),
                "start_time": values.moment(start_time),
                "utc_offset": utc_offset,
                "first": first,
                "after": after,
            },
        )

    def get_channel_icalendar(
        self,
        broadcaster_id: Id,
    ) -> str:
        """Get a channel's schedule as iCalendar text (RFC 5545), which calendar programs can read. Needs neither a token nor a client id.

        `get_channel_icalendar(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/schedule/icalendar`.
        """
        return self._text(
            "get_channel_icalendar",
            "get_channel_icalendar",
            AuthType.NONE,
            {
                "broadcaster_id": values.text(broadcaster_id),
            },
        )

    def update_channel_stream_schedule(
        self,
        broadcaster_id: Id,
        is_vacation_enabled: bool | None = None,
        vacation_start_time: datetime | None = None,
        vacation_end_time: datetime | None = None,
        timezone: str | None = None,
    ) -> bool:
        """Set or cancel the vacation on the broadcaster's schedule. Fails with 404 if there is no schedule.

        `update_channel_stream_schedule(broadcaster_id=broadcaster_id, is_vacation_enabled=is_vacation_enabled,
        vacation_start_time=vacation_start_time, vacation_end_time=vacation_end_time, timezone=timezone)` of the modern client; `PATCH
        /helix/schedule/settings`.
        """
        return self._success(
            "update_channel_stream_schedule",
            "update_channel_stream_schedule",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "is_vacation_enabled": is_vacation_enabled,
                "vacation_start_time": values.moment(vacation_start_time),
                "vacation_end_time": values.moment(vacation_end_time),
                "timezone": timezone,
            },
        )

    def create_channel_stream_schedule_segment(
        self,
        broadcaster_id: Id,
        start_time: datetime,
        timezone: str,
        is_recurring: bool,
        duration: str | None = None,
        category_id: Id | None = None,
        title: str | None = None,
    ) -> Reply:
        """Add a broadcast, or a weekly series of them, to the broadcaster's schedule. Only partners and affiliates can add single ones.

        `create_channel_stream_schedule_segment(broadcaster_id=broadcaster_id, start_time=start_time, timezone=timezone,
        is_recurring=is_recurring, duration=duration, category_id=category_id, title=title)` of the modern client; `POST
        /helix/schedule/segment`.
        """
        return self._object(
            "create_channel_stream_schedule_segment",
            "create_channel_stream_schedule_segment",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "start_time": values.moment(start_time),
                "timezone": timezone,
                "is_recurring": is_recurring,
                "duration": duration,
                "category_id": values.text(category_id),
                "title": title,
            },
        )

    def update_channel_stream_schedule_segment(
        self,
        broadcaster_id: Id,
        stream_segment_id: Id,
        start_time: datetime | None = None,
        duration: str | None = None,
        category_id: Id | None = None,
        title: str | None = None,
        is_canceled: bool | None = None,
        timezone: str | None = None,
    ) -> Reply:
        """Change or cancel a planned broadcast. For a series, a new title, category, duration or time zone applies to all of its broadcasts.

        `update_channel_stream_schedule_segment(broadcaster_id=broadcaster_id, id=stream_segment_id, start_time=start_time,
        duration=duration, category_id=category_id, title=title, is_canceled=is_canceled, timezone=timezone)` of the modern client; `PATCH
        /helix/schedule/segment`.

        `stream_segment_id` is `id` today.
        """
        return self._object(
            "update_channel_stream_schedule_segment",
            "update_channel_stream_schedule_segment",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "id": values.text(stream_segment_id),
                "start_time": values.moment(start_time),
                "duration": duration,
                "category_id": values.text(category_id),
                "title": title,
                "is_canceled": is_canceled,
                "timezone": timezone,
            },
        )

    def delete_channel_stream_schedule_segment(
        self,
        broadcaster_id: Id,
        stream_segment_id: Id,
    ) -> bool:
        """Remove a broadcast from the broadcaster's schedule; if it belongs to a series, the whole series.

        `delete_channel_stream_schedule_segment(broadcaster_id=broadcaster_id, id=stream_segment_id)` of the modern client; `DELETE
        /helix/schedule/segment`.

        `stream_segment_id` is `id` today.
        """
        return self._success(
            "delete_channel_stream_schedule_segment",
            "delete_channel_stream_schedule_segment",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "id": values.text(stream_segment_id),
            },
        )

    def update_drops_entitlements(
        self,
        entitlement_ids: Ids,
        fulfillment_status: EntitlementFulfillmentStatus | str,
    ) -> Reply:
        """Mark Drops entitlements as claimed or fulfilled. The call succeeds even if some of them fail: the reply groups them by result. A
        user token updates only its own user's. The app's owner must be a member of the organisation that owns the game.

        `update_drops_entitlements(entitlement_ids=entitlement_ids, fulfillment_status=fulfillment_status)` of the modern client; `PATCH
        /helix/entitlements/drops`.
        """
        checks.items("entitlement_ids", entitlement_ids, None, 100)
        return self._object(
            "update_drops_entitlements",
            "update_drops_entitlements",
            AuthType.EITHER,
            {
                "entitlement_ids": values.texts(entitlement_ids),
                "fulfillment_status": fulfillment_status,
            },
        )

    def create_entitlement_grants_upload_url(
        self,
        manifest_id: Id,
    ) -> Reply:
        """Twitch shut down this endpoint; use Drops, which are set up in Twitch's developer console.

        Raises DeprecatedError.
        """
        raise_withdrawn(
            "create_entitlement_grants_upload_url: Twitch shut down this endpoint; use Drops, which are set up in Twitch's developer console"
        )

    def create_user_follows(
        self,
        from_id: Id,
        to_id: Id,
        allow_notifications: bool = False,
    ) -> bool:
        """In July 2021 Twitch removed following from the API; use Twitch's site, where users follow by hand.

        Raises DeprecatedError.
        """
        raise_withdrawn("create_user_follows: in July 2021 Twitch removed following from the API; use Twitch's site, where users follow by hand")

    def delete_user_follows(
        self,
        from_id: Id,
        to_id: Id,
    ) -> bool:
        """In July 2021 Twitch removed unfollowing from the API; use Twitch's site, where users unfollow by hand.

        Raises DeprecatedError.
        """
        raise_withdrawn("delete_user_follows: in July 2021 Twitch removed unfollowing from the API; use Twitch's site, where users unfollow by hand")


_GET_USERS_FOLLOWS = (
    Answer(
        ("from_id",),
        "get_followed_channels",
        {
            "user_id": "from_id",
            "first": "first",
            "after": "after",
        },
        {
            "to_id": "broadcaster_id",
            "to_login": "broadcaster_login",
            "to_name": "broadcaster_name",
            "followed_at": "followed_at",
        },
        ("from", "from_id"),
    ),
    Answer(
        ("to_id",),
        "get_channel_followers",
        {
            "broadcaster_id": "to_id",
            "first": "first",
            "after": "after",
        },
        {
            "from_id": "user_id",
            "from_login": "user_login",
            "from_name": "user_name",
            "followed_at": "followed_at",
        },
        ("to", "to_id"),
    ),
    Answer(
        ("from_id", "to_id"),
        "get_followed_channels",
        {
            "user_id": "from_id",
            "broadcaster_id": "to_id",
            "first": "first",
            "after": "after",
        },
        {
            "to_id": "broadcaster_id",
            "to_login": "broadcaster_login",
            "to_name": "broadcaster_name",
            "followed_at": "followed_at",
        },
        ("from", "from_id"),
    ),
    Answer(
        ("from_id", "to_id"),
        "get_channel_followers",
        {
            "broadcaster_id": "to_id",
            "user_id": "from_id",
            "first": "first",
            "after": "after",
        },
        {
            "from_id": "user_id",
            "from_login": "user_login",
            "from_name": "user_name",
            "followed_at": "followed_at",
        },
        ("to", "to_id"),
    ),
)
