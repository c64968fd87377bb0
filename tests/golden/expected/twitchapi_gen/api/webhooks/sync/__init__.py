"""All methods, synchronous.

Made by `python -m generator generate` from spec/webhooks.yaml. Edits here are lost.
"""

from twitchapi_gen.api.webhooks.sync.webhooks import WebhooksMethods


class SyncMethods(
    WebhooksMethods,
):
    """A method for each topic."""
