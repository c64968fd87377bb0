# webhooks, which Twitch has ended
import os
import ssl
import sys

from twitchAPI.twitch import Twitch
from twitchAPI.webhook import TwitchWebHook

twitch = Twitch("my_app_id", "my_app_secret")
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(os.environ["CERTIFICATE"])
port = int(os.environ["PORT"])
hook = TwitchWebHook(f"https://localhost:{port}", "my_app_id", port, context)
hook.authenticate(twitch)
hook.start()
success, uuid = hook.subscribe_stream_changed(os.environ["USER_ID"], print)
hook.stop()
sys.exit(0 if success else "the hub didn't take it")
