"""The 40 steps with twitchAPI 2. It has no setting for its base URLs, so its constants are replaced."""

import sys
from typing import Any

from twitchAPI import helper, oauth, twitch
from twitchAPI.types import AuthScope, PollStatus, PredictionStatus

from tests.clients.driving import AMBER, APP, END, LOGIN, ME, SCOPES, SECRET, START, STREAMER, UNKNOWN, free_port, main

URL = sys.argv[1]
for module in (helper, oauth, twitch):
    module.TWITCH_API_BASE_URL, module.TWITCH_AUTH_BASE_URL = f"{URL}/helix/", f"{URL}/"
STATUSES = {"TwitchAPIException": 400, "UnauthorizedException": 401, "NotFoundException": 404}
"""Its errors don't tell the status, but each status has a class of its own; 403 it doesn't know."""


def status(work: Any, *arguments: Any) -> object:
    try:
        found = work(*arguments)
    except Exception as error:
        if type(error).__name__ not in STATUSES:
            raise
        return STATUSES[type(error).__name__]
    return found.get("status", "no error") if isinstance(found, dict) else "no error"


def pages(work: Any, *arguments: Any, **words: Any) -> int:
    count, after = 0, None
    while True:
        found = work(*arguments, **words, first=20, after=after)
        count += len(found["data"])
        after = found.get("pagination", {}).get("cursor")
        if not after:
            return count


class Driver:
    def __init__(self) -> None:
        self.twitch = twitch.Twitch(APP, SECRET)
        self.token = self.refresh = self.poll = self.prediction = self.reward = ""

    def app_login(self) -> bool:
        self.twitch.authenticate_app([])
        return bool(self.twitch.get_app_token())

    def user_login(self) -> bool:
        known = {one.value for one in AuthScope}
        scopes, port = [AuthScope(one) for one in SCOPES if one in known], free_port()
        login = oauth.UserAuthenticator(self.twitch, scopes, url=f"http://localhost:{port}")
        login.host, login.port = "127.0.0.1", port
        self.token, self.refresh = login.authenticate()
        self.twitch.set_user_authentication(self.token, scopes, self.refresh)
        return bool(self.token and self.refresh)

    def token_validated(self) -> object:
        return oauth.validate_token(self.token)["login"]

    def user_by_login(self) -> object:
        return self.twitch.get_users(logins=["amber_plays"])["data"][0]["id"]

    def users_by_id(self) -> object:
        return [one["login"] for one in self.twitch.get_users(user_ids=["100000001", "100000002"])["data"]]

    def unknown_user(self) -> object:
        return self.twitch.get_users(logins=["nobody_has_this"])["data"]

    def stream_pages(self) -> object:
        return pages(self.twitch.get_streams)

    def stream_by_login(self) -> object:
        return self.twitch.get_streams(user_login=["streamer_a"])["data"][0]["title"]

    def stream_of_an_offline_channel(self) -> object:
        return self.twitch.get_streams(user_login=[LOGIN])["data"]

    def streams_in_a_language(self) -> object:
        return [one["user_login"] for one in self.twitch.get_streams(language=["eo"])["data"]]

    def streams_of_a_category(self) -> object:
        return [one["user_login"] for one in self.twitch.get_streams(game_id=["600001"])["data"]]

    def channels_found(self) -> object:
        return sorted(one["broadcaster_login"] for one in self.twitch.search_channels("amber")["data"])

    def categories_found(self) -> object:
        return [one["name"] for one in self.twitch.search_categories("golf")["data"]]

    def category_by_name(self) -> object:
        return self.twitch.get_games(names=["Chess"])["data"][0]["id"]

    def channel_changed(self) -> object:
        self.twitch.modify_channel_information(ME, title="A new title")
        return self.twitch.get_channel_information(ME)["data"][0]["title"]

    def moderator_pages(self) -> object:
        return pages(self.twitch.get_moderators, ME)

    def clips_in_a_window(self) -> object:
        return [one["title"] for one in self.twitch.get_clips(broadcaster_id=STREAMER, started_at=START, ended_at=END)["data"]]

    def poll_created(self) -> object:
        (made,) = self.twitch.create_poll(ME, "Which game next?", ["Chess", "Go"], 60)["data"]
        self.poll = made["id"]
        return made["status"]

    def poll_listed(self) -> object:
        return self.twitch.get_polls(ME, poll_id=self.poll)["data"][0]["title"]

    def poll_ended(self) -> object:
        return self.twitch.end_poll(ME, self.poll, PollStatus.TERMINATED)["data"][0]["status"].name

    def prediction_created(self) -> object:
        (made,) = self.twitch.create_prediction(ME, "Will it work?", ["Yes", "No"], 60)["data"]
        self.prediction = made["id"]
        return made["status"]

    def prediction_ended(self) -> object:
        return self.twitch.end_prediction(ME, self.prediction, PredictionStatus.CANCELED)["data"][0]["status"]

    def reward_created(self) -> object:
        (made,) = self.twitch.create_custom_reward(ME, "A reward of ours", 500)["data"]
        self.reward = made["id"]
        return made["cost"]

    def reward_changed(self) -> object:
        return self.twitch.update_custom_reward(ME, self.reward, cost=700)["data"][0]["cost"]

    def reward_deleted(self) -> object:
        self.twitch.delete_custom_reward(ME, self.reward)
        return [one["title"] for one in self.twitch.get_custom_reward(ME)["data"] if one["id"] == self.reward]

    def banned(self) -> list[str]:
        return [one["user_login"] for one in self.twitch.get_banned_users(ME, user_id=STREAMER)["data"]]

    def user_banned(self) -> object:
        self.twitch.ban_user(ME, ME, STREAMER, "a reason")
        return self.banned()

    def user_unbanned(self) -> object:
        self.twitch.unban_user(ME, ME, STREAMER)
        return self.banned()

    def error_400(self) -> object:
        self.twitch.create_custom_reward(ME, "Twice", 500)
        return status(self.twitch.create_custom_reward, ME, "Twice", 500)

    def error_401(self) -> object:
        return status(self.twitch.create_poll, AMBER, "Which game next?", ["Chess", "Go"], 60)

    def error_403(self) -> object:
        return status(self.twitch.ban_user, AMBER, ME, STREAMER, "a reason")

    def error_404(self) -> object:
        return status(self.twitch.delete_custom_reward, ME, UNKNOWN)

    def token_refreshed(self) -> object:
        self.token, self.refresh = oauth.refresh_access_token(self.refresh, APP, SECRET)
        return oauth.validate_token(self.token)["login"] == LOGIN

    def token_revoked(self) -> object:
        return oauth.revoke_token(APP, self.token) and oauth.validate_token(self.token).get("status") == 401


if __name__ == "__main__":
    main(Driver())
