# what Twitch has ended
import os

from twitchAPI.twitch import Twitch
from twitchAPI.types import AuthScope

twitch = Twitch("my_app_id", "my_app_secret")
twitch.set_user_authentication(os.environ["ACCESS"], [AuthScope.MODERATION_READ], os.environ["REFRESH"])
print(twitch.get_moderators(os.environ["USER_ID"], first=1)["data"])
events = twitch.get_banned_events(os.environ["USER_ID"])
print(events["data"])
