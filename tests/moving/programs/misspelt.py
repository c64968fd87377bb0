# what was never there
from twitchAPI.twitch import Twitch

twitch = Twitch("my_app_id", "my_app_secret")
print(twitch.get_users(login=["my_username"]))
