"""Webhooks, which Twitch has retired and the emulator still has: a subscription over TLS, a notification, a denial, a cancellation, and a crash.

`python -m examples.webhooks` starts an emulator itself.
"""

import os
import queue
import ssl
import sys
from uuid import UUID

import trustme
from rich.console import Console

from examples.login import free_port
from twitchapi_gen import Emulator, Twitch
from twitchapi_gen.api.webhooks.models.webhooks import StreamChange, UserChange
from twitchapi_gen.webhook import TwitchWebHook

console = Console()


def certificates() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """TLS contexts for the server and its callers. In production, a reverse proxy has the certificate."""
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(server)  # pyright: ignore[reportUnknownMemberType]
    authority.configure_trust(client)  # pyright: ignore[reportUnknownMemberType]
    return server, client


def subscribe_and_be_notified(twitch: Twitch, emulator: Emulator, context: ssl.SSLContext) -> bool:
    """Whether each notification arrived, and no subscription is left at the hub."""
    items: queue.Queue[str] = queue.Queue()

    def on_user(_: UUID, data: UserChange) -> None:
        items.put(f"{data.display_name} now says: {data['description']}")

    async def on_stream(_: UUID, data: StreamChange) -> None:
        items.put(f"the stream is {data.type}")

    def on_denied(_: UUID, reason: str) -> None:
        items.put(f"denied: {reason}")

    port = free_port()
    hook = TwitchWebHook(f"https://localhost:{port}/hooks", "my_app_id", port, context, "127.0.0.1", on_denied=on_denied)
    hook.authenticate(twitch)
    hook.start()
    user_id = twitch.get_users(logins=["my_username"])["data"][0]["id"]
    _, uuid = hook.subscribe_user_changed(user_id, on_user)
    hook.subscribe_stream_changed(user_id, on_stream)
    console.print(f"the hub has {len(emulator.webhooks)} subscriptions, and sends to {hook.callback_url}")
    emulator.fire_webhook("user_changed", [{"description": "playing chess"}])
    came = [items.get(timeout=30)]
    emulator.fire_webhook("stream_changed", [])
    came.append(items.get(timeout=30))
    emulator.deny_webhooks("user_follows", "unauthorized")
    taken, _ = hook.subscribe_user_follow(None, user_id, print)
    came.append(items.get(timeout=30))
    emulator.allow_webhooks()
    ended = hook.unsubscribe_user_changed(uuid)
    hook.unsubscribe_on_stop = False  # as after a crash
    hook.stop()
    left = len(emulator.webhooks)
    cleared = hook.unsubscribe_all(twitch)
    console.print("\n".join(came))
    console.print(f"{left} subscription was left, as after a crash; unsubscribe_all cancelled it, and the hub has {len(emulator.webhooks)} now")
    return (ended, taken, left, cleared, emulator.webhooks, len(came)) == (True, False, 1, True, [], 3)


def main() -> int:
    server, client = certificates()
    emulator = Emulator(trust=client)
    os.environ["TWITCHAPI_EMULATOR"] = emulator.start()
    try:
        with Twitch("my_app_id", "my_app_secret") as twitch:
            return 0 if subscribe_and_be_notified(twitch, emulator, server) else 1
    finally:
        emulator.stop()


if __name__ == "__main__":
    sys.exit(main())
