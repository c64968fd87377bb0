"""EventSub over WebSockets.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from twitchapi_gen.moving.v4.websocket import EventSubWebsocket as EventSubWebsocket

__all__ = [
    "EventSubWebsocket",
]
