# polls and predictions by position, from plain texts
import os

from twitchAPI.twitch import Twitch
from twitchAPI.types import *

twitch = Twitch("my_app_id", "my_app_secret")
scopes = [AuthScope.CHANNEL_MANAGE_POLLS, AuthScope.CHANNEL_READ_POLLS, AuthScope.CHANNEL_MANAGE_PREDICTIONS, AuthScope.CHANNEL_READ_PREDICTIONS]
twitch.set_user_authentication(os.environ["ACCESS"], scopes, os.environ["REFRESH"])
me = int(os.environ["USER_ID"])
poll = twitch.create_poll(me, "Which game next?", ["Chess", "Go"], 60)["data"][0]
ended = twitch.end_poll(me, poll["id"], PollStatus.TERMINATED)["data"][0]
assert ended["status"] == PollStatus.TERMINATED, ended
prediction = twitch.create_prediction(me, "Who wins?", ["I", "you"], 60)["data"][0]
twitch.end_prediction(me, prediction["id"], PredictionStatus.RESOLVED, prediction["outcomes"][0]["id"])
print([one["status"] for one in twitch.get_predictions(me)["data"]][:1])
