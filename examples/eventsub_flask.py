"""EventSub inside a Flask application: `PORT=8000 python -m examples.eventsub_flask`

CALLBACK_URL is the public URL of this application's /hooks/eventsub, such as https://example.com/hooks/eventsub. With several worker processes,
give them one `RedisSeen` and one secret, and call `hook.start_soon()` in each of them (gunicorn: in `post_worker_init`).
"""

import os

from flask import Flask, request
from flask.typing import ResponseReturnValue

from twitchapi_gen import Twitch
from twitchapi_gen.eventsub import Event, EventSubWebhook
from twitchapi_gen.types import ChannelFollow

twitch = Twitch(os.environ["TWITCH_APP_ID"], os.environ["TWITCH_APP_SECRET"])
hook = EventSubWebhook(twitch, os.environ["CALLBACK_URL"], secret_file="eventsub.secret")
channel = os.environ["TWITCH_CHANNEL_ID"]
app = Flask(__name__)


@hook.on("channel.follow", "2", broadcaster_user_id=channel, moderator_user_id=channel)
def followed(event: Event[ChannelFollow]) -> None:
    print(f"{event.data.user_name} follows", flush=True)


@app.post("/hooks/eventsub")
def eventsub() -> ResponseReturnValue:
    status, headers, body = hook.handle(request.method, request.headers, request.get_data())
    return body, status, headers


if __name__ == "__main__":
    hook.start_soon()  # Twitch verifies the URL, and the application can answer only when the server runs
    app.run(host="127.0.0.1", port=int(os.environ["PORT"]))
