"""The client of pyTwitchAPI 4.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from twitchapi_gen.moving import checks, values
from twitchapi_gen.moving.v4.client import Client
from twitchapi_gen.moving.values import Id, Ids, Texts
from twitchapi_gen.v4.object.api import (
    ActiveUserExtension as ActiveUserExtension,
    AdSchedule as AdSchedule,
    AdSnoozeResponse as AdSnoozeResponse,
    AutoModSettings as AutoModSettings,
    AutoModStatus as AutoModStatus,
    BannedUser as BannedUser,
    BanUserResponse as BanUserResponse,
    BitsLeaderboard as BitsLeaderboard,
    BitsLeaderboardEntry as BitsLeaderboardEntry,
    BlockedTerm as BlockedTerm,
    BlockListEntry as BlockListEntry,
    BroadcasterSubscription as BroadcasterSubscription,
    BroadcasterSubscriptions as BroadcasterSubscriptions,
    ChannelEditor as ChannelEditor,
    ChannelEmote as ChannelEmote,
    ChannelFollower as ChannelFollower,
    ChannelFollowersResult as ChannelFollowersResult,
    ChannelInformation as ChannelInformation,
    ChannelModerator as ChannelModerator,
    ChannelStreamSchedule as ChannelStreamSchedule,
    ChannelStreamScheduleSegment as ChannelStreamScheduleSegment,
    ChannelTeam as ChannelTeam,
    ChannelVIP as ChannelVIP,
    CharityAmount as CharityAmount,
    CharityCampaign as CharityCampaign,
    CharityCampaignDonation as CharityCampaignDonation,
    ChatBadge as ChatBadge,
    ChatBadgeVersion as ChatBadgeVersion,
    ChatSettings as ChatSettings,
    Chatter as Chatter,
    Cheermote as Cheermote,
    Clip as Clip,
    CodeStatus as CodeStatus,
    ContentClassificationLabel as ContentClassificationLabel,
    CreatedClip as CreatedClip,
    CreateStreamMarkerResponse as CreateStreamMarkerResponse,
    CreatorGoal as CreatorGoal,
    CustomReward as CustomReward,
    CustomRewardRedemption as CustomRewardRedemption,
    DateRange as DateRange,
    DropsEntitlement as DropsEntitlement,
    Emote as Emote,
    EventSubSubscription as EventSubSubscription,
    ExtensionAnalytic as ExtensionAnalytic,
    ExtensionTransaction as ExtensionTransaction,
    FollowedChannel as FollowedChannel,
    FollowedChannelsResult as FollowedChannelsResult,
    Game as Game,
    GameAnalytics as GameAnalytics,
    GetChannelEmotesResponse as GetChannelEmotesResponse,
    GetChattersResponse as GetChattersResponse,
    GetCheermotesResponse as GetCheermotesResponse,
    GetEmotesResponse as GetEmotesResponse,
    GetEventSubSubscriptionResult as GetEventSubSubscriptionResult,
    GetStreamMarkerResponse as GetStreamMarkerResponse,
    GlobalCooldownSetting as GlobalCooldownSetting,
    HypeTrainContribution as HypeTrainContribution,
    HypeTrainEvent as HypeTrainEvent,
    HypeTrainEventData as HypeTrainEventData,
    MaxPerStreamSetting as MaxPerStreamSetting,
    MaxPerUserPerStreamSetting as MaxPerUserPerStreamSetting,
    Moderator as Moderator,
    PartialCustomReward as PartialCustomReward,
    Poll as Poll,
    PollChoice as PollChoice,
    Prediction as Prediction,
    PredictionOutcome as PredictionOutcome,
    Predictor as Predictor,
    ProductCost as ProductCost,
    ProductData as ProductData,
    RaidStartResult as RaidStartResult,
    SearchCategoryResult as SearchCategoryResult,
    SearchChannelResult as SearchChannelResult,
    SendMessageDropReason as SendMessageDropReason,
    SendMessageResponse as SendMessageResponse,
    SharedChatParticipant as SharedChatParticipant,
    SharedChatSession as SharedChatSession,
    ShieldModeStatus as ShieldModeStatus,
    StartCommercialResult as StartCommercialResult,
    Stream as Stream,
    StreamCategory as StreamCategory,
    StreamMarker as StreamMarker,
    StreamMarkers as StreamMarkers,
    StreamTag as StreamTag,
    StreamVacation as StreamVacation,
    TeamUser as TeamUser,
    TwitchUser as TwitchUser,
    TwitchUserFollow as TwitchUserFollow,
    TwitchUserFollowResult as TwitchUserFollowResult,
    UserActiveExtensions as UserActiveExtensions,
    UserChatColor as UserChatColor,
    UserEmote as UserEmote,
    UserEmotesResponse as UserEmotesResponse,
    UserExtension as UserExtension,
    UserSubscription as UserSubscription,
    Video as Video,
    VideoMutedSegments as VideoMutedSegments,
    WarnResponse as WarnResponse,
)
from twitchapi_gen.v4.type import (
    AnalyticsReportType as AnalyticsReportType,
    AuthScope as AuthScope,
    AuthType as AuthType,
    AutoModAction as AutoModAction,
    AutoModCheckEntry as AutoModCheckEntry,
    BlockReason as BlockReason,
    BlockSourceContext as BlockSourceContext,
    ChatEvent as ChatEvent,
    ChatRoom as ChatRoom,
    CustomRewardRedemptionStatus as CustomRewardRedemptionStatus,
    DeprecatedError as DeprecatedError,
    DropsEntitlementFulfillmentStatus as DropsEntitlementFulfillmentStatus,
    EntitlementFulfillmentStatus as EntitlementFulfillmentStatus,
    EventSubSubscriptionConflict as EventSubSubscriptionConflict,
    EventSubSubscriptionError as EventSubSubscriptionError,
    EventSubSubscriptionTimeout as EventSubSubscriptionTimeout,
    ForbiddenError as ForbiddenError,
    HypeTrainContributionMethod as HypeTrainContributionMethod,
    InvalidRefreshTokenException as InvalidRefreshTokenException,
    InvalidTokenException as InvalidTokenException,
    MissingAppSecretException as MissingAppSecretException,
    MissingScopeException as MissingScopeException,
    ModerationEventType as ModerationEventType,
    NotFoundException as NotFoundException,
    PollStatus as PollStatus,
    PredictionStatus as PredictionStatus,
    SortMethod as SortMethod,
    SortOrder as SortOrder,
    StatusCode as StatusCode,
    TimePeriod as TimePeriod,
    TwitchAPIException as TwitchAPIException,
    TwitchAuthorizationException as TwitchAuthorizationException,
    TwitchBackendException as TwitchBackendException,
    TwitchResourceNotFound as TwitchResourceNotFound,
    UnauthorizedException as UnauthorizedException,
    VideoType as VideoType,
)

__all__ = ["Twitch"]


class Twitch(Client):
    """The client of pyTwitchAPI 4, over today's. Await it once to log the app in; replies are objects.

    `client` is the modern client behind it, for calls that this one didn't have.
    """

    async def get_extension_analytics(
        self,
        after: str | None = None,
        extension_id: Id | None = None,
        first: int = 20,
        ended_at: datetime | None = None,
        started_at: datetime | None = None,
        report_type: AnalyticsReportType | str | None = None,
    ) -> AsyncGenerator[ExtensionAnalytic, None]:
        """Get URLs of CSV files with daily figures, one file for each extension that the user owns, in no fixed order.

        `get_extension_analytics(after=after, extension_id=extension_id, first=first, ended_at=ended_at, started_at=started_at,
        type=report_type)` of the modern client; `GET /helix/analytics/extensions`.

        `report_type` is `type` today.

        Each `ExtensionAnalytic`, from all pages.
        """
        checks.between("first", first, 1, 100)
        checks.order(started_at=started_at, ended_at=ended_at)
        async for one in self._items(
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
            ExtensionAnalytic,
        ):
            yield one

    async def get_game_analytics(
        self,
        after: str | None = None,
        first: int = 20,
        game_id: Id | None = None,
        ended_at: datetime | None = None,
        started_at: datetime | None = None,
        report_type: AnalyticsReportType | str | None = None,
    ) -> AsyncGenerator[GameAnalytics, None]:
        """Get URLs of CSV files with daily figures, one file for each game that the user owns, in no fixed order. A game that was streamed for
        less than five hours in this period has no file.

        `get_game_analytics(after=after, first=first, game_id=game_id, ended_at=ended_at, started_at=started_at, type=report_type)` of the
        modern client; `GET /helix/analytics/games`.

        `report_type` is `type` today.

        Each `GameAnalytics`, from all pages.
        """
        checks.between("first", first, 1, 100)
        checks.order(started_at=started_at, ended_at=ended_at)
        async for one in self._items(
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
            GameAnalytics,
        ):
            yield one

    async def get_creator_goals(
        self,
        broadcaster_id: Id,
    ) -> AsyncGenerator[CreatorGoal, None]:
        """List the channel's active goals with their progress. To follow a goal, subscribe to the EventSub event channel.goal.progress instead
        of polling.

        `get_creator_goals(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/goals`.

        Each `CreatorGoal`, from all pages.
        """
        async for one in self._items(
            "get_creator_goals", "get_creator_goals", AuthType.USER, {"broadcaster_id": values.text(broadcaster_id)}, CreatorGoal
        ):
            yield one

    async def get_bits_leaderboard(
        self,
        count: int | None = 10,
        period: TimePeriod | str | None = TimePeriod.ALL,
        started_at: datetime | None = None,
        user_id: Id | None = None,
    ) -> BitsLeaderboard:
        """Get the users who have cheered the most Bits in the channel of the token's user, by rank.

        `get_bits_leaderboard(count=count, period=period, started_at=started_at, user_id=user_id)` of the modern client; `GET
        /helix/bits/leaderboard`.
        """
        checks.between("count", count, 1, 100)
        return await self._result(
            "get_bits_leaderboard",
            "get_bits_leaderboard",
            AuthType.USER,
            {"count": count, "period": period, "started_at": values.moment(started_at), "user_id": values.text(user_id)},
            BitsLeaderboard,
        )

    async def get_extension_transactions(
        self,
        extension_id: Id,
        transaction_id: Ids | None = None,
        after: str | None = None,
        first: int = 20,
    ) -> AsyncGenerator[ExtensionTransaction, None]:
        """List the purchases of viewers in an extension.

        `get_extension_transactions(extension_id=extension_id, ids=transaction_id, after=after, first=first)` of the modern client; `GET
        /helix/extensions/transactions`.

        `transaction_id` is `ids` today.

        Each `ExtensionTransaction`, from all pages.
        """
        checks.items("transaction_id", transaction_id, None, 100)
        checks.between("first", first, 1, 100)
        async for one in self._items(
            "get_extension_transactions",
            "get_extension_transactions",
            AuthType.EITHER,
            {"extension_id": values.text(extension_id), "ids": values.texts(transaction_id), "after": after, "first": first},
            ExtensionTransaction,
        ):
            yield one

    async def get_chat_settings(
        self,
        broadcaster_id: Id,
        moderator_id: Id | None = None,
    ) -> ChatSettings:
        """Get a channel's chat settings. They include the delay for non-moderators only if you pass the id of a moderator whose token has the
        scope moderator:read:chat_settings.

        `get_chat_settings(broadcaster_id=broadcaster_id, moderator_id=moderator_id)` of the modern client; `GET /helix/chat/settings`.
        """
        return await self._item(
            "get_chat_settings",
            "get_chat_settings",
            AuthType.EITHER,
            {"broadcaster_id": values.text(broadcaster_id), "moderator_id": values.text(moderator_id)},
            ChatSettings,
        )

    async def update_chat_settings(
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
    ) -> ChatSettings:
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
        return await self._item(
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
            ChatSettings,
        )

    async def create_clip(
        self,
        broadcaster_id: Id,
        has_delay: bool = False,
    ) -> CreatedClip:
        """Clip the last 90 seconds or so of a live channel. Twitch creates the clip in the background: if Get Clips doesn't return it within
        15 seconds, the creation has failed. Channels can forbid clipping, or restrict it to followers or subscribers.

        `create_clip(broadcaster_id=broadcaster_id)` of the modern client; `POST /helix/clips`.

        `has_delay` has no effect: Clips are made without a delay.
        """
        return await self._item("create_clip", "create_clip", AuthType.USER, {"broadcaster_id": values.text(broadcaster_id)}, CreatedClip)

    async def get_clips(
        self,
        broadcaster_id: Id | None = None,
        game_id: Id | None = None,
        clip_id: Ids | None = None,
        is_featured: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        ended_at: datetime | None = None,
        started_at: datetime | None = None,
        first: int = 20,
    ) -> AsyncGenerator[Clip, None]:
        """List clips of a channel or a game, the most watched first, or looks up clips by id. Paging ends after about 1000 clips; to see more,
        ask for several periods.

        `get_clips(broadcaster_id=broadcaster_id, game_id=game_id, ids=clip_id, is_featured=is_featured, after=after, before=before,
        ended_at=ended_at, started_at=started_at, first=first)` of the modern client; `GET /helix/clips`.

        `clip_id` is `ids` today.

        Each `Clip`, from all pages.
        """
        checks.items("clip_id", clip_id, None, 100)
        checks.between("first", first, 1, 100)
        checks.exactly_one_of(clip_id=clip_id, broadcaster_id=broadcaster_id, game_id=game_id)
        async for one in self._items(
            "get_clips",
            "get_clips",
            AuthType.EITHER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "game_id": values.text(game_id),
                "ids": values.texts(clip_id),
                "is_featured": is_featured,
                "after": after,
                "before": before,
                "ended_at": values.moment(ended_at),
                "started_at": values.moment(started_at),
                "first": first,
            },
            Clip,
        ):
            yield one

    async def get_top_games(
        self,
        after: str | None = None,
        before: str | None = None,
        first: int = 20,
    ) -> AsyncGenerator[Game, None]:
        """List the categories with live streams, those with the most viewers first.

        `get_top_games(after=after, before=before, first=first)` of the modern client; `GET /helix/games/top`.

        Each `Game`, from all pages.
        """
        checks.between("first", first, 1, 100)
        async for one in self._items("get_top_games", "get_top_games", AuthType.EITHER, {"after": after, "before": before, "first": first}, Game):
            yield one

    async def get_games(
        self,
        game_ids: Ids | None = None,
        names: Texts | None = None,
        igdb_ids: Ids | None = None,
    ) -> AsyncGenerator[Game, None]:
        """Look up games and categories by id, exact name or IGDB id, 100 of them together at most. Unknown and repeated ones are ignored.

        `get_games(ids=game_ids, names=names, igdb_ids=igdb_ids)` of the modern client; `GET /helix/games`.

        `game_ids` is `ids` today.

        Each `Game`, from all pages.
        """
        checks.items("game_ids", game_ids, None, 100)
        checks.items("names", names, None, 51)
        checks.items("igdb_ids", igdb_ids, None, 51)
        checks.at_least_one_of(game_ids=game_ids, names=names, igdb_ids=igdb_ids)
        checks.at_most(100, game_ids=game_ids, names=names, igdb_ids=igdb_ids)
        async for one in self._items(
            "get_games",
            "get_games",
            AuthType.EITHER,
            {"ids": values.texts(game_ids), "names": values.texts(names), "igdb_ids": values.texts(igdb_ids)},
            Game,
        ):
            yield one

    async def check_automod_status(
        self,
        broadcaster_id: Id,
        automod_check_entries: Iterable[Mapping[str, Any]],
    ) -> AsyncGenerator[AutoModStatus, None]:
        """Check whether AutoMod and the channel's blocked terms would allow messages. Limits per channel: 5 checks a minute and 50 an hour,
        for affiliates 10 and 100, for partners 30 and 300. The rate limit headers don't reflect these limits.

        `check_automod_status(broadcaster_id=broadcaster_id, data=…)` of the modern client; `POST /helix/moderation/enforcements/status`.

        `automod_check_entries` is `data` today.

        Each `AutoModStatus`, from all pages.
        """
        async for one in self._items(
            "check_automod_status",
            "check_automod_status",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "data": values.entries(automod_check_entries, ("msg_id", "msg_text"))},
            AutoModStatus,
        ):
            yield one

    async def get_automod_settings(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
    ) -> AutoModSettings:
        """Get AutoMod's filter levels for the channel's chat. For the broadcaster and moderators.

        `get_automod_settings(broadcaster_id=broadcaster_id, moderator_id=moderator_id)` of the modern client; `GET
        /helix/moderation/automod/settings`.
        """
        return await self._item(
            "get_automod_settings",
            "get_automod_settings",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "moderator_id": values.text(moderator_id)},
            AutoModSettings,
        )

    async def update_automod_settings(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        settings: AutoModSettings | None = None,
        overall_level: int | None = None,
    ) -> AutoModSettings:
        """Replace all AutoMod levels of the channel. Pass either the overall level, which sets a default for each filter, or single levels;
        omitted levels become 0. For the broadcaster and moderators.

        `update_automod_settings(broadcaster_id=broadcaster_id, moderator_id=moderator_id, overall_level=overall_level, disability=…,
        aggression=…, sexuality_sex_or_gender=…, misogyny=…, bullying=…, swearing=…, race_ethnicity_or_religion=…, sex_based_terms=…)` of
        the modern client; `PUT /helix/moderation/automod/settings`.
        """
        checks.exactly_one_of(settings=settings, overall_level=overall_level)
        return await self._item(
            "update_automod_settings",
            "update_automod_settings",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "moderator_id": values.text(moderator_id),
                "overall_level": overall_level,
                **values.spread(
                    values.plain_dict(settings),
                    (
                        "disability",
                        "aggression",
                        "sexuality_sex_or_gender",
                        "misogyny",
                        "bullying",
                        "swearing",
                        "race_ethnicity_or_religion",
                        "sex_based_terms",
                    ),
                ),
            },
            AutoModSettings,
        )

    async def get_banned_users(
        self,
        broadcaster_id: Id,
        user_id: Id | None = None,
        after: str | None = None,
        first: int | None = 20,
        before: str | None = None,
    ) -> AsyncGenerator[BannedUser, None]:
        """List the users who are banned from the broadcaster's chat or timed out in it.

        `get_banned_users(broadcaster_id=broadcaster_id, user_ids=user_id, after=after, first=first, before=before)` of the modern client;
        `GET /helix/moderation/banned`.

        `user_id` is `user_ids` today.

        Each `BannedUser`, from all pages.
        """
        checks.between("first", first, 1, 100)
        async for one in self._items(
            "get_banned_users",
            "get_banned_users",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "user_ids": values.text(user_id), "after": after, "first": first, "before": before},
            BannedUser,
        ):
            yield one

    async def ban_user(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        user_id: Id,
        reason: str,
        duration: int | None = None,
    ) -> BanUserResponse:
        """Ban a user from the channel's chat, or time them out if you pass a duration. The call can change a timeout or turn it into a ban,
        but fails with 400 for a banned user. For the broadcaster and moderators.

        `ban_user(broadcaster_id=broadcaster_id, moderator_id=moderator_id, user_id=user_id, reason=reason, duration=duration)` of the
        modern client; `POST /helix/moderation/bans`.
        """
        checks.length("reason", reason, 1, 500)
        checks.between("duration", duration, 1, 1209600)
        return await self._item(
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
            BanUserResponse,
        )

    async def unban_user(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        user_id: Id,
    ) -> bool:
        """End a ban or timeout; fails with 400 if the user has neither. For the broadcaster and moderators.

        `unban_user(broadcaster_id=broadcaster_id, moderator_id=moderator_id, user_id=user_id)` of the modern client; `DELETE
        /helix/moderation/bans`.

        Returns False if Twitch refuses.
        """
        return await self._success(
            "unban_user",
            "unban_user",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "moderator_id": values.text(moderator_id), "user_id": values.text(user_id)},
        )

    async def get_blocked_terms(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        after: str | None = None,
        first: int | None = None,
    ) -> AsyncGenerator[BlockedTerm, None]:
        """List the channel's blocked terms other than private ones, whether added by hand or by AutoMod's denials, newest first. For the
        broadcaster and moderators.

        `get_blocked_terms(broadcaster_id=broadcaster_id, moderator_id=moderator_id, after=after, first=first)` of the modern client; `GET
        /helix/moderation/blocked_terms`.

        Each `BlockedTerm`, from all pages.
        """
        checks.between("first", first, 1, 100)
        async for one in self._items(
            "get_blocked_terms",
            "get_blocked_terms",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "moderator_id": values.text(moderator_id), "after": after, "first": first},
            BlockedTerm,
        ):
            yield one

    async def add_blocked_term(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        text: str,
    ) -> BlockedTerm:
        """Block a word or phrase in the channel's chat. If it is blocked already, the reply contains the existing term. For the broadcaster
        and moderators.

        `add_blocked_term(broadcaster_id=broadcaster_id, moderator_id=moderator_id, text=text)` of the modern client; `POST
        /helix/moderation/blocked_terms`.
        """
        checks.length("text", text, 2, 500)
        return await self._item(
            "add_blocked_term",
            "add_blocked_term",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "moderator_id": values.text(moderator_id), "text": text},
            BlockedTerm,
        )

    async def remove_blocked_term(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        term_id: Id,
    ) -> bool:
        """Remove a blocked term from the channel's list; an unknown id is no error. For the broadcaster and moderators.

        `remove_blocked_term(broadcaster_id=broadcaster_id, moderator_id=moderator_id, id=term_id)` of the modern client; `DELETE
        /helix/moderation/blocked_terms`.

        `term_id` is `id` today.

        Returns False if Twitch refuses.
        """
        return await self._success(
            "remove_blocked_term",
            "remove_blocked_term",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "moderator_id": values.text(moderator_id), "id": values.text(term_id)},
        )

    async def get_moderators(
        self,
        broadcaster_id: Id,
        user_ids: Ids | None = None,
        first: int | None = 20,
        after: str | None = None,
    ) -> AsyncGenerator[Moderator, None]:
        """List the moderators of the broadcaster's channel.

        `get_moderators(broadcaster_id=broadcaster_id, user_ids=user_ids, first=first, after=after)` of the modern client; `GET
        /helix/moderation/moderators`.

        Each `Moderator`, from all pages.
        """
        checks.items("user_ids", user_ids, None, 100)
        checks.between("first", first, 1, 100)
        async for one in self._items(
            "get_moderators",
            "get_moderators",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "user_ids": values.texts(user_ids), "first": first, "after": after},
            Moderator,
        ):
            yield one

    async def create_stream_marker(
        self,
        user_id: Id,
        description: str | None = None,
    ) -> CreateStreamMarkerResponse:
        """Mark the current spot of a live stream. Fails if the channel is offline or doesn't keep recordings (VODs), and in premieres and
        reruns.

        `create_stream_marker(user_id=user_id, description=description)` of the modern client; `POST /helix/streams/markers`.
        """
        checks.length("description", description, None, 140)
        return await self._item(
            "create_stream_marker",
            "create_stream_marker",
            AuthType.USER,
            {"user_id": values.text(user_id), "description": description},
            CreateStreamMarkerResponse,
        )

    async def get_streams(
        self,
        after: str | None = None,
        before: str | None = None,
        first: int = 20,
        game_id: Ids | None = None,
        language: Texts | None = None,
        user_id: Ids | None = None,
        user_login: Texts | None = None,
        stream_type: str | None = None,
    ) -> AsyncGenerator[Stream, None]:
        """List live streams in descending order of viewers; offline channels are omitted. Since viewer numbers change, a stream may appear on
        two pages or on none.

        `get_streams(after=after, before=before, first=first, game_ids=game_id, languages=language, user_ids=user_id,
        user_logins=user_login, type=stream_type)` of the modern client; `GET /helix/streams`.

        `game_id` is `game_ids` today; `language` is `languages` today; `user_id` is `user_ids` today; `user_login` is `user_logins` today;
        `stream_type` is `type` today.

        Each `Stream`, from all pages.
        """
        checks.between("first", first, 1, 100)
        checks.items("game_id", game_id, None, 100)
        checks.items("language", language, None, 100)
        checks.items("user_id", user_id, None, 100)
        checks.items("user_login", user_login, None, 100)
        async for one in self._items(
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
                "type": stream_type,
            },
            Stream,
        ):
            yield one

    async def get_stream_markers(
        self,
        user_id: Id,
        video_id: Id,
        after: str | None = None,
        before: str | None = None,
        first: int = 20,
    ) -> AsyncGenerator[GetStreamMarkerResponse, None]:
        """List the markers of one video, or of a user's latest one. Only its owner and the owner's editors may see them.

        `get_stream_markers(user_id=user_id, video_id=video_id, after=after, before=before, first=first)` of the modern client; `GET
        /helix/streams/markers`.

        Each `GetStreamMarkerResponse`, from all pages.
        """
        checks.between("first", first, 1, 100)
        checks.at_least_one_of(user_id=user_id, video_id=video_id)
        async for one in self._items(
            "get_stream_markers",
            "get_stream_markers",
            AuthType.USER,
            {"user_id": values.text(user_id), "video_id": values.text(video_id), "after": after, "before": before, "first": first},
            GetStreamMarkerResponse,
        ):
            yield one

    async def get_broadcaster_subscriptions(
        self,
        broadcaster_id: Id,
        user_ids: Ids | None = None,
        after: str | None = None,
        first: int | None = 20,
    ) -> BroadcasterSubscriptions:
        """List the subscribers of the token's user. Extensions may use an app token if the broadcaster has allowed it.

        `get_broadcaster_subscriptions(broadcaster_id=broadcaster_id, user_ids=user_ids, after=after, first=first)` of the modern client;
        `GET /helix/subscriptions`.
        """
        checks.items("user_ids", user_ids, None, 100)
        checks.between("first", first, 1, 100)
        return await self._result(
            "get_broadcaster_subscriptions",
            "get_broadcaster_subscriptions",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "user_ids": values.texts(user_ids), "after": after, "first": first},
            BroadcasterSubscriptions,
        )

    async def check_user_subscription(
        self,
        broadcaster_id: Id,
        user_id: Id,
    ) -> UserSubscription:
        """Get the subscription of the token's user to a channel, or fail with 404 if there is none. Extensions may use an app token if that
        has been allowed.

        `check_user_subscription(broadcaster_id=broadcaster_id, user_id=user_id)` of the modern client; `GET /helix/subscriptions/user`.
        """
        return await self._item(
            "check_user_subscription",
            "check_user_subscription",
            AuthType.EITHER,
            {"broadcaster_id": values.text(broadcaster_id), "user_id": values.text(user_id)},
            UserSubscription,
        )

    async def get_channel_teams(
        self,
        broadcaster_id: Id,
    ) -> Sequence[ChannelTeam]:
        """List the teams a channel belongs to; none if it is in no team. Fails with 404 if there is no such channel.

        `get_channel_teams(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/teams/channel`.
        """
        return await self._list(
            "get_channel_teams", "get_channel_teams", AuthType.EITHER, {"broadcaster_id": values.text(broadcaster_id)}, ChannelTeam
        )

    async def get_teams(
        self,
        team_id: Id | None = None,
        name: str | None = None,
    ) -> ChannelTeam:
        """Look up one team and its members, by name or by id. Fails with 404 if there is no such team.

        `get_teams(id=team_id, name=name)` of the modern client; `GET /helix/teams`.

        `team_id` is `id` today.
        """
        checks.exactly_one_of(team_id=team_id, name=name)
        return await self._item("get_teams", "get_teams", AuthType.EITHER, {"id": values.text(team_id), "name": name}, ChannelTeam)

    async def get_users(
        self,
        user_ids: Ids | None = None,
        logins: Texts | None = None,
    ) -> AsyncGenerator[TwitchUser, None]:
        """Look up accounts by id or login name, 100 in total. With neither, a user token returns its own user, and an app token fails.

        `get_users(ids=user_ids, logins=logins)` of the modern client; `GET /helix/users`.

        `user_ids` is `ids` today.

        Each `TwitchUser`, from all pages.
        """
        checks.items("user_ids", user_ids, None, 100)
        checks.items("logins", logins, None, 100)
        checks.at_most(100, user_ids=user_ids, logins=logins)
        auth = AuthType.USER if not (user_ids or logins) else AuthType.EITHER
        async for one in self._items("get_users", "get_users", auth, {"ids": values.texts(user_ids), "logins": values.texts(logins)}, TwitchUser):
            yield one

    async def get_channel_followers(
        self,
        broadcaster_id: Id,
        user_id: Id | None = None,
        first: int | None = None,
        after: str | None = None,
    ) -> ChannelFollowersResult:
        """List the followers of a channel, or check whether one user follows it. Only the broadcaster and the channel's moderators see users,
        and only with the scope. All other users, and app tokens, see only the total.

        `get_channel_followers(broadcaster_id=broadcaster_id, user_id=user_id, first=first, after=after)` of the modern client; `GET
        /helix/channels/followers`.
        """
        checks.between("first", first, 1, 100)
        return await self._result(
            "get_channel_followers",
            "get_channel_followers",
            AuthType.EITHER,
            {"broadcaster_id": values.text(broadcaster_id), "user_id": values.text(user_id), "first": first, "after": after},
            ChannelFollowersResult,
        )

    async def get_followed_channels(
        self,
        user_id: Id,
        broadcaster_id: Id | None = None,
        first: int | None = None,
        after: str | None = None,
    ) -> FollowedChannelsResult:
        """List the channels that the token's user follows, or check whether the user follows one channel.

        `get_followed_channels(user_id=user_id, broadcaster_id=broadcaster_id, first=first, after=after)` of the modern client; `GET
        /helix/channels/followed`.
        """
        checks.between("first", first, 1, 100)
        return await self._result(
            "get_followed_channels",
            "get_followed_channels",
            AuthType.USER,
            {"user_id": values.text(user_id), "broadcaster_id": values.text(broadcaster_id), "first": first, "after": after},
            FollowedChannelsResult,
        )

    async def update_user(
        self,
        description: str,
    ) -> TwitchUser:
        """Change the description of the token's own user.

        `update_user(description=description)` of the modern client; `PUT /helix/users`.
        """
        return await self._item("update_user", "update_user", AuthType.USER, {"description": description}, TwitchUser)

    async def get_user_extensions(
        self,
    ) -> Sequence[UserExtension]:
        """List the extensions that the user of the token has installed. Inactive ones are included only with the scope user:edit:broadcast.

        `get_user_extensions()` of the modern client; `GET /helix/users/extensions/list`.
        """
        return await self._list("get_user_extensions", "get_user_extensions", AuthType.USER, {}, UserExtension)

    async def get_user_active_extensions(
        self,
        user_id: Id | None = None,
    ) -> UserActiveExtensions:
        """Get the active extensions of a channel, slot by slot. The reply includes the token's own extensions in development only for a user
        token with user:read:broadcast or user:edit:broadcast.

        `get_user_active_extensions(user_id=user_id)` of the modern client; `GET /helix/users/extensions`.
        """
        return await self._item(
            "get_user_active_extensions", "get_user_active_extensions", AuthType.USER, {"user_id": values.text(user_id)}, UserActiveExtensions
        )

    async def update_user_extensions(
        self,
        data: UserActiveExtensions,
    ) -> UserActiveExtensions:
        """Activate, replace and deactivate extensions on the channel of the token's user, slot by slot. Fails with 404 if an id with that
        version isn't installed. An extension put under several kinds ends up under one of them, whichever Twitch writes last.

        `update_user_extensions(panel=…, overlay=…, component=…)` of the modern client; `PUT /helix/users/extensions`.
        """
        return await self._item(
            "update_user_extensions",
            "update_user_extensions",
            AuthType.USER,
            {**values.spread(values.plain_dict(data), ("panel", "overlay", "component"))},
            UserActiveExtensions,
        )

    async def get_videos(
        self,
        ids: Ids | None = None,
        user_id: Id | None = None,
        game_id: Id | None = None,
        after: str | None = None,
        before: str | None = None,
        first: int | None = 20,
        language: str | None = None,
        period: TimePeriod | str = TimePeriod.ALL,
        sort: SortMethod | str = SortMethod.TIME,
        video_type: VideoType | str = VideoType.ALL,
    ) -> AsyncGenerator[Video, None]:
        """Look up videos by id, or list the videos of a user or a game (at most 500 of a game). Filters, order and page size apply to lists
        only; a video must match all filters. Unknown ids are ignored if at least one is known.

        `get_videos(ids=ids, user_id=user_id, game_id=game_id, after=after, before=before, first=first, language=language, period=period,
        sort=sort, type=video_type)` of the modern client; `GET /helix/videos`.

        `video_type` is `type` today.

        Each `Video`, from all pages.
        """
        checks.items("ids", ids, None, 100)
        checks.between("first", first, 1, 100)
        checks.at_least_one_of(ids=ids, user_id=user_id, game_id=game_id)
        async for one in self._items(
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
            Video,
        ):
            yield one

    async def get_channel_information(
        self,
        broadcaster_id: Ids,
    ) -> Sequence[ChannelInformation]:
        """Get title, category, language, tags and labels of channels, live or not.

        `get_channel_information(broadcaster_ids=broadcaster_id)` of the modern client; `GET /helix/channels`.

        `broadcaster_id` is `broadcaster_ids` today.
        """
        checks.items("broadcaster_id", broadcaster_id, 1, 100)
        return await self._list(
            "get_channel_information",
            "get_channel_information",
            AuthType.EITHER,
            {"broadcaster_ids": values.texts(broadcaster_id)},
            ChannelInformation,
        )

    async def modify_channel_information(
        self,
        broadcaster_id: Id,
        game_id: Id | None = None,
        broadcaster_language: str | None = None,
        title: str | None = None,
        delay: int | None = None,
        tags: Texts | None = None,
        content_classification_labels: Texts | None = None,
        is_branded_content: bool | None = None,
    ) -> bool:
        """Change title, category, language, tags or labels of the token's own channel. Omitted parameters stay unchanged.

        `modify_channel_information(broadcaster_id=broadcaster_id, game_id=game_id, broadcaster_language=broadcaster_language, title=title,
        delay=delay, tags=tags, content_classification_labels=content_classification_labels, is_branded_content=is_branded_content)` of the
        modern client; `PATCH /helix/channels`.

        Returns False if Twitch refuses.
        """
        checks.length("title", title, 1, None)
        checks.items("tags", tags, None, 10)
        checks.at_least_one_of(game_id=game_id, broadcaster_language=broadcaster_language, title=title)
        return await self._success(
            "modify_channel_information",
            "modify_channel_information",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "game_id": values.text(game_id),
                "broadcaster_language": broadcaster_language,
                "title": title,
                "delay": delay,
                "tags": values.texts(tags),
                "content_classification_labels": values.texts(content_classification_labels),
                "is_branded_content": is_branded_content,
            },
            refused={
                403: ValueError,
                409: ValueError,
            },
        )

    async def search_channels(
        self,
        query: str,
        first: int | None = 20,
        after: str | None = None,
        live_only: bool | None = False,
    ) -> AsyncGenerator[SearchChannelResult, None]:
        """Find channels that were live in the last six months and whose login name begins with the query. With `live_only`, the category's
        name may match as well. The search ignores case.

        `search_channels(query=query, first=first, after=after, live_only=live_only)` of the modern client; `GET /helix/search/channels`.

        Each `SearchChannelResult`, from all pages.
        """
        checks.between("first", first, 1, 100)
        async for one in self._items(
            "search_channels",
            "search_channels",
            AuthType.EITHER,
            {"query": query, "first": first, "after": after, "live_only": live_only},
            SearchChannelResult,
        ):
            yield one

    async def search_categories(
        self,
        query: str,
        first: int | None = 20,
        after: str | None = None,
    ) -> AsyncGenerator[SearchCategoryResult, None]:
        """Find games and categories whose names contain every word of the query. The search ignores case.

        `search_categories(query=query, first=first, after=after)` of the modern client; `GET /helix/search/categories`.

        Each `SearchCategoryResult`, from all pages.
        """
        checks.between("first", first, 1, 100)
        async for one in self._items(
            "search_categories", "search_categories", AuthType.EITHER, {"query": query, "first": first, "after": after}, SearchCategoryResult
        ):
            yield one

    async def get_stream_key(
        self,
        broadcaster_id: Id,
    ) -> str:
        """Get the channel's stream key. The message of a 403 explains what the user must do before streaming; show it to the user.

        `get_stream_key(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/streams/key`.
        """
        return await self._field("get_stream_key", "get_stream_key", AuthType.USER, {"broadcaster_id": values.text(broadcaster_id)}, "stream_key")

    async def start_commercial(
        self,
        broadcaster_id: Id,
        length: int,
    ) -> StartCommercialResult:
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
                180,
            ),
        )
        return await self._item(
            "start_commercial",
            "start_commercial",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "length": length},
            StartCommercialResult,
        )

    async def get_cheermotes(
        self,
        broadcaster_id: Id,
    ) -> GetCheermotesResponse:
        """List the Cheermotes that work in every channel with Bits and, when a channel is given, its own.

        `get_cheermotes(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/bits/cheermotes`.
        """
        return await self._item(
            "get_cheermotes", "get_cheermotes", AuthType.EITHER, {"broadcaster_id": values.text(broadcaster_id)}, GetCheermotesResponse
        )

    async def get_hype_train_events(
        self,
        broadcaster_id: Id,
        first: int | None = 1,
        cursor: str | None = None,
    ) -> AsyncGenerator[HypeTrainEvent, None]:
        """In January 2026 Twitch shut down this endpoint; use get_hype_train_status of the modern client, or EventSub's
        listen_hype_train_begin, listen_hype_train_progress and listen_hype_train_end.

        Raises DeprecatedError.
        """
        checks.between("first", first, 1, 100)
        self._withdrawn(
            "get_hype_train_events: in January 2026 Twitch shut down this endpoint; use get_hype_train_status of the modern client, or EventSub's listen_hype_train_begin, listen_hype_train_progress and listen_hype_train_end"
        )
        yield HypeTrainEvent()  # type: ignore[unreachable]

    async def get_drops_entitlements(
        self,
        entitlement_id: Id | None = None,
        user_id: Id | None = None,
        game_id: Id | None = None,
        after: str | None = None,
        first: int | None = 20,
    ) -> AsyncGenerator[DropsEntitlement, None]:
        """List the Drops entitlements that the organisation has granted, in no particular order. A user token lists only its own user's. The
        app's owner must be a member of the organisation that owns the game.

        `get_drops_entitlements(ids=entitlement_id, user_id=user_id, game_id=game_id, after=after, first=first)` of the modern client; `GET
        /helix/entitlements/drops`.

        `entitlement_id` is `ids` today.

        Each `DropsEntitlement`, from all pages.
        """
        checks.between("first", first, 1, 1000)
        async for one in self._items(
            "get_drops_entitlements",
            "get_drops_entitlements",
            AuthType.EITHER,
            {"ids": values.text(entitlement_id), "user_id": values.text(user_id), "game_id": values.text(game_id), "after": after, "first": first},
            DropsEntitlement,
        ):
            yield one

    async def create_custom_reward(
        self,
        broadcaster_id: Id,
        title: str,
        cost: int,
        prompt: str | None = None,
        is_enabled: bool | None = True,
        background_color: str | None = None,
        is_user_input_required: bool | None = False,
        is_max_per_stream_enabled: bool | None = False,
        max_per_stream: int | None = None,
        is_max_per_user_per_stream_enabled: bool | None = False,
        max_per_user_per_stream: int | None = None,
        is_global_cooldown_enabled: bool | None = False,
        global_cooldown_seconds: int | None = None,
        should_redemptions_skip_request_queue: bool | None = False,
    ) -> CustomReward:
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
        return await self._item(
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
            CustomReward,
        )

    async def delete_custom_reward(
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
        await self._nothing(
            "delete_custom_reward",
            "delete_custom_reward",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "id": values.text(reward_id)},
        )

    async def get_custom_reward(
        self,
        broadcaster_id: Id,
        reward_id: Ids | None = None,
        only_manageable_rewards: bool | None = False,
    ) -> Sequence[CustomReward]:
        """List the custom rewards of the token's own channel, at most 50, all in one reply. The channel must be a partner's or affiliate's.

        `get_custom_reward(broadcaster_id=broadcaster_id, ids=reward_id, only_manageable_rewards=only_manageable_rewards)` of the modern
        client; `GET /helix/channel_points/custom_rewards`.

        `reward_id` is `ids` today.
        """
        checks.items("reward_id", reward_id, None, 50)
        return await self._list(
            "get_custom_reward",
            "get_custom_reward",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "ids": values.texts(reward_id), "only_manageable_rewards": only_manageable_rewards},
            CustomReward,
        )

    async def get_custom_reward_redemption(
        self,
        broadcaster_id: Id,
        reward_id: Id,
        redemption_id: Ids | None = None,
        status: CustomRewardRedemptionStatus | str | None = None,
        sort: SortOrder | str | None = SortOrder.OLDEST,
        after: str | None = None,
        first: int | None = 20,
    ) -> AsyncGenerator[CustomRewardRedemption, None]:
        """List redemptions of one custom reward, by status or by id. Only the app that created the reward can list them. Fulfilled and
        cancelled redemptions disappear after a few days.

        `get_custom_reward_redemption(broadcaster_id=broadcaster_id, reward_id=reward_id, ids=redemption_id, status=status, sort=sort,
        after=after, first=first)` of the modern client; `GET /helix/channel_points/custom_rewards/redemptions`.

        `redemption_id` is `ids` today.

        Each `CustomRewardRedemption`, from all pages.
        """
        checks.between("first", first, 1, 50)
        checks.at_least_one_of(status=status, redemption_id=redemption_id)
        async for one in self._items(
            "get_custom_reward_redemption",
            "get_custom_reward_redemption",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "reward_id": values.text(reward_id),
                "ids": values.texts(redemption_id),
                "status": status,
                "sort": sort,
                "after": after,
                "first": first,
            },
            CustomRewardRedemption,
        ):
            yield one

    async def update_custom_reward(
        self,
        broadcaster_id: Id,
        reward_id: Id,
        title: str | None = None,
        prompt: str | None = None,
        cost: int | None = None,
        is_enabled: bool | None = True,
        background_color: str | None = None,
        is_user_input_required: bool | None = False,
        is_max_per_stream_enabled: bool | None = False,
        max_per_stream: int | None = None,
        is_max_per_user_per_stream_enabled: bool | None = False,
        max_per_user_per_stream: int | None = None,
        is_global_cooldown_enabled: bool | None = False,
        global_cooldown_seconds: int | None = None,
        is_paused: bool | None = False,
        should_redemptions_skip_request_queue: bool | None = False,
    ) -> CustomReward:
        """Change a custom reward. Only the app that created it can change it. Omitted parameters stay unchanged.

        `update_custom_reward(broadcaster_id=broadcaster_id, id=reward_id, title=title, prompt=prompt, cost=cost, is_enabled=is_enabled,
        background_color=background_color, is_user_input_required=is_user_input_required,
        is_max_per_stream_enabled=is_max_per_stream_enabled, max_per_stream=max_per_stream,
        is_max_per_user_per_stream_enabled=is_max_per_user_per_stream_enabled, max_per_user_per_stream=max_per_user_per_stream,
        is_global_cooldown_enabled=is_global_cooldown_enabled, global_cooldown_seconds=global_cooldown_seconds, is_paused=is_paused,
        should_redemptions_skip_request_queue=should_redemptions_skip_request_queue)` of the modern client; `PATCH
        /helix/channel_points/custom_rewards`.

        `reward_id` is `id` today.
        """
        checks.needs("global_cooldown_seconds", global_cooldown_seconds, bool(is_global_cooldown_enabled))
        checks.needs("max_per_stream", max_per_stream, bool(is_max_per_stream_enabled))
        checks.needs("max_per_user_per_stream", max_per_user_per_stream, bool(is_max_per_user_per_stream_enabled))
        return await self._item(
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
                "is_paused": is_paused,
                "should_redemptions_skip_request_queue": should_redemptions_skip_request_queue,
            },
            CustomReward,
        )

    async def update_redemption_status(
        self,
        broadcaster_id: Id,
        reward_id: Id,
        redemption_ids: Ids,
        status: CustomRewardRedemptionStatus | str,
    ) -> CustomRewardRedemption:
        """Fulfil or cancel redemptions in the request queue. Only the app that created the reward can do so. Cancelling refunds the points.

        `update_redemption_status(broadcaster_id=broadcaster_id, reward_id=reward_id, ids=redemption_ids, status=status)` of the modern
        client; `PATCH /helix/channel_points/custom_rewards/redemptions`.

        `redemption_ids` is `ids` today.
        """
        checks.items("redemption_ids", redemption_ids, None, 50)
        return await self._item(
            "update_redemption_status",
            "update_redemption_status",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "reward_id": values.text(reward_id),
                "ids": values.texts(redemption_ids),
                "status": status,
            },
            CustomRewardRedemption,
        )

    async def get_channel_editors(
        self,
        broadcaster_id: Id,
    ) -> Sequence[ChannelEditor]:
        """List all editors of the token's own channel.

        `get_channel_editors(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/channels/editors`.
        """
        return await self._list(
            "get_channel_editors", "get_channel_editors", AuthType.USER, {"broadcaster_id": values.text(broadcaster_id)}, ChannelEditor
        )

    async def delete_videos(
        self,
        video_ids: Ids,
    ) -> Sequence[str]:
        """Delete videos of any type, five at most. Invalid ids are ignored. If the user may not delete one of the videos, Twitch deletes none.

        `delete_videos(ids=video_ids)` of the modern client; `DELETE /helix/videos`.

        `video_ids` is `ids` today.
        """
        checks.items("video_ids", video_ids, 1, 5)
        return await self._texts("delete_videos", "delete_videos", AuthType.USER, {"ids": values.texts(video_ids)})

    async def get_user_block_list(
        self,
        broadcaster_id: Id,
        first: int | None = 20,
        after: str | None = None,
    ) -> AsyncGenerator[BlockListEntry, None]:
        """List the users that a broadcaster has blocked.

        `get_user_block_list(broadcaster_id=broadcaster_id, first=first, after=after)` of the modern client; `GET /helix/users/blocks`.

        Each `BlockListEntry`, from all pages.
        """
        checks.between("first", first, 1, 100)
        async for one in self._items(
            "get_user_block_list",
            "get_user_block_list",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "first": first, "after": after},
            BlockListEntry,
        ):
            yield one

    async def block_user(
        self,
        target_user_id: Id,
        source_context: BlockSourceContext | str | None = None,
        reason: BlockReason | str | None = None,
    ) -> bool:
        """Block a user, who then can't interact with the token's user or contact them. Blocking a user twice has no effect; blocking oneself
        fails.

        `block_user(target_user_id=target_user_id, source_context=source_context, reason=reason)` of the modern client; `PUT
        /helix/users/blocks`.

        Returns False if Twitch refuses.
        """
        return await self._success(
            "block_user",
            "block_user",
            AuthType.USER,
            {"target_user_id": values.text(target_user_id), "source_context": source_context, "reason": reason},
        )

    async def unblock_user(
        self,
        target_user_id: Id,
    ) -> bool:
        """Unblock a user whom the token's user has blocked. Has no effect if there is no block.

        `unblock_user(target_user_id=target_user_id)` of the modern client; `DELETE /helix/users/blocks`.

        Returns False if Twitch refuses.
        """
        return await self._success("unblock_user", "unblock_user", AuthType.USER, {"target_user_id": values.text(target_user_id)})

    async def get_followed_streams(
        self,
        user_id: Id,
        after: str | None = None,
        first: int | None = 100,
    ) -> AsyncGenerator[Stream, None]:
        """List the live streams of the channels that the user follows, in descending order of viewers. Since viewer numbers change, a stream
        may appear on two pages or on none.

        `get_followed_streams(user_id=user_id, after=after, first=first)` of the modern client; `GET /helix/streams/followed`.

        Each `Stream`, from all pages.
        """
        checks.between("first", first, 1, 100)
        async for one in self._items(
            "get_followed_streams", "get_followed_streams", AuthType.USER, {"user_id": values.text(user_id), "after": after, "first": first}, Stream
        ):
            yield one

    async def get_polls(
        self,
        broadcaster_id: Id,
        poll_id: Ids | None = None,
        after: str | None = None,
        first: int | None = 20,
    ) -> AsyncGenerator[Poll, None]:
        """List the polls of the token's own channel from the last 90 days, the latest first.

        `get_polls(broadcaster_id=broadcaster_id, ids=poll_id, after=after, first=first)` of the modern client; `GET /helix/polls`.

        `poll_id` is `ids` today.

        Each `Poll`, from all pages.
        """
        checks.between("first", first, 1, 20)
        async for one in self._items(
            "get_polls",
            "get_polls",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "ids": values.texts(poll_id), "after": after, "first": first},
            Poll,
        ):
            yield one

    async def create_poll(
        self,
        broadcaster_id: Id,
        title: str,
        choices: Iterable[str],
        duration: int,
        channel_points_voting_enabled: bool = False,
        channel_points_per_vote: int | None = None,
    ) -> Poll:
        """Start a poll at once. Fails while the channel has another one running.

        `create_poll(broadcaster_id=broadcaster_id, title=title, choices=…, duration=duration,
        channel_points_voting_enabled=channel_points_voting_enabled, channel_points_per_vote=channel_points_per_vote)` of the modern client;
        `POST /helix/polls`.
        """
        checks.between("duration", duration, 15, 1800)
        return await self._item(
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
            Poll,
        )

    async def end_poll(
        self,
        broadcaster_id: Id,
        poll_id: Id,
        status: PollStatus | str,
    ) -> Poll:
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
        return await self._item(
            "end_poll", "end_poll", AuthType.USER, {"broadcaster_id": values.text(broadcaster_id), "id": values.text(poll_id), "status": status}, Poll
        )

    async def get_predictions(
        self,
        broadcaster_id: Id,
        prediction_ids: Ids | None = None,
        after: str | None = None,
        first: int | None = 20,
    ) -> AsyncGenerator[Prediction, None]:
        """List the predictions of the token's own channel, the latest first.

        `get_predictions(broadcaster_id=broadcaster_id, ids=prediction_ids, after=after, first=first)` of the modern client; `GET
        /helix/predictions`.

        `prediction_ids` is `ids` today.

        Each `Prediction`, from all pages.
        """
        checks.between("first", first, 1, 20)
        async for one in self._items(
            "get_predictions",
            "get_predictions",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "ids": values.texts(prediction_ids), "after": after, "first": first},
            Prediction,
        ):
            yield one

    async def create_prediction(
        self,
        broadcaster_id: Id,
        title: str,
        outcomes: Iterable[str],
        prediction_window: int,
    ) -> Prediction:
        """Start a prediction at once. Fails while the channel has another one that is neither resolved nor cancelled.

        `create_prediction(broadcaster_id=broadcaster_id, title=title, outcomes=…, prediction_window=prediction_window)` of the modern
        client; `POST /helix/predictions`.
        """
        checks.items("outcomes", outcomes, 2, 10)
        checks.between("prediction_window", prediction_window, 1, 1800)
        return await self._item(
            "create_prediction",
            "create_prediction",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "title": title,
                "outcomes": values.titles(outcomes),
                "prediction_window": prediction_window,
            },
            Prediction,
        )

    async def end_prediction(
        self,
        broadcaster_id: Id,
        prediction_id: Id,
        status: PredictionStatus | str,
        winning_outcome_id: Id | None = None,
    ) -> Prediction:
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
        return await self._item(
            "end_prediction",
            "end_prediction",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "id": values.text(prediction_id),
                "status": status,
                "winning_outcome_id": values.text(winning_outcome_id),
            },
            Prediction,
        )

    async def start_raid(
        self,
        from_broadcaster_id: Id,
        to_broadcaster_id: Id,
    ) -> RaidStartResult:
        """Prepare a raid, which begins when the broadcaster confirms it on Twitch or after 90 seconds. Only the EventSub event channel.raid
        reports whether it happened. At most 10 calls in 10 minutes.

        `start_a_raid(from_broadcaster_id=from_broadcaster_id, to_broadcaster_id=to_broadcaster_id)` of the modern client; `POST
        /helix/raids`.
        """
        return await self._item(
            "start_raid",
            "start_a_raid",
            AuthType.USER,
            {"from_broadcaster_id": values.text(from_broadcaster_id), "to_broadcaster_id": values.text(to_broadcaster_id)},
            RaidStartResult,
        )

    async def cancel_raid(
        self,
        broadcaster_id: Id,
    ) -> None:
        """Cancel a raid that has not begun yet; fails with 404 if none is pending. At most 10 calls in 10 minutes.

        `cancel_a_raid(broadcaster_id=broadcaster_id)` of the modern client; `DELETE /helix/raids`.
        """
        await self._nothing("cancel_raid", "cancel_a_raid", AuthType.USER, {"broadcaster_id": values.text(broadcaster_id)})

    async def manage_held_automod_message(
        self,
        user_id: Id,
        msg_id: Id,
        action: AutoModAction | str,
    ) -> None:
        """Allow or deny a message that AutoMod holds for review. For the broadcaster's moderators.

        `manage_held_automod_messages(user_id=user_id, msg_id=msg_id, action=action)` of the modern client; `POST
        /helix/moderation/automod/message`.
        """
        await self._nothing(
            "manage_held_automod_message",
            "manage_held_automod_messages",
            AuthType.USER,
            {"user_id": values.text(user_id), "msg_id": values.text(msg_id), "action": action},
        )

    async def get_chat_badges(
        self,
        broadcaster_id: Id,
    ) -> Sequence[ChatBadge]:
        """List a channel's own chat badges, those for subscribers and for Bits.

        `get_channel_chat_badges(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/chat/badges`.
        """
        return await self._list(
            "get_chat_badges", "get_channel_chat_badges", AuthType.EITHER, {"broadcaster_id": values.text(broadcaster_id)}, ChatBadge
        )

    async def get_global_chat_badges(
        self,
    ) -> Sequence[ChatBadge]:
        """List Twitch's own chat badges, shown in every channel.

        `get_global_chat_badges()` of the modern client; `GET /helix/chat/badges/global`.
        """
        return await self._list("get_global_chat_badges", "get_global_chat_badges", AuthType.EITHER, {}, ChatBadge)

    async def get_channel_emotes(
        self,
        broadcaster_id: Id,
    ) -> GetChannelEmotesResponse:
        """List the emotes a broadcaster made for followers, subscribers and cheerers. Follower emotes work in that channel's chat only, all
        others everywhere.

        `get_channel_emotes(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/chat/emotes`.
        """
        return await self._result(
            "get_channel_emotes", "get_channel_emotes", AuthType.EITHER, {"broadcaster_id": values.text(broadcaster_id)}, GetChannelEmotesResponse
        )

    async def get_global_emotes(
        self,
    ) -> GetEmotesResponse:
        """List the emotes made by Twitch that work for everyone in every chat.

        `get_global_emotes()` of the modern client; `GET /helix/chat/emotes/global`.
        """
        return await self._result("get_global_emotes", "get_global_emotes", AuthType.EITHER, {}, GetEmotesResponse)

    async def get_emote_sets(
        self,
        emote_set_id: Ids,
    ) -> GetEmotesResponse:
        """List the emotes of up to 25 emote sets. Unknown and repeated ids are ignored.

        `get_emote_sets(emote_set_ids=emote_set_id)` of the modern client; `GET /helix/chat/emotes/set`.

        `emote_set_id` is `emote_set_ids` today.
        """
        checks.items("emote_set_id", emote_set_id, 1, 25)
        return await self._result(
            "get_emote_sets", "get_emote_sets", AuthType.EITHER, {"emote_set_ids": values.texts(emote_set_id)}, GetEmotesResponse
        )

    async def create_eventsub_subscription(
        self,
        subscription_type: str,
        version: str,
        condition: Mapping[str, Any],
        transport: Mapping[str, Any],
    ) -> None:
        """Subscribe to one type of event; at most three times with the same condition. Webhooks and conduits need an app token, WebSockets a
        user token. Many types need a scope as well: on the user token, or granted to the app by the user beforehand.

        `create_eventsub_subscription(type=subscription_type, version=version, condition=condition, transport=transport)` of the modern
        client; `POST /helix/eventsub/subscriptions`.

        `subscription_type` is `type` today.
        """
        await self._nothing(
            "create_eventsub_subscription",
            "create_eventsub_subscription",
            AuthType.EITHER,
            {"type": subscription_type, "version": version, "condition": condition, "transport": transport},
        )

    async def delete_eventsub_subscription(
        self,
        subscription_id: Id,
        target_token: AuthType | str = AuthType.APP,
    ) -> None:
        """Delete a subscription. A subscription over a webhook or conduit needs an app token, one over a WebSocket a user token.

        `delete_eventsub_subscription(id=subscription_id)` of the modern client; `DELETE /helix/eventsub/subscriptions`.

        `subscription_id` is `id` today.
        """
        checks.among(
            "target_token",
            target_token,
            (
                1,
                2,
            ),
        )
        await self._nothing("delete_eventsub_subscription", "delete_eventsub_subscription", target_token, {"id": values.text(subscription_id)})

    async def get_eventsub_subscriptions(
        self,
        status: str | None = None,
        sub_type: str | None = None,
        user_id: Id | None = None,
        subscription_id: Id | None = None,
        target_token: AuthType | str = AuthType.APP,
        after: str | None = None,
    ) -> GetEventSubSubscriptionResult:
        """List the app's subscriptions, oldest first, including failed and revoked ones. Pass at most one filter. An app token lists
        subscriptions over webhooks and conduits, a user token those over WebSockets. Twitch determines the page size.

        `get_eventsub_subscriptions(status=status, type=sub_type, user_id=user_id, subscription_id=subscription_id, after=after)` of the
        modern client; `GET /helix/eventsub/subscriptions`.

        `sub_type` is `type` today.
        """
        checks.among(
            "target_token",
            target_token,
            (
                1,
                2,
            ),
        )
        return await self._result(
            "get_eventsub_subscriptions",
            "get_eventsub_subscriptions",
            target_token,
            {"status": status, "type": sub_type, "user_id": values.text(user_id), "subscription_id": values.text(subscription_id), "after": after},
            GetEventSubSubscriptionResult,
        )

    async def get_channel_stream_schedule(
        self,
        broadcaster_id: Id,
        stream_segment_ids: Ids | None = None,
        start_time: datetime | None = None,
        utc_offset: str | None = None,
        first: int | None = 20,
        after: str | None = None,
    ) -> ChannelStreamSchedule:
        """Get a channel's schedule, or some broadcasts of it by id. Fails with 404 if the channel has no schedule.

        `get_channel_stream_schedule(broadcaster_id=broadcaster_id, ids=stream_segment_ids, start_time=start_time, utc_offset=utc_offset,
        first=first, after=after)` of the modern client; `GET /helix/schedule`.

        `stream_segment_ids` is `ids` today.
        """
        checks.items("stream_segment_ids", stream_segment_ids, None, 100)
        checks.between("first", first, 1, 25)
        return await self._result(
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
            ChannelStreamSchedule,
        )

    async def get_channel_icalendar(
        self,
        broadcaster_id: Id,
    ) -> str:
        """Get a channel's schedule as iCalendar text (RFC 5545), which calendar programs can read. Needs neither a token nor a client id.

        `get_channel_icalendar(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/schedule/icalendar`.
        """
        return await self._text("get_channel_icalendar", "get_channel_icalendar", AuthType.NONE, {"broadcaster_id": values.text(broadcaster_id)})

    async def update_channel_stream_schedule(
        self,
        broadcaster_id: Id,
        is_vacation_enabled: bool | None = None,
        vacation_start_time: datetime | None = None,
        vacation_end_time: datetime | None = None,
        timezone: str | None = None,
    ) -> None:
        """Set or cancel the vacation on the broadcaster's schedule. Fails with 404 if there is no schedule.

        `update_channel_stream_schedule(broadcaster_id=broadcaster_id, is_vacation_enabled=is_vacation_enabled,
        vacation_start_time=vacation_start_time, vacation_end_time=vacation_end_time, timezone=timezone)` of the modern client; `PATCH
        /helix/schedule/settings`.
        """
        await self._nothing(
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

    async def create_channel_stream_schedule_segment(
        self,
        broadcaster_id: Id,
        start_time: datetime,
        timezone: str,
        is_recurring: bool,
        duration: str | None = None,
        category_id: Id | None = None,
        title: str | None = None,
    ) -> ChannelStreamSchedule:
        """Add a broadcast, or a weekly series of them, to the broadcaster's schedule. Only partners and affiliates can add single ones.

        `create_channel_stream_schedule_segment(broadcaster_id=broadcaster_id, start_time=start_time, timezone=timezone,
        is_recurring=is_recurring, duration=duration, category_id=category_id, title=title)` of the modern client; `POST
        /helix/schedule/segment`.
        """
        return await self._result(
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
            ChannelStreamSchedule,
        )

    async def update_channel_stream_schedule_segment(
        self,
        broadcaster_id: Id,
        stream_segment_id: Id,
        start_time: datetime | None = None,
        duration: str | None = None,
        category_id: Id | None = None,
        title: str | None = None,
        is_canceled: bool | None = None,
        timezone: str | None = None,
    ) -> ChannelStreamSchedule:
        """Change or cancel a planned broadcast. For a series, a new title, category, duration or time zone applies to all of its broadcasts.

        `update_channel_stream_schedule_segment(broadcaster_id=broadcaster_id, id=stream_segment_id, start_time=start_time,
        duration=duration, category_id=category_id, title=title, is_canceled=is_canceled, timezone=timezone)` of the modern client; `PATCH
        /helix/schedule/segment`.

        `stream_segment_id` is `id` today.
        """
        return await self._result(
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
            ChannelStreamSchedule,
        )

    async def delete_channel_stream_schedule_segment(
        self,
        broadcaster_id: Id,
        stream_segment_id: Id,
    ) -> None:
        """Remove a broadcast from the broadcaster's schedule; if it belongs to a series, the whole series.

        `delete_channel_stream_schedule_segment(broadcaster_id=broadcaster_id, id=stream_segment_id)` of the modern client; `DELETE
        /helix/schedule/segment`.

        `stream_segment_id` is `id` today.
        """
        await self._nothing(
            "delete_channel_stream_schedule_segment",
            "delete_channel_stream_schedule_segment",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "id": values.text(stream_segment_id)},
        )

    async def update_drops_entitlements(
        self,
        entitlement_ids: Ids,
        fulfillment_status: EntitlementFulfillmentStatus | str,
    ) -> Sequence[DropsEntitlement]:
        """Mark Drops entitlements as claimed or fulfilled. The call succeeds even if some of them fail: the reply groups them by result. A
        user token updates only its own user's. The app's owner must be a member of the organisation that owns the game.

        `update_drops_entitlements(entitlement_ids=entitlement_ids, fulfillment_status=fulfillment_status)` of the modern client; `PATCH
        /helix/entitlements/drops`.
        """
        checks.items("entitlement_ids", entitlement_ids, None, 100)
        return await self._list(
            "update_drops_entitlements",
            "update_drops_entitlements",
            AuthType.EITHER,
            {"entitlement_ids": values.texts(entitlement_ids), "fulfillment_status": fulfillment_status},
            DropsEntitlement,
        )

    async def send_whisper(
        self,
        from_user_id: Id,
        to_user_id: Id,
        message: str,
    ) -> None:
        """Send a private message to another user. With 204, Twitch may still have dropped it silently as suspicious. Limits: 40 different
        recipients a day, 100 whispers a minute and 3 a second.

        `send_whisper(from_user_id=from_user_id, to_user_id=to_user_id, message=message)` of the modern client; `POST /helix/whispers`.
        """
        checks.length("message", message, 1, None)
        await self._nothing(
            "send_whisper",
            "send_whisper",
            AuthType.USER,
            {"from_user_id": values.text(from_user_id), "to_user_id": values.text(to_user_id), "message": message},
        )

    async def remove_channel_vip(
        self,
        broadcaster_id: Id,
        user_id: Id,
    ) -> bool:
        """Remove a user's VIP role; fails with 422 if the user doesn't have it. The token's user must be the broadcaster or the VIP. At most
        10 in 10 seconds.

        `remove_channel_vip(broadcaster_id=broadcaster_id, user_id=user_id)` of the modern client; `DELETE /helix/channels/vips`.

        Returns False if Twitch refuses.
        """
        return await self._success(
            "remove_channel_vip",
            "remove_channel_vip",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "user_id": values.text(user_id)},
        )

    async def add_channel_vip(
        self,
        broadcaster_id: Id,
        user_id: Id,
    ) -> bool:
        """Make a user a VIP of the channel. Fails with 422 if the user is a VIP or moderator already, with 409 if no VIP slot is free, and
        with 425 before the channel has earned VIPs. At most 10 in 10 seconds.

        `add_channel_vip(broadcaster_id=broadcaster_id, user_id=user_id)` of the modern client; `POST /helix/channels/vips`.

        Returns False if Twitch refuses.
        """
        return await self._success(
            "add_channel_vip",
            "add_channel_vip",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "user_id": values.text(user_id)},
            refused={
                409: ValueError,
                425: ValueError,
            },
        )

    async def get_vips(
        self,
        broadcaster_id: Id,
        user_ids: Ids | None = None,
        first: int | None = None,
        after: str | None = None,
    ) -> AsyncGenerator[ChannelVIP, None]:
        """List the VIPs of the broadcaster's channel.

        `get_vips(broadcaster_id=broadcaster_id, user_ids=user_ids, first=first, after=after)` of the modern client; `GET
        /helix/channels/vips`.

        Each `ChannelVIP`, from all pages.
        """
        async for one in self._items(
            "get_vips",
            "get_vips",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "user_ids": values.texts(user_ids), "first": first, "after": after},
            ChannelVIP,
        ):
            yield one

    async def add_channel_moderator(
        self,
        broadcaster_id: Id,
        user_id: Id,
    ) -> None:
        """Make a user a moderator of the channel. Fails with 400 if the user is a moderator already or banned, and with 422 if the user is a
        VIP. At most 10 in 10 seconds.

        `add_channel_moderator(broadcaster_id=broadcaster_id, user_id=user_id)` of the modern client; `POST /helix/moderation/moderators`.
        """
        await self._nothing(
            "add_channel_moderator",
            "add_channel_moderator",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "user_id": values.text(user_id)},
            refused={
                422: ValueError,
            },
        )

    async def remove_channel_moderator(
        self,
        broadcaster_id: Id,
        user_id: Id,
    ) -> None:
        """Remove a user's moderator role; fails with 400 if the user doesn't have it. At most 10 in 10 seconds.

        `remove_channel_moderator(broadcaster_id=broadcaster_id, user_id=user_id)` of the modern client; `DELETE
        /helix/moderation/moderators`.
        """
        await self._nothing(
            "remove_channel_moderator",
            "remove_channel_moderator",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "user_id": values.text(user_id)},
        )

    async def get_user_chat_color(
        self,
        user_ids: Ids,
    ) -> Sequence[UserChatColor]:
        """Get the chat colours of up to 100 users. Unknown and repeated ids are ignored.

        `get_user_chat_color(user_ids=user_ids)` of the modern client; `GET /helix/chat/color`.
        """
        return await self._list("get_user_chat_color", "get_user_chat_color", AuthType.EITHER, {"user_ids": values.texts(user_ids)}, UserChatColor)

    async def update_user_chat_color(
        self,
        user_id: Id,
        color: str,
    ) -> None:
        """Change the colour of the name of the token's user in chat. Named colours are for everyone, others for Turbo and Prime users.

        `update_user_chat_color(user_id=user_id, color=color)` of the modern client; `PUT /helix/chat/color`.
        """
        await self._nothing("update_user_chat_color", "update_user_chat_color", AuthType.USER, {"user_id": values.text(user_id), "color": color})

    async def delete_chat_message(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        message_id: Id | None = None,
    ) -> None:
        """Delete one chat message, or clear the whole chat if you pass no message. For the broadcaster and moderators.

        `delete_chat_messages(broadcaster_id=broadcaster_id, moderator_id=moderator_id, message_id=message_id)` of the modern client;
        `DELETE /helix/moderation/chat`.
        """
        await self._nothing(
            "delete_chat_message",
            "delete_chat_messages",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "moderator_id": values.text(moderator_id), "message_id": values.text(message_id)},
        )

    async def send_chat_announcement(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        message: str,
        color: str | None = None,
    ) -> None:
        """Post a highlighted announcement in a channel's chat, for its broadcaster and moderators. At most one every 2 seconds.

        `send_chat_announcement(broadcaster_id=broadcaster_id, moderator_id=moderator_id, message=message, color=color)` of the modern
        client; `POST /helix/chat/announcements`.
        """
        await self._nothing(
            "send_chat_announcement",
            "send_chat_announcement",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "moderator_id": values.text(moderator_id), "message": message, "color": color},
        )

    async def send_a_shoutout(
        self,
        from_broadcaster_id: Id,
        to_broadcaster_id: Id,
        moderator_id: Id,
    ) -> None:
        """Recommend another broadcaster in a channel's chat, with a button to follow them. The channel must be live and have a viewer. At most
        one every 2 minutes, and one an hour for the same broadcaster.

        `send_a_shoutout(from_broadcaster_id=from_broadcaster_id, to_broadcaster_id=to_broadcaster_id, moderator_id=moderator_id)` of the
        modern client; `POST /helix/chat/shoutouts`.
        """
        await self._nothing(
            "send_a_shoutout",
            "send_a_shoutout",
            AuthType.USER,
            {
                "from_broadcaster_id": values.text(from_broadcaster_id),
                "to_broadcaster_id": values.text(to_broadcaster_id),
                "moderator_id": values.text(moderator_id),
            },
        )

    async def get_chatters(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        first: int | None = None,
        after: str | None = None,
    ) -> GetChattersResponse:
        """List the users in a channel's chat. The list reflects changes with some delay. For the broadcaster and moderators.

        `get_chatters(broadcaster_id=broadcaster_id, moderator_id=moderator_id, first=first, after=after)` of the modern client; `GET
        /helix/chat/chatters`.
        """
        checks.between("first", first, 1, 1000)
        return await self._result(
            "get_chatters",
            "get_chatters",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "moderator_id": values.text(moderator_id), "first": first, "after": after},
            GetChattersResponse,
        )

    async def get_shield_mode_status(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
    ) -> ShieldModeStatus:
        """Get the channel's Shield Mode status. For the broadcaster and moderators.

        `get_shield_mode_status(broadcaster_id=broadcaster_id, moderator_id=moderator_id)` of the modern client; `GET
        /helix/moderation/shield_mode`.
        """
        return await self._item(
            "get_shield_mode_status",
            "get_shield_mode_status",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "moderator_id": values.text(moderator_id)},
            ShieldModeStatus,
        )

    async def update_shield_mode_status(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        is_active: bool,
    ) -> ShieldModeStatus:
        """Switch Shield Mode on or off. Shield Mode applies the stricter chat settings that are configured on Twitch, or Twitch's defaults.
        For the broadcaster and moderators.

        `update_shield_mode_status(broadcaster_id=broadcaster_id, moderator_id=moderator_id, is_active=is_active)` of the modern client;
        `PUT /helix/moderation/shield_mode`.
        """
        return await self._item(
            "update_shield_mode_status",
            "update_shield_mode_status",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "moderator_id": values.text(moderator_id), "is_active": is_active},
            ShieldModeStatus,
        )

    async def get_charity_campaign(
        self,
        broadcaster_id: Id,
    ) -> CharityCampaign | None:
        """Get the charity campaign that runs on the token's own channel, with its goal and the donations so far. The campaign is gone after
        its end. The channel must be a partner's or affiliate's.

        `get_charity_campaign(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/charity/campaigns`.
        """
        return await self._optional(
            "get_charity_campaign", "get_charity_campaign", AuthType.USER, {"broadcaster_id": values.text(broadcaster_id)}, CharityCampaign
        )

    async def get_charity_donations(
        self,
        broadcaster_id: Id,
        first: int | None = None,
        after: str | None = None,
    ) -> AsyncGenerator[CharityCampaignDonation, None]:
        """List the donations to the charity campaign that runs on the token's own channel. The list is gone after the campaign's end. The
        channel must be a partner's or affiliate's.

        `get_charity_campaign_donations(broadcaster_id=broadcaster_id, first=first, after=after)` of the modern client; `GET
        /helix/charity/donations`.

        Each `CharityCampaignDonation`, from all pages.
        """
        async for one in self._items(
            "get_charity_donations",
            "get_charity_campaign_donations",
            AuthType.USER,
            {"broadcaster_id": values.text(broadcaster_id), "first": first, "after": after},
            CharityCampaignDonation,
        ):
            yield one

    async def get_content_classification_labels(
        self,
        locale: str | None = None,
    ) -> Sequence[ContentClassificationLabel]:
        """List the labels that a channel can be given to warn viewers of its content.

        `get_content_classification_labels(locale=locale)` of the modern client; `GET /helix/content_classification_labels`.
        """
        return await self._list(
            "get_content_classification_labels", "get_content_classification_labels", AuthType.EITHER, {"locale": locale}, ContentClassificationLabel
        )

    async def get_ad_schedule(
        self,
        broadcaster_id: Id,
    ) -> AdSchedule:
        """Get the last and next ad of a channel, its snoozes and its time without pre-rolls. There are at least 8 minutes between two ads.

        `get_ad_schedule(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/channels/ads`.
        """
        return await self._item("get_ad_schedule", "get_ad_schedule", AuthType.USER, {"broadcaster_id": values.text(broadcaster_id)}, AdSchedule)

    async def snooze_next_ad(
        self,
        broadcaster_id: Id,
    ) -> AdSnoozeResponse:
        """Postpone the next automatic mid-roll ad by 5 minutes and use one snooze; without a snooze left, Twitch replies 429. The channel must
        be live, with an ad scheduled.

        `snooze_next_ad(broadcaster_id=broadcaster_id)` of the modern client; `POST /helix/channels/ads/schedule/snooze`.
        """
        return await self._item("snooze_next_ad", "snooze_next_ad", AuthType.USER, {"broadcaster_id": values.text(broadcaster_id)}, AdSnoozeResponse)

    async def send_chat_message(
        self,
        broadcaster_id: Id,
        sender_id: Id,
        message: str,
        reply_parent_message_id: Id | None = None,
        for_source_only: bool | None = None,
    ) -> SendMessageResponse:
        """Post a message in a channel's chat. `is_sent` says whether the message appeared; the status code doesn't. In a shared chat, a user
        token's message appears in all channels, and an app token's in this one only unless `for_source_only` is false. With an app token, a
        moderator as the sender doesn't need channel:bot.

        `send_chat_message(broadcaster_id=broadcaster_id, sender_id=sender_id, message=message,
        reply_parent_message_id=reply_parent_message_id, for_source_only=for_source_only)` of the modern client; `POST
        /helix/chat/messages`.
        """
        return await self._item(
            "send_chat_message",
            "send_chat_message",
            AuthType.EITHER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "sender_id": values.text(sender_id),
                "message": message,
                "reply_parent_message_id": values.text(reply_parent_message_id),
                "for_source_only": for_source_only,
            },
            SendMessageResponse,
        )

    async def get_moderated_channels(
        self,
        user_id: Id,
        after: str | None = None,
        first: int | None = None,
    ) -> AsyncGenerator[ChannelModerator, None]:
        """List the channels in which the token's user is a moderator.

        `get_moderated_channels(user_id=user_id, after=after, first=first)` of the modern client; `GET /helix/moderation/channels`.

        Each `ChannelModerator`, from all pages.
        """
        checks.between("first", first, 1, 100)
        async for one in self._items(
            "get_moderated_channels",
            "get_moderated_channels",
            AuthType.USER,
            {"user_id": values.text(user_id), "after": after, "first": first},
            ChannelModerator,
        ):
            yield one

    async def get_user_emotes(
        self,
        user_id: Id,
        broadcaster_id: Id | None = None,
        after: str | None = None,
    ) -> UserEmotesResponse:
        """List all emotes that the token's user can use, from any channel.

        `get_user_emotes(user_id=user_id, broadcaster_id=broadcaster_id, after=after)` of the modern client; `GET /helix/chat/emotes/user`.
        """
        return await self._result(
            "get_user_emotes",
            "get_user_emotes",
            AuthType.USER,
            {"user_id": values.text(user_id), "broadcaster_id": values.text(broadcaster_id), "after": after},
            UserEmotesResponse,
        )

    async def warn_chat_user(
        self,
        broadcaster_id: Id,
        moderator_id: Id,
        user_id: Id,
        reason: str,
    ) -> WarnResponse:
        """Warn a user, who must acknowledge the warning before chatting in the channel again. It replaces an open warning. For the broadcaster
        and moderators.

        `warn_chat_user(broadcaster_id=broadcaster_id, moderator_id=moderator_id, user_id=user_id, reason=reason)` of the modern client;
        `POST /helix/moderation/warnings`.
        """
        checks.length("reason", reason, None, 500)
        return await self._item(
            "warn_chat_user",
            "warn_chat_user",
            AuthType.USER,
            {
                "broadcaster_id": values.text(broadcaster_id),
                "moderator_id": values.text(moderator_id),
                "user_id": values.text(user_id),
                "reason": reason,
            },
            WarnResponse,
        )

    async def get_shared_chat_session(
        self,
        broadcaster_id: Id,
    ) -> SharedChatSession | None:
        """Get the current shared chat of a channel.

        `get_shared_chat_session(broadcaster_id=broadcaster_id)` of the modern client; `GET /helix/shared_chat/session`.
        """
        return await self._optional(
            "get_shared_chat_session", "get_shared_chat_session", AuthType.EITHER, {"broadcaster_id": values.text(broadcaster_id)}, SharedChatSession
        )
