"""The 40 steps with TwitchIO. It has no setting for its base URLs, so its constants are replaced."""

import asyncio
import sys
import webbrowser
from typing import Any

import aiohttp
import twitchio
from twitchio import eventsub
from twitchio.eventsub import websockets
from twitchio.http import Route
from twitchio.web import AiohttpAdapter

from tests.clients.driving import AMBER, APP, END, LOGIN, ME, SCOPES, SECRET, START, STREAMER, UNKNOWN, follow, free_port, main

URL = sys.argv[1]
Route.BASE, Route.ID_BASE = f"{URL}/helix/", f"{URL}/"
websockets.WSS = f"{URL.replace('http', 'ws')}/ws"


async def status(call: Any) -> object:
    try:
        await call
    except twitchio.HTTPException as error:
        return error.status
    return "no error"


class Driver:
    def __init__(self) -> None:
        self.heard: Any = None
        self.client: Any = None
        self.me: Any = None
        self.poll = self.prediction = self.reward = ""

    async def app_login(self) -> bool:
        self.port = free_port()
        adapter = AiohttpAdapter(host="localhost", port=self.port)
        self.client = twitchio.Client(client_id=APP, client_secret=SECRET, adapter=adapter)
        await self.client.login(load_tokens=False, save_tokens=False)
        await adapter.run()
        await adapter._runner_task  # it begins to listen in a task of its own
        return bool(self.client.http._app_token)

    async def user_login(self) -> bool:
        begin = f"http://localhost:{self.port}/oauth?scopes={'%20'.join(one.replace(':', '%3A') for one in SCOPES)}"
        async with aiohttp.ClientSession() as session, session.get(begin, allow_redirects=False) as reply:
            address = reply.headers["Location"]
        authorized = asyncio.create_task(self.client.wait_for("oauth_authorized", timeout=30))
        await asyncio.sleep(0)
        await asyncio.to_thread(webbrowser.open, address)
        payload = await authorized
        await self.client.add_token(payload.access_token, payload.refresh_token)
        self.me = self.client.create_partialuser(ME)
        return set(self.client.tokens) == {ME}

    @property
    def pair(self) -> Any:
        return self.client.tokens[ME]

    async def token_validated(self) -> object:
        return (await self.client.http.validate_token(self.pair["token"])).login

    async def user_by_login(self) -> object:
        return (await self.client.fetch_users(logins=["amber_plays"]))[0].id

    async def users_by_id(self) -> object:
        return [one.name for one in await self.client.fetch_users(ids=["100000001", "100000002"])]

    async def unknown_user(self) -> object:
        return [one.name for one in await self.client.fetch_users(logins=["nobody_has_this"])]

    async def stream_pages(self) -> object:
        return len([one async for one in self.client.fetch_streams(first=20)])

    async def stream_by_login(self) -> object:
        return (await anext(aiter(self.client.fetch_streams(user_logins=["streamer_a"])))).title

    async def stream_of_an_offline_channel(self) -> object:
        return [one.title async for one in self.client.fetch_streams(user_logins=[LOGIN])]

    async def streams_in_a_language(self) -> object:
        return [one.user.name async for one in self.client.fetch_streams(languages=["eo"])]

    async def streams_of_a_category(self) -> object:
        return [one.user.name async for one in self.client.fetch_streams(game_ids=["600001"])]

    async def follower_pages(self) -> object:
        return len([one async for one in (await self.me.fetch_followers(first=20)).followers])

    async def followed_channel_pages(self) -> object:
        return len([one async for one in (await self.me.fetch_followed_channels(first=20)).followed])

    async def channels_found(self) -> object:
        return sorted([one.broadcaster.name async for one in self.client.search_channels("amber")])

    async def categories_found(self) -> object:
        return [one.name async for one in self.client.search_categories("golf")]

    async def category_by_name(self) -> object:
        return (await self.client.fetch_games(names=["Chess"]))[0].id

    async def channel_changed(self) -> object:
        await self.me.modify_channel(title="A new title")
        return (await self.client.fetch_channel(ME)).title

    async def moderator_pages(self) -> object:
        return len([one async for one in self.me.fetch_moderators(first=20)])

    async def vip_pages(self) -> object:
        return len([one async for one in self.me.fetch_vips(first=20)])

    async def chatter_pages(self) -> object:
        return len([one async for one in (await self.me.fetch_chatters(moderator=ME, first=20)).users])

    async def clips_in_a_window(self) -> object:
        channel = self.client.create_partialuser(STREAMER)
        return [one.title async for one in channel.fetch_clips(started_at=START, ended_at=END)]

    async def poll_created(self) -> object:
        made = await self.me.create_poll(title="Which game next?", choices=["Chess", "Go"], duration=60)
        self.poll = made.id
        return made.status

    async def poll_listed(self) -> object:
        return (await anext(aiter(self.me.fetch_polls(ids=[self.poll])))).title

    async def poll_ended(self) -> object:
        return (await self.me.end_poll(id=self.poll, status="TERMINATED")).status

    async def prediction_created(self) -> object:
        made = await self.me.create_prediction(title="Will it work?", outcomes=["Yes", "No"], prediction_window=60)
        self.prediction = made.id
        return made.status

    async def prediction_ended(self) -> object:
        return (await self.me.end_prediction(id=self.prediction, status="CANCELED")).status

    async def reward_created(self) -> object:
        made = await self.me.create_custom_reward("A reward of ours", 500)
        self.reward = made.id
        return made.cost

    async def reward_changed(self) -> object:
        return (await self.me.update_custom_reward(self.reward, cost=700)).cost

    async def reward_deleted(self) -> object:
        await self.me.delete_custom_reward(self.reward)
        return [one.title for one in await self.me.fetch_custom_rewards() if one.id == self.reward]

    async def banned(self) -> list[str]:
        return [one.user.name async for one in self.me.fetch_banned_user(user_ids=[STREAMER])]

    async def user_banned(self) -> object:
        await self.me.ban_user(moderator=ME, user=STREAMER, reason="a reason")
        return await self.banned()

    async def user_unbanned(self) -> object:
        await self.me.unban_user(moderator=ME, user_id=STREAMER)
        return await self.banned()

    async def message_sent(self) -> object:
        return (await self.me.send_message("hello", ME, token_for=ME)).sent

    async def socket_subscribed(self) -> object:
        self.heard = asyncio.create_task(self.client.wait_for("follow", timeout=60))
        wanted = eventsub.ChannelFollowSubscription(broadcaster_user_id=ME, moderator_user_id=ME)
        return bool(await self.client.subscribe_websocket(wanted, token_for=ME))

    async def event_received(self) -> object:
        await asyncio.to_thread(follow, URL)
        return (await self.heard).user.name

    async def error_400(self) -> object:
        await self.me.create_custom_reward("Twice", 500)
        return await status(self.me.create_custom_reward("Twice", 500))

    async def error_401(self) -> object:
        other = self.client.http.post_poll(broadcaster_id=AMBER, title="Which game next?", choices=["Chess", "Go"], duration=60, token_for=ME)
        return await status(other)

    async def error_403(self) -> object:
        channel = self.client.create_partialuser(AMBER)
        return await status(channel.ban_user(moderator=ME, user=STREAMER, reason="a reason", token_for=ME))

    async def error_404(self) -> object:
        return await status(self.me.delete_custom_reward(UNKNOWN))

    async def token_refreshed(self) -> object:
        made = await self.client.http.refresh_token(self.pair["refresh"])
        added = await self.client.add_token(made.access_token, made.refresh_token)
        return added.login == LOGIN

    async def token_revoked(self) -> object:
        token = self.pair["token"]
        await self.client.http.revoke_token(token)
        return await status(self.client.http.validate_token(token)) == 401

    async def close(self) -> None:
        await self.client.close(save_tokens=False)


if __name__ == "__main__":
    main(Driver())
