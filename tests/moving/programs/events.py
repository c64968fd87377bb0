# EventSub over a webhook, whose callback is asynchronous
import asyncio
import os
import ssl
import threading

from twitchAPI.eventsub import EventSub
from twitchAPI.twitch import Twitch
from twitchAPI.types import AuthScope, EventSubSubscriptionConflict

heard = threading.Event()


async def on_poll(data: dict):
    print("poll:", data["event"]["title"], "for", data["subscription"]["condition"])
    await asyncio.sleep(0)
    heard.set()


twitch = Twitch("my_app_id", "my_app_secret")
twitch.set_user_authentication(os.environ["ACCESS"], [AuthScope.CHANNEL_MANAGE_POLLS], os.environ["REFRESH"])
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(os.environ["CERTIFICATE"])
port = int(os.environ["PORT"])
hook = EventSub(f"https://localhost:{port}", "my_app_id", port, twitch, context)
hook.unsubscribe_all()
hook.start()
try:
    hook.listen_channel_poll_begin(os.environ["USER_ID"], on_poll)
    hook.listen_channel_raid(on_poll, to_broadcaster_user_id=os.environ["USER_ID"])
    try:
        hook.listen_channel_poll_begin(os.environ["USER_ID"], on_poll)
    except EventSubSubscriptionConflict:
        print("once is enough")
    twitch.create_poll(os.environ["USER_ID"], "Heard?", ["yes", "no"], 60)
    assert heard.wait(60)
finally:
    hook.stop()
