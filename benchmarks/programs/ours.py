"""The program that `benchmarks.typechecking` checks, with twitchapi_gen."""

import asyncio
from datetime import UTC, datetime, timedelta

from twitchapi_gen import AsyncEventSubSocket, AsyncTwitch, AsyncUserAuthenticator, AuthScope
from twitchapi_gen.api.eventsub.models.channels import ChannelFollow
from twitchapi_gen.eventsub import Event

APP_ID = "my_app_id"
APP_SECRET = "my_app_secret"
SCOPES = [AuthScope.MODERATOR_READ_FOLLOWERS, AuthScope.CHANNEL_MANAGE_POLLS, AuthScope.USER_WRITE_CHAT]


async def log_in(twitch: AsyncTwitch) -> str:
    authenticator = AsyncUserAuthenticator(twitch, SCOPES)
    token, refresh_token = await authenticator.authenticate()
    await twitch.set_user_authentication(token, SCOPES, refresh_token)
    users = await twitch.get_users()
    return users.data[0].id


async def live_viewers(twitch: AsyncTwitch, game: str) -> int:
    games = await twitch.get_games(names=[game])
    total = 0
    async for stream in await twitch.get_streams(game_ids=[games.data[0].id], first=100, limit=500):
        total += stream.viewer_count
    return total


async def best_clips(twitch: AsyncTwitch, broadcaster_id: str) -> list[tuple[str, int]]:
    week = datetime.now(UTC) - timedelta(days=7)
    clips = await twitch.get_clips(broadcaster_id=broadcaster_id, started_at=week, first=100, limit=500)
    found = [(clip.title, clip.view_count) async for clip in clips]
    return sorted(found, key=lambda one: -one[1])[:10]


async def ask(twitch: AsyncTwitch, broadcaster_id: str, question: str, choices: list[str]) -> str:
    poll = await twitch.create_poll(broadcaster_id=broadcaster_id, title=question, choices=[{"title": one} for one in choices], duration=60)
    return poll.data[0].id


async def on_follow(event: Event[ChannelFollow]) -> None:
    print("a follower:", event.data.user_name, event.data.followed_at)


async def watch(twitch: AsyncTwitch, user_id: str) -> None:
    async with AsyncEventSubSocket(twitch) as socket:
        await socket.listen_channel_follow(broadcaster_user_id=user_id, moderator_user_id=user_id, callback=on_follow)
        await asyncio.sleep(60)


async def main() -> None:
    async with AsyncTwitch(APP_ID, APP_SECRET) as twitch:
        user_id = await log_in(twitch)
        print("viewers:", await live_viewers(twitch, "Chess"))
        for title, views in await best_clips(twitch, user_id):
            print(title, views)
        poll_id = await ask(twitch, user_id, "Which opening?", ["Italian", "Spanish"])
        print("poll:", poll_id)
        await twitch.send_chat_message(broadcaster_id=user_id, sender_id=user_id, message="Vote now!")
        await watch(twitch, user_id)


if __name__ == "__main__":
    asyncio.run(main())
