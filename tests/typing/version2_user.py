"""A program of version 2 as type checkers see it: the face is typed, where the original had no types. Never run."""

from datetime import datetime
from typing import assert_type
from uuid import UUID

import twitchapi_gen.v2 as twitchAPI
from twitchapi_gen.types import AuthScope as Today
from twitchapi_gen.v2 import TwitchWebHook
from twitchapi_gen.v2.eventsub import EventSub
from twitchapi_gen.v2.oauth import UserAuthenticator, validate_token
from twitchapi_gen.v2.pubsub import PubSub
from twitchapi_gen.v2.twitch import Twitch
from twitchapi_gen.v2.types import AuthScope, AuthType, PollStatus, TimePeriod, TwitchAPIException


def use(twitch: Twitch) -> None:
    reply = twitch.get_users(user_ids=[12345, "67890"], logins="someone")
    name: str = reply["data"][0]["login"]
    reply["data"][0]["name"] = name
    twitch.get_bits_leaderboard(5, TimePeriod.WEEK, datetime.now().astimezone(), 12345)
    assert_type(twitch.unban_user("1", 2, "3"), bool)
    assert_type(twitch.get_channel_icalendar(1), str)
    assert_type(twitch.delete_custom_reward("1", "2"), None)
    twitch.create_poll("1", "Which?", ["one", "two"], 60)
    twitch.end_poll("1", "2", PollStatus.TERMINATED)
    twitch.set_user_authentication("token", [AuthScope.BITS_READ, Today.MODERATOR_READ_FOLLOWERS], "refresh")
    assert_type(twitch.has_required_auth(AuthType.USER, [AuthScope.BITS_READ]), bool)
    assert_type(twitch.get_user_auth_scope()[0], AuthScope)
    twitch.client.get_users(ids=["1"]).data[0].created_at.isoformat()


def told(uuid: UUID, data: dict[str, object]) -> None:
    print(uuid, data)


async def happened(data: dict[str, object]) -> None:
    print(data)


def listen(twitch: Twitch) -> None:
    pubsub = PubSub(twitch)
    assert_type(pubsub.listen_whispers(1234, told), UUID)
    pubsub.ping_frequency = 60
    hook = TwitchWebHook("https://example.com", "id", 8080)
    success, uuid = hook.subscribe_user_changed("1234", told)
    assert_type((success, uuid), tuple[bool, UUID])
    events = EventSub("https://example.com", "id", 8080, twitch)
    assert_type(events.listen_channel_raid(happened, to_broadcaster_user_id="1"), str)
    tokens = UserAuthenticator(twitch, [AuthScope.BITS_READ], False).authenticate()
    if tokens is not None:
        print(validate_token(tokens[0])["scopes"], twitchAPI.VERSION)


def fail() -> None:
    try:
        Twitch("id")
    except TwitchAPIException as error:
        print(error)
