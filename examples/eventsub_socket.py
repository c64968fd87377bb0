"""Listen over a WebSocket, through a move to another server and a lost connection, and print each step.

`python -m examples.eventsub_socket` starts an emulator itself.
"""

import os
import queue
import sys
import time

from rich.console import Console

from twitchapi_gen import AuthScope, Emulator, Twitch
from twitchapi_gen.eventsub import Drop, Event, EventSubSocket, Session
from twitchapi_gen.types import ChannelFollow

console = Console()


def listen_and_come_back(twitch: Twitch, emulator: Emulator) -> bool:
    """Whether every event arrived."""
    granted = emulator.token([AuthScope.MODERATOR_READ_FOLLOWERS])
    twitch.set_user_authentication(granted["access_token"], [AuthScope.MODERATOR_READ_FOLLOWERS])
    me = granted["user_id"]
    followers: queue.Queue[Event[ChannelFollow]] = queue.Queue()
    sessions: queue.Queue[Session] = queue.Queue()

    def on_disconnected(drop: Drop) -> None:
        console.print(f"the connection ended: {drop.code}, {drop.reason}")

    with EventSubSocket(twitch, on_connected=sessions.put, on_disconnected=on_disconnected) as socket:
        subscription = socket.listen_channel_follow(me, me, callback=followers.put)
        console.print(f"{subscription.type}: {subscription.status}, session {sessions.get(timeout=10).id[:12]}…")

        fired = emulator.fire("channel.follow", times=2)
        emulator.disturb("reconnect")
        fired += emulator.fire("channel.follow", times=2)
        console.print(f"moved to another server without a gap in the events: resumed {sessions.get(timeout=10).resumed}")

        came = [followers.get(timeout=10) for _ in fired]
        emulator.disturb("reset")
        console.print(f"reconnected automatically: session {sessions.get(timeout=30).id[:12]}…")
        while subscription.status != "enabled":
            time.sleep(0.05)
        again = emulator.fire("channel.follow")
        came.append(followers.get(timeout=10))
    names = ", ".join(event.data.user_name for event in came)
    console.print(f"{len(came)} followers: {names}")
    return [event.id for event in came] == [one["message_id"] for one in [*fired, *again]]


def main() -> int:
    emulator = Emulator()
    os.environ["TWITCHAPI_EMULATOR"] = emulator.start()
    try:
        with Twitch("my_app_id", "my_app_secret") as twitch:
            return 0 if listen_and_come_back(twitch, emulator) else 1
    finally:
        emulator.stop()


if __name__ == "__main__":
    sys.exit(main())
