"""EventSub over a webhook.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from twitchapi_gen.moving.v4.webhook import EventSubWebhook as EventSubWebhook

__all__ = [
    "EventSubWebhook",
]
