# Twitch has withdrawn the endpoint, and today's answer
import os

from twitchAPI.twitch import Twitch
from twitchAPI.types import AuthScope

twitch = Twitch("my_app_id", "my_app_secret")
twitch.set_user_authentication(os.environ["ACCESS"], [AuthScope.USER_READ_FOLLOWS], os.environ["REFRESH"])
page = twitch.get_users_follows(from_id=os.environ["USER_ID"], first=5)
print(page["total"], "followed:", [one["to_name"] for one in page["data"]])
