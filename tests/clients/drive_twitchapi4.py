"""The 40 steps with twitchAPI 4. It has settings for its base URLs."""

import asyncio
import sys
from typing import Any

from twitchAPI.eventsub.websocket import EventSubWebsocket
from twitchAPI.oauth import UserAuthenticator, refresh_access_token, revoke_token, validate_token
from twitchAPI.object.eventsub import ChannelFollowEvent
from twitchAPI.twitch import Twitch
from twitchAPI.type import AuthScope, PollStatus, PredictionStatus

from tests.clients.driving import AMBER, APP, END, LOGIN, ME, SCOPES, SECRET, START, STREAMER, UNKNOWN, follow, free_port, main

URL = sys.argv[1]
AUTH = f"{URL}/oauth2/"
STATUSES = {"TwitchAPIException": 400, "UnauthorizedException": 401, "TwitchAuthorizationException": 403, "TwitchResourceNotFound": 404}
"""Its errors don't tell the status, but each status has a class of its own."""


async def status(call: Any) -> object:
    try:
        await call
    except Exception as error:
        if type(error).__name__ not in STATUSES:
            raise
        return STATUSES[type(error).__name__]
    return "no error"


async def pages(result: Any) -> int:
    """Walks through a result that is iterated past its first page."""
    return len([one async for one in result])


