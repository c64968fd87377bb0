"""The topics, as data.

Made by `python -m generator generate` from spec/webhooks.yaml. Edits here are lost.
"""

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.legacy.topics import TopicParameter, Topics, WebhookTopic

topics = Topics(
    (
        WebhookTopic(
            name="user_follows",
            method="subscribe_user_follow",
            package="webhooks",
            module="webhooks",
            url="https://api.twitch.tv/helix/users/follows?first=1&from_id={from_id}&to_id={to_id}",
            retired="2021-09-16",
            successor="channel.follow",
            parameters=(
                TopicParameter(name="from_id", optional=True),
                TopicParameter(name="to_id", optional=True),
            ),
            messages={
                "": "Follow",
            },
        ),
        WebhookTopic(
            name="stream_changed",
            method="subscribe_stream_changed",
            package="webhooks",
            module="webhooks",
            url="https://api.twitch.tv/helix/streams?user_id={user_id}",
            retired="2021-09-16",
            successor="stream.online",
            parameters=(TopicParameter(name="user_id"),),
            messages={
                "": "StreamChange",
            },
            when_empty={
                "type": "offline",
            },
        ),
        WebhookTopic(
            name="user_changed",
            method="subscribe_user_changed",
            package="webhooks",
            module="webhooks",
            url="https://api.twitch.tv/helix/users?id={user_id}",
            retired="2021-09-16",
            successor="user.update",
            parameters=(TopicParameter(name="user_id"),),
            messages={
                "": "UserChange",
            },
        ),
        WebhookTopic(
            name="extension_transaction_created",
            method="subscribe_extension_transaction_created",
            package="webhooks",
            module="webhooks",
            url="https://api.twitch.tv/helix/extensions/transactions?first=1&extension_id={extension_id}",
            tokens=("app",),
            retired="2021-09-16",
            successor="extension.bits_transaction.create",
            parameters=(TopicParameter(name="extension_id"),),
            messages={
                "": "ExtensionTransaction",
            },
        ),
        WebhookTopic(
            name="moderator_change_events",
            method="subscribe_moderator_change_events",
            package="webhooks",
            module="webhooks",
            url="https://api.twitch.tv/helix/moderation/moderators/events?broadcaster_id={broadcaster_id}&first=1&user_id={user_id}",
            tokens=("user",),
            retired="2021-09-16",
            successor="channel.moderator.add",
            parameters=(
                TopicParameter(name="broadcaster_id"),
                TopicParameter(name="user_id", optional=True),
            ),
            scopes=(AuthScope.MODERATION_READ,),
            scopes_any=(frozenset({"moderation:read"}),),
            messages={
                "": "ModeratorChange",
            },
        ),
        WebhookTopic(
            name="channel_ban_change_events",
            method="subscribe_channel_ban_change_events",
            package="webhooks",
            module="webhooks",
            url="https://api.twitch.tv/helix/moderation/banned/events?broadcaster_id={broadcaster_id}&first=1&user_id={user_id}",
            tokens=("user",),
            retired="2021-09-16",
            successor="channel.ban",
            parameters=(
                TopicParameter(name="broadcaster_id"),
                TopicParameter(name="user_id", optional=True),
            ),
            scopes=(AuthScope.MODERATION_READ,),
            scopes_any=(frozenset({"moderation:read"}),),
            messages={
                "": "BanChange",
            },
        ),
        WebhookTopic(
            name="subscription_events",
            method="subscribe_subscription_events",
            package="webhooks",
            module="webhooks",
            url="https://api.twitch.tv/helix/subscriptions/events?broadcaster_id={broadcaster_id}&first=1&user_id={user_id}&gifter_id={gifter_id}&gifter_name={gifter_name}",
            tokens=("user",),
            retired="2021-09-16",
            successor="channel.subscribe",
            parameters=(
                TopicParameter(name="broadcaster_id"),
                TopicParameter(name="user_id", optional=True),
                TopicParameter(name="gifter_id", optional=True),
                TopicParameter(name="gifter_name", optional=True),
            ),
            scopes=(AuthScope.CHANNEL_READ_SUBSCRIPTIONS,),
            scopes_any=(frozenset({"channel:read:subscriptions"}),),
            messages={
                "": "SubscriptionEvent",
            },
        ),
        WebhookTopic(
            name="hype_train_event",
            method="subscribe_hype_train_events",
            package="webhooks",
            module="webhooks",
            url="https://api.twitch.tv/helix/hypetrain/events?broadcaster_id={broadcaster_id}&first=1",
            tokens=("user",),
            retired="2021-09-16",
            successor="channel.hype_train.progress",
            parameters=(TopicParameter(name="broadcaster_id"),),
            scopes=(AuthScope.CHANNEL_READ_HYPE_TRAIN,),
            scopes_any=(frozenset({"channel:read:hype_train"}),),
            messages={
                "": "HypeTrainEvent",
            },
        ),
    )
)
"""All topics, by name."""
