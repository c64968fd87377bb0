"""Replies of pyTwitchAPI 4, as objects with typed attributes.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from twitchapi_gen.moving.v4.objects import AsyncIterTwitchObject, IterTwitchObject, TwitchObject
from twitchapi_gen.v4.type import (
    CustomRewardRedemptionStatus,
    DropsEntitlementFulfillmentStatus,
    HypeTrainContributionMethod,
    PollStatus,
    PredictionStatus,
    StatusCode,
    VideoType,
)

__all__ = [
    "TwitchUser",
    "TwitchUserFollow",
    "TwitchUserFollowResult",
    "DateRange",
    "ExtensionAnalytic",
    "GameAnalytics",
    "CreatorGoal",
    "BitsLeaderboardEntry",
    "BitsLeaderboard",
    "ProductCost",
    "ProductData",
    "ExtensionTransaction",
    "ChatSettings",
    "CreatedClip",
    "Clip",
    "CodeStatus",
    "Game",
    "AutoModStatus",
    "BannedUser",
    "BanUserResponse",
    "BlockedTerm",
    "Moderator",
    "CreateStreamMarkerResponse",
    "Stream",
    "StreamMarker",
    "StreamMarkers",
    "GetStreamMarkerResponse",
    "BroadcasterSubscription",
    "BroadcasterSubscriptions",
    "UserSubscription",
    "StreamTag",
    "TeamUser",
    "ChannelTeam",
    "UserExtension",
    "ActiveUserExtension",
    "UserActiveExtensions",
    "VideoMutedSegments",
    "Video",
    "ChannelInformation",
    "SearchChannelResult",
    "SearchCategoryResult",
    "StartCommercialResult",
    "Cheermote",
    "GetCheermotesResponse",
    "HypeTrainContribution",
    "HypeTrainEventData",
    "HypeTrainEvent",
    "DropsEntitlement",
    "MaxPerStreamSetting",
    "MaxPerUserPerStreamSetting",
    "GlobalCooldownSetting",
    "CustomReward",
    "PartialCustomReward",
    "CustomRewardRedemption",
    "ChannelEditor",
    "BlockListEntry",
    "PollChoice",
    "Poll",
    "Predictor",
    "PredictionOutcome",
    "Prediction",
    "RaidStartResult",
    "ChatBadgeVersion",
    "ChatBadge",
    "Emote",
    "ChannelEmote",
    "UserEmote",
    "GetChannelEmotesResponse",
    "GetEmotesResponse",
    "EventSubSubscription",
    "GetEventSubSubscriptionResult",
    "StreamCategory",
    "ChannelStreamScheduleSegment",
    "StreamVacation",
    "ChannelStreamSchedule",
    "ChannelVIP",
    "UserChatColor",
    "Chatter",
    "GetChattersResponse",
    "ShieldModeStatus",
    "CharityAmount",
    "CharityCampaign",
    "CharityCampaignDonation",
    "AutoModSettings",
    "ChannelFollower",
    "ChannelFollowersResult",
    "FollowedChannel",
    "FollowedChannelsResult",
    "ContentClassificationLabel",
    "AdSchedule",
    "AdSnoozeResponse",
    "SendMessageResponse",
    "ChannelModerator",
    "UserEmotesResponse",
    "WarnResponse",
    "SharedChatParticipant",
    "SharedChatSession",
    "SendMessageDropReason",
]


class TwitchUser(TwitchObject):
    """A reply of `get_users` and `update_user`."""

    id: str
    login: str
    display_name: str
    type: str
    broadcaster_type: str
    description: str
    profile_image_url: str
    offline_image_url: str
    view_count: int
    email: str
    created_at: datetime


class TwitchUserFollow(TwitchObject):
    """A part of `TwitchUserFollowResult`."""

    from_id: str
    from_login: str
    from_name: str
    to_id: str
    to_login: str
    to_name: str
    followed_at: datetime


class TwitchUserFollowResult(AsyncIterTwitchObject["TwitchUserFollow"]):
    """Of version 4; no method gives it any more."""

    total: int
    data: list[TwitchUserFollow]


class DateRange(TwitchObject):
    """A part of `ExtensionAnalytic` and `GameAnalytics` and `BitsLeaderboard`."""

    ended_at: datetime
    started_at: datetime


class ExtensionAnalytic(TwitchObject):
    """A reply of `get_extension_analytics`."""

    extension_id: str
    URL: str
    type: str
    date_range: DateRange


class GameAnalytics(TwitchObject):
    """A reply of `get_game_analytics`."""

    game_id: str
    URL: str
    type: str
    date_range: DateRange


class CreatorGoal(TwitchObject):
    """A reply of `get_creator_goals`."""

    id: str
    broadcaster_id: str
    broadcaster_name: str
    broadcaster_login: str
    type: str
    description: str
    current_amount: int
    target_amount: int
    created_at: datetime


class BitsLeaderboardEntry(TwitchObject):
    """A part of `BitsLeaderboard`."""

    user_id: str
    user_login: str
    user_name: str
    rank: int
    score: int


class BitsLeaderboard(IterTwitchObject):
    """A reply of `get_bits_leaderboard`."""

    data: list[BitsLeaderboardEntry]
    date_range: DateRange
    total: int


class ProductCost(TwitchObject):
    """A part of `ProductData`."""

    amount: int
    type: str


class ProductData(TwitchObject):
    """A part of `ExtensionTransaction`."""

    domain: str
    sku: str
    cost: ProductCost


class ExtensionTransaction(TwitchObject):
    """A reply of `get_extension_transactions`."""

    id: str
    timestamp: datetime
    broadcaster_id: str
    broadcaster_login: str
    broadcaster_name: str
    user_id: str
    user_login: str
    user_name: str
    product_type: str
    product_data: ProductData
    inDevelopment: bool
    displayName: str
    expiration: str
    broadcast: str


class ChatSettings(TwitchObject):
    """A reply of `get_chat_settings` and `update_chat_settings`."""

    broadcaster_id: str
    moderator_id: str
    emote_mode: bool
    slow_mode: bool
    slow_mode_wait_time: int
    follower_mode: bool
    follower_mode_duration: int
    subscriber_mode: bool
    unique_chat_mode: bool
    non_moderator_chat_delay: bool
    non_moderator_chat_delay_duration: int


class CreatedClip(TwitchObject):
    """A reply of `create_clip`."""

    id: str
    edit_url: str


class Clip(TwitchObject):
    """A reply of `get_clips`."""

    id: str
    url: str
    embed_url: str
    broadcaster_id: str
    broadcaster_name: str
    creator_id: str
    creator_name: str
    video_id: str
    game_id: str
    language: str
    title: str
    view_count: int
    created_at: datetime
    thumbnail_url: str
    duration: float
    vod_offset: int
    is_featured: bool


class CodeStatus(TwitchObject):
    """Of version 4; no method gives it any more."""

    code: str
    status: StatusCode


class Game(TwitchObject):
    """A reply of `get_top_games` and `get_games`."""

    box_art_url: str
    id: str
    name: str
    igdb_id: str


class AutoModStatus(TwitchObject):
    """A reply of `check_automod_status`."""

    msg_id: str
    is_permitted: bool


class BannedUser(TwitchObject):
    """A reply of `get_banned_users`."""

    user_id: str
    user_login: str
    user_name: str
    expires_at: datetime
    created_at: datetime
    reason: str
    moderator_id: str
    moderator_login: str
    moderator_name: str


class BanUserResponse(TwitchObject):
    """A reply of `ban_user`."""

    broadcaster_id: str
    moderator_id: str
    user_id: str
    created_at: datetime
    end_time: datetime


class BlockedTerm(TwitchObject):
    """A reply of `get_blocked_terms` and `add_blocked_term`."""

    broadcaster_id: str
    moderator_id: str
    id: str
    text: str
    created_at: datetime
    updated_at: datetime
    expires_at: datetime


class Moderator(TwitchObject):
    """A reply of `get_moderators`."""

    user_id: str
    user_login: str
    user_name: str


class CreateStreamMarkerResponse(TwitchObject):
    """A reply of `create_stream_marker`."""

    id: str
    created_at: datetime
    description: str
    position_seconds: int


class Stream(TwitchObject):
    """A reply of `get_streams` and `get_followed_streams`."""

    id: str
    user_id: str
    user_login: str
    user_name: str
    game_id: str
    game_name: str
    type: str
    title: str
    viewer_count: int
    started_at: datetime
    language: str
    thumbnail_url: str
    tag_ids: list[str]
    is_mature: bool
    tags: list[str]


class StreamMarker(TwitchObject):
    """A part of `StreamMarkers`."""

    id: str
    created_at: datetime
    description: str
    position_seconds: int
    URL: str


class StreamMarkers(TwitchObject):
    """A part of `GetStreamMarkerResponse`."""

    video_id: str
    markers: list[StreamMarker]


class GetStreamMarkerResponse(TwitchObject):
    """A reply of `get_stream_markers`."""

    user_id: str
    user_name: str
    user_login: str
    videos: list[StreamMarkers]


class BroadcasterSubscription(TwitchObject):
    """A part of `BroadcasterSubscriptions`."""

    broadcaster_id: str
    broadcaster_login: str
    broadcaster_name: str
    gifter_id: str
    gifter_login: str
    gifter_name: str
    is_gift: bool
    tier: str
    plan_name: str
    user_id: str
    user_name: str
    user_login: str


class BroadcasterSubscriptions(AsyncIterTwitchObject["BroadcasterSubscription"]):
    """A reply of `get_broadcaster_subscriptions`."""

    total: int
    points: int
    data: list[BroadcasterSubscription]


class UserSubscription(TwitchObject):
    """A reply of `check_user_subscription`."""

    broadcaster_id: str
    broadcaster_name: str
    broadcaster_login: str
    is_gift: bool
    tier: str


class StreamTag(TwitchObject):
    """Of version 4; no method gives it any more."""

    tag_id: str
    is_auto: bool
    localization_names: dict[str, str]
    localization_descriptions: dict[str, str]


class TeamUser(TwitchObject):
    """A part of `ChannelTeam`."""

    user_id: str
    user_name: str
    user_login: str


class ChannelTeam(TwitchObject):
    """A reply of `get_channel_teams` and `get_teams`."""

    broadcaster_id: str
    broadcaster_name: str
    broadcaster_login: str
    background_image_url: str
    banner: str
    users: list[TeamUser] | None
    created_at: datetime
    updated_at: datetime
    info: str
    thumbnail_url: str
    team_name: str
    team_display_name: str
    id: str


class UserExtension(TwitchObject):
    """A reply of `get_user_extensions`."""

    id: str
    version: str
    can_activate: bool
    type: list[str]
    name: str


class ActiveUserExtension(UserExtension):
    """A part of `UserActiveExtensions`."""

    x: int
    y: int
    active: bool


class UserActiveExtensions(TwitchObject):
    """A reply of `get_user_active_extensions` and `update_user_extensions`."""

    panel: dict[str, ActiveUserExtension]
    overlay: dict[str, ActiveUserExtension]
    component: dict[str, ActiveUserExtension]


class VideoMutedSegments(TwitchObject):
    """A part of `Video`."""

    duration: int
    offset: int


class Video(TwitchObject):
    """A reply of `get_videos`."""

    id: str
    stream_id: str
    user_id: str
    user_login: str
    user_name: str
    title: str
    description: str
    created_at: datetime
    published_at: datetime
    url: str
    thumbnail_url: str
    viewable: str
    view_count: int
    language: str
    type: VideoType
    duration: str
    muted_segments: list[VideoMutedSegments]


class ChannelInformation(TwitchObject):
    """A reply of `get_channel_information`."""

    broadcaster_id: str
    broadcaster_login: str
    broadcaster_name: str
    game_name: str
    game_id: str
    broadcaster_language: str
    title: str
    delay: int
    tags: list[str]
    content_classification_labels: list[str]
    is_branded_content: bool


class SearchChannelResult(TwitchObject):
    """A reply of `search_channels`."""

    broadcaster_language: str
    broadcaster_login: str
    display_name: str
    game_id: str
    game_name: str
    id: str
    is_live: bool
    tags: list[str]
    thumbnail_url: str
    title: str
    started_at: datetime | None


class SearchCategoryResult(TwitchObject):
    """A reply of `search_categories`."""

    id: str
    name: str
    box_art_url: str


class StartCommercialResult(TwitchObject):
    """A reply of `start_commercial`."""

    length: int
    message: str
    retry_after: int


class Cheermote(TwitchObject):
    """A part of `GetCheermotesResponse`."""

    min_bits: int
    id: str
    color: str
    images: dict[str, dict[str, dict[str, str]]]
    can_cheer: bool
    show_in_bits_card: bool


class GetCheermotesResponse(TwitchObject):
    """A reply of `get_cheermotes`."""

    prefix: str
    tiers: list[Cheermote]
    type: str
    order: int
    last_updated: datetime
    is_charitable: bool


class HypeTrainContribution(TwitchObject):
    """A part of `HypeTrainEventData`."""

    total: int
    type: HypeTrainContributionMethod
    user: str


class HypeTrainEventData(TwitchObject):
    """A part of `HypeTrainEvent`."""

    broadcaster_id: str
    cooldown_end_time: datetime
    expires_at: datetime
    goal: int
    id: str
    last_contribution: HypeTrainContribution
    level: int
    started_at: datetime
    top_contributions: list[HypeTrainContribution]
    total: int


class HypeTrainEvent(TwitchObject):
    """A reply of `get_hype_train_events`."""

    id: str
    event_type: str
    event_timestamp: datetime
    version: str
    event_data: HypeTrainEventData


class DropsEntitlement(TwitchObject):
    """A reply of `get_drops_entitlements` and `update_drops_entitlements`."""

    id: str
    benefit_id: str
    timestamp: datetime
    user_id: str
    game_id: str
    fulfillment_status: DropsEntitlementFulfillmentStatus
    updated_at: datetime


class MaxPerStreamSetting(TwitchObject):
    """A part of `CustomReward`."""

    is_enabled: bool
    max_per_stream: int


class MaxPerUserPerStreamSetting(TwitchObject):
    """A part of `CustomReward`."""

    is_enabled: bool
    max_per_user_per_stream: int


class GlobalCooldownSetting(TwitchObject):
    """A part of `CustomReward`."""

    is_enabled: bool
    global_cooldown_seconds: int


class CustomReward(TwitchObject):
    """A reply of `create_custom_reward` and `get_custom_reward` and `update_custom_reward`."""

    broadcaster_name: str
    broadcaster_login: str
    broadcaster_id: str
    id: str
    image: dict[str, str]
    background_color: str
    is_enabled: bool
    cost: int
    title: str
    prompt: str
    is_user_input_required: bool
    max_per_stream_setting: MaxPerStreamSetting
    max_per_user_per_stream_setting: MaxPerUserPerStreamSetting
    global_cooldown_setting: GlobalCooldownSetting
    is_paused: bool
    is_in_stock: bool
    default_image: dict[str, str]
    should_redemptions_skip_request_queue: bool
    redemptions_redeemed_current_stream: int
    cooldown_expires_at: datetime


class PartialCustomReward(TwitchObject):
    """A part of `CustomRewardRedemption`."""

    id: str
    title: str
    prompt: str
    cost: int


class CustomRewardRedemption(TwitchObject):
    """A reply of `get_custom_reward_redemption` and `update_redemption_status`."""

    broadcaster_name: str
    broadcaster_login: str
    broadcaster_id: str
    id: str
    user_id: str
    user_name: str
    user_input: str
    status: CustomRewardRedemptionStatus
    redeemed_at: datetime
    reward: PartialCustomReward


class ChannelEditor(TwitchObject):
    """A reply of `get_channel_editors`."""

    user_id: str
    user_name: str
    created_at: datetime


class BlockListEntry(TwitchObject):
    """A reply of `get_user_block_list`."""

    user_id: str
    user_login: str
    user_name: str


class PollChoice(TwitchObject):
    """A part of `Poll`."""

    id: str
    title: str
    votes: int
    channel_point_votes: int


class Poll(TwitchObject):
    """A reply of `get_polls` and `create_poll` and `end_poll`."""

    id: str
    broadcaster_name: str
    broadcaster_id: str
    broadcaster_login: str
    title: str
    choices: list[PollChoice]
    channel_point_voting_enabled: bool
    channel_points_per_vote: int
    status: PollStatus
    duration: int
    started_at: datetime


class Predictor(TwitchObject):
    """A part of `PredictionOutcome`."""

    user_id: str
    user_name: str
    user_login: str
    channel_points_used: int
    channel_points_won: int


class PredictionOutcome(TwitchObject):
    """A part of `Prediction`."""

    id: str
    title: str
    users: int
    channel_points: int
    top_predictors: list[Predictor] | None
    color: str


class Prediction(TwitchObject):
    """A reply of `get_predictions` and `create_prediction` and `end_prediction`."""

    id: str
    broadcaster_id: str
    broadcaster_name: str
    broadcaster_login: str
    title: str
    winning_outcome_id: str | None
    outcomes: list[PredictionOutcome]
    prediction_window: int
    status: PredictionStatus
    created_at: datetime
    ended_at: datetime | None
    locked_at: datetime | None


class RaidStartResult(TwitchObject):
    """A reply of `start_raid`."""

    created_at: datetime
    is_mature: bool


class ChatBadgeVersion(TwitchObject):
    """A part of `ChatBadge`."""

    id: str
    image_url_1x: str
    image_url_2x: str
    image_url_4x: str
    title: str
    description: str
    click_action: str | None
    click_url: str | None


class ChatBadge(TwitchObject):
    """A reply of `get_chat_badges` and `get_global_chat_badges`."""

    set_id: str
    versions: list[ChatBadgeVersion]


class Emote(TwitchObject):
    """A part of `ChannelEmote` and `UserEmote` and `GetEmotesResponse`."""

    id: str
    name: str
    images: dict[str, str]
    emote_type: str
    emote_set_id: str
    format: list[str]
    scale: list[str]
    theme_mode: list[str]


class ChannelEmote(Emote):
    """A part of `GetChannelEmotesResponse`."""

    tier: str


class UserEmote(Emote):
    """A part of `UserEmotesResponse`."""

    owner_id: str


class GetChannelEmotesResponse(IterTwitchObject):
    """A reply of `get_channel_emotes`."""

    data: list[ChannelEmote]
    template: str


class GetEmotesResponse(IterTwitchObject):
    """A reply of `get_global_emotes` and `get_emote_sets`."""

    data: list[Emote]
    template: str


class EventSubSubscription(TwitchObject):
    """A part of `GetEventSubSubscriptionResult`."""

    id: str
    status: str
    type: str
    version: str
    condition: dict[str, str]
    created_at: datetime
    transport: dict[str, str]
    cost: int


class GetEventSubSubscriptionResult(AsyncIterTwitchObject["EventSubSubscription"]):
    """A reply of `get_eventsub_subscriptions`."""

    total: int
    total_cost: int
    max_total_cost: int
    data: list[EventSubSubscription]


class StreamCategory(TwitchObject):
    """A part of `ChannelStreamScheduleSegment`."""

    id: str
    name: str


class ChannelStreamScheduleSegment(TwitchObject):
    """A part of `ChannelStreamSchedule`."""

    id: str
    start_time: datetime
    end_time: datetime
    title: str
    canceled_until: datetime | None
    category: StreamCategory
    is_recurring: bool


class StreamVacation(TwitchObject):
    """A part of `ChannelStreamSchedule`."""

    start_time: datetime
    end_time: datetime


class ChannelStreamSchedule(AsyncIterTwitchObject["ChannelStreamScheduleSegment"]):
    """A reply of `get_channel_stream_schedule` and `create_channel_stream_schedule_segment` and `update_channel_stream_schedule_segment`."""

    segments: list[ChannelStreamScheduleSegment]
    broadcaster_id: str
    broadcaster_name: str
    broadcaster_login: str
    vacation: StreamVacation | None


class ChannelVIP(TwitchObject):
    """A reply of `get_vips`."""

    user_id: str
    user_name: str
    user_login: str


class UserChatColor(TwitchObject):
    """A reply of `get_user_chat_color`."""

    user_id: str
    user_name: str
    user_login: str
    color: str


class Chatter(TwitchObject):
    """A part of `GetChattersResponse`."""

    user_id: str
    user_login: str
    user_name: str


class GetChattersResponse(AsyncIterTwitchObject["Chatter"]):
    """A reply of `get_chatters`."""

    data: list[Chatter]
    total: int


class ShieldModeStatus(TwitchObject):
    """A reply of `get_shield_mode_status` and `update_shield_mode_status`."""

    is_active: bool
    moderator_id: str
    moderator_login: str
    moderator_name: str
    last_activated_at: datetime | None


class CharityAmount(TwitchObject):
    """A part of `CharityCampaign` and `CharityCampaignDonation`."""

    value: int
    decimal_places: int
    currency: str


class CharityCampaign(TwitchObject):
    """A reply of `get_charity_campaign`."""

    id: str
    broadcaster_id: str
    broadcaster_login: str
    broadcaster_name: str
    charity_name: str
    charity_description: str
    charity_logo: str
    charity_website: str
    current_amount: CharityAmount
    target_amount: CharityAmount


class CharityCampaignDonation(TwitchObject):
    """A reply of `get_charity_donations`."""

    id: str
    campaign_id: str
    user_id: str
    user_name: str
    user_login: str
    amount: CharityAmount


class AutoModSettings(TwitchObject):
    """A reply of `get_automod_settings` and `update_automod_settings`."""

    broadcaster_id: str
    moderator_id: str
    overall_level: int | None
    disability: int
    aggression: int
    sexuality_sex_or_gender: int
    misogyny: int
    bullying: int
    swearing: int
    race_ethnicity_or_religion: int
    sex_based_terms: int


class ChannelFollower(TwitchObject):
    """A part of `ChannelFollowersResult`."""

    followed_at: datetime
    user_id: str
    user_name: str
    user_login: str


class ChannelFollowersResult(AsyncIterTwitchObject["ChannelFollower"]):
    """A reply of `get_channel_followers`."""

    total: int
    data: list[ChannelFollower]


class FollowedChannel(TwitchObject):
    """A part of `FollowedChannelsResult`."""

    broadcaster_id: str
    broadcaster_login: str
    broadcaster_name: str
    followed_at: datetime


class FollowedChannelsResult(AsyncIterTwitchObject["FollowedChannel"]):
    """A reply of `get_followed_channels`."""

    total: int
    data: list[FollowedChannel]


class ContentClassificationLabel(TwitchObject):
    """A reply of `get_content_classification_labels`."""

    id: str
    description: str
    name: str


class AdSchedule(TwitchObject):
    """A reply of `get_ad_schedule`."""

    snooze_count: int
    snooze_refresh_at: datetime | None
    next_ad_at: datetime | None
    duration: int
    last_ad_at: datetime | None
    preroll_free_time: int


class AdSnoozeResponse(TwitchObject):
    """A reply of `snooze_next_ad`."""

    snooze_count: int
    snooze_refresh_at: datetime | None
    next_ad_at: datetime | None


class SendMessageResponse(TwitchObject):
    """A reply of `send_chat_message`."""

    message_id: str
    is_sent: bool
    drop_reason: SendMessageDropReason | None


class ChannelModerator(TwitchObject):
    """A reply of `get_moderated_channels`."""

    broadcaster_id: str
    broadcaster_login: str
    broadcaster_name: str


class UserEmotesResponse(AsyncIterTwitchObject["UserEmote"]):
    """A reply of `get_user_emotes`."""

    template: str
    data: list[UserEmote]


class WarnResponse(TwitchObject):
    """A reply of `warn_chat_user`."""

    broadcaster_id: str
    user_id: str
    moderator_id: str
    reason: str


class SharedChatParticipant(TwitchObject):
    """A part of `SharedChatSession`."""

    broadcaster_id: str


class SharedChatSession(TwitchObject):
    """A reply of `get_shared_chat_session`."""

    session_id: str
    host_broadcaster_id: str
    participants: list[SharedChatParticipant]
    created_at: datetime
    updated_at: datetime


class SendMessageDropReason(TwitchObject):
    """A part of `SendMessageResponse`."""

    code: str
    message: str
