"""A user's program, for the type checkers only: 20 endpoints and some events, both ways. Nothing in it may be `Any`, and nothing needs a cast."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime, timedelta
from typing import Any, assert_type
from uuid import UUID

from twitchapi_gen import UNSET, AsyncPubSub, AsyncTwitch, AsyncTwitchWebHook, AuthScope, Page, Twitch, TwitchError, TwitchWebHook
from twitchapi_gen.api.eventsub.aio import AsyncMethods
from twitchapi_gen.api.eventsub.models.channel_points import AutomaticRewardRedemption
from twitchapi_gen.api.eventsub.models.channels import ChannelFollow, ChannelRaid
from twitchapi_gen.api.eventsub.models.chat import ChannelChatMessage, Reply
from twitchapi_gen.api.eventsub.models.common import FragmentEmote
from twitchapi_gen.api.eventsub.models.moderation import ChannelModerate, ChannelModerateV1, ModerateAction, ModerateTimeout
from twitchapi_gen.api.eventsub.models.streams import StreamOnline
from twitchapi_gen.api.eventsub.sync import SyncMethods
from twitchapi_gen.api.models.channels import AsyncGetChannelFollowersPage, ChannelFollower, GetChannelFollowersPage
from twitchapi_gen.api.models.chat import SentChatMessage
from twitchapi_gen.api.models.clips import Clip, CreatedClip
from twitchapi_gen.api.models.moderation import BannedUser
from twitchapi_gen.api.models.polls import Poll, PollChoice, PollChoiceInput, PollStatus
from twitchapi_gen.api.models.predictions import Prediction, PredictionOutcomeInput
from twitchapi_gen.api.models.schedule import AsyncGetChannelStreamSchedulePage, GetChannelStreamSchedulePage, ScheduleSegment, StreamSchedule
from twitchapi_gen.api.models.streams import Stream
from twitchapi_gen.api.models.users import BroadcasterType, GetUserActiveExtensionsReply, User
from twitchapi_gen.api.models.videos import Video, VideoType
from twitchapi_gen.api.pubsub.models.bits import BitsEventV2
from twitchapi_gen.api.pubsub.models.whispers import WhisperReceived, WhisperTagsBadge, WhisperThread
from twitchapi_gen.api.webhooks.models.webhooks import BanChange, StreamChange, SubscriptionEvent, UserChange
from twitchapi_gen.async_eventsub import AsyncEventSubSocket, AsyncSubscription
from twitchapi_gen.eventsub import Drop, Event, EventSubSocket, Session, Subscription
from twitchapi_gen.pubsub import PubSub, UnknownMessage
from twitchapi_gen.runtime.client.client import Listing
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import AsyncPage


def synchronously(twitch: Twitch) -> Iterator[str]:
    twitch.set_user_authentication("token", [AuthScope.BITS_READ, AuthScope.CLIPS_EDIT], "refresh")
    users = twitch.get_users(logins=["a", "b"], ids="1")
    assert_type(users, Page[User])
    user = users.data[0]
    assert_type(user.created_at, datetime)
    assert_type(user.broadcaster_type, BroadcasterType | None)
    assert_type(user.email, str | None)
    assert_type(len(users), int)
    assert_type(users.first(), User | None)
    assert_type(users.to_dicts(), list[dict[str, Any]])
    assert_type(users.cursor, str | None)
    for each in users:
        assert_type(each, User)
    for page in twitch.get_streams(first=100, limit=500).pages():
        assert_type(page, Page[Stream])
        assert_type(page.data[0].tags, list[str])
    followers = twitch.get_channel_followers("1", first=10)
    assert_type(followers, GetChannelFollowersPage)
    assert_type(followers.total, int)
    assert_type(followers.data, list[ChannelFollower])
    polls = twitch.create_poll("1", "Which?", [PollChoiceInput(title="A"), {"title": "B"}], 60, channel_points_voting_enabled=UNSET)
    assert_type(polls, Page[Poll])
    assert_type(polls.data[0].choices, list[PollChoice])
    assert_type(polls.data[0].status, PollStatus)
    assert_type(polls.data[0].duration, timedelta)
    twitch.create_poll("1", "Which?", ["A", "B"], timedelta(minutes=1))
    twitch.create_prediction("1", "Will it?", ["Yes", {"title": "No"}], timedelta(minutes=1))
    twitch.end_poll("1", "2", "ARCHIVED")
    assert_type(twitch.get_polls("1", ids=(str(number) for number in range(3))), Page[Poll])
    assert_type(twitch.create_prediction("1", "Will it?", [PredictionOutcomeInput(title="Yes")], 30), Page[Prediction])
    schedule = twitch.get_channel_stream_schedule("1", start_time=datetime(2026, 1, 1), first=5)
    assert_type(schedule, GetChannelStreamSchedulePage)
    assert_type(schedule.data, StreamSchedule)
    for segment in schedule:
        assert_type(segment, ScheduleSegment)
    assert_type(twitch.get_channel_icalendar("1"), str)
    assert_type(twitch.delete_custom_reward("1", "2"), None)
    assert_type(twitch.delete_videos(["1"]), Page[str])
    videos = twitch.get_videos(user_id="1", type="archive")
    assert_type(videos, Page[Video])
    assert_type(videos.data[0].duration, timedelta)
    assert_type(videos.data[0].type, VideoType)
    assert_type(twitch.get_clips(broadcaster_id="1", started_at="2026-01-01T00:00:00Z"), Page[Clip])
    assert_type(twitch.create_clip("1"), Page[CreatedClip])
    assert_type(twitch.get_user_active_extensions(), GetUserActiveExtensionsReply)
    assert_type(twitch.send_chat_message("1", "2", "hello"), Page[SentChatMessage])
    twitch.modify_channel_information("1", title="New", tags=["a"], delay=5)
    twitch.ban_user("1", "2", user_id="3", duration=60, reason="spam")
    assert_type(twitch.get_banned_users("1"), Page[BannedUser])
    twitch.update_user(description="me")
    twitch.delete_chat_messages("1", "2", message_id="3" if polls.data else UNSET)
    twitch.start_a_raid("1", "2")
    yield user.login


async def asynchronously(twitch: AsyncTwitch) -> AsyncIterator[str]:
    listing = twitch.get_streams(user_logins=["a", "b"], first=5)
    assert_type(listing, Listing[AsyncPage[Stream], Stream])
    streams = await listing
    assert_type(streams, AsyncPage[Stream])
    assert_type(streams.first(), Stream | None)
    assert_type(streams.data, list[Stream])
    async for page in streams.pages():
        assert_type(page, AsyncPage[Stream])
    users = await twitch.get_users(logins=["a", "b"], ids="1")
    assert_type(users, AsyncPage[User])
    async for each in users:
        assert_type(each, User)
    task = asyncio.create_task(twitch.get_streams())
    assert_type((await task).data, list[Stream])
    first, second = await asyncio.gather(twitch.get_streams(), twitch.get_users())
    assert_type((first, second), tuple[AsyncPage[Stream], AsyncPage[User]])
    async for page in twitch.get_streams(first=100, limit=500).pages():
        assert_type(page, AsyncPage[Stream])
    async for stream in await twitch.get_streams():
        assert_type(stream, Stream)
    followers = await twitch.get_channel_followers("1", first=10)
    assert_type(followers, AsyncGetChannelFollowersPage)
    polls = await twitch.create_poll("1", "Which?", [PollChoiceInput(title="A"), {"title": "B"}], 60)
    assert_type(polls, AsyncPage[Poll])
    await twitch.end_poll("1", "2", "ARCHIVED")
    assert_type(await twitch.get_polls("1"), AsyncPage[Poll])
    assert_type(await twitch.create_prediction("1", "Will it?", [PredictionOutcomeInput(title="Yes")], 30), AsyncPage[Prediction])
    assert_type(await twitch.get_channel_stream_schedule("1"), AsyncGetChannelStreamSchedulePage)
    assert_type(await twitch.get_channel_icalendar("1"), str)
    await twitch.delete_custom_reward("1", "2")
    assert_type(await twitch.delete_videos(["1"]), AsyncPage[str])
    assert_type(await twitch.get_videos(user_id="1", type="archive"), AsyncPage[Video])
    assert_type(await twitch.get_clips(broadcaster_id="1"), AsyncPage[Clip])
    assert_type(await twitch.create_clip("1"), AsyncPage[CreatedClip])
    assert_type(await twitch.get_user_active_extensions(), GetUserActiveExtensionsReply)
    assert_type(await twitch.send_chat_message("1", "2", "hello"), AsyncPage[SentChatMessage])
    await twitch.modify_channel_information("1", title="New", tags=["a"], delay=5)
    await twitch.ban_user("1", "2", user_id="3", duration=60, reason="spam")
    assert_type(await twitch.get_banned_users("1"), AsyncPage[BannedUser])
    await twitch.update_user(description="me")
    await twitch.start_a_raid("1", "2")
    yield users.data[0].login


def on_chat(event: Event[ChannelChatMessage]) -> None:
    assert_type(event.timestamp, datetime)
    assert_type(event.data.message.fragments[0].emote, FragmentEmote | None)
    assert_type(event.data.reply, Reply | None)


async def on_moderation(event: Event[ChannelModerate]) -> None:
    assert_type(event.data.action, ModerateAction)
    assert_type(event.data.timeout, ModerateTimeout | None)


def listening(socket: SyncMethods) -> Iterator[str]:
    socket.listen_channel_chat_message("1", "2", on_chat)
    socket.listen_channel_raid(lambda event: print(event.data.viewers), to_broadcaster_user_id="1")
    for event in socket.listen_channel_follow("1", "2"):
        assert_type(event, Event[ChannelFollow])
        yield event.data.user_name
    for old in socket.listen_channel_moderate_v1("1", "2"):
        assert_type(old.data, ChannelModerateV1)


async def listening_as_well(socket: AsyncMethods) -> AsyncIterator[str]:
    await socket.listen_channel_chat_message("1", "2", on_chat)
    await socket.listen_channel_moderate_v2("1", "2", on_moderation)
    async for event in await socket.listen_channel_raid(from_broadcaster_user_id="1"):
        assert_type(event, Event[ChannelRaid])
        yield event.data.to_broadcaster_user_name
    subscription = await socket.listen_channel_channel_points_automatic_reward_redemption_add("1")
    assert_type(subscription.id, str)
    async for redeemed in subscription:
        assert_type(redeemed.data, AutomaticRewardRedemption)
    await subscription.unsubscribe()


def over_a_socket(twitch: Twitch) -> None:
    def dropped(drop: Drop) -> None:
        assert_type(drop.code, int)

    async def connected(session: Session) -> None:
        assert_type(session.resumed, bool)

    with EventSubSocket(twitch, keepalive_timeout_seconds=20, on_disconnected=dropped, on_connected=connected, on_revoked=revoked) as socket:
        subscription = socket.listen_channel_follow("1", "2")
        assert_type(subscription.condition["broadcaster_user_id"], str)
        assert_type(subscription.cost, int)
        raw = socket.listen("channel.new", "1", {"user_id": "1"}, print)
        assert_type(raw.status, str)

        @socket.on("stream.online", "1", broadcaster_user_id="1")
        def online(event: Event[StreamOnline]) -> str:
            return event.data.broadcaster_user_name

        kept: Callable[[Event[StreamOnline]], str] = online
        print(kept)
        for event in socket:
            assert_type(event.id, str)
        assert_type(socket.total_cost, int)
        socket.unsubscribe(raw)


def revoked(subscription: Subscription[Any]) -> None:
    assert_type(subscription.status, str)


async def over_a_socket_as_well(twitch: AsyncTwitch) -> None:
    async def gone(subscription: AsyncSubscription[Any]) -> None:
        assert_type(subscription.id, str)

    async with AsyncEventSubSocket(twitch, give_up_after=3600, on_revoked=gone) as socket:
        async for event in await socket.listen_channel_follow("1", "2"):
            assert_type(event, Event[ChannelFollow])
        async for each in socket.events("stream.online", "1", broadcaster_user_id="1"):
            assert_type(each.timestamp, datetime)
        async for one in socket:
            assert_type(one.id, str)
        assert_type(socket.is_connected, bool)


def over_pubsub(twitch: Twitch) -> None:
    def whispered(uuid: UUID, message: WhisperReceived | WhisperThread | UnknownMessage) -> None:
        print(uuid, message["type"], message["data"]["id"])
        if isinstance(message, WhisperReceived):
            assert_type(message.data.body, str)
            assert_type(message.data.tags.badges, list[WhisperTagsBadge])

    def cheered(_: UUID, message: BitsEventV2 | UnknownMessage) -> None:
        if not isinstance(message, UnknownMessage):
            assert_type(message.data.bits_used, int)

    def anything(_: UUID, message: Model) -> None:
        print(message["data"], message.to_dict())

    def revoked_topic(topic: str, error: TwitchError) -> None:
        print(topic, error)

    with PubSub(twitch, on_disconnected=print, on_revoked=revoked_topic, on_error=lambda error, name: print(name, error.args)) as pubsub:
        uuid = pubsub.listen_whispers("1", whispered)
        assert_type(uuid, UUID)
        pubsub.listen_bits("1", cheered)
        pubsub.listen_bits("1", anything)
        pubsub.listen_undocumented_topic("ads.1", lambda _, message: print(message["data"]))
        pubsub.ping_frequency = 60
        assert_type(pubsub.is_connected(), bool)
        pubsub.unlisten(uuid)


async def over_pubsub_as_well(twitch: AsyncTwitch) -> None:
    async def whispered(_: UUID, message: WhisperReceived | WhisperThread | UnknownMessage) -> None:
        print(message.to_dict())

    async with AsyncPubSub(twitch) as pubsub:
        assert_type(await pubsub.listen_whispers("1", whispered), UUID)
        await pubsub.listen_whispers("1", lambda uuid, message: print(uuid.hex, message["type"]))


def over_webhooks(twitch: Twitch) -> None:
    def changed(uuid: UUID, data: UserChange) -> None:
        print(uuid, data["login"], data.get("email"))
        assert_type(data.view_count, int)
        assert_type(data.created_at, datetime | None)

    async def subscribed(_: UUID, data: SubscriptionEvent) -> str:
        return data.event_data.user_name

    def denied(uuid: UUID, reason: str) -> None:
        print(uuid.hex, reason.upper())

    with TwitchWebHook("https://bot.example/hooks", "id", 8080, on_denied=denied, on_error=lambda error, name: print(name, error.args)) as hook:
        hook.authenticate(twitch)
        success, uuid = hook.subscribe_user_changed("1", changed)
        assert_type(success, bool)
        assert_type(uuid, UUID)
        hook.subscribe_subscription_events("1", subscribed, gifter_id="2")
        hook.subscribe_channel_ban_change_events("1", None, lambda _, data: print(data.event_data.expires_at))
        hook.subscribe_user_follow(None, "1", lambda _, data: print(data.followed_at.year))
        hook.secret = None
        assert_type(hook.unsubscribe_user_changed(uuid), bool)
        assert_type(hook.unsubscribe_all(twitch), bool)


async def over_webhooks_as_well(twitch: AsyncTwitch) -> None:
    async def went(uuid: UUID, data: StreamChange) -> None:
        assert_type(data.type, str)

    async with AsyncTwitchWebHook("https://bot.example/hooks", "id", 8080) as hook:
        hook.authenticate(twitch)
        assert_type(await hook.subscribe_stream_changed("1", went), tuple[bool, UUID])
        await hook.subscribe_stream_changed("1", lambda uuid, data: print(uuid.hex, data.title))
        assert_type(await hook.renew_subscription(UUID(int=1)), bool)


def banned(uuid: UUID, data: BanChange) -> None:
    assert_type(data.event_data.user_id, str)
