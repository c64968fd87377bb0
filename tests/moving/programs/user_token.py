# a user's token: set, validated, refreshed, told of
import os

import twitchAPI
import twitchAPI.types as types
from twitchAPI.oauth import refresh_access_token, validate_token
from twitchAPI.types import AuthScope, AuthType, InvalidRefreshTokenException

SCOPES = [AuthScope.BITS_READ, AuthScope.CHANNEL_READ_SUBSCRIPTIONS]


class Keeper:
    def __init__(self):
        self.twitch = twitchAPI.Twitch("my_app_id", "my_app_secret", target_app_auth_scope=[])
        self.twitch.user_auth_refresh_callback = self.refreshed

    def refreshed(self, token: str, refresh_token: str):
        self.token = token

    def run(self):
        self.twitch.set_user_authentication(os.environ["ACCESS"], SCOPES, os.environ["REFRESH"])
        assert self.twitch.has_required_auth(AuthType.USER, [AuthScope.BITS_READ])
        found = validate_token(self.twitch.get_user_auth_token())
        assert AuthScope.BITS_READ in found["scopes"], found
        print(found["login"], self.twitch.get_bits_leaderboard(count=1, period=types.TimePeriod.WEEK)["total"])
        self.twitch.refresh_used_token()
        assert self.token == self.twitch.get_used_token()


Keeper().run()
try:
    refresh_access_token("nonsense", "my_app_id", "my_app_secret")
except InvalidRefreshTokenException:
    print("no longer")
