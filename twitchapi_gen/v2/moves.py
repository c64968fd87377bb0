"""What each name of pyTwitchAPI 2.0 to 2.5.7 is today, as data for `python -m twitchapi_gen.moving`.

Made by `python -m generator generate` from spec/moving/v2.yaml. Edits here are lost.
"""

from collections.abc import Mapping

from twitchapi_gen.moving.moves import Move, Moves

_TYPES = frozenset(
    {
        "AnalyticsReportType",
        "AuthScope",
        "AuthType",
        "AutoModAction",
        "AutoModCheckEntry",
        "BlockReason",
        "BlockSourceContext",
        "CodeStatus",
        "CustomRewardRedemptionStatus",
        "DeprecatedError",
        "EntitlementFulfillmentStatus",
        "EventSubSubscriptionConflict",
        "EventSubSubscriptionError",
        "EventSubSubscriptionTimeout",
        "HypeTrainContributionMethod",
        "InvalidRefreshTokenException",
        "InvalidTokenException",
        "MissingAppSecretException",
        "MissingScopeException",
        "ModerationEventType",
        "NotFoundException",
        "PollStatus",
        "PredictionStatus",
        "PubSubListenTimeoutException",
        "PubSubResponseError",
        "SortMethod",
        "SortOrder",
        "TimePeriod",
        "TwitchAPIException",
        "TwitchAuthorizationException",
        "TwitchBackendException",
        "UnauthorizedException",
        "VideoType",
    }
)
_TWITCH: Mapping[str, Move] = {
    "get_extension_analytics": Move(
        "same",
        "twitch.get_extension_analytics",
        "",
        ("after", "extension_id", "first", "ended_at", "started_at", "report_type"),
        {"report_type": "type"},
        {},
    ),
    "get_game_analytics": Move(
        "same", "twitch.get_game_analytics", "", ("after", "first", "game_id", "ended_at", "started_at", "report_type"), {"report_type": "type"}, {}
    ),
    "get_creator_goals": Move("same", "twitch.get_creator_goals", "", ("broadcaster_id",), {}, {}),
    "get_bits_leaderboard": Move("same", "twitch.get_bits_leaderboard", "", ("count", "period", "started_at", "user_id"), {}, {}),
    "get_extension_transactions": Move(
        "same", "twitch.get_extension_transactions", "", ("extension_id", "transaction_id", "after", "first"), {"transaction_id": "ids"}, {}
    ),
    "get_chat_settings": Move("same", "twitch.get_chat_settings", "", ("broadcaster_id", "moderator_id"), {}, {}),
    "update_chat_settings": Move(
        "same",
        "twitch.update_chat_settings",
        "",
        (
            "broadcaster_id",
            "moderator_id",
            "emote_mode",
            "follower_mode",
            "follower_mode_duration",
            "non_moderator_chat_delay",
            "non_moderator_chat_delay_duration",
            "slow_mode",
            "slow_mode_wait_time",
            "subscriber_mode",
            "unique_chat_mode",
        ),
        {},
        {},
    ),
    "create_clip": Move("same", "twitch.create_clip", "", ("broadcaster_id", "has_delay"), {}, {"has_delay": "Clips are made without a delay."}),
    "get_clips": Move(
        "same",
        "twitch.get_clips",
        "",
        ("broadcaster_id", "game_id", "clip_id", "after", "before", "ended_at", "started_at", "first"),
        {"clip_id": "ids"},
        {},
    ),
    "get_code_status": Move(
        "withdrawn",
        "twitch.get_drops_entitlements(…)",
        "Twitch removed redemption codes together with this endpoint; use get_drops_entitlements: games hand out Drops today.",
        ("code", "user_id"),
    ),
    "redeem_code": Move(
        "withdrawn",
        "twitch.update_drops_entitlements(…)",
        "Twitch removed redemption codes together with this endpoint; use update_drops_entitlements: games hand out Drops today.",
        ("code", "user_id"),
    ),
    "get_top_games": Move("same", "twitch.get_top_games", "", ("after", "before", "first"), {}, {}),
    "get_games": Move("same", "twitch.get_games", "", ("game_ids", "names"), {"game_ids": "ids"}, {}),
    "check_automod_status": Move(
        "same", "twitch.check_automod_status", "", ("broadcaster_id", "automod_check_entries"), {"automod_check_entries": "data"}, {}
    ),
    "get_banned_events": Move(
        "withdrawn",
        "twitch.get_banned_users(…)",
        "In March 2022 Twitch shut down this endpoint; use EventSub's listen_channel_ban and listen_channel_unban for new events, get_banned_users for the banned users.",
        ("broadcaster_id", "user_id", "after", "first"),
    ),
    "get_banned_users": Move(
        "same", "twitch.get_banned_users", "", ("broadcaster_id", "user_id", "after", "first", "before"), {"user_id": "user_ids"}, {}
    ),
    "ban_user": Move("same", "twitch.ban_user", "", ("broadcaster_id", "moderator_id", "user_id", "reason", "duration"), {}, {}),
    "unban_user": Move("same", "twitch.unban_user", "", ("broadcaster_id", "moderator_id", "user_id"), {}, {}),
    "get_blocked_terms": Move("same", "twitch.get_blocked_terms", "", ("broadcaster_id", "moderator_id", "after", "first"), {}, {}),
    "add_blocked_term": Move("same", "twitch.add_blocked_term", "", ("broadcaster_id", "moderator_id", "text"), {}, {}),
    "remove_blocked_term": Move("same", "twitch.remove_blocked_term", "", ("broadcaster_id", "moderator_id", "term_id"), {"term_id": "id"}, {}),
    "get_moderators": Move("same", "twitch.get_moderators", "", ("broadcaster_id", "user_ids", "first", "after"), {}, {}),
    "get_moderator_events": Move(
        "withdrawn",
        "twitch.get_moderators(…)",
        "In March 2022 Twitch shut down this endpoint; use EventSub's listen_channel_moderator_add and listen_channel_moderator_remove for new events, get_moderators for the moderators.",
        ("broadcaster_id", "user_ids", "after", "first"),
    ),
    "create_stream_marker": Move("same", "twitch.create_stream_marker", "", ("user_id", "description"), {}, {}),
    "get_streams": Move(
        "same",
        "twitch.get_streams",
        "",
        ("after", "before", "first", "game_id", "language", "user_id", "user_login"),
        {"game_id": "game_ids", "language": "languages", "user_id": "user_ids", "user_login": "user_logins"},
        {},
    ),
    "get_stream_markers": Move("same", "twitch.get_stream_markers", "", ("user_id", "video_id", "after", "before", "first"), {}, {}),
    "get_broadcaster_subscriptions": Move(
        "same", "twitch.get_broadcaster_subscriptions", "", ("broadcaster_id", "user_ids", "after", "first"), {}, {}
    ),
    "check_user_subscription": Move("same", "twitch.check_user_subscription", "", ("broadcaster_id", "user_id"), {}, {}),
    "get_all_stream_tags": Move(
        "withdrawn",
        "",
        "In July 2023 Twitch removed its own tags; tags are free text now; use the `tags` of get_streams and get_channel_information.",
        ("after", "first", "tag_ids"),
    ),
    "get_stream_tags": Move(
        "withdrawn",
        "twitch.get_channel_information(…)",
        "In July 2023 Twitch removed its own tags; tags are free text now; use the `tags` of get_channel_information.",
        ("broadcaster_id",),
    ),
    "replace_stream_tags": Move(
        "withdrawn",
        "twitch.modify_channel_information(…)",
        "In July 2023 Twitch removed its own tags; tags are free text now; use modify_channel_information(…, tags=[…]) of the modern client.",
        ("broadcaster_id", "tag_ids"),
    ),
    "get_channel_teams": Move("same", "twitch.get_channel_teams", "", ("broadcaster_id",), {}, {}),
    "get_teams": Move("same", "twitch.get_teams", "", ("team_id", "name"), {"team_id": "id"}, {}),
    "get_users": Move("same", "twitch.get_users", "", ("user_ids", "logins"), {"user_ids": "ids"}, {}),
    "get_users_follows": Move(
        "differs",
        "twitch.get_followed_channels(…)",
        "In September 2023 Twitch shut down this endpoint; use get_followed_channels with the scope user:read:follows for the channels that a user follows, get_channel_followers with moderator:read:followers for the followers of a channel.",
        ("after", "first", "from_id", "to_id"),
    ),
    "update_user": Move("same", "twitch.update_user", "", ("description",), {}, {}),
    "get_user_extensions": Move("same", "twitch.get_user_extensions", "", (), {}, {}),
    "get_user_active_extensions": Move("same", "twitch.get_user_active_extensions", "", ("user_id",), {}, {}),
    "update_user_extensions": Move("same", "twitch.update_user_extensions", "", ("data",), {}, {}),
    "get_videos": Move(
        "same",
        "twitch.get_videos",
        "",
        ("ids", "user_id", "game_id", "after", "before", "first", "language", "period", "sort", "video_type"),
        {"video_type": "type"},
        {},
    ),
    "get_webhook_subscriptions": Move(
        "withdrawn",
        "twitch.get_eventsub_subscriptions(…)",
        "In September 2021 Twitch shut down its webhooks; use get_eventsub_subscriptions.",
        ("first", "after"),
    ),
    "get_channel_information": Move("same", "twitch.get_channel_information", "", ("broadcaster_id",), {"broadcaster_id": "broadcaster_ids"}, {}),
    "modify_channel_information": Move(
        "same", "twitch.modify_channel_information", "", ("broadcaster_id", "game_id", "broadcaster_language", "title", "delay"), {}, {}
    ),
    "search_channels": Move("same", "twitch.search_channels", "", ("query", "first", "after", "live_only"), {}, {}),
    "search_categories": Move("same", "twitch.search_categories", "", ("query", "first", "after"), {}, {}),
    "get_stream_key": Move("same", "twitch.get_stream_key", "", ("broadcaster_id",), {}, {}),
    "start_commercial": Move("same", "twitch.start_commercial", "", ("broadcaster_id", "length"), {}, {}),
    "get_cheermotes": Move("same", "twitch.get_cheermotes", "", ("broadcaster_id",), {}, {}),
    "get_hype_train_events": Move(
        "withdrawn",
        "twitch.get_hype_train_status(…)",
        "In January 2026 Twitch shut down this endpoint; use get_hype_train_status of the modern client, or EventSub's listen_hype_train_begin, listen_hype_train_progress and listen_hype_train_end.",
        ("broadcaster_id", "first", "id", "cursor"),
    ),
    "get_drops_entitlements": Move("same", "twitch.get_drops_entitlements", "", ("id", "user_id", "game_id", "after", "first"), {"id": "ids"}, {}),
    "create_custom_reward": Move(
        "same",
        "twitch.create_custom_rewards",
        "",
        (
            "broadcaster_id",
            "title",
            "cost",
            "prompt",
            "is_enabled",
            "background_color",
            "is_user_input_required",
            "is_max_per_stream_enabled",
            "max_per_stream",
            "is_max_per_user_per_stream_enabled",
            "max_per_user_per_stream",
            "is_global_cooldown_enabled",
            "global_cooldown_seconds",
            "should_redemptions_skip_request_queue",
        ),
        {},
        {},
    ),
    "delete_custom_reward": Move("same", "twitch.delete_custom_reward", "", ("broadcaster_id", "reward_id"), {"reward_id": "id"}, {}),
    "get_custom_reward": Move(
        "same", "twitch.get_custom_reward", "", ("broadcaster_id", "reward_id", "only_manageable_rewards"), {"reward_id": "ids"}, {}
    ),
    "get_custom_reward_redemption": Move(
        "same",
        "twitch.get_custom_reward_redemption",
        "",
        ("broadcaster_id", "reward_id", "id", "status", "sort", "after", "first"),
        {"id": "ids"},
        {},
    ),
    "update_custom_reward": Move(
        "same",
        "twitch.update_custom_reward",
        "",
        (
            "broadcaster_id",
            "reward_id",
            "title",
            "prompt",
            "cost",
            "is_enabled",
            "background_color",
            "is_user_input_required",
            "is_max_per_stream_enabled",
            "max_per_stream",
            "is_max_per_user_per_stream_enabled",
            "max_per_user_per_stream",
            "is_global_cooldown_enabled",
            "global_cooldown_seconds",
            "should_redemptions_skip_request_queue",
        ),
        {"reward_id": "id"},
        {},
    ),
    "update_redemption_status": Move(
        "same", "twitch.update_redemption_status", "", ("broadcaster_id", "reward_id", "redemption_ids", "status"), {"redemption_ids": "ids"}, {}
    ),
    "get_channel_editors": Move("same", "twitch.get_channel_editors", "", ("broadcaster_id",), {}, {}),
    "delete_videos": Move("same", "twitch.delete_videos", "", ("video_ids",), {"video_ids": "ids"}, {}),
    "get_user_block_list": Move("same", "twitch.get_user_block_list", "", ("broadcaster_id", "first", "after"), {}, {}),
    "block_user": Move("same", "twitch.block_user", "", ("target_user_id", "source_context", "reason"), {}, {}),
    "unblock_user": Move("same", "twitch.unblock_user", "", ("target_user_id",), {}, {}),
    "get_followed_streams": Move("same", "twitch.get_followed_streams", "", ("user_id", "after", "first"), {}, {}),
    "get_polls": Move("same", "twitch.get_polls", "", ("broadcaster_id", "poll_id", "after", "first"), {"poll_id": "ids"}, {}),
    "create_poll": Move(
        "same",
        "twitch.create_poll",
        "",
        (
            "broadcaster_id",
            "title",
            "choices",
            "duration",
            "bits_voting_enabled",
            "bits_per_vote",
            "channel_points_voting_enabled",
            "channel_points_per_vote",
        ),
        {},
        {"bits_voting_enabled": "Twitch dropped voting with Bits.", "bits_per_vote": "Twitch dropped voting with Bits."},
    ),
    "end_poll": Move("same", "twitch.end_poll", "", ("broadcaster_id", "poll_id", "status"), {"poll_id": "id"}, {}),
    "get_predictions": Move(
        "same", "twitch.get_predictions", "", ("broadcaster_id", "prediction_ids", "after", "first"), {"prediction_ids": "ids"}, {}
    ),
    "create_prediction": Move("same", "twitch.create_prediction", "", ("broadcaster_id", "title", "outcomes", "prediction_window"), {}, {}),
    "end_prediction": Move(
        "same", "twitch.end_prediction", "", ("broadcaster_id", "prediction_id", "status", "winning_outcome_id"), {"prediction_id": "id"}, {}
    ),
    "manage_held_automod_message": Move("same", "twitch.manage_held_automod_messages", "", ("user_id", "msg_id", "action"), {}, {}),
    "get_chat_badges": Move("same", "twitch.get_channel_chat_badges", "", ("broadcaster_id",), {}, {}),
    "get_global_chat_badges": Move("same", "twitch.get_global_chat_badges", "", (), {}, {}),
    "get_channel_emotes": Move("same", "twitch.get_channel_emotes", "", ("broadcaster_id",), {}, {}),
    "get_global_emotes": Move("same", "twitch.get_global_emotes", "", (), {}, {}),
    "get_emote_sets": Move("same", "twitch.get_emote_sets", "", ("emote_set_id",), {"emote_set_id": "emote_set_ids"}, {}),
    "delete_eventsub_subscription": Move("same", "twitch.delete_eventsub_subscription", "", ("subscription_id",), {"subscription_id": "id"}, {}),
    "get_eventsub_subscriptions": Move("same", "twitch.get_eventsub_subscriptions", "", ("status", "sub_type", "after"), {"sub_type": "type"}, {}),
    "get_channel_stream_schedule": Move(
        "same",
        "twitch.get_channel_stream_schedule",
        "",
        ("broadcaster_id", "stream_segment_ids", "start_time", "utc_offset", "first", "after"),
        {"stream_segment_ids": "ids"},
        {},
    ),
    "get_channel_icalendar": Move("same", "twitch.get_channel_icalendar", "", ("broadcaster_id",), {}, {}),
    "update_channel_stream_schedule": Move(
        "same",
        "twitch.update_channel_stream_schedule",
        "",
        ("broadcaster_id", "is_vacation_enabled", "vacation_start_time", "vacation_end_time", "timezone"),
        {},
        {},
    ),
    "create_channel_stream_schedule_segment": Move(
        "same",
        "twitch.create_channel_stream_schedule_segment",
        "",
        ("broadcaster_id", "start_time", "timezone", "is_recurring", "duration", "category_id", "title"),
        {},
        {},
    ),
    "update_channel_stream_schedule_segment": Move(
        "same",
        "twitch.update_channel_stream_schedule_segment",
        "",
        ("broadcaster_id", "stream_segment_id", "start_time", "duration", "category_id", "title", "is_canceled", "timezone"),
        {"stream_segment_id": "id"},
        {},
    ),
    "delete_channel_stream_schedule_segment": Move(
        "same", "twitch.delete_channel_stream_schedule_segment", "", ("broadcaster_id", "stream_segment_id"), {"stream_segment_id": "id"}, {}
    ),
    "update_drops_entitlements": Move("same", "twitch.update_drops_entitlements", "", ("entitlement_ids", "fulfillment_status"), {}, {}),
    "create_entitlement_grants_upload_url": Move(
        "withdrawn", "", "Twitch shut down this endpoint; use Drops, which are set up in Twitch's developer console.", ("manifest_id",)
    ),
    "create_user_follows": Move(
        "withdrawn",
        "",
        "In July 2021 Twitch removed following from the API; use Twitch's site, where users follow by hand.",
        ("from_id", "to_id", "allow_notifications"),
    ),
    "delete_user_follows": Move(
        "withdrawn",
        "",
        "In July 2021 Twitch removed unfollowing from the API; use Twitch's site, where users unfollow by hand.",
        ("from_id", "to_id"),
    ),
}
_PUBSUB: Mapping[str, Move] = {
    "listen_whispers": Move(
        "withdrawn",
        "pubsub.PubSub.listen_whispers",
        "Twitch shut down PubSub on 14 April 2025; EventSub replaced it (twitchapi_gen.v2.eventsub). The emulator has it still.",
        ("user_id", "callback_func"),
    ),
    "listen_bits_v1": Move(
        "withdrawn",
        "pubsub.PubSub.listen_bits_v1",
        "Twitch shut down PubSub on 14 April 2025; EventSub replaced it (twitchapi_gen.v2.eventsub). The emulator has it still.",
        ("channel_id", "callback_func"),
    ),
    "listen_bits": Move(
        "withdrawn",
        "pubsub.PubSub.listen_bits",
        "Twitch shut down PubSub on 14 April 2025; EventSub replaced it (twitchapi_gen.v2.eventsub). The emulator has it still.",
        ("channel_id", "callback_func"),
    ),
    "listen_bits_badge_notification": Move(
        "withdrawn",
        "pubsub.PubSub.listen_bits_badge_notification",
        "Twitch shut down PubSub on 14 April 2025; EventSub replaced it (twitchapi_gen.v2.eventsub). The emulator has it still.",
        ("channel_id", "callback_func"),
    ),
    "listen_channel_points": Move(
        "withdrawn",
        "pubsub.PubSub.listen_channel_points",
        "Twitch shut down PubSub on 14 April 2025; EventSub replaced it (twitchapi_gen.v2.eventsub). The emulator has it still.",
        ("channel_id", "callback_func"),
    ),
    "listen_channel_subscriptions": Move(
        "withdrawn",
        "pubsub.PubSub.listen_channel_subscriptions",
        "Twitch shut down PubSub on 14 April 2025; EventSub replaced it (twitchapi_gen.v2.eventsub). The emulator has it still.",
        ("channel_id", "callback_func"),
    ),
    "listen_chat_moderator_actions": Move(
        "withdrawn",
        "pubsub.PubSub.listen_chat_moderator_actions",
        "Twitch shut down PubSub on 14 April 2025; EventSub replaced it (twitchapi_gen.v2.eventsub). The emulator has it still.",
        ("user_id", "channel_id", "callback_func"),
    ),
    "listen_automod_queue": Move(
        "withdrawn",
        "pubsub.PubSub.listen_automod_queue",
        "Twitch shut down PubSub on 14 April 2025; EventSub replaced it (twitchapi_gen.v2.eventsub). The emulator has it still.",
        ("moderator_id", "channel_id", "callback_func"),
    ),
    "listen_user_moderation_notifications": Move(
        "withdrawn",
        "pubsub.PubSub.listen_user_moderation_notifications",
        "Twitch shut down PubSub on 14 April 2025; EventSub replaced it (twitchapi_gen.v2.eventsub). The emulator has it still.",
        ("user_id", "channel_id", "callback_func"),
    ),
    "listen_undocumented_topic": Move(
        "withdrawn",
        "pubsub.PubSub.listen_undocumented_topic",
        "Twitch shut down PubSub on 14 April 2025; EventSub replaced it (twitchapi_gen.v2.eventsub). The emulator has it still.",
        ("topic", "callback_func"),
    ),
}
_WEBHOOK: Mapping[str, Move] = {
    "subscribe_user_follow": Move(
        "withdrawn",
        "webhook.TwitchWebHook.subscribe_user_follow",
        "Twitch shut down its webhooks on 16 September 2021; EventSub replaced them (twitchapi_gen.v2.eventsub). The emulator has them still.",
        ("from_id", "to_id", "callback_func"),
    ),
    "unsubscribe_user_follow": Move("same", "webhook.TwitchWebHook.unsubscribe", "", ("uuid",)),
    "subscribe_stream_changed": Move(
        "withdrawn",
        "webhook.TwitchWebHook.subscribe_stream_changed",
        "Twitch shut down its webhooks on 16 September 2021; EventSub replaced them (twitchapi_gen.v2.eventsub). The emulator has them still.",
        ("user_id", "callback_func"),
    ),
    "unsubscribe_stream_changed": Move("same", "webhook.TwitchWebHook.unsubscribe", "", ("uuid",)),
    "subscribe_user_changed": Move(
        "withdrawn",
        "webhook.TwitchWebHook.subscribe_user_changed",
        "Twitch shut down its webhooks on 16 September 2021; EventSub replaced them (twitchapi_gen.v2.eventsub). The emulator has them still.",
        ("user_id", "callback_func"),
    ),
    "unsubscribe_user_changed": Move("same", "webhook.TwitchWebHook.unsubscribe", "", ("uuid",)),
    "subscribe_extension_transaction_created": Move(
        "withdrawn",
        "webhook.TwitchWebHook.subscribe_extension_transaction_created",
        "Twitch shut down its webhooks on 16 September 2021; EventSub replaced them (twitchapi_gen.v2.eventsub). The emulator has them still.",
        ("extension_id", "callback_func"),
    ),
    "unsubscribe_extension_transaction_created": Move("same", "webhook.TwitchWebHook.unsubscribe", "", ("uuid",)),
    "subscribe_moderator_change_events": Move(
        "withdrawn",
        "webhook.TwitchWebHook.subscribe_moderator_change_events",
        "Twitch shut down its webhooks on 16 September 2021; EventSub replaced them (twitchapi_gen.v2.eventsub). The emulator has them still.",
        ("broadcaster_id", "user_id", "callback_func"),
    ),
    "unsubscribe_moderator_change_events": Move("same", "webhook.TwitchWebHook.unsubscribe", "", ("uuid",)),
    "subscribe_channel_ban_change_events": Move(
        "withdrawn",
        "webhook.TwitchWebHook.subscribe_channel_ban_change_events",
        "Twitch shut down its webhooks on 16 September 2021; EventSub replaced them (twitchapi_gen.v2.eventsub). The emulator has them still.",
        ("broadcaster_id", "user_id", "callback_func"),
    ),
    "unsubscribe_channel_ban_change_events": Move("same", "webhook.TwitchWebHook.unsubscribe", "", ("uuid",)),
    "subscribe_subscription_events": Move(
        "withdrawn",
        "webhook.TwitchWebHook.subscribe_subscription_events",
        "Twitch shut down its webhooks on 16 September 2021; EventSub replaced them (twitchapi_gen.v2.eventsub). The emulator has them still.",
        ("broadcaster_id", "callback_func", "user_id", "gifter_id", "gifter_name"),
    ),
    "unsubscribe_subscription_events": Move("same", "webhook.TwitchWebHook.unsubscribe", "", ("uuid",)),
    "subscribe_hype_train_events": Move(
        "withdrawn",
        "webhook.TwitchWebHook.subscribe_hype_train_events",
        "Twitch shut down its webhooks on 16 September 2021; EventSub replaced them (twitchapi_gen.v2.eventsub). The emulator has them still.",
        ("broadcaster_id", "callback_func"),
    ),
    "unsubscribe_hype_train_events": Move("same", "webhook.TwitchWebHook.unsubscribe", "", ("uuid",)),
}
_EVENTSUB: Mapping[str, Move] = {
    "listen_channel_update": Move(
        "differs",
        "eventsub.EventSubWebhook.listen_channel_update(broadcaster_user_id, callback)",
        "Twitch has withdrawn channel.update@1; events are those of channel.update@2.",
        ("broadcaster_user_id", "callback"),
    ),
    "listen_channel_follow": Move(
        "differs",
        "eventsub.EventSubWebhook.listen_channel_follow(broadcaster_user_id, moderator_user_id, callback)",
        "Twitch has withdrawn channel.follow@1; events are those of channel.follow@2.",
        ("broadcaster_user_id", "callback"),
    ),
    "listen_channel_subscribe": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_subscribe(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_subscription_end": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_subscription_end(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_subscription_gift": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_subscription_gift(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_subscription_message": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_subscription_message(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_cheer": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_cheer(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_raid": Move(
        "same",
        "eventsub.EventSubWebhook.listen_channel_raid(from_broadcaster_user_id, to_broadcaster_user_id, callback)",
        "",
        ("callback", "to_broadcaster_user_id", "from_broadcaster_user_id"),
    ),
    "listen_channel_ban": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_ban(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_unban": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_unban(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_moderator_add": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_moderator_add(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_moderator_remove": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_moderator_remove(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_points_custom_reward_add": Move(
        "same",
        "eventsub.EventSubWebhook.listen_channel_channel_points_custom_reward_add(broadcaster_user_id, callback)",
        "",
        ("broadcaster_user_id", "callback"),
    ),
    "listen_channel_points_custom_reward_update": Move(
        "same",
        "eventsub.EventSubWebhook.listen_channel_channel_points_custom_reward_update(broadcaster_user_id, reward_id, callback)",
        "",
        ("broadcaster_user_id", "callback", "reward_id"),
    ),
    "listen_channel_points_custom_reward_remove": Move(
        "same",
        "eventsub.EventSubWebhook.listen_channel_channel_points_custom_reward_remove(broadcaster_user_id, reward_id, callback)",
        "",
        ("broadcaster_user_id", "callback", "reward_id"),
    ),
    "listen_channel_points_custom_reward_redemption_add": Move(
        "same",
        "eventsub.EventSubWebhook.listen_channel_channel_points_custom_reward_redemption_add(broadcaster_user_id, reward_id, callback)",
        "",
        ("broadcaster_user_id", "callback", "reward_id"),
    ),
    "listen_channel_points_custom_reward_redemption_update": Move(
        "same",
        "eventsub.EventSubWebhook.listen_channel_channel_points_custom_reward_redemption_update(broadcaster_user_id, reward_id, callback)",
        "",
        ("broadcaster_user_id", "callback", "reward_id"),
    ),
    "listen_channel_poll_begin": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_poll_begin(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_poll_progress": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_poll_progress(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_poll_end": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_poll_end(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_prediction_begin": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_prediction_begin(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_prediction_progress": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_prediction_progress(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_prediction_lock": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_prediction_lock(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_channel_prediction_end": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_prediction_end(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_drop_entitlement_grant": Move(
        "same",
        "eventsub.EventSubWebhook.listen_drop_entitlement_grant(organization_id, category_id, campaign_id, callback)",
        "",
        ("organisation_id", "callback", "category_id", "campaign_id"),
    ),
    "listen_extension_bits_transaction_create": Move(
        "same",
        "eventsub.EventSubWebhook.listen_extension_bits_transaction_create(extension_client_id, callback)",
        "",
        ("extension_client_id", "callback"),
    ),
    "listen_goal_begin": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_goal_begin(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_goal_progress": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_goal_progress(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_goal_end": Move(
        "same", "eventsub.EventSubWebhook.listen_channel_goal_end(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_hype_train_begin": Move(
        "differs",
        "eventsub.EventSubWebhook.listen_channel_hype_train_begin(broadcaster_user_id, callback)",
        "Twitch has withdrawn channel.hype_train.begin@1; events are those of channel.hype_train.begin@2.",
        ("broadcaster_user_id", "callback"),
    ),
    "listen_hype_train_progress": Move(
        "differs",
        "eventsub.EventSubWebhook.listen_channel_hype_train_progress(broadcaster_user_id, callback)",
        "Twitch has withdrawn channel.hype_train.progress@1; events are those of channel.hype_train.progress@2.",
        ("broadcaster_user_id", "callback"),
    ),
    "listen_hype_train_end": Move(
        "differs",
        "eventsub.EventSubWebhook.listen_channel_hype_train_end(broadcaster_user_id, callback)",
        "Twitch has withdrawn channel.hype_train.end@1; events are those of channel.hype_train.end@2.",
        ("broadcaster_user_id", "callback"),
    ),
    "listen_stream_online": Move(
        "same", "eventsub.EventSubWebhook.listen_stream_online(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_stream_offline": Move(
        "same", "eventsub.EventSubWebhook.listen_stream_offline(broadcaster_user_id, callback)", "", ("broadcaster_user_id", "callback")
    ),
    "listen_user_authorization_grant": Move(
        "same", "eventsub.EventSubWebhook.listen_user_authorization_grant(client_id, callback)", "", ("client_id", "callback")
    ),
    "listen_user_authorization_revoke": Move(
        "same", "eventsub.EventSubWebhook.listen_user_authorization_revoke(client_id, callback)", "", ("client_id", "callback")
    ),
    "listen_user_update": Move("same", "eventsub.EventSubWebhook.listen_user_update(user_id, callback)", "", ("user_id", "callback")),
}
MOVES = Moves(
    package="twitchAPI",
    face="v2",
    about="pyTwitchAPI 2.0 to 2.5.7",
    exports={
        "twitch": _TYPES | {"Twitch"},
        "pubsub": _TYPES | {"PubSub"},
        "webhook": _TYPES | {"TwitchWebHook"},
        "eventsub": _TYPES | {"EventSub", "CALLBACK_TYPE"},
        "types": _TYPES,
        "oauth": frozenset(
            {
                "UserAuthenticator",
                "refresh_access_token",
                "revoke_token",
                "validate_token",
                "AuthScope",
                "InvalidRefreshTokenException",
                "TwitchAPIException",
                "UnauthorizedException",
            }
        ),
        "helper": frozenset(
            {
                "build_scope",
                "build_url",
                "datetime_to_str",
                "enum_value_or_none",
                "extract_uuid_str_from_url",
                "fields_to_enum",
                "get_json",
                "get_uuid",
                "make_enum",
                "make_fields_datetime",
                "remove_none_values",
                "TWITCH_API_BASE_URL",
                "TWITCH_AUTH_BASE_URL",
                "TWITCH_PUB_SUB_URL",
            }
        ),
    },
    top=_TYPES
    | {
        "Twitch",
        "PubSub",
        "TwitchWebHook",
        "EventSub",
        "VERSION",
        "UserAuthenticator",
        "refresh_access_token",
        "revoke_token",
        "validate_token",
    },
    members={
        "Twitch": {
            "app_id": Move("same", "Twitch.app_id", ""),
            "app_secret": Move("same", "", ""),
            "auto_refresh_auth": Move("same", "Twitch.auto_refresh_auth", ""),
            "app_auth_refresh_callback": Move("same", "Twitch.app_auth_refresh_callback", ""),
            "user_auth_refresh_callback": Move("same", "Twitch.user_auth_refresh_callback", ""),
            "authenticate_app": Move("same", "Twitch.authenticate_app", ""),
            "set_user_authentication": Move("same", "Twitch.set_user_authentication", ""),
            "refresh_used_token": Move("same", "Twitch.refresh_used_token", ""),
            "get_app_token": Move("same", "Twitch.get_app_token", ""),
            "get_user_auth_token": Move("same", "Twitch.get_user_auth_token", ""),
            "get_used_token": Move("same", "Twitch.get_used_token", ""),
            "get_user_auth_scope": Move("same", "Twitch.get_user_auth_scope", ""),
            "has_required_auth": Move("same", "", ""),
            **_TWITCH,
        },
        "UserAuthenticator": {
            "authenticate": Move("same", "oauth.UserAuthenticator.authenticate", ""),
            "return_auth_url": Move("same", "oauth.UserAuthenticator.return_auth_url", ""),
            "stop": Move("same", "oauth.UserAuthenticator.stop", ""),
            "scopes": Move("same", "oauth.UserAuthenticator.scopes", ""),
            "force_verify": Move("same", "oauth.UserAuthenticator.force_verify", ""),
            "url": Move("same", "oauth.UserAuthenticator.url", ""),
            "port": Move("differs", "", "The port follows from `url`; setting another one raises ValueError when the login starts."),
            "host": Move("differs", "", "The server listens on this machine only, whatever the value."),
        },
        "TwitchWebHook": {
            "authenticate": Move("same", "webhook.TwitchWebHook.authenticate", ""),
            "start": Move("same", "webhook.TwitchWebHook.start", ""),
            "stop": Move("same", "webhook.TwitchWebHook.stop", ""),
            "unsubscribe": Move("same", "webhook.TwitchWebHook.unsubscribe", ""),
            "unsubscribe_all": Move("same", "webhook.TwitchWebHook.unsubscribe_all", ""),
            "renew_subscription": Move("same", "webhook.TwitchWebHook.renew_subscription", ""),
            "secret": Move("same", "webhook.TwitchWebHook.secret", ""),
            "callback_url": Move("same", "webhook.TwitchWebHook.callback_url", ""),
            "subscribe_least_seconds": Move("same", "webhook.TwitchWebHook.subscribe_least_seconds", ""),
            "auto_renew_subscription": Move("same", "webhook.TwitchWebHook.auto_renew_subscription", ""),
            "wait_for_subscription_confirm": Move("same", "webhook.TwitchWebHook.wait_for_subscription_confirm", ""),
            "wait_for_subscription_confirm_timeout": Move("same", "webhook.TwitchWebHook.wait_for_subscription_confirm_timeout", ""),
            "unsubscribe_on_stop": Move("same", "webhook.TwitchWebHook.unsubscribe_on_stop", ""),
            **_WEBHOOK,
        },
        "PubSub": {
            "start": Move("same", "pubsub.PubSub.start", ""),
            "stop": Move("same", "pubsub.PubSub.stop", ""),
            "unlisten": Move("same", "pubsub.PubSub.unlisten", ""),
            "ping_frequency": Move("same", "pubsub.PubSub.ping_frequency", ""),
            "ping_jitter": Move("same", "pubsub.PubSub.ping_jitter", ""),
            "listen_confirm_timeout": Move("same", "pubsub.PubSub.listen_confirm_timeout", ""),
            "reconnect_delay_steps": Move("same", "pubsub.PubSub.reconnect_delay_steps", ""),
            **_PUBSUB,
        },
        "EventSub": {
            "start": Move("same", "eventsub.EventSubWebhook.start", ""),
            "stop": Move("same", "eventsub.EventSubWebhook.stop", ""),
            "unsubscribe_all": Move("same", "eventsub.EventSubWebhook.unsubscribe_all", ""),
            "unsubscribe_all_known": Move("same", "eventsub.EventSubWebhook.reconcile", ""),
            "unsubscribe_topic": Move("same", "eventsub.WebhookSubscription.unsubscribe", ""),
            "secret": Move("same", "eventsub.EventSubWebhook(secret=…)", ""),
            "callback_url": Move("same", "eventsub.EventSubWebhook.callback_url", ""),
            "wait_for_subscription_confirm": Move("same", "", ""),
            "wait_for_subscription_confirm_timeout": Move("same", "eventsub.EventSubWebhook(verification_timeout=…)", ""),
            "unsubscribe_on_stop": Move("same", "", ""),
            **_EVENTSUB,
        },
    },
    notes={
        "helper.TWITCH_API_BASE_URL": "Setting it changes nothing; TWITCHAPI_EMULATOR names another server.",
        "helper.TWITCH_AUTH_BASE_URL": "Setting it changes nothing; TWITCHAPI_EMULATOR names another server.",
        "helper.TWITCH_PUB_SUB_URL": "Setting it changes nothing; TWITCHAPI_EMULATOR names another server.",
    },
    enums={
        "AuthScope": {
            "CHANNEL_MANAGE_CHAT_SETTINGS": "Twitch calls this scope moderator:manage:chat_settings today, and is asked for that.",
            "CHANNEL_SUBSCRIPTIONS": "Twitch calls this scope channel:read:subscriptions today, and is asked for that.",
            "USER_EDIT_FOLLOWS": "Twitch has withdrawn this scope; it isn't asked for.",
            "WHISPERS_EDIT": "Twitch calls this scope user:manage:whispers today, and is asked for that.",
        },
        "PollStatus": {
            "TERMINATED": "A tuple of one text in version 2, by mistake; the plain text here.",
        },
    },
    others={"chat": "versions 3 and 4", "type": "version 4", "object": "versions 3 and 4"},
)
