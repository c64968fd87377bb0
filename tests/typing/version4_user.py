"""A program of version 4 as type checkers see it. Never run."""

from datetime import datetime
from pathlib import PurePath
from typing import assert_type

from twitchapi_gen.types import AuthScope as Today
from twitchapi_gen.v4.chat import Chat, ChatCommand, ChatMessage, ChatUser, EventData
from twitchapi_gen.v4.chat.middleware import BaseCommandMiddleware, ChannelCommandCooldown
from twitchapi_gen.v4.eventsub.webhook import EventSubWebhook
from twitchapi_gen.v4.eventsub.websocket import EventSubWebsocket
from twitchapi_gen.v4.helper import first, limit
from twitchapi_gen.v4.oauth import CodeFlow, UserAuthenticationStorageHelper, UserAuthenticator, validate_token
from twitchapi_gen.v4.object.api import BroadcasterSubscription, ChannelInformation, CharityCampaign, Poll, Stream, TwitchUser
from twitchapi_gen.v4.object.eventsub import ChannelFollowEvent
from twitchapi_gen.v4.twitch import Twitch
from twitchapi_gen.v4.type import AuthScope, AuthType, ChatEvent, ChatRoom, PollStatus, TwitchAPIException


async def use() -> None:
    twitch = await Twitch("id", "secret", target_app_auth_scope=[AuthScope.BITS_READ])
    assert_type(twitch, Twitch)
    user = await first(twitch.get_users(user_ids=[12345, "67890"], logins="someone"))
    assert_type(user, TwitchUser | None)
    if user is not None:
        assert_type(user.created_at, datetime)
        print(user.to_dict(include_none_values=True)["login"])
    async for stream in limit(twitch.get_streams(first=5), 7):
        assert_type(stream, Stream)
    found = await twitch.get_broadcaster_subscriptions("1")
    assert_type(found.total, int)
    async for one in found:
        assert_type(one, BroadcasterSubscription)
    assert_type((await twitch.get_channel_information("1"))[0], ChannelInformation)
    assert_type(await twitch.end_poll("1", "2", PollStatus.TERMINATED), Poll)
    assert_type(await twitch.get_charity_campaign("1"), CharityCampaign | None)
    assert_type(await twitch.unban_user("1", 2, "3"), bool)
    assert_type(await twitch.get_stream_key("1"), str)
    await twitch.set_user_authentication("token", [AuthScope.BITS_READ, Today.MODERATOR_READ_FOLLOWERS], "refresh")
    assert_type(twitch.has_required_auth(AuthType.USER, [AuthScope.BITS_READ]), bool)
    try:
        await twitch.close()
    except TwitchAPIException as error:
        print(error)


async def followed(event: ChannelFollowEvent) -> None:
    assert_type(event.event.followed_at, datetime)
    assert_type(event.subscription.cost, int)


async def renewed(token: str, refresh_token: str) -> None:
    print(len(token), len(refresh_token))


async def listen(twitch: Twitch) -> None:
    twitch.user_auth_refresh_callback = renewed
    await UserAuthenticationStorageHelper(twitch, [AuthScope.BITS_READ], PurePath("tokens.json")).bind()
    tokens = await UserAuthenticator(twitch, [AuthScope.BITS_READ], False).authenticate()
    if tokens is not None:
        print((await validate_token(tokens[0]))["scopes"])
    assert_type(await CodeFlow(twitch, []).get_code(), tuple[str, str])
    socket = EventSubWebsocket(twitch)
    socket.start()
    assert_type(await socket.listen_channel_follow_v2("1", "2", followed), str)
    await EventSubWebhook("https://example.com", 8080, twitch).unsubscribe_all()
    await socket.stop()


async def said(message: ChatMessage) -> None:
    assert_type(message.user, ChatUser)
    assert_type(message.room, ChatRoom | None)
    await message.reply(message.text)


async def commanded(command: ChatCommand) -> None:
    await command.send(f"{command.name} {command.parameter}")


async def ready(event: EventData) -> None:
    assert_type(await event.chat.join_room("amber_plays"), list[str])


async def chat_with(twitch: Twitch) -> None:
    chat = await Chat(twitch, initial_channel=["amber_plays"])
    middleware: list[BaseCommandMiddleware] = [ChannelCommandCooldown(5)]
    chat.register_event(ChatEvent.READY, ready)
    chat.register_event(ChatEvent.MESSAGE, said)
    assert_type(chat.register_command("hello", commanded, middleware), bool)
    chat.start()
    chat.stop()
