"""All methods, asynchronous.

Made by `python -m generator generate` from spec/webhooks.yaml. Edits here are lost.
"""

from twitchapi_gen.api.webhooks.aio.webhooks import WebhooksMethods


class AsyncMethods(
    WebhooksMethods,
):
    """A method for each topic."""
