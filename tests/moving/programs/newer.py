# written for a later version
from twitchAPI.chat import Chat
from twitchAPI.twitch import Twitch


async def main():
    twitch = await Twitch("my_app_id", "my_app_secret")
    print(Chat(twitch))
