"""The program that `benchmarks.typechecking` checks, with TwitchIO 3."""

import asyncio
from datetime import UTC, datetime, timedelta

import twitchio
from twitchio import eventsub
from twitchio.models.eventsub_ import ChannelFollow

APP_ID = "my_app_id"
APP_SECRET = "my_app_secret"


class Client(twitchio.Client):
    async def log_in(self, token: str, refresh_token: str) -> twitchio.PartialUser:
        await self.login()
        validated = await self.add_token(token, refresh_token)
        return self.create_partialuser(str(validated.user_id))

    async def live_viewers(self, name: str) -> int:
        game = await self.fetch_game(name=name)
        assert game is not None
        total = 0
        async for stream in self.fetch_streams(game_ids=[game.id], first=100, max_results=500):
            total += stream.viewer_count
        return total

    async def best_clips(self, user: twitchio.PartialUser) -> list[tuple[str, int]]:
        week = datetime.now(UTC) - timedelta(days=7)
        clips = user.fetch_clips(started_at=week, ended_at=datetime.now(UTC), first=100, max_results=500)
        found = [(clip.title, clip.views) async for clip in clips]
        return sorted(found, key=lambda one: -one[1])[:10]

    async def ask(self, user: twitchio.PartialUser, question: str, choices: list[str]) -> str:
        poll = await user.create_poll(title=question, choices=choices, duration=60)
        return str(poll.id)

    async def event_follow(self, payload: ChannelFollow) -> None:
        print("a follower:", payload.user.name, payload.followed_at)

    async def watch(self, user: twitchio.PartialUser) -> None:
        wanted = eventsub.ChannelFollowSubscription(broadcaster_user_id=user.id, moderator_user_id=user.id)
        await self.subscribe_websocket(wanted, token_for=user.id)
        await asyncio.sleep(60)


async def main() -> None:
    async with Client(client_id=APP_ID, client_secret=APP_SECRET) as client:
        user = await client.log_in("a token", "a refresh token")
        print("viewers:", await client.live_viewers("Chess"))
        for title, views in await client.best_clips(user):
            print(title, views)
        poll_id = await client.ask(user, "Which opening?", ["Italian", "Spanish"])
        print("poll:", poll_id)
        await user.send_message("Vote now!", sender=user)
        await client.watch(user)


if __name__ == "__main__":
    asyncio.run(main())
