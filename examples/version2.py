"""A program of pyTwitchAPI 2 whose imports were changed: `python -m examples.version2`. The rest of it is unchanged.

With TWITCHAPI_EMULATOR set, it talks to the emulator.
"""

import json
import os

from twitchapi_gen.v2 import Twitch, TwitchAPIException
from twitchapi_gen.v2.types import AuthScope, UnauthorizedException


def main() -> None:
    twitch = Twitch(os.environ.get("TWITCH_CLIENT_ID", "my_app_id"), os.environ.get("TWITCH_CLIENT_SECRET", "my_app_secret"))
    reply = twitch.get_users(logins=["my_username"])
    print(json.dumps(reply)[:60])  # a reply is a dict
    user = reply["data"][0]
    for stream in twitch.get_streams(first=2)["data"]:
        print(stream["user_name"], "since", stream["started_at"])  # times are text
    try:
        twitch.get_bits_leaderboard()
    except UnauthorizedException as error:
        print(error)
    try:
        twitch.get_banned_events(user["id"])
    except TwitchAPIException as error:
        print(error)
    print("still there:", AuthScope.BITS_READ.value, "and for all else:", twitch.client.get_users(ids=[user["id"]]).data[0].login)


if __name__ == "__main__":
    main()
