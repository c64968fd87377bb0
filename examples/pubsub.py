"""Whispers over PubSub, which Twitch has retired and the emulator still has: through a dropped connection and a server that restarts.

`python -m examples.pubsub` starts an emulator itself.
"""

import os
import queue
import sys
import time
from uuid import UUID

from rich.console import Console

from twitchapi_gen import AuthScope, Emulator, PubSub, Twitch
from twitchapi_gen.api.pubsub.models.whispers import WhisperReceived, WhisperThread
from twitchapi_gen.pubsub import UnknownMessage

console = Console()


def whisper_and_come_back(twitch: Twitch, emulator: Emulator) -> bool:
    """Whether every whisper arrived once."""
    granted = emulator.token([AuthScope.WHISPERS_READ])
    twitch.set_user_authentication(granted["access_token"], [AuthScope.WHISPERS_READ], granted["refresh_token"])
    whispers: queue.Queue[str] = queue.Queue()
    connections: queue.Queue[str] = queue.Queue()

    def on_whisper(_: UUID, message: WhisperReceived | WhisperThread | UnknownMessage) -> None:
        if isinstance(message, WhisperReceived):
            whispers.put(message.data.body)

    def on_disconnected(reason: str) -> None:
        console.print(f"the connection ended: {reason}")

    def said(body: str) -> str:
        emulator.fire_pubsub("whispers", user_id=granted["user_id"], data={"body": body})
        return whispers.get(timeout=30)

    with PubSub(twitch, on_connected=lambda: connections.put("connected"), on_disconnected=on_disconnected) as pubsub:
        connections.get(timeout=10)
        uuid = pubsub.listen_whispers(granted["user_id"], on_whisper)
        came = [said("hello")]
        emulator.disturb_pubsub("reset")
        connections.get(timeout=30)
        while not emulator.fire_pubsub("whispers", user_id=granted["user_id"], data={"body": "are you still there?"})["listeners"]:
            time.sleep(0.05)
        came.append(whispers.get(timeout=30))
        emulator.disturb_pubsub("reconnect")
        came.append(said("and now?"))
        console.print(f"whispers came: {', '.join(came)}")
        pubsub.unlisten(uuid)
    return came == ["hello", "are you still there?", "and now?"] and whispers.empty()


def main() -> int:
    emulator = Emulator()
    os.environ["TWITCHAPI_EMULATOR"] = emulator.start()
    try:
        with Twitch("my_app_id", "my_app_secret") as twitch:
            return 0 if whisper_and_come_back(twitch, emulator) else 1
    finally:
        emulator.stop()


if __name__ == "__main__":
    sys.exit(main())
