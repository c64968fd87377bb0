# what no new import can mend
from twitchAPI.twitch import Twitch

twitch = Twitch("my_app_id", "my_app_secret")
print(twitch.get_users(logins=["my_username"])["data"][0]["login"])
print(twitch._Twitch__app_auth_token)
