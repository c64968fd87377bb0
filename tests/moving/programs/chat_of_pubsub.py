# PubSub, which Twitch has ended
import os
from pprint import pprint
from uuid import UUID

from twitchAPI.pubsub import PubSub
from twitchAPI.twitch import Twitch
from twitchAPI.types import AuthScope


def callback_whisper(uuid: UUID, data: dict) -> None:
    pprint(data)


twitch = Twitch("my_app_id", "my_app_secret")
twitch.set_user_authentication(os.environ["ACCESS"], [AuthScope.WHISPERS_READ], os.environ["REFRESH"])
pubsub = PubSub(twitch)
uuid = pubsub.listen_whispers(os.environ["USER_ID"], callback_whisper)
pubsub.start()
pubsub.stop()
