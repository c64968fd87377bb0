"""The program that `benchmarks.typechecking` checks, with twitchAPI 4."""

import asyncio
from datetime import UTC, datetime, timedelta

from twitchAPI.eventsub.websocket import EventSubWebsocket
from twitchAPI.helper import first, limit
from twitchAPI.oauth import UserAuthenticator
from twitchAPI.object.eventsub import ChannelFollowEvent
from twitchAPI.twitch import Twitch
from twitchAPI.type import AuthScope

APP_ID = "my_app_id"
APP_SECRET = "my_app_secret"
SCOPES = [AuthScope.MODERATOR_READ_FOLLOWERS, AuthScope.CHANNEL_MANAGE_POLLS, AuthScope.USER_WRITE_CHAT]


async def log_in(twitch: Twitch) -> str:
    authenticator = UserAuthenticator(twitch, SCOPES)
    tokens = await authenticator.authenticate()
    assert tokens is not None
    await twitch.set_user_authentication(tokens[0], SCOPES, tokens[1])
    user = await first(twitch.get_users())
    assert user is not None
    return str(user.id)


async def live_viewers(twitch: Twitch, name: str) -> int:
    game = await first(twitch.get_games(names=[name]))
    assert game is not None
    total = 0
    async for stream in limit(twitch.get_streams(game_id=[game.id], first=100), 500):
        total += stream.viewer_count
    return total


async def best_clips(twitch: Twitch, broadcaster_id: str) -> list[tuple[str, int]]:
    week = datetime.now(UTC) - timedelta(days=7)
    clips = limit(twitch.get_clips(broadcaster_id=broadcaster_id, started_at=week, first=100), 500)
    found = [(clip.title, clip.view_count) async for clip in clips]
    return sorted(found, key=lambda one: -one[1])[:10]


async def ask(twitch: Twitch, broadcaster_id: str, question: str, choices: list[str]) -> str:
    poll = await twitch.create_poll(broadcaster_id, question, choices, 60)
    return str(poll.id)


async def on_follow(event: ChannelFollowEvent) -> None:
    print("a follower:", event.event.user_name, event.event.followed_at)


async def watch(twitch: Twitch, user_id: str) -> None:
    socket = EventSubWebsocket(twitch)
    socket.start()  # type: ignore[no-untyped-call]
    await socket.listen_channel_follow_v2(user_id, user_id, on_follow)
    await asyncio.sleep(60)
    await socket.stop()  # type: ignore[no-untyped-call]


async def main() -> None:
    twitch = await Twitch(APP_ID, APP_SECRET)
    user_id = await log_in(twitch)
    print("viewers:", await live_viewers(twitch, "Chess"))
    for title, views in await best_clips(twitch, user_id):
        print(title, views)
    poll_id = await ask(twitch, user_id, "Which opening?", ["Italian", "Spanish"])
    print("poll:", poll_id)
    await twitch.send_chat_message(user_id, user_id, "Vote now!")
    await watch(twitch, user_id)
    await twitch.close()


if __name__ == "__main__":
    asyncio.run(main())
