"""The 40 steps with our client, of which nothing is replaced: its URLs are settings."""

import sys
from typing import Any

from tests.clients.driving import AMBER, APP, END, LOGIN, ME, SCOPES, SECRET, START, STREAMER, UNKNOWN, follow, free_port, main
from twitchapi_gen import ApiError, EventSubSocket, Twitch
from twitchapi_gen.oauth import UserAuthenticator, refresh_access_token, revoke_token, validate_token

URL = sys.argv[1]


def status(work: Any, *arguments: Any, **words: Any) -> object:
    try:
        work(*arguments, **words)
    except ApiError as error:
        return error.status
    return "no error"


class Driver:
    def __init__(self) -> None:
        self.twitch = Twitch(APP, SECRET, helix_url=f"{URL}/helix", auth_url=f"{URL}/oauth2", check_users=False)
        self.token = self.refresh = self.poll = self.prediction = self.reward = ""
        self.socket: Any = None
        self.follows: Any = None

    def app_login(self) -> bool:
        self.twitch.authenticate_app()
        return True

    def user_login(self) -> bool:
        self.token, self.refresh = UserAuthenticator(self.twitch, SCOPES, url=f"http://localhost:{free_port()}").authenticate()
        self.twitch.set_user_authentication(self.token, SCOPES, self.refresh)
        return bool(self.token and self.refresh)

    def login(self) -> str | None:
        """Whose the token is; nobody's once it isn't valid any more."""
        found = validate_token(self.token, auth_url=f"{URL}/oauth2")
        return found.login if found is not None else None

    def token_validated(self) -> object:
        return self.login()

    def user_by_login(self) -> object:
        return self.twitch.get_users(logins=["amber_plays"]).data[0].id

    def users_by_id(self) -> object:
        return [one.login for one in self.twitch.get_users(ids=["100000001", "100000002"]).data]

    def unknown_user(self) -> object:
        return [one.login for one in self.twitch.get_users(logins=["nobody_has_this"]).data]

    def stream_pages(self) -> object:
        return len(list(self.twitch.get_streams(first=20)))

    def stream_by_login(self) -> object:
        return self.twitch.get_streams(user_logins=["streamer_a"]).data[0].title

    def stream_of_an_offline_channel(self) -> object:
        return [one.title for one in self.twitch.get_streams(user_logins=[LOGIN])]

    def streams_in_a_language(self) -> object:
        return [one.user_login for one in self.twitch.get_streams(languages=["eo"])]

    def streams_of_a_category(self) -> object:
        return [one.user_login for one in self.twitch.get_streams(game_ids=["600001"])]

    def follower_pages(self) -> object:
        return len(list(self.twitch.get_channel_followers(ME, first=20)))

    def followed_channel_pages(self) -> object:
        return len(list(self.twitch.get_followed_channels(ME, first=20)))

    def channels_found(self) -> object:
        return sorted(one.broadcaster_login for one in self.twitch.search_channels("amber"))

    def categories_found(self) -> object:
        return [one.name for one in self.twitch.search_categories("golf")]

    def category_by_name(self) -> object:
        return self.twitch.get_games(names=["Chess"]).data[0].id

    def channel_changed(self) -> object:
        self.twitch.modify_channel_information(ME, title="A new title")
        return self.twitch.get_channel_information([ME]).data[0].title

    def moderator_pages(self) -> object:
        return len(list(self.twitch.get_moderators(ME, first=20)))

    def vip_pages(self) -> object:
        return len(list(self.twitch.get_vips(ME, first=20)))

    def chatter_pages(self) -> object:
        return len(list(self.twitch.get_chatters(ME, ME, first=20)))

    def clips_in_a_window(self) -> object:
        return [one.title for one in self.twitch.get_clips(broadcaster_id=STREAMER, started_at=START, ended_at=END)]

    def poll_created(self) -> object:
        made = self.twitch.create_poll(ME, "Which game next?", ["Chess", "Go"], 60).data[0]
        self.poll = made.id
        return made.status

    def poll_listed(self) -> object:
        return self.twitch.get_polls(ME, ids=[self.poll]).data[0].title

    def poll_ended(self) -> object:
        return self.twitch.end_poll(ME, self.poll, "TERMINATED").data[0].status

    def prediction_created(self) -> object:
        made = self.twitch.create_prediction(ME, "Will it work?", ["Yes", "No"], 60).data[0]
        self.prediction = made.id
        return made.status

    def prediction_ended(self) -> object:
        return self.twitch.end_prediction(ME, self.prediction, "CANCELED").data[0].status

    def reward_created(self) -> object:
        made = self.twitch.create_custom_rewards(ME, "A reward of ours", 500).data[0]
        self.reward = made.id
        return made.cost

    def reward_changed(self) -> object:
        return self.twitch.update_custom_reward(ME, self.reward, cost=700).data[0].cost

    def reward_deleted(self) -> object:
        self.twitch.delete_custom_reward(ME, self.reward)
        return [one.title for one in self.twitch.get_custom_reward(ME).data if one.id == self.reward]

    def banned(self) -> list[str]:
        return [one.user_login for one in self.twitch.get_banned_users(ME, user_ids=[STREAMER])]

    def user_banned(self) -> object:
        self.twitch.ban_user(ME, ME, user_id=STREAMER, reason="a reason")
        return self.banned()

    def user_unbanned(self) -> object:
        self.twitch.unban_user(ME, ME, user_id=STREAMER)
        return self.banned()

    def message_sent(self) -> object:
        return self.twitch.send_chat_message(ME, ME, "hello").data[0].is_sent

    def socket_subscribed(self) -> object:
        self.socket = EventSubSocket(self.twitch)
        self.socket.start()
        self.follows = self.socket.listen_channel_follow(ME, ME)
        return True

    def event_received(self) -> object:
        follow(URL)
        return next(iter(self.follows)).data.user_login

    def error_400(self) -> object:
        self.twitch.create_custom_rewards(ME, "Twice", 500)
        return status(self.twitch.create_custom_rewards, ME, "Twice", 500)

    def error_401(self) -> object:
        return status(self.twitch.create_poll, AMBER, "Which game next?", ["Chess", "Go"], 60)

    def error_403(self) -> object:
        return status(self.twitch.ban_user, AMBER, ME, user_id=STREAMER, reason="a reason")

    def error_404(self) -> object:
        return status(self.twitch.delete_custom_reward, ME, UNKNOWN)

    def token_refreshed(self) -> object:
        self.token, self.refresh = refresh_access_token(self.refresh, APP, SECRET, auth_url=f"{URL}/oauth2")
        return self.login() == LOGIN

    def token_revoked(self) -> object:
        revoke_token(APP, self.token, auth_url=f"{URL}/oauth2")
        return self.login() is None

    def close(self) -> None:
        self.socket.stop()
        self.twitch.close()


if __name__ == "__main__":
    main(Driver())