class Driver:
    def __init__(self) -> None:
        self.twitch = Twitch(APP, SECRET, base_url=f"{URL}/helix/", auth_base_url=AUTH)
        self.token = self.refresh = self.poll = self.prediction = self.reward = ""
        self.heard: asyncio.Queue[str] = asyncio.Queue()
        self.socket: Any = None

    async def app_login(self) -> bool:
        await self.twitch.authenticate_app([])
        return bool(self.twitch.get_app_token())

    async def user_login(self) -> bool:
        scopes, port = [AuthScope(one) for one in SCOPES], free_port()
        login = UserAuthenticator(self.twitch, scopes, url=f"http://localhost:{port}", host="127.0.0.1", port=port, auth_base_url=AUTH)
        self.token, self.refresh = await login.authenticate()
        await self.twitch.set_user_authentication(self.token, scopes, self.refresh)
        return bool(self.token and self.refresh)

    async def token_validated(self) -> object:
        return (await validate_token(self.token, auth_base_url=AUTH))["login"]

    async def user_by_login(self) -> object:
        return (await anext(aiter(self.twitch.get_users(logins=["amber_plays"])))).id

    async def users_by_id(self) -> object:
        return [one.login async for one in self.twitch.get_users(user_ids=["100000001", "100000002"])]

    async def unknown_user(self) -> object:
        return [one.login async for one in self.twitch.get_users(logins=["nobody_has_this"])]

    async def stream_pages(self) -> object:
        return await pages(self.twitch.get_streams(first=20))

    async def stream_by_login(self) -> object:
        return (await anext(aiter(self.twitch.get_streams(user_login=["streamer_a"])))).title

    async def stream_of_an_offline_channel(self) -> object:
        return [one.title async for one in self.twitch.get_streams(user_login=[LOGIN])]

    async def streams_in_a_language(self) -> object:
        return [one.user_login async for one in self.twitch.get_streams(language=["eo"])]

    async def streams_of_a_category(self) -> object:
        return [one.user_login async for one in self.twitch.get_streams(game_id=["600001"])]

    async def follower_pages(self) -> object:
        return await pages(await self.twitch.get_channel_followers(ME, first=20))

    async def followed_channel_pages(self) -> object:
        return await pages(await self.twitch.get_followed_channels(ME, first=20))

    async def channels_found(self) -> object:
        return sorted([one.broadcaster_login async for one in self.twitch.search_channels("amber")])

    async def categories_found(self) -> object:
        return [one.name async for one in self.twitch.search_categories("golf")]

    async def category_by_name(self) -> object:
        return (await anext(aiter(self.twitch.get_games(names=["Chess"])))).id

    async def channel_changed(self) -> object:
        await self.twitch.modify_channel_information(ME, title="A new title")
        return (await self.twitch.get_channel_information(ME))[0].title

    async def moderator_pages(self) -> object:
        return await pages(self.twitch.get_moderators(ME, first=20))

    async def vip_pages(self) -> object:
        return await pages(self.twitch.get_vips(ME, first=20))

    async def chatter_pages(self) -> object:
        return await pages(await self.twitch.get_chatters(ME, ME, first=20))

    async def clips_in_a_window(self) -> object:
        return [one.title async for one in self.twitch.get_clips(broadcaster_id=STREAMER, started_at=START, ended_at=END)]

    async def poll_created(self) -> object:
        made = await self.twitch.create_poll(ME, "Which game next?", ["Chess", "Go"], 60)
        self.poll = made.id
        return made.status.value

    async def poll_listed(self) -> object:
        return (await anext(aiter(self.twitch.get_polls(ME, poll_id=self.poll)))).title

    async def poll_ended(self) -> object:
        return (await self.twitch.end_poll(ME, self.poll, PollStatus.TERMINATED)).status.value

    async def prediction_created(self) -> object:
        made = await self.twitch.create_prediction(ME, "Will it work?", ["Yes", "No"], 60)
        self.prediction = made.id
        return made.status.value

    async def prediction_ended(self) -> object:
        return (await self.twitch.end_prediction(ME, self.prediction, PredictionStatus.CANCELED)).status.value

    async def reward_created(self) -> object:
        made = await self.twitch.create_custom_reward(ME, "A reward of ours", 500)
        self.reward = made.id
        return made.cost

    async def reward_changed(self) -> object:
        return (await self.twitch.update_custom_reward(ME, self.reward, cost=700)).cost

    async def reward_deleted(self) -> object:
        await self.twitch.delete_custom_reward(ME, self.reward)
        return [one.title for one in await self.twitch.get_custom_reward(ME) if one.id == self.reward]

    async def banned(self) -> list[str]:
        return [one.user_login async for one in self.twitch.get_banned_users(ME, user_id=STREAMER)]

    async def user_banned(self) -> object:
        await self.twitch.ban_user(ME, ME, STREAMER, "a reason")
        return await self.banned()

    async def user_unbanned(self) -> object:
        await self.twitch.unban_user(ME, ME, STREAMER)
        return await self.banned()

    async def message_sent(self) -> object:
        return (await self.twitch.send_chat_message(ME, ME, "hello")).is_sent

    async def socket_subscribed(self) -> object:
        here = asyncio.get_running_loop()
        self.socket = EventSubWebsocket(self.twitch, connection_url=f"{URL.replace('http', 'ws')}/ws", callback_loop=here)
        self.socket.start()

        async def heard(event: ChannelFollowEvent) -> None:
            self.heard.put_nowait(event.event.user_login)

        return bool(await self.socket.listen_channel_follow_v2(ME, ME, heard))

    async def event_received(self) -> object:
        await asyncio.to_thread(follow, URL)
        try:
            return await self.heard.get()
        finally:
            await self.socket.stop()

    async def error_400(self) -> object:
        await self.twitch.create_custom_reward(ME, "Twice", 500)
        return await status(self.twitch.create_custom_reward(ME, "Twice", 500))

    async def error_401(self) -> object:
        return await status(self.twitch.create_poll(AMBER, "Which game next?", ["Chess", "Go"], 60))

    async def error_403(self) -> object:
        return await status(self.twitch.ban_user(AMBER, ME, STREAMER, "a reason"))

    async def error_404(self) -> object:
        return await status(self.twitch.delete_custom_reward(ME, UNKNOWN))

    async def token_refreshed(self) -> object:
        self.token, self.refresh = await refresh_access_token(self.refresh, APP, SECRET, auth_base_url=AUTH)
        return (await validate_token(self.token, auth_base_url=AUTH))["login"] == LOGIN

    async def token_revoked(self) -> object:
        done = await revoke_token(APP, self.token, auth_base_url=AUTH)
        return done and (await validate_token(self.token, auth_base_url=AUTH)).get("status") == 401

    async def close(self) -> None:
        await self.twitch.close()


if __name__ == "__main__":
    main(Driver())
