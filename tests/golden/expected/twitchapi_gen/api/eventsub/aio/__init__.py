"""All methods, asynchronous.

Made by `python -m generator generate` from spec/eventsub. Edits here are lost.
"""

from twitchapi_gen.api.eventsub.aio.talks import TalksMethods


class AsyncMethods(
    TalksMethods,
):
    """A method for each subscription type."""
